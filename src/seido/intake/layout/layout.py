"""The understanding of a file: its tables, their columns and rows, each with what told it.

Nothing is read into facts here. A person can check it (``seido read``) and answer what it asks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from seido.intake.layout.periods import Period
from seido.intake.layout.units import Unit
from seido.intake.values.cell import Cell
from seido.refusal import Problem
from seido.rules.words import Words
from seido.tables.cells.sheet import place_of


class Role(StrEnum):
    """What a column holds.

    Attributes:
        NAME: the names of its rows.
        PART_NAME: the names of parts of accounts (補助科目).
        SECTION: the statement or section that its rows stand in.
        MARK: the codes and numbers of its rows (①, 111).
        UNIT: the units of its rows.
        AMOUNT: figures of its period.
        DEBIT: figures of accounts that stand on the left (借方残高).
        CREDIT: figures of accounts that stand on the right (貸方残高).
        TOTAL: the sum of the columns of months.
        OPENING: balances with which the period began.
        MOVEMENT: what was booked within the period (借方, 貸方).
        ADJUSTMENT: bookings of the settlement (決算整理).
        SHARE: percent of a whole, or of another year.
        DIFFERENCE: differences from another column.
        NOTE: remarks.
    """

    NAME = "name"
    PART_NAME = "part_name"
    SECTION = "section"
    MARK = "mark"
    UNIT = "unit"
    AMOUNT = "amount"
    DEBIT = "debit"
    CREDIT = "credit"
    TOTAL = "total"
    OPENING = "opening"
    MOVEMENT = "movement"
    ADJUSTMENT = "adjustment"
    SHARE = "share"
    DIFFERENCE = "difference"
    NOTE = "note"


FIGURES = frozenset({Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.TOTAL})
"""What columns hold that facts may be read from."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        at: its place in the sheet, from zero.
        width: how many columns of the sheet its heading covers, as of inner and outer amounts.
        heading: what stands above it.
        role: what it holds.
        period: the period of its figures.
        unit: the unit above it; None for that of the table.
        place: where its heading stands.
    """

    at: int
    width: int
    heading: str
    role: Role
    period: Period
    unit: Unit | None
    place: str


class RowKind(StrEnum):
    """What a row is: an account, a part of one, a total, a heading, or one that has slipped."""

    ACCOUNT = "account"
    PART = "part"
    TOTAL = "total"
    HEADING = "heading"
    SLIPPED = "slipped"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        at: its place in the sheet, from zero.
        name: what it is called; of a part of an account, the account.
        kind: what it is.
        section: the section of the accounts that it stands in.
        values: its cells by their columns in the sheet, as far as they are not empty.
        unit: the unit beside it; None for that of its column.
        is_hidden: whether the sheet hides it.
    """

    at: int
    name: str
    kind: RowKind
    section: str
    values: Mapping[int, object]
    unit: object = None
    is_hidden: bool = False


class Shape(StrEnum):
    """What a table is.

    Attributes:
        ACCOUNTS: rows are accounts, columns are periods.
        LOANS: rows are loans.
        CROSSED: a fact stands where a row and a column cross.
        ASIDE: no facts are read from it, for the reason given.
    """

    ACCOUNTS = "accounts"
    LOANS = "loans"
    CROSSED = "crossed"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Table:
    """A block of cells under headings.

    Attributes:
        number: its place among the tables of its file, from one.
        sheet: the sheet that it stands on.
        place: where its headings stand, for people.
        titles: what stands above it.
        shape: what it is.
        columns: its columns.
        rows: its rows.
        unit: the unit of its amounts where a column does not state its own.
        period: what its titles say of its figures; None where they do not.
        is_trial: whether it is a trial balance, whose flows may be those of a part of a year.
        is_turned: whether its rows are the columns of the sheet, as where each row is a year.
        layout: the name of the known layout that it has; empty for one that no layout knows.
        reason: why it is left aside.
    """

    number: int
    sheet: str
    place: str
    titles: tuple[str, ...]
    shape: Shape
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    unit: Unit
    period: Period | None
    is_trial: bool = False
    is_turned: bool = False
    layout: str = ""
    reason: Words | None = None

    def unit_of(self, column: Column) -> Unit:
        """Return the unit of a column's amounts."""
        return column.unit or self.unit


@dataclass(frozen=True, slots=True)
class Layout:
    """What a file of sheets was understood to be.

    Attributes:
        name: the file.
        tables: its tables, in order.
        pairs: headings with the values beside them, outside every table.
        notes: what was left aside, and why.
        carried: for pairs whose unit is stated for another block alone, that unit, by their places.
    """

    name: str
    tables: tuple[Table, ...]
    pairs: tuple[Cell, ...]
    notes: tuple[Problem, ...]
    carried: Mapping[str, Unit] = field(default_factory=dict)

    def place(self, table: Table, row: int, column: int) -> str:
        """Return where a cell of a table stands, for people."""
        at = (column, row) if table.is_turned else (row, column)
        return place_in(self.name, table.sheet, *at)


def place_in(name: str, sheet: str, row: int, column: int) -> str:
    """Return where a cell stands, for people: 決算.xlsx 貸借対照表!B12."""
    within = f"{sheet}!" if sheet else ""
    return f"{name} {within}{place_of(row, column)}"
