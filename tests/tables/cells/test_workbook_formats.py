import zipfile
from io import BytesIO

import pytest

from seido.tables.cells.workbook_formats import number_format, shown_sheets


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("0.0%", ("percent", 0)),
        ("#,##0,", ("scaled", 1_000)),
        ("#,##0,,_);(#,##0,,)", ("scaled", 1_000_000)),
        ("#,##0;[Red]△#,##0", None),
        ('#,##0"千円"', ("unit", "1 千円")),
        ('#,##0,"千円"', ("unit", "1000 千円")),
        ('"(%)"0', None),
        ("General", None),
        ("yyyy/m/d", None),
    ],
)
def test_what_a_format_says(code: str, told: tuple[str, int | str] | None) -> None:
    assert number_format(code) == told


CONTENT = """<office:document-content xmlns:office="o" xmlns:table="t"><table:table>
<table:table-column table:number-columns-repeated="2"/>
<table:table-column table:visibility="collapse"/>
<table:table-row><table:table-cell office:value-type="string"/>
<table:table-cell table:number-columns-repeated="2" office:value-type="percentage"/>
</table:table-row><table:table-row table:visibility="filter">
<table:table-cell table:formula="of:=1"/></table:table-row>
</table:table></office:document-content>"""


def test_an_open_document_tells_percent_formulas_and_what_is_hidden() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("content.xml", CONTENT)
    assert shown_sheets(stream.getvalue()) == [
        {
            "marks": [[0, 1, "percent", 0], [0, 2, "percent", 0], [1, 0, "uncomputed", 0]],
            "rows": [1],
            "columns": [2],
        }
    ]


def test_what_has_no_formats_shows_nothing() -> None:
    assert shown_sheets(b"x") == []
