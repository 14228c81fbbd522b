"""Values that are read a whole column at a time: as programs write them, and the usual texts.

What is null here though something stands in the column has to be looked at value by value, by the
reader of the single business (see ``column_reading``); nothing is read here that it would refuse,
or would read otherwise.
"""

from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

import polars as pl

from seido.reach import MOST
from seido.rules.expr import Fact, Unit
from seido.rules.months import FIRST_DAY, LAST_DAY
from seido.rules.quantity import MILLIONTHS
from seido.rules.readings.rows.columns.layers import type_of
from seido.tables.spelling import in_calendar, is_dated

_INT64 = 2**63 - 1
_MOST_PLACES = 18
"""Decimal places beyond which a unit does not fit into 64 bits."""
_DIGITS = 10**15
"""A binary float is taken for the decimal of fifteen digits that it stands for."""
_UNSEEN = 3e-16
"""A share too small to change fifteen digits, yet more than a float and one product may be off."""
_PLACES = 6
"""Decimal places of a pure number, which is held in millionths."""

_DAY = r"^[1-9][0-9]{3}(-[0-9]{1,2}-[0-9]{1,2}|/[0-9]{1,2}/[0-9]{1,2})$"
_DECIMAL = r"^-?[0-9]{1,9}(\.[0-9]{1,6})?$"
_AMOUNT = r"^-?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\.0{1,2})?(円|千円|万円|百万円|億円)?$"
_WORTH = {"円": 1, "千円": 10**3, "万円": 10**4, "百万円": 10**6, "億円": 10**8}
_HALF_WIDTH = {
    **{full: str(digit) for digit, full in enumerate("０１２３４５６７８９")},
    **dict.fromkeys("△▲－−", "-"),
    "，": ",",
}


class Measure(NamedTuple):
    """How the numbers of a column are held.

    Attributes:
        fact: what they are held as.
        scale: yen or units in one of a bare number; None where each has to be looked at.
        greatest: the greatest number that columns can hold; of a pure number in millionths.
    """

    fact: Fact
    scale: int | None
    greatest: int

    @property
    def is_whole(self) -> bool:
        """Whether bare numbers are held as whole ones: amounts, persons, months, counts."""
        return self.scale is not None and self.fact.unit is not Unit.NUMBER

    @property
    def per_one(self) -> int:
        """What one of the fact's unit is held as."""
        return MILLIONTHS if self.fact.unit is Unit.NUMBER else 1

    @property
    def most(self) -> int:
        """The greatest value that the fact can be given."""
        return min(self.greatest // self.per_one, MOST.get(self.fact.unit, 0))

    def held(self, number: pl.Expr, worth: Fraction) -> pl.Expr:
        """Return whole numbers times their worth; null where the fact cannot have the product."""
        low = -self.most if self.fact.low is None else max(self.fact.low, -self.most)
        high = self.most if self.fact.high is None else min(self.fact.high, self.most)
        fits = number.is_between(
            max(ceil(low * self.per_one / worth), -_INT64),
            min(floor(high * self.per_one / worth), _INT64),
        )
        if worth.denominator == 1:
            return pl.when(fits).then(number * worth.numerator)
        fits &= number % worth.denominator == 0
        return pl.when(fits).then(number // worth.denominator * worth.numerator)


def plain(column: pl.Expr, kind: pl.DataType, measure: Measure) -> pl.Expr:
    """Return days and numbers as programs write them; null where a value has to be looked at.

    Args:
        column: the values.
        kind: what the column holds.
        measure: how its numbers are held.
    """
    if measure.fact.unit is Unit.DATE:
        made = _day(column, kind)
    elif measure.scale is None:
        made = None
    elif isinstance(kind, pl.Decimal):
        made = _decimal(column, kind.scale, measure, measure.scale)
    else:
        made = _number(column, kind, measure, measure.scale)
    return nothing(measure.fact) if made is None else made


def nothing(fact: Fact) -> pl.Expr:
    """Return a fact's column where nothing is known of it."""
    return pl.repeat(None, pl.len(), dtype=type_of(fact))


def spelled(column: pl.Expr, measure: Measure) -> pl.Expr:
    """Return amounts in the usual spellings of texts: 1,234 △5 ３００ 1,200.0 3,000万円.

    Args:
        column: texts without blanks around them.
        measure: how the numbers are held, whole ones.
    """
    text = column.str.replace_many(_HALF_WIDTH)
    found = pl.when(text.str.contains(_AMOUNT)).then(text)
    number = found.str.extract(r"^(-?[0-9,]+)").str.replace_all(",", "").cast(pl.Int64)
    unit = found.str.extract(r"([^0-9]+)$")
    worths = {"": measure.scale or 1, **(_WORTH if measure.fact.unit is Unit.YEN else {})}
    return pl.coalesce(
        pl.when(unit.fill_null("") == name).then(measure.held(number, Fraction(worth)))
        for name, worth in worths.items()
    )


def _day(column: pl.Expr, kind: pl.DataType) -> pl.Expr | None:
    if isinstance(kind, pl.String):
        text = pl.when(column.str.contains(_DAY)).then(column).str.replace_all("/", "-")
        day = text.str.to_date("%Y-%m-%d", strict=False)
    elif is_dated(kind):
        day = in_calendar(column, kind).dt.date()
    else:
        return None
    return pl.when(day.is_between(FIRST_DAY, LAST_DAY)).then(day)


def _number(column: pl.Expr, kind: pl.DataType, measure: Measure, scale: int) -> pl.Expr | None:
    worth = Fraction(scale * measure.per_one)
    pure = measure.fact.unit is Unit.NUMBER
    if isinstance(kind, pl.String) and pure:
        text = pl.when(column.str.contains(_DECIMAL)).then(column)
        return _decimal(text.cast(pl.Decimal(38, _PLACES), strict=False), _PLACES, measure, scale)
    if isinstance(kind, pl.String) or kind.is_integer():
        return measure.held(column.cast(pl.Int64, strict=False), worth)
    if not kind.is_float():
        return None
    if isinstance(kind, pl.Float32):
        # Its own shortest decimal is what was meant: 0.1, and not 0.10000000149.
        column = column.cast(pl.String).cast(pl.Float64)
    given = column * MILLIONTHS if pure else column
    number = given.round()
    meant = (given - number).abs() <= (number.abs() * _UNSEEN if pure else 0)
    whole = pl.when(meant & (number.abs() < _DIGITS)).then(number).cast(pl.Int64, strict=False)
    return measure.held(whole, Fraction(1) if pure else worth)


def _decimal(column: pl.Expr, places: int, measure: Measure, scale: int) -> pl.Expr | None:
    if places > _MOST_PLACES:
        return None
    digits = column.to_physical().cast(pl.Int64, strict=False)
    return measure.held(digits, Fraction(scale * measure.per_one, 10**places))
