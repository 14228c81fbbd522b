"""Headings with their values beside or below them, outside every table of accounts."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from seido.intake.layout.heads import filled
from seido.intake.values.cell import Several, in_unit, is_number_like, is_unit, plain
from seido.tables.cells.sheet import Scaled

IsHeading: TypeAlias = Callable[[str], bool]
"""Whether a text is known to head a value."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Which texts are known.

    Attributes:
        is_heading: whether a text is known to head a value.
        is_apart: whether it heads a value that no table of accounts holds, such as 希望額.
    """

    is_heading: IsHeading
    is_apart: IsHeading


def loose_pairs(row: Sequence[object], is_heading: IsHeading) -> Iterator[tuple[str, int, object]]:
    """Yield the pairs of a row: a heading, where its value stands, and the value.

    A text that is a heading elsewhere is the value where it stands beside one and heads nothing. A
    unit that is printed ahead of an answer is none.
    """
    cells = [*row]
    for column in filled(cells):
        head, _, rest = plain(cells[column]).partition(":")
        if rest.strip() and is_heading(head):
            yield head, column, rest.strip()
            cells[column] = None
    there = filled(cells)
    texts = [column for column in there if isinstance(cells[column], str)]
    names = [column for column in texts if not is_number_like(cells[column])]
    heads = [column for column in texts if is_heading(str(cells[column]))] or names[:1]
    heads = [
        head
        for before, head, after in zip([-2, *heads], heads, [*heads[1:], len(cells)], strict=False)
        if before != head - 1 or _within(there, head + 1, after)
    ]
    for start, end in pairwise([*heads, len(cells)]):
        values = _within(there, start + 1, end)
        value = _one_of([cells[column] for column in values])
        if value is not None:
            yield str(cells[start]), values[0], value


def _within(columns: list[int], start: int, end: int) -> list[int]:
    """Return those of some rising columns that lie from one on to before another."""
    return columns[bisect_left(columns, start) : bisect_left(columns, end)]


def _one_of(values: list[object]) -> object:
    """Return the value, joined with a unit beside it; several values where numbers compete.

    Nothing is a value where a unit stands alone.
    """
    units = [value for value in values if is_unit(value)]
    others = [value for value in values if not is_unit(value)]
    if not others:
        return None
    if units and is_number_like(others[0]):
        given = others[0].value if isinstance(others[0], Scaled) else others[0]
        return in_unit(given, units[0]) if len(others) == 1 else Several(tuple(others))
    if any(is_number_like(value) for value in values[1:]):
        return Several(tuple(values))
    return values[0]
