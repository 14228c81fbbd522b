"""Does the rule hold, given what is known? Three-valued, exact over values and ranges.

A rule is turned once into plain functions, one a node, and then called for each business; each
call leaves a trace of what every condition came to.
"""

import operator
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from math import inf
from typing import TypeAlias, assert_never

from seido.rules import truth
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
from seido.rules.months import months_after
from seido.rules.quantity import round_to
from seido.rules.readings.decide.bounds import both_ends, furthest, hull, months, product
from seido.rules.readings.decide.known import Bounds, Known, Number, end_of
from seido.rules.readings.decide.trace import NOTHING, Trace, combine
from seido.rules.truth import NO, UNKNOWN, YES, Truth
from seido.rules.values import Facts


def decide(rule: Condition, facts: Facts | Known) -> Trace:
    """Return what a rule comes to for one business, with its trace.

    Raises:
        TypeError: for a value that is none of the exact types.
    """
    return _judge(rule)(facts if isinstance(facts, Known) else Known(facts))


def measure(term: Term, facts: Facts | Known) -> Bounds:
    """Return where a term lies for one business.

    Raises:
        TypeError: for a value that is none of the exact types.
    """
    return _gauge(term)(facts if isinstance(facts, Known) else Known(facts))


_Judge: TypeAlias = Callable[[Known], Trace]
_Gauge: TypeAlias = Callable[[Known], Bounds]

_judges: dict[int, tuple[Condition, _Judge]] = {}
_gauges: dict[int, tuple[Term, _Gauge]] = {}
"""Functions made so far by the identity of their node, which is kept alive beside them."""


def _judge(node: Condition) -> _Judge:
    made = _judges.get(id(node))
    if made is None:
        made = _judges[id(node)] = (node, _make_judge(node))
    return made[1]


def _gauge(node: Term) -> _Gauge:
    made = _gauges.get(id(node))
    if made is None:
        made = _gauges[id(node)] = (node, _make_gauge(node))
    return made[1]


def _make_judge(node: Condition) -> _Judge:  # noqa: C901 - one case a node
    match node:
        case Const(value=value):
            certain = Trace(node, truth.known(bool(value)))
            return lambda _: certain
        case Fact():
            return _judge_fact(node)
        case Compare(left=left, order=order, right=right):
            return _judge_sign(node, gap(left, right), order)
        case Ratio():
            return _judge_ratio(node)
        case OneOf():
            return _judge_choice(node)
        case All(items=items):
            return _judge_every(node, tuple(_judge(item) for item in items))
        case Any(items=items, signs=signs):
            judge = _judge_some(node, tuple(_judge(item) for item in items))
            return _judge_in_turn(judge, tuple(map(_judge, signs))) if signs else judge
        case AtLeastK(items=items):
            return _judge_count(node, tuple(_judge(item) for item in items))
        case Not(item=item):
            return _judge_opposite(node, _judge(item))
        case Requirement(condition=condition):
            return _judge_once(node, _judge(condition))
        case Judgement():
            return _judge_clause(node)
        case _:
            assert_never(node)


def _judge_fact(node: Fact) -> _Judge:
    name = node.name
    yes, no = Trace(node, YES), Trace(node, NO)
    unknown = Trace(node, UNKNOWN, (), frozenset((name,)))

    def judge(known: Known) -> Trace:
        answer = known.truths.get(name)
        return yes if answer is YES else no if answer is NO else unknown

    return judge


def _judge_choice(node: OneOf) -> _Judge:
    name, wanted, every = node.subject.name, node.options, frozenset(node.subject.options)
    yes, no = Trace(node, YES), Trace(node, NO)
    unknown = Trace(node, UNKNOWN, (), frozenset((name,)))

    def judge(known: Known) -> Trace:
        possible = known.choices.get(name, every)
        if possible <= wanted:
            return yes
        return unknown if possible & wanted else no

    return judge


def _judge_ratio(node: Ratio) -> _Judge:
    divided = node.quotient
    divides = _judge_sign(node, linear(divided.denominator), Order.MORE_THAN)
    crossed = _judge_sign(
        node, gap(divided.numerator, divided.denominator, node.threshold), node.order
    )
    undefined = _judge(divided.undefined)

    def judge(known: Known) -> Trace:
        divisor = divides(known)
        if divisor[1] is YES:
            return crossed(known)
        otherwise = undefined(known)
        if divisor[1] is NO:
            return Trace(node, otherwise.truth, (), otherwise.missing)
        quotient = crossed(known)
        same = quotient.truth is otherwise.truth
        return Trace(
            node,
            quotient.truth if same else UNKNOWN,
            (),
            quotient.open | divisor.open | otherwise.missing,
        )

    return judge


