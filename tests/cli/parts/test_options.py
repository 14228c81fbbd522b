import pytest

from seido.cli.parts.options import Given
from seido.intake.values.readers import parse_date, parse_yen
from seido.money.bounds import below_zero
from seido.money.plan_cost.top_up import find_top_up
from seido.refusal import Refused
from seido.rules.words import Words

COST = Words("費用", "the cost")


def test_what_was_not_typed_is_not_known() -> None:
    given = Given()
    assert given.read("--cost", None, parse_yen) is None
    assert given.problems == []


def test_a_value_is_read_exactly() -> None:
    assert Given().read("--cost", "300万円", parse_yen) == 3_000_000


def test_every_problem_is_kept_with_its_option() -> None:
    given = Given()
    assert given.read("--cost", "多い", parse_yen) is None
    assert given.read("--cost", "-5", parse_yen, lambda yen: below_zero(COST, yen)) is None
    assert given.read("--on", "いつか", parse_date) is None
    assert given.read("--association", "月面県", find_top_up) is None
    assert given.need("--monthly", None, "200000") is None
    assert [problem.field for problem in given.problems] == [
        "--cost",
        "--cost",
        "--on",
        "--association",
        "--monthly",
    ]
    with pytest.raises(Refused) as bad:
        given.stop_at_problems()
    assert bad.value.problems == tuple(given.problems)


def test_without_problems_it_goes_on() -> None:
    given = Given()
    assert given.need("--monthly", "200000", "1") == "200000"
    given.stop_at_problems()
