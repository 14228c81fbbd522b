"""How far one fact can move: step by step up or down, or to another answer."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from seido.rules.expr import Fact, Unit
from seido.rules.values import Change, Exact, Range, Value

_FARTHEST = {Unit.DATE: 366 * 50, Unit.MONTHS: 1_200, Unit.PERSONS: 10_000_000}
_FARTHEST_ELSE = 10**15
"""The most steps that anybody could take."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a fact can become.

    Attributes:
        name: the fact.
        before: the value it has; a step is one of its unit, or a day.
        low: the lowest step that it can move to, zero or less.
        high: the highest, zero or more.
        ends: those of these two steps at which the fact itself ends, such as at nothing owed.
        others: the other answers it can become, where it is not moved in steps.
    """

    name: str
    before: Exact
    low: int = 0
    high: int = 0
    ends: tuple[int, ...] = ()
    others: tuple[Exact, ...] = ()

    @property
    def free(self) -> Range | None:
        """Everything that it can become or is, as something known of it."""
        low, high = self.after(self.low), self.after(self.high)
        if self.others or isinstance(low, str) or isinstance(high, str):
            return None
        return Range(low, high)

    def after(self, steps: int) -> Exact:
        """Return the value some steps away."""
        if isinstance(self.before, bool | str) or not steps:
            return self.before
        if isinstance(self.before, date):
            return self.before + timedelta(days=steps)
        return self.before + steps


def can_move(value: Value, change: Change) -> bool:
    """Return whether a fact of that value can be moved; only what is known exactly can."""
    match value:
        case bool():
            return change.allows(up=not value)
        case str():
            return change is Change.BOTH
        case int() | Fraction() | date():
            return change is not Change.NONE
        case _:
            return False


def reach_of(fact: Fact, value: Value, change: Change) -> Reach | None:
    """Return how far a fact can be moved; None for one that cannot be."""
    if not can_move(value, change):
        return None
    match value:
        case bool():
            return Reach(fact.name, value, others=(not value,))
        case str():
            others = tuple(each for each in fact.options if each != value)
            return Reach(fact.name, value, others=others)
        case int() | Fraction() | date():
            return _stepwise(fact, value, change)
        case _:
            return None


def _stepwise(fact: Fact, value: int | Fraction | date, change: Change) -> Reach:
    far = _FARTHEST.get(fact.unit, _FARTHEST_ELSE)
    origin, least, most = place(value), fact.low, fact.high
    if isinstance(value, date):
        least, most = date.min.toordinal(), date.max.toordinal()
    low = high = 0
    if change.allows(up=False):
        low = -far if least is None else -_room(origin - least, far)
    if change.allows(up=True):
        high = far if most is None else _room(most - origin, far)
    ends = tuple(end for end in (low, high) if end and abs(end) < far)
    return Reach(fact.name, value, low, high, ends)


def _room(distance: int | Fraction, far: int) -> int:
    """Return how many whole steps fit, none where the bound is passed already."""
    return min(far, max(0, int(distance)))


def place(value: int | Fraction | date) -> int | Fraction:
    """Return a number, or the day of the calendar, on the line where it is moved."""
    return value.toordinal() if isinstance(value, date) else value
