from typing import Any

from seido.intake.layout.pairs import loose_pairs
from seido.intake.values.cell import Several

KNOWN = {"純資産額", "負債額", "資本金", "業種", "従業員数"}


def read(*row: Any) -> list[tuple[str, object]]:
    return [(heading, value) for heading, _, value in loose_pairs(row, KNOWN.__contains__)]


def test_a_pair_stands_anywhere_in_a_row() -> None:
    assert read(None, "純資産額", None, 100) == [("純資産額", 100)]
    assert read(1, "負債額", 200) == [("負債額", 200)]


def test_a_form_with_several_pairs_in_a_row() -> None:
    assert read("資本金", "1,000万円", None, "従業員数", 20, "名") == [
        ("資本金", "1,000万円"),
        ("従業員数", "20名"),
    ]
    assert read("業種", "製造業", "金属加工") == [("業種", "製造業")]


def test_a_value_may_be_a_heading_elsewhere() -> None:
    assert read("業種", "資本金", None, "純資産額", 5) == [("業種", "資本金"), ("純資産額", 5)]
    assert read("負債額", None, "従業員数", None) == []


def test_a_unit_beside_the_value_joins_it() -> None:
    assert read("純資産額", "3,000", "万円") == [("純資産額", "3,000万円")]
    assert read("負債額", "（千円）", 5) == [("負債額", "5千円")]


def test_a_unit_that_is_printed_ahead_of_an_answer_is_none() -> None:
    assert read("純資産額", None, "百万円") == []
    assert read("従業員数", "人") == []


def test_numbers_side_by_side_are_not_chosen_from() -> None:
    assert read("純資産額", 100, 90) == [("純資産額", Several((100, 90)))]
    assert read("負債額", "千円", 100, 90) == [("負債額", Several((100, 90)))]


def test_a_note_behind_a_number_is_no_second_value() -> None:
    assert read("従業員数", 20, "パートを除く") == [("従業員数", 20)]


def test_a_pair_may_stand_in_one_cell() -> None:
    assert read("純資産額：1,000万円", None, "従業員数: 5") == [
        ("純資産額", "1,000万円"),
        ("従業員数", "5"),
    ]
    assert read("注：概算") == []
