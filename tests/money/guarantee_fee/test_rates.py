import pytest

from seido.money.guarantee_fee.rates import ClassRate, class_problem
from seido.rules.quantity import percent


def test_the_borrower_pays_what_the_state_does_not() -> None:
    rate = ClassRate(2, percent("1.75"), percent("0.87"))
    assert rate.borrower == percent("0.88")
    assert ClassRate(None, percent("0.68")).borrower == percent("0.68")


@pytest.mark.parametrize(
    ("fee_class", "has_balance_sheet", "sentence"),
    [
        (0, None, "no fee class 0"),
        (10, None, "no fee class 10"),
        (3, False, "class is 5, not 3"),
        (5, False, None),
        (3, True, None),
        (9, None, None),
    ],
)
def test_a_class_that_cannot_be_is_told(
    fee_class: int, has_balance_sheet: bool | None, sentence: str | None
) -> None:
    problem = class_problem(fee_class, has_balance_sheet=has_balance_sheet)
    if sentence is None:
        assert problem is None
    else:
        assert problem is not None
        assert sentence in problem.en
