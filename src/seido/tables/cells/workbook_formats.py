"""How an Excel or OpenDocument file shows its cells, which the reader of their values leaves out.

Read in the process that opens the file, whose memory and time are bounded; imports nothing of ours.
"""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

Shown = dict[str, Any]
"""What a sheet shows: ``marks`` as ``[row, column, what, by]``, hidden ``rows`` and ``columns``.

What a mark says of a cell is ``percent``, ``scaled`` (shown in units of ``by``), ``unit`` (shown
with the unit ``by`` behind it), ``uncomputed`` or ``faulty``.
"""

_LETTERS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_QUOTED = re.compile(r'"([^"]*)"')
_NO_FIGURE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_SCALED = re.compile(r"[0#?](,{1,3})(?![0#?,])")
_UNIT = re.compile(r"(十億|百万|千|万|億)円|円|%|％")
_BUILT_IN = {9: "0%", 10: "0.00%"}
_MOST_REPEATED = 1_000
_MOST_COLUMNS = 16_384


def shown_sheets(data: bytes) -> list[Shown]:
    """Return what each sheet of a workbook shows, in order; nothing for what has no formats."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "xl/workbook.xml" in names:
                return list(_sheets_of_excel(archive, names))
            if "content.xml" in names:
                return _OpenDocument(archive.read("content.xml")).sheets
    except (zipfile.BadZipFile, ExpatError, KeyError, ValueError, NotImplementedError):
        pass  # whoever reads the values says what is wrong with the file
    return []


def number_format(code: str) -> tuple[str, int | str] | None:
    """Return what a format says of a number: percent, its scale or its unit; None for neither."""
    first = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code)[0] if code.count('"') < 20 else code
    plain = _NO_FIGURE.sub("", first)
    if "%" in plain:
        return "percent", 0
    scale = _SCALED.search(plain)
    by = 1_000 ** len(scale[1]) if scale else 1
    unit = next((text for text in _QUOTED.findall(first) if _UNIT.fullmatch(text.strip())), None)
    if unit is not None:
        return "unit", f"{by} {unit.strip()}"
    return ("scaled", by) if scale else None


def _sheets_of_excel(archive: zipfile.ZipFile, names: set[str]) -> Iterator[Shown]:
    formats = _formats(archive.read("xl/styles.xml")) if "xl/styles.xml" in names else []
    targets: dict[str, str] = {}
    listed: list[str] = []
    unsaved: list[bool] = []

    def related(tag: str, given: dict[str, str]) -> None:
        if tag == "Relationship":
            targets[given.get("Id", "")] = given.get("Target", "")

    def named(tag: str, given: dict[str, str]) -> None:
        if tag == "sheet":
            listed.append(next((v for k, v in given.items() if k.endswith(":id")), ""))
        elif tag == "calcPr":
            unsaved.append(_is_true(given.get("fullCalcOnLoad")))

    _parse(archive.read("xl/_rels/workbook.xml.rels"), related)
    _parse(archive.read("xl/workbook.xml"), named)
    for each in listed:
        target = targets.get(each, "")
        path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        sheet = archive.read(path) if path in names else b"<worksheet/>"
        yield _Sheet(sheet, formats, is_unsaved=any(unsaved)).shown


def _formats(data: bytes) -> list[tuple[str, int | str] | None]:
    """Return what each style of cells says of a number, by its place among the styles."""
    codes = dict(_BUILT_IN)
    styles: list[int] = []
    within: list[str] = []

    def opened(tag: str, given: dict[str, str]) -> None:
        if tag == "numFmt":
            codes[int(given["numFmtId"])] = given.get("formatCode", "")
        elif tag == "xf" and within and within[-1] == "cellXfs":
            styles.append(int(given.get("numFmtId", "0")))
        elif tag in ("cellXfs", "cellStyleXfs"):
            within.append(tag)

    def closed(tag: str) -> None:
        if within and within[-1] == tag:
            within.pop()

    _parse(data, opened, closed)
    return [number_format(codes[style]) if style in codes else None for style in styles]


class _Sheet:
    """One sheet of an Excel file, as its elements are met.

    Software that writes formulas and computes none leaves out their values, or writes 0 for each
    and asks Excel to compute them on loading, which Excel itself never asks.
    """

    def __init__(
        self, data: bytes, formats: list[tuple[str, int | str] | None], *, is_unsaved: bool
    ) -> None:
        self.shown: Shown = {"marks": [], "rows": [], "columns": []}
        self._formats = formats
        self._is_unsaved = is_unsaved
        self._value = ""
        self._row = -1
        self._at = (0, 0)
        self._given: dict[str, str] = {}
        self._met: set[str] = set()
        _parse(data, self._opened, self._closed, self._said)

    def _opened(self, tag: str, given: dict[str, str]) -> None:
        if tag == "c":
            place = _LETTERS.fullmatch(given.get("r", ""))
            column = self._at[1] + 1
            if place:
                self._row, column = int(place[2]) - 1, _column(place[1])
            self._at, self._given = (self._row, column), given
            self._met, self._value = set(), ""
        elif tag in ("f", "v", "is"):
            self._met.add(tag)
        elif tag == "row":
            self._row = int(given["r"]) - 1 if "r" in given else self._row + 1
            self._at = (self._row, -1)
            if _is_true(given.get("hidden")):
                self.shown["rows"].append(self._row)
        elif tag == "col" and _is_true(given.get("hidden")):
            last = min(int(given["max"]), _MOST_COLUMNS)
            self.shown["columns"].extend(range(int(given["min"]) - 1, last))

    def _closed(self, tag: str) -> None:
        if tag != "c":
            return
        if self._given.get("t") == "e":
            self._mark("faulty")
        elif "f" in self._met and self._is_without_value():
            self._mark("uncomputed")
        elif self._given.get("t", "n") == "n" and "v" in self._met:
            style = int(self._given.get("s", "0"))
            told = self._formats[style] if style < len(self._formats) else None
            if told is not None:
                self._mark(*told)

    def _said(self, text: str) -> None:
        if "v" in self._met:
            self._value += text

    def _is_without_value(self) -> bool:
        value = self._value.strip()
        return self._given.get("t") != "str" and (not value or (self._is_unsaved and value == "0"))

    def _mark(self, what: str, by: int | str = 0) -> None:
        self.shown["marks"].append([*self._at, what, by])


class _OpenDocument:
    """The sheets of an OpenDocument file, as its elements are met."""

    def __init__(self, data: bytes) -> None:
        self.sheets: list[Shown] = []
        self._row = -1
        self._column = -1
        _parse(data, self._opened)

    def _opened(self, tag: str, given: dict[str, str]) -> None:
        if tag == "table":
            self.sheets.append({"marks": [], "rows": [], "columns": []})
            self._row = self._column = -1
        elif not self.sheets:
            return
        elif tag == "table-row":
            self._met_row(given)
        elif tag == "table-column":
            self._met_column(given)
        elif tag in ("table-cell", "covered-table-cell"):
            self._met_cell(given)

    def _met_row(self, given: dict[str, str]) -> None:
        first = self._row + 1
        times = _times(given, "table:number-rows-repeated")
        self._row, self._column = self._row + times, -1
        if given.get("table:visibility") in ("collapse", "filter"):
            self.sheets[-1]["rows"].extend(range(first, first + min(times, _MOST_REPEATED)))

    def _met_column(self, given: dict[str, str]) -> None:
        first = self._column + 1
        times = _times(given, "table:number-columns-repeated")
        self._column += times
        if given.get("table:visibility") == "collapse":
            self.sheets[-1]["columns"].extend(range(first, first + min(times, _MOST_REPEATED)))

    def _met_cell(self, given: dict[str, str]) -> None:
        first = self._column + 1
        times = _times(given, "table:number-columns-repeated")
        self._column += times
        kind = given.get("office:value-type")
        if kind == "percentage":
            what = "percent"
        elif "table:formula" in given and kind is None:
            what = "uncomputed"
        else:
            return
        marked = range(first, first + min(times, _MOST_REPEATED))
        self.sheets[-1]["marks"].extend([self._row, column, what, 0] for column in marked)


def _parse(data: bytes, opened: Any, closed: Any = None, said: Any = None) -> None:
    """Give the name of each element, without its prefix, and texts to functions as they are met."""

    def start(tag: str, given: dict[str, str]) -> None:
        opened(tag.rpartition(":")[2], given)

    def end(tag: str) -> None:
        closed(tag.rpartition(":")[2])

    parser = ParserCreate()
    parser.StartElementHandler = start
    if closed is not None:
        parser.EndElementHandler = end
    if said is not None:
        parser.CharacterDataHandler = said
    parser.Parse(data, True)


def _times(given: dict[str, str], name: str) -> int:
    return max(1, int(given.get(name, "1")))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _is_true(text: str | None) -> bool:
    return text in ("1", "true")
