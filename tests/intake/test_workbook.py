import zipfile
from datetime import date, datetime
from io import BytesIO

import pytest
import xlsxwriter
from tests.intake.workbooks import book

from seido.intake import workbook
from seido.intake.workbook import read_workbook
from seido.refusal import Refused


def test_sheets_come_typed_and_in_place() -> None:
    data = book(
        ("決算", [[], ["", "純資産額", 1.15, datetime(2024, 12, 1), True]]),  # noqa: DTZ001 - Excel has no zones
        ("空", []),
    )
    assert read_workbook(data) == {
        "決算": [["", "", "", "", ""], ["", "純資産額", 1.15, date(2024, 12, 1), True]],
        "空": [],
    }


def test_formulas_are_not_computed() -> None:
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as made:
        sheet = made.add_worksheet("S")
        sheet.write_formula(0, 0, "=1+1", value=5)
        sheet.write_formula(0, 1, "=1/0", value="#DIV/0!")
        sheet.write(0, 2, "end")
    assert read_workbook(stream.getvalue()) == {"S": [[5.0, "", "end"]]}


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
