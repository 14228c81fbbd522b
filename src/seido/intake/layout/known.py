"""Which known layout a sheet or a table has, and what that tells of it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seido.intake.layout.heads import filled
from seido.intake.layout.layout import Column, Role, Row, Shape, Table
from seido.intake.layout.texts import folded
from seido.intake.layout.units import unit_of_heading
from seido.layouts.catalogue import all_layouts
from seido.layouts.model import Crossed, Headless, LeftAside, LoanList, Marked, RowMark


def marked_rows(rows: Sequence[list[object]]) -> tuple[str, dict[int, RowMark]]:
    """Return the layout whose rows say what they are, and what each says; empty where none does.

    The marks are taken out of the rows.
    """
    for layout in all_layouts():
        if not isinstance(layout, Marked):
            continue
        marks = {
            number: layout.marks[first]
            for number, row in enumerate(rows)
            if row and isinstance(first := row[0], str) and first in layout.marks
        }
        if "columns" in marks.values():
            for number in marks:
                rows[number][0] = None
            return layout.name, marks
    return "", {}


def headless_layout(rows: Sequence[list[object]]) -> Headless | None:
    """Return the layout that every filled row of a sheet fits, where none is of headings."""
    there = [row for row in rows if filled(row)]
    for layout in all_layouts():
        if isinstance(layout, Headless) and all(_fits(row, layout) for row in there):
            return layout
    return None


def _fits(row: Sequence[object], layout: Headless) -> bool:
    last = (filled(row) or [-1])[-1]
    if last < layout.amount - 1 or last >= len(layout.cells):
        return False
    texts = [str(value) if value is not None else "" for value in row[: len(layout.cells)]]
    texts += [""] * (len(layout.cells) - len(texts))
    return all(map(re.fullmatch, layout.cells, texts))


def loans_headed(row: Sequence[object]) -> tuple[LoanList, int] | None:
    """Return the layout of a list of loans whose headings a row holds, and the lender's column."""
    texts = [folded(value) for value in row]
    for layout in all_layouts():
        if isinstance(layout, LoanList):
            lenders = [n for n, text in enumerate(texts) if re.fullmatch(layout.lender, text)]
            balances = [n for n, text in enumerate(texts) if _heads_balance(layout, text)]
            if lenders and set(balances) - {lenders[0]}:
                return layout, lenders[0]
    return None


def _heads_balance(layout: LoanList, text: str) -> bool:
    return re.fullmatch(layout.balance, unit_of_heading(text)[0]) is not None


def of_loans(table: Table, layout: LoanList) -> Table:
    """Return a table as a list of loans, whose one column is what is still owed."""
    balances = [each for each in table.columns if _heads_balance(layout, each.heading)]
    columns = tuple(replace(each, role=Role.AMOUNT) for each in balances[:1])
    return replace(table, shape=Shape.LOANS, layout=layout.name, columns=columns, is_trial=False)


def as_known(table: Table) -> Table:
    """Return a table as the layouts have it that know it by its titles, headings and rows."""
    for layout in all_layouts():
        if isinstance(layout, LeftAside) and _is_left_aside(layout, table):
            return replace(table, shape=Shape.ASIDE, layout=layout.name, reason=layout.reason)
        if isinstance(layout, Crossed) and len(_crossings(layout, table)) > 1:
            return replace(table, shape=Shape.CROSSED, layout=layout.name)
    return table


def _is_left_aside(layout: LeftAside, table: Table) -> bool:
    pattern = re.compile(layout.titles)
    named = sum(pattern.search(folded(row.name)) is not None for row in table.rows)
    return named > 1 or any(pattern.search(folded(title)) for title in table.titles)


def crossings(table: Table) -> list[tuple[str, Row, Column]]:
    """Return the facts of a table in which a fact stands where a row and a column cross."""
    known = (each for each in all_layouts() if each.name == table.layout)
    return [
        crossing
        for layout in known
        if isinstance(layout, Crossed)
        for crossing in _crossings(layout, table)
    ]


def _crossings(layout: Crossed, table: Table) -> list[tuple[str, Row, Column]]:
    return [
        (fact, row, column)
        for (named, headed), fact in layout.facts.items()
        for row in table.rows
        if re.fullmatch(named, folded(row.name))
        for column in table.columns
        if re.fullmatch(headed, column.heading) and column.at in row.values
    ]
