from io import BytesIO

import xlsxwriter
from tests.intake.sheets import business, said
from tests.tables.cells.workbooks import book

from seido.intake.business import parse_business


def test_a_unit_that_cannot_be_told_is_asked_for() -> None:
    for unit in ("単位：千ドル", "（単位：K）"):
        text = f"{unit}\n科目,当期\n売上高,64\n従業員数,12\n"
        found = business(text)
        assert found.facts == {"employees": 12}
        (question,) = found.questions
        assert (question.id, question.facts) == ("unit-1", ("sales",))
        answered = business(text, {"unit-1": "thousand"})
        assert answered.facts == {"employees": 12, "sales": 64_000}


def test_units_that_differ_are_asked_about() -> None:
    found = business("単位：千円\n科目,当期\n売上高,64\n※ 単位は百万円です\n")
    assert [question.id for question in found.questions] == ["unit-1"]


def test_hidden_rows_are_told_and_leave_their_sums_open() -> None:
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as made:
        sheet = made.add_worksheet("BS")
        for row, values in enumerate(
            [["科目", "当期"], ["短期借入金", 2], ["長期借入金", 5], ["売上高", 9], ["営業利益", 1]]
        ):
            sheet.write_row(row, 0, values)
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_row(3, None, None, {"hidden": True})
    found = parse_business("x.xlsx", stream.getvalue())
    assert found.facts["operating_profit"] == 1
    assert "sales" not in found.facts
    assert found.facts["borrowings"] != 5
    assert "非表示の行" in said(found)


def test_a_month_says_nothing_of_a_year() -> None:
    found = business(
        "月次損益計算書　令和8年3月度\n科目,当月,前年同月\n売上高,6,5\n現金,1,1\n従業員数,3,3\n"
    )
    assert found.facts == {"employees": 3}


def test_cells_shown_in_thousands_hold_yen() -> None:
    data = book(("PL", [["", "（単位：千円）"], ["科目", "当期"], ["売上高", 64_200]]))
    assert parse_business("x.xlsx", data).facts == {"sales": 64_200_000}
