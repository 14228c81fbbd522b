import json
import subprocess
import sys
from datetime import date, datetime, timedelta

import pytest
import python_calamine
from tests.tables.cells.workbooks import book

from seido.tables import sheet_process


def written(path, capsys):
    sheet_process.main(str(path))
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def saved(folder, *sheets):
    path = folder / "a.xlsx"
    path.write_bytes(book(*sheets))
    return path


def test_the_first_filled_sheet_is_written_row_by_row(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(sheet_process, "ROWS", 2)
    path = saved(tmp_path, ("空", []), ("表", [["a"], [1], [2], [3]]), ("次", [["b"], [9]]))
    assert written(path, capsys) == [
        {"sheet": "表", "rows": 3},
        [["a"], ["1"]],
        [["2"], ["3"]],
        [],
        {"end": True},
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (1.15, "1.15"),
        (0.1 + 0.2, "0.3"),
        (-5.0, "-5"),
        (1e15, "1000000000000000"),
        (1e-7, "0.0000001"),
        (datetime(2024, 12, 1, 9, 30), "2024-12-01"),  # noqa: DTZ001 - Excel has no zones
        (date(2024, 12, 1), "2024-12-01"),
        (timedelta(hours=30), "1 day, 6:00:00"),
        ("  △500 ", "△500"),
        (" ", None),
    ],
)
def test_a_cell_becomes_what_would_be_typed(value, text, monkeypatch):
    class Sheet:
        def iter_rows(self):
            return [[value]]

    lines: list[object] = []
    monkeypatch.setattr(sheet_process, "_write", lines.append)
    sheet_process._write_rows(Sheet())  # noqa: SLF001 - the cell is what is tried
    assert lines == [[[text]]]


def test_more_cells_than_belong_into_a_sheet_are_refused(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(sheet_process, "MOST_CELLS", 5)
    assert written(saved(tmp_path, ("表", [["a", "b"], [1, 2]])), capsys) == [
        {"sheet": "表", "rows": 1},
        [["a", "b"], ["1", "2"]],
        {"end": True},
    ]
    monkeypatch.setattr(sheet_process, "MOST_CELLS", 3)
    assert written(tmp_path / "a.xlsx", capsys) == [{"refused": "large"}]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (python_calamine.PasswordError("locked"), "locked"),
        (python_calamine.CalamineError("broken"), "broken"),
        (OSError("gone"), "broken"),
        (MemoryError(), "large"),
    ],
)
def test_why_a_book_cannot_be_opened_is_told(error, reason, capsys, monkeypatch):
    def refuse(_):
        raise error

    monkeypatch.setattr(python_calamine, "load_workbook", refuse)
    assert written("a.xlsx", capsys) == [{"refused": reason}]


def test_a_book_without_rows_below_its_headings_is_refused(tmp_path, capsys):
    assert written(saved(tmp_path, ("表", [["a"]])), capsys) == [{"refused": "empty"}]


def test_it_runs_alone(tmp_path):
    path = saved(tmp_path, ("表", [["商号"], ["あ"]]))
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-P", sheet_process.__file__, str(path)], capture_output=True, check=True
    )
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"sheet": "表", "rows": 1},
        [["商号"], ["あ"]],
        {"end": True},
    ]
