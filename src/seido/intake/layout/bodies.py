"""The rows of a sheet parted: which stand below which headings, and which outside every table."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seido.intake.layout.columns import Head
from seido.intake.layout.heads import Block, blocks_at, filled
from seido.intake.layout.known import loans_headed
from seido.intake.layout.pairs import IsHeading
from seido.layouts.model import LoanList, RowMark

_LONE = re.compile(r"[\[【〔<＜■●◆].*")


@dataclass(slots=True)
class Body:
    """Headings with the rows below them.

    Attributes:
        blocks: the headings of tables that stand side by side; one mostly.
        rows: the numbers of the rows below.
        loans: the layout of a list of loans; None for any other table.
        is_broken: whether an empty row or a lone title was met below.
    """

    blocks: list[Block]
    rows: list[int] = field(default_factory=list)
    loans: LoanList | None = None
    is_broken: bool = False

    @property
    def first(self) -> int:
        """Return its first row of headings."""
        return self.blocks[0].first

    @property
    def end(self) -> int:
        """Return the row after its last of headings."""
        return self.blocks[0].end


def parted(
    rows: Sequence[list[object]],
    marks: Mapping[int, RowMark],
    is_apart: IsHeading,
    *,
    is_ragged: bool,
) -> tuple[list[Body], list[int]]:
    """Return the headings of a sheet with the rows below each, and the rows outside them.

    Args:
        rows: the sheet.
        marks: what rows say that they are, by their numbers.
        is_apart: whether a text heads a value that no table of accounts holds.
        is_ragged: whether a row ends where its line ends.
    """
    bodies: list[Body] = []
    loose: list[int] = []
    body: Body | None = None
    until = 0
    for number, row in enumerate(rows):
        if number < until:
            continue
        opened = _opened(rows, number, marks, is_ragged=is_ragged)
        if opened is not None:
            body = opened
            bodies.append(body)
            until = body.end
        elif body is None or _leaves(body, row, is_apart):
            body = None
            loose.append(number)
        else:
            body.is_broken = body.is_broken or _is_break(row)
            body.rows.append(number)
    return bodies, loose


def _opened(
    rows: Sequence[list[object]],
    number: int,
    marks: Mapping[int, RowMark],
    *,
    is_ragged: bool,
) -> Body | None:
    """Return the body that a row of headings opens; None for any other row."""
    row = rows[number]
    there = filled(row)
    if len(there) > 1 and marks.get(number) == "columns":
        return Body([_block(row, number, there[0], there[1])])
    if len(there) > 1 and (loans := loans_headed(row)) is not None:
        layout, lender = loans
        return Body([_block(row, number, lender, lender + 1)], loans=layout)
    blocks = blocks_at(rows, number, is_ragged=is_ragged) if there else []
    return Body(blocks) if blocks else None


def _block(row: Sequence[object], number: int, name: int, end: int) -> Block:
    heads = tuple(Head(c, (row[c],), number) for c in filled(row) if c != name)
    return Block(number, number + 1, range(name, end), heads, len(row))


def _leaves(body: Body, row: Sequence[object], is_apart: IsHeading) -> bool:
    """Return whether a row is a pair below a table: behind a gap, of a fact no account tells.

    Its value stands beside its name, and is alone.
    """
    there = filled(row)
    is_pair = len(there) == 2 and there[1] == there[0] + 1  # a name and a value
    if not body.is_broken or not is_pair or body.loans is not None:
        return False
    name = row[there[0]]
    return isinstance(name, str) and is_apart(name)


def _is_break(row: Sequence[object]) -> bool:
    """Return whether a row parts what is above it from what follows: empty, or a lone title."""
    there = filled(row)
    if not there:
        return True
    only = row[there[0]]
    return len(there) == 1 and isinstance(only, str) and _LONE.match(only) is not None
