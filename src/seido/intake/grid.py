"""The layouts in which people fill sheets: pairs, one wide row, and accounting exports."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from seido.intake.periods import current_column, is_period, previous_column
from seido.intake.sections import bare_line, section_of
from seido.intake.values.cell import (
    Cell,
    Several,
    in_unit,
    is_number_like,
    is_unit,
    plain,
    scale_of,
)
from seido.refusal import Problem, shown

Row: TypeAlias = Sequence[object]
Place: TypeAlias = Callable[[int, int], str]
IsHeading: TypeAlias = Callable[[str], bool]

_LEDGER_NAMES = re.compile(r"(勘定|表示|決算書)?科目名?")
_NAMES = re.compile(r"(勘定|表示|決算書)?科目名?|項目名?|見出し|質問|heading|item")
_UNIT_LINE = re.compile(r".{0,20}?単位[:/は]?(?P<unit>[^()\[\]]{1,20})[)\]]?")
_FOREIGN = re.compile(r"ドル|usd|\$|ユーロ|eur|€|人民元|ポンド|ウォン", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Period:
    """The columns of one period: what goes before the names of its lines, and its unit."""

    prefix: str
    values: range
    scale: int | None


@dataclass(frozen=True, slots=True)
class _Table:
    """Columns of a table: where its lines are named, where their units and values stand."""

    names: range
    periods: tuple[_Period, ...]
    unit: int | None


def knows_no_heading(_text: str) -> bool:
    """Return no: for reading a file without a vocabulary."""
    return False


def read_grid(
    rows: Sequence[Row], place: Place, is_heading: IsHeading, title: str = ""
) -> list[Cell | Problem]:
    """Return the cells of one sheet, with a problem for each part that cannot be read.

    Args:
        rows: the sheet from its first row and column on; None or "" where a cell is empty.
        place: names the place of a row and column (both from zero) for people.
        is_heading: whether a text is known to head a value; tells layouts apart.
        title: the name of the sheet.
    """
    cleaned = [[_clean(value) for value in row] for row in rows]
    filled = [number for number, row in enumerate(cleaned) if _filled(row)]
    if _is_wide(cleaned, filled, is_heading):
        return list(_wide_row(cleaned, filled, place))
    return list(_lines(cleaned, place, is_heading, section_of(title) or ""))


def _clean(value: object) -> object:
    return (value.strip().strip("\ufeff") or None) if isinstance(value, str) else value


def _filled(row: list[object]) -> list[int]:
    return [column for column, value in enumerate(row) if value is not None]


def _within(columns: list[int], start: int, end: int) -> list[int]:
    """Return those of some rising columns that lie from one on to before another."""
    return columns[bisect_left(columns, start) : bisect_left(columns, end)]


def _squeezed(value: object) -> str:
    return re.sub(r"\s+", "", plain(value)).lower()


# One header row with one data row


def _is_wide(rows: list[list[object]], filled: list[int], is_heading: IsHeading) -> bool:
    if len(filled) < 2:
        return False
    top = rows[filled[0]]
    head = [value for value in top if value is not None]
    across = sum(isinstance(value, str) and is_heading(value) for value in head)
    firsts = [rows[number][_filled(rows[number])[0]] for number in filled]
    down = sum(isinstance(value, str) and is_heading(value) for value in firsts)
    if across or down:
        return across > down
    texts = len(head) > 2 and not any(is_number_like(value) for value in head)
    return len(filled) == 2 and texts and not _name_columns(top)


def _wide_row(
    rows: list[list[object]], filled: list[int], place: Place
) -> Iterator[Cell | Problem]:
    if len(filled) > 2:
        more = rows[filled[2]]
        column = _filled(more)[0]
        yield _second_row(more[column]).at(place(filled[2], column))
        return
    for column, (heading, value) in enumerate(zip(rows[filled[0]], rows[filled[1]], strict=False)):
        if heading is not None:
            yield Cell(str(heading), value, place(filled[1], column))


# Pairs and tables, read from the top


def _lines(
    rows: list[list[object]], place: Place, is_heading: IsHeading, section: str
) -> Iterator[Cell | Problem]:
    """Yield the cells row by row, keeping the unit, the tables and the section in force."""
    in_ledger = any(
        _LEDGER_NAMES.fullmatch(_squeezed(value)) or is_period(value)
        for row in rows
        for value in row
    )
    tables: tuple[_Table, ...] | None = None
    scale = 1
    for number, row in enumerate(rows):
        filled = _filled(row)
        left = len(filled)
        for column in filled:
            unit = _unit_line(row[column], alone=left == 1)
            if _FOREIGN.search(unit):
                yield _in_yen(row[column]).at(place(number, column))
            if stated := _yen_in(unit):
                scale = stated
                row[column] = None
                left -= 1
        names = _name_columns(row)
        if names:
            tables = tuple(_tables(row, names))
            if not tables:
                yield _WHICH_PERIOD.at(place(number, names[0]))
            continue
        opened = section_of(next((row[column] for column in _filled(row)), None))
        section = section if opened is None else opened
        pairs = _loose(row, is_heading) if tables is None else _of_tables(row, tables, is_heading)
        for heading, column, value, own_scale in pairs:
            where = place(number, column)
            within = section if in_ledger else ""
            yield Cell(heading, value, where, own_scale or scale, in_ledger, within)


def _second_row(given: object) -> Problem:
    return Problem(
        "一社分のファイルにしてください。見出し行の下に二行以上の値があります"
        f"（二行目は「{shown(given)}」から）",
        "bring one business at a time; more than one row stands below the headings"
        f" (the second begins with '{shown(given)}')",
    )


def _in_yen(given: object) -> Problem:
    return Problem(
        f"「{shown(given)}」は読めません。金額は円（円・千円・万円・百万円・億円）で示してください",
        f"'{shown(given)}' cannot be read; state amounts in yen (円, 千円, 百万円)",
    )


_WHICH_PERIOD = Problem(
    "どの列が当期の値か分かりません。見出しを「科目」「当期」「前期」のようにしてください",
    "it cannot be told which column holds the current period; head the columns 科目, 当期, 前期",
)


def _unit_line(value: object, *, alone: bool) -> str:
    """Return the unit that a text such as （単位：千円） states for what is below it."""
    text = _squeezed(value)
    if alone and scale_of(text) is not None:
        return text
    match = _UNIT_LINE.fullmatch(text)
    return match["unit"] if match else ""


def _yen_in(unit: str) -> int | None:
    match = re.match(r"(十億|百万|千|万|億)?円", unit)
    return scale_of(match[0]) if match else None


def _name_columns(row: list[object]) -> list[int]:
    """Return the columns that name a table's lines, where the row is the head of a table."""
    filled = _filled(row)
    named = [column for column in filled if _NAMES.fullmatch(_squeezed(row[column]))]
    if named and len(filled) > len(named):
        return named
    periods = [column for column in filled if is_period(row[column])]
    if periods and filled[0] == periods[0] and filled[0] > 0:
        return [0]
    return []


