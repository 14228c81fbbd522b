"""Terms by date: which row of a table holds on a day, and the answer where none does."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

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
