from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.mutual_aid.contract import (
    MONTHLY_STEP,
    TOTAL_CAP,
    Contract,
    accumulated_months,
    deductible_per_year,
    months_to_the_cap,
    prepayment_payout,
    prepayment_rate,
    prepayment_reduction,
)
from seido.refusal import Refused

monthly = st.integers(1, 40).map(lambda steps: steps * MONTHLY_STEP)
months = st.integers(0, 1_200)
AFTER = date(2017, 11, 1)


@pytest.mark.parametrize("amount", [5_000, 10_000, 195_000, 200_000])
def test_contributions_run_in_steps_from_5000_to_200000(amount: int) -> None:
    assert Contract(amount, 1).contributions == amount


@pytest.mark.parametrize("amount", [-5_000, 0, 1, 4_999, 5_001, 7_500, 200_001, 205_000])
def test_other_contributions_are_refused(amount: int) -> None:
    with pytest.raises(Refused, match=r"5,000円から200,000円まで"):
        Contract(amount, 1)


def test_all_problems_of_a_contract_are_told_at_once() -> None:
    with pytest.raises(Refused) as refused:
        Contract(1, -1)
    assert len(refused.value.problems) == 2


@pytest.mark.parametrize(
    ("amount", "paid", "total", "left"),
    [
        (200_000, 0, 0, 40),
        (200_000, 39, 7_800_000, 1),
        (200_000, 40, 8_000_000, 0),
        (200_000, 41, 8_000_000, 0),
        (150_000, 53, 7_950_000, 1),
        (150_000, 54, 8_000_000, 0),
        (5_000, 1, 5_000, 1_599),
    ],
)
def test_contributions_stop_at_eight_million(amount: int, paid: int, total: int, left: int) -> None:
    contract = Contract(amount, paid)
    assert contract.contributions == total
    assert months_to_the_cap(contract) == left


@given(monthly, months)
def test_contributions_never_pass_the_cap(amount: int, paid: int) -> None:
    contract = Contract(amount, paid)
    assert contract.contributions == min(amount * paid, TOTAL_CAP)
    assert contract.contributions + amount * months_to_the_cap(contract) >= TOTAL_CAP


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
    assert prepayment_reduction(80_000, 11, on) == expected


def test_nothing_comes_back_for_nothing_ahead() -> None:
    assert prepayment_reduction(200_000, 0, AFTER) == 0


def test_a_part_of_a_yen_is_dropped_from_a_reduction() -> None:
    assert 5_000 * Fraction(9, 10_000) == Fraction(9, 2)
    assert prepayment_reduction(5_000, 1, AFTER) == 4


def test_a_reduction_refuses_what_is_outside_the_scheme() -> None:
    with pytest.raises(Refused) as refused:
        prepayment_reduction(4_999, -1, AFTER)
    assert len(refused.value.problems) == 2


@given(monthly, st.integers(0, 100))
def test_a_month_more_ahead_brings_more(amount: int, ahead: int) -> None:
    more = prepayment_reduction(amount, ahead + 1, AFTER)
    assert more > prepayment_reduction(amount, ahead, AFTER)


@pytest.mark.parametrize(
    ("sum_in_march", "paid", "carried"),
    [(0, 0, 0), (4_999, 0, 4_999), (5_000, 5_000, 0), (26_400, 26_400, 0)],
)
def test_a_reduction_is_paid_from_5000_yen(sum_in_march: int, paid: int, carried: int) -> None:
    assert prepayment_payout(sum_in_march) == (paid, carried)


@pytest.mark.parametrize(
    ("amount", "ahead", "expected"),
    [
        (200_000, 0, 2_400_000),
        (200_000, 12, 4_800_000),
        (200_000, 13, 2_400_000),
        (5_000, 0, 60_000),
        (100_000, 11, 2_300_000),
    ],
)
def test_what_a_year_takes_off_the_profit(amount: int, ahead: int, expected: int) -> None:
    assert deductible_per_year(amount, ahead) == expected
