from datetime import date, timedelta
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.rules.months import months_between
from seido.rules.readings.decide.bounds import both_ends, furthest, hull, months, product
from seido.rules.readings.decide.known import Bounds

A, B = frozenset({"a"}), frozenset({"b"})
NUMBERS = st.integers(-50, 50)


@st.composite
def within(draw: st.DrawFn, missing: frozenset[str]) -> tuple[Bounds, int]:
    """Draw bounds, each end of which may be endless, and a number that lies in them."""
    low, number, high = sorted(draw(st.tuples(NUMBERS, NUMBERS, NUMBERS)))
    if draw(st.booleans()):
        return Bounds(number, number), number
    ends = draw(st.sampled_from(((low, high), (-inf, high), (low, inf), (-inf, inf))))
    return Bounds(*ends, missing), number


BOTH = st.tuples(within(A), within(B))


@given(BOTH)
def test_products_lie_within_the_product(both):
    (left, a), (right, b) = both
    found = product(left, right)
    assert found.low <= a * b <= found.high
    assert not (found.exact and found.open)


@given(BOTH, st.sampled_from((min, max)))
def test_the_furthest_lies_within_and_is_open_to_what_can_be_it(both, pick):
    (left, a), (right, b) = both
    found = furthest([left, right], pick)
    assert found.low <= pick([a, b]) <= found.high
    assert not (found.exact and found.open)


def test_what_cannot_be_the_least_leaves_it_open_to_nothing_of_its_own():
    assert furthest([Bounds(0, 5, A), Bounds(6, 9, B)], min) == (0, 5, A)
    assert furthest([Bounds(0, 5, A), Bounds(6, 9, B)], max) == (6, 9, B)
    assert furthest([Bounds(0, 7, A), Bounds(6, 9, B)], min) == (0, 7, A | B)
    assert furthest([Bounds(0, inf, A), Bounds(0, 0)], min) == (0, 0, frozenset())


def test_a_hull_holds_every_case_and_is_open_only_where_they_differ():
    assert hull([Bounds(1, 1), Bounds(4, 6, A)], B) == (1, 6, A | B)
    assert hull([Bounds(3, 3), Bounds(3, 3)], B) == (3, 3, frozenset())
    assert hull([Bounds(4, 6, A)], B) == (4, 6, A)


def test_a_step_moves_both_ends_and_leaves_the_endless_ones():
    assert both_ends(Bounds(1, inf, A), lambda end: end * 10) == (10, inf, A)
    assert both_ends(Bounds(11, 14, A), lambda end: end // 10) == (1, 1, frozenset())


@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.integers(0, 900), st.integers(0, 900))
def test_months_lie_between_those_of_the_nearest_and_the_farthest_days(first, spread, later):
    last = first + timedelta(days=spread)
    end = last + timedelta(days=later)
    start = Bounds(first.toordinal(), last.toordinal(), A)
    found = months(start, Bounds(end.toordinal(), end.toordinal()))
    assert (found.low, found.high) == (months_between(last, end), months_between(first, end))
    assert found.open == (frozenset() if found.exact else A)


@pytest.mark.parametrize(("low", "high"), [(None, 5), (5, None)])
def test_months_from_an_endless_time_are_endless(low, high):
    start = Bounds(-inf if low is None else low, inf if high is None else high, A)
    found = months(start, Bounds(800, 800))
    assert (found.high == inf) is (low is None)
    assert (found.low == -inf) is (high is None)
