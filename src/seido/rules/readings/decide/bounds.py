"""The arithmetic of bounds: where a term lies, out of where its parts lie.

What comes out exact is open to nothing, whatever its parts are open to.
"""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from math import inf

from seido.rules.months import months_between
from seido.rules.readings.decide.known import Bounds, Number
from seido.rules.readings.decide.trace import NOTHING


def hull(possible: list[Bounds], missing: frozenset[str]) -> Bounds:
    """Return the bounds that hold every possibility; ``missing`` matters only if they differ."""
    if len(possible) == 1:
        return possible[0]
    low = min(each.low for each in possible)
    high = max(each.high for each in possible)
    if low == high:
        return Bounds(low, high)
    return Bounds(low, high, missing.union(*(each.open for each in possible)))


def furthest(found: list[Bounds], pick: Callable[[list[Number]], Number]) -> Bounds:
    """Return the bounds of the least or the greatest of several terms, by ``min`` or ``max``."""
    low, high = pick([each[0] for each in found]), pick([each[1] for each in found])
    if low == high:
        return Bounds(low, high)
    within = [each.open for each in found if each.low < high and each.high > low]
    return Bounds(low, high, NOTHING.union(*within))


def product(left: Bounds, right: Bounds) -> Bounds:
    """Return the bounds of one term times another; nothing times endlessly much is nothing."""
    corners = [
        a * b if a and b else 0 for a in (left.low, left.high) for b in (right.low, right.high)
    ]
    low, high = min(corners), max(corners)
    return Bounds(low, high, NOTHING if low == high else left.open | right.open)


def both_ends(found: Bounds, step: Callable[[int | Fraction], int | Fraction]) -> Bounds:
    """Return the bounds after a step that never turns two values round."""

    def moved(end: Number) -> Number:
        return end if isinstance(end, float) else step(end)

    low = moved(found.low)
    high = low if found.low == found.high else moved(found.high)
    return Bounds(low, high, NOTHING if low == high else found.open)


def months(start: Bounds, end: Bounds) -> Bounds:
    """Return the bounds of the whole months that have passed from one day to another."""
    low = _months_apart(start.high, end.low, -inf)
    high = _months_apart(start.low, end.high, inf)
    return Bounds(low, high, NOTHING if low == high else start.open | end.open)


def _months_apart(start: Number, end: Number, endless: float) -> Number:
    if isinstance(start, float) or isinstance(end, float):
        return endless
    return months_between(date.fromordinal(int(start)), date.fromordinal(int(end)))
