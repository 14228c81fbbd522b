from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.coverage.figures import Key, Kind, figures_in, plain


def keys(text: str) -> list[frozenset[Key]]:
    return [each.keys for each in figures_in(text)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("2億8,000万円", Kind.YEN, 280_000_000),
        ("２億円以内", Kind.YEN, 200_000_000),
        ("無担保8千万円", Kind.YEN, 80_000_000),
        ("200,000円", Kind.YEN, 200_000),
        ("8,\n000万円", Kind.YEN, 80_000_000),
        ("5,000\n万円", Kind.YEN, 50_000_000),
        ("1.15％", Kind.NUMBER, Fraction(23, 2000)),
        ("▲0.2％", Kind.NUMBER, Fraction(1, 500)),
        ("3分の2", Kind.NUMBER, Fraction(2, 3)),
        ("2/3以上", Kind.NUMBER, Fraction(2, 3)),
        ("半分", Kind.NUMBER, Fraction(1, 2)),
        ("1割以上", Kind.NUMBER, Fraction(1, 10)),
        ("1.5倍", Kind.NUMBER, Fraction(3, 2)),
        ("15年以内", Kind.MONTHS, 180),
        ("5年1か月", Kind.MONTHS, 61),
        ("６カ月", Kind.MONTHS, 6),
        ("3ヶ月に1回以上", Kind.MONTHS, 3),
        ("年1回", Kind.MONTHS, 12),
        ("四半期", Kind.MONTHS, 3),
        ("5社以上", Kind.COUNT, 5),
        ("30歳未満", Kind.COUNT, 30),
        ("1日2時間以上", Kind.HOURS, 2),
        ("２日以上", Kind.DAYS, 2),
        ("９：００", Kind.CLOCK, 540),
        ("17時以降", Kind.CLOCK, 1020),
        ("令和2年1月1日", Kind.DATE, (2020, 1, 1)),
        ("令和元年10月", Kind.DATE, (2019, 10)),
        ("平成28年2月末", Kind.DATE, (2016, 2)),
        ("2013年度", Kind.DATE, (2013, "fiscal")),
        ("１２月現在", Kind.DATE, (None, 12)),
        ("086-243-1122", Kind.PHONE, "086-243-1122"),
        ("〒700-8732", Kind.POSTCODE, "700-8732"),
        ("特別利率③", Kind.RATE_CLASS, "③"),
        ("数万円", Kind.ROUGHLY, "数万円"),
        ("第32条第1号", Kind.LAW, "第32条第1号"),
        ("264頁", Kind.PAGE, "264頁"),
    ],
)
def test_a_figure_is_read_with_its_unit(text: str, kind: Kind, value: object) -> None:
    (figure,) = figures_in(text)
    assert figure.kind is kind
    assert (kind, value) in figure.keys


def test_a_number_without_a_unit_may_be_a_count_or_percent() -> None:
    assert keys("1.90") == [
        frozenset(
            {
                (Kind.NUMBER, Fraction(19, 10)),
                (Kind.NUMBER, Fraction(19, 1000)),
                (Kind.COUNT, Fraction(19, 10)),
            }
        )
    ]


def test_both_ends_of_a_range_have_the_unit_that_stands_at_its_end() -> None:
    assert [each.printed for each in figures_in("0.7～1.0%、100～360万円、5年～7年")] == [
        "0.7%",
        "1.0%",
        "100万円",
        "360万円",
        "5年",
        "7年",
    ]


def test_several_special_rates_are_several_figures() -> None:
    assert [each.printed for each in figures_in("特別利率^①、② ^{※4}")] == [
        "特別利率①",
        "特別利率②",
    ]


@pytest.mark.parametrize(
    "marker",
    ["①②⑨", "※3", "※2、3", "（注1）", "⑴ 計画", "【例２】", "【表1】", "10．事業", "<a href='1'>"],
)
def test_a_marker_of_a_list_or_a_note_is_no_figure(marker: str) -> None:
    assert figures_in(marker) == ()


def test_addresses_hold_no_figures() -> None:
    assert figures_in("URL：<http://a.jp/2013/0308.html> a1@b2.jp https://c.jp/9") == ()


def test_figures_of_a_flattened_table_stay_apart() -> None:
    assert [each.printed for each in figures_in("①\n\n1.90\n\n1.15\n\n②")] == ["1.90", "1.15"]


@given(st.integers(1, 9_999), st.integers(0, 9_999), st.sampled_from(["", "\n", " "]))
def test_any_amount_in_oku_and_man_is_read_whole(oku: int, man: int, between: str) -> None:
    text = f"{oku:,}億{f'{man:,}{between}万' if man else ''}円"
    (figure,) = figures_in(text)
    assert figure.keys == {(Kind.YEN, oku * 10**8 + man * 10**4)}


@given(st.text("0123456789年月日億万円%,、～-か 第条割社時間\n", max_size=40))
def test_no_digit_escapes(text: str) -> None:
    read = "".join(each.printed for each in figures_in(text))
    assert _digits(read) == _digits(plain(text))


def _digits(text: str) -> int:
    return sum(each.isdigit() for each in text)
