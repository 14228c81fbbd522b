"""The sheets of a file understood: their tables and pairs, each with what told it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from seido.intake.layout.layout import FIGURES, Column, Layout, Role, Table
from seido.intake.layout.pairs import Vocabulary
from seido.intake.layout.periods import Kind
from seido.intake.layout.sheets import understood_sheet
from seido.intake.layout.units import Unit
from seido.intake.values.cell import Cell
from seido.refusal import Problem
from seido.tables.cells.sheet import Sheet


def understand(name: str, sheets: Sequence[Sheet], vocabulary: Vocabulary, today: date) -> Layout:
    """Return what the sheets of a file are.

    Args:
        name: the file.
        sheets: its sheets.
        vocabulary: which texts are known to head a value.
        today: a year that ends later is no settled one.
    """
    tables: list[Table] = []
    pairs: list[Cell] = []
    notes: list[Problem] = []
    carried: dict[str, Unit] = {}
    for sheet in sheets:
        found = understood_sheet(name, sheet, len(tables) + 1, vocabulary)
        tables.extend(_with_plans(table, today) for table in found.tables)
        pairs.extend(found.pairs)
        notes.extend(found.notes)
        carried |= found.carried
    return Layout(name, tuple(tables), tuple(pairs), tuple(notes), carried)


def _with_plans(table: Table, today: date) -> Table:
    """Return a table whose columns of years to come are plans, whether they say so or not.

    A year that ends after today is not settled; nor is one after the last that is marked 実績,
    where any is. Of months that were not reached yet the total is that of a part of a year.
    """
    actual = [c.period.last for c in table.columns if c.period.is_actual and c.period.last]
    latest = max(actual, default=None)
    columns = [_as_plan(column, latest, today) for column in table.columns]
    return replace(table, columns=tuple(_unfinished(table, columns)))


def _as_plan(column: Column, latest: date | None, today: date) -> Column:
    last = column.period.last
    if last is None or column.period.kind is not Kind.SETTLED or column.role not in FIGURES:
        return column
    is_later = latest is not None and last > latest and not column.period.is_actual
    is_to_come = last > today and not column.period.is_rough
    if is_later or is_to_come or last.replace(day=1) > _year_after(today):
        return replace(column, period=replace(column.period, kind=Kind.PLAN))
    return column


def _year_after(day: date) -> date:
    return date(day.year + 1, day.month, 1)


def _unfinished(table: Table, columns: list[Column]) -> list[Column]:
    """Return the columns, the total of months as a part of a year where the last ones are empty."""
    months = [c for c in columns if c.period.kind is Kind.MONTH and c.role is Role.AMOUNT]
    if not months or all(c.role is not Role.TOTAL for c in columns):
        return columns
    last = months[-1].at
    cells = [row.values.get(last) for row in table.rows]
    if any(str(cell).strip("0.,-－―ー ") for cell in cells if cell is not None):
        return columns
    return [
        replace(c, period=replace(c.period, kind=Kind.PART)) if c.role is Role.TOTAL else c
        for c in columns
    ]
