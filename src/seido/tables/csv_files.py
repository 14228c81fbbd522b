"""CSV files as tables of texts: UTF-8, UTF-16 or Shift_JIS (cp932), read block by block."""

import codecs
import csv
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from io import StringIO
from pathlib import Path

import polars as pl

from seido.refusal import refused
from seido.tables.table import EXTRA, Table, clear_headings, gathered, text_table

_BLOCK = 1 << 23
"""Bytes read at a time."""
_LONGEST = 8 * _BLOCK
"""Bytes without the end of a row, beyond which a file is refused."""
_UNCLOSED = (
    '引用符（"）が閉じていないか、改行がありません',
    "a quotation mark is not closed, or there are no lines",
)


def csv_source(path: Path) -> Table:
    """Return the table in a CSV file, below one line of headings; commas, tabs or semicolons.

    A row with more values than headings keeps what is beyond them in the column ``EXTRA``; in one
    with fewer, those at the end are missing. Lines without any value are no rows.

    Raises:
        Refused: where the file cannot be read as text, or its headings are not clear.
    """
    encoding, lines = _encoding(path)
    head, _ = _parted(next(_blocks(path, encoding), b""))
    bare = re.sub('"[^"]*"', "", head)
    if "\r" in bare.removesuffix("\r\n"):
        raise refused(*_UNCLOSED, place=path)
    delimiter = next((mark for mark in "\t,;" if mark in bare), ",")
    read = partial(_rows, path, delimiter)
    headings = clear_headings(path, next(read(head), []))

    def tables() -> Iterator[pl.DataFrame]:
        below = False
        for block in _blocks(path, encoding):
            rows = block if below else _parted(block)[1]
            below = True
            if rows and not rows.isspace():
                table = _table(rows, headings, delimiter, read)
                yield table.filter(~pl.all_horizontal(pl.all().is_null()))

    def batches(columns: Sequence[str]) -> Iterator[pl.DataFrame]:
        for table in gathered(tables()):
            yield table.select(*columns, EXTRA)

    return Table({name: pl.String() for name in headings}, max(lines - 1, 0), batches)


def _parted(block: bytes) -> tuple[str, bytes]:
    """Return the line of headings, which may break within quotation marks, and what is below."""
    text = block.lstrip(b"\r\n")
    end = text.find(b"\n") + 1
    while end and text.count(b'"', 0, end) % 2:
        end = text.find(b"\n", end) + 1
    return (text[:end].decode(), text[end:]) if end else (text.decode(), b"")


def _table(
    rows: bytes,
    headings: Sequence[str],
    delimiter: str,
    read: Callable[[str], Iterator[list[str]]],
) -> pl.DataFrame:
    """Return a block as a table: by Polars where its rows fit the headings, else row by row."""
    try:
        return pl.read_csv(
            rows,
            has_header=False,
            new_columns=list(headings),
            schema={name: pl.String() for name in headings},
            separator=delimiter,
        ).with_columns(pl.lit(None, pl.String).alias(EXTRA))
    except pl.exceptions.PolarsError:
        return text_table([row for row in read(rows.decode()) if row], headings)


def _rows(path: Path, delimiter: str, text: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise refused(
            f"CSVとして読めません（{error}）", f"it is no CSV: {error}", place=path
        ) from error


def _blocks(path: Path, encoding: str) -> Iterator[bytes]:
    """Yield the text as UTF-8 in blocks that end with a row: a line's end outside quotation marks.

    Raises:
        Refused: where no row ends for a long while.
    """
    carried = b""
    with path.open("rb") as file:
        text = file if encoding == "utf-8" else codecs.EncodedFile(file, "utf-8", encoding)
        while part := text.read(_BLOCK):
            carried = carried + part if carried else part.removeprefix(codecs.BOM_UTF8)
            end = carried.rfind(b"\n") + 1
            if end and carried.count(b'"', 0, end) % 2 == 0:
                yield carried[:end]
                carried = carried[end:]
            elif len(carried) > _LONGEST:
                raise refused(*_UNCLOSED, place=path)
    if carried:
        yield carried


def _encoding(path: Path) -> tuple[str, int]:
    """Return the encoding in which the whole file can be read, and its number of lines."""
    try:
        with path.open("rb") as file:
            start = file.read(2)
    except OSError as error:
        raise refused(
            f"開けません（{error}）", f"it cannot be opened: {error}", place=path
        ) from error
    wide = start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    for encoding in ("utf-16",) if wide else ("utf-8", "cp932"):
        lines = _lines(path, encoding)
        if lines is not None:
            return encoding, lines
    raise refused(
        "文字コードが読めません。UTF-8かShift_JISのCSVで保存し直してください",
        "its characters cannot be read; save the CSV as UTF-8 or Shift_JIS",
        place=path,
    )


def _lines(path: Path, encoding: str) -> int | None:
    """Return the number of lines; None where the file cannot be read in an encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    lines = 0
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                lines += decoder.decode(block).count("\n")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return lines
