"""Exact values as people write them, in Japanese and in English."""

from datetime import date
from fractions import Fraction
from functools import lru_cache

from seido.rules.expr import Unit
from seido.rules.words import Language

_COUNTERS = {
    Unit.PERSONS: ("人", " people", " person"),
    Unit.MONTHS: ("か月", " months", " month"),
    Unit.COUNT: ("", "", ""),
}


@lru_cache(maxsize=4096)
def quantity(value: int | Fraction, unit: Unit, language: Language) -> str:
    """Return a value with its unit: ``1億2,000万円`` or ``¥120,000,000``; dates count as days."""
    match unit:
        case Unit.YEN:
            return yen_ja(value) if language == "ja" else yen_en(value)
        case Unit.DATE:
            return day(date.fromordinal(int(value)), language)
        case Unit.NUMBER:
            return decimal(Fraction(value))
        case _:
            japanese, many, one = _COUNTERS[unit]
            if language == "ja":
                return f"{decimal(Fraction(value))}{japanese}"
            return f"{decimal(Fraction(value))}{one if value == 1 else many}"


def days(number: int, language: Language) -> str:
    """Return a number of days."""
    if language == "ja":
        return f"{number:,}日"
    return "1 day" if number == 1 else f"{number:,} days"


def yen_ja(value: int | Fraction) -> str:
    """Return yen in 兆, 億 and 万, a negative amount marked by △: ``△1億2,345万6,789円``."""
    whole, rest = divmod(abs(Fraction(value)), 1)
    parts = ""
    cho, below = divmod(int(whole), 1_000_000_000_000)
    oku, below = divmod(below, 100_000_000)
    man, ones = divmod(below, 10_000)
    if cho:
        parts += f"{cho:,}兆"
    if oku:
        parts += f"{oku:,}億"
    if man:
        parts += f"{man:,}万"
    if ones or rest or not parts:
        parts += decimal(ones + rest)
    return f"{'△' if value < 0 else ''}{parts}円"


def yen_en(value: int | Fraction) -> str:
    """Return yen with separators: ``-¥1,200,000``."""
    return f"{'-' if value < 0 else ''}¥{decimal(abs(Fraction(value)))}"


def day(value: date, language: Language) -> str:
    """Return a date: ``2024年12月1日`` or ``1 December 2024``."""
    if language == "ja":
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def percentage(value: Fraction) -> str:
    """Return a rate in percent with at most one decimal, truncated as the criteria are read."""
    tenths = int(abs(value) * 1000)
    whole, tenth = divmod(tenths, 10)
    return f"{'-' if value < 0 else ''}{whole:,}{f'.{tenth}' if tenth else ''}%"


def exact_percentage(value: Fraction) -> str:
    """Return a rate in percent with all its decimals: ``1.15%``."""
    return f"{decimal(value * 100)}%"


def multiple(value: Fraction, language: Language) -> str:
    """Return a multiple with at most one decimal, truncated: ``2.5倍``."""
    tenths = int(abs(value) * 10)
    whole, tenth = divmod(tenths, 10)
    number = f"{'-' if value < 0 else ''}{whole:,}{f'.{tenth}' if tenth else ''}"
    return f"{number}倍" if language == "ja" else f"{number} times"


def decimal(value: Fraction | int) -> str:
    """Return a number in decimals; a fraction that has none ends is written as ``n/d``."""
    fraction = Fraction(value)
    if fraction.denominator == 1:
        return f"{fraction.numerator:,}"
    scale = next((s for s in range(1, 13) if 10**s % fraction.denominator == 0), None)
    if scale is None:
        return f"{fraction.numerator:,}/{fraction.denominator:,}"
    whole, rest = divmod(abs(fraction) * 10**scale, 10**scale)
    return f"{'-' if fraction < 0 else ''}{int(whole):,}.{int(rest):0{scale}d}"


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
