"""Tables of a web page, which some software saves under the name of an Excel file."""

import re
from html import unescape

from seido.refusal import refused
from seido.tables.cells.delimited import MOST_CELLS
from seido.tables.cells.sheet import Sheet

_TAG = re.compile(r"<[^<>]*+>")
_NAME = re.compile(r"<(/?)([a-zA-Z!]++)")
_SPAN = re.compile(r"(col|row)span\s*+=\s*+[\"']?+([0-9]{1,3})", re.IGNORECASE)
_UNSEEN = frozenset({"script", "style", "head"})


def html_sheets(text: str) -> list[Sheet]:
    """Return each table of a page as a sheet, in order.

    Raises:
        Refused: where it has none, or its cells are too many.
    """
    page = _Page()
    end = 0
    for tag in _TAG.finditer(text):
        page.take(text[end : tag.start()])
        page.meet(tag[0])
        end = tag.end()
    page.take(text[end:])
    tables = [rows for rows in page.tables if rows]
    if not tables:
        raise refused(
            "中身はウェブページ（HTML）で、表がありません。Excelで開いてxlsxで保存し直してください",
            "it is a web page (HTML) without a table; open it in Excel and save it as xlsx",
        )
    return [Sheet("" if len(tables) == 1 else f"表{n}", rows) for n, rows in enumerate(tables, 1)]


class _Page:
    """A page as its tags are met."""

    def __init__(self) -> None:
        self.tables: list[list[list[object]]] = []
        self._unseen: str | None = None
        self._cell: list[str] | None = None
        self._spans: tuple[int, int] = (1, 1)
        self._below: dict[int, int] = {}
        self._left = MOST_CELLS

    def take(self, text: str) -> None:
        """Take the text between two tags."""
        if self._cell is not None and self._unseen is None:
            self._cell.append(text)

    def meet(self, tag: str) -> None:
        """Take a tag."""
        match = _NAME.match(tag)
        closing, name = (bool(match[1]), match[2].lower()) if match else (False, "")
        if name in _UNSEEN:
            self._unseen = None if closing else self._unseen or name
        elif name == "br":
            self.take("\n")
        elif name in ("table", "tr", "td", "th"):
            self._end_cell()
            if not closing:
                self._open(name, tag)

    def _open(self, name: str, tag: str) -> None:
        if name == "table":
            self.tables.append([])
            self._below = {}
        elif name == "tr" and self.tables:
            self.tables[-1].append([])
            self._below = {at: rows - 1 for at, rows in self._below.items() if rows > 1}
            self._skip_spanned()
        elif self.tables and self.tables[-1]:
            spans = {kind.lower(): max(1, int(size)) for kind, size in _SPAN.findall(tag)}
            self._cell, self._spans = [], (spans.get("col", 1), spans.get("row", 1))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        row, (across, down) = self.tables[-1][-1], self._spans
        self._left -= across
        if self._left < 0:
            raise refused("表が大きすぎます", "its tables are too large")
        if down > 1:
            self._below |= {len(row) + n: down for n in range(across)}
        text = unescape("".join(self._cell)).replace("\xa0", " ").strip()
        row.extend([text or None, *[None] * (across - 1)])
        self._cell = None
        self._skip_spanned()

    def _skip_spanned(self) -> None:
        """Leave the places empty that a cell of a row above reaches down to."""
        row = self.tables[-1][-1]
        while len(row) in self._below:
            row.append(None)
