"""The process that opens an Excel file: bytes in, its sheets as JSON out. Imports nothing of ours.

Formulas are never computed: a cell holds what was last saved, and one that shows an error such as
``#DIV/0!`` is empty. Days are written as ``{"day": "2024-12-01"}``. What formats say of the cells
stands beside them (``workbook_formats``).
"""

import json
import sys
from datetime import date
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

MOST_SHEETS = 50
MOST_CELLS = 300_000
MEMORY = 1 << 30
"""Bytes of address space that reading may take, where the system can bound it."""
SECONDS = 30
"""Seconds of computing that reading may take, where the system can bound it."""


def main() -> None:
    """Read a workbook from standard input and write its sheets, or why it is refused."""
    data = sys.stdin.buffer.read()
    _bind_resources()
    json.dump(answer(data), sys.stdout)


def answer(data: bytes) -> dict[str, Any]:
    """Return ``{"sheets": [[name, rows, shown], ...]}``, or why not: ``{"refused": "locked"}``.

    Rows and columns count from the sheet's first. What is shown is as ``workbook_formats`` has it,
    with ``hidden`` for a whole sheet. The other reasons are "broken" and "large".
    """
    from python_calamine import (  # noqa: PLC0415
        CalamineError,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
        load_workbook,
    )

    sheets: list[Any] = []
    shown = _shown_sheets(data)
    left = MOST_CELLS
    try:
        with load_workbook(BytesIO(data)) as book:
            if len(book.sheets_metadata) > MOST_SHEETS:
                return {"refused": "large"}
            for number, each in enumerate(book.sheets_metadata):
                if each.typ is not SheetTypeEnum.WorkSheet:
                    continue
                sheet = book.get_sheet_by_name(each.name)
                rows, columns = sheet.end or (0, 0)
                left -= (rows + 1) * (columns + 1)
                if left < 0:
                    return {"refused": "large"}
                grid = sheet.to_python(skip_empty_area=False)
                told = {**shown[number]} if number < len(shown) else {}
                told["hidden"] = each.visible is not SheetVisibleEnum.Visible
                rows_of = [[_plain(value) for value in row] for row in grid]
                sheets.append([each.name, rows_of, told])
    except PasswordError:
        return {"refused": "locked"}
    except CalamineError:
        return {"refused": "broken"}
    except MemoryError:
        return {"refused": "large"}
    return {"sheets": sheets}


def _shown_sheets(data: bytes) -> list[dict[str, Any]]:
    """Return what the sheets' formats say; this process imports what lies beside its own file."""
    here = str(Path(__file__).parent)
    if here not in sys.path:
        sys.path.append(here)
    found: list[dict[str, Any]] = import_module("workbook_formats").shown_sheets(data)
    return found


def _plain(value: object) -> object:
    if isinstance(value, date):
        return {"day": value.isoformat()[:10]}
    return value if isinstance(value, str | bool | int | float) else str(value)


def _bind_resources() -> None:
    try:
        import resource  # noqa: PLC0415 - absent on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
