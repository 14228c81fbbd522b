"""The same for millions of rows: rules and amounts as Polars expressions, Kleene-exact.

Each fact is a column of its name: whole numbers in 64 bits, pure numbers as whole millionths
(0.2 is 200,000), dates, texts for choices, booleans; null is unknown. A term becomes a lowest and
a highest value, as in ``decide``: a null fact counts with the bounds of the fact itself, and where
it has none the end is null, that is, unbounded.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import reduce
from math import lcm
from operator import and_, or_
from typing import assert_never

import polars as pl

from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Band,
    Choose,
    Compare,
    Condition,
    Const,
    Derived,
    Fact,
    Greatest,
    Judgement,
    Least,
    MonthsAfter,
    MonthsBetween,
    Not,
    OneOf,
    Order,
    Product,
    Ratio,
    Requirement,
    Round,
    Scale,
    Sum,
    Table,
    Term,
    Unit,
)
from seido.rules.linear import Linear, gap, linear
from seido.rules.quantity import MILLIONTHS, Rounding

_EPOCH = date(1970, 1, 1).toordinal()
_UNKNOWN = pl.lit(None, dtype=pl.Boolean)
_ENDLESS = pl.lit(None, dtype=pl.Int64)
_WHOLE = pl.Int64


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


def columns(rule: Condition, *, favourable: bool = False) -> pl.Expr:
    """Return a rule as a boolean column: true, false, or null for unknown.

    Args:
        rule: the rule.
        favourable: whether open judgements are taken as decided favourably, else as unknown.

    Raises:
        ColumnsError: for a multiplier that may be negative.
    """
    return _Columns(favourable=favourable).truth(rule)


def bounds(term: Term) -> tuple[pl.Expr, pl.Expr]:
    """Return an amount as two columns, its lowest and highest value; null where unbounded.

    Amounts are whole numbers; fractions of a yen are cut off below (lowest) and above (highest).

    Raises:
        ColumnsError: for a multiplier that may be negative.
    """
    span = _Columns(favourable=False).span(term)
    if span.scale == 1:
        return span.low, span.high
    return span.low // span.scale, -(-span.high // span.scale)


class _Columns:
    """Expressions of one rule; a node that stands in several places is translated once."""

    def __init__(self, *, favourable: bool) -> None:
        self.judged = pl.lit(value=True) if favourable else _UNKNOWN
        self.made: dict[Condition, pl.Expr] = {}

    def truth(self, node: Condition) -> pl.Expr:
        if node not in self.made:
            self.made[node] = self._truth(node)
        return self.made[node]

    def _truth(self, node: Condition) -> pl.Expr:  # noqa: C901 - one case a node
        match node:
            case Const(value=value):
                return pl.lit(bool(value))
            case Fact(name=name):
                return pl.col(name)
            case Compare(left=left, order=order, right=right):
                return _compared(order, self.sum(gap(left, right)))
            case Ratio():
                return self.ratio(node)
            case OneOf(subject=subject, options=options):
                return pl.col(subject.name).is_in(sorted(options))
            case All(items=items):
                return reduce(and_, map(self.truth, items))
            case Any(items=items):
                return reduce(or_, map(self.truth, items))
            case AtLeastK(least=least, items=items):
                found = [self.truth(item) for item in items]
                certain = pl.sum_horizontal(each.fill_null(value=False) for each in found)
                possible = pl.sum_horizontal(each.fill_null(value=True) for each in found)
                return _settled(certain >= least, possible < least)
            case Not(item=item):
                return ~self.truth(item)
            case Requirement(condition=condition):
                return self.truth(condition)
            case Judgement():
                return self.judged
            case _:
                assert_never(node)

    def ratio(self, node: Ratio) -> pl.Expr:
        divided = node.quotient
        crossed = self.sum(gap(divided.numerator, divided.denominator, node.threshold))
        quotient = _compared(node.order, crossed)
        undefined = self.truth(divided.undefined)
        divisor = self.span(divided.denominator)
        return (
            pl.when(divisor.low > 0)
            .then(quotient)
            .when(divisor.high <= 0)
            .then(undefined)
            .when(quotient == undefined)
            .then(quotient)
        )

    def span(self, node: Term) -> Span:  # noqa: C901 - one case a node
        match node:
            case Const(value=value):
                number = Fraction(_days(value) if isinstance(value, date) else value)
                exact = pl.lit(number.numerator, dtype=_WHOLE)
                return Span(exact, exact, number.denominator)
            case Fact():
                return _fact(node)
            case Derived() | Sum() | Scale():
                return self.sum(linear(node))
            case Product(term=term, multiplier=multiplier):
                return _product(self.span(term), self.span(multiplier), multiplier)
            case Round(term=term, step=step, how=how):
                inner = self.span(term)
                divisor = inner.scale * step
                low = _divided(inner.low, divisor, how) * step
                high = low if inner.single else _divided(inner.high, divisor, how) * step
                return Span(low, high)
            case Least(terms=terms):
                spans = _alike(map(self.span, terms))
                low = _none_endless([each.low for each in spans], pl.min_horizontal)
                high = pl.min_horizontal(each.high for each in spans)
                return Span(low, high, spans[0].scale)
            case Greatest(terms=terms):
                spans = _alike(map(self.span, terms))
                low = pl.max_horizontal(each.low for each in spans)
                high = _none_endless([each.high for each in spans], pl.max_horizontal)
                return Span(low, high, spans[0].scale)
            case Choose(cases=cases, otherwise=otherwise):
                return self.cases(cases, otherwise)
            case Band(subject=subject, below=below, rows=rows):
                return self.band(self.span(subject), below, rows)
            case Table(subject=subject, rows=rows):
                code = pl.col(subject.name)
                reached = [code.is_null() | (code == each) for each, _ in rows]
                return _hull(reached, _alike(self.span(term) for _, term in rows))
            case MonthsBetween(start=start, end=end):
                return _months(self.span(start), self.span(end))
            case MonthsAfter(start=start, months=months):
                inner = self.span(start)
                low = _moved(inner.low, months)
                return Span(low, low if inner.single else _moved(inner.high, months))
            case _:
                assert_never(node)

    def sum(self, form: Linear) -> Span:
        atoms = _alike(self.span(atom) for _, atom in form.parts)
        scale = atoms[0].scale if atoms else 1
        low = high = pl.lit(form.constant * scale, dtype=_WHOLE)
        for (weight, _), span in zip(form.parts, atoms, strict=True):
            ends = (span.low, span.high) if weight > 0 else (span.high, span.low)
            low, high = low + weight * ends[0], high + weight * ends[1]
        single = all(span.single for span in atoms)
        return Span(low, low if single else high, form.scale * scale)

    def cases(self, cases: tuple[tuple[Condition, Term], ...], otherwise: Term) -> Span:
        reached: list[pl.Expr] = []
        before = pl.lit(value=True)
        for condition, _ in cases:
            truth = self.truth(condition)
            reached.append(before & truth.fill_null(value=True))
            before = before & ~truth.fill_null(value=False)
        spans = _alike(self.span(term) for term in (*(term for _, term in cases), otherwise))
        return _hull([*reached, before], spans)

    def band(self, subject: Span, below: Term, rows: tuple[tuple[int, Term], ...]) -> Span:
        edges = [bound * subject.scale for bound, _ in rows]
        reached = [(subject.low < edges[0]).fill_null(value=True)]
        for row, edge in enumerate(edges):
            found = (subject.high >= edge).fill_null(value=True)
            if row + 1 < len(edges):
                found = found & (subject.low < edges[row + 1]).fill_null(value=True)
            reached.append(found)
        return _hull(reached, _alike(map(self.span, (below, *(term for _, term in rows)))))


def _fact(node: Fact) -> Span:
    column = pl.col(node.name)
    if node.unit is Unit.DATE:
        days = column.cast(pl.Int32).cast(_WHOLE) + _EPOCH
        return Span(days, days)
    scale = MILLIONTHS if node.unit is Unit.NUMBER else 1
    low = column if node.low is None else column.fill_null(node.low * scale)
    high = column if node.high is None else column.fill_null(node.high * scale)
    return Span(low, high, scale)


def _days(value: date) -> int:
    return value.toordinal()


def _compared(order: Order, span: Span) -> pl.Expr:
    match order:
        case Order.AT_LEAST:
            holds, fails = span.low >= 0, span.high < 0
        case Order.MORE_THAN:
            holds, fails = span.low > 0, span.high <= 0
        case Order.AT_MOST:
            holds, fails = span.high <= 0, span.low > 0
        case Order.BELOW:
            holds, fails = span.high < 0, span.low >= 0
    return holds if span.single else _settled(holds, fails)


def _settled(holds: pl.Expr, fails: pl.Expr) -> pl.Expr:
    """Return true where it surely holds, false where it surely fails, else null."""
    return holds.fill_null(value=False) | (~fails & _UNKNOWN)


def _alike(spans: Iterable[Span]) -> list[Span]:
    """Return the spans on one scale."""
    found = list(spans)
    scale = lcm(*(each.scale for each in found))
    return [_scaled(each, scale // each.scale) for each in found]


def _scaled(span: Span, factor: int) -> Span:
    if factor == 1:
        return span
    low = span.low * factor
    return Span(low, low if span.single else span.high * factor, span.scale * factor)


def _hull(reached: list[pl.Expr], spans: list[Span]) -> Span:
    """Return the bounds that hold every row of a lookup that can be meant."""
    low = _none_endless_of(reached, [each.low for each in spans], pl.min_horizontal)
    high = _none_endless_of(reached, [each.high for each in spans], pl.max_horizontal)
    return Span(low, high, spans[0].scale)


def _none_endless_of(reached: list[pl.Expr], ends: list[pl.Expr], take: object) -> pl.Expr:
    endless = reduce(or_, (meant & end.is_null() for meant, end in zip(reached, ends, strict=True)))
    kept = [pl.when(meant).then(end) for meant, end in zip(reached, ends, strict=True)]
    return pl.when(~endless).then(take(kept))  # type: ignore[operator]


def _none_endless(ends: list[pl.Expr], take: object) -> pl.Expr:
    """Return the least or greatest of ends, null where any is endless."""
    return _none_endless_of([pl.lit(value=True)] * len(ends), ends, take)


def _divided(value: pl.Expr, divisor: int, how: Rounding) -> pl.Expr:
    match how:
        case Rounding.DOWN:
            return value // divisor
        case Rounding.UP:
            return -(-value // divisor)
        case Rounding.HALF_UP:
            return (2 * value + divisor) // (2 * divisor)


def _product(term: Span, multiplier: Span, node: Term) -> Span:
    """Return the span of a product; its multiplier is never negative, and 0 times endless is 0."""
    if not isinstance(node, Fact) or node.low is None or node.low < 0:
        raise ColumnsError("a multiplier must be a fact that is never negative")
    none = multiplier.high == 0

    def end(value: pl.Expr, if_positive: pl.Expr, if_negative: pl.Expr) -> pl.Expr:
        return (
            pl.when((value == 0) | none)
            .then(pl.lit(0, dtype=_WHOLE))
            .when(value > 0)
            .then(value * if_positive)
            .otherwise(value * if_negative)
        )

    return Span(
        end(term.low, multiplier.low, multiplier.high),
        end(term.high, multiplier.high, multiplier.low),
        term.scale * multiplier.scale,
    )


def _months(start: Span, end: Span) -> Span:
    if start.single and end.single:
        exact = _months_apart(start.low, end.low)
        return Span(exact, exact)
    return Span(_months_apart(start.high, end.low), _months_apart(start.low, end.high))


def _months_apart(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    first, last = _as_date(start), _as_date(end)
    months = (last.dt.year().cast(_WHOLE) - first.dt.year()) * 12
    months = months + last.dt.month().cast(_WHOLE) - first.dt.month()
    # The last of a month completes a period that began on a day which that month lacks.
    early = (first.dt.day() > last.dt.day()) & (last.dt.month_end() != last)
    return months - early.cast(_WHOLE)


def _moved(days: pl.Expr, months: int) -> pl.Expr:
    return _as_date(days).dt.offset_by(f"{months}mo").cast(pl.Int32).cast(_WHOLE) + _EPOCH


def _as_date(days: pl.Expr) -> pl.Expr:
    return (days - _EPOCH).cast(pl.Int32).cast(pl.Date)
