"""Exact fractions written as people write them: rates as percent, coefficients as decimals."""

from fractions import Fraction

_FEWEST, _MOST = 2, 12


def as_decimal(value: Fraction) -> str:
    """Return an exact decimal of two places or more: 11/20 is ``0.55``; 1/3 stays ``1/3``."""
    for places in range(_FEWEST, _MOST + 1):
        scaled = abs(value) * 10**places
        if scaled.denominator == 1:
            whole, part = divmod(scaled.numerator, 10**places)
            return f"{'-' if value < 0 else ''}{whole}.{part:0{places}d}"
    return str(value)


def as_percent(rate: Fraction) -> str:
    """Return a rate as percent without the sign: 23/2000 is ``1.15``."""
    return as_decimal(rate * 100)
