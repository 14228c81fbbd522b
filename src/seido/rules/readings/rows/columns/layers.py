"""Rules over one table, each sub-rule computed once: named columns in layers, one upon another."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import reduce
from operator import and_, or_

import polars as pl

from seido.rules.expr import Condition, Fact, Greatest, Least, Order, Quotient, Table, Term, Unit
from seido.rules.linear import Linear
from seido.rules.quantity import MILLIONTHS
from seido.rules.readings.rows.columns.columns import Columns
from seido.rules.readings.rows.columns.spans import Span
from seido.rules.readings.rows.partly_known import high_of, low_of, options_mask, options_of


class Layers(Columns):
    """Expressions of many rules over one table of facts, kept as columns of that table.

    As a ``RowReading`` it also tells in which rows something is open.

    Polars finds common sub-expressions by itself, but on rules of this size its search costs more
    than the rules; as named columns of a few layers they are computed once and in parallel.

    A fact in ``partly`` has further columns that hold for every row what is known of it: the least
    and greatest value, or, for a choice, the set of options (see ``known_columns``).
    """

    def __init__(self, partly: Collection[str] = ()) -> None:
        super().__init__()
        self.partly = frozenset(partly)
        self.depths: dict[str, int] = {}
        self.layers: list[list[pl.Expr]] = []

    def named(self, made: pl.Expr) -> pl.Expr:
        """Return the column under which an expression is kept; columns and figures as they are."""
        roots = made.meta.root_names()
        if made.meta.is_column() or not roots:
            return made
        depth = max(self.depths.get(name, 0) for name in roots)
        name = f"#{len(self.depths)}"
        self.depths[name] = depth + 1
        if depth == len(self.layers):
            self.layers.append([])
        self.layers[depth].append(made.alias(name))
        return pl.col(name)

    def fact(self, node: Fact) -> Span:
        """Return where a fact lies, by its own column or those of what is partly known."""
        if node.name not in self.partly:
            return super().fact(node)
        span = super().fact(Fact(low_of(node.name), node.unit))
        return Span(span.low, super().fact(Fact(high_of(node.name), node.unit)).high, span.scale)

    def among(self, subject: Fact, codes: Iterable[str]) -> pl.Expr:
        """Return whether a choice is among some codes; null where it may or may not be."""
        if subject.name not in self.partly:
            return super().among(subject, codes)
        possible, wanted = pl.col(options_of(subject.name)), options_mask(subject, codes)
        certain = (possible & ~wanted) == 0
        return pl.when(certain | ((possible & wanted) == 0)).then(certain)

    def maybe(self, subject: Fact, codes: Iterable[str]) -> pl.Expr:
        """Return whether a choice is among some codes, or may be."""
        if subject.name not in self.partly:
            return super().maybe(subject, codes)
        return (pl.col(options_of(subject.name)) & options_mask(subject, codes)) != 0

    def by_code(self, node: Table) -> Span:
        """Return where the term that a table has for a code lies."""
        return self._hull(node) if node.subject.name in self.partly else super().by_code(node)

    def every(self, several: Sequence[pl.Expr]) -> pl.Expr:
        """Return the rows that are among each of several."""
        return reduce(and_, several)

    def some(self, several: Sequence[pl.Expr]) -> pl.Expr:
        """Return the rows that are among any of several."""
        return reduce(or_, several)

    def several(self, of: Sequence[pl.Expr]) -> pl.Expr:
        """Return the rows that are among more than one of several."""
        return pl.sum_horizontal(of) > 1

    def others(self, rows: pl.Expr) -> pl.Expr:
        """Return the rows that are not among some."""
        return ~rows

    def all_rows(self) -> pl.Expr:
        """Return every row."""
        return pl.lit(value=True)

    def unknown(self, node: Condition) -> pl.Expr:
        """Return where a condition is unknown."""
        return self.truth(node).is_null()

    def undetermined(self, node: Condition) -> pl.Expr:
        """Return where a condition is unknown even if every judgement is decided favourably."""
        return self.favourable(node).is_null()

    def holds(self, node: Condition) -> pl.Expr:
        """Return where a condition surely holds."""
        return self.truth(node).fill_null(value=False)

    def unsure(self, order: Order, form: Linear) -> pl.Expr:
        """Return where it is unknown how a weighted sum compares with zero."""
        return self.compared(form, order).is_null()

    def not_exact(self, fact: Fact) -> pl.Expr:
        """Return where a fact is not exactly known."""
        return pl.col(fact.name).is_null()

    def inexact(self, node: Term) -> pl.Expr:
        """Return where a term has more than one possible value."""
        span = self.span(node)
        return ~(span.low == span.high).fill_null(value=False)

    def divides(self, parts: Quotient) -> pl.Expr:
        """Return where a divisor is surely positive."""
        return (self.span(parts.denominator).low > 0).fill_null(value=False)

    def undefined(self, parts: Quotient) -> pl.Expr:
        """Return where a divisor is surely not positive."""
        return (self.span(parts.denominator).high <= 0).fill_null(value=False)

    def idle(self, outcome: Least | Greatest, term: Term) -> pl.Expr:
        """Return where one of several terms cannot move the least or greatest of them."""
        whole, part = self.span(outcome), self.span(term)
        factor = whole.scale // part.scale
        below = (part.high * factor <= whole.low).fill_null(value=False)
        return below | (part.low * factor >= whole.high).fill_null(value=False)

    def over(self, table: pl.DataFrame, shown: Mapping[str, pl.Expr]) -> pl.DataFrame:
        """Return columns by their names, computed over a table; what else was named is let go."""
        query = table.lazy()
        for layer in self.layers:
            query = query.with_columns(layer)
        return query.with_columns(**shown).select(list(shown)).collect(optimizations=_AS_IT_IS)


_AS_IT_IS = pl.QueryOptFlags(comm_subexpr_elim=False, comm_subplan_elim=False)
"""Without a search for what is alike, which the layers have found already."""
_TYPES = {Unit.TRUTH: pl.Boolean(), Unit.DATE: pl.Date()}


def type_of(fact: Fact) -> pl.DataType:
    """Return what a fact's column holds: whole numbers, days, options or truths."""
    if fact.unit is Unit.CHOICE:
        return pl.Enum(fact.options)
    return _TYPES.get(fact.unit, pl.Int64())


def known_wholly(fact: Fact) -> list[pl.Expr]:
    """Return the columns of what is partly known, made from the fact's own column."""
    column = pl.col(fact.name)
    if fact.unit is Unit.CHOICE:
        masks = [options_mask(fact, [code]) for code in fact.options]
        every = options_mask(fact, fact.options)
        bits = column.replace_strict(fact.options, masks, default=every, return_dtype=pl.Int64)
        return [bits.alias(options_of(fact.name))]
    scale = MILLIONTHS if fact.unit is Unit.NUMBER else 1
    low = column if fact.low is None else column.fill_null(fact.low * scale)
    high = column if fact.high is None else column.fill_null(fact.high * scale)
    return [low.alias(low_of(fact.name)), high.alias(high_of(fact.name))]
