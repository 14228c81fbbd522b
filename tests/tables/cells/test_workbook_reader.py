import json
import subprocess
import sys
from datetime import datetime

from tests.tables.cells.workbooks import book

from seido.tables.cells import workbook_reader


def test_sheets_are_answered_as_json_would_hold_them() -> None:
    data = book(("S", [["a", datetime(2024, 12, 1)]]))  # noqa: DTZ001 - Excel has no zones
    shown = {"marks": [], "rows": [], "columns": [], "hidden": False}
    assert workbook_reader.answer(data) == {
        "sheets": [["S", [["a", {"day": "2024-12-01"}]], shown]]
    }
    assert workbook_reader.answer(b"x") == {"refused": "broken"}


def test_too_many_sheets_or_cells_are_refused() -> None:
    many = book(*((f"S{n}", []) for n in range(workbook_reader.MOST_SHEETS + 1)))
    assert workbook_reader.answer(many) == {"refused": "large"}
    wide = book(("S", [["a"], *([[]] * 19), [""] * 15_999 + ["b"]]))
    assert workbook_reader.answer(wide) == {"refused": "large"}


def test_it_runs_alone_from_standard_input_to_standard_output() -> None:
    data = book(("S", [["純資産額", 1.5]]))
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-P", workbook_reader.__file__],
        input=data,
        capture_output=True,
        check=True,
    )
    ((name, rows, _),) = json.loads(done.stdout)["sheets"]
    assert (name, rows) == ("S", [["純資産額", 1.5]])
    assert done.stderr == b""
