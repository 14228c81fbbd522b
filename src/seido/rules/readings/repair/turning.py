"""Where the truth of a condition turns along one fact, all others staying what they are.

A comparison is one linear inequality, so that it turns where its two sides meet: a division away.
What is not linear turns or bends where a band begins, a case changes or one term overtakes
another; between these places it only grows or shrinks, so that halving finds the turn exactly.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TypeAlias, assert_never

from seido.rules.check import unit_of
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
)
from seido.rules.linear import Linear, gap, linear
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Known, Number
from seido.rules.readings.repair.kept import kept
from seido.rules.readings.repair.movable import names_in
from seido.rules.readings.repair.reach import Reach

Inequality: TypeAlias = tuple[Linear, Order]
"""A weighted sum, and how it is compared with zero."""

_ZERO_ABOVE = frozenset({Order.AT_LEAST, Order.BELOW})
"""Orders that tell zero and more from less; the others tell more than zero from the rest."""


@dataclass(frozen=True, slots=True)
class Line:
    """The values that one fact can become, counted in steps, with all other facts."""

    reach: Reach
    known: Known

    def at(self, steps: int) -> Known:
        """Return all facts, this one some steps away."""
        return self.known.moved({self.reach.name: self.reach.after(steps)})


def turning_steps(inequalities: Iterable[Inequality], line: Line) -> set[int]:
    """Return every number of steps at which a condition may differ from one step nearer.

    Args:
        inequalities: what it rests on, as ``inequalities_of`` gives them.
        line: the fact that moves.
    """
    return {
        edge + 1 if edge >= 0 else edge
        for edge in _edges(inequalities, line)
        if line.reach.low <= edge < line.reach.high
    }


# An edge is the last step before a turn: 4 where the truth may differ between steps 4 and 5.


def _edges(inequalities: Iterable[Inequality], line: Line) -> Iterator[int]:
    for form, order in inequalities:
        yield from _sign_edges(form, order, line)


@kept
def inequalities_of(node: Condition) -> tuple[Inequality, ...]:
    """Return the weighted sums whose signs a condition rests on."""
    match node:
        case Const() | Fact() | OneOf() | Judgement():
            return ()
        case Compare(left=left, order=order, right=right):
            return ((gap(left, right), order),)
        case Ratio(quotient=divided, order=order, threshold=threshold):
            crossed = gap(divided.numerator, divided.denominator, threshold)
            divides = (linear(divided.denominator), Order.MORE_THAN)
            return ((crossed, order), divides, *inequalities_of(divided.undefined))
        case All(items=items) | Any(items=items) | AtLeastK(items=items):
            return tuple(each for item in items for each in inequalities_of(item))
        case Not(item=inner) | Requirement(condition=inner):
            return inequalities_of(inner)
        case _:
            assert_never(node)


def _sign_edges(form: Linear, order: Order, line: Line) -> Iterator[int]:
    """Yield where a weighted sum changes its sign."""
    weight, bent = 0, []
    for each, atom in form.parts:
        if isinstance(atom, Fact):
            weight += each if atom.name == line.reach.name else 0
        elif line.reach.name in names_in(atom):
            bent.append(atom)
    if bent:
        knots = {knot for atom in bent for knot in _knots(atom, line)}
        yield from knots
        yield from _turns(lambda steps: _sign(form, order, line.at(steps)), knots, line)
    elif weight:
        with_positive = (weight > 0) == (order in _ZERO_ABOVE)
        for end in {*_ends(form, line.known)}:
            if not isinstance(end, float):
                yield int(-(end // weight) - 1 if with_positive else -end // weight)


def _turns(sign: Callable[[int], tuple[bool, bool]], knots: set[int], line: Line) -> Iterator[int]:
    """Yield where the sign changes, as it does once at most between knots.

    Products and roundings beside what else moves may turn and turn back: that is seen where one
    of the steps twice as far each time falls between.
    """
    low, high = line.reach.low, line.reach.high
    places = {low, 0, high, *knots, *(knot + 1 for knot in knots)}
    furthest = max(-low, high).bit_length()
    places.update(way << doubled for doubled in range(furthest) for way in (1, -1))
    within = sorted(place for place in places if low <= place <= high)
    signs = [sign(place) for place in within]
    for (low, before), (high, after) in pairwise(zip(within, signs, strict=True)):
        yield from _between(sign, low, before, high, after)


def _between(
    sign: Callable[[int], tuple[bool, bool]],
    low: int,
    before: tuple[bool, bool],
    high: int,
    after: tuple[bool, bool],
) -> Iterator[int]:
    if before == after:
        return
    if high - low == 1:
        yield low
        return
    middle = (low + high) // 2
    there = sign(middle)
    yield from _between(sign, low, before, middle, there)
    yield from _between(sign, middle, there, high, after)


def _knots(term: Term, line: Line) -> Iterator[int]:  # noqa: C901 - one case a node
    """Yield where a term may leap, or stop growing, or begin to."""
    match term:
        case Const() | Fact():
            return
        case Derived(term=inner) | Scale(term=inner) | Round(term=inner):
            yield from _knots(inner, line)
        case MonthsAfter(start=inner) | DaysAfter(start=inner):
            yield from _knots(inner, line)
        case Sum(terms=terms):
            yield from _all_knots(terms, line)
        case Product(term=first, multiplier=second):
            yield from _all_knots((first, second), line)
            for each in (first, second):
                yield from _sign_edges(linear(each), Order.AT_LEAST, line)
        case Least(terms=terms) | Greatest(terms=terms):
            yield from _all_knots(terms, line)
            for one, other in combinations(terms, 2):
                yield from _sign_edges(gap(one, other), Order.AT_LEAST, line)
        case Choose(cases=cases, otherwise=otherwise):
            yield from _all_knots((*(each for _, each in cases), otherwise), line)
            for condition, _ in cases:
                yield from _edges(inequalities_of(condition), line)
        case Band(subject=subject, below=below, rows=rows):
            yield from _all_knots((subject, below, *(each for _, each in rows)), line)
            for bound, _ in rows:
                first_of_row = Const(bound, unit_of(subject))
                yield from _sign_edges(gap(subject, first_of_row), Order.AT_LEAST, line)
        case Table(rows=rows):
            yield from _all_knots(tuple(each for _, each in rows), line)
        case MonthsBetween(start=start, end=end):
            yield from _all_knots((start, end), line)
        case _:
            assert_never(term)


def _all_knots(terms: tuple[Term, ...], line: Line) -> Iterator[int]:
    for each in terms:
        yield from _knots(each, line)


def _sign(form: Linear, order: Order, known: Known) -> tuple[bool, bool]:
    """Return on which side of zero the least and the greatest value of a weighted sum lie."""
    low, high = _ends(form, known)
    if order in _ZERO_ABOVE:
        return low >= 0, high >= 0
    return low > 0, high > 0


def _ends(form: Linear, known: Known) -> tuple[Number, Number]:
    """Return the least and the greatest value of a weighted sum."""
    low: Number = form.constant
    high: Number = form.constant
    for weight, atom in form.parts:
        least, most, _ = measure(atom, known)
        low += weight * (least if weight > 0 else most)
        high += weight * (most if weight > 0 else least)
    return low, high
