from datetime import date
from decimal import Decimal

import pytest

pl = pytest.importorskip("polars")

from seido.loans.columns import Use, bind_loans  # noqa: E402
from seido.loans.reading import LoanReader, answered  # noqa: E402
from seido.tables.table import EXTRA  # noqa: E402


def read(table):
    headings = [name for name in table.columns if name != EXTRA]
    return LoanReader(bind_loans(headings)).read(table)


def test_texts_and_typed_values_say_the_same():
    texts = pl.DataFrame(
        {
            "借入金額": ["1000", " 1,000 ", "０．１万円", None, ""],
            "利率": ["2.40", "2.4%", "0.024倍", None, " "],
            "貸付日": ["2025-04-01", "R7.4.1", "2025年4月1日", None, ""],
            "月末払い": ["はい", "1", "○", None, ""],
        }
    )
    typed = pl.DataFrame(
        {
            "借入金額": [1_000, 1_000, 1_000, None, None],
            "利率": [2.4, 2.4, 2.4, None, None],
            "貸付日": [date(2025, 4, 1)] * 3 + [None] * 2,
            "月末払い": [True, True, True, None, None],
        },
        {
            "借入金額": pl.UInt32,
            "利率": pl.Float64,
            "貸付日": pl.Date,
            "月末払い": pl.Boolean,
        },
    )
    exact = typed.with_columns(pl.Series("利率", [Decimal("2.40")] * 3 + [None] * 2))
    timed = typed.with_columns(pl.col("貸付日").cast(pl.Datetime))
    for table in (texts, typed, exact, timed):
        found, problems = read(table)
        assert found["principal"].to_list() == [1_000] * 3 + [None] * 2
        assert found["rate"].to_list() == ["3/125"] * 3 + [None] * 2
        assert found["start"].to_list() == [date(2025, 4, 1)] * 3 + [None] * 2
        assert found["month_end"].to_list() == [True] * 3 + [None] * 2
        assert problems.told(Use).to_list() == [None] * 5


def test_what_cannot_be_read_is_told_with_its_heading_and_only_where_it_matters():
    table = pl.DataFrame(
        {"借入金額": ["約100万", "5"], "利率": ["2.4", "二割五分"], "保証料率": ["?", "1.15"]}
    )
    found, problems = read(table)
    assert found["principal"].to_list() == [None, 5]
    first, second = problems.told(Use)
    assert "借入金額：「約100万」" in first
    assert "保証料率：「?」" in first
    assert second.startswith("利率：「二割五分」")
    assert problems.told([Use.FEE]).to_list() == [first, None]
    assert problems.free(Use.FEE).to_list() == [False, True]
    assert problems.free(Use.SCHEDULE).to_list() == [False, False]


def test_numbers_out_of_bounds_are_refused_as_for_a_single_loan():
    table = pl.DataFrame({"借入金額": ["9999999999999999", "10000000000000000"], "利率": ["1"] * 2})
    for column in (table["借入金額"], table["借入金額"].cast(pl.Int64)):
        found, problems = read(table.with_columns(column))
        assert found["principal"].to_list() == [9_999_999_999_999_999, None]
        assert "読めません" in problems.told(Use)[1]


def test_a_shifted_row_is_not_read():
    table = pl.DataFrame({"借入金額": ["1", "2"], "利率": ["1", "1"], EXTRA: [None, "3"]})
    found, problems = read(table)
    assert found["principal"].to_list() == [1, None]
    assert "ずれている" in problems.told(Use)[1]


def test_a_different_question_is_asked_once():
    asked = []

    def answer(first, second):
        asked.append((first, second))
        return (first or 0) + (second or 0), "x"

    table = pl.DataFrame({"a": [1, None, 1, 2], "b": [1, None, 1, 1]})
    found = answered(table, ["a", "b"], answer, {"sum": pl.Int64(), "text": pl.String()})
    assert found["sum"].to_list() == [2, 0, 2, 3]
    assert len(asked) == 3
