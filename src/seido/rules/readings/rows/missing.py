"""What is missing, for readings of many rows at once: which facts keep a rule unknown, and where.

It is what ``Trace.missing`` and ``Trace.judgements`` find for one business: a fact counts where it
is not exactly known and every condition above it is unknown, however favourably the open judgements
are decided. One case a node, as in ``decide``.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar, assert_never

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
    Quotient,
    Ratio,
    Requirement,
    Round,
    Scale,
    Sum,
    Table,
    Term,
)
from seido.rules.linear import Linear, gap, linear

Rows = TypeVar("Rows")
"""Some of the rows of a table, as a reading writes them: every row is among them or is not."""


class RowReading(Protocol[Rows]):
    """A reading of many rows, which tells in which of them something is open."""

    def every(self, several: Sequence[Rows]) -> Rows:
        """Return the rows that are among each of several."""

    def some(self, several: Sequence[Rows]) -> Rows:
        """Return the rows that are among any of several."""

    def several(self, of: Sequence[Rows]) -> Rows:
        """Return the rows that are among more than one of several."""

    def others(self, rows: Rows) -> Rows:
        """Return the rows that are not among some."""

    def named(self, rows: Rows) -> Rows:
        """Return how rows are referred to from now on, having been computed once."""

    def all_rows(self) -> Rows:
        """Return every row."""

    def unknown(self, node: Condition) -> Rows:
        """Return where a condition is unknown."""

    def undetermined(self, node: Condition) -> Rows:
        """Return where a condition is unknown even if every judgement is decided favourably."""

    def holds(self, node: Condition) -> Rows:
        """Return where a condition surely holds."""

    def unsure(self, order: Order, form: Linear) -> Rows:
        """Return where it is unknown how a weighted sum compares with zero."""

    def not_exact(self, fact: Fact) -> Rows:
        """Return where a fact is not exactly known."""

    def inexact(self, node: Term) -> Rows:
        """Return where a term has more than one possible value."""

    def divides(self, parts: Quotient) -> Rows:
        """Return where a divisor is surely positive."""

    def undefined(self, parts: Quotient) -> Rows:
        """Return where a divisor is surely not positive."""

    def reached(self, node: Choose | Band | Table) -> Sequence[Rows]:
        """Return for each of the outcomes of a lookup where it may be the one."""

    def idle(self, outcome: Least | Greatest, term: Term) -> Rows:
        """Return where one of several terms cannot move the least or greatest of them."""


class Missing(Generic[Rows]):
    """What keeps conditions unknown and amounts open, by the name of the fact or judgement."""

    def __init__(self, reading: RowReading[Rows]) -> None:
        self.reading = reading
        self.conditions: dict[Condition, Mapping[str, Rows]] = {}
        self.terms: dict[Term | Linear, Mapping[str, Rows]] = {}
        self.judgements: dict[Condition, Mapping[str, Rows]] = {}

    def facts(self, node: Condition) -> Mapping[str, Rows]:
        """Return by fact the rows in which it could still settle a condition undetermined there."""
        if node not in self.conditions:
            rows = self.reading.undetermined(node)
            self.conditions[node] = self._within(rows, self._facts(node))
        return self.conditions[node]

    def judged(self, node: Condition) -> Mapping[str, Rows]:
        """Return by judgement the rows in which it is open and the condition unknown."""
        if node not in self.judgements:
            self.judgements[node] = self._within(self.reading.unknown(node), self._judged(node))
        return self.judgements[node]

    def open(self, node: Term) -> Mapping[str, Rows]:
        """Return by fact the rows in which an amount is not exact for want of it."""
        if node not in self.terms:
            self.terms[node] = self._open(node)
        return self.terms[node]

    def _facts(self, node: Condition) -> Mapping[str, Rows]:
        match node:
            case Const() | Judgement():
                return {}
            case (Fact() as fact) | OneOf(subject=fact):
                return {fact.name: self.reading.not_exact(fact)}
            case Compare(left=left, right=right):
                return self._sum(gap(left, right))
            case Ratio():
                return self._ratio(node)
            case Any(signs=signs) if signs:
                return self._either(self._in_turn(node))
            case All(items=items) | Any(items=items) | AtLeastK(items=items):
                return self._either(map(self.facts, items))
            case Not(item=item) | Requirement(condition=item):
                return self.facts(item)
            case _:
                assert_never(node)

    def _in_turn(self, node: Any) -> Iterable[Mapping[str, Rows]]:
        """Yield by alternative what is asked of it where its turn has come."""
        reading = self.reading
        spoken_for = [
            reading.every([reading.unknown(item), reading.holds(sign)])
            for sign, item in zip(node.signs, node.items, strict=True)
        ]
        for i, item in enumerate(node.items):
            before = [reading.others(each) for each in spoken_for[:i]]
            yield self._within(reading.every([spoken_for[i], *before]), self.facts(item))
        nothing = reading.others(reading.some(spoken_for))
        for sign, item in zip(node.signs, node.items, strict=True):
            opened = reading.every([nothing, reading.unknown(item)])
            yield self._within(opened, self.facts(sign))
            told = reading.every([opened, reading.others(reading.unknown(sign))])
            yield self._within(told, self.facts(item))

    def _judged(self, node: Condition) -> Mapping[str, Rows]:
        match node:
            case Judgement(name=name):
                return {name: self.reading.all_rows()}
            case All(items=items) | Any(items=items) | AtLeastK(items=items):
                return self._either(map(self.judged, items))
            case Not(item=item) | Requirement(condition=item):
                return self.judged(item)
            case _:
                return {}

    def _ratio(self, node: Ratio) -> Mapping[str, Rows]:
        reading, parts = self.reading, node.quotient
        crossed = gap(parts.numerator, parts.denominator, node.threshold)
        perhaps = reading.others(reading.undefined(parts))
        not_surely = reading.others(reading.divides(parts))
        unsure = reading.every([perhaps, reading.unsure(node.order, crossed)])
        return self._either(
            (
                self._within(unsure, self._sum(crossed)),
                self._within(reading.every([not_surely, perhaps]), self.open(parts.denominator)),
                self._within(not_surely, self.facts(parts.undefined)),
            )
        )

    def _open(self, node: Term) -> Mapping[str, Rows]:
        match node:
            case Const():
                return {}
            case Fact(name=name):
                return {name: self.reading.not_exact(node)}
            case Derived() | Sum() | Scale() | DaysAfter():
                return self._sum(linear(node))
            case Product(term=first, multiplier=second) | MonthsBetween(start=first, end=second):
                return self._inexact(node, (self.open(first), self.open(second)))
            case Round(term=term) | MonthsAfter(start=term):
                return self._inexact(node, (self.open(term),))
            case Least(terms=terms) | Greatest(terms=terms):
                return self._inexact(node, [self._moving(node, term) for term in terms])
            case Choose() | Band() | Table():
                return self._inexact(node, self._lookup(node))
            case _:
                assert_never(node)

    def _sum(self, form: Linear) -> Mapping[str, Rows]:
        return self._either(self.open(atom) for _, atom in form.parts)

    def _lookup(self, node: Choose | Band | Table) -> Iterable[Mapping[str, Rows]]:
        """Yield what keeps each row open that can be meant, and what keeps open which one it is."""
        reached = self.reading.reached(node)
        for meant, term in zip(reached, outcomes(node), strict=True):
            yield self._within(meant, self.open(term))
        match node:
            case Choose(cases=cases):
                for meant, (condition, _) in zip(reached, cases, strict=False):
                    yield self._within(meant, self.facts(condition))
            case Band(subject=subject):
                yield self._within(self.reading.several(reached), self.open(subject))
            case Table(subject=subject):
                yield self.open(subject)

    def _moving(self, outcome: Least | Greatest, term: Term) -> Mapping[str, Rows]:
        """Return what keeps one of several terms open where it can still move the outcome."""
        return self._within(self.reading.others(self.reading.idle(outcome, term)), self.open(term))

    def _inexact(self, node: Term, found: Iterable[Mapping[str, Rows]]) -> Mapping[str, Rows]:
        return self._within(self.reading.inexact(node), self._either(found))

    def _within(self, rows: Rows, found: Mapping[str, Rows]) -> Mapping[str, Rows]:
        reading = self.reading
        return {name: reading.named(reading.every([rows, each])) for name, each in found.items()}

    def _either(self, found: Iterable[Mapping[str, Rows]]) -> Mapping[str, Rows]:
        joined: dict[str, list[Rows]] = {}
        for each in found:
            for name, rows in each.items():
                joined.setdefault(name, []).append(rows)
        return {name: self.reading.some(rows) for name, rows in joined.items()}


def outcomes(node: Choose | Band | Table) -> tuple[Term, ...]:
    """Return what a lookup can come to, each row of a table by its term, once."""
    match node:
        case Choose(cases=cases, otherwise=otherwise):
            return (*(term for _, term in cases), otherwise)
        case Band(below=below, rows=rows):
            return (below, *(term for _, term in rows))
        case Table(rows=rows):
            return tuple(dict.fromkeys(term for _, term in rows))
        case _:
            assert_never(node)


BITS = 62
"""Names that one whole number of 64 bits stands for; the sign and a bit stay free."""


def names_in_order(rule: Condition) -> list[str]:
    """Return the names of the judgements of a rule in the order in which it is read."""
    found = (node.name for node in walk(rule) if isinstance(node, Judgement))
    return list(dict.fromkeys(found))
