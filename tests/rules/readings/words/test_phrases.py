from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.intake.values.readers import parse_yen
from seido.rules.expr import Unit
from seido.rules.readings.words.phrases import (
    day,
    days,
    decimal,
    exact_percentage,
    multiple,
    percentage,
    quantity,
    yen_en,
    yen_ja,
)


@pytest.mark.parametrize(
    ("amount", "ja", "en"),
    [
        (0, "0円", "¥0"),
        (9_999, "9,999円", "¥9,999"),
        (10_000, "1万円", "¥10,000"),
        (123_456_789, "1億2,345万6,789円", "¥123,456,789"),
        (-12_000_000, "△1,200万円", "-¥12,000,000"),
        (2_616_300_000_000, "2兆6,163億円", "¥2,616,300,000,000"),
        (10**12 + 1, "1兆1円", "¥1,000,000,000,001"),
        (1_234_500_000_000, "1兆2,345億円", "¥1,234,500,000,000"),
        (Fraction(5, 2), "2.5円", "¥2.5"),
    ],
)
def test_yen_read_as_people_write_them(amount, ja, en):
    assert yen_ja(amount) == ja
    assert yen_en(amount) == en


@given(st.integers(-(10**15), 10**15))
def test_written_yen_are_read_back(amount):
    assert parse_yen(yen_ja(amount)) == amount


@pytest.mark.parametrize(
    ("rate", "text"),
    [("0.19998", "19.9%"), ("0.2", "20%"), ("0.0005", "0%"), ("-0.125", "-12.5%")],
)
def test_a_shown_percentage_is_truncated_never_rounded_up(rate, text):
    assert percentage(Fraction(rate)) == text


def test_a_stated_percentage_keeps_its_decimals():
    assert exact_percentage(Fraction(23, 2000)) == "1.15%"


def test_multiples_and_counts_have_their_counters():
    assert multiple(Fraction(199, 100), "ja") == "1.9倍"
    assert multiple(Fraction(2), "en") == "2 times"
    assert quantity(1, Unit.PERSONS, "en") == "1 person"
    assert quantity(1_200, Unit.PERSONS, "ja") == "1,200人"
    assert quantity(12, Unit.MONTHS, "ja") == "12か月"
    assert quantity(date(2024, 2, 29).toordinal(), Unit.DATE, "ja") == "2024年2月29日"
    assert day(date(2024, 2, 29), "en") == "29 February 2024"
    assert [days(1, "en"), days(2, "en"), days(2, "ja")] == ["1 day", "2 days", "2日"]


@given(st.fractions())
def test_a_decimal_says_exactly_the_number(value):
    text = decimal(value).replace(",", "")
    assert Fraction(text) == value