def _judge_every(node: All, judges: tuple[_Judge, ...]) -> _Judge:
    def judge(known: Known) -> Trace:
        found, parts = YES, []
        for each in judges:
            part = each(known)
            parts.append(part)
            if part[1] is not YES and found is not NO:
                found = part[1]
        return _joined(node, found, parts)

    return judge


def _judge_some(node: Any, judges: tuple[_Judge, ...]) -> _Judge:
    def judge(known: Known) -> Trace:
        found, parts = NO, []
        for each in judges:
            part = each(known)
            parts.append(part)
            if part[1] is not NO and found is not YES:
                found = part[1]
        return _joined(node, found, parts)

    return judge


def _judge_in_turn(judge_all: _Judge, signs: tuple[_Judge, ...]) -> _Judge:
    def judge(known: Known) -> Trace:
        trace = judge_all(known)
        if trace.truth is not UNKNOWN:
            return trace
        waiting = [
            (sign(known), part)
            for sign, part in zip(signs, trace.parts, strict=True)
            if part.truth is UNKNOWN
        ]
        first = next((part for sign, part in waiting if sign.truth is YES), None)
        asked = (sign if sign.truth is UNKNOWN else part for sign, part in waiting)
        return trace._replace(turn=tuple(asked) if first is None else (first,))

    return judge


def _judge_count(node: AtLeastK, judges: tuple[_Judge, ...]) -> _Judge:
    def judge(known: Known) -> Trace:
        parts = [each(known) for each in judges]
        return _joined(node, combine(node, [part.truth for part in parts]), parts)

    return judge


def _joined(node: All | Any | AtLeastK, found: Truth, parts: list[Trace]) -> Trace:
    waits = found is UNKNOWN and any(part.waits for part in parts)
    return Trace(node, found, tuple(parts), NOTHING, waits)


def _judge_opposite(node: Not, judge_item: _Judge) -> _Judge:
    def judge(known: Known) -> Trace:
        part = judge_item(known)
        return Trace(node, truth.negate(part[1]), (part,))

    return judge


def _judge_once(node: Requirement, judge_condition: _Judge) -> _Judge:
    """Return the judge of a requirement, which many schemes of one business may share."""
    identity = id(node)

    def judge(known: Known) -> Trace:
        trace = known.traces.get(identity)
        if trace is None:
            part = judge_condition(known)
            trace = Trace(node, part[1], (part,), NOTHING, part.waits)
            known.traces[identity] = trace
        return trace

    return judge


def _judge_clause(node: Judgement) -> _Judge:
    name = node.name
    yes, no = Trace(node, YES), Trace(node, NO)
    open_clause = Trace(node, UNKNOWN, waits=True)

    def judge(known: Known) -> Trace:
        answer = known.truths.get(name)
        return yes if answer is YES else no if answer is NO else open_clause

    return judge


_HOLDS = {
    Order.AT_LEAST: operator.ge,
    Order.MORE_THAN: operator.gt,
    Order.AT_MOST: operator.le,
    Order.BELOW: operator.lt,
}
_RISING = frozenset({Order.AT_LEAST, Order.MORE_THAN})


def _judge_sign(node: Compare | Ratio, form: Linear, order: Order) -> _Judge:
    """Return the judge of how a weighted sum stands to zero."""
    gauge, holds, rising = _inequality(form), _HOLDS[order], order in _RISING
    yes, no = Trace(node, YES), Trace(node, NO)

    def judge(known: Known) -> Trace:
        low, high, missing = gauge(known)
        worst, best = (low, high) if rising else (high, low)
        if holds(worst, 0):
            return yes
        return Trace(node, UNKNOWN, (), missing) if holds(best, 0) else no

    named = tuple((weight, atom.name) for weight, atom in form.parts if isinstance(atom, Fact))
    if len(named) < len(form.parts):
        return judge
    constant = form.constant

    def judge_facts(known: Known) -> Trace:
        """Do the same, quickly where every fact is exact."""
        total: int | Fraction = constant
        for weight, name in named:
            value = known.exact.get(name)
            if value is None:
                return judge(known)
            total += weight * value
        return yes if holds(total, 0) else no

    return judge_facts


