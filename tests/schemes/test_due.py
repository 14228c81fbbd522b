"""Periods adjoin, have their stated number, and end with the fiscal year, leap years included."""

from dataclasses import fields
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.due import Days, Due, FiscalYearEnd, due_periods
from seido.schemes.duties import Calendar, Every, Since, Year, duty
from seido.schemes.parties import Party

DAY = timedelta(days=1)
DATES = st.dates(date(2000, 1, 1), date(2100, 1, 1))
ENDS = st.builds(FiscalYearEnd, st.integers(1, 12), st.integers(1, 31))


def owed(*terms, **more):
    calendar = Calendar(*terms, **more)
    return duty("report", Party.BANK, Party.BUSINESS, "報告", "report", calendar=calendar)


QUARTERLY = owed(Every.QUARTER, Year.FISCAL, Since.PLAN_DAY, years=5)
YEARLY = owed(Every.YEAR, Year.FISCAL, Since.PLAN_DAY, years=5)


def lasts(found):
    return [each.last for each in found.periods]


def test_coordinated_support_has_twenty_quarters_and_five_years_from_the_year_of_the_plan():
    edition = find_scheme("coordinated-support-guarantee").editions[0]
    quarterly, yearly = edition.duties[1:]
    days = Days(plan_day=date(2025, 8, 20), fiscal_year_end=FiscalYearEnd(3))
    quarters = due_periods(quarterly, days).periods
    assert len(quarters) == 20
    assert [(each.first, each.last) for each in (quarters[0], quarters[1], quarters[-1])] == [
        (date(2025, 4, 1), date(2025, 6, 30)),
        (date(2025, 7, 1), date(2025, 9, 30)),
        (date(2030, 1, 1), date(2030, 3, 31)),
    ]
    # What had ended before the plan was drawn up cannot be watched over.
    assert [each.owed for each in quarters] == [False] + [True] * 19
    assert {each.due for each in quarters} == {None}
    years = due_periods(yearly, days).periods
    assert [each.last.year for each in years] == [2026, 2027, 2028, 2029, 2030]
    assert all(each.owed for each in years)


def test_the_day_of_the_loan_moves_nothing():
    days = Days(plan_day=date(2025, 8, 20), fiscal_year_end=FiscalYearEnd(3))
    later = Days(
        plan_day=date(2025, 8, 20), fiscal_year_end=FiscalYearEnd(3), loan_day=date(2026, 4, 2)
    )
    assert due_periods(QUARTERLY, days) == due_periods(QUARTERLY, later)


def test_a_plan_of_the_last_day_of_a_year_belongs_to_it_and_one_a_day_later_to_the_next():
    end = FiscalYearEnd(3)
    on = due_periods(YEARLY, Days(plan_day=date(2026, 3, 31), fiscal_year_end=end))
    after = due_periods(YEARLY, Days(plan_day=date(2026, 4, 1), fiscal_year_end=end))
    assert lasts(on)[0] == date(2026, 3, 31)
    assert on.periods[0].owed
    assert lasts(after)[0] == date(2027, 3, 31)


def test_quarters_end_on_the_day_of_the_month_or_with_the_month():
    days = Days(plan_day=date(2027, 1, 5), fiscal_year_end=FiscalYearEnd(9, 20))
    assert lasts(due_periods(QUARTERLY, days))[:4] == [
        date(2026, 12, 20),
        date(2027, 3, 20),
        date(2027, 6, 20),
        date(2027, 9, 20),
    ]
    for end in (FiscalYearEnd(2), FiscalYearEnd(2, 28), FiscalYearEnd(2, 29)):
        found = due_periods(QUARTERLY, Days(plan_day=date(2027, 3, 1), fiscal_year_end=end))
        assert lasts(found)[:4] == [
            date(2027, 5, 31),
            date(2027, 8, 31),
            date(2027, 11, 30),
            date(2028, 2, 29),
        ]
    halfway = due_periods(
        QUARTERLY, Days(plan_day=date(2025, 7, 1), fiscal_year_end=FiscalYearEnd(6, 30))
    )
    assert lasts(halfway)[:2] == [date(2025, 9, 30), date(2025, 12, 31)]


def test_calendar_years_are_fiscal_years_that_end_with_december():
    calendar = owed(Every.QUARTER, Year.CALENDAR, Since.LOAN_DAY, years=2)
    fiscal = owed(Every.QUARTER, Year.FISCAL, Since.LOAN_DAY, years=2)
    day = date(2024, 2, 29)
    december = Days(loan_day=day, fiscal_year_end=FiscalYearEnd(12))
    assert due_periods(calendar, Days(loan_day=day)) == due_periods(fiscal, december)


@given(DATES, ENDS, ENDS)
def test_a_fiscal_year_end_changes_nothing_where_years_are_not_the_businesss(day, one, other):
    for of in (Year.CALENDAR, Year.RUNNING):
        calendar = owed(Every.QUARTER, of, Since.LOAN_DAY, years=3)
        assert due_periods(calendar, Days(loan_day=day, fiscal_year_end=one)) == due_periods(
            calendar, Days(loan_day=day, fiscal_year_end=other)
        )


