"""The same for millions of rows: rules and amounts as Polars expressions, Kleene-exact.

Each fact is a column of its name: whole numbers in 64 bits, pure numbers as whole millionths
(0.2 is 200,000), dates, texts for choices, booleans; null is unknown. A term becomes a lowest and
a highest value, as in ``decide``: a null fact counts with the bounds of the fact itself, and where
it has none the end is null, that is, unbounded.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import reduce
from math import lcm
from operator import and_, or_
from typing import assert_never

import polars as pl

from seido.rules.check import walk
from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Band,
    Choose,
    Compare,
    Condition,
    Const,
    DaysAfter,
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
from seido.rules.linear import Linear, gap, grouped, linear
from seido.rules.readings.rows.columns.spans import (
    UNKNOWN,
    WHOLE,
    Span,
    added,
    alike,
    bands,
    compared,
    greatest,
    hull,
    least,
    months,
    moved,
    of_fact,
    opposed,
    product,
    rounded,
    settled,
)
from seido.rules.readings.rows.missing import outcomes


def columns(rule: Condition, *, favourable: bool = False) -> pl.Expr:
    """Return a rule as a boolean column: true, false, or null for unknown.

    Args:
        rule: the rule.
        favourable: whether open judgements are taken as decided favourably, else as unknown.

    Raises:
        ColumnsError: for a multiplier that may be negative.
    """
    made = Columns()
    return made.favourable(rule) if favourable else made.truth(rule)


def bounds(term: Term) -> tuple[pl.Expr, pl.Expr]:
    """Return an amount as two columns, its lowest and highest value; null where unbounded.

    Amounts are whole numbers; fractions of a yen are cut off below (lowest) and above (highest).

    Raises:
        ColumnsError: for a multiplier that may be negative.
    """
    span = Columns().span(term)
    if span.scale == 1:
        return span.low, span.high
    return span.low // span.scale, -(-span.high // span.scale)


class Columns:
    """Expressions of rules over one table; a node that stands in several places is made once.

    What is overridden in a subclass: how a fact is read from the table, and under which name an
    expression is kept.
    """

    def __init__(self) -> None:
        self.choices: dict[Fact, pl.Expr] = {}
        self.truths: dict[Condition, pl.Expr] = {}
        self.favourables: dict[Condition, pl.Expr] = {}
        self.spans: dict[Term | Linear, Span] = {}
        self.comparisons: dict[tuple[Linear, Order], pl.Expr] = {}
        self.counts: dict[tuple[tuple[Condition, ...], bool], tuple[pl.Expr, pl.Expr]] = {}

    def named(self, made: pl.Expr) -> pl.Expr:
        """Return how an expression is referred to from now on: as itself."""
        return made

    def fact(self, node: Fact) -> Span:
        """Return where a fact lies: its column, or the fact's own bounds where that is null."""
        return of_fact(node)

    def among(self, subject: Fact, codes: Iterable[str]) -> pl.Expr:
        """Return whether a choice is among some codes; null where it is unknown."""
        return self.choice(subject).is_in(sorted(codes))

    def choice(self, subject: Fact) -> pl.Expr:
        """Return the column of a choice, as an enumeration of its options."""
        if subject not in self.choices:
            kind = pl.Enum(subject.options)
            self.choices[subject] = self.named(pl.col(subject.name).cast(kind))
        return self.choices[subject]

    def maybe(self, subject: Fact, codes: Iterable[str]) -> pl.Expr:
        """Return whether a choice is among some codes, or may be."""
        return self.among(subject, codes).fill_null(value=True)

    def truth(self, node: Condition) -> pl.Expr:
        """Return a condition: true, false, or null for unknown, as every judgement is."""
        if node not in self.truths:
            self.truths[node] = self.named(self._truth(node, self.truth))
        return self.truths[node]

    def favourable(self, node: Condition) -> pl.Expr:
        """Return a condition as it comes out if every judgement is decided favourably."""
        if isinstance(node, Judgement):
            return pl.lit(value=True)
        if not any(isinstance(each, Judgement) for each in walk(node)) or _is_leaf(node):
            return self.truth(node)
        if node not in self.favourables:
            self.favourables[node] = self.named(self._truth(node, self.favourable))
        return self.favourables[node]

    def _truth(  # noqa: C901 - one case a node
        self, node: Condition, of: Callable[[Condition], pl.Expr]
    ) -> pl.Expr:
        match node:
            case Const(value=value):
                return pl.lit(bool(value))
            case Fact(name=name):
                return pl.col(name)
            case Compare(left=left, order=order, right=right):
                return self.compared(gap(left, right), order)
            case Ratio():
                return self.ratio(node)
            case OneOf(subject=subject, options=options):
                return self.among(subject, options)
            case All(items=items):
                return reduce(and_, map(of, items))
            case Any(items=items):
                return reduce(or_, map(of, items))
            case AtLeastK(least=number, items=items):
                certain, possible = self._counts(items, of)
                return settled(certain >= number, possible < number)
            case Not(item=item):
                return ~of(item)
            case Requirement(condition=condition):
                return of(condition)
            case Judgement():
                return UNKNOWN
            case _:
                assert_never(node)

    def _counts(
        self, items: tuple[Condition, ...], of: Callable[[Condition], pl.Expr]
    ) -> tuple[pl.Expr, pl.Expr]:
        """Return how many of several hold: surely, and possibly."""
        found = tuple(map(of, items))
        key = items, of == self.favourable
        if key not in self.counts:
            certain = pl.sum_horizontal(each.fill_null(value=False) for each in found)
            possible = pl.sum_horizontal(each.fill_null(value=True) for each in found)
            self.counts[key] = self.named(certain), self.named(possible)
        return self.counts[key]

    def ratio(self, node: Ratio) -> pl.Expr:
        """Return a quotient against its threshold, by cross-multiplication."""
        parts = node.quotient
        reached = self.compared(gap(parts.numerator, parts.denominator, node.threshold), node.order)
        defined = self.compared(linear(parts.denominator), Order.MORE_THAN)
        if parts.undefined == _NEVER:
            return defined & reached
        undefined = self.truth(parts.undefined)
        # The last holds where it is unknown whether there is anything to divide by.
        return (defined & reached) | (~defined & undefined) | (reached & undefined)

    def compared(self, form: Linear, order: Order) -> pl.Expr:
        """Return how a weighted sum compares with zero, what is taken off on the other side."""
        if (form, order) not in self.comparisons:
            groups = grouped(form)
            spans = alike(self.sum(group) for _, group in groups)
            weights = [weight for weight, _ in groups]
            left, right = opposed(list(zip(weights, spans, strict=True)), form.constant)
            self.comparisons[form, order] = self.named(compared(left, order, right))
        return self.comparisons[form, order]

    def span(self, node: Term) -> Span:
        """Return where a term lies."""
        if node not in self.spans:
            self.spans[node] = self._kept(self._span(node))
        return self.spans[node]

    def sum(self, form: Linear) -> Span:
        """Return where a weighted sum lies."""
        if form not in self.spans:
            self.spans[form] = self._kept(self._sum(form))
        return self.spans[form]

    def _kept(self, made: Span) -> Span:
        low = self.named(made.low)
        return Span(low, low if made.single else self.named(made.high), made.scale)

    def _span(self, node: Term) -> Span:  # noqa: C901 - one case a node
        match node:
            case Const(value=value):
                number = Fraction(value.toordinal() if isinstance(value, date) else value)
                exact = pl.lit(number.numerator, dtype=WHOLE)
                return Span(exact, exact, number.denominator)
            case Fact():
                return self.fact(node)
            case Derived() | Sum() | Scale() | DaysAfter():
                return self.sum(linear(node))
            case Product(term=term, multiplier=multiplier):
                return product(self.span(term), self.span(multiplier), multiplier)
            case Round(term=term, step=step, how=how):
                return rounded(self.span(term), step, how)
            case Least(terms=terms):
                return least(alike(map(self.span, terms)))
            case Greatest(terms=terms):
                return greatest(alike(map(self.span, terms)))
            case Table():
                return self.by_code(node)
            case Choose() | Band():
                return self._hull(node)
            case MonthsBetween(start=start, end=end):
                return months(self.span(start), self.span(end))
            case MonthsAfter(start=start, months=number):
                return moved(self.span(start), number)
            case _:
                assert_never(node)

    def _sum(self, form: Linear) -> Span:
        spans = alike(self.span(atom) for _, atom in form.parts)
        weights = [weight for weight, _ in form.parts]
        span = added(list(zip(weights, spans, strict=True)), form.constant)
        return replace(span, scale=form.scale * span.scale)

    def by_code(self, node: Table) -> Span:
        """Return where the term that a table has for a code lies."""
        terms = dict(node.rows)
        figures = [
            Fraction(term.value)
            for term in map(terms.get, node.subject.options)
            if isinstance(term, Const) and not isinstance(term.value, date)
        ]
        if len(figures) < len(node.subject.options):
            return self._hull(node)
        scale = lcm(*(each.denominator for each in figures))
        whole = [int(each * scale) for each in figures]
        place = self.choice(node.subject).to_physical()
        exact = self.named(pl.lit(pl.Series(whole, dtype=WHOLE)).gather(place))
        return Span(exact.fill_null(min(whole)), exact.fill_null(max(whole)), scale)

    def _hull(self, node: Choose | Band | Table) -> Span:
        return hull(self.reached(node), alike(map(self.span, outcomes(node))))

    def reached(self, node: Choose | Band | Table) -> list[pl.Expr]:
        """Return for each outcome of a lookup whether it may be the one."""
        match node:
            case Choose(cases=cases):
                return self._cases(tuple(condition for condition, _ in cases))
            case Band(subject=subject, rows=rows):
                return bands(self.span(subject), [bound for bound, _ in rows])
            case Table(subject=subject, rows=rows):
                return [
                    self.maybe(subject, [code for code, each in rows if each == term])
                    for term in outcomes(node)
                ]
            case _:
                assert_never(node)

    def _cases(self, conditions: tuple[Condition, ...]) -> list[pl.Expr]:
        reached: list[pl.Expr] = []
        before = pl.lit(value=True)
        for condition in conditions:
            truth = self.truth(condition)
            reached.append(before & truth.fill_null(value=True))
            before = before & ~truth.fill_null(value=False)
        return [*reached, before]


_NEVER = Const(False, Unit.TRUTH)


def _is_leaf(node: Condition) -> bool:
    """Return whether a judgement within the node is a part of an amount, and stays open there."""
    return isinstance(node, Compare | Ratio)
