"""The days of a duty's periods: five years for any fiscal year end, due days, changes, silence."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.procedures.periods import DueIs, Settings, owed_periods
from seido.refusal import Refused
from seido.schemes.catalogue import find_scheme
from seido.schemes.due import Days, FiscalYearEnd
from seido.schemes.duties import Calendar, Every, Since, Year, duty
from seido.schemes.parties import Party

DAY = timedelta(days=1)
DATES = st.dates(date(2015, 1, 1), date(2060, 1, 1))
ENDS = st.builds(FiscalYearEnd, st.integers(1, 12), st.integers(1, 31))


def owed(*terms, name="report", **more):
    calendar = Calendar(*terms, **more)
    return duty(name, Party.BANK, Party.BUSINESS, "報告", "report", calendar=calendar)


QUARTERLY = owed(Every.QUARTER, Year.FISCAL, Since.PLAN_DAY, years=5)
YEARLY = owed(Every.YEAR, Year.FISCAL, Since.PLAN_DAY, years=5)


@given(DATES, ENDS)
def test_twenty_quarters_and_five_years_for_any_fiscal_year_end(plan, year_end):
    days = Days(plan_day=plan, fiscal_year_end=year_end)
    quarters, years = (owed_periods(each, days).periods for each in (QUARTERLY, YEARLY))
    assert (len(quarters), len(years)) == (20, 5)
    assert [each.last for each in quarters[3::4]] == [each.last for each in years]
    assert years[0].first <= plan <= years[0].last
    for before, after in pairwise(quarters):
        assert before.last + DAY == after.first
        assert before.due == after.last
    assert quarters[-1].last < quarters[-1].due
    assert {each.due_is for each in (*quarters, *years)} == {DueIs.OURS}
    assert [each.owed for each in quarters] == [each.last >= plan for each in quarters]


def test_an_organisation_may_set_fewer_days_and_never_more():
    days = Days(plan_day=date(2025, 8, 1), fiscal_year_end=FiscalYearEnd(3))
    first = owed_periods(QUARTERLY, days, Settings(within_days=30)).periods[0]
    assert (first.last, first.due) == (date(2025, 6, 30), date(2025, 7, 30))
    first = owed_periods(QUARTERLY, days, Settings(within_days=400)).periods[0]
    assert first.due == date(2025, 9, 30)
    for wrong, field in (
        (lambda: Settings(within_days=0), "within_days"),
        (lambda: Settings(years=0), "years"),
    ):
        with pytest.raises(Refused) as refusal:
            wrong()
        assert refusal.value.problems[0].field == field


def test_a_due_day_of_the_source_stays_the_sources():
    half = owed(Every.YEAR, Year.CALENDAR, Since.LOAN_DAY, years=2, due_months=2)
    first, _ = owed_periods(half, Days(loan_day=date(2025, 5, 1)), free=1).periods
    assert (first.due, first.due_is, first.owed) == (date(2026, 2, 28), DueIs.SOURCE, False)


def test_what_is_done_in_a_year_is_in_time_until_it_ends():
    edition = find_scheme("startup-creation-guarantee").editions[-1]
    (checked,) = (each for each in edition.duties if each.id == "have_governance_checked")
    settings = Settings(of=Year.RUNNING)
    told = owed_periods(checked, Days(founding_day=date(2023, 4, 1)), settings)
    assert told.ours == {"of"}
    assert [(each.number, each.due, each.due_is) for each in told.periods] == [
        (3, date(2026, 3, 31), DueIs.SOURCE),
        (5, date(2028, 3, 31), DueIs.SOURCE),
    ]


def test_what_is_paid_is_due_within_its_period():
    monthly = owed(Every.MONTH, Year.CALENDAR, Since.CONTRACT_DAY, name="pay_contribution")
    days = Days(contract_day=date(2025, 4, 10), last_day=date(2025, 6, 1))
    periods = owed_periods(monthly, days).periods
    # A calendar's months run from the first of the year; those before the contract owe nothing.
    assert [each.due for each in periods if each.owed] == [
        date(2025, 4, 30),
        date(2025, 5, 31),
        date(2025, 6, 30),
    ]


def test_what_the_source_leaves_open_is_silent_until_the_desk_says_it():
    quarterly = owed(Every.QUARTER)
    days = Days(loan_day=date(2025, 4, 10), fiscal_year_end=FiscalYearEnd(3))
    assert owed_periods(quarterly, days).silent == {"of", "since"}
    entered = Settings(of=Year.FISCAL, since=Since.LOAN_DAY, years=1)
    told = owed_periods(quarterly, days, entered)
    assert told.ours == {"of", "since", "years"}
    assert len(told.periods) == 4
    assert owed_periods(duty("note", Party.BANK, Party.BUSINESS, "記録", "note"), days).silent == {
        "calendar"
    }


def test_days_that_are_not_known_are_named():
    assert owed_periods(QUARTERLY, Days()).missing == {"plan_day", "fiscal_year_end"}


def test_periods_that_begin_after_the_last_day_are_not_owed():
    days = Days(
        plan_day=date(2025, 8, 1), fiscal_year_end=FiscalYearEnd(3), last_day=date(2026, 1, 1)
    )
    assert [each.last for each in owed_periods(YEARLY, days).periods] == [date(2026, 3, 31)]
    changes = [(date(2025, 9, 1), FiscalYearEnd(12))]
    changed = owed_periods(YEARLY, days, changes=changes).periods
    assert [each.last for each in changed] == [date(2025, 12, 31), date(2026, 12, 31)]


def test_an_endless_duty_goes_on_by_the_new_year_end():
    yearly = owed(Every.YEAR, Year.FISCAL, Since.LOAN_DAY)
    days = Days(
        loan_day=date(2025, 8, 1), fiscal_year_end=FiscalYearEnd(3), last_day=date(2028, 2, 1)
    )
    changes = [(date(2026, 5, 1), FiscalYearEnd(12))]
    found = owed_periods(yearly, days, changes=changes).periods
    assert [each.last for each in found] == [
        date(2026, 3, 31),
        date(2026, 12, 31),
        date(2027, 12, 31),
        date(2028, 12, 31),
    ]


@given(DATES, ENDS, st.integers(-400, 2500), ENDS)
def test_a_changed_year_end_never_dates_anew_what_had_ended(plan, year_end, passed, after):
    days = Days(plan_day=plan, fiscal_year_end=year_end)
    decided = plan + timedelta(days=passed)
    before = owed_periods(QUARTERLY, days).periods
    found = owed_periods(QUARTERLY, days, changes=[(decided, after)]).periods
    years = owed_periods(YEARLY, days, changes=[(decided, after)]).periods
    assert len(years) == 5
    assert found[-1].last == years[-1].last
    for one, other in pairwise(found):
        assert one.last + DAY == other.first
    if decided > plan:
        kept = [each for each in before if each.last < decided]
        assert [(each.first, each.last) for each in found[: len(kept)]] == [
            (each.first, each.last) for each in kept
        ]
