"""A sheet as its file holds it: cells with what their formats say, and what is hidden."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Scaled:
    """A number that is shown in thousands or millions of what the cell holds (``#,##0,``).

    Attributes:
        value: what the cell holds.
        by: what one shown stands for: 1,000 for ``#,##0,``.
    """

    value: int | float
    by: int

    def __str__(self) -> str:
        return str(self.value)


class Unread(Enum):
    """A cell whose value its file does not hold."""

    UNCOMPUTED = "formula without a saved value"
    FAULTY = "error"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file.

    Attributes:
        name: its name; empty where its file holds one sheet alone, without a name.
        rows: its rows from the first row and column on. A cell is text, a number, a day, a truth,
            :class:`Scaled` or :class:`Unread`; an empty one is None or "".
        is_hidden: whether the whole sheet is hidden.
        hidden_rows: the numbers of rows that are hidden, from zero.
        hidden_columns: the numbers of columns that are hidden, from zero.
        is_ragged: whether a row ends where its line ends, so that one with more cells than the
            headings above it has slipped.
    """

    name: str
    rows: list[list[object]]
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    is_ragged: bool = False


def place_of(row: int, column: int) -> str:
    """Return a place as spreadsheets name it: B12 for row 11, column 1.

    Examples:
        >>> place_of(11, 1), place_of(0, 31)
        ('B12', 'AF1')
    """
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"
