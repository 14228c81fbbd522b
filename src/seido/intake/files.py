"""One business out of a file: TOML, YAML, JSON, CSV or Excel, as headings with values.

A file is hostile until it is parsed: its size, depth and number of cells are bounded, nothing in
it is run, and what cannot be read is answered in a sentence that names the place.
"""

import csv
import re
from collections.abc import Callable
from io import StringIO
from pathlib import Path

from seido.intake.grid import IsHeading, knows_no_heading, read_grid
from seido.intake.tree import flatten, read_json, read_toml, read_yaml
from seido.intake.values.cell import Cell, Several, with_unit_of_heading
from seido.intake.workbook import read_workbook
from seido.refusal import Problem, Refused, refused, shown

__all__ = ["Cell", "Several", "parse_file", "read_cells"]

MOST_BYTES = 10_000_000
"""Bytes of a sheet (CSV, Excel)."""
MOST_TEXT = 1_000_000
"""Bytes of a text that a person writes (TOML, YAML, JSON)."""
MOST_ROWS = 20_000
MOST_CELLS = 300_000

_TREES = {".toml": read_toml, ".yaml": read_yaml, ".yml": read_yaml, ".json": read_json}
_SHEETS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls")
ENDINGS = (*_TREES, *_SHEETS)
"""The endings of files that can be read."""


def read_cells(path: Path, is_heading: IsHeading = knows_no_heading) -> tuple[Cell, ...]:
    """Return what a file says, each heading with its value and its place.

    Args:
        path: the file.
        is_heading: whether a text is known to head a value; tells sheet layouts apart.

    Raises:
        Refused: with every problem found, where the file cannot be read whole.
    """
    return parse_file(str(path), read_whole(path, MOST_BYTES), is_heading)


def read_whole(path: Path, most: int) -> bytes:
    """Return the bytes of an ordinary file, of which no more are read than are allowed, and one.

    Raises:
        Refused: for what is no ordinary file (a folder, a device, a pipe, which may never end),
            cannot be opened, or is larger.
    """
    try:
        if path.is_dir():
            raise refused(
                "フォルダーです。ファイルを選んでください",
                "it is a folder; name a file",
                place=path,
            )
        if path.exists() and not path.is_file():
            raise refused("ファイルではありません", "it is no ordinary file", place=path)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as error:
        raise refused(
            "見つかりません。場所と名前を確かめてください", "there is no such file", place=path
        ) from error
    except Refused:
        raise
    except (OSError, ValueError) as error:
        raise refused(
            f"開けません（{error}）", f"it cannot be opened: {error}", place=path
        ) from error
    if len(data) > most:
        raise _too_large(most).at(path)
    return data


def parse_file(
    name: str, data: bytes, is_heading: IsHeading = knows_no_heading
) -> tuple[Cell, ...]:
    """Return what the bytes of a file say; its kind is told by the ending of its name.

    Raises:
        Refused: as :func:`read_cells`.
    """
    ending = Path(name).suffix.lower()
    if ending not in ENDINGS:
        kinds = " ".join(ENDINGS)
        raise refused(f"読める種類は {kinds} です", f"files that can be read: {kinds}", place=name)
    if len(data) > (most := MOST_TEXT if ending in _TREES else MOST_BYTES):
        raise _too_large(most).at(name)
    try:
        found = _found(name, ending, data, is_heading)
    except Refused as refusal:
        raise refusal.at(name) from refusal
    problems = [each for each in found if isinstance(each, Problem)]
    if problems:
        raise Refused(*problems)
    cells = tuple(with_unit_of_heading(each) for each in found if isinstance(each, Cell))
    if not cells:
        raise refused(
            "見出しと値が一つも見つかりません。「純資産額, 12000000」のように並べてください",
            "no heading with a value was found; write them side by side",
            place=name,
        )
    return cells


def _found(name: str, ending: str, data: bytes, is_heading: IsHeading) -> list[Cell | Problem]:
    if ending in _TREES:
        return list(flatten(_TREES[ending](utf8(data)), name))
    if ending.startswith(".xls"):
        return [
            each
            for sheet, rows in read_workbook(data).items()
            for each in read_grid(rows, _places(f"{name} {sheet}!"), is_heading, sheet)
        ]
    return read_grid(_csv_rows(data), _places(f"{name} "), is_heading)


def _places(prefix: str) -> Callable[[int, int], str]:
    """Return a namer of places as spreadsheets name them: B12 for row 11, column 1."""

    def place(row: int, column: int) -> str:
        letters = ""
        column += 1
        while column:
            column, letter = divmod(column - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{prefix}{letters}{row + 1}"

    return place


def utf8(data: bytes) -> str:
    """Return the text of a file, with or without the mark that editors put first.

    Raises:
        Refused: where it is not UTF-8, with the line.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refused(
            "UTF-8の文字ではありません。UTF-8で保存し直してください",
            "it is not UTF-8; save the file as UTF-8",
            place=f"line {line}",
        ) from error


def _csv_rows(data: bytes) -> list[list[str]]:
    text = _sheet_text(data)
    first = next((line for line in text.splitlines() if line.strip()), "")
    unquoted = re.sub(r'"[^"]*"', "", first)
    delimiter = next((mark for mark in "\t,;" if mark in unquoted), ",")
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[list[str]] = []
    cells = 0
    try:
        for row in reader:
            rows.append(row)
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


def _sheet_text(data: bytes) -> str:
    """Return the text of a CSV file as Japanese spreadsheets save it: UTF-8, UTF-16 or cp932."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp932")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise refused(
        "文字コードが読めません。UTF-8かShift_JISのCSVで保存し直してください",
        "its characters cannot be read; save the CSV as UTF-8 or Shift_JIS",
    )


def _too_large(most: int) -> Refused:
    return refused(
        f"大きすぎます。{most // 1_000_000}MBまでのファイルにしてください",
        f"it is too large; bring a file of {most // 1_000_000} MB at the most",
    )
