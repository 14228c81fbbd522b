import pytest

from seido.money.bounds import below_zero
from seido.refusal import Problem
from seido.rules.words import Words

COST = Words("費用", "the cost")


@pytest.mark.parametrize("amount", [None, 0, 1])
def test_an_amount_of_zero_or_more_or_unknown_is_no_problem(amount: int | None) -> None:
    assert below_zero(COST, amount) is None


def test_an_amount_below_zero_is_named() -> None:
    assert below_zero(COST, -1_000, "cost") == Problem(
        "費用が-1,000円です。0円以上にしてください",
        "the cost is -1,000 yen; it must be zero or more",
        "cost",
    )
