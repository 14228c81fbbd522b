"""The facts of one business, made ready for many rules."""

from datetime import date
from fractions import Fraction
from math import inf
from typing import Any, NamedTuple, TypeAlias

from seido.rules import truth
from seido.rules.readings.decide.trace import NOTHING, Trace
from seido.rules.truth import Truth
from seido.rules.values import Facts, Range, Value

Number: TypeAlias = int | Fraction | float
"""An exact number or an infinity, which is the one float that is exact; dates count as days."""


class Bounds(NamedTuple):
    """Where a term lies, both ends included, and the facts that would narrow it.

    Attributes:
        low: the least it can be.
        high: the greatest it can be.
        open: facts not exactly known that it depends on.
    """

    low: Number
    high: Number
    open: frozenset[str] = NOTHING

    @property
    def exact(self) -> bool:
        """Whether only one value is possible."""
        return self.low == self.high


class Known:
    """The facts of one business, made ready for many rules.

    Attributes:
        exact: numbers and dates known exactly, dates as days.
        numbers: these, and those known to lie in a range.
        truths: answers to yes-or-no facts and judgements.
        choices: the options that a choice may still be.
        traces: requirements judged so far, by the identity of their node.
        amounts: terms measured so far, by the identity of their node.
        lines: requirements put in words so far: ``explain`` keeps them here, as long as it is of
            use and no longer.
    """

    __slots__ = ("amounts", "choices", "exact", "lines", "numbers", "traces", "truths")

    def __init__(self, facts: Facts) -> None:
        """Sort facts by kind.

        Raises:
            TypeError: for a value that is none of the exact types, such as a binary float.
        """
        self.exact: dict[str, int | Fraction] = {}
        self.numbers: dict[str, Bounds] = {}
        self.truths: dict[str, Truth] = {}
        self.choices: dict[str, frozenset[str]] = {}
        self.traces: dict[int, Trace] = {}
        self.amounts: dict[int, Bounds] = {}
        self.lines: dict[tuple[int, int, str], tuple[object, Any]] = {}
        for name, value in facts.items():
            self._take(name, value)

    def moved(self, changes: Facts) -> "Known":
        """Return the same with other values of some facts.

        Raises:
            TypeError: for a value that is none of the exact types.
        """
        other = Known({})
        other.exact, other.numbers = dict(self.exact), dict(self.numbers)
        other.truths, other.choices = dict(self.truths), dict(self.choices)
        for name, value in changes.items():
            for kind in (other.exact, other.numbers, other.truths, other.choices):
                kind.pop(name, None)
            other._take(name, value)
        return other

    def _take(self, name: str, value: Value) -> None:
        match value:
            case None:
                pass
            case bool():
                self.truths[name] = truth.known(value)
            case int() | Fraction():
                self.exact[name] = value
                self.numbers[name] = Bounds(value, value)
            case str():
                self.choices[name] = frozenset((value,))
            case date():
                day = self.exact[name] = value.toordinal()
                self.numbers[name] = Bounds(day, day)
            case Range(low=low, high=high):
                self.numbers[name] = Bounds(
                    end_of(low, -inf), end_of(high, inf), frozenset((name,))
                )
            case frozenset():
                self.choices[name] = value
            case _:
                raise TypeError(f"fact {name}: {value!r} is no exact value, range or None")


def end_of(bound: int | Fraction | date | None, endless: float) -> Number:
    """Return a bound as a number, or the infinity on its side."""
    if bound is None:
        return endless
    return bound.toordinal() if isinstance(bound, date) else bound
