"""What is due in a case: events that wait, periods of duties, how each stands."""

from dataclasses import replace
from datetime import date

import pytest
from tests.procedures.ways import ANSWER, ASK, LAPSE, SOURCE, TEN, way

from seido.procedures.case import Case, Happened
from seido.procedures.catalogue import find_procedure
from seido.procedures.model import SchemeDuty, Start
from seido.procedures.periods import DueIs, Settings
from seido.procedures.tasks import TaskState, stated_duty, tasks
from seido.schemes.due import FiscalYearEnd
from seido.schemes.duties import Calendar, Every, Since, Year, duty
from seido.schemes.parties import Party

ASKED = Happened("ask", date(2025, 4, 1), Party.BUSINESS)
REPORT = duty(
    "report",
    Party.BANK,
    Party.BUSINESS,
    "報告",
    "report",
    calendar=Calendar(Every.YEAR, Year.CALENDAR, Since.LOAN_DAY, years=2, due_months=1),
    medium="paper",
)


def test_an_event_with_a_deadline_waits():
    (task,) = tasks(Case(way(), history=(ASKED,)), date(2025, 4, 2))
    assert (task.id, task.due, task.safe) == ("answer", date(2025, 4, 11), date(2025, 4, 11))
    assert task.due_is is DueIs.OURS
    assert (task.state, task.remind) == (TaskState.OPEN, date(2025, 4, 10))
    sourced = way(ASK, replace(ANSWER, source=SOURCE), LAPSE)
    assert tasks(Case(sourced, history=(ASKED,)), date(2025, 4, 2))[0].due_is is DueIs.SOURCE


def test_a_soft_deadline_that_has_passed_is_late():
    soft = way(ASK, replace(ANSWER, by=replace(TEN, strict=False)))
    (task,) = tasks(Case(soft, history=(ASKED,)), date(2025, 4, 12))
    assert task.state is TaskState.LATE


def test_a_deadline_without_its_day_says_which():
    edition = way(ASK, replace(ANSWER, by=replace(TEN, since=("plan_day",))))
    (task,) = tasks(Case(edition, history=(ASKED,)), date(2025, 4, 2))
    assert task.due is None
    assert task.missing == {"plan_day"}


def test_a_duty_begins_with_its_event_and_ends_with_another():
    edition = way(replace(ASK, starts=(Start(REPORT, free=1),), sets="loan_day"), ANSWER)
    case = Case(edition, history=(ASKED,))
    _, first, second = tasks(case, date(2025, 4, 2))
    assert (first.state, second.state) == (TaskState.NONE, TaskState.AHEAD)
    assert (second.number, second.due, second.due_is) == (2, date(2027, 1, 31), DueIs.SOURCE)
    assert (second.medium, second.to) == ("paper", REPORT.to)
    ended = way(
        replace(ASK, starts=(Start(REPORT),), sets="loan_day"), replace(ANSWER, ends=("report",))
    )
    answered = Happened("answer", date(2025, 4, 5), Party.BANK)
    found = tasks(Case(ended, history=(ASKED, answered)), date(2025, 4, 6))
    assert [each.number for each in found] == [1]


def test_the_second_of_two_filings_is_of_the_next_period_unless_it_says_which():
    edition = find_procedure("coordinated_monitoring").editions[0]
    history = (
        Happened("draw_up_plan", date(2025, 4, 1), Party.BUSINESS),
        Happened("apply", date(2025, 4, 2), Party.BUSINESS),
        Happened("lend_under_plan", date(2025, 5, 1), Party.BANK),
        Happened("monitor_quarter", date(2025, 7, 1), Party.BANK),
        Happened("monitor_quarter", date(2025, 12, 31), Party.BANK, period=3),
    )
    case = Case(edition, {}, FiscalYearEnd(3), history)
    found = [each for each in tasks(case, date(2026, 1, 1)) if each.id == "monitor"]
    assert [each.state.value for each in found[:4]] == ["done", "late", "done", "ahead"]
    sooner = [
        each.due
        for each in tasks(case, date(2026, 1, 1), Settings(within_days=10))
        if each.id == "monitor"
    ]
    assert sooner[0] == date(2025, 7, 10)


def test_a_duty_that_no_scheme_states_is_an_error():
    with pytest.raises(ValueError, match="states no duty sing"):
        stated_duty(SchemeDuty("coordinated-support-guarantee", "sing"), date(2025, 4, 1))
    before = stated_duty(SchemeDuty("coordinated-support-guarantee", "monitor"), date(2000, 1, 1))
    assert before.id == "monitor"
