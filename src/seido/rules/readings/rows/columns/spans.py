"""Where a term lies, as Polars expressions: its ends, and the arithmetic of such spans."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from math import lcm
from operator import add, or_, sub
from typing import TypeAlias

import polars as pl

from seido.rules.expr import Fact, Order, Term, Unit
from seido.rules.quantity import MILLIONTHS, Rounding

_EPOCH = date(1970, 1, 1).toordinal()
UNKNOWN = pl.lit(None, dtype=pl.Boolean)
"""Neither true nor false."""
WHOLE = pl.Int64
"""What amounts and counts are held in."""
_Take: TypeAlias = Callable[[Iterable[pl.Expr]], pl.Expr]


class ColumnsError(ValueError):
    """A rule that has no form in columns, with a sentence that says why."""


@dataclass(frozen=True, slots=True)
class Span:
    """A term as columns: its lowest and highest value, ``scale`` times too large; null is endless.

    Attributes:
        low: the least it can be.
        high: the greatest it can be; the same expression as ``low`` where facts have no bounds.
        scale: the positive whole number that makes both whole.
    """

    low: pl.Expr
    high: pl.Expr
    scale: int = 1

    @property
    def single(self) -> bool:
        """Whether low and high are one expression: exact, or null on both sides."""
        return self.low is self.high


def bands(subject: Span, bounds: list[int]) -> list[pl.Expr]:
    """Return for below the first bound, and for each bound, whether the subject may lie there."""
    edges = [bound * subject.scale for bound in bounds]
    reached = [(subject.low < edges[0]).fill_null(value=True)]
    for row, edge in enumerate(edges):
        found = (subject.high >= edge).fill_null(value=True)
        if row + 1 < len(edges):
            found = found & (subject.low < edges[row + 1]).fill_null(value=True)
        reached.append(found)
    return reached


def of_fact(node: Fact) -> Span:
    """Return where a fact lies: its column, or the fact's own bounds where that is null."""
    column = pl.col(node.name)
    if node.unit is Unit.DATE:
        days = column.cast(pl.Int32).cast(WHOLE) + _EPOCH
        return Span(days, days)
    scale = MILLIONTHS if node.unit is Unit.NUMBER else 1
    low = column if node.low is None else column.fill_null(node.low * scale)
    high = column if node.high is None else column.fill_null(node.high * scale)
    return Span(low, high, scale)


def compared(left: Span, order: Order, right: Span) -> pl.Expr:
    """Return how two spans on one scale compare: null where that is unknown."""
    match order:
        case Order.AT_LEAST:
            holds, fails = left.low >= right.high, left.high < right.low
        case Order.MORE_THAN:
            holds, fails = left.low > right.high, left.high <= right.low
        case Order.AT_MOST:
            holds, fails = left.high <= right.low, left.low > right.high
        case Order.BELOW:
            holds, fails = left.high < right.low, left.low >= right.high
    return holds if left.single and right.single else settled(holds, fails)


def settled(holds: pl.Expr, fails: pl.Expr) -> pl.Expr:
    """Return true where it surely holds, false where it surely fails, else null."""
    return holds.fill_null(value=False) | (~fails & UNKNOWN)


