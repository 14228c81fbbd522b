import codecs
import csv
import os
import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from threading import enumerate as threads

import pytest
from python_calamine import load_workbook

from seido.refusal import Refused

pl = pytest.importorskip("polars")
pytest.importorskip("xlsxwriter")
from seido.tables import writing as module  # noqa: E402 - polars is an extra
from seido.tables.sources import open_source  # noqa: E402
from seido.tables.writing import WRITERS, Legend, refuse_unwritable, written  # noqa: E402

KINDS = list(WRITERS)
TABLE = pl.DataFrame(
    {
        "番号": [1, 2, 3],
        "商号": ["あ商店", None, '社 "甲", 乙\n二行'],
        "a.decision": pl.Series(
            ["eligible", "ineligible", None], dtype=pl.Enum(["eligible", "ineligible"])
        ),
        "a.limit_yen": [30_000_000, None, -5],
    }
)


def write(path, table, step=2, **legend):
    with written(path, table.schema, **legend) as batch_written:
        for batch in table.iter_slices(step):
            batch_written(batch)


def read(path):
    source = open_source(path)
    columns = list(source.schema)
    batches = [each.select(columns) for each in source.batches(columns)]
    return [row for each in batches for row in each.rows()]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", [1, 2, 10])
def test_batches_become_one_table(kind, step, tmp_path):
    write(tmp_path / f"a{kind}", TABLE, step)
    assert [tuple(map(str, row)) for row in read(tmp_path / f"a{kind}")] == [
        tuple(map(str, row)) for row in TABLE.rows()
    ]
    assert [each.name for each in tmp_path.iterdir()] == [f"a{kind}"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_without_rows_has_its_headings(kind, tmp_path):
    path = tmp_path / f"a{kind}"
    with written(path, TABLE.schema):
        pass
    if kind == ".xlsx":
        with load_workbook(path) as book:
            assert book.get_sheet_by_index(0).to_python() == [TABLE.columns]
    else:
        assert list(open_source(path).schema) == TABLE.columns
        assert read(path) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
@pytest.mark.parametrize("before", [None, b"what was there"])
def test_an_interruption_leaves_the_place_as_it_was(kind, error, before, tmp_path):
    path = tmp_path / f"a{kind}"
    if before is not None:
        path.write_bytes(before)
    running = len(threads())
    with pytest.raises(error), written(path, TABLE.schema) as batch_written:  # noqa: PT012 - what is interrupted
        batch_written(TABLE)
        raise error
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [before] * (before is not None)
    assert len(threads()) == running


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_result_takes_the_place_of_an_old_one(kind, tmp_path):
    path = tmp_path / f"a{kind}"
    path.write_bytes(b"old")
    write(path, TABLE)
    assert len(read(path)) == 3


def test_an_error_in_writing_parquet_reaches_whoever_writes(tmp_path):
    strange = pl.DataFrame({"番号": ["no number"]})
    with (  # noqa: PT012 - which batch fails is the writing thread's to tell
        pytest.raises(Refused, match="書けない値があります"),
        written(tmp_path / "a.parquet", {"番号": pl.Int64()}) as batch_written,
    ):
        for _ in range(10):
            batch_written(strange)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["a.pdf", "a", "none/a.csv", "folder.csv"])
def test_a_place_where_nothing_can_be_written_is_refused(name, tmp_path):
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(Refused, match="書け"):
        refuse_unwritable(tmp_path / name)
    with pytest.raises(Refused, match="書け"):
        write(tmp_path / name, TABLE)


def test_types_stay_in_parquet(tmp_path):
    write(tmp_path / "a.parquet", TABLE)
    assert pl.read_parquet(tmp_path / "a.parquet").equals(TABLE)


def test_a_csv_file_bears_the_mark_by_which_spreadsheets_know_it(tmp_path):
    write(tmp_path / "a.csv", TABLE)
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(codecs.BOM_UTF8)
    assert data.count(codecs.BOM_UTF8) == 1


