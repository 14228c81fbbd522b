import pytest

from seido.cli.parts.option_checks import Typed
from seido.cli.parts.options import BadOptions
from seido.intake.values.readers import parse_months, parse_yen
from seido.rules.words import Words


def test_a_value_that_cannot_be_read_is_stood_in_for_and_told() -> None:
    typed = Typed({"amount": "?", "every": None, "term_length": "12"})
    assert typed.read("amount", parse_yen, 7) == 7
    assert typed.read("every", parse_months, 7) is None
    assert typed.read("term_length", parse_months, 7) == 12
    assert [problem.en.split(":")[0] for problem in typed.given.problems] == ["--amount"]


def test_an_option_that_must_be_typed_is_missed() -> None:
    typed = Typed({"term_length": None})
    assert typed.need("term_length", parse_months, "12") is None
    assert "--term-length is missing" in typed.given.problems[0].en


def test_each_of_several_is_read() -> None:
    typed = Typed({"amount": ("1", "x", "3")})
    assert list(typed.read_each("amount", parse_yen)) == [1, 3]
    assert len(typed.given.problems) == 1


def test_problems_that_are_none_are_not_added() -> None:
    typed = Typed({})
    typed.add(None)
    typed.stop_at_problems()
    typed.add(Words("悪い", "bad"), None)
    with pytest.raises(BadOptions, match="bad"):
        typed.stop_at_problems()
