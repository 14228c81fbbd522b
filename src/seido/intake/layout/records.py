"""Rows of values under one row of headings: one business, or its years one by one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seido.intake.layout.columns import role_of
from seido.intake.layout.heads import filled
from seido.intake.layout.layout import Role
from seido.intake.layout.pairs import IsHeading
from seido.intake.layout.periods import Period, period_of_heading
from seido.intake.layout.rows import is_unit_row
from seido.intake.layout.texts import folded
from seido.intake.values.cell import is_number_like

_YEARS = re.compile(r"決算(期|年月日?|日|年度)|年度|事業年度|会計年度|期|年|対象期|期間|期別")
_SUM = re.compile(r"(総)?(合計|計)|平均")
_MOST_TITLES = 8


@dataclass(frozen=True, slots=True)
class Records:
    """A row of headings and the rows of values below it.

    Attributes:
        head: the number of the row of headings.
        rows: the numbers of the rows of values, rows of units and sums left out.
        units: the number of the row of units below the headings; None where there is none.
        periods: the period of each row of values, where the rows are years; empty where not.
        slipped: the numbers of rows that have more values than there are headings.
    """

    head: int
    rows: tuple[int, ...]
    units: int | None
    periods: tuple[Period, ...]
    slipped: tuple[int, ...]


def records_of(
    rows: Sequence[list[object]], is_heading: IsHeading, *, is_ragged: bool
) -> Records | None:
    """Return the records that a sheet holds; None where its headings do not stand in one row."""
    there = [number for number, row in enumerate(rows) if filled(row)]
    titles = 0
    while len(there) - titles > 2 and titles < _MOST_TITLES and _is_title(rows[there[titles]]):
        titles += 1
    there = there[titles:]
    if len(there) < 2 or not _is_wide(rows, there, is_heading):
        return None
    head, *below = there
    width = filled(rows[head])[-1] + 1
    units = next((number for number in below[:1] if is_unit_row(rows[number])), None)
    values = [n for n in below if n != units and not _is_sum(rows[n], filled(rows[head]))]
    slipped = [
        n for n in values if is_ragged and filled(rows[n])[-1] >= max(width, len(rows[head]))
    ]
    kept = [n for n in values if n not in slipped]
    return Records(head, tuple(kept), units, _periods(rows, head, kept), tuple(slipped))


def _is_title(row: list[object]) -> bool:
    there = filled(row)
    return len(there) == 1 and isinstance(row[there[0]], str)


def _is_wide(rows: Sequence[list[object]], there: list[int], is_heading: IsHeading) -> bool:
    """Return whether more headings stand in the first row than in the first cells of all rows."""
    top = rows[there[0]]
    head = [value for value in top if value is not None]
    across = sum(isinstance(value, str) and is_heading(value) for value in head)
    firsts = [rows[number][filled(rows[number])[0]] for number in there]
    down = sum(isinstance(value, str) and is_heading(value) for value in firsts)
    if across or down:
        return across > down
    texts = len(head) > 2 and not any(is_number_like(value) for value in head)
    named = any(role_of(value) is Role.NAME for value in head)
    return len(there) == 2 and texts and not named


def _is_sum(row: list[object], heads: list[int]) -> bool:
    """Return whether a row adds up those above it."""
    firsts = [folded(row[column]) for column in filled(row)[:2] if column <= heads[-1]]
    return any(_SUM.fullmatch(text) for text in firsts)


def _periods(rows: Sequence[list[object]], head: int, values: Sequence[int]) -> tuple[Period, ...]:
    """Return each row's period where a column of the rows tells one; the rows are years then."""
    if len(values) < 2:
        return ()
    for column in filled(rows[head]):
        if not _YEARS.fullmatch(folded(rows[head][column])):
            continue
        cells = [rows[n][column] if column < len(rows[n]) else None for n in values]
        periods = [period_of_heading(cell) for cell in cells]
        if all(period is not None for period in periods):
            return tuple(period for period in periods if period is not None)
    return ()