HOSTILE = [
    *("=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "－1+x"),
    *("-5", "+81-3-1234-5678", "△5", "a=1", "－", "", "'=1"),
]


def test_no_text_of_a_csv_file_computes_when_a_spreadsheet_opens_it(tmp_path):
    write(tmp_path / "a.csv", pl.DataFrame({"=見出し": HOSTILE, "金額": range(len(HOSTILE))}))
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        heading, *rows = csv.reader(file)
    assert heading == ["'=見出し", "金額"]
    assert [text for text, _ in rows] == [f"'{text}" for text in HOSTILE[:8]] + HOSTILE[8:]


def test_texts_stay_as_they_are_in_excel_and_compute_nothing(tmp_path):
    write(tmp_path / "a.xlsx", pl.DataFrame({"=見出し": HOSTILE, "金額": range(len(HOSTILE))}))
    with load_workbook(tmp_path / "a.xlsx") as book:
        heading, *rows = book.get_sheet_by_index(0).to_python()
    assert heading == ["=見出し", "金額"]
    assert [row[0] for row in rows] == HOSTILE


def test_lists_do_not_fit_into_a_csv_file(tmp_path):
    with pytest.raises(Refused, match="CSVには書けない列があります（b）"):
        write(tmp_path / "a.csv", pl.DataFrame({"a": [1], "b": [[1, 2]]}))
    assert not list(tmp_path.iterdir())


def test_cells_of_excel_hold_what_the_values_are(tmp_path):
    table = pl.DataFrame(
        {
            "真偽": [True],
            "整数": [123_456_789_012_345],
            "長い整数": [1_234_567_890_123_456],
            "小数": [0.25],
            "十進": [Decimal("1.15")],
            "非数": [float("nan")],
            "日": [date(2024, 12, 1)],
            "古い日": [date(1868, 1, 25)],
            "時": [datetime(2024, 12, 1, 9, 30)],  # noqa: DTZ001 - out of a file
            "長い文": ["あ" * 40_000],
            "並び": [[1, 2]],
        }
    )
    write(tmp_path / "a.xlsx", table)
    with load_workbook(tmp_path / "a.xlsx") as book:
        _, row = book.get_sheet_by_index(0).to_python()
    assert row == [
        *(True, 123_456_789_012_345, "1234567890123456", 0.25, 1.15, "nan"),
        *(date(2024, 12, 1), "1868-01-25", "2024-12-01 09:30:00", "あ" * 32_767, "[1, 2]"),
    ]


def test_a_full_sheet_is_followed_by_another(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_ROWS", 4)
    write(tmp_path / "a.xlsx", pl.DataFrame({"a": range(8)}), step=5)
    with load_workbook(tmp_path / "a.xlsx") as book:
        assert book.sheet_names == ["結果", "結果2", "結果3"]
        sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    assert sheets == [[["a"], [0], [1], [2]], [["a"], [3], [4], [5]], [["a"], [6], [7]]]


def test_excel_explains_its_columns_on_a_sheet_of_its_own(tmp_path):
    legend = Legend("凡例", [("a.decision", "判定", "decision")])
    write(tmp_path / "a.xlsx", TABLE, legend=legend)
    with load_workbook(tmp_path / "a.xlsx") as book:
        assert book.sheet_names == ["結果", "凡例"]
        assert book.get_sheet_by_name("凡例").to_python() == [["a.decision", "判定", "decision"]]


FULL = """
import resource, sys
from pathlib import Path
import polars as pl
from seido.tables.writing import written
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
rows = pl.DataFrame({"a": pl.int_range(0, 20_000, eager=True).hash(seed=1).cast(pl.String)})
try:
    with written(Path(sys.argv[1]), rows.schema) as write:
        for batch in rows.iter_slices(5_000):
            write(batch)
except OSError as error:
    print(error.strerror)
"""


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_is_told_by_the_system_alone_and_leaves_the_place_as_it_was(kind, tmp_path):
    pytest.importorskip("resource")
    path = tmp_path / f"a{kind}"
    path.write_bytes(b"before")
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", FULL, str(path)],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": str(tmp_path)},
    )
    assert (done.stdout.decode().strip(), done.stderr.decode()) == ("File too large", "")
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == b"before"


def test_what_an_earlier_run_has_left_beside_is_swept(tmp_path):
    (tmp_path / ".a.0123abcd.part.csv").write_text("half", "utf-8")
    write(tmp_path / "b.csv", TABLE)
    assert [each.name for each in tmp_path.iterdir()] == ["b.csv"]


@pytest.mark.parametrize("kind", KINDS)
def test_days_beyond_the_calendar_are_written(kind, tmp_path):
    days = pl.Series("日", [2**31 - 1, -(2**31), 20_000, None], dtype=pl.Int32).cast(pl.Date)
    write(tmp_path / f"a{kind}", days.to_frame().with_columns(pl.lit(1).alias("a")))
    if kind == ".parquet":
        assert pl.read_parquet(tmp_path / "a.parquet")["日"].equals(days)
    else:
        found = [day for day, _ in read(tmp_path / f"a{kind}")]
        assert found == ["5881580-07-11", "-5877641-06-23", "2024-10-04", None]


def test_what_excel_cannot_hold_is_refused_with_its_column(tmp_path):
    span = pl.Series("間", [2**63 - 1], dtype=pl.Int64).cast(pl.Duration("ms"))
    with pytest.raises(Refused) as refusal:
        write(tmp_path / "a.xlsx", span.to_frame())
    (problem,) = refusal.value.problems
    assert (problem.field, problem.place) == ("間", str(tmp_path / "a.xlsx"))
    assert not list(tmp_path.iterdir())
