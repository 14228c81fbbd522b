"""How large values in columns may be, so that nothing on the way overflows 64 bits.

Columns compute with whole numbers, ratios by cross-multiplication, several terms on one scale. The
greatest value that any step can reach follows from the rule and from the greatest of its facts; it
is found here by the same steps as in ``seido.rules.readings.rows.columns.columns``, with magnitudes
in place of columns. What is larger is refused where it is read, and never wraps round.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from math import lcm
from typing import NamedTuple, assert_never

from seido.reach import MOST
from seido.rules.check import unit_of, walk
from seido.rules.expr import (
    Band,
    Choose,
    Compare,
    Condition,
    Const,
    DaysAfter,
    Derived,
    Fact,
    Greatest,
    Least,
    MonthsAfter,
    MonthsBetween,
    Node,
    Product,
    Ratio,
    Round,
    Scale,
    Sum,
    Table,
    Term,
    Unit,
)
from seido.rules.linear import Linear, gap, linear
from seido.rules.quantity import MILLIONTHS
from seido.schemes.model import Edition

GREATEST = 2**63 - 1
"""The greatest whole number of 64 bits."""

_HEADROOM = 10
"""So many times smaller every step stays, because distances are added up."""

_DAYS = date(9999, 12, 31).toordinal()
_DAYS_A_MONTH = 31


class _Reach(NamedTuple):
    """The greatest magnitude of a term as columns hold it, ``scale`` times too large."""

    most: int
    scale: int = 1


class Magnitude:
    """The greatest magnitude that any step of some rules reaches, for given greatest values."""

    def __init__(self, greatest: Mapping[Unit, int]) -> None:
        """Note the greatest magnitude of a fact by its unit; of pure numbers in millionths."""
        self.greatest = greatest
        self.found: dict[Term | Linear, _Reach] = {}
        self.peak = 0

    def read(self, node: Node) -> int:
        """Return the greatest magnitude so far, that of a rule or an amount included."""
        for each in walk(node):
            match each:
                case Compare(left=left, right=right):
                    self.sum(gap(left, right))
                    apart = self.alike((left, right)).most
                    self._noted(_Reach(apart * _points(left)))
                case Ratio(quotient=parts, threshold=threshold):
                    self.sum(gap(parts.numerator, parts.denominator, threshold))
                    self.span(parts.numerator)
                    self.span(parts.denominator)
                case _:
                    pass
        if not isinstance(node, Condition) or isinstance(node, Const | Fact):
            self.span(node)
        return self.peak

    def span(self, node: Term) -> _Reach:
        """Return how far a term reaches."""
        if node not in self.found:
            self.found[node] = self._noted(self._span(node))
        return self.found[node]

    def sum(self, form: Linear) -> _Reach:
        """Return how far a weighted sum reaches, step by step."""
        if form not in self.found:
            self.found[form] = self._noted(self._sum(form))
        return self.found[form]

    def alike(self, terms: Iterable[Term]) -> _Reach:
        """Return how far terms reach on one scale; the farthest of them."""
        spans = [self.span(term) for term in terms]
        scale = lcm(*(each.scale for each in spans))
        return self._noted(_Reach(max(each.most * (scale // each.scale) for each in spans), scale))

    def _noted(self, reach: _Reach) -> _Reach:
        self.peak = max(self.peak, reach.most)
        return reach

    def _span(self, node: Term) -> _Reach:  # noqa: C901 - one case a node
        match node:
            case Const(value=value):
                number = Fraction(value.toordinal() if isinstance(value, date) else value)
                return _Reach(abs(number.numerator), number.denominator)
            case Fact():
                return self._fact(node)
            case Derived() | Sum() | Scale() | DaysAfter():
                return self.sum(linear(node))
            case Product(term=term, multiplier=multiplier):
                first, second = self.span(term), self.span(multiplier)
                return _Reach(first.most * second.most, first.scale * second.scale)
            case Round(term=term, step=step):
                inner = self.span(term)
                self._noted(_Reach(2 * inner.most + inner.scale * step))
                return _Reach(inner.most // inner.scale + 2 * step)
            case Least(terms=terms) | Greatest(terms=terms):
                return self.alike(terms)
            case Choose(cases=cases, otherwise=otherwise):
                return self.alike((*(term for _, term in cases), otherwise))
            case Band(subject=subject, below=below, rows=rows):
                edges = self.span(subject).scale * max(abs(bound) for bound, _ in rows)
                self._noted(_Reach(edges))
                return self.alike((below, *(term for _, term in rows)))
            case Table(rows=rows):
                return self.alike(term for _, term in rows)
            case MonthsBetween(start=start, end=end):
                self.span(start)
                self.span(end)
                return _Reach(_DAYS)
            case MonthsAfter(start=start, months=months):
                return _Reach(self.span(start).most + _DAYS_A_MONTH * abs(months))
            case _:
                assert_never(node)

    def _sum(self, form: Linear) -> _Reach:
        spans = [self.span(atom) for _, atom in form.parts]
        scale = lcm(*(each.scale for each in spans))
        most = abs(form.constant) * scale
        for (weight, _), each in zip(form.parts, spans, strict=True):
            most += abs(weight) * each.most * (scale // each.scale)
        return _Reach(most, form.scale * scale)

    def _fact(self, node: Fact) -> _Reach:
        scale = MILLIONTHS if node.unit is Unit.NUMBER else 1
        ends = [abs(end) * scale for end in (node.low, node.high) if end is not None]
        most = max(ends) if len(ends) > 1 else max(self.greatest[node.unit], *ends, 0)
        return _Reach(most, scale)


def _points(term: Term) -> int:
    """Return the basis points in one, in which distances between pure numbers are counted."""
    return 10_000 if unit_of(term) is Unit.NUMBER else 1


def greatest_values(editions: Iterable[Edition]) -> dict[Unit, int]:
    """Return the greatest value of a fact that columns can hold under some editions, by unit.

    Persons, counts, months and pure numbers (given in millionths) may be what every reader takes,
    days any of the calendar; amounts the largest power of ten, up to 10**16 yen, that keeps every
    step of every rule and limit within 64 bits.

    Raises:
        OverflowError: where even 10**9 yen would not.
    """
    nodes = [n for each in editions for n in (each.rule, each.limit) if n is not None]
    for power in range(16, 8, -1):
        greatest = {**_GREATEST, Unit.YEN: 10**power}
        magnitude = Magnitude(greatest)
        if all(magnitude.read(node) < GREATEST // _HEADROOM for node in nodes):
            return greatest
    raise OverflowError("these rules overflow 64 bits even for amounts of 10**9 yen")


_GREATEST = {
    **MOST,
    Unit.NUMBER: MOST[Unit.NUMBER] * MILLIONTHS,
    Unit.DATE: _DAYS,
}
