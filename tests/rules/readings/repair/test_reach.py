from datetime import date
from fractions import Fraction

import pytest
from tests.rules.generated import CHOICE, COUNT, DAYS, TRUTHS, YEN

from seido.rules.readings.repair.reach import Reach, can_move, place, reach_of
from seido.rules.values import Change, Range

DAY = date(2026, 10, 1)
BOTH, UP, DOWN, NONE = Change.BOTH, Change.UP, Change.DOWN, Change.NONE


def reach(fact, value, change) -> Reach:
    found = reach_of(fact, value, change)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("value", "change", "can"),
    [
        (5, UP, True),
        (5, NONE, False),
        (DAY, DOWN, True),
        (False, UP, True),
        (True, UP, False),
        (True, DOWN, True),
        ("red", BOTH, True),
        ("red", UP, False),
        (None, BOTH, False),
        (Range(1, 5), BOTH, False),
        (frozenset({"red", "blue"}), BOTH, False),
    ],
)
def test_only_what_is_known_exactly_moves_and_only_its_way(value, change, can):
    assert can_move(value, change) is can


def test_a_fact_stays_within_its_bounds():
    found = reach(COUNT, 5, BOTH)
    assert (found.low, found.high) == (-5, 7)
    assert found.free == Range(0, 12)
    assert found.ends == (-5, 7)
    assert reach(COUNT, 5, UP).free == Range(5, 12)
    assert reach(YEN[1], 5, DOWN).free == Range(0, 5)
    assert reach(YEN[1], 5, BOTH).ends == (-5,)
    assert reach(YEN[0], 5, BOTH).ends == ()


def test_what_is_beyond_its_bounds_already_does_not_move_further():
    assert reach(COUNT, 20, UP).free == Range(20, 20)


def test_a_day_stays_in_the_calendar():
    found = reach(DAYS[0], date.max, BOTH)
    assert found.high == 0
    assert found.after(found.high) == date.max
    assert found.after(-1) == date(9999, 12, 30)
    assert reach(DAYS[0], date.min, BOTH).low == 0


def test_answers_are_turned_and_are_free_to_be_anything():
    assert reach(TRUTHS[0], False, BOTH).others == (True,)
    found = reach(CHOICE, "green", BOTH)
    assert found.others == ("red", "blue")
    assert found.free is None
    assert found.after(0) == "green"


def test_what_cannot_move_has_no_reach():
    assert reach_of(YEN[0], 5, NONE) is None
    assert reach_of(YEN[0], None, BOTH) is None


def test_a_place_is_a_number_or_a_day_of_the_calendar():
    assert place(DAY) == DAY.toordinal()
    assert place(Fraction(1, 2)) == Fraction(1, 2)
