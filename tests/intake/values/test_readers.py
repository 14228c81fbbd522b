from datetime import date, time
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.intake.values.readers import parse_months, parse_number, parse_rate, parse_yen
from seido.refusal import Refused

AMOUNTS = st.integers(-(10**15), 10**15)


@given(AMOUNTS)
def test_an_amount_reads_back_from_every_notation(yen: int) -> None:
    sign, size = ("△" if yen < 0 else ""), abs(yen)
    for text in (
        str(yen),
        f"{yen:,}円",
        f"{sign}{size:,}円",
        f"{sign}￥{size:,}",
        f"({size:,})" if yen < 0 else f"\\{size:,}",
        f"{sign}{size // 10**4}万{size % 10**4:,}円",
    ):
        assert parse_yen(text) == yen
    assert parse_yen(float(yen)) == yen
    assert parse_yen(yen, scale=1) == yen


@pytest.mark.parametrize(
    ("brought", "yen"),
    [
        ("1億2,000万円", 120_000_000),
        ("１億２，０００万円", 120_000_000),
        ("1.5億", 150_000_000),
        ("120百万円", 120_000_000),
        ("5千万円", 50_000_000),
        ("2,000千円", 2_000_000),
        ("三千万円", 30_000_000),
        ("金参拾萬円也", 300_000),
        ("▲1,234", -1_234),
        ("−500万", -5_000_000),
        ("マイナス500万円", -5_000_000),
        ("（１，２３４円）", -1_234),
        ("¥-1,000", -1_000),
        ("1億500円", 100_000_500),
        ("1.25億", 125_000_000),
        ("0", 0),
        ("ゼロ", 0),
        ("零", 0),
        (1_200_000.0, 1_200_000),
        (Decimal("1200000.00"), 1_200_000),
    ],
)
def test_amounts(brought: object, yen: int) -> None:
    assert parse_yen(brought) == yen


def test_a_scale_applies_to_bare_numbers_only() -> None:
    assert parse_yen("△1,234", scale=1_000) == -1_234_000
    assert parse_yen(1234.5, scale=1_000) == 1_234_500
    assert parse_yen("1,234円", scale=1_000) == 1_234
    assert parse_yen("3万", scale=1_000) == 30_000
    assert parse_yen("￥500", scale=1_000) == 500


@pytest.mark.parametrize(
    "brought",
    ["", "なし", "abc", "万円", "0.5", "1,00円", "1.2.3", "10²", "①", "3M", "--5", "-(5)", "-△5",
     "5人", "9" * 17, 1.5, True, float("nan"), float("inf"), 1e300, 10**16, None, [1],
     date(2024, 1, 1), time(1), Decimal("NaN"), Decimal("1e-999999"), Decimal("1e999999"),
     "1" * 5000],
)  # fmt: skip
def test_what_is_no_amount_is_refused_in_both_languages(brought: object) -> None:
    with pytest.raises(Refused) as caught:
        parse_yen(brought)
    (problem,) = caught.value.problems
    assert problem.ja.startswith("「")
    assert problem.en.startswith("'")
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("brought", ["1億2千", "1億500", "3.000万", "120.000円", "1.250億"])
def test_what_can_be_read_in_two_ways_is_refused(brought: object) -> None:
    with pytest.raises(Refused, match="二通り"):
        parse_yen(brought)


@pytest.mark.parametrize("brought", ["約3,000万円", "3,000万円くらい", "3000万程度", "3億弱"])
def test_an_approximate_amount_is_answered_with_a_range(brought: object) -> None:
    with pytest.raises(Refused, match="幅で"):
        parse_yen(brought)


def test_none_is_neither_zero_nor_unknown() -> None:
    with pytest.raises(Refused, match="ゼロとも未記入とも"):
        parse_yen("なし")


@pytest.mark.parametrize(
    ("brought", "number"),
    [
        ("5人", 5),
        ("２０名", 20),
        ("三名", 3),
        ("18ヶ月", 18),
        ("18カ月", 18),
        ("3期", 3),
        (5.0, 5),
        (0, 0),
        ("-2期", -2),
    ],
)
def test_counts(brought: object, number: int) -> None:
    assert parse_number(brought) == number


def test_a_counter_that_does_not_fit_is_refused() -> None:
    assert parse_number("2年", ("年",)) == 2
    for counters in (("か月",), ("人", "名"), ()):
        with pytest.raises(Refused):
            parse_number("2年", counters)
    for brought in ("1.5人", 1.5, "￥5", True, "5人程度"):
        with pytest.raises(Refused):
            parse_number(brought)


@given(st.integers(0, 1200))
def test_months_read_back(months: int) -> None:
    years, rest = divmod(months, 12)
    assert (
        parse_months(f"{months}か月") == parse_months(str(months)) == parse_months(months) == months
    )
    assert parse_months(f"{years}年{rest}ヶ月") == months


def test_years_are_twelve_months_and_anything_loose_is_refused() -> None:
    assert parse_months("2年") == 24
    for brought in ("1年18か月", "2年3", "1.5年", "5人", "年", "二三年か月", 1.5):
        with pytest.raises(Refused):
            parse_months(brought)


@given(st.integers(-100_000, 100_000))
def test_a_percentage_with_two_places_reads_back(basis_points: int) -> None:
    rate = Fraction(basis_points, 10_000)
    text = str(Decimal(basis_points) / 100)
    assert parse_rate(f"{text}％", "times") == rate
    assert parse_rate(text, "percent") == parse_rate(Decimal(text), "percent") == rate
    assert parse_rate(basis_points / 100, "percent") == rate
    assert parse_rate(basis_points / 100, "times") == rate * 100


@pytest.mark.parametrize(
    ("brought", "rate"),
    [("0.8倍", Fraction(4, 5)), ("2割", Fraction(1, 5)), ("1/3", Fraction(1, 3)),
     ("3分の2", Fraction(2, 3)), ("1.150%", Fraction(23, 2000)), ("△5％", Fraction(-1, 20)),
     (0.1 + 0.2, Fraction(3, 10))],
)  # fmt: skip
def test_rates(brought: object, rate: Fraction) -> None:
    assert parse_rate(brought, "times") == rate


@pytest.mark.parametrize(
    "brought", ["", "%", "1/0", "￥5", "高い", "約5%", True, None, float("nan")]
)
def test_what_is_no_rate_is_refused(brought: object) -> None:
    with pytest.raises(Refused):
        parse_rate(brought, "percent")


def test_an_example_of_a_whole_number_is_told_once() -> None:
    with pytest.raises(Refused, match=r"「5」のような整数で.*: 5$"):
        parse_number("x", ())
    with pytest.raises(Refused, match=r"「5」「5年」のような整数で.*: 5, 5年$"):
        parse_number("x", ("年",))
