from datetime import date

from seido.intake.headings import is_apart, is_heading
from seido.intake.layout.layout import Layout
from seido.intake.layout.pairs import Vocabulary
from seido.intake.layout.periods import Kind
from seido.intake.layout.understand import understand
from seido.tables.cells.sheet import Sheet

TODAY = date(2026, 12, 1)


def understood(*sheets: list[list[object]]) -> Layout:
    named = [Sheet(f"S{number}", rows) for number, rows in enumerate(sheets)]
    return understand("x.xlsx", named, Vocabulary(is_heading, is_apart), TODAY)


def kinds(*headings: str, row: list[object] | None = None) -> list[Kind]:
    values = row or [1] * len(headings)
    (table,) = understood([["科目", *headings], ["売上高", *values]]).tables
    return [column.period.kind for column in table.columns]


def test_tables_are_numbered_through_the_sheets() -> None:
    sheet: list[list[object]] = [["科目", "当期"], ["売上高", 5]]
    assert [table.number for table in understood(sheet, sheet).tables] == [1, 2]


def test_a_year_that_ends_after_today_is_a_plan() -> None:
    found = kinds("2025年3月期", "2026年3月期", "2027年3月期")
    assert found == [Kind.SETTLED, Kind.SETTLED, Kind.PLAN]


def test_a_year_after_the_last_that_is_marked_as_come_to_be_is_a_plan() -> None:
    assert kinds("2024年3月期実績", "2025年3月期実績", "2026年3月期") == [
        Kind.SETTLED,
        Kind.SETTLED,
        Kind.PLAN,
    ]


def test_the_total_of_months_of_which_the_last_are_empty_is_of_a_part() -> None:
    months = [f"{(3 + n) % 12 + 1}月" for n in range(12)]
    whole: list[object] = [*range(1, 13), 78]
    assert kinds(*months, "合計", row=whole)[-1] is Kind.SETTLED
    part: list[object] = [*range(1, 7), *[0] * 6, 21]
    assert kinds(*months, "合計", row=part)[-1] is Kind.PART
