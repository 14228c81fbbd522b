"""Rules over a table in SQL that also tell in which rows something is open, and for want of what.

Rows are written as conditions that are true or false and never null.
"""

from collections.abc import Sequence
from typing import TypeAlias

from sqlglot import exp

from seido.rules.expr import Condition, Fact, Greatest, Least, Order, Quotient, Term
from seido.rules.linear import Linear
from seido.rules.readings.rows.sql.pieces import (
    FALSE,
    TRUE,
    End,
    Sql,
    case,
    column,
    compared,
    every,
    figure,
    if_unknown,
    is_unknown,
    negated,
    plus,
    some,
    times,
)
from seido.rules.readings.rows.sql.spans import ordered
from seido.rules.readings.rows.sql.sql import SharedSql

_Sign: TypeAlias = type[exp.GT | exp.GTE | exp.LTE | exp.EQ]


class RowsSql(SharedSql):
    """Rules in SQL as a ``RowReading``; what has a constant answer is answered here."""

    def every(self, several: Sequence[Sql]) -> Sql:
        """Return the rows that are among each of several."""
        if any(each is FALSE for each in several):
            return FALSE
        kept = [each for each in dict.fromkeys(several) if each is not TRUE]
        return every(kept) if kept else TRUE

    def some(self, several: Sequence[Sql]) -> Sql:
        """Return the rows that are among any of several."""
        if any(each is TRUE for each in several):
            return TRUE
        kept = [each for each in dict.fromkeys(several) if each is not FALSE]
        return some(kept) if kept else FALSE

    def several(self, of: Sequence[Sql]) -> Sql:
        """Return the rows that are among more than one of several."""
        number: End = 0
        for rows in of:
            number = plus(number, case((rows, 1), otherwise=0))
        return compared(exp.GT, number, 1)

    def others(self, rows: Sql) -> Sql:
        """Return the rows that are not among some."""
        if rows is TRUE or rows is FALSE:
            return FALSE if rows is TRUE else TRUE
        return negated(rows)

    def named(self, rows: Sql) -> Sql:
        """Return how rows are referred to: as themselves, for ``stepwise`` names what is shared."""
        return rows

    def all_rows(self) -> Sql:
        """Return every row."""
        return TRUE

    def unknown(self, node: Condition) -> Sql:
        """Return where a condition is unknown."""
        return is_unknown(self.truth(node))

    def unsure(self, order: Order, form: Linear) -> Sql:
        """Return where it is unknown how a weighted sum compares with zero."""
        return is_unknown(ordered(form, self.atoms(form), order))

    def not_exact(self, fact: Fact) -> Sql:
        """Return where a fact is not exactly known."""
        return is_unknown(column(fact.name))

    def inexact(self, node: Term) -> Sql:
        """Return where a term has more than one possible value."""
        span = self.span(node)
        if isinstance(span.low, int):
            return self.others(_surely(exp.EQ, span.low, span.high))
        if span.single:
            return is_unknown(span.low)
        return self.others(_surely(exp.EQ, span.low, span.high))

    def divides(self, parts: Quotient) -> Sql:
        """Return where a divisor is surely positive."""
        return _surely(exp.GT, self.span(parts.denominator).low, 0)

    def undefined(self, parts: Quotient) -> Sql:
        """Return where a divisor is surely not positive."""
        return _surely(exp.LTE, self.span(parts.denominator).high, 0)

    def idle(self, outcome: Least | Greatest, term: Term) -> Sql:
        """Return where one of several terms cannot move the least or greatest of them."""
        whole, part = self.span(outcome), self.span(term)
        factor = whole.scale // part.scale
        below = _surely(exp.LTE, times(part.high, factor), whole.low)
        return self.some([below, _surely(exp.GTE, times(part.low, factor), whole.high)])


def _surely(sign: _Sign, left: End, right: End) -> Sql:
    """Return where a comparison holds, and not where an end is endless."""
    if isinstance(left, int) and isinstance(right, int):
        held = {exp.GT: left > right, exp.GTE: left >= right, exp.LTE: left <= right}
        return TRUE if held.get(sign, left == right) else FALSE
    return if_unknown(compared(sign, figure(left), right), FALSE)
