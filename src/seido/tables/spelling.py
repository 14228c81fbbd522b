"""Values of any kind as texts: days of any year, lists, spans of time.

Parquet holds days millions of years away, as a broken program or a flipped bit writes them; whoever
spells a day gives up on them. The calendar repeats itself every 400 years, so that such a day is
spelled as the one of its kind near today, with the year that it has.
"""

from datetime import date
from typing import TypeAlias, TypeGuard

import polars as pl

from seido.tables.guard import FAILURES

Dated: TypeAlias = pl.Date | pl.Datetime

_EPOCH = date(1970, 1, 1)
_FIRST, _LAST = (date.min - _EPOCH).days, (date.max - _EPOCH).days
_YEARS, _CYCLE = 400, 146_097
"""Years after which the calendar repeats itself, and their days."""
_A_DAY = {"ms": 86_400 * 10**3, "us": 86_400 * 10**6, "ns": 86_400 * 10**9}


def is_dated(kind: pl.DataType) -> TypeGuard[Dated]:
    """Return whether a column holds days or moments."""
    return isinstance(kind, pl.Date | pl.Datetime)


def in_calendar(column: pl.Expr, kind: Dated) -> pl.Expr:
    """Return days or moments of the years 1 to 9999, wherever they are told; null beyond them."""
    return pl.when(_counted(column, kind)).then(column)


def beyond_calendar(column: pl.Expr, kind: Dated) -> pl.Expr:
    """Return days or moments of other years as texts, such as 12345-06-07; null for the rest."""
    cycle = _CYCLE * _per_day(kind)
    cycles = column.to_physical().cast(pl.Int64) // cycle
    near = column.to_physical().cast(pl.Int64) - cycles * cycle
    like: pl.Expr
    if isinstance(kind, pl.Date):
        like, form = near.cast(pl.Int32).cast(pl.Date), "-%m-%d"
    else:
        like, form = near.cast(pl.Datetime(kind.time_unit)), "-%m-%d %H:%M:%S"
    year = like.dt.year().cast(pl.Int64) + cycles * _YEARS
    text = year.cast(pl.String) + like.dt.to_string(form)
    return pl.when(~_counted(column, kind)).then(text)


def day_texts(column: pl.Expr, kind: Dated) -> pl.Expr:
    """Return days or moments as texts, whatever their year."""
    return pl.coalesce(in_calendar(column, kind).cast(pl.String), beyond_calendar(column, kind))


def as_texts(column: pl.Series) -> pl.Series:
    """Return values as texts where they are days, moments, spans, lists or options; else as is."""
    kind = column.dtype
    if is_dated(kind):
        return column.to_frame().select(day_texts(pl.col(column.name), kind)).to_series()
    if isinstance(kind, pl.Categorical | pl.Enum):
        return column.cast(pl.String)
    if isinstance(kind, pl.Duration):
        return column.dt.to_string("polars")
    if kind.is_nested():
        return pl.Series(column.name, _nested_texts(column), pl.String)
    return column


def _nested_texts(column: pl.Series) -> list[str | None]:
    try:
        values = column.to_list()
    except FAILURES:  # such as days within lists, beyond the calendar
        values = [_UNTOLD if is_there else None for is_there in column.is_not_null()]
    return [None if each is None else str(each) for each in values]


_UNTOLD = "[…]"


def _counted(column: pl.Expr, kind: Dated) -> pl.Expr:
    # Within a day of either end the year hangs on the place.
    margin = int(isinstance(kind, pl.Datetime) and kind.time_zone is not None)
    first, end = _FIRST + margin, _LAST + 1 - margin
    return column.to_physical().is_between(
        first * _per_day(kind), end * _per_day(kind), closed="left"
    )


def _per_day(kind: Dated) -> int:
    return _A_DAY[kind.time_unit] if isinstance(kind, pl.Datetime) else 1
