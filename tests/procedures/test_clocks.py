"""The last day of a period: each unit, with and without its first day, and month ends."""

from datetime import date, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.procedures.clocks import (
    Period,
    Unit,
    change_counts_from,
    fiscal_year_ends,
    is_bank_day,
    last_day,
    reminder_day,
)
from seido.schemes.due import FiscalYearEnd

DATES = st.dates(date(2000, 1, 1), date(2090, 1, 1))
MARCH = FiscalYearEnd(3)


@pytest.mark.parametrize(
    ("number", "unit", "first", "start", "day"),
    [
        (30, Unit.DAYS, True, date(2025, 3, 19), date(2025, 4, 17)),
        (30, Unit.DAYS, False, date(2025, 3, 19), date(2025, 4, 18)),
        (60, Unit.DAYS, False, date(2025, 3, 19), date(2025, 5, 18)),
        # Golden week: 3 to 6 May 2025 are no bank days.
        (3, Unit.BANK_DAYS, False, date(2025, 5, 1), date(2025, 5, 8)),
        (1, Unit.BANK_DAYS, True, date(2025, 5, 3), date(2025, 5, 7)),
        (6, Unit.MONTHS, False, date(2026, 2, 28), date(2026, 8, 31)),
        (6, Unit.MONTHS, False, date(2025, 8, 31), date(2026, 2, 28)),
        (1, Unit.MONTHS, False, date(2025, 1, 30), date(2025, 2, 28)),
        (6, Unit.MONTHS, False, date(2025, 1, 15), date(2025, 7, 15)),
        (6, Unit.MONTHS, True, date(2025, 1, 1), date(2025, 6, 30)),
        (24, Unit.MONTHS, False, date(2026, 2, 28), date(2028, 2, 29)),
        (5, Unit.FISCAL_YEARS, True, date(2025, 8, 20), date(2030, 3, 31)),
        (1, Unit.FISCAL_YEARS, False, date(2025, 8, 20), date(2027, 3, 31)),
        (2, Unit.QUARTERS, True, date(2025, 8, 20), date(2025, 12, 31)),
        (1, Unit.HALF_YEARS, False, date(2025, 8, 20), date(2026, 3, 31)),
    ],
)
def test_the_last_day(number, unit, first, start, day):
    assert last_day(Period(number, unit, first), start, MARCH).day == day


def test_the_safe_day_is_the_earlier_of_two_ways_to_count():
    found = last_day(Period(6, Unit.MONTHS, first_day_counts=False), date(2026, 2, 28))
    assert (found.day, found.safe) == (date(2026, 8, 31), date(2026, 8, 28))


@given(DATES, st.integers(1, 60), st.booleans())
def test_a_safe_day_is_never_later_nor_more_than_three_days_earlier(start, number, first):
    found = last_day(Period(number, Unit.MONTHS, first), start)
    assert timedelta(0) <= found.day - found.safe <= timedelta(3)


@given(DATES, st.integers(1, 400))
def test_the_first_day_is_one_day(start, number):
    counted, not_counted = (
        last_day(Period(number, Unit.DAYS, first), start).day for first in (True, False)
    )
    assert not_counted - counted == timedelta(1)


def test_parts_of_another_year_need_no_fiscal_year_end():
    half = Period(1, Unit.HALF_YEARS, first_day_counts=True, year=MARCH)
    assert not half.of_the_business
    assert last_day(half, date(2025, 5, 1)).day == date(2025, 9, 30)
    with pytest.raises(ValueError, match="end of a fiscal year"):
        last_day(Period(1, Unit.QUARTERS, first_day_counts=True), date(2025, 5, 1))


def test_a_period_is_sound():
    with pytest.raises(ValueError, match="1 days or more"):
        Period(0, Unit.DAYS, first_day_counts=True)
    with pytest.raises(ValueError, match="belong to no year"):
        Period(1, Unit.DAYS, first_day_counts=True, year=MARCH)


def test_a_changed_year_end_counts_at_once_where_the_year_is_cut_short_and_else_after_it():
    september, december, june = FiscalYearEnd(9, 20), FiscalYearEnd(12), FiscalYearEnd(6)
    assert change_counts_from(date(2026, 8, 1), september, december) == date(2026, 9, 21)
    assert change_counts_from(date(2026, 5, 1), september, june) == date(2026, 5, 1)
    assert list(
        islice(fiscal_year_ends(date(2025, 8, 1), september, [(date(2026, 8, 1), december)]), 4)
    ) == [date(2025, 9, 20), date(2026, 9, 20), date(2026, 12, 31), date(2027, 12, 31)]
    assert list(
        islice(fiscal_year_ends(date(2025, 8, 1), september, [(date(2026, 5, 1), june)]), 3)
    ) == [date(2025, 9, 20), date(2026, 6, 30), date(2027, 6, 30)]
    quarter = Period(1, Unit.QUARTERS, first_day_counts=True)
    changed = [(date(2026, 5, 1), june)]
    assert last_day(quarter, date(2026, 8, 1), september, changed).day == date(2026, 9, 30)


@given(DATES, st.integers(1, 12), st.integers(1, 31), DATES, st.integers(1, 12))
def test_no_fiscal_year_is_longer_than_a_year(start, month, day, decided, after):
    ends = fiscal_year_ends(start, FiscalYearEnd(month, day), [(decided, FiscalYearEnd(after))])
    found = list(islice(ends, 95))
    assert found[0] >= start
    assert all(timedelta(0) < b - a <= timedelta(366) for a, b in pairwise(found))


def test_a_reminder_comes_before_the_last_bank_day():
    # 31 May 2026 is a Sunday: the last bank day is Friday the 29th.
    assert reminder_day(date(2026, 5, 31)) == date(2026, 5, 28)
    assert reminder_day(date(2027, 1, 3)) == date(2026, 12, 29)


@given(DATES)
def test_a_reminder_is_a_bank_day_before_the_due_day(due):
    assert reminder_day(due) < due
    assert is_bank_day(reminder_day(due))
