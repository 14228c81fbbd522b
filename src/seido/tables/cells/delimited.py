"""Rows of a CSV or TSV text, whatever stands above its table."""

import csv
import re
from io import StringIO

from seido.refusal import refused, shown

MOST_ROWS = 20_000
MOST_CELLS = 300_000

_QUOTED = re.compile(r'"[^"]*+"')


def delimited_rows(text: str) -> list[list[object]]:
    """Return the rows of a text whose cells are parted by tabs, commas or semicolons.

    Raises:
        Refused: for quotation marks that do not close, and for more rows or cells than those of
            one business.
    """
    reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    rows: list[list[object]] = []
    cells = 0
    try:
        for row in reader:
            rows.append([*row])
            cells += len(row)
            if len(rows) > MOST_ROWS or cells > MOST_CELLS:
                raise refused(
                    f"{MOST_ROWS:,}行または{MOST_CELLS:,}項目を超えています。一社分だけにしてください",
                    f"there are more than {MOST_ROWS:,} rows or {MOST_CELLS:,} cells;"
                    " bring one business",
                )
    except csv.Error as error:
        raise refused(
            f"CSVとして読めません（{shown(error)}）",
            f"it cannot be read as CSV: {shown(error)}",
            place=f"line {reader.line_num}",
        ) from error
    return rows


def _delimiter(text: str) -> str:
    """Return what parts the cells; a title, and amounts with commas between tabs, tell nothing."""
    lines = [line for line in _QUOTED.sub("x", text).splitlines() if line.strip()]
    if 2 * sum("\t" in line for line in lines) >= len(lines) > 0:
        return "\t"
    marks = (mark for line in lines for mark in "\t,;" if mark in line)
    return next(marks, ",")
