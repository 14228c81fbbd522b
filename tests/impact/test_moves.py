from itertools import product

import pytest

from seido.impact.moves import Move, Movement, Reason, movement
from seido.screening import Verdict

VALUES = [each.value for each in Verdict]
ELIGIBLE, INELIGIBLE, UNDETERMINED, NOT_OFFERED = VALUES


@pytest.mark.parametrize("same", VALUES)
def test_the_same_answer_is_no_movement(same):
    assert movement(same, same) is None


@pytest.mark.parametrize(("before", "after"), list(product(VALUES, VALUES)))
def test_who_gains_one_way_loses_the_other_way(before, after):
    there, back = movement(before, after), movement(after, before)
    opposite = {
        Movement.GAINED: Movement.LOST,
        Movement.LOST: Movement.GAINED,
        Movement.OPENED: Movement.RULED_OUT,
        Movement.RULED_OUT: Movement.OPENED,
        None: None,
    }
    assert opposite[there] is back


def test_what_was_not_offered_and_does_not_qualify_now_has_not_moved():
    assert movement(NOT_OFFERED, INELIGIBLE) is None
    assert movement(NOT_OFFERED, UNDETERMINED) is None


def test_a_gain_is_due_to_what_stood_in_the_way_and_a_loss_to_what_stands_in_it():
    can, cannot = Reason(ELIGIBLE, None), Reason(INELIGIBLE, "sound")
    assert Move(cannot, can).by is cannot
    assert Move(can, cannot).by is cannot
    open_before = Reason(UNDETERMINED, None)
    assert Move(cannot, open_before).by is cannot
    assert Move(open_before, cannot).by is cannot
