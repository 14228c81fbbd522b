"""Where a term lies, as steps of a fused program: its ends, and the arithmetic of such spans."""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from math import lcm
from typing import NamedTuple

from seido.rules.expr import Order
from seido.rules.quantity import Rounding
from seido.rules.readings.rows.fused.program import ALL, NONE, Draft, Mask, Number, Op

FARTHEST = 2**63 - 1
"""What stands in for an end that is not meant, so that no least or greatest takes it."""


class End(NamedTuple):
    """An end of a term: its number, and where there is one; elsewhere it is endless."""

    value: Number
    known: Mask = ALL


class Truth(NamedTuple):
    """A condition: where it surely holds and where it surely fails; unknown elsewhere."""

    yes: Mask
    no: Mask


class Span(NamedTuple):
    """A term as steps: its lowest and highest value, ``scale`` times too large.

    Where facts have no bounds both ends are the same.
    """

    low: End
    high: End
    scale: int = 1

    @property
    def single(self) -> bool:
        """Whether low and high are one end: exact, or endless on both sides."""
        return self.low == self.high


class Spans:
    """The arithmetic of spans, written down as steps of a draft."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft

    def figure(self, value: int) -> Number:
        """Return a number that is the same in every row."""
        return self.draft.number(Op.FIGURE, x=value)

    def at_least(self, end: End, bound: int) -> Mask:
        """Return where an end is known and no less than a bound."""
        return self.draft.both(end.known, self.draft.mask(Op.AT_LEAST, end.value, x=bound))

    def below(self, end: End, bound: int) -> Mask:
        """Return where an end is known and less than a bound."""
        reached = self.draft.mask(Op.AT_LEAST, end.value, x=bound)
        return self.draft.both(end.known, self.draft.other(reached))

    def is_zero(self, end: End) -> Mask:
        """Return where an end is known to be nothing."""
        return self.draft.both(self.at_least(end, 0), self.below(end, 1))

    def equal(self, left: End, right: End) -> Mask:
        """Return where both ends are known and the same."""
        known = self.draft.both(left.known, right.known)
        if left.value == right.value:
            return known
        return self.draft.both(known, self.draft.mask(Op.EQUAL, left.value, right.value))

    def affine(self, end: End, factor: int, constant: int = 0) -> End:
        """Return an end times a factor, and something added."""
        if factor == 1 and constant == 0:
            return end
        return End(self.draft.number(Op.AFFINE, end.value, x=factor, y=constant), end.known)

    def plus(self, left: End, right: End, factor: int = 1) -> End:
        """Return an end and another one times a factor."""
        value = self.draft.number(Op.ADD, left.value, right.value, x=factor)
        return End(value, self.draft.both(left.known, right.known))

    def compared(self, order: Order, span: Span) -> Truth:
        """Return how a span compares with zero."""
        match order:
            case Order.AT_LEAST:
                return Truth(self.at_least(span.low, 0), self.below(span.high, 0))
            case Order.MORE_THAN:
                return Truth(self.at_least(span.low, 1), self.below(span.high, 1))
            case Order.AT_MOST:
                return Truth(self.below(span.high, 1), self.at_least(span.low, 1))
            case Order.BELOW:
                return Truth(self.below(span.high, 0), self.at_least(span.low, 0))

    def alike(self, spans: Iterable[Span]) -> list[Span]:
        """Return the spans on one scale."""
        found = list(spans)
        scale = lcm(*(each.scale for each in found))
        return [self._scaled(each, scale) for each in found]

    def _scaled(self, span: Span, scale: int) -> Span:
        factor = scale // span.scale
        return self.moved(span, lambda end: self.affine(end, factor), scale)

    def moved(self, span: Span, step: Callable[[End], End], scale: int | None = None) -> Span:
        """Return a span both of whose ends take a step."""
        low = step(span.low)
        high = low if span.single else step(span.high)
        return Span(low, high, span.scale if scale is None else scale)

    def extreme(self, op: Op, ends: Sequence[End], meant: Sequence[Mask] | None = None) -> End:
        """Return the least or greatest of the ends that are meant and known; unknown for none.

        Args:
            op: ``LEAST`` or ``GREATEST``.
            ends: what it is taken of.
            meant: for each end in which rows it counts; by default in all.
        """
        absent = FARTHEST if op is Op.LEAST else -FARTHEST
        counted = [
            End(end.value, self.draft.both(end.known, rows))
            for end, rows in zip(ends, meant or [ALL] * len(ends), strict=True)
        ]
        values = [self._filled(each, absent) for each in counted]
        value = reduce(lambda a, b: a if a == b else self.draft.number(op, a, b), values)
        return End(value, reduce(self.draft.either, (each.known for each in counted)))

    def _filled(self, end: End, absent: int) -> Number:
        if end.known == ALL:
            return end.value
        return self.draft.number(Op.FILL, end.value, c=end.known, x=absent)

    def none_endless(self, op: Op, ends: Sequence[End], meant: Sequence[Mask] | None = None) -> End:
        """Return the least or greatest of the ends that are meant, unknown where one of them is."""
        found = self.extreme(op, ends, meant)
        rows = meant or [ALL] * len(ends)
        endless = [
            self.draft.both(each, self.draft.other(end.known))
            for end, each in zip(ends, rows, strict=True)
        ]
        some_endless = reduce(self.draft.either, endless, NONE)
        return End(found.value, self.draft.both(found.known, self.draft.other(some_endless)))

    def hull(self, reached: Sequence[Mask], spans: Sequence[Span]) -> Span:
        """Return the bounds that hold every row of a lookup that can be meant."""
        low = self.none_endless(Op.LEAST, [each.low for each in spans], reached)
        high = self.none_endless(Op.GREATEST, [each.high for each in spans], reached)
        return Span(low, high, spans[0].scale)

    def bands(self, subject: Span, bounds: Sequence[int]) -> list[Mask]:
        """Return for below the first bound, and for each bound, where the subject may lie there."""
        edges = [bound * subject.scale for bound in bounds]
        under = [self.draft.other(self.at_least(subject.low, edge)) for edge in edges]
        over = [self.draft.other(self.below(subject.high, edge)) for edge in edges]
        between = [self.draft.both(*both) for both in zip(over[:-1], under[1:], strict=True)]
        return [under[0], *between, over[-1]]

    def divided(self, end: End, divisor: int, how: Rounding, step: int) -> End:
        """Return an end divided and rounded, times a step."""
        match how:
            case Rounding.DOWN:
                return self.affine(self._floor(end, divisor), step)
            case Rounding.UP:
                return self.affine(self._floor(self.affine(end, -1), divisor), -step)
            case Rounding.HALF_UP:
                doubled = self.affine(end, 2, divisor)
                return self.affine(self._floor(doubled, 2 * divisor), step)

    def _floor(self, end: End, divisor: int) -> End:
        if divisor == 1:
            return end
        return End(self.draft.number(Op.DIVIDE, end.value, x=divisor), end.known)

    def product(self, term: Span, multiplier: Span) -> Span:
        """Return the span of a product with what is never negative; 0 times endless is 0."""
        none = self.is_zero(multiplier.high)
        low = self._multiplied(term.low, multiplier.low, multiplier.high, none)
        high = self._multiplied(term.high, multiplier.high, multiplier.low, none)
        return Span(low, high, term.scale * multiplier.scale)

    def _multiplied(self, end: End, if_positive: End, if_negative: End, none: Mask) -> End:
        draft = self.draft
        zero = draft.either(self.is_zero(end), none)
        by = self.chosen(draft.mask(Op.AT_LEAST, end.value, x=1), if_positive, if_negative)
        value = draft.number(Op.TIMES, end.value, by.value)
        value = draft.number(Op.FILL, value, c=draft.other(zero), x=0)
        return End(value, draft.either(zero, draft.both(end.known, by.known)))

    def chosen(self, where: Mask, first: End, other: End) -> End:
        """Return an end in some rows and another one elsewhere."""
        if first == other:
            return first
        draft = self.draft
        known = draft.either(
            draft.both(where, first.known), draft.both(draft.other(where), other.known)
        )
        return End(draft.number(Op.CHOOSE, first.value, other.value, where), known)

    def months(self, start: Span, end: Span) -> Span:
        """Return the whole months between two days."""
        low = self._apart(start.high, end.low)
        if start.single and end.single:
            return Span(low, low)
        return Span(low, self._apart(start.low, end.high))

    def _apart(self, start: End, end: End) -> End:
        value = self.draft.number(Op.MONTHS, start.value, end.value)
        return End(value, self.draft.both(start.known, end.known))

    def later(self, span: Span, months: int) -> Span:
        """Return a day some months later."""
        return self.moved(
            span, lambda end: End(self.draft.number(Op.LATER, end.value, x=months), end.known)
        )
