from typing import Any

import pytest

from seido.intake.values.cell import (
    Cell,
    Several,
    brief,
    in_unit,
    is_unit,
    scale_of,
    with_unit_of_heading,
)
from seido.refusal import Problem


@pytest.mark.parametrize(
    ("unit", "yen"),
    [
        ("円", 1),
        ("千円", 1_000),
        ("（百万円）", 1_000_000),
        ("万円", 10_000),
        ("億円", 10**8),
        ("十億円", 10**9),
    ],
)
def test_units_of_yen(unit: str, yen: int) -> None:
    assert scale_of(unit) == yen
    assert is_unit(unit)


@pytest.mark.parametrize("text", ["", "円高", "ドル", "千", "1,000円", None, 5])
def test_other_texts_are_no_units_of_yen(text: object) -> None:
    assert scale_of(text) is None


@pytest.mark.parametrize(
    ("heading", "value", "expected"),
    [
        ("純資産額（千円）", "1,200", ("純資産額", "1,200", 1_000)),
        ("売上高 [単位：百万円]", 3.5, ("売上高", 3.5, 1_000_000)),
        ("従業員数（人）", 20.0, ("従業員数", "20人", 1)),
        ("期間(年)", "2", ("期間", "2年", 1)),
        ("減少率（％）", 12.5, ("減少率", "12.5%", 1)),
        ("減少率（%）", "不明", ("減少率", "不明", 1)),
        ("純資産額（連結）", 5, ("純資産額（連結）", 5, 1)),
        ("純資産額（連結）（千円）", 5, ("純資産額(連結)", 5, 1_000)),
        ("純資産額\n（千円）", 5, ("純資産額", 5, 1_000)),
        ("純資産額（単位）", 5, ("純資産額（単位）", 5, 1)),
        ("（千円）", 5, ("（千円）", 5, 1)),
        ("純資産額", 5, ("純資産額", 5, 1)),
    ],
)
def test_a_unit_in_the_heading_moves_to_the_value(
    heading: str, value: object, expected: tuple[object, ...]
) -> None:
    cell = with_unit_of_heading(Cell(heading, value, "a.csv B1"))
    assert (cell.heading, cell.value, cell.scale) == expected


def test_a_unit_in_the_heading_outweighs_the_unit_of_the_sheet() -> None:
    assert with_unit_of_heading(Cell("純資産額（円）", 5, "a.csv B1", scale=1_000)).scale == 1


@pytest.mark.parametrize("value", ["3,000万円", "不明", True, None, "3～5"])
def test_only_a_bare_number_takes_a_unit(value: Any) -> None:
    assert in_unit(value, "人") is value


def test_a_number_too_long_to_be_written_out_takes_no_unit() -> None:
    assert in_unit(10**5_000, "人") == 10**5_000


def test_a_name_is_told_in_full_unless_it_is_longer_than_any_heading() -> None:
    assert brief("資" * 100) == "資" * 100
    assert brief("資" * 101) == "資" * 40 + "…"
    problem = Cell("資" * 101, 5, "a.csv B1").problem(Problem("だめです", "it does not do"))
    assert problem.where == "a.csv B1 " + "資" * 40 + "…"


def test_several_values_are_shown_side_by_side() -> None:
    assert str(Several((1, "2"))) == "1、2"
