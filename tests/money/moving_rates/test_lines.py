from datetime import date
from fractions import Fraction

import pytest

from seido.money.moving_rates.lines import read_lines
from seido.refusal import Refused

HEAD = "day,lowest,highest,document,heading\n"
LINE = "2026-02-02,2.40,2.40,https://example.jp/rates,特別利率F\n"


def test_a_line_is_a_figure_with_its_day_and_source() -> None:
    (found,) = read_lines(HEAD + LINE, "rates.csv")
    assert found.day == date(2026, 2, 2)
    assert found.lowest == found.highest == Fraction("0.024")
    assert found.source.document == "https://example.jp/rates"
    assert found.source.stated_on == found.day


def test_lines_come_oldest_first_however_they_stand() -> None:
    older = LINE.replace("2026-02-02", "2025-02-03")
    days = [each.day.year for each in read_lines(HEAD + LINE + older, "rates.csv")]
    assert days == [2025, 2026]


@pytest.mark.parametrize(
    ("broken", "field"),
    [
        (LINE.replace("2026-02-02", "2026-02-30"), "day"),
        (LINE.replace("2026-02-02", "20260202"), "day"),
        (LINE * 2, "day"),
        (LINE.replace("2.40,2.40", "2.40,2.30"), "lowest"),
        (LINE.replace("2.40,2.40", "-1,2.40"), "lowest"),
        (LINE.replace("2.40,2.40", "二,2.40"), "lowest"),
        (LINE.replace("2.40,2.40", "2.40,240"), "lowest"),
        (LINE.replace("https://example.jp/rates", " "), "document"),
        (LINE.replace("特別利率F", ""), "heading"),
        ("2026-02-02,2.40\n", ""),
        ("2026-02-02,2.40,2.40,a,b,c\n", ""),
    ],
)
def test_a_faulty_line_is_refused_with_its_place(broken: str, field: str) -> None:
    with pytest.raises(Refused) as caught:
        read_lines(HEAD + broken, "rates.csv")
    assert {each.field for each in caught.value.problems} == {field}
    assert all(each.place.startswith("rates.csv") for each in caught.value.problems)


def test_every_faulty_line_is_told() -> None:
    faults = LINE.replace("2.40,2.40", "x,y") + "2026-02-03,2.40\n"
    with pytest.raises(Refused) as caught:
        read_lines(HEAD + faults, "rates.csv")
    assert [each.place for each in caught.value.problems] == ["rates.csv, 2", "rates.csv, 3"]


def test_another_head_is_refused() -> None:
    with pytest.raises(Refused, match="day,lowest,highest,document,heading"):
        read_lines("date,rate\n", "rates.csv")
