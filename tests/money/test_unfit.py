import pytest

from seido.money.unfit import Unfit, below_zero, refuse
from seido.rules.words import Words

ONE, TWO = Words("一", "one"), Words("二", "two")


def test_every_problem_is_raised_at_once() -> None:
    with pytest.raises(Unfit, match="一 / one\n二 / two") as refused:
        refuse([ONE, None, TWO])
    assert refused.value.problems == (ONE, TWO)


def test_checks_that_are_met_raise_nothing() -> None:
    refuse([None, None])


@pytest.mark.parametrize("amount", [None, 0, 1])
def test_an_amount_of_zero_or_more_or_unknown_is_no_problem(amount: int | None) -> None:
    assert below_zero(ONE, amount) is None


def test_an_amount_below_zero_is_named() -> None:
    problem = below_zero(ONE, -1_000)
    assert problem == Words(
        "一が-1,000円です。0円以上にしてください", "one is -1,000 yen; it must be zero or more"
    )
