import pytest
from tests.tables.cells.workbooks import book

from seido.refusal import Refused
from seido.tables.cells.opened import sheets_of

ROWS = [["科目", "当期"], ["売上高", "5"]]


@pytest.mark.parametrize("ending", [".csv", ".txt", ".tsv", ".xls", ".xlsx"])
def test_a_text_is_read_under_whatever_name(ending: str) -> None:
    (sheet,) = sheets_of(ending, "科目\t当期\n売上高\t5\n".encode("cp932"))
    assert sheet.rows == ROWS
    assert sheet.is_ragged


def test_a_page_and_a_workbook_are_told_by_their_bytes() -> None:
    page = "<html><table><tr><td>科目<td>当期<tr><td>売上高<td>5</table>"
    assert sheets_of(".xls", page.encode("cp932"))[0].rows == ROWS
    assert sheets_of(".csv", book(("S", [["a"]])))[0].rows == [["a"]]


@pytest.mark.parametrize("data", [b"", b"garbage", b"PK\x03\x04rest"])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="Excel"):
        sheets_of(".xlsx", data)