def _inequality(form: Linear) -> _Gauge:
    parts = tuple((weight, _gauge(atom)) for weight, atom in form.parts)
    constant = form.constant

    def gauge(known: Known) -> Bounds:
        low: Number = constant
        high: Number = constant
        missing = NOTHING
        for weight, atom in parts:
            least, most, unknown = atom(known)
            if weight < 0:
                least, most = most, least
            low += weight * least
            high += weight * most
            if unknown:
                missing |= unknown
        return Bounds(low, high, missing)

    return gauge


def _make_gauge(node: Term) -> _Gauge:  # noqa: C901 - one case a node
    match node:
        case Const(value=value):
            number = value.toordinal() if isinstance(value, date) else value
            assert isinstance(number, int | Fraction)  # noqa: S101 - the builders hold it
            certain = Bounds(number, number)
            return lambda _: certain
        case Fact(name=name, low=low, high=high):
            free = Bounds(end_of(low, -inf), end_of(high, inf), frozenset((name,)))
            return lambda known: known.numbers.get(name, free)
        case Derived() | Sum() | Scale() | DaysAfter():
            return _gauge_sum(node)
        case Product(term=term, multiplier=multiplier):
            first, second = _gauge(term), _gauge(multiplier)
            return lambda known: product(first(known), second(known))
        case Round(term=term, step=step, how=how):
            inner = _gauge(term)
            return lambda known: both_ends(inner(known), lambda end: round_to(end, step, how))
        case Least(terms=terms):
            gauges = tuple(_gauge(term) for term in terms)
            return _once(node, lambda known: furthest([each(known) for each in gauges], min))
        case Greatest(terms=terms):
            gauges = tuple(_gauge(term) for term in terms)
            return _once(node, lambda known: furthest([each(known) for each in gauges], max))
        case Choose():
            return _once(node, _gauge_cases(node))
        case Band():
            return _gauge_band(node)
        case Table(subject=subject, rows=rows):
            return _gauge_table(subject, tuple((code, _gauge(term)) for code, term in rows))
        case MonthsBetween(start=start, end=end):
            first, second = _gauge(start), _gauge(end)
            return lambda known: months(first(known), second(known))
        case MonthsAfter(start=start, months=number):
            inner = _gauge(start)
            return lambda known: both_ends(
                inner(known),
                lambda end: months_after(date.fromordinal(int(end)), number).toordinal(),
            )
        case _:
            assert_never(node)


def _once(node: Term, gauge: _Gauge) -> _Gauge:
    """Return the gauge of a term that many limits of one business may share, such as a frame."""
    identity = id(node)

    def measured(known: Known) -> Bounds:
        found = known.amounts.get(identity)
        if found is None:
            found = known.amounts[identity] = gauge(known)
        return found

    return measured


def _gauge_sum(node: Derived | Sum | Scale | DaysAfter) -> _Gauge:
    form = linear(node)
    scaled, scale = _inequality(form), form.scale
    if scale == 1:
        return scaled
    return lambda known: both_ends(scaled(known), lambda end: Fraction(end, scale))


def _gauge_cases(node: Choose) -> _Gauge:
    cases = tuple((_judge(condition), _gauge(term)) for condition, term in node.cases)
    otherwise = _gauge(node.otherwise)

    def gauge(known: Known) -> Bounds:
        possible: list[Bounds] = []
        missing = NOTHING
        for condition, term in cases:
            verdict = condition(known)
            if verdict.truth is NO:
                continue
            possible.append(term(known))
            if verdict.truth is YES:
                return hull(possible, missing)
            missing |= verdict.missing
        possible.append(otherwise(known))
        return hull(possible, missing)

    return gauge


def _gauge_band(node: Band) -> _Gauge:
    subject = _gauge(node.subject)
    bounds = tuple(bound for bound, _ in node.rows)
    terms = tuple(_gauge(term) for term in (node.below, *(term for _, term in node.rows)))

    def gauge(known: Known) -> Bounds:
        low, high, missing = subject(known)
        first = sum(bound <= low for bound in bounds)
        last = sum(bound <= high for bound in bounds)
        rows = [terms[row](known) for row in range(first, last + 1)]
        return hull(rows, missing if len(rows) > 1 else NOTHING)

    return gauge


def _gauge_table(subject: Fact, rows: tuple[tuple[str, _Gauge], ...]) -> _Gauge:
    every, name = frozenset(subject.options), frozenset((subject.name,))

    def gauge(known: Known) -> Bounds:
        possible = known.choices.get(subject.name, every)
        found = [term(known) for code, term in rows if code in possible]
        return hull(found, name if len(found) > 1 else NOTHING)

    return gauge
