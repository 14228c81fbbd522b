import pytest

from seido.cli.parts.option_checks import Typed
from seido.intake.values.readers import parse_months, parse_yen
from seido.refusal import Problem, Refused


def test_a_value_that_cannot_be_read_is_stood_in_for_and_told() -> None:
    typed = Typed({"amount": "?", "every": None, "term_length": "12"})
    assert typed.read("amount", parse_yen, 7) == 7
    assert typed.read("every", parse_months, 7) is None
    assert typed.read("term_length", parse_months, 7) == 12
    assert [problem.field for problem in typed.given.problems] == ["--amount"]


def test_an_option_that_must_be_typed_is_missed() -> None:
    typed = Typed({"term_length": None})
    assert typed.need("term_length", parse_months, "12") is None
    (problem,) = typed.given.problems
    assert problem.field == "--term-length"
    assert "it is missing" in problem.en


def test_each_of_several_is_read() -> None:
    typed = Typed({"amount": ("1", "x", "3")})
    assert list(typed.read_each("amount", parse_yen)) == [1, 3]
    assert len(typed.given.problems) == 1


def test_problems_that_are_none_are_not_added() -> None:
    typed = Typed({})
    typed.add(None)
    typed.stop_at_problems()
    typed.add(Problem("悪い", "bad"), None)
    with pytest.raises(Refused, match="bad"):
        typed.stop_at_problems()


def test_a_problem_with_the_value_of_an_option_names_the_option() -> None:
    typed = Typed({"term_length": "0"})
    typed.add(Problem("短い", "short", "term_length"), Problem("悪い", "bad", "principal"))
    assert [problem.field for problem in typed.given.problems] == ["--term-length", "principal"]