def alike(spans: Iterable[Span]) -> list[Span]:
    """Return the spans on one scale."""
    found = list(spans)
    scale = lcm(*(each.scale for each in found))
    return [_scaled(each, scale // each.scale) for each in found]


def _scaled(span: Span, factor: int) -> Span:
    if factor == 1:
        return span
    low = span.low * factor
    return Span(low, low if span.single else span.high * factor, span.scale * factor)


def added(weighted: Sequence[tuple[int, Span]], constant: int, scale: int | None = None) -> Span:
    """Return a constant plus each weight times its span, of spans on a scale: theirs, if any."""
    if scale is None:
        scale = weighted[0][1].scale if weighted else 1
    low = _total([(w, each.low if w > 0 else each.high) for w, each in weighted], constant * scale)
    if all(each.single for _, each in weighted):
        return Span(low, low, scale)
    high = _total([(w, each.high if w > 0 else each.low) for w, each in weighted], constant * scale)
    return Span(low, high, scale)


def opposed(weighted: Sequence[tuple[int, Span]], constant: int) -> tuple[Span, Span]:
    """Return two spans of which such a sum is the difference: what is added, what is taken off."""
    scale = weighted[0][1].scale if weighted else 1
    more = [(weight, span) for weight, span in weighted if weight > 0]
    less = [(-weight, span) for weight, span in weighted if weight < 0]
    return added(more, max(constant, 0), scale), added(less, max(-constant, 0), scale)


def _total(weighted: Sequence[tuple[int, pl.Expr]], constant: int) -> pl.Expr:
    parts = [end if abs(weight) == 1 else end * abs(weight) for weight, end in weighted]
    more = [part for part, (weight, _) in zip(parts, weighted, strict=True) if weight > 0]
    less = [part for part, (weight, _) in zip(parts, weighted, strict=True) if weight < 0]
    if constant or not more:
        more.append(pl.lit(constant, dtype=WHOLE))
    return reduce(sub, less, reduce(add, more))


def hull(reached: list[pl.Expr], spans: list[Span]) -> Span:
    """Return the bounds that hold every row of a lookup that can be meant."""
    low = _none_endless_of(reached, [each.low for each in spans], pl.min_horizontal)
    high = _none_endless_of(reached, [each.high for each in spans], pl.max_horizontal)
    return Span(low, high, spans[0].scale)


def _none_endless_of(reached: list[pl.Expr], ends: list[pl.Expr], take: _Take) -> pl.Expr:
    kept = take(pl.when(meant).then(end) for meant, end in zip(reached, ends, strict=True))
    open_ends = [
        meant & end.is_null()
        for meant, end in zip(reached, ends, strict=True)
        if not end.meta.is_literal()
    ]
    return pl.when(~reduce(or_, open_ends)).then(kept) if open_ends else kept


def least(spans: list[Span]) -> Span:
    """Return the least of terms on one scale."""
    low = _none_endless([each.low for each in spans], pl.min_horizontal)
    return Span(low, pl.min_horizontal(each.high for each in spans), spans[0].scale)


def greatest(spans: list[Span]) -> Span:
    """Return the greatest of terms on one scale."""
    high = _none_endless([each.high for each in spans], pl.max_horizontal)
    return Span(pl.max_horizontal(each.low for each in spans), high, spans[0].scale)


def _none_endless(ends: list[pl.Expr], take: _Take) -> pl.Expr:
    """Return the least or greatest of ends, null where any is endless."""
    return _none_endless_of([pl.lit(value=True)] * len(ends), ends, take)


def rounded(span: Span, step: int, how: Rounding) -> Span:
    """Return a term rounded to a multiple of a step."""
    return _both_ends(span, lambda end: divided(end, span.scale * step, how) * step)


def _both_ends(span: Span, move: Callable[[pl.Expr], pl.Expr]) -> Span:
    low = move(span.low)
    return Span(low, low if span.single else move(span.high))


def divided(value: pl.Expr, divisor: int, how: Rounding) -> pl.Expr:
    """Return a whole number divided and rounded."""
    match how:
        case Rounding.DOWN:
            return value // divisor
        case Rounding.UP:
            return -(-value // divisor)
        case Rounding.HALF_UP:
            return (2 * value + divisor) // (2 * divisor)


def product(term: Span, multiplier: Span, node: Term) -> Span:
    """Return the span of a product; its multiplier is never negative, and 0 times endless is 0."""
    if not isinstance(node, Fact) or node.low is None or node.low < 0:
        raise ColumnsError("a multiplier must be a fact that is never negative")
    none = multiplier.high == 0

    def end(value: pl.Expr, if_positive: pl.Expr, if_negative: pl.Expr) -> pl.Expr:
        return (
            pl.when((value == 0) | none)
            .then(pl.lit(0, dtype=WHOLE))
            .when(value > 0)
            .then(value * if_positive)
            .otherwise(value * if_negative)
        )

    return Span(
        end(term.low, multiplier.low, multiplier.high),
        end(term.high, multiplier.high, multiplier.low),
        term.scale * multiplier.scale,
    )


def months(start: Span, end: Span) -> Span:
    """Return the whole months between two days."""
    if start.single and end.single:
        exact = _months_apart(start.low, end.low)
        return Span(exact, exact)
    return Span(_months_apart(start.high, end.low), _months_apart(start.low, end.high))


def _months_apart(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    first, last = _as_date(start), _as_date(end)
    months = (last.dt.year().cast(WHOLE) - first.dt.year()) * 12
    months = months + last.dt.month().cast(WHOLE) - first.dt.month()
    # The last of a month completes a period that began on a day which that month lacks.
    early = (first.dt.day() > last.dt.day()) & (last.dt.month_end() != last)
    return months - early.cast(WHOLE)


def moved(days: Span, months: int) -> Span:
    """Return the day some months later, both as days of the calendar."""
    return _both_ends(days, lambda end: _months_later(end, months))


def _months_later(days: pl.Expr, months: int) -> pl.Expr:
    return _as_date(days).dt.offset_by(f"{months}mo").cast(pl.Int32).cast(WHOLE) + _EPOCH


def _as_date(days: pl.Expr) -> pl.Expr:
    return (days - _EPOCH).cast(pl.Int32).cast(pl.Date)
