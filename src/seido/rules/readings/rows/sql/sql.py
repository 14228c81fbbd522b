"""The same where the data lives: rules and amounts as SQL, Kleene-exact, as a sqlglot tree.

Each fact is a column of its name: whole numbers in 64 bits, pure numbers as whole millionths,
dates, texts for choices, booleans; null is unknown. As in ``columns``, a term becomes a lowest and
a highest value: a null fact counts with the bounds of the fact itself, and a null end is endless.
``seido.rules.readings.rows.sql.pieces.write`` writes a tree for a database.
"""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import assert_never

from sqlglot import exp

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
from seido.rules.linear import Linear, gap, linear
from seido.rules.quantity import Rounding
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.rows.missing import outcomes
from seido.rules.readings.rows.sql.dates import serial
from seido.rules.readings.rows.sql.pieces import (
    FALSE,
    TRUE,
    UNKNOWN,
    End,
    Sql,
    among,
    amount,
    case,
    column,
    compared,
    every,
    if_unknown,
    is_unknown,
    minus,
    negated,
    plus,
    rounded,
    settled,
    some,
)
from seido.rules.readings.rows.sql.spans import (
    Span,
    alike,
    extremes,
    hull,
    lookup,
    months,
    moved,
    of_fact,
    ordered,
    product,
    sides,
    to_multiples,
)
from seido.rules.truth import UNKNOWN as OPEN


class SqlError(ValueError):
    """A rule that has no form in SQL, with a sentence that says why."""


def sql(rule: Condition, *, favourable: bool = False) -> Sql:
    """Return a rule as a boolean expression over columns: true, false, or null for unknown.

    Args:
        rule: the rule.
        favourable: whether open judgements are taken as decided favourably, else as unknown.

    Raises:
        SqlError: for a multiplier that may be negative.
    """
    shared = SharedSql()
    return (shared.favourable(rule) if favourable else shared.truth(rule)).copy()


def sql_bounds(term: Term) -> tuple[Sql, Sql]:
    """Return an amount as its lowest and highest value; null where unbounded.

    Amounts are whole numbers; fractions of a yen are cut off below (lowest) and above (highest).

    Raises:
        SqlError: for a date, or a multiplier that may be negative.
    """
    low, high = SharedSql().bounds(term)
    return low.copy(), high.copy()


