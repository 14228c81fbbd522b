"""What a known layout says: how it is known, and what its rows and columns mean.

A layout declares what the general rules of reading cannot know by headings, titles and periods
alone; most files need none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from seido.rules.words import Words

RowMark: TypeAlias = Literal["columns", "heading", "account", "total"]
"""What a mark at the beginning of a row says that it is: the headings of columns, or a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """What every known layout says.

    Attributes:
        name: the layout's name, as its file has it.
        words: what people call it.
        source: where it is described; empty where nothing public was found.
    """

    name: str
    words: Words
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked(_Layout):
    """Rows that say in their first cell what they are.

    Attributes:
        marks: what the first cell says, by its text.
    """

    marks: Mapping[str, RowMark]


@dataclass(frozen=True, slots=True, kw_only=True)
class Headless(_Layout):
    """Rows without headings, whose columns have fixed places.

    Attributes:
        cells: a pattern for each cell of a row, from the left; every filled row fits them.
        row_name: the place of the cell that names the row.
        amount: the place of its amount.
        is_loans: whether its rows are loans, and the amount what is still owed.
    """

    cells: tuple[str, ...]
    row_name: int
    amount: int
    is_loans: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanList(_Layout):
    """A table whose rows are loans; what is still owed adds up to the borrowings.

    Attributes:
        lender: the heading, as a pattern, above who lent.
        balance: the heading, as a pattern, above what is still owed.
    """

    lender: str
    balance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftAside(_Layout):
    """A table whose figures look like those of settled accounts and are none.

    Attributes:
        titles: a pattern of its title or of the names of its rows.
        reason: why nothing is read from it.
    """

    titles: str
    reason: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossed(_Layout):
    """A table in which a fact stands where a row and a column cross.

    Attributes:
        facts: the fact's name by patterns of the row's name and of the column's heading.
    """

    facts: Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyed(_Layout):
    """A tree whose names are another system's.

    Attributes:
        root: the name under which one business stands in a list.
        facts: the fact's name by the name of a value.
        years: the path of a list of years.
        years_back: the name within a year that counts them back from the latest, which is 0.
        latest: the facts of the latest year, by the names within it.
        before: the facts of the year before, likewise.
        closed: the names that hold something where the business is closed.
    """

    root: str
    facts: Mapping[str, str]
    years: str
    years_back: str
    latest: Mapping[str, str]
    before: Mapping[str, str]
    closed: tuple[str, ...] = ()


KnownLayout: TypeAlias = Marked | Headless | LoanList | LeftAside | Crossed | Keyed
"""A layout that files are known to have."""