def test_running_years_keep_the_day_and_lose_no_month_end():
    monthly = owed(Every.MONTH, Year.RUNNING, Since.LOAN_DAY, years=1)
    found = due_periods(monthly, Days(loan_day=date(2023, 12, 31)))
    assert lasts(found)[:4] == [
        date(2024, 1, 30),
        date(2024, 2, 28),
        date(2024, 3, 30),
        date(2024, 4, 29),
    ]
    assert lasts(found)[-1] == date(2024, 12, 30)


@pytest.mark.parametrize(
    ("delay", "due"),
    [
        ({"due_months": 6}, date(2026, 8, 28)),
        ({"due_days": 30}, date(2026, 3, 30)),
        ({"due_months": 1, "due_days": 3}, date(2026, 3, 31)),
        ({}, None),
    ],
)
def test_a_due_day_is_the_earlier_where_the_count_of_months_is_open(delay, due):
    yearly = owed(Every.YEAR, Year.FISCAL, Since.PLAN_DAY, years=1, **delay)
    days = Days(plan_day=date(2025, 3, 1), fiscal_year_end=FiscalYearEnd(2))
    (period,) = due_periods(yearly, days).periods
    assert (period.last, period.due) == (date(2026, 2, 28), due)


def test_what_is_not_known_or_not_said_is_named_and_nothing_guessed():
    assert due_periods(QUARTERLY, Days()) == Due(missing=frozenset({"plan_day", "fiscal_year_end"}))
    assert due_periods(QUARTERLY, Days(plan_day=date(2025, 4, 1))).missing == {"fiscal_year_end"}
    once = duty("report", Party.BANK, Party.BUSINESS, "報告", "report")
    assert due_periods(once, Days()) == Due(silent=frozenset({"calendar"}))
    quarterly = owed(Every.QUARTER)
    assert due_periods(quarterly, Days()) == Due(
        missing=frozenset({"last_day"}), silent=frozenset({"of", "since"})
    )


def test_a_duty_without_end_lasts_as_long_as_the_scheme_is_in_use():
    monthly = owed(Every.MONTH, Year.CALENDAR, Since.CONTRACT_DAY)
    until = Days(contract_day=date(2025, 1, 15), last_day=date(2025, 4, 1))
    assert [each.last.month for each in due_periods(monthly, until).periods] == [1, 2, 3, 4]
    ended = Days(
        plan_day=date(2025, 4, 1), fiscal_year_end=FiscalYearEnd(3), last_day=date(2026, 3, 31)
    )
    assert len(due_periods(QUARTERLY, ended).periods) == 4


def test_single_periods_keep_their_numbers():
    yearly = owed(Every.YEAR, Year.RUNNING, Since.FOUNDING_DAY, years=5, only=(3, 5))
    found = due_periods(yearly, Days(founding_day=date(2024, 2, 29))).periods
    assert [(each.number, each.first, each.last) for each in found] == [
        (3, date(2026, 2, 28), date(2027, 2, 27)),
        (5, date(2028, 2, 29), date(2029, 2, 27)),
    ]


@pytest.mark.parametrize(("month", "day"), [(0, 1), (13, 1), (4, 0), (4, 32)])
def test_a_day_that_there_is_not_is_refused(month, day):
    with pytest.raises(ValueError, match=f"does not end on {month}/{day}; give 1-12/1-31"):
        FiscalYearEnd(month, day)


@given(st.sampled_from(Every), st.sampled_from(Year), st.integers(1, 10), DATES, ENDS)
def test_periods_adjoin_without_a_gap_and_have_the_stated_number(every, of, years, day, end):
    calendar = owed(every, of, Since.PLAN_DAY, years=years, due_days=10)
    found = due_periods(calendar, Days(plan_day=day, fiscal_year_end=end)).periods
    assert len(found) == years * 12 // every.value
    assert [each.number for each in found] == list(range(1, len(found) + 1))
    for one, following in pairwise(found):
        assert one.first <= one.last < following.first == one.last + DAY
    lengths = [(each.last - each.first).days + 1 for each in found]
    # No period is shorter or longer than months can be.
    assert all(28 * every.value <= each <= 31 * every.value for each in lengths)
    assert all(each.due == each.last + 10 * DAY for each in found)
    # The day counted from lies in the first year, and in the first period of a running one.
    first_year = found[: 12 // every.value]
    assert first_year[0].first <= day <= first_year[-1].last
    assert [each.owed for each in found] == [each.last >= day for each in found]


@given(ENDS, DATES)
def test_each_year_ends_with_the_fiscal_year(end, day):
    days = Days(plan_day=day, fiscal_year_end=end)
    quarters = due_periods(QUARTERLY, days).periods
    years = due_periods(YEARLY, days).periods
    assert [each.last for each in quarters[3::4]] == [each.last for each in years]
    for year in years:
        assert year.last.month == end.month
        assert year.last.day == end.day or (year.last + DAY).day == 1


def test_every_day_that_calendars_count_from_can_be_given():
    assert {each.value for each in Since} <= {field.name for field in fields(Days)}


def test_every_duty_of_the_catalogue_is_told_or_says_what_is_missing():
    day = date(2026, 5, 10)
    days = Days(day, day, day, day, day, FiscalYearEnd(3), date(2030, 1, 1))
    told = silent = 0
    for scheme in all_schemes():
        for edition in scheme.editions:
            for each in edition.duties:
                found = due_periods(each, days)
                assert bool(found.periods) is not bool(found.silent)
                assert found.missing == frozenset()
                told += bool(found.periods)
                silent += bool(found.silent)
    assert told > 5
    assert silent > 5
