"""What a procedure says of itself."""

from dataclasses import replace
from datetime import date

import pytest
from tests.procedures.ways import ANSWER, ASK, LAPSE, SOURCE, way

from seido.procedures.model import Procedure, Start, duty_of, event, until
from seido.rules.words import Words
from seido.schemes.duties import duty
from seido.schemes.parties import Party

NAME = Words("手続", "Way")


def test_what_no_source_states_is_ours():
    assert ASK.ours
    assert not replace(ASK, source=SOURCE).ours


def test_events_are_found_by_state_and_id():
    edition = way()
    assert edition.first.id == "open"
    assert edition.events_in("asked") == (ANSWER, LAPSE)
    assert edition.event("ask").words.ja == "頼む"
    assert edition.state("asked").words.en == "asked"
    with pytest.raises(KeyError):
        edition.event("none")


def test_an_event_may_leave_a_case_where_it_stands():
    note = event("note", ("open", "asked"), None, Party.BANK, "記す", "Note")
    assert [note.after(each) for each in note.before] == ["open", "asked"]
    assert ASK.after("open") == "asked"
    assert LAPSE.who is None


def test_the_edition_of_a_day_is_the_newest_by_then_and_before_all_the_first():
    first, second = way(), replace(way(), stated_on=date(2026, 1, 1))
    procedure = Procedure("some_way", NAME, (first, second))
    found = [
        procedure.edition_on(day)
        for day in (date(2020, 1, 1), date(2025, 12, 31), date(2026, 1, 1))
    ]
    assert found == [first, first, second]


def test_an_id_and_an_order_are_wanted():
    with pytest.raises(ValueError, match="small letters"):
        Procedure("Some way", NAME, (way(),))
    with pytest.raises(ValueError, match="oldest to the newest"):
        Procedure("some_way", NAME, (way(), way()))
    with pytest.raises(ValueError, match="oldest to the newest"):
        Procedure("some_way", NAME, ())


def test_a_duty_is_named_alike_wherever_it_stands():
    own = duty("report", Party.BANK, Party.BUSINESS, "報告", "report")
    assert Start(own).id == "report"
    assert duty_of("some-scheme", "monitor", 1).id == "monitor"
    assert until("window_ends").period is None
