import subprocess
import zipfile
from datetime import datetime
from io import BytesIO

import pytest
import xlsxwriter
from tests.tables.cells.workbooks import book

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from seido.tables import sheet_process  # noqa: E402 - polars is an extra
from seido.tables import sheets as module  # noqa: E402
from seido.tables import table as source_module  # noqa: E402
from seido.tables.sheets import sheet_source  # noqa: E402

HEADINGS = ["商号", "売上高", "設立日", "自己資本比率", "反社会的勢力との関係"]


def saved(folder, data, name="表.xlsx"):
    path = folder / name
    path.write_bytes(data)
    return path


def rows(path):
    source = sheet_source(path)
    return [row for each in source.batches(list(source.schema)) for row in each.rows()]


def test_cells_are_read_as_they_would_be_typed(tmp_path):
    day = datetime(2001, 4, 1)  # noqa: DTZ001 - Excel has no zones
    path = saved(
        tmp_path,
        book(
            ("空", []),
            (
                "表",
                [HEADINGS, [], [" あ ", 1_200_000, day, 0.1 + 0.2, False], ["い", "", "", 1e20]],
            ),
        ),
    )
    assert sheet_source(path).schema == dict.fromkeys(HEADINGS, pl.String())
    assert rows(path) == [
        ("あ", "1200000", "2001-04-01", "0.3", "false", None),
        ("い", None, None, "100000000000000000000", None, None),
    ]


def test_remarks_to_the_right_of_the_headings_shift_nothing(tmp_path):
    path = saved(tmp_path, book(("表", [["a", "b"], ["1", "2", "", "要確認"], ["", "", "x"]])))
    assert rows(path) == [("1", "2", None)]


def test_a_table_is_read_in_batches(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_ROWS", 7)
    monkeypatch.setattr(source_module, "TEXT_ROWS", 20)
    path = saved(tmp_path, book(("表", [["a"], *([str(n)] for n in range(50))])))
    batches = list(sheet_source(path).batches(["a"]))
    assert [each.height for each in batches] == [20, 20, 10]
    assert [value for each in batches for value in each["a"]] == [str(n) for n in range(50)]
    assert sheet_source(path).rows == 50


def test_formulas_are_not_computed(tmp_path):
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["a", "b"])
        sheet.write_formula(1, 0, "=1+1", value=7)
        sheet.write_string(1, 1, "=1+1")
    assert rows(saved(tmp_path, stream.getvalue())) == [("7", "=1+1", None)]


@pytest.mark.parametrize(
    "data", [b"", b"garbage", b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)]
)
def test_a_broken_file_is_refused(data, tmp_path):
    with pytest.raises(Refused, match="Excelのファイルとして読めません"):
        sheet_source(saved(tmp_path, data))


def test_a_file_without_values_is_refused(tmp_path):
    with pytest.raises(Refused, match="値のあるシートがありません"):
        sheet_source(saved(tmp_path, book(("空", []), ("一行", [["売上高"]]))))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('{"refused": "locked"}', "パスワードが掛かっています"),
        ('{"refused": "large"}', "大きすぎます"),
        ("", "大きすぎます"),
        ('{"rows": 1}\n[["a"],["1"]]', "大きすぎます"),
    ],
)
def test_what_the_reading_process_refuses_or_leaves_undone_is_refused(
    lines, said, tmp_path, monkeypatch
):
    script = tmp_path / "reader.py"
    script.write_text(f"print({lines!r}, end='')", "utf-8")
    monkeypatch.setattr(sheet_process, "__file__", str(script))
    with pytest.raises(Refused, match=said):
        rows(tmp_path / "表.xlsx")


def test_a_book_that_declares_to_be_huge_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    path = saved(tmp_path, book(("表", [["a"], ["1"]])))
    with zipfile.ZipFile(path) as archive:
        declared = sum(each.file_size for each in archive.infolist())
    monkeypatch.setattr(module, "MOST_UNPACKED", declared)
    assert rows(path) == [("1", None)]
    monkeypatch.setattr(module, "MOST_UNPACKED", declared - 1)
    monkeypatch.setattr(subprocess, "Popen", None)
    with pytest.raises(Refused, match="大きすぎます"):
        sheet_source(path)


def test_a_sheet_that_claims_billions_of_cells_is_refused(tmp_path):
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as made:
        sheet = made.add_worksheet()
        sheet.write(0, 0, "a")
        sheet.write(1_048_575, 16_383, 1)
    with pytest.raises(Refused, match="大きすぎます"):
        sheet_source(saved(tmp_path, stream.getvalue()))
