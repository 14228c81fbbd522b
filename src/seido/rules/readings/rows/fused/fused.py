"""The same for millions of rows in one pass: rules and amounts as steps of a compiled kernel.

Each fact is a column of its name as in ``columns``: whole numbers in 64 bits, pure numbers as whole
millionths, days since 1970, truths as bytes, a choice as the number of its option. Of what is
partly known there are further columns (see ``low_of`` and its neighbours in ``known_columns``).
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from fractions import Fraction
from functools import reduce
from typing import assert_never

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
    Unit,
)
from seido.rules.linear import Linear, gap, linear
from seido.rules.quantity import MILLIONTHS
from seido.rules.readings.rows.fused.program import ALL, NONE, Draft, Mask, Op
from seido.rules.readings.rows.fused.spans import End, Span, Spans, Truth
from seido.rules.readings.rows.missing import outcomes
from seido.rules.readings.rows.partly_known import high_of, low_of, options_mask, options_of

_UNKNOWN = Truth(NONE, NONE)


class FusedError(ValueError):
    """A rule that has no form in a kernel, with a sentence that says why."""


class Fused:
    """Rules as steps of one draft; as a ``RowReading`` also in which rows something is open."""

    def __init__(self, draft: Draft, partly: Collection[str] = ()) -> None:
        """Begin with nothing asked.

        Args:
            draft: where the steps are written down.
            partly: facts with further columns for what is partly known.
        """
        self.draft = draft
        self.partly = frozenset(partly)
        self.spans = Spans(draft)
        self._truths: dict[Condition, Truth] = {}
        self._favourables: dict[Condition, Truth] = {}
        self._found: dict[Term | Linear, Span] = {}

    # Conditions

    def truth(self, node: Condition) -> Truth:
        """Return a condition; every judgement is unknown."""
        if node not in self._truths:
            self._truths[node] = self._truth(node, self.truth)
        return self._truths[node]

    def favourable(self, node: Condition) -> Truth:
        """Return a condition as it comes out if every judgement is decided favourably."""
        if isinstance(node, Judgement):
            return Truth(ALL, NONE)
        if isinstance(node, Compare | Ratio) or not _waits(node):
            return self.truth(node)
        if node not in self._favourables:
            self._favourables[node] = self._truth(node, self.favourable)
        return self._favourables[node]

    def _truth(  # noqa: C901 - one case a node
        self, node: Condition, of: Callable[[Condition], Truth]
    ) -> Truth:
        draft = self.draft
        match node:
            case Const(value=value):
                return Truth(ALL, NONE) if value else Truth(NONE, ALL)
            case Fact(name=name):
                column = draft.column(name)
                known, holds = draft.mask(Op.KNOWN, column), draft.mask(Op.HOLDS, column)
                return Truth(draft.both(known, holds), draft.both(known, draft.other(holds)))
            case Compare(left=left, order=order, right=right):
                return self.spans.compared(order, self.sum(gap(left, right)))
            case Ratio():
                return self._ratio(node)
            case OneOf(subject=subject, options=options):
                return self._among(subject, options)
            case All(items=items):
                found = list(map(of, items))
                return Truth(
                    self.every([each.yes for each in found]), self.some([each.no for each in found])
                )
            case Any(items=items):
                found = list(map(of, items))
                return Truth(
                    self.some([each.yes for each in found]), self.every([each.no for each in found])
                )
            case AtLeastK(least=least, items=items):
                found = list(map(of, items))
                failing = len(items) - least + 1
                return Truth(
                    self.at_least(least, [each.yes for each in found]),
                    self.at_least(failing, [each.no for each in found]),
                )
            case Not(item=item):
                yes, no = of(item)
                return Truth(no, yes)
            case Requirement(condition=condition):
                return of(condition)
            case Judgement():
                return _UNKNOWN
            case _:
                assert_never(node)

    def _among(self, subject: Fact, codes: Iterable[str]) -> Truth:
        draft = self.draft
        wanted = options_mask(subject, codes)
        if subject.name in self.partly:
            possible = draft.number(Op.COLUMN, draft.column(options_of(subject.name)))
            every = options_mask(subject, subject.options)
            outside = draft.mask(Op.OVERLAP, possible, x=every & ~wanted)
            return Truth(draft.other(outside), draft.other(self._maybe(subject, codes)))
        column = draft.column(subject.name)
        known = draft.mask(Op.KNOWN, column)
        found = draft.mask(Op.AMONG, draft.number(Op.COLUMN, column), x=wanted)
        return Truth(draft.both(known, found), draft.both(known, draft.other(found)))

    def _maybe(self, subject: Fact, codes: Iterable[str]) -> Mask:
        """Return where a choice is among some codes, or may be."""
        if subject.name not in self.partly:
            return self.draft.other(self._among(subject, codes).no)
        possible = self.draft.number(Op.COLUMN, self.draft.column(options_of(subject.name)))
        return self.draft.mask(Op.OVERLAP, possible, x=options_mask(subject, codes))

    def _ratio(self, node: Ratio) -> Truth:
        draft, parts = self.draft, node.quotient
        crossed = self.sum(gap(parts.numerator, parts.denominator, node.threshold))
        quotient = self.spans.compared(node.order, crossed)
        undefined = self.truth(parts.undefined)
        positive, none = self.divides(parts), self.undefined(parts)
        both = Truth(draft.both(quotient.yes, undefined.yes), draft.both(quotient.no, undefined.no))

        def settled(if_positive: Mask, if_none: Mask, otherwise: Mask) -> Mask:
            return self.some(
                [draft.both(positive, if_positive), draft.both(none, if_none), otherwise]
            )

        return Truth(
            settled(quotient.yes, undefined.yes, both.yes),
            settled(quotient.no, undefined.no, both.no),
        )

    # Terms

    def span(self, node: Term) -> Span:
        """Return where a term lies."""
        if node not in self._found:
            self._found[node] = self._span(node)
        return self._found[node]

    def sum(self, form: Linear) -> Span:
        """Return where a weighted sum lies."""
        if form not in self._found:
            self._found[form] = self._sum(form)
        return self._found[form]

    def _span(self, node: Term) -> Span:  # noqa: C901 - one case a node
        spans = self.spans
        match node:
            case Const(value=value):
                number = Fraction(value.toordinal() if isinstance(value, date) else value)
                exact = End(spans.figure(number.numerator))
                return Span(exact, exact, number.denominator)
            case Fact():
                return self._fact(node)
            case Derived() | Sum() | Scale() | DaysAfter():
                return self.sum(linear(node))
            case Product(term=term, multiplier=multiplier):
                _refuse_negative(multiplier)
                return spans.product(self.span(term), self.span(multiplier))
            case Round(term=term, step=step, how=how):
                inner = self.span(term)
                divisor = inner.scale * step
                return spans.moved(inner, lambda end: spans.divided(end, divisor, how, step), 1)
            case Least(terms=terms):
                alike = spans.alike(map(self.span, terms))
                low = spans.none_endless(Op.LEAST, [each.low for each in alike])
                high = spans.extreme(Op.LEAST, [each.high for each in alike])
                return Span(low, high, alike[0].scale)
            case Greatest(terms=terms):
                alike = spans.alike(map(self.span, terms))
                low = spans.extreme(Op.GREATEST, [each.low for each in alike])
                high = spans.none_endless(Op.GREATEST, [each.high for each in alike])
                return Span(low, high, alike[0].scale)
            case Choose() | Band() | Table():
                return spans.hull(self.reached(node), spans.alike(map(self.span, outcomes(node))))
            case MonthsBetween(start=start, end=end):
                return spans.months(self.span(start), self.span(end))
            case MonthsAfter(start=start, months=months):
                return spans.later(self.span(start), months)
            case _:
                assert_never(node)

    def _sum(self, form: Linear) -> Span:
        spans = self.spans
        atoms = spans.alike(self.span(atom) for _, atom in form.parts)
        scale = atoms[0].scale if atoms else 1
        low = high = End(spans.figure(form.constant * scale))
        for number, ((weight, _), atom) in enumerate(zip(form.parts, atoms, strict=True)):
            ends = (atom.low, atom.high) if weight > 0 else (atom.high, atom.low)
            if number == 0:
                low, high = (spans.affine(end, weight, form.constant * scale) for end in ends)
            else:
                low, high = spans.plus(low, ends[0], weight), spans.plus(high, ends[1], weight)
        return Span(low, high, form.scale * scale)

    def _fact(self, node: Fact) -> Span:
        scale = MILLIONTHS if node.unit is Unit.NUMBER else 1
        if node.name in self.partly:
            # These columns have the fact's own bounds already, wherever nothing else is said.
            return Span(self._column(low_of(node.name)), self._column(high_of(node.name)), scale)
        end = self._column(node.name)
        return Span(
            self._or_bound(end, node.low, scale), self._or_bound(end, node.high, scale), scale
        )

    def _column(self, name: str) -> End:
        column = self.draft.column(name)
        return End(self.draft.number(Op.COLUMN, column), self.draft.mask(Op.KNOWN, column))

    def _or_bound(self, end: End, bound: int | None, scale: int) -> End:
        """Return an end, or the fact's own bound where it is not known."""
        if bound is None:
            return end
        return End(self.draft.number(Op.FILL, end.value, c=end.known, x=bound * scale))

    # Where something is open: seido.rules.readings.rows.missing.RowReading

    def every(self, several: Sequence[Mask]) -> Mask:
        """Return the rows that are among each of several."""
        return reduce(self.draft.both, several, ALL)

    def some(self, several: Sequence[Mask]) -> Mask:
        """Return the rows that are among any of several."""
        return reduce(self.draft.either, several, NONE)

    def several(self, of: Sequence[Mask]) -> Mask:
        """Return the rows that are among more than one of several."""
        return self.at_least(2, of)

    def at_least(self, least: int, several: Sequence[Mask]) -> Mask:
        """Return the rows that are among so many of several."""
        reached = [ALL] + [NONE] * least
        for each in several:
            for count in range(least, 0, -1):
                one_more = self.draft.both(reached[count - 1], each)
                reached[count] = self.draft.either(reached[count], one_more)
        return reached[least]

    def others(self, rows: Mask) -> Mask:
        """Return the rows that are not among some."""
        return self.draft.other(rows)

    def named(self, rows: Mask) -> Mask:
        """Return the same rows: a draft writes every step once."""
        return rows

    def all_rows(self) -> Mask:
        """Return every row."""
        return ALL

    def unknown(self, node: Condition) -> Mask:
        """Return where a condition is unknown."""
        return self._neither(self.truth(node))

    def undetermined(self, node: Condition) -> Mask:
        """Return where a condition is unknown even if every judgement is decided favourably."""
        return self._neither(self.favourable(node))

    def holds(self, node: Condition) -> Mask:
        """Return where a condition surely holds."""
        return self.truth(node).yes

    def unsure(self, order: Order, form: Linear) -> Mask:
        """Return where it is unknown how a weighted sum compares with zero."""
        return self._neither(self.spans.compared(order, self.sum(form)))

    def _neither(self, found: Truth) -> Mask:
        return self.draft.other(self.draft.either(found.yes, found.no))

    def not_exact(self, fact: Fact) -> Mask:
        """Return where a fact is not exactly known."""
        return self.draft.other(self.draft.mask(Op.KNOWN, self.draft.column(fact.name)))

    def inexact(self, node: Term) -> Mask:
        """Return where a term has more than one possible value."""
        found = self.span(node)
        return self.draft.other(self.spans.equal(found.low, found.high))

    def divides(self, parts: Quotient) -> Mask:
        """Return where a divisor is surely positive."""
        return self.spans.at_least(self.span(parts.denominator).low, 1)

    def undefined(self, parts: Quotient) -> Mask:
        """Return where a divisor is surely not positive."""
        return self.spans.below(self.span(parts.denominator).high, 1)

    def reached(self, node: Choose | Band | Table) -> Sequence[Mask]:
        """Return for each of the outcomes of a lookup where it may be the one."""
        match node:
            case Choose(cases=cases):
                return self._cases([condition for condition, _ in cases])
            case Band(subject=subject, rows=rows):
                return self.spans.bands(self.span(subject), [bound for bound, _ in rows])
            case Table(subject=subject, rows=rows):
                return [
                    self._maybe(subject, [code for code, each in rows if each == term])
                    for term in outcomes(node)
                ]
            case _:
                assert_never(node)

    def _cases(self, conditions: Iterable[Condition]) -> list[Mask]:
        reached: list[Mask] = []
        before = ALL
        for condition in conditions:
            yes, no = self.truth(condition)
            reached.append(self.draft.both(before, self.draft.other(no)))
            before = self.draft.both(before, self.draft.other(yes))
        return [*reached, before]

    def idle(self, outcome: Least | Greatest, term: Term) -> Mask:
        """Return where one of several terms cannot move the least or greatest of them."""
        spans = self.spans
        whole, part = self.span(outcome), self.span(term)
        factor = whole.scale // part.scale
        below = spans.plus(whole.low, part.high, -factor)
        above = spans.plus(spans.affine(part.low, factor), whole.high, -1)
        return self.draft.either(spans.at_least(below, 0), spans.at_least(above, 0))


def _waits(node: Condition) -> bool:
    return any(isinstance(each, Judgement) for each in walk(node))


def _refuse_negative(multiplier: Term) -> None:
    if not isinstance(multiplier, Fact) or multiplier.low is None or multiplier.low < 0:
        raise FusedError("a multiplier must be a fact that is never negative")
