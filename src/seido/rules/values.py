"""What can be known of a fact: its exact value, a range, some of its options, or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

Exact: TypeAlias = bool | int | Fraction | date | str


@dataclass(frozen=True, slots=True)
class Range:
    """A value known to lie between two bounds, both included; None where there is no bound.

    Raises:
        ValueError: when the bounds lie the wrong way round, or there is none.
    """

    low: int | Fraction | date | None
    high: int | Fraction | date | None

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueError("a range needs at least one bound; leave the fact out instead")
        if self.low is not None and self.high is not None and _rank(self.low) > _rank(self.high):
            raise ValueError(f"a range from {self.low} to {self.high} holds nothing")


Value: TypeAlias = Exact | Range | frozenset[str] | None
"""Exact, a range, a set of options for a choice, or None: answered as not known."""

Facts: TypeAlias = Mapping[str, Value]


class Change(Enum):
    """Which way a fact can be moved; yes lies above no."""

    NONE = "none"
    UP = "up"
    DOWN = "down"
    BOTH = "both"

    def allows(self, *, up: bool) -> bool:
        """Return whether a move up, or else down, is possible."""
        return self is Change.BOTH or self is (Change.UP if up else Change.DOWN)


def _rank(bound: int | Fraction | date) -> int | Fraction:
    return bound.toordinal() if isinstance(bound, date) else bound
