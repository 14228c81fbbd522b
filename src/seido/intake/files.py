"""The bytes of a file: TOML, YAML and JSON as trees, CSV, Excel and their like as sheets.

A file is hostile until it is parsed: its size, depth and number of cells are bounded, nothing in
it is run, and what cannot be read is answered in a sentence that names the place.
"""

from pathlib import Path
from typing import Any

from seido.intake.tree import read_json, read_toml, read_yaml
from seido.refusal import Refused, refused
from seido.tables.cells import opened
from seido.tables.cells.opened import sheets_of
from seido.tables.cells.sheet import Sheet

MOST_BYTES = 10_000_000
"""Bytes of a sheet (CSV, Excel)."""
MOST_TEXT = 1_000_000
"""Bytes of a text that a person writes (TOML, YAML, JSON)."""

_TREES = {".toml": read_toml, ".yaml": read_yaml, ".yml": read_yaml, ".json": read_json}
ENDINGS = (*_TREES, *opened.ENDINGS)
"""The endings of files that can be read."""


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


def is_tree(name: str) -> bool:
    """Return whether the ending of a file's name is that of a text which a person writes.

    Raises:
        Refused: for an ending of no kind that can be read.
    """
    ending = Path(name).suffix.lower()
    if ending not in ENDINGS:
        kinds = " ".join(ENDINGS)
        raise refused(f"読める種類は {kinds} です", f"files that can be read: {kinds}", place=name)
    return ending in _TREES


def parse_tree(name: str, data: bytes) -> dict[str, Any]:
    """Return the table that the bytes of a TOML, YAML or JSON file hold.

    Raises:
        Refused: where it is too large or cannot be read.
    """
    if len(data) > MOST_TEXT:
        raise _too_large(MOST_TEXT).at(name)
    try:
        return _TREES[Path(name).suffix.lower()](utf8(data))
    except Refused as refusal:
        raise refusal.at(name) from refusal


def parse_sheets(name: str, data: bytes) -> list[Sheet]:
    """Return the sheets that the bytes of a file hold.

    Raises:
        Refused: where it is too large or cannot be read.
    """
    if len(data) > MOST_BYTES:
        raise _too_large(MOST_BYTES).at(name)
    try:
        return sheets_of(Path(name).suffix.lower(), data)
    except Refused as refusal:
        raise refusal.at(name) from refusal


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


def _too_large(most: int) -> Refused:
    return refused(
        f"大きすぎます。{most // 1_000_000}MBまでのファイルにしてください",
        f"it is too large; bring a file of {most // 1_000_000} MB at the most",
    )
