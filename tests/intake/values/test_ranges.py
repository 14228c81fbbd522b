from datetime import date
from fractions import Fraction
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.intake.values.ranges import UNKNOWN, is_unknown, parse_date_range, parse_range
from seido.intake.values.readers import parse_rate, parse_yen
from seido.refusal import Refused

yen_range = partial(parse_range, one=parse_yen, step=1)


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_both_ends_read_back(one: int, other: int) -> None:
    low, high = sorted((one, other))
    for text in (f"{low:,}円～{high:,}円", f"{low}から{high}まで", f"{low}円以上{high}円以下"):
        assert yen_range(text) == (low, high)
    assert yen_range(f"{low}円超{high + 2}円未満") == (low + 1, high + 1)
    assert yen_range(f"{low}") == (low, low)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("3,000万～5,000万", (30_000_000, 50_000_000)),
        ("3000万〜5000万", (30_000_000, 50_000_000)),
        ("3000万円から5000万円まで", (30_000_000, 50_000_000)),
        ("3億以上", (300_000_000, None)),
        ("3億～", (300_000_000, None)),
        ("3億を超える", (300_000_001, None)),
        ("5,000万以下", (None, 50_000_000)),
        ("5,000万未満", (None, 49_999_999)),
        ("～5,000万", (None, 50_000_000)),
        ("1,000以上、2,000未満", (1_000, 1_999)),
        (500.0, (500, 500)),
    ],
)
def test_ranges_of_yen(text: object, ends: tuple[object, object]) -> None:
    assert yen_range(text) == ends


@pytest.mark.parametrize(
    "text", ["わからない", "分からない", "不明", "-", "－", "ー", "?", "？", "", "　", "未定", None]
)
def test_not_knowing_is_an_answer_of_its_own(text: object) -> None:
    assert is_unknown(text)
    assert yen_range(text) is UNKNOWN
    assert parse_date_range(text) is UNKNOWN


@pytest.mark.parametrize("brought", ["0", 0, "なし", "いいえ", False, "-5", "①"])
def test_a_real_answer_is_never_unknown(brought: object) -> None:
    assert not is_unknown(brought)


@pytest.mark.parametrize(
    "text",
    [
        "5000万~3000万",
        "3,000～5,000万円",
        "~",
        "以上",
        "3000万超3001万未満～",
        "約3000万～5000万",
        "10万超100,001未満",
    ],
)
def test_ends_that_do_not_fit_are_refused(text: object) -> None:
    with pytest.raises(Refused):
        yen_range(text)


def test_rates_have_no_next_value_so_an_excluded_end_is_refused() -> None:
    rate = partial(parse_range, one=partial(parse_rate, unit="percent"))
    assert rate("10%～20%") == (Fraction(1, 10), Fraction(1, 5))
    with pytest.raises(Refused, match="「以上」か「以下」"):
        rate("20%未満")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("2024年3月", (date(2024, 3, 1), date(2024, 3, 31))),
        ("2024年3月～2025年3月", (date(2024, 3, 1), date(2025, 3, 31))),
        ("2024-04-01以降", (date(2024, 4, 1), None)),
        ("令和6年3月以前", (None, date(2024, 3, 31))),
        ("2024年3月未満", (None, date(2024, 2, 29))),
        ("2024年3月超", (date(2024, 4, 1), None)),
        (date(2024, 1, 1), (date(2024, 1, 1), date(2024, 1, 1))),
    ],
)
def test_ranges_of_days(text: object, ends: tuple[object, object]) -> None:
    assert parse_date_range(text) == ends


@pytest.mark.parametrize("text", ["9899-12-31超", "0100-01-01未満", "9999-12-31以前", "～0099年"])
def test_no_end_lies_beyond_the_days_that_are_read(text: str) -> None:
    with pytest.raises(Refused, match=r"years 100 to 9899|marks that there is no day"):
        parse_date_range(text)


def test_the_first_and_the_last_day_that_are_read() -> None:
    assert parse_date_range("0100年～9899年") == (date(100, 1, 1), date(9899, 12, 31))
