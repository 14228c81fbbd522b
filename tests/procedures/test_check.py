"""Every procedure is whole; and each fault, planted, is found."""

from dataclasses import replace

import pytest
from tests.procedures.ways import ANSWER, ASK, LAPSE, way

from seido.procedures.catalogue import all_procedures
from seido.procedures.check import Fault, findings, reached
from seido.procedures.clocks import Unit
from seido.procedures.model import duty_of, event, state, within
from seido.schemes.parties import Party

EDITIONS = [
    pytest.param(edition, id=f"{each.id} {edition.stated_on}")
    for each in all_procedures()
    for edition in each.editions
]


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_procedure_is_whole(edition):
    assert [each.words.en for each in findings(edition)] == []


def test_a_whole_way_has_no_finding_and_its_states_are_reached():
    assert findings(way()) == ()
    assert reached(way(), "asked") == {"asked", "answered", "lapsed"}


MORE = state("more", "別", "more")
NOTE = event("note", "asked", "more", Party.BANK, "記す", "Note")


@pytest.mark.parametrize(
    ("edition", "fault", "name"),
    [
        (way(ASK, replace(ANSWER, to="nowhere"), LAPSE), Fault.UNKNOWN_NAME, "answer"),
        (way(replace(ASK, undone_by="nothing"), ANSWER, LAPSE), Fault.UNKNOWN_NAME, "ask"),
        (way(ASK, replace(ANSWER, fulfils="report"), LAPSE), Fault.UNKNOWN_NAME, "answer"),
        (
            way(
                replace(ASK, starts=(duty_of("coordinated-support-guarantee", "sing"),)),
                ANSWER,
                LAPSE,
            ),
            Fault.UNKNOWN_NAME,
            "ask",
        ),
        (way(replace(ASK, sets="birthday"), ANSWER, LAPSE), Fault.UNKNOWN_NAME, "ask"),
        (replace(way(), states=(*way().states, MORE)), Fault.NOT_REACHED, "more"),
        (
            replace(way(ASK, ANSWER, LAPSE, NOTE), states=(*way().states, MORE)),
            Fault.DEAD_END,
            "more",
        ),
        (
            way(ASK, ANSWER, LAPSE, replace(ASK, id="again", before=("lapsed",))),
            Fault.DEAD_END,
            "lapsed",
        ),
        (way(parties=(Party.BUSINESS, Party.BANK, Party.EXPERT)), Fault.NO_TURN, "expert"),
        (way(parties=(Party.BUSINESS,)), Fault.NO_TURN, "bank"),
        (
            way(
                ASK, replace(ANSWER, by=within(1, Unit.DAYS, "sing", first_day_counts=True)), LAPSE
            ),
            Fault.NOT_COMPUTABLE,
            "answer",
        ),
        (
            way(
                replace(ASK, by=within(1, Unit.DAYS, "answer", first_day_counts=True)),
                ANSWER,
                LAPSE,
            ),
            Fault.NOT_COMPUTABLE,
            "ask",
        ),
        (way(ASK, ANSWER, replace(LAPSE, by=None)), Fault.NOT_COMPUTABLE, "pass"),
        (way(ASK, ANSWER, LAPSE, replace(ANSWER, id="reply")), Fault.SAME_TWICE, "answer"),
        (way(ASK, ANSWER, LAPSE, replace(ANSWER, words=ASK.words)), Fault.SAME_TWICE, "answer"),
        (way(ASK, replace(ANSWER, undone_by="ask"), LAPSE), Fault.NO_WAY_BACK, "answer"),
    ],
)
def test_a_planted_fault_is_found(edition, fault, name):
    assert (fault, name) in [(each.fault, each.id) for each in findings(edition)]
