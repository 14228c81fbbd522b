from typing import Any

from seido.intake.layout.records import Records, records_of

KNOWN = {"純資産額", "業種", "売上高", "資本金"}


def read(*rows: list[Any]) -> Records | None:
    return records_of(rows, KNOWN.__contains__, is_ragged=True)


def test_one_row_under_a_row_of_headings() -> None:
    found = read(["純資産額", "業種", "メモ"], ["1,000", "小売業", "x"])
    assert found == Records(0, (1,), None, (), ())
    unknown = records_of([["A", "B", "C"], ["1", "2", "3"]], KNOWN.__contains__, is_ragged=True)
    assert unknown == Records(0, (1,), None, (), ())


def test_a_title_above_and_a_row_of_units_below_the_headings() -> None:
    found = read(["顧客カード"], [], ["業種", "売上高"], [None, "千円"], ["小売業", "5"])
    assert found == Records(2, (4,), 3, (), ())


def test_rows_that_are_years() -> None:
    found = read(["決算期", "売上高"], ["2025年3月期", 1], ["2026年3月期", 2], ["合計", 3])
    assert found is not None
    assert found.rows == (1, 2)
    assert [str(period.last) for period in found.periods] == ["2025-03-31", "2026-03-31"]


def test_rows_that_are_businesses_have_no_periods() -> None:
    found = read(["売上高", "資本金"], ["1", "2"], ["3", "4"])
    assert found == Records(0, (1, 2), None, (), ())


def test_a_row_with_more_values_than_headings_has_slipped() -> None:
    assert read(["業種", "資本金"], ["小売業", "5", "000"]) == Records(0, (), None, (), (1,))


def test_pairs_are_no_records() -> None:
    assert read(["純資産額", "1"], ["売上高", "2"]) is None
    assert read(["純資産額", 100]) is None