class SharedSql:
    """Rules in SQL that share what stands in several places; copy an expression to change it.

    Attributes:
        names: the requirements met so far, each with its name.
    """

    def __init__(self) -> None:
        self.names: list[tuple[Sql, str]] = []
        self._truths: dict[Condition, Sql] = {}
        self._favourables: dict[Condition, Sql] = {}
        self._spans: dict[Term, Span] = {}

    def truth(self, node: Condition) -> Sql:
        """Return a condition: true, false, or null for unknown, as every judgement is."""
        if node not in self._truths:
            self._truths[node] = self._truth(node, self.truth)
        return self._truths[node]

    def favourable(self, node: Condition) -> Sql:
        """Return a condition were every judgement on it decided favourably, as a trace tells it."""
        if isinstance(node, Judgement):
            return TRUE
        if isinstance(node, Compare | Ratio):
            return self.truth(node)
        if node not in self._favourables:
            self._favourables[node] = self._truth(node, self.favourable)
        return self._favourables[node]

    def bounds(self, term: Term) -> tuple[Sql, Sql]:
        """Return an amount's lowest and highest value, as ``sql_bounds`` does."""
        if unit_of(term) is Unit.DATE:
            raise SqlError("a date has no bounds in SQL: ask for those of an amount")
        span = self.span(term)
        low = rounded(span.low, span.scale, 1, Rounding.DOWN)
        return amount(low), amount(rounded(span.high, span.scale, 1, Rounding.UP))

    def judgements(self, node: Condition) -> dict[Judgement, Sql]:
        """Return which judgements are left open by an unknown verdict, as a trace tells them."""
        match node:
            case Judgement():
                return {node: TRUE}
            case Not(item=item) | Requirement(condition=item):
                return self.judgements(item)
            case All(items=items) | Any(items=items) | AtLeastK(items=items):
                found: dict[Judgement, list[Sql]] = {}
                for item in items:
                    for judged, is_open in self.judgements(item).items():
                        found.setdefault(judged, []).append(is_open)
                unknown = is_unknown(self.truth(node))
                return {judged: every([unknown, some(ways)]) for judged, ways in found.items()}
            case Const() | Fact() | Compare() | Ratio() | OneOf():
                return {}
            case _:
                assert_never(node)

    def _truth(  # noqa: C901 - one case a node
        self, node: Condition, of: Callable[[Condition], Sql]
    ) -> Sql:
        match node:
            case Const(value=value):
                return TRUE if value else FALSE
            case Fact(name=name):
                return column(name)
            case Compare():
                return self._compare(node)
            case Ratio():
                return self._ratio(node)
            case OneOf(subject=subject, options=options):
                return among(column(subject.name), sorted(options))
            case All(items=items):
                return every(list(map(of, items)))
            case Any(items=items):
                return some(list(map(of, items)))
            case AtLeastK(least=least, items=items):
                return _at_least(least, list(map(of, items)))
            case Not(item=item):
                return negated(of(item))
            case Requirement(name=name, condition=condition):
                truth = of(condition)
                self.names.append((truth, name))
                return truth
            case Judgement():
                return UNKNOWN
            case _:
                assert_never(node)

    def _compare(self, node: Compare) -> Sql:
        form = gap(node.left, node.right)
        if unit_of(node.left) is Unit.DATE:
            form = _in_serials(form)
        spans = self.atoms(form)
        match form.parts:
            # Where one fact alone decides, and its bounds do not, the bare column says the same.
            case ((_, Fact(name=name, unit=unit)),) if unit is not Unit.DATE and _is_open(node):
                found = column(name)
                spans = [Span(found, found, spans[0].scale)]
        return ordered(form, spans, node.order)

    def _ratio(self, node: Ratio) -> Sql:
        divided = node.quotient
        crossed = gap(divided.numerator, divided.denominator, node.threshold)
        quotient = ordered(crossed, self.atoms(crossed), node.order)
        undefined = self.truth(divided.undefined)
        divisor = self.span(divided.denominator)
        return case(
            (compared(exp.GT, divisor.low, 0), quotient),
            (compared(exp.LTE, divisor.high, 0), undefined),
            (compared(exp.EQ, quotient, undefined), quotient),
        )

    def span(self, node: Term) -> Span:
        """Return where a term lies."""
        if node not in self._spans:
            self._spans[node] = self._new_span(node)
        return self._spans[node]

    def _new_span(self, node: Term) -> Span:  # noqa: C901 - one case a node
        match node:
            case Const(value=value):
                number = Fraction(serial(value) if isinstance(value, date) else value)
                return Span(number.numerator, number.numerator, number.denominator)
            case Fact():
                return of_fact(node)
            case Derived(term=term) if unit_of(term) is Unit.DATE:
                return self.span(term)
            case Derived() | Sum() | Scale() | DaysAfter():
                return self._sum(linear(node))
            case Product(term=term, multiplier=multiplier):
                _never_negative(multiplier)
                return product(self.span(term), self.span(multiplier))
            case Round(term=term, step=step, how=how):
                return to_multiples(self.span(term), step, how)
            case Least(terms=terms):
                return extremes(exp.Least, self._alike(terms))
            case Greatest(terms=terms):
                return extremes(exp.Greatest, self._alike(terms))
            case Table(subject=subject, rows=rows):
                spans = self._alike(tuple(term for _, term in rows))
                return lookup(column(subject.name), [code for code, _ in rows], spans)
            case Choose() | Band():
                return hull(self.reached(node), self._alike(outcomes(node)))
            case MonthsBetween(start=start, end=end):
                return months(self.span(start), self.span(end))
            case MonthsAfter(start=start, months=by):
                return moved(self.span(start), by)
            case _:
                assert_never(node)

    def _alike(self, terms: tuple[Term, ...]) -> list[Span]:
        return alike(self.span(term) for term in terms)

    def atoms(self, form: Linear) -> list[Span]:
        """Return where the parts of a weighted sum lie, on one scale."""
        return self._alike(tuple(atom for _, atom in form.parts))

    def _sum(self, form: Linear) -> Span:
        spans = self.atoms(form)
        low = high = minus(*sides(form, spans, high=False))
        if not all(span.single for span in spans):
            high = minus(*sides(form, spans, high=True))
        return Span(low, high, form.scale * (spans[0].scale if spans else 1))

    def reached(self, node: Choose | Band) -> list[Sql]:
        """Return for each outcome of a lookup whether it may be the one; never null."""
        match node:
            case Choose(cases=cases):
                return self._cases([condition for condition, _ in cases])
            case Band(subject=subject, rows=rows):
                return _bands(self.span(subject), [bound for bound, _ in rows])
            case _:
                assert_never(node)

    def _cases(self, conditions: list[Condition]) -> list[Sql]:
        reached: list[Sql] = []
        passed: list[Sql] = []
        for condition in conditions:
            truth = self.truth(condition)
            reached.append(every([*passed, if_unknown(truth, TRUE)]))
            passed.append(negated(if_unknown(truth, FALSE)))
        return [*reached, every(passed)]


def _is_open(node: Compare) -> bool:
    """Return whether a comparison is open where nothing is known."""
    return decide(node, {}).truth is OPEN


def _in_serials(form: Linear) -> Linear:
    """Return a difference of dates with its constant as a serial number: its sign is the same."""
    if len(form.parts) != 1:
        return form
    weight = form.parts[0][0]
    return Linear(form.parts, -weight * serial(date.fromordinal(-weight * form.constant)), 1)


def _at_least(least: int, items: list[Sql]) -> Sql:
    certain: End = 0
    possible: End = 0
    for item in items:
        certain = plus(certain, case((item, 1), otherwise=0))
        possible = plus(possible, case((negated(item), 0), otherwise=1))
    return settled(compared(exp.GTE, certain, least), compared(exp.LT, possible, least))


def _bands(subject: Span, bounds: list[int]) -> list[Sql]:
    """Return which bands can be meant, the one below the first bound first."""
    edges = [bound * subject.scale for bound in bounds]
    under = [if_unknown(compared(exp.LT, subject.low, edge), TRUE) for edge in edges]
    over = [if_unknown(compared(exp.GTE, subject.high, edge), TRUE) for edge in edges]
    between = [every(both) for both in zip(over[:-1], under[1:], strict=True)]
    return [under[0], *between, over[-1]]


def _never_negative(multiplier: Term) -> None:
    if not isinstance(multiplier, Fact) or multiplier.low is None or multiplier.low < 0:
        raise SqlError("a multiplier must be a fact that is never negative")
