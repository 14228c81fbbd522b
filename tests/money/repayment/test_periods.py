from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from seido.money.repayment.periods import business_day, due_days, periods
from seido.money.repayment.terms import InterestBasis, Moved, RepaymentMethod, RepaymentTerms
from seido.rules.quantity import man, percent

LOAN = RepaymentTerms(
    principal=man(100),
    rate=percent(2),
    months=3,
    plan=RepaymentMethod.EQUAL_PRINCIPAL,
    start=date(2025, 4, 15),
)


def lengths(terms: RepaymentTerms) -> list[tuple[int, int]]:
    return [period.length for period in periods(terms)]


def test_months_count_as_months_and_broken_periods_by_their_days() -> None:
    assert lengths(LOAN) == [(1, 12)] * 3
    assert lengths(replace(LOAN, start=None)) == [(1, 12)] * 3
    assert lengths(replace(LOAN, month_end=True)) == [(46, 365), (1, 12), (15, 365)]
    assert lengths(replace(LOAN, basis=InterestBasis.DAILY)) == [(30, 365), (31, 365), (30, 365)]


def test_both_ends_count_in_the_first_period_alone_and_where_days_do() -> None:
    both = replace(LOAN, both_ends=True)
    assert lengths(both) == lengths(LOAN)
    assert lengths(replace(both, month_end=True)) == [(47, 365), (1, 12), (15, 365)]
    daily = replace(both, basis=InterestBasis.DAILY)
    assert lengths(daily) == [(31, 365), (31, 365), (30, 365)]


def test_the_days_of_a_bill_are_counted_as_they_are_given() -> None:
    bill = replace(LOAN, months=0, days=90, plan=RepaymentMethod.BULLET)
    assert lengths(bill) == lengths(replace(bill, both_ends=True)) == [(90, 365)]
    assert due_days(bill) == [date(2025, 4, 15), date(2025, 7, 14)]
    assert due_days(replace(bill, both_ends=True))[1] == date(2025, 7, 13)
    (undated,) = periods(replace(bill, start=None))
    assert undated == (None, None, (90, 365))


def test_periods_run_from_due_day_to_due_day() -> None:
    days = due_days(LOAN)
    assert [(each.since, each.until) for each in periods(LOAN)] == list(pairwise(days))
    assert due_days(replace(LOAN, start=None)) == []


@pytest.mark.parametrize(
    ("moved", "on"),
    [
        (Moved.NOT, date(2025, 5, 3)),
        (Moved.FORWARD, date(2025, 5, 7)),
        (Moved.BACK, date(2025, 5, 2)),
    ],
)
def test_a_payment_is_made_on_a_business_day(moved: Moved, on: date) -> None:
    # 2025-05-03 is a Saturday; the 4th to the 6th are closed.
    closed = {date(2025, 5, day) for day in (4, 5, 6)}
    terms = replace(LOAN, moved=moved, is_holiday=closed.__contains__)
    assert business_day(date(2025, 5, 3), terms) == on
