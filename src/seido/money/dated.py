"""Terms by date: which row of a table holds on a day, and the answer where none does."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from seido.rules.words import Source, Words

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Dated(Generic[Value]):
    """A value, the first and last day on which it holds (None: not known), and its source."""

    first: date | None
    last: date | None
    value: Value
    source: Source


@dataclass(frozen=True, slots=True)
class NotOffered:
    """The scheme takes no application on that day; why, and where that stands."""

    words: Words
    source: Source


def in_force(rows: Iterable[Dated[Value]], on: date) -> Dated[Value] | None:
    """Return the row that holds on a day, both ends included; None where no row does."""
    return next(
        (
            row
            for row in rows
            if (row.first is None or row.first <= on) and (row.last is None or on <= row.last)
        ),
        None,
    )


def turning_days(rows: Iterable[Dated[Any]]) -> tuple[date, ...]:
    """Return every day on which a row begins or no longer holds, in order.

    Between two of them the same rows hold, so an answer for one day is that for all.
    """
    given = tuple(rows)
    begins = {row.first for row in given if row.first is not None}
    ends = {row.last + timedelta(days=1) for row in given if row.last is not None}
    return tuple(sorted(begins | ends))
