from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.intake.values.numerals import fold, read_numeral


def in_myriads(number: int) -> str:
    """Write a number as papers do: 1兆2,345億6,789万123."""
    text = ""
    for sign, worth in (("兆", 10**12), ("億", 10**8), ("万", 10**4), ("", 1)):
        part, number = divmod(number, worth)
        text += f"{part:,}{sign}" if part else ""
    return text or "0"


def in_kanji(number: int) -> str:
    """Write a number in kanji: 三千四百五十六万."""
    text = ""
    for sign, worth in (("億", 10**8), ("万", 10**4), ("", 1)):
        part, number = divmod(number, worth)
        group = ""
        for small, value in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
            digit, part = divmod(part, value)
            one = "" if digit == 1 and small else "〇一二三四五六七八九"[digit]
            group += one + small if digit else ""
        text += group + sign if group else ""
    return text or "〇"


@given(st.integers(0, 10**15))
def test_every_number_written_in_myriads_reads_back(number: int) -> None:
    assert read_numeral(fold(in_myriads(number))) == number


@given(st.integers(0, 10**12 - 1))
def test_every_number_written_in_kanji_reads_back(number: int) -> None:
    assert read_numeral(fold(in_kanji(number))) == number


@given(st.integers(0, 10**15), st.booleans())
def test_full_width_digits_and_commas_read_as_half_width(number: int, ideographic: bool) -> None:
    wide = f"{number:,}".translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789,"})
    assert read_numeral(fold(wide.replace("，", "、") if ideographic else wide)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.5億", 150_000_000),
        ("120百万", 120_000_000),
        ("5千万", 50_000_000),
        ("2,000千", 2_000_000),
        ("千万", 10_000_000),
        ("二〇二四", 2024),
        ("参拾萬", 300_000),
        ("1 234 567", 1_234_567),
        ("0.125", Fraction(1, 8)),
    ],
)
def test_mixed_numerals(text: str, number: int | Fraction) -> None:
    assert read_numeral(fold(text)) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "万",
        "3万2億",
        "1億12000万",
        "1.5億2000万",
        "1,00",
        "12,3456",
        "2〇24",
        "1..5",
        "abc",
        "٣",
        "3千12百",
    ],
)
def test_what_is_no_numeral_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|unit"):
        read_numeral(fold(text))


@pytest.mark.parametrize("text", ["10²", "①", "½", "⑴", "㉑", "1" * 201])
def test_marks_that_would_turn_into_other_numbers_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"digits|characters"):
        fold(text)


def test_invisible_characters_are_dropped() -> None:
    assert fold("\ufeff1,\u200b000 円") == "1,000円"
