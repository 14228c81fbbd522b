"""Values of a fact as columns: what is known exactly, and what is known in part."""

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from math import ceil, floor

import polars as pl

from seido.rules.check import WHOLE
from seido.rules.expr import Fact, Unit
from seido.rules.quantity import MILLIONTHS
from seido.rules.readings.rows.columns.layers import type_of
from seido.rules.readings.rows.partly_known import high_of, low_of, options_mask, options_of
from seido.rules.values import Range, Value


def exact_column(fact: Fact, values: Sequence[Value]) -> pl.Series:
    """Return values of a fact as its column; null where it is not exactly known.

    A pure number with more than six decimals counts as known to lie between two millionths.
    """
    return pl.Series(fact.name, [_exact(fact, value) for value in values], type_of(fact))


def partly_columns(fact: Fact, values: Sequence[Value]) -> list[pl.Series]:
    """Return what is known of a fact as the columns of what is partly known; of all values."""
    if fact.unit is Unit.CHOICE:
        masks = [options_mask(fact, _options(fact, value)) for value in values]
        return [pl.Series(options_of(fact.name), masks, pl.Int64)]
    ends = [_ends(fact, value) for value in values]
    return [
        pl.Series(low_of(fact.name), [low for low, _ in ends], type_of(fact)),
        pl.Series(high_of(fact.name), [high for _, high in ends], type_of(fact)),
    ]


def is_partly_known(fact: Fact, value: Value) -> bool:
    """Return whether something is known of a fact, but not which value it has."""
    return value is not None and _exact(fact, value) is None


def _exact(fact: Fact, value: Value) -> int | str | bool | date | None:
    if fact.unit is Unit.NUMBER and isinstance(value, int | Fraction):
        scaled = Fraction(value) * MILLIONTHS
        return scaled.numerator if scaled.denominator == 1 else None
    return value if isinstance(value, int | str | date) else None


def _options(fact: Fact, value: Value) -> Sequence[str]:
    match value:
        case str():
            return (value,)
        case frozenset():
            return tuple(value)
        case _:
            return fact.options


def _ends(fact: Fact, value: Value) -> tuple[int | date | None, int | date | None]:
    """Return the least and the greatest value, as the fact's column holds them."""
    match value:
        case Range(low=low, high=high):
            pass
        case int() | Fraction() | date():
            low = high = value
        case _:
            low, high = fact.low, fact.high
    return _held(fact, low, floor), _held(fact, high, ceil)


def _held(
    fact: Fact, end: int | Fraction | date | None, whole: Callable[[Fraction], int]
) -> int | date | None:
    if end is None or isinstance(end, date) or (isinstance(end, int) and fact.unit in WHOLE):
        return end
    return whole(Fraction(end) * (MILLIONTHS if fact.unit is Unit.NUMBER else 1))
