from typing import Any

import pytest

from seido.intake.grid import knows_no_heading, read_grid
from seido.intake.values.cell import Cell, Several
from seido.refusal import Problem

KNOWN = {"純資産額", "負債額", "資本金", "業種", "従業員数"}


def at(row: int, column: int) -> str:
    return f"{row},{column}"


def read(*rows: list[Any], known: bool = True) -> list[tuple[Any, ...]]:
    found = read_grid(
        rows,
        at,
        KNOWN.__contains__ if known else knows_no_heading,
    )
    return [
        (each.heading, each.value, each.scale) if isinstance(each, Cell) else (each.place,)
        for each in found
    ]


def test_pairs_stand_anywhere_in_a_sheet() -> None:
    assert read(
        ["", "", ""], [None, "決算の概要"], [None, "純資産額", "", 100], [1, "負債額", 200]
    ) == [("純資産額", 100, 1), ("負債額", 200, 1)]


def test_a_form_with_several_pairs_in_a_row() -> None:
    assert read(
        ["資本金", "1,000万円", None, "従業員数", 20, "名"], ["業種", "製造業", "金属加工"]
    ) == [
        ("資本金", "1,000万円", 1),
        ("従業員数", "20名", 1),
        ("業種", "製造業", 1),
    ]


def test_a_value_may_be_a_heading_elsewhere() -> None:
    assert read(["業種", "資本金", None, "純資産額", 5]) == [
        ("業種", "資本金", 1),
        ("純資産額", 5, 1),
    ]
    assert read(["負債額", None, "従業員数", None]) == []


def test_a_unit_beside_the_value_joins_it() -> None:
    assert read(["純資産額", "3,000", "万円"], ["負債額", "（千円）", 5]) == [
        ("純資産額", "3,000万円", 1),
        ("負債額", "5千円", 1),
    ]


def test_numbers_side_by_side_are_not_chosen_from() -> None:
    assert read(["純資産額", 100, 90], ["負債額", "千円", 100, 90]) == [
        ("純資産額", Several((100, 90)), 1),
        ("負債額", Several((100, 90)), 1),
    ]


def test_a_note_behind_a_number_is_no_second_value() -> None:
    assert read(["従業員数", 20, "パートを除く"]) == [("従業員数", 20, 1)]


@pytest.mark.parametrize(
    ("line", "scale"),
    [
        ("単位：千円", 1_000),
        ("（単位：百万円）", 10**6),
        ("(単位 円)", 1),
        ("千円", 1_000),
        ("金額単位：千円未満切捨", 1_000),
    ],
)
def test_the_unit_line_scales_what_is_below(line: str, scale: int) -> None:
    assert read(["負債額", 5], [None, None, line], ["純資産額", 100]) == [
        ("負債額", 5, 1),
        ("純資産額", 100, scale),
    ]


def test_amounts_in_foreign_money_are_refused() -> None:
    assert ("0,0",) in read(["単位：千ドル"], ["純資産額", 100])


LEDGER: list[list[Any]] = [
    ["貸借対照表", None, None, None],
    [None, None, None, "（単位：千円）"],
    ["科　目", None, "当　期", "前　期"],
    ["【純資産の部】", None, None, None],
    ["", "　資本金", 10_000, 9_000],
    ["", "  利益剰余金", "△1,200", "△800"],
    ["純資産合計", None, 8_800, 8_200],
    ["新株予約権", None, None, 5],
]


def test_an_accounting_export() -> None:
    assert read(*LEDGER) == [
        ("資本金", 10_000, 1_000),
        ("利益剰余金", "△1,200", 1_000),
        ("純資産合計", 8_800, 1_000),
    ]
    found = read_grid(LEDGER, at, knows_no_heading)
    assert all(isinstance(each, Cell) and each.in_ledger for each in found)
    assert isinstance(found[0], Cell)
    assert found[0].place == "4,2"


def test_the_period_before_is_read_where_the_vocabulary_has_it() -> None:
    rows: list[list[Any]] = [
        ["科目", "前期", None, "当期"],
        ["Ⅰ 売上高", 1, None, 2],
        ["建物", 3, None, 4],
    ]
    found = read_grid(rows, at, {"前期の売上高"}.__contains__)
    assert [(each.heading, each.value) for each in found if isinstance(each, Cell)] == [
        ("Ⅰ 売上高", 2),
        ("前期の売上高", 1),
        ("建物", 4),
    ]
    rows[1][2] = 5
    assert "前期の売上高" not in [
        each.heading for each in read_grid(rows, at, lambda _: True) if isinstance(each, Cell)
    ]


def test_an_account_in_t_form() -> None:
    assert read(
        ["科目", "金額", None, "科目", "金額", None],
        ["現金預金", 100, None, "借入金", 200, None],
        ["計", None, 300, "合計", None, 400],
    ) == [("現金預金", 100, 1), ("借入金", 200, 1), ("計", 300, 1), ("合計", 400, 1)]


def test_detail_and_subtotal_on_one_line_are_not_chosen_from() -> None:
    assert read(["科目", "金額", None], ["支払利息", 10, 300]) == [
        ("支払利息", Several((10, 300)), 1)
    ]


def test_a_unit_above_the_column_scales_it() -> None:
    assert read(["科目", "2023年3月期", "2024年3月期（百万円）"], ["売上高", 1, 2]) == [
        ("売上高", 2, 10**6)
    ]


def test_a_column_of_units() -> None:
    assert read(["項目", "単位", "回答"], ["純資産額", "万円", 2], ["業種", None, "製造業"]) == [
        ("純資産額", "2万円", 1),
        ("業種", "製造業", 1),
    ]


def test_a_pair_may_stand_in_one_cell() -> None:
    assert read(["純資産額：1,000万円", None, "従業員数: 5"], ["注：概算"]) == [
        ("純資産額", "1,000万円", 1),
        ("従業員数", "5", 1),
    ]


def test_a_pair_is_no_head_of_a_table() -> None:
    assert read(["区分", "法人"], ["純資産額", 5]) == [("区分", "法人", 1), ("純資産額", 5, 1)]


def test_columns_headed_by_periods_alone() -> None:
    assert read([None, "当期", "前期"], ["売上高", 2, 1]) == [("売上高", 2, 1)]


def test_periods_that_cannot_be_told_apart_are_a_problem() -> None:
    found = read_grid(
        [["科目", "A", "B"], ["売上高", 1, 2]],
        at,
        knows_no_heading,
    )
    assert [type(each) for each in found] == [Problem]
    assert isinstance(found[0], Problem)
    assert "当期" in found[0].ja


def test_one_row_under_a_row_of_headings() -> None:
    wide = [["純資産額", "業種", "メモ"], ["1,000", "小売業", "x"]]
    assert read(*wide) == read(*wide, known=False)
    assert read(*wide) == [("純資産額", "1,000", 1), ("業種", "小売業", 1), ("メモ", "x", 1)]


def test_two_pairs_and_two_columns_are_told_apart_by_the_headings() -> None:
    assert read(["純資産額", "負債額"], ["1", "2"]) == [("純資産額", "1", 1), ("負債額", "2", 1)]
    assert read(["純資産額", "1"], ["負債額", "2"]) == [("純資産額", "1", 1), ("負債額", "2", 1)]


def test_several_businesses_are_a_problem() -> None:
    assert read(["純資産額", "負債額"], ["1", "2"], ["3", "4"]) == [("2,0",)]
