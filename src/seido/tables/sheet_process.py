"""The process that opens a workbook: a path in, the rows of its first filled sheet as JSON lines.

It imports nothing of ours. Formulas are never computed: a cell holds what was last saved.
"""

import json
import sys
from datetime import date
from decimal import Decimal
from typing import Any

MOST_CELLS = 40_000_000
"""Cells of a sheet; more belong into CSV or Parquet."""
MEMORY = 4 << 30
"""Bytes of address space that reading may take, where the system can bound it."""
ROWS = 1_000
"""Rows in one line of output."""


def main(path: str) -> None:
    """Write the rows of a workbook's first filled sheet, or why it is refused, line by line."""
    from python_calamine import CalamineError, PasswordError, load_workbook  # noqa: PLC0415

    try:
        with load_workbook(path) as book:
            for name in book.sheet_names:
                sheet = book.get_sheet_by_name(name)
                rows, columns = sheet.end or (0, 0)
                if (rows + 1) * (columns + 1) > MOST_CELLS:
                    _write({"refused": "large"})
                    return
                if rows:
                    _write({"sheet": name, "rows": rows})
                    _write_rows(sheet)
                    _write({"end": True})
                    return
        _write({"refused": "empty"})
    except PasswordError:
        _write({"refused": "locked"})
    except (CalamineError, OSError):
        _write({"refused": "broken"})
    except MemoryError:
        _write({"refused": "large"})


def _write_rows(sheet: Any) -> None:
    rows = []
    for row in sheet.iter_rows():
        rows.append([_text(value) for value in row])
        if len(rows) == ROWS:
            _write(rows)
            rows = []
    _write(rows)


def _text(value: object) -> str | None:
    """Return a cell as it would be typed: whole numbers and decimals of 15 digits, days as days."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return format(Decimal(format(value, ".15g")), "f").removesuffix(".0")
    if isinstance(value, date):
        return value.isoformat()[:10]
    return str(value).strip() or None


def _write(data: object) -> None:
    sys.stdout.write(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n")


def _bind_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - absent on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    _bind_memory()
    main(sys.argv[1])
