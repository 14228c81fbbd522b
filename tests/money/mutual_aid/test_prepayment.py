from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.mutual_aid.contract import MONTHLY_STEP, TOTAL_CAP, Contract
from seido.money.mutual_aid.prepayment import (
    accumulated_months,
    prepaid_amounts,
    prepayment_payout,
    prepayment_rate,
    prepayment_reduction,
)
from seido.refusal import Refused

monthly = st.integers(1, 40).map(lambda steps: steps * MONTHLY_STEP)
AFTER = date(2017, 11, 1)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2016, 4, 1), Fraction(5, 1_000)),
        (date(2017, 10, 31), Fraction(5, 1_000)),
        (date(2017, 11, 1), Fraction(9, 10_000)),
        (date(2026, 4, 1), Fraction(9, 10_000)),
    ],
)
def test_the_rate_of_reduction_by_date(on: date, expected: Fraction) -> None:
    # http://www.smrj.go.jp/tkyosai/announce/101344.html
    assert prepayment_rate(on) == expected


@pytest.mark.parametrize(
    ("on", "expected"), [(date(2017, 10, 31), 26_400), (date(2017, 11, 1), 4_752)]
)
def test_the_published_example_of_eleven_months_ahead(on: date, expected: int) -> None:
    # https://yutaka-tax.com/news/article/567: 80,000 yen, this month and eleven more, 66 months
    assert accumulated_months(11) == 66
    assert prepayment_reduction(Contract(80_000, 12), 11, on) == expected


def test_nothing_comes_back_for_nothing_ahead() -> None:
    assert prepayment_reduction(Contract(200_000, 0), 0, AFTER) == 0


def test_a_part_of_a_yen_is_dropped_from_a_reduction() -> None:
    assert 5_000 * Fraction(9, 10_000) == Fraction(9, 2)
    assert prepayment_reduction(Contract(5_000, 1), 1, AFTER) == 4


def test_a_reduction_refuses_what_is_no_number_of_months() -> None:
    with pytest.raises(Refused):
        prepayment_reduction(Contract(5_000, 1), -1, AFTER)


@given(monthly, st.integers(0, 60), st.integers(0, 60))
def test_a_month_more_ahead_brings_more_until_the_cap(amount: int, paid: int, ahead: int) -> None:
    contract = Contract(amount, paid)
    more = prepayment_reduction(contract, ahead + 1, AFTER)
    less = prepayment_reduction(contract, ahead, AFTER)
    assert (more > less) == (amount * (paid + ahead) < TOTAL_CAP)


@given(monthly, st.integers(0, 1_200), st.integers(0, 60))
def test_months_ahead_count_as_far_as_the_cap(amount: int, paid: int, ahead: int) -> None:
    contract = Contract(amount, paid)
    amounts = prepaid_amounts(contract, ahead)
    room = TOTAL_CAP - contract.contributions
    assert sum(amounts) == min(amount * ahead, room)
    assert len(amounts) == min(ahead, -(-room // amount))


@pytest.mark.parametrize(("paid", "reduction"), [(38, 540), (39, 180), (40, 0), (1, 11_880)])
def test_a_nearly_full_contract_has_little_to_prepay(paid: int, reduction: int) -> None:
    # Room for 2, 1 and 0 months of 200,000 yen at 0.9 per mille a month ahead.
    assert prepayment_reduction(Contract(200_000, paid), 11, AFTER) == reduction


@pytest.mark.parametrize(
    ("sum_in_march", "paid", "carried"),
    [(0, 0, 0), (4_999, 0, 4_999), (5_000, 5_000, 0), (26_400, 26_400, 0)],
)
def test_a_reduction_is_paid_from_5000_yen(sum_in_march: int, paid: int, carried: int) -> None:
    assert prepayment_payout(sum_in_march) == (paid, carried)
