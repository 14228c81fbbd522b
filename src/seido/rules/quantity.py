"""Exact quantities: whole yen, rates as fractions, rounding by name. No binary float enters."""

from enum import Enum
from fractions import Fraction

Yen = int
"""Whole yen."""

Months = int
"""Whole months."""

Rate = Fraction
"""A pure number: 1.15 % is Fraction(23, 2000)."""

MILLIONTHS = 1_000_000
"""What a column holds of a pure number: whole millionths, since 64 bits hold no fractions."""


class Rounding(Enum):
    """Which way a fraction goes when a source asks for whole units."""

    DOWN = "down"
    """Towards minus infinity (切捨て; amounts of money here are never negative)."""
    UP = "up"
    """Towards plus infinity (切上げ)."""
    HALF_UP = "half-up"
    """To the nearest, halves up (四捨五入)."""


def man(number: int) -> Yen:
    """Return yen from 万円 (ten thousands): ``man(8_000)`` is 80,000,000."""
    return _whole(number) * 10_000


def oku(number: int) -> Yen:
    """Return yen from 億円 (hundred millions): ``oku(2)`` is 200,000,000."""
    return _whole(number) * 100_000_000


def percent(number: int | str | Fraction) -> Rate:
    """Return a rate from a percentage: ``percent("1.15")`` is 23/2000.

    Raises:
        TypeError: for a binary float, which cannot hold most decimal rates.
    """
    return exact(number) / 100


def exact(number: int | str | Fraction) -> Fraction:
    """Return an exact number from an integer, a decimal in text, or a fraction.

    Raises:
        TypeError: for a binary float.
    """
    if isinstance(number, float):
        raise TypeError(f"{number!r} is a binary float; write it as text, such as '{number}'")
    return Fraction(number)


def round_to(value: Fraction | int, step: int | Fraction, how: Rounding) -> int | Fraction:
    """Return ``value`` rounded to a multiple of ``step``; an integer where ``step`` is one."""
    multiples = round_whole(Fraction(value) / step, how)
    return multiples * step


def round_whole(value: Fraction | int, how: Rounding) -> int:
    """Return ``value`` rounded to a whole number."""
    fraction = Fraction(value)
    match how:
        case Rounding.DOWN:
            return fraction.numerator // fraction.denominator
        case Rounding.UP:
            return -(-fraction.numerator // fraction.denominator)
        case Rounding.HALF_UP:
            return (2 * fraction.numerator + fraction.denominator) // (2 * fraction.denominator)


def _whole(number: int) -> int:
    if isinstance(number, float):
        raise TypeError(f"{number!r} is a binary float; amounts of yen are whole numbers")
    return number
