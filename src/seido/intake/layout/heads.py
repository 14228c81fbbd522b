"""Where a table begins: the rows of headings, which may be several, and its columns of names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seido.intake.layout.columns import Head, is_column_heading, role_of
from seido.intake.layout.layout import Role
from seido.intake.layout.periods import period_of_heading
from seido.intake.layout.texts import folded
from seido.intake.layout.units import stated_unit, unit_of_heading

Row = list[object]
_DAYS = re.compile(
    r"決算(年月日?|期|日)|期末日?|会計期間|対象期間|事業年度|年月日?|年度|期間?|期別"
)
_MOST_ABOVE = 2
_MOST_BELOW = 3
MARGIN = 3
"""Columns behind the last heading of a table that a merged heading may still cover."""


@dataclass(frozen=True, slots=True)
class Block:
    """The headings of one table.

    Attributes:
        first: its first row of headings.
        end: the row after its last.
        names: the columns that name its rows.
        heads: what stands above its other columns.
        stop: the column after its last.
        width: how many cells its rows of headings have, where no row may have more; else None.
    """

    first: int
    end: int
    names: range
    heads: tuple[Head, ...]
    stop: int
    width: int | None = None

    @property
    def start(self) -> int:
        """Return its first column."""
        return min(self.names.start, self.heads[0].at) if self.heads else self.names.start


def filled(row: Sequence[object]) -> list[int]:
    """Return the columns of a row that are not empty, rising."""
    return [column for column, value in enumerate(row) if value is not None]


def blocks_at(rows: Sequence[Row], at: int, *, is_ragged: bool) -> list[Block]:
    """Return the tables whose headings stand in a row, side by side; none where none do.

    Args:
        rows: the sheet.
        at: the row.
        is_ragged: whether a row ends where its line ends.
    """
    names = _names(rows[at])
    if not names:
        return []
    if at + 1 < len(rows) and not _has_names(rows[at]) and _has_names(rows[at + 1]):
        return blocks_at(rows, at + 1, is_ragged=is_ragged)
    first, end = _first(rows, at, names[-1]), _end(rows, at, names[0])
    longest = max(len(rows[n]) for n in range(first, end))
    stops = [*names[1:], max(longest, names[-1] + 1) + (0 if is_ragged else MARGIN)]
    blocks = []
    for number, (name, stop) in enumerate(zip(names, stops, strict=True)):
        start = 0 if number == 0 else name
        heads = _heads(rows, range(first, end), range(start, stop), name)
        last = min((head.at for head in heads if head.at > name), default=stop)
        width = longest if is_ragged else None
        blocks.append(Block(first, end, range(name, last), heads, stop, width))
    return blocks


def _names(row: Row) -> list[int]:
    """Return the columns that name a table's rows, where a row heads a table."""
    there = filled(row)
    if len(there) < 1:
        return []
    named = [column for column in there if role_of(row[column]) is Role.NAME]
    if named and len(there) > len(named):
        return named
    headings = [column for column in there if is_column_heading(row[column])]
    periods = [column for column in headings if _is_period(row[column])]
    if there[0] > 0 and headings == there and periods and _tells(row, periods):
        return [0]
    rest = there[1:]
    is_label = isinstance(row[there[0]], str) and role_of(row[there[0]]) is None
    if is_label and set(rest) <= set(headings) and len(set(rest) & set(periods)) > 1:
        return [there[0]]
    return []


def _has_names(row: Row) -> bool:
    """Return whether a row heads a column of names in so many words."""
    return any(role_of(value) is Role.NAME for value in row)


def _tells(row: Row, periods: list[int]) -> bool:
    """Return whether one heading alone, or several, say that a table begins."""
    if len(periods) > 1:
        return True
    period = period_of_heading(unit_of_heading(row[periods[0]])[0])
    return period is not None and (period.back is not None or period.is_actual)


def _is_period(value: object) -> bool:
    text = unit_of_heading(value)[0] if isinstance(value, str) else value
    return bool(text) and (
        period_of_heading(text) is not None or role_of(value) in (Role.AMOUNT, Role.MOVEMENT)
    )


def _first(rows: Sequence[Row], at: int, name: int) -> int:
    """Return the first row of headings: those above hold headings alone, to the right of names."""
    first = at
    while first > 0 and at - first < _MOST_ABOVE:
        above = filled(rows[first - 1])
        if (
            not above
            or above[0] <= name
            or not all(
                is_column_heading(rows[first - 1][c]) and stated_unit(rows[first - 1][c]) is None
                for c in above
            )
        ):
            break
        if not any(_is_period(rows[first - 1][c]) for c in above):
            break
        first -= 1
    return first


def _end(rows: Sequence[Row], at: int, name: int) -> int:
    """Return the row after the last of headings: those below name no account."""
    end = at + 1
    for number in range(end, min(end + _MOST_BELOW, len(rows))):
        there = filled(rows[number])
        rest = [column for column in there if column > name]
        labels = [folded(rows[number][column]) for column in there if column <= name]
        if there and not (
            rest
            and all(_DAYS.fullmatch(label) for label in labels)
            and all(is_column_heading(rows[number][column]) for column in rest)
        ):
            break
        end = number + 1 if there else end
    return end


def _heads(rows: Sequence[Row], block: range, within: range, name: int) -> tuple[Head, ...]:
    """Return what stands above each column, an upper heading above all that it is merged over."""
    pieces: dict[int, list[tuple[int, object]]] = {}
    for at in block:
        row = rows[at]
        lower = rows[at + 1 : block.stop]
        below = {c for each in lower for c in within if c < len(each) and each[c] is not None}
        last: object = None
        for column in within:
            value = row[column] if column < len(row) else None
            if value is not None and column != name:
                last = None if column < name else value
            elif column <= name or column not in below:
                continue
            if (value if value is not None else last) is not None and column != name:
                pieces.setdefault(column, []).append((at, last if value is None else value))
    return tuple(
        Head(column, tuple(value for _, value in found), found[-1][0])
        for column, found in sorted(pieces.items())
    )
