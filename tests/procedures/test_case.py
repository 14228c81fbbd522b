"""Where a case stands: what moves it, what comes of itself, and what is refused."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.procedures.ways import ANSWER, ASK, LAPSE, TEN, way

from seido.procedures.case import Case, Happened, may_happen, refusal_of, standing
from seido.procedures.catalogue import all_procedures
from seido.procedures.following import next_events
from seido.refusal import Refused
from seido.schemes.due import FiscalYearEnd
from seido.schemes.parties import Party

ASKED = Happened("ask", date(2025, 4, 1), Party.BUSINESS)
ANSWERED = Happened("answer", date(2025, 4, 11), Party.BANK)
CASE = Case(way(), history=(ASKED,))


def test_a_case_stands_where_its_events_have_led_it():
    assert standing(CASE, date(2025, 3, 31)).state == "open"
    assert standing(CASE, date(2025, 4, 1)).state == "asked"
    now = may_happen(CASE, ANSWERED)
    assert (now.state, now.since) == ("answered", date(2025, 4, 11))


def test_what_comes_of_itself_comes_the_day_after():
    assert standing(CASE, date(2025, 4, 11)).state == "asked"
    now = standing(CASE, date(2025, 4, 12))
    assert (now.state, now.since) == ("lapsed", date(2025, 4, 12))
    assert [each.event for each in now.case.history] == ["ask", "pass"]


def test_every_problem_is_told_at_once():
    late = Happened("answer", date(2025, 5, 1), Party.BUSINESS)
    refusal = refusal_of(CASE, late)
    assert refusal is not None
    assert [each.field for each in refusal.problems] == ["event", "by", "day"]
    assert {each.place for each in refusal.problems} == {"2"}


def test_what_comes_of_itself_is_nobodys_to_write():
    refusal = refusal_of(CASE, Happened("pass", date(2025, 4, 12)))
    assert refusal is not None
    assert refusal.problems[-1].field == "event"


def test_an_unknown_event_is_answered_with_those_there_are():
    with pytest.raises(Refused, match="ask, answer, pass"):
        may_happen(CASE, Happened("sing", date(2025, 4, 2), Party.BANK))


def test_a_soft_deadline_refuses_nothing_and_is_late():
    soft = replace(ANSWER, by=replace(TEN, strict=False))
    case = Case(way(ASK, soft), history=(ASKED, replace(ANSWERED, day=date(2025, 4, 12))))
    now = standing(case, date(2025, 5, 1))
    assert now.state == "answered"
    assert [each.event for each in now.late] == ["answer"]


def test_a_day_that_is_not_known_refuses_nothing():
    edition = way(ASK, replace(ANSWER, by=replace(TEN, since=("plan_day",))))
    case = Case(edition, history=(ASKED,))
    assert case.last_day_of(replace(TEN, since=("plan_day",))) is None
    assert may_happen(case, replace(ANSWERED, day=date(2030, 1, 1))).state == "answered"
    known = replace(case, days={"plan_day": date(2025, 4, 1)})
    assert refusal_of(known, replace(ANSWERED, day=date(2030, 1, 1))) is not None


def test_days_and_courses_that_there_are_not_are_refused():
    with pytest.raises(Refused) as refusal:
        Case(way(), {"birthday": date(2025, 1, 1)}, course=0)
    assert [each.field for each in refusal.value.problems] == ["days", "course"]


def test_the_latest_day_that_an_event_settles_is_that_of_the_case():
    edition = way(replace(ASK, sets="loan_day"), ANSWER, LAPSE)
    case = Case(edition, {"loan_day": date(2020, 1, 1)}, FiscalYearEnd(3), (ASKED,))
    assert case.day_of("loan_day") == date(2025, 4, 1)
    assert case.days_of_duties().loan_day == date(2025, 4, 1)
    assert case.days_of_duties().plan_day is None


@given(st.data())
def test_whatever_is_open_may_be_done_on_any_way(data):
    """A walk at random: what `next_events` calls open is refused to nobody who may do it."""
    procedure = data.draw(st.sampled_from(all_procedures()))
    edition = procedure.editions[-1]
    course = 0 if edition.courses else None
    case, day = Case(edition, {}, FiscalYearEnd(3), (), course), date(2025, 4, 1)
    for _ in range(12):
        day += timedelta(days=data.draw(st.integers(0, 40)))
        ahead = [each for each in next_events(case, day) if each.now and not each.event.completes]
        if not ahead:
            break
        event = data.draw(st.sampled_from(ahead)).event
        by = data.draw(st.sampled_from(event.who.named))
        happened = Happened(event.id, day, by, True, "x", None, 60, FiscalYearEnd(12))
        case = may_happen(case, happened).case
    assert standing(case, day).state in {each.id for each in edition.states}
