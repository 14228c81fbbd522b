"""The lines of accounts: each with its figure, its place, its unit and the year that it is of."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from seido.intake.layout.layout import Column, Layout, Role, Row, RowKind
from seido.intake.layout.rows import is_figure
from seido.intake.layout.units import Unit, unit_of_heading
from seido.intake.ledger.accounts import CREDITS
from seido.intake.ledger.names import Named, named
from seido.intake.ledger.sections import bare_line
from seido.intake.ledger.years import Standing, Year
from seido.intake.values.cell import Several, in_unit, is_number_like
from seido.intake.values.ranges import is_unknown
from seido.intake.values.readers import parse_yen
from seido.refusal import Refused
from seido.tables.cells.sheet import Scaled, Unread

_DEDUCTED = re.compile(r"期末|値引|戻|割引|控除|他勘定振替")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of accounts, of one year.

    Attributes:
        name: its name as written.
        value: its figure; :class:`Several` where it cannot be told which is meant.
        place: where the figure stands.
        scale: yen in one of a bare number; None where a unit is stated that cannot be told.
        row: the row.
        year: the year, with the table that it stands in.
        means: what its name means; None where it is no fact, figure or part of one.
    """

    name: str
    value: object
    place: str
    scale: int | None
    row: Row
    year: Year
    means: Named | None

    @property
    def bare(self) -> str:
        """Return its name as names are compared."""
        return bare_line(self.name)

    @property
    def is_settled(self) -> bool:
        """Return whether it is of a settled year."""
        return self.year.standing is Standing.SETTLED


def lines_of(layout: Layout, years: Sequence[Year]) -> Iterator[Line]:
    """Yield the lines of the years that were found, in the order of their tables and rows.

    A row without a figure in any column yields none. One that has slipped, or has none in this
    column alone, yields a line whose figure is not known.
    """
    for year in years:
        outer = _Outer(year) if len(year.columns) == 1 else None
        for row in year.table.rows:
            means = named(row.name, row.section, year.prefix)
            if len(year.columns) > 1:
                column, value = _of_sides(year.columns, row, means)
            else:
                column, value = year.columns[0], outer.value_of(row) if outer else None
            if row.kind is RowKind.SLIPPED:
                value = None
            if value is None and not any(map(is_figure, row.values.values())):
                continue
            at = next((c for c in _cells(column, row.values) if row.values[c] is value), column.at)
            place = layout.place(year.table, row.at, at)
            line = _line(row, value, place, year, column, means)
            if outer is not None and row.at in outer.totals:
                yield _total(line, *outer.totals[row.at])
            yield line


def _total(line: Line, name: str, value: object) -> Line:
    """Return the total of the group of lines that ends with a line."""
    means = named(name, line.row.section, line.year.prefix)
    if means is not None:
        means = replace(means, is_total=True)
    row = replace(line.row, kind=RowKind.TOTAL)
    return replace(line, name=name, value=value, means=means, row=row)


def _line(
    row: Row, value: object, place: str, year: Year, column: Column, means: Named | None
) -> Line:
    unit = year.table.unit_of(column)
    scale = unit.yen
    if row.unit is not None:
        value = in_unit(value.value if isinstance(value, Scaled) else value, row.unit)
    own = unit_of_heading(row.name)[1]
    if own is not None:
        scale = own.yen
    if isinstance(value, Scaled):
        scale = _scale_held(value, own or unit)
        value = value.value
    return Line(row.name, value, place, scale, row, year, means)


def _scale_held(value: Scaled, unit: Unit) -> int | None:
    """Return the yen in one of what a cell holds that is shown in thousands of it.

    What is shown is in the unit that is stated; where none is, the cell holds yen.
    """
    if not unit.text:
        return 1
    if unit.yen is None or unit.yen % value.by:
        return None
    return unit.yen // value.by


def _cells(column: Column, values: Mapping[int, object]) -> list[int]:
    return [at for at in range(column.at, column.at + column.width) if at in values]


def _of_sides(columns: Sequence[Column], row: Row, means: Named | None) -> tuple[Column, object]:
    """Return the figure of a row in one of two columns, below nought on the side of the other."""
    held = [(c, row.values[c.at]) for c in columns if c.at in row.values]
    there = [(c, value) for c, value in held if not _is_nought(value)] or held[:1]
    if len(there) != 1:
        return columns[0], Several(tuple(value for _, value in there)) if there else None
    column, value = there[0]
    if means is not None:
        side = Role.CREDIT if means.fact in CREDITS else Role.DEBIT
        if side is not column.role and (amount := figure(value, 1)) is not None:
            return column, -amount
    return column, value


def _is_nought(value: object) -> bool:
    return figure(value, 1) == 0


class _Outer:
    """The figures of a column that is printed as two: inner ones, and the totals of them.

    Attributes:
        totals: for the row in which a group ends, the name of the group and its total.
    """

    def __init__(self, year: Year) -> None:
        self.totals: dict[int, tuple[str, object]] = {}
        self._values: dict[int, object] = {}
        column = year.columns[0]
        heading = ""
        inner: list[tuple[str, int]] = []
        for row in year.table.rows:
            cells = [row.values[at] for at in _cells(column, row.values)]
            if not any(is_figure(value) or is_unknown(value) for value in cells):
                heading, inner = row.name, []
                self._values[row.at] = cells[0] if cells else None
                continue
            kept = [value for value in cells if is_figure(value)] or cells
            amount = figure(kept[0], 1)
            inner.append((row.name, amount or 0))
            if len(kept) == 1:
                self._values[row.at] = kept[0]
            elif len(kept) == 2 and _adds_up(inner, figure(kept[1], 1)):
                self._values[row.at] = kept[0]
                if heading:
                    self.totals[row.at] = (heading, kept[1])
                inner = []
            else:
                self._values[row.at] = Several(tuple(kept))

    def value_of(self, row: Row) -> object:
        """Return the figure of a row itself; None where it has none."""
        return self._values.get(row.at)


def _adds_up(inner: Sequence[tuple[str, int]], outer: int | None) -> bool:
    """Return whether inner figures come to the outer one, or the last of them is it itself."""
    if outer is None:
        return False
    plain = sum(amount for _, amount in inner)
    less = sum(-abs(n) if _DEDUCTED.search(name) else n for name, n in inner)
    return outer in (plain, less, inner[-1][1])


def figure(value: object, scale: int | None) -> int | None:
    """Return a figure in whole yen; None for what is no exact amount."""
    if isinstance(value, Scaled):
        value = value.value
    if isinstance(value, Unread | Several) or value is None or scale is None:
        return None
    if not is_number_like(value):
        return None
    try:
        return parse_yen(value, scale)
    except Refused:
        return None
