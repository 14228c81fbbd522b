"""The rows of a table: an account, a part of one, a total, a heading, or one that has slipped."""

import re
from collections.abc import Iterator, Mapping, Sequence

from seido.intake.layout.heads import Block, filled
from seido.intake.layout.layout import Column, Role, Row, RowKind
from seido.intake.layout.texts import folded
from seido.intake.ledger.sections import section_of
from seido.intake.values.cell import is_number_like, is_unit
from seido.layouts.model import RowMark
from seido.tables.cells.sheet import Scaled, Unread

_TOTAL = re.compile(r".*(合計|総計|小計|計)(額|金額)?")
_MARK = re.compile(
    r"[(（]?[0-9a-zア-ンイ-ン]{1,3}[)）]?[.:]?|[\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]+"
)
_KINDS: Mapping[RowMark, RowKind] = {
    "heading": RowKind.HEADING,
    "account": RowKind.ACCOUNT,
    "total": RowKind.TOTAL,
}


class Section:
    """The section of the accounts that the rows of a sheet stand in, as they are met."""

    def __init__(self, title: str) -> None:
        """Begin with the section that a sheet's name is."""
        self.name = section_of(title) or ""

    def meet(self, row: Sequence[object]) -> str:
        """Return the section of a row, which may be the first of another."""
        there = filled(row)
        opened = section_of(row[there[0]]) if there else None
        self.name = self.name if opened is None else opened
        return self.name


def table_rows(
    rows: Sequence[list[object]],
    numbers: Sequence[int],
    block: Block,
    columns: Sequence[Column],
    marks: Mapping[int, RowMark],
    sections: Mapping[int, str],
    hidden: frozenset[int],
) -> Iterator[Row]:
    """Yield the rows of a table that have a name.

    Args:
        rows: the sheet.
        numbers: the rows of the table's body.
        block: its headings.
        columns: its columns.
        marks: what rows say that they are, by their numbers.
        sections: the sections that rows stand in, by their numbers.
        hidden: the rows that the sheet hides.
    """
    parts = [column.at for column in columns if column.role is Role.PART_NAME]
    units = [column.at for column in columns if column.role is Role.UNIT]
    statements = [column.at for column in columns if column.role is Role.SECTION]
    account = ""
    for number in numbers:
        row = rows[number]
        there = [c for c in range(block.start, min(block.stop, len(row))) if row[c] is not None]
        name = _name(row, there, block.names)
        part = any(column < len(row) and isinstance(row[column], str) for column in parts)
        if not name and not (part and account):
            continue
        account = name or account
        names = [column for column in there if column in block.names]
        values = {column: row[column] for column in there if column >= block.names.stop}
        mark = marks.get(number)
        section = next((s for c in statements if c < len(row) if (s := section_of(row[c]))), "")
        yield Row(
            number,
            account,
            _kind(row, block, name, values, _KINDS.get(mark) if mark else None, is_part=part),
            section or sections.get(number, ""),
            {column: value for column, value in values.items() if column not in parts},
            _unit(row, units) or next((row[c] for c in names if is_unit(row[c])), None),
            number in hidden,
        )


def _unit(row: Sequence[object], units: Sequence[int]) -> object:
    """Return what a row's column of units holds; None where there is none."""
    return next((row[column] for column in units if column < len(row)), None)


def _name(row: Sequence[object], there: Sequence[int], names: range) -> str:
    texts = [text for c in there if c in names and isinstance(text := row[c], str)]
    texts = [text for text in texts if not is_unit(text)]
    named = [text for text in texts if not _MARK.fullmatch(folded(text))] or texts
    return named[-1] if named else ""


def _kind(
    row: Sequence[object],
    block: Block,
    name: str,
    values: Mapping[int, object],
    marked: RowKind | None,
    *,
    is_part: bool,
) -> RowKind:
    if block.width is not None and any(map(is_number_like, row[block.width :])):
        return RowKind.SLIPPED
    if marked is not None:
        return marked
    if is_part:
        return RowKind.PART
    if not any(is_figure(value) for value in values.values()):
        return RowKind.HEADING
    return RowKind.TOTAL if _TOTAL.fullmatch(_plain_name(name)) else RowKind.ACCOUNT


def _plain_name(name: str) -> str:
    return re.sub(r"[【】\[\]「」]|\([^)]*\)$", "", folded(name))


def is_figure(value: object) -> bool:
    """Return whether a cell holds a figure, or should: a number, or a formula without its value."""
    return isinstance(value, Scaled | Unread) or is_number_like(value)


def is_unit_row(row: Sequence[object]) -> bool:
    """Return whether every cell of a row is a unit."""
    there = filled(row)
    return bool(there) and all(is_unit(row[column]) for column in there)
