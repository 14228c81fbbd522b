from datetime import date
from fractions import Fraction
from math import inf

import pytest

from seido.rules.readings.decide.known import Bounds, Known, end_of
from seido.rules.truth import NO, YES
from seido.rules.values import Facts, Range


def test_facts_are_sorted_by_kind():
    known = Known(
        {
            "a": 5,
            "r": Fraction(1, 3),
            "d": date(2020, 1, 1),
            "p": True,
            "q": False,
            "k": "red",
            "o": frozenset({"red", "blue"}),
            "n": None,
        }
    )
    day = date(2020, 1, 1).toordinal()
    assert known.numbers == {
        "a": Bounds(5, 5),
        "r": Bounds(Fraction(1, 3), Fraction(1, 3)),
        "d": Bounds(day, day),
    }
    assert known.truths == {"p": YES, "q": NO}
    assert known.choices == {"k": {"red"}, "o": {"red", "blue"}}


def test_a_range_stays_open_and_may_be_endless():
    known = Known({"a": Range(3, None)})
    assert known.numbers["a"] == Bounds(3, inf, frozenset({"a"}))
    assert not known.numbers["a"].exact


def test_an_end_is_a_number_or_its_infinity():
    assert end_of(None, -inf) == -inf
    assert end_of(date(1, 1, 2), inf) == 2


@pytest.mark.parametrize("wrong", [0.5, b"x", ["red"]])
def test_other_types_are_refused_by_name(wrong):
    with pytest.raises(TypeError, match="fact a"):
        Known({"a": wrong})


def test_moved_facts_are_as_if_they_had_been_so_from_the_start():
    facts: Facts = {"a": 5, "d": date(2020, 1, 1), "p": True, "k": "red"}
    changes: Facts = {"a": Range(3, None), "p": False, "k": None, "b": 7}
    known = Known(facts)
    moved, made = known.moved(changes), Known({**facts, **changes})
    for kind in ("exact", "numbers", "truths", "choices"):
        assert getattr(moved, kind) == getattr(made, kind)
    assert known.numbers["a"] == Bounds(5, 5)
    assert known.truths == {"p": YES}
    with pytest.raises(TypeError, match="fact a"):
        known.moved({"a": 0.5})  # type: ignore[dict-item]
