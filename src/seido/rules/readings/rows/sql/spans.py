"""Where a term lies, in SQL: its lowest and highest value, and the arithmetic of such spans."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import lcm

from sqlglot import exp

from seido.rules.expr import Fact, Order, Unit
from seido.rules.linear import Linear
from seido.rules.quantity import MILLIONTHS, Rounding
from seido.rules.readings.rows.sql.dates import months_apart, months_later, serial_of
from seido.rules.readings.rows.sql.pieces import (
    HIGHEST,
    LOWEST,
    End,
    Sql,
    among,
    amount,
    case,
    column,
    compared,
    extreme,
    if_unknown,
    is_unknown,
    or_endless,
    plus,
    rounded,
    settled,
    some,
    taken,
    times,
)


@dataclass(frozen=True, slots=True)
class Span:
    """A term in SQL: its lowest and highest value, ``scale`` times too large; null is endless.

    Attributes:
        low: the least it can be.
        high: the greatest it can be; the same expression as ``low`` where facts have no bounds.
        scale: the positive whole number that makes both whole.
    """

    low: End
    high: End
    scale: int = 1

    @property
    def single(self) -> bool:
        """Whether low and high are one expression: exact, or null on both sides."""
        return self.low is self.high


def of_fact(fact: Fact) -> Span:
    """Return the span of a fact: its column, or where that is null its bounds."""
    found = column(fact.name)
    if fact.unit is Unit.DATE:
        number = serial_of(found)
        return Span(number, number)
    scale = MILLIONTHS if fact.unit is Unit.NUMBER else 1
    low = found if fact.low is None else if_unknown(found, fact.low * scale)
    high = found if fact.high is None else if_unknown(found, fact.high * scale)
    return Span(low, high, scale)


def alike(spans: Iterable[Span]) -> list[Span]:
    """Return spans on one scale."""
    found = list(spans)
    scale = lcm(*(each.scale for each in found))
    return [_scaled(each, scale // each.scale) for each in found]


def _scaled(span: Span, factor: int) -> Span:
    if factor == 1:
        return span
    low = times(span.low, factor)
    return Span(low, low if span.single else times(span.high, factor), span.scale * factor)


def product(term: Span, multiplier: Span) -> Span:
    """Return the span of a product with what is never negative; 0 times endless is 0."""
    none = compared(exp.EQ, multiplier.high, 0)

    def end(value: End, if_positive: End, if_negative: End) -> End:
        if value == 0:
            return 0
        return case(
            (some([compared(exp.EQ, value, 0), none]), 0),
            (compared(exp.GT, value, 0), times(value, if_positive)),
            otherwise=times(value, if_negative),
        )

    low = end(term.low, multiplier.low, multiplier.high)
    high = end(term.high, multiplier.high, multiplier.low)
    return Span(low, high, term.scale * multiplier.scale)


def to_multiples(span: Span, step: int, how: Rounding) -> Span:
    """Return the span of a term rounded to multiples of ``step``."""
    low = rounded(span.low, span.scale * step, step, how)
    return Span(low, low if span.single else rounded(span.high, span.scale * step, step, how))


def extremes(kind: type[exp.Least | exp.Greatest], spans: Sequence[Span]) -> Span:
    """Return the span of the smallest or largest of terms on one scale."""
    low = extreme(kind, [each.low for each in spans], LOWEST)
    return Span(low, extreme(kind, [each.high for each in spans], HIGHEST), spans[0].scale)


def hull(reached: list[Sql], spans: list[Span]) -> Span:
    """Return the bounds that hold every row of a lookup that can be meant."""
    rows = list(zip(reached, spans, strict=True))
    lows = [_if_meant(meant, span.low, LOWEST) for meant, span in rows]
    highs = [_if_meant(meant, span.high, HIGHEST) for meant, span in rows]
    low, high = taken(exp.Least, lows, LOWEST), taken(exp.Greatest, highs, HIGHEST)
    return Span(low, high, spans[0].scale)


def _if_meant(reached: Sql, end: End, endless: int) -> Sql:
    """Return an end of a row; of one that cannot be meant, what no extreme takes."""
    return case((reached, or_endless(end, endless)), otherwise=-endless)


def lookup(code: Sql, codes: Sequence[str], spans: Sequence[Span]) -> Span:
    """Return the span of the row with a code; every row can be meant where the code is null."""
    low = extreme(exp.Least, [each.low for each in spans], LOWEST)
    high = extreme(exp.Greatest, [each.high for each in spans], HIGHEST)

    def end(of_rows: list[End], of_any: End) -> Sql:
        rows: dict[int | str, tuple[End, list[str]]] = {}
        for each, of_row in zip(codes, of_rows, strict=True):
            alike = of_row if isinstance(of_row, int) else each
            rows.setdefault(alike, (of_row, []))[1].append(each)
        shown = [(among(code, meant), amount(of_row)) for of_row, meant in rows.values()]
        return case((is_unknown(code), amount(of_any)), *shown)

    return Span(
        end([each.low for each in spans], low),
        end([each.high for each in spans], high),
        spans[0].scale,
    )


def months(start: Span, end: Span) -> Span:
    """Return the whole months between two dates."""
    if start.single and end.single:
        exact = months_apart(start.low, end.low)
        return Span(exact, exact)
    return Span(months_apart(start.high, end.low), months_apart(start.low, end.high))


def moved(start: Span, by: int) -> Span:
    """Return a date some months after another."""
    low = months_later(start.low, by)
    return Span(low, low if start.single else months_later(start.high, by))


def ordered(form: Linear, spans: list[Span], order: Order) -> Sql:
    """Return a weighted sum against zero, what is taken away standing on the right."""
    low, high = sides(form, spans, high=False), sides(form, spans, high=True)
    match order:
        case Order.AT_LEAST:
            holds, fails = compared(exp.GTE, *low), compared(exp.LT, *high)
        case Order.MORE_THAN:
            holds, fails = compared(exp.GT, *low), compared(exp.LTE, *high)
        case Order.AT_MOST:
            holds, fails = compared(exp.LTE, *high), compared(exp.GT, *low)
        case Order.BELOW:
            holds, fails = compared(exp.LT, *high), compared(exp.GTE, *low)
    return holds if all(span.single for span in spans) else settled(holds, fails)


def sides(form: Linear, spans: list[Span], *, high: bool) -> tuple[End, End]:
    """Return what is added and what is taken away at the lowest or highest of a sum."""
    constant = form.constant * (spans[0].scale if spans else 1)
    added: End = 0
    removed: End = 0
    for (weight, _), span in zip(form.parts, spans, strict=True):
        end = span.high if (weight > 0) == high else span.low
        if isinstance(end, int):
            constant += weight * end
        elif weight > 0:
            added = plus(added, times(weight, end))
        else:
            removed = plus(removed, times(-weight, end))
    return plus(added, max(constant, 0)), plus(removed, max(-constant, 0))
