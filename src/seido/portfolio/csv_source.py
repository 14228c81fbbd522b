"""CSV files as tables of texts: UTF-8, UTF-16 or Shift_JIS (cp932), read block by block."""

import codecs
import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from pathlib import Path

import polars as pl

from seido.portfolio.refusal import refused
from seido.portfolio.source import EXTRA, ROWS, Source, clear_headings, text_table

_BLOCK = 1 << 22
"""Characters read at a time."""
_LONGEST = 16 * _BLOCK
_UNCLOSED = (
    '引用符（"）が閉じていないか、改行がありません',
    "a quotation mark is not closed, or there are no lines",
)


def csv_source(path: Path) -> Source:
    """Return the table in a CSV file, below one line of headings; commas, tabs or semicolons.

    A row with more values than headings keeps what is beyond them in the column ``EXTRA``.

    Raises:
        BadPortfolio: where the file cannot be read as text, or its headings are not clear.
    """
    encoding, lines = _encoding(path)
    head, _ = _parted(next(_blocks(path, encoding), ""))
    delimiter = next((mark for mark in "\t,;" if mark in re.sub('"[^"]*"', "", head)), ",")
    headings = clear_headings(path, next(csv.reader(StringIO(head), delimiter=delimiter), []))

    def batches(columns: Sequence[str]) -> Iterator[pl.DataFrame]:
        for table in _tables(path, encoding, headings, delimiter):
            for part in table.filter(~pl.all_horizontal(pl.all().is_null())).iter_slices(ROWS):
                yield part.select(*columns, EXTRA)

    return Source({name: pl.String() for name in headings}, max(lines - 1, 0), batches)


def _tables(
    path: Path, encoding: str, headings: Sequence[str], delimiter: str
) -> Iterator[pl.DataFrame]:
    below = False
    for block in _blocks(path, encoding):
        text = block if below else _parted(block)[1]
        below = True
        if text.strip():
            yield _table(text, headings, delimiter)


def _parted(block: str) -> tuple[str, str]:
    """Return the line of headings, which may break within quotation marks, and what is below."""
    text = block.lstrip("\r\n")
    end = text.find("\n") + 1
    while end and text.count('"', 0, end) % 2:
        end = text.find("\n", end) + 1
    return (text[:end], text[end:]) if end else (text, "")


def _table(text: str, headings: Sequence[str], delimiter: str) -> pl.DataFrame:
    """Return a block as a table: by Polars where its rows fit the headings, else row by row."""
    try:
        return pl.read_csv(
            text.encode(),
            has_header=False,
            new_columns=list(headings),
            schema={name: pl.String() for name in headings},
            separator=delimiter,
        ).with_columns(pl.lit(None, pl.String).alias(EXTRA))
    except pl.exceptions.PolarsError:
        rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
        return text_table([row for row in rows if row], headings)


def _blocks(path: Path, encoding: str) -> Iterator[str]:
    """Yield the text in blocks that end with a row: at a line's end outside quotation marks."""
    carried = ""
    with path.open(encoding=encoding, newline="") as file:
        while text := file.read(_BLOCK):
            carried += text
            end = carried.rfind("\n") + 1
            if end and carried.count('"', 0, end) % 2 == 0:
                yield carried[:end]
                carried = carried[end:]
            elif len(carried) > _LONGEST:
                raise refused(path, *_UNCLOSED)
    if carried:
        yield carried


def _encoding(path: Path) -> tuple[str, int]:
    """Return the encoding in which the whole file can be read, and its number of lines."""
    try:
        with path.open("rb") as file:
            start = file.read(2)
    except OSError as error:
        raise refused(path, f"開けません（{error}）", f"it cannot be opened: {error}") from error
    wide = start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp932"):
        lines = _lines(path, encoding)
        if lines is not None:
            return encoding, lines
    raise refused(
        path,
        "文字コードが読めません。UTF-8かShift_JISのCSVで保存し直してください",
        "its characters cannot be read; save the CSV as UTF-8 or Shift_JIS",
    )


def _lines(path: Path, encoding: str) -> int | None:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as file:
            blocks: Iterable[bytes] = iter(lambda: file.read(_BLOCK), b"")
            lines = sum(decoder.decode(block).count("\n") for block in blocks)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return lines
