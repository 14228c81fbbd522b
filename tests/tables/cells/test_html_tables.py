import pytest

from seido.refusal import Refused
from seido.tables.cells.html_tables import html_sheets


def test_cells_are_read_with_what_spans_several() -> None:
    page = """<html><head><style>td {}</style></head><body><table border=1>
    <tr><th rowspan="2">科目</th><th colspan=2>当期</th></tr>
    <tr><td>金額</td><td>構成比&amp;</td></tr>
    <tr><td>売上高<br>（税抜）</td><td>64,200</td><td></td></tr>
    </table></body></html>"""
    (sheet,) = html_sheets(page)
    assert sheet.rows == [
        ["科目", "当期", None],
        [None, "金額", "構成比&"],
        ["売上高\n（税抜）", "64,200", None],
    ]


def test_each_table_is_a_sheet() -> None:
    assert [
        sheet.name for sheet in html_sheets("<table><tr><td>1</table><table><tr><td>2</table>")
    ] == ["表1", "表2"]


@pytest.mark.parametrize("text", ["<html><p>x", "<table>", "<" * 1_000])
def test_a_page_without_a_table_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="HTML"):
        html_sheets(text)
