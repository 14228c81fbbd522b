"""Japanese numerals in text: ``1億2,000万``, ``120百万``, ``三千万``, in full or half width."""

import re
import unicodedata
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

LONGEST = 200
"""Characters above which a text is no value; keeps hostile input cheap."""

_FORMAL = str.maketrans("壱壹弐貳参參拾萬圓、\\", "一一二二三三十万円,¥")
_KANJI_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_GROUPED = re.compile(r"([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?")
_KANJI = re.compile(r"[〇零一二三四五六七八九]+")
_MYRIADS = (("兆", 10**12), ("億", 10**8), ("万", 10**4))
_THOUSANDS = (("千", 1_000), ("百", 100), ("十", 10))


def fold(text: str) -> str:
    """Return text in one canonical spelling: half width, lower case, no spaces, plain numerals.

    Spaces between two digits become commas, so that ``1 000`` is held to groups of three.

    Raises:
        ValueError: for a text too long to be a value, and for marks such as ² or ① that
            would turn into other numbers.
    """
    if len(text) > LONGEST:
        raise ValueError(f"{len(text)} characters are no value")
    if any(unicodedata.category(character) == "No" for character in text):
        raise ValueError("circled, raised and fraction marks are not digits")
    plain = "".join(
        character
        for character in unicodedata.normalize("NFKC", text).casefold()
        if unicodedata.category(character) != "Cf"
    ).strip()
    grouped = re.sub(r"(?<=[0-9])\s+(?=[0-9])", ",", plain)
    return re.sub(r"\s+", "", grouped).translate(_FORMAL)


def read_numeral(text: str) -> Fraction:
    """Return the exact number that a folded Japanese numeral stands for.

    Examples:
        >>> read_numeral("1億2,000万"), read_numeral("120百万"), read_numeral("三千五百")
        (Fraction(120000000, 1), Fraction(120000000, 1), Fraction(3500, 1))

    Raises:
        ValueError: where the text is no numeral, or its units are out of order.
    """
    return _sum(text, _MYRIADS, _read_thousands)


def _read_thousands(text: str) -> Fraction:
    return _sum(text, _THOUSANDS, lambda digits: _read_digits(digits) if digits else Fraction(1))


def _read_digits(text: str) -> Fraction:
    if _GROUPED.fullmatch(text):
        return Fraction(text.replace(",", ""))
    if _KANJI.fullmatch(text):
        return Fraction(text.translate(_KANJI_DIGITS))
    raise ValueError(f"{text!r} is no number")


def _sum(
    text: str, units: tuple[tuple[str, int], ...], read: Callable[[str], Fraction]
) -> Fraction:
    parts: list[tuple[Fraction, int]] = []
    for sign, worth in units:
        before, found, after = text.partition(sign)
        if found:
            parts.append((read(before), worth))
            text = after
    if text:
        parts.append((read(text), 1))
    if not parts:
        raise ValueError("a unit without a number")
    for (larger, above), (smaller, worth) in pairwise(parts):
        if larger.denominator != 1 or smaller * worth >= above:
            raise ValueError("a part reaches into the unit before it")
    return sum((amount * worth for amount, worth in parts), Fraction(0))
