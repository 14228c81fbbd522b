"""The sheets of a file, whose kind its bytes tell rather than its name."""

import re

from seido.tables.cells.delimited import delimited_rows
from seido.tables.cells.html_tables import html_sheets
from seido.tables.cells.sheet import Sheet
from seido.tables.cells.text import text_of
from seido.tables.cells.workbook import read_workbook

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".html", ".htm")
"""The endings of files that hold sheets."""
BOOKS = (".xlsx", ".xlsm", ".xls", ".ods")

_PACKED = (b"PK", b"\xd0\xcf\x11\xe0")
_PAGE = re.compile(rb"\s*+(?:\xef\xbb\xbf)?\s*+<(?:!doctype|html|head|meta|table|\?xml)", re.I)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def sheets_of(ending: str, data: bytes) -> list[Sheet]:
    """Return the sheets of a file; software saves pages and texts under the names of Excel files.

    Args:
        ending: the ending of its name, such as ``.xls``.
        data: its bytes.

    Raises:
        Refused: where it cannot be read.
    """
    if data.startswith(_PACKED):
        return read_workbook(data)
    if _PAGE.match(data):
        return html_sheets(text_of(data))
    if ending in BOOKS and not _is_text(data):
        return read_workbook(data)
    return [Sheet("", delimited_rows(text_of(data)), is_ragged=True)]


def _is_text(data: bytes) -> bool:
    """Return whether the bytes are lines of cells in letters, under whatever name."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return marked or (any(mark in data for mark in b"\t,\n") and not _CONTROL.search(data))
