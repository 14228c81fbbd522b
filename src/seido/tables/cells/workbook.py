"""Excel files read in a process of their own, whose memory and time are bounded.

A few kilobytes of .xls or .xlsx can claim a sheet of billions of cells, and the reader finds out
only while it fills the memory; so it reads elsewhere.
"""

import json
import subprocess
import sys
import zipfile
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

from seido.refusal import refused
from seido.tables.cells import workbook_reader
from seido.tables.cells.sheet import Scaled, Sheet, Unread

MOST_UNPACKED = 100_000_000
"""Bytes that an .xlsx file may declare to hold when unpacked."""

_SECONDS = 60
_REFUSALS = {
    "locked": (
        "パスワードが掛かっています。パスワードを外して保存し直してください",
        "it is locked with a password; save it without one",
    ),
    "broken": (
        "Excelのファイルとして読めません。Excelで開いて保存し直してください",
        "it cannot be read as an Excel file; open it in Excel and save it again",
    ),
    "large": (
        "表が大きすぎます。一社分の決算や申込みのシートだけにしてください",
        "its sheets are too large; keep only those about one business",
    ),
}


def read_workbook(data: bytes) -> list[Sheet]:
    """Return the sheets of an Excel or OpenDocument file; empty cells are "".

    Formulas are not computed: a cell holds what was last saved. A percent cell is text such as
    5.2%; so is a number whose format writes a unit behind it.

    Raises:
        Refused: where the data is no Excel file, is locked, or is too large.
    """
    if data.startswith(b"PK"):
        _refuse_bomb(data)
    try:
        done = subprocess.run(  # noqa: S603 - this interpreter and this package's own file
            [sys.executable, "-P", str(Path(workbook_reader.__file__))],
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise refused(*_REFUSALS["large"]) from error
    if done.returncode != 0:
        raise refused(*_REFUSALS["large" if done.returncode < 0 else "broken"])
    answer = json.loads(done.stdout)
    if "refused" in answer:
        raise refused(*_REFUSALS[answer["refused"]])
    return [_sheet(*each) for each in answer["sheets"]]


def _sheet(name: str, rows: list[list[object]], shown: dict[str, Any]) -> Sheet:
    typed = [[_typed(value) for value in row] for row in rows]
    for row, column, what, by in shown.get("marks", ()):
        if row < len(typed) and column < len(typed[row]):
            typed[row][column] = _as_shown(typed[row][column], what, by)
    return Sheet(
        name,
        typed,
        bool(shown.get("hidden")),
        frozenset(shown.get("rows", ())),
        frozenset(shown.get("columns", ())),
    )


def _as_shown(value: object, what: str, by: Any) -> object:
    """Return a cell's value as its format has it."""
    if what in ("uncomputed", "faulty"):
        return Unread.UNCOMPUTED if what == "uncomputed" else Unread.FAULTY
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    if what == "scaled":
        return Scaled(value, by)
    held = Decimal(format(value, ".15g"))
    if what == "percent":
        return f"{held * 100:f}%"
    scale, _, unit = by.partition(" ")
    return f"{held / int(scale):f}{unit}"


def _refuse_bomb(data: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise refused(*_REFUSALS["broken"]) from error
    if unpacked > MOST_UNPACKED:
        raise refused(*_REFUSALS["large"])


def _typed(value: object) -> object:
    return date.fromisoformat(value["day"]) if isinstance(value, dict) else value
