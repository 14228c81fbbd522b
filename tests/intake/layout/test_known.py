from seido.intake.layout.known import (
    as_known,
    crossings,
    headless_layout,
    loans_headed,
    marked_rows,
)
from seido.intake.layout.layout import Column, Role, Row, RowKind, Shape, Table
from seido.intake.layout.periods import Period
from seido.intake.layout.units import Unit


def table(titles: tuple[str, ...], headings: list[str], names: list[str]) -> Table:
    columns = tuple(
        Column(at, 1, heading, Role.AMOUNT, Period(), None, "")
        for at, heading in enumerate(headings, 1)
    )
    values = {column.at: 5 for column in columns}
    rows = tuple(Row(at, name, RowKind.ACCOUNT, "", values) for at, name in enumerate(names))
    return Table(1, "", "x", titles, Shape.ACCOUNTS, columns, rows, Unit(), None)


def test_rows_that_say_what_they_are() -> None:
    rows: list[list[object]] = [["[表題行]", "勘定科目", "当期残高"], ["[明細行]", "現金", 5]]
    assert marked_rows(rows) == ("yayoi", {0: "columns", 1: "account"})
    assert rows == [[None, "勘定科目", "当期残高"], [None, "現金", 5]]
    assert marked_rows([["現金", 5]]) == ("", {})


def test_rows_without_headings() -> None:
    statement = [["3", "現金及び預金", "", "10A100020", "10326000"]]
    layout = headless_layout([[*row] for row in statement])
    assert layout is not None
    assert layout.name == "etax_statement"
    assert headless_layout([["科目", "当期"], ["現金", "5"]]) is None


def test_a_list_of_loans_by_its_headings() -> None:
    found = loans_headed(["種類", "借入先", "当初借入額", "借入金残高"])
    assert found is not None
    assert found[1] == 1
    assert loans_headed(["科目", "借入金残高"]) is None


def test_a_cash_flow_table_is_left_aside() -> None:
    by_title = as_known(table(("資金繰り表",), ["4月"], ["売上高"]))
    by_rows = as_known(table((), ["4月"], ["前月繰越", "翌月繰越"]))
    for found in (by_title, by_rows):
        assert (found.shape, found.layout) == (Shape.ASIDE, "cash_flow_table")
        assert found.reason is not None
    assert as_known(table((), ["当期"], ["売上高"])).shape is Shape.ACCOUNTS


def test_facts_where_rows_cross_columns() -> None:
    found = as_known(
        table((), ["最近1か月", "その後2か月見込"], ["売上高(A)", "前年同期売上高(B)", "減少率"])
    )
    assert found.shape is Shape.CROSSED
    assert {fact: (row.at, column.at) for fact, row, column in crossings(found)} == {
        "sales_latest_month": (0, 1),
        "sales_latest_month_year_before": (1, 1),
        "sales_next_two_months": (0, 2),
        "sales_next_two_months_year_before": (1, 2),
    }
