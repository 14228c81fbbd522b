"""What may happen next, until when, and for whom."""

from dataclasses import replace
from datetime import date

from tests.procedures.ways import ANSWER, ASK, LAPSE, way

from seido.procedures.case import Case, Happened
from seido.procedures.clocks import Unit
from seido.procedures.following import next_events
from seido.procedures.model import within
from seido.schemes.parties import Party

ASKED = Happened("ask", date(2025, 4, 1), Party.BUSINESS)


def test_each_event_of_the_state_is_told_with_its_last_day():
    answer, lapses = next_events(Case(way(), history=(ASKED,)), date(2025, 4, 5))
    assert (answer.event, answer.now, answer.after) == (ANSWER, True, None)
    assert answer.last is not None
    assert answer.last.day == date(2025, 4, 11)
    assert (lapses.event, lapses.now) == (LAPSE, False)


def test_a_party_sees_what_is_its_own_to_do():
    case = Case(way(), history=(ASKED,))
    assert [each.event.id for each in next_events(case, date(2025, 4, 5), Party.BANK)] == ["answer"]
    assert next_events(case, date(2025, 4, 5), Party.BUSINESS) == ()


def test_an_event_that_is_too_early_or_too_late_is_not_open():
    wait = within(5, Unit.DAYS, "ask", first_day_counts=False)
    case = Case(way(ASK, replace(ANSWER, not_before=wait)), history=(ASKED,))
    open_on = {day: next_events(case, date(2025, 4, day))[0].now for day in (6, 7, 11, 12)}
    assert open_on == {6: False, 7: True, 11: True, 12: False}
    assert next_events(case, date(2025, 4, 6))[0].after == date(2025, 4, 6)


def test_nothing_follows_the_end():
    answered = Happened("answer", date(2025, 4, 2), Party.BANK)
    assert next_events(Case(way(), history=(ASKED, answered)), date(2025, 4, 3)) == ()
