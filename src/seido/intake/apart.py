"""Tables that are no accounts: lists of loans, rows that cross columns, and others aside."""

import re

from seido.facts.vocabulary import ENTRIES
from seido.intake.found import Candidate, Found, read_candidate
from seido.intake.layout.known import crossings
from seido.intake.layout.layout import Layout, RowKind, Shape, Table
from seido.intake.layout.texts import folded
from seido.intake.ledger.lines import figure
from seido.intake.ledger.names import Named
from seido.intake.ledger.sums import Given
from seido.intake.ledger.years import Standing
from seido.intake.values.cell import Cell
from seido.refusal import Problem, shown

_SUM = re.compile(r"(総)?(合計|計).*|.*(合計|計)")


def read_apart(layout: Layout, found: Found) -> list[Candidate]:
    """Return what tables beside the accounts say of facts; tells those that are left aside."""
    listed: list[Candidate] = []
    for table in layout.tables:
        if table.shape is Shape.ASIDE and table.reason is not None:
            found.tell(Problem(table.reason.ja, table.reason.en, place=table.place))
        elif table.shape is Shape.LOANS:
            listed.extend(_of_loans(layout, table, found))
        elif table.shape is Shape.CROSSED:
            listed.extend(_of_crossings(layout, table, found))
    return listed


def _of_loans(layout: Layout, table: Table, found: Found) -> list[Candidate]:
    """Return the borrowings that a list of loans comes to, where each of them is read.

    Accounts go before a list: what it leaves out, such as loans of directors, they have.
    """
    found.tell(
        Problem(
            "借入金の一覧です。借入金の合計だけを見ます（決算の表に借入金があれば使いません）。一本ずつ計算するには"
            " seido loans を使ってください",
            "it is a list of loans, of which the total alone is used, and not where accounts state"
            " borrowings; for each loan use seido loans",
            place=table.place,
        )
    )
    column = table.columns[0]
    scale = table.unit_of(column).yen
    amounts: list[int | None] = []
    total: int | None = None
    for row in table.rows:
        amount = figure(row.values.get(column.at), scale)
        if _SUM.fullmatch(folded(row.name)) or row.kind is RowKind.TOTAL:
            total = amount if total is None else total
        elif column.at in row.values or row.kind is not RowKind.HEADING:
            amounts.append(amount)
    known = [amount for amount in amounts if amount is not None]
    summed = sum(known) if amounts and len(known) == len(amounts) else None
    if total is not None and summed is not None and total != summed:
        found.tell(
            Problem(
                f"借入金の一覧の合計（{total:,}円）が一本ずつの和（{summed:,}円）と合いません",
                f"the total of the loans (¥{total:,}) does not agree with their sum (¥{summed:,})",
                place=table.place,
            )
        )
        return []
    amount = summed if total is None else total
    if amount is None:
        return []
    place = layout.place(table, table.rows[0].at, column.at)
    cell = Cell("借入金の一覧", amount, place, 1, in_ledger=True)
    means = Named(ENTRIES["borrowings"], 0)
    return [Candidate(means, Given(amount, cell), Standing.LISTED)]


def _of_crossings(layout: Layout, table: Table, found: Found) -> list[Candidate]:
    candidates = []
    for fact, row, column in crossings(table):
        scale = table.unit_of(column).yen
        place = layout.place(table, row.at, column.at)
        if scale is None:
            found.tell(
                Problem(
                    "金額の単位が分かりません", "the unit cannot be told", shown(row.name), place
                )
            )
            continue
        cell = Cell(row.name, row.values[column.at], place, scale)
        means = Named(ENTRIES[fact], 0)
        candidates.append(read_candidate(means, cell, Standing.SETTLED, found))
    return candidates
