"""Excel files as tables of texts: read by a process of their own, whose memory is bounded."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import polars as pl

from seido.refusal import refused
from seido.tables import sheet_process
from seido.tables.table import EXTRA, Table, clear_headings, gathered, text_table

MOST_UNPACKED = 500_000_000
"""Bytes that a workbook may declare to hold when unpacked; more belong into CSV or Parquet."""
_ROWS = 5_000
"""Rows held as Python texts at a time."""
_REFUSALS = {
    "locked": ("パスワードが掛かっています", "it is locked with a password"),
    "broken": ("Excelのファイルとして読めません", "it cannot be read as an Excel file"),
    "empty": ("値のあるシートがありません", "no sheet has a row of values"),
    "large": (
        "大きすぎます。CSVかParquetで保存し直してください",
        "it is too large; save it as CSV or Parquet",
    ),
}


def sheet_source(path: Path) -> Table:
    """Return the table in the first filled sheet of an Excel file, below one line of headings.

    Raises:
        Refused: where the file cannot be read, or its headings are not clear.
    """
    _refuse_huge(path)
    with _opened(path) as (rows, count):
        headings = clear_headings(path, next(rows, ()))

    def batches(columns: Sequence[str]) -> Iterator[pl.DataFrame]:
        with _opened(path) as (rows, _):
            next(rows)
            # What stands to the right of the headings is a remark, and shifts nothing.
            table = (part for row in rows if any(part := row[: len(headings)]))
            parts = iter(lambda: list(islice(table, _ROWS)), [])
            for batch in gathered(text_table(part, headings) for part in parts):
                yield batch.select(*columns, EXTRA)

    return Table({name: pl.String() for name in headings}, count, batches)


def _refuse_huge(path: Path) -> None:
    """Refuse a workbook that declares to be huge: its memory is of the size of what is unpacked."""
    unpacked = 0
    with suppress(OSError, BadZipFile, ValueError, NotImplementedError), ZipFile(path) as archive:
        unpacked = sum(member.file_size for member in archive.infolist())
    if unpacked > MOST_UNPACKED:
        raise refused(*_REFUSALS["large"], place=path)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Iterator[list[str | None]], int]]:
    """Open a workbook for its rows that hold anything, and for how many rows there are about."""
    command = [sys.executable, "-P", str(Path(sheet_process.__file__)), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as reading:  # noqa: S603 - this interpreter and this package's own file
        try:
            lines = _lines(path, reading)
            yield (row for part in lines for row in part if any(row)), next(lines)
        finally:
            reading.kill()


def _lines(path: Path, reading: subprocess.Popen[bytes]) -> Iterator[Any]:
    """Yield the number of rows, then rows by the thousand.

    Raises:
        Refused: where the process says so, or ends before it has said that it is done.
    """
    for line in reading.stdout or ():
        match json.loads(line):
            case {"refused": reason}:
                raise refused(*_REFUSALS[reason], place=path)
            case {"rows": rows}:
                yield rows
            case {"end": _}:
                return
            case rows:
                yield rows
    raise refused(*_REFUSALS["large"], place=path)