def _tables(row: list[object], names: list[int]) -> Iterator[_Table]:
    filled = _filled(row)
    for start, end in pairwise([*names, max(len(row), names[-1] + 1) + _MARGIN]):
        heads = _within(filled, start + 1, end)
        titles = {column: _without_unit(row[column]) for column in heads}
        chosen = current_column(titles)
        if chosen is None:
            continue
        before = previous_column(titles, chosen)
        periods = tuple(
            _Period(
                prefix,
                range(column, next(iter(_within(heads, column + 1, end)), end)),
                scale_of(re.sub(r"^[^([]*", "", _squeezed(row[column]))),
            )
            for prefix, column in (("", chosen), ("前期の", before))
            if column is not None
        )
        unit = next((column for column in heads if _squeezed(row[column]) == "単位"), None)
        yield _Table(range(start, heads[0]), periods, unit)


_MARGIN = 3
"""Columns behind the last heading of a table that a merged heading may still cover."""


def _without_unit(heading: object) -> str:
    text = _squeezed(heading)
    match = re.fullmatch(r"(.+?)[(\[]([^()\[\]]+)[)\]]", text)
    return match[1] if match and is_unit(match[2]) else text


def _of_tables(
    row: list[object], tables: tuple[_Table, ...], is_heading: IsHeading
) -> Iterator[tuple[str, int, object, int | None]]:
    """Yield the lines of a row; of the period before only those that the vocabulary has."""
    filled = _filled(row)
    for table in tables:
        lines = _within(filled, table.names.start, table.names.stop)
        names = [column for column in lines if isinstance(row[column], str)]
        for period in table.periods if names else ():
            name = str(row[names[-1]])
            heading = period.prefix + bare_line(name) if period.prefix else name
            values = _within(filled, period.values.start, period.values.stop)
            kept = [column for column in values if is_number_like(row[column])] or values
            if not kept or (period.prefix and (len(kept) > 1 or not is_heading(heading))):
                continue
            value = row[kept[0]] if len(kept) == 1 else Several(tuple(row[c] for c in kept))
            if table.unit is not None and table.unit < len(row):
                value = in_unit(value, row[table.unit])
            yield heading, kept[0], value, period.scale


def _loose(
    row: list[object], is_heading: IsHeading
) -> Iterator[tuple[str, int, object, int | None]]:
    """Yield the pairs of a row without a table: a heading, and what stands to its right.

    A text that is a heading elsewhere is the value where it stands beside one and heads nothing.
    """
    row = row.copy()
    for column in _filled(row):
        head, _, rest = plain(row[column]).partition(":")
        if rest.strip() and is_heading(head):
            yield head, column, rest.strip(), None
            row[column] = None
    filled = _filled(row)
    texts = [column for column in filled if isinstance(row[column], str)]
    names = [column for column in texts if not is_number_like(row[column])]
    heads = [column for column in texts if is_heading(str(row[column]))] or names[:1]
    heads = [
        head
        for before, head, after in zip([-2, *heads], heads, [*heads[1:], len(row)], strict=False)
        if before != head - 1 or _within(filled, head + 1, after)
    ]
    for start, end in pairwise([*heads, len(row)]):
        values = _within(filled, start + 1, end)
        if values:
            yield str(row[start]), values[0], _one_of([row[c] for c in values]), None


def _one_of(values: list[object]) -> object:
    """Return the value, joined with a unit beside it; several values where numbers compete."""
    units = [value for value in values if is_unit(value)]
    others = [value for value in values if not is_unit(value)]
    if units and others and is_number_like(others[0]):
        return in_unit(others[0], units[0]) if len(others) == 1 else Several(tuple(others))
    if any(is_number_like(value) for value in values[1:]):
        return Several(tuple(values))
    return values[0]
