"""A duty's calendar says how often and for how long; what a source leaves open stays open."""

import pytest

from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.duties import Calendar, Every, Since, Year, duty
from seido.schemes.parties import Party


def of(calendar):
    return duty("report", Party.BANK, Party.BUSINESS, "報告", "report", calendar=calendar)


@pytest.mark.parametrize(
    ("calendar", "every", "lasting", "periods"),
    [
        (None, None, None, None),
        (Calendar(), None, None, None),
        (Calendar(Every.MONTH), 1, None, None),
        (Calendar(years=3), None, 36, None),
        (Calendar(Every.QUARTER, years=5), 3, 60, 20),
        (Calendar(Every.HALF_YEAR, Year.CALENDAR, Since.LOAN_DAY, years=2), 6, 24, 4),
        (Calendar(Every.YEAR, Year.FISCAL, Since.PLAN_DAY, years=5), 12, 60, 5),
        (Calendar(Every.YEAR, None, Since.FOUNDING_DAY, years=5, only=(3, 5)), None, None, 5),
    ],
)
def test_months_follow_from_the_calendar(calendar, every, lasting, periods):
    assert (of(calendar).every_months, of(calendar).for_months) == (every, lasting)
    assert calendar is None or calendar.periods == periods


def test_no_years_and_no_delay_are_refused():
    for name, make in (
        ("years", lambda: Calendar(years=0)),
        ("due_months", lambda: Calendar(due_months=0)),
        ("due_days", lambda: Calendar(due_days=-1)),
    ):
        with pytest.raises(ValueError, match=f"calendar's {name} is .*; give 1 or more, or None"):
            make()


def test_a_period_that_there_is_not_is_refused():
    for make in (
        lambda: Calendar(Every.YEAR, years=5, only=(3, 6)),
        lambda: Calendar(Every.YEAR, years=5, only=(0,)),
        lambda: Calendar(only=(1,)),
    ):
        with pytest.raises(ValueError, match=r"a calendar's period \d is none of its (5|None)"):
            make()


def test_coordinated_support_runs_by_fiscal_years_from_that_of_the_plan():
    for edition in find_scheme("coordinated-support-guarantee").editions:
        found = {each.id: each for each in edition.duties}
        quarterly, yearly = found["monitor"], found["report_to_corporation"]
        assert quarterly.calendar == Calendar(Every.QUARTER, Year.FISCAL, Since.PLAN_DAY, years=5)
        assert yearly.calendar == Calendar(Every.YEAR, Year.FISCAL, Since.PLAN_DAY, years=5)
        assert yearly.medium == "electronic_data"
        # No source prints a day by which either is due.
        assert quarterly.calendar.due_months is quarterly.calendar.due_days is None


def test_a_duty_that_tells_how_often_has_a_calendar():
    owed = [
        each for scheme in all_schemes() for edition in scheme.editions for each in edition.duties
    ]
    assert len(owed) > 25
    for each in owed:
        often = any(mark in each.words.ja for mark in ("四半期ごと", "年1回", "事業年度ごと"))
        assert not often or each.every_months, each.words.ja
