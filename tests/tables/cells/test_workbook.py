import zipfile
from datetime import date, datetime
from io import BytesIO

import pytest
import xlsxwriter
from tests.tables.cells.workbooks import book

from seido.refusal import Refused
from seido.tables.cells import workbook
from seido.tables.cells.sheet import Scaled, Unread
from seido.tables.cells.workbook import read_workbook


def test_sheets_come_typed_and_in_place() -> None:
    data = book(
        ("決算", [[], ["", "純資産額", 1.15, datetime(2024, 12, 1), True]]),  # noqa: DTZ001 - Excel has no zones
        ("空", []),
    )
    first, empty = read_workbook(data)
    assert (first.name, empty.name) == ("決算", "空")
    assert first.rows == [["", "", "", "", ""], ["", "純資産額", 1.15, date(2024, 12, 1), True]]
    assert empty.rows == []


def test_formulas_are_not_computed() -> None:
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as made:
        sheet = made.add_worksheet("S")
        sheet.write_formula(0, 0, "=1+1", value=5)
        sheet.write_formula(0, 1, "=1/0", value="#DIV/0!")
        sheet.write(0, 2, "end")
    (sheet,) = read_workbook(stream.getvalue())
    assert sheet.rows == [[5.0, Unread.FAULTY, "end"]]


@pytest.mark.parametrize(
    "data", [b"", b"garbage", b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)]
)
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="Excelのファイルとして読めません"):
        read_workbook(data)


def test_a_cut_off_workbook_is_refused() -> None:
    with pytest.raises(Refused):
        read_workbook(book(("S", [["a", 1]]))[:-100])


def test_a_sheet_that_claims_billions_of_cells_is_refused() -> None:
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as made:
        sheet = made.add_worksheet()
        sheet.write(0, 0, "a")
        sheet.write(1_048_575, 16_383, 1)
    with pytest.raises(Refused, match="大きすぎます"):
        read_workbook(stream.getvalue())


def test_a_zip_bomb_is_refused_before_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(workbook.MOST_UNPACKED + 1))
    monkeypatch.setattr("subprocess.run", None)
    with pytest.raises(Refused, match="大きすぎます"):
        read_workbook(stream.getvalue())


def test_cells_come_as_their_formats_show_them() -> None:
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as made:
        sheet = made.add_worksheet("S")
        formats = ("0.0%", "#,##0,;△#,##0,", '#,##0"千円"', '#,##0,"千円"', "#,##0_ ")
        for column, code in enumerate(formats):
            sheet.write_number(0, column, 0.0515 if column == 0 else 64_200_000)
            sheet.write(
                0,
                column,
                0.0515 if column == 0 else 64_200_000,
                made.add_format({"num_format": code}),
            )
        sheet.write_formula(0, 5, "=1+1")
    (read,) = read_workbook(stream.getvalue())
    assert read.rows == [
        [
            "5.1500%",
            Scaled(64_200_000, 1_000),
            "64200000千円",
            "64200千円",
            64_200_000,
            Unread.UNCOMPUTED,
        ]
    ]


def test_what_is_hidden_is_told() -> None:
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as made:
        sheet = made.add_worksheet("見える")
        for row in range(3):
            sheet.write_row(row, 0, [1, 2, 3])
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_column(2, 2, None, None, {"hidden": True})
        made.add_worksheet("隠れる").hide()
    shown, hidden = read_workbook(stream.getvalue())
    assert not shown.is_hidden
    assert (set(shown.hidden_rows), set(shown.hidden_columns)) == ({1}, {2})
    assert hidden.is_hidden
