"""Rules as formulas of Z3: every node over one free constant a fact, exactly.

Amounts are whole numbers and fractions without bound, choices are the places of their options, and
dates are dates of the real calendar. Nothing here is an approximation.
"""

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from typing import assert_never

import z3

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
    Unit,
)
from seido.rules.linear import Linear, gap, linear
from seido.rules.months import FIRST_DAY, LAST_DAY
from seido.rules.quantity import Rounding
from seido.rules.values import Exact


class Formulas:
    """Rules as formulas; a node that stands in several places is translated once."""

    def __init__(self, know: Callable[[z3.BoolRef], None]) -> None:
        """Begin without facts.

        Args:
            know: what takes, as each fact is first met, which values it can have.
        """
        self.know = know
        self.constants: dict[str, z3.ExprRef] = {}
        self.conditions: dict[Condition, z3.BoolRef] = {}

    def constant(self, node: Fact | Judgement) -> z3.ExprRef:
        """Return the constant that stands for a fact, and tell once what values it can have."""
        if node.name not in self.constants:
            self.constants[node.name] = _constant(node)
            self.know(_domain(node, self.constants[node.name]))
        return self.constants[node.name]

    def truth(self, node: Condition) -> z3.BoolRef:
        """Return a condition as a formula."""
        if node not in self.conditions:
            self.conditions[node] = self._truth(node)
        return self.conditions[node]

    def _truth(self, node: Condition) -> z3.BoolRef:  # noqa: C901 - one case a node
        match node:
            case Const(value=value):
                return z3.BoolVal(bool(value))
            case Fact():
                return self.constant(node)
            case Compare(left=left, order=order, right=right):
                if unit_of(left) is Unit.DATE:
                    return _ordered(self.value(left), order, self.value(right))
                return _ordered(self.weighed(gap(left, right)), order, 0)
            case Ratio(quotient=divided, order=order, threshold=threshold):
                crossed = self.weighed(gap(divided.numerator, divided.denominator, threshold))
                return z3.If(
                    self.value(divided.denominator) > 0,
                    _ordered(crossed, order, 0),
                    self.truth(divided.undefined),
                )
            case OneOf(subject=subject, options=options):
                code = self.constant(subject)
                return z3.Or(*(code == subject.options.index(each) for each in sorted(options)))
            case All(items=items):
                return z3.And(*map(self.truth, items))
            case Any(items=items):
                return z3.Or(*map(self.truth, items))
            case AtLeastK(least=least, items=items):
                return z3.AtLeast(*map(self.truth, items), least)
            case Not(item=item):
                return z3.Not(self.truth(item))
            case Requirement(condition=condition):
                return self.truth(condition)
            case Judgement():
                return self.constant(node)
            case _:
                assert_never(node)

    def value(self, node: Term) -> z3.ArithRef:  # noqa: C901 - one case a node
        """Return a term as a number; a date as ``day_number`` writes it."""
        match node:
            case Const(value=date() as day):
                return z3.IntVal(day_number(day))
            case Const(value=value):
                return z3.IntVal(value) if isinstance(value, int) else z3.RealVal(value)
            case Fact():
                return self.constant(node)
            case Derived() | Sum() | Scale() | DaysAfter():
                form = linear(node)
                scaled = self.weighed(form)
                return scaled if form.scale == 1 else scaled / z3.RealVal(form.scale)
            case Product(term=term, multiplier=multiplier):
                return self.value(term) * self.value(multiplier)
            case Round(term=term, step=step, how=how):
                form = linear(term)
                return step * _divided(self.weighed(form), form.scale * step, how)
            case Least(terms=terms):
                return _extreme(map(self.value, terms), lambda new, old: new < old)
            case Greatest(terms=terms):
                return _extreme(map(self.value, terms), lambda new, old: new > old)
            case Choose(cases=cases, otherwise=otherwise):
                found = [(self.truth(condition), self.value(term)) for condition, term in cases]
                return _first(found, self.value(otherwise))
            case Band(subject=subject, below=below, rows=rows):
                place = self.value(subject)
                found = [(place >= bound, self.value(term)) for bound, term in reversed(rows)]
                return _first(found, self.value(below))
            case Table(subject=subject, rows=rows):
                code, options = self.constant(subject), subject.options
                found = [(code == options.index(each), self.value(term)) for each, term in rows]
                return _first(found[:-1], found[-1][1])
            case MonthsBetween(start=start, end=end):
                return _months_between(self.value(start), self.value(end))
            case MonthsAfter(start=start, months=months):
                return _months_after(self.value(start), months)
            case _:
                assert_never(node)

    def weighed(self, form: Linear) -> z3.ArithRef:
        """Return a weighted sum, ``scale`` times too large as it stands."""
        return z3.Sum(z3.IntVal(form.constant), *(w * self.value(atom) for w, atom in form.parts))

    def read(self, model: z3.ModelRef, node: Fact | Judgement) -> Exact:
        """Return a fact's value in a model."""
        value = model.eval(self.constants[node.name], model_completion=True)
        match node:
            case Judgement() | Fact(unit=Unit.TRUTH):
                return bool(z3.is_true(value))
            case Fact(unit=Unit.CHOICE, options=options):
                return options[int(value.as_long())]
            case Fact(unit=Unit.DATE):
                month, day = divmod(value.as_long(), 32)
                return date(month // 12, month % 12 + 1, day)
            case _:
                number = Fraction(str(value))
                return number.numerator if number.denominator == 1 else number


def _constant(node: Fact | Judgement) -> z3.ExprRef:
    match node:
        case Judgement(name=name) | Fact(name=name, unit=Unit.TRUTH):
            return z3.Bool(name)
        case Fact(name=name, unit=Unit.NUMBER):
            return z3.Real(name)
        case Fact(name=name):
            return z3.Int(name)


def _domain(node: Fact | Judgement, constant: z3.ExprRef) -> z3.BoolRef:
    """Return which values a fact can have."""
    match node:
        case Judgement() | Fact(unit=Unit.TRUTH):
            return z3.BoolVal(True)
        case Fact(unit=Unit.CHOICE, options=options):
            return between(constant, 0, len(options) - 1)
        case Fact(unit=Unit.DATE):
            return z3.And(
                between(constant, day_number(FIRST_DAY), day_number(LAST_DAY)),
                between(constant % 32, 1, _length(constant / 32)),
            )
        case Fact(low=low, high=high):
            return between(constant, low, high)


def between(
    value: z3.ArithRef, low: z3.ArithRef | int | None, high: z3.ArithRef | int | None
) -> z3.BoolRef:
    """Return that a value lies between two bounds, both included; None where there is no bound."""
    return z3.And(
        True if low is None else value >= low,
        True if high is None else value <= high,
    )


def _ordered(left: z3.ArithRef, order: Order, right: z3.ArithRef | int) -> z3.BoolRef:
    match order:
        case Order.AT_LEAST:
            return left >= right
        case Order.MORE_THAN:
            return left > right
        case Order.AT_MOST:
            return left <= right
        case Order.BELOW:
            return left < right


def _divided(value: z3.ArithRef, divisor: int, how: Rounding) -> z3.ArithRef:
    match how:
        case Rounding.DOWN:
            return value / divisor if value.is_int() else z3.ToInt(value / divisor)
        case Rounding.UP:
            return -_divided(-value, divisor, Rounding.DOWN)
        case Rounding.HALF_UP:
            return _divided(2 * value + divisor, 2 * divisor, Rounding.DOWN)


def _extreme(
    values: Iterable[z3.ArithRef], beats: Callable[[z3.ArithRef, z3.ArithRef], z3.BoolRef]
) -> z3.ArithRef:
    best, *others = values
    for each in others:
        best = z3.If(beats(each, best), each, best)
    return best


def _first(cases: list[tuple[z3.BoolRef, z3.ArithRef]], otherwise: z3.ArithRef) -> z3.ArithRef:
    """Return the value of the first case that holds."""
    for condition, value in reversed(cases):
        otherwise = z3.If(condition, value, otherwise)
    return otherwise


def day_number(day: date) -> int:
    """Return the number that stands for a date: 32 for each month since the year 0, and the day.

    These numbers have the order of dates, and months are added to them without counting days.
    """
    return 32 * (12 * day.year + day.month - 1) + day.day


def _length(month: z3.ArithRef) -> z3.ArithRef:
    """Return how many days a month has."""
    year, name = month / 12, month % 12
    leap = z3.And(year % 4 == 0, z3.Or(year % 100 != 0, year % 400 == 0))
    thirty = z3.Or(*(name == each for each in (3, 5, 8, 10)))
    return z3.If(name == 1, z3.If(leap, 29, 28), z3.If(thirty, 30, 31))


def _months_after(start: z3.ArithRef, months: int) -> z3.ArithRef:
    month = start / 32 + months
    day, last = start % 32, _length(month)
    return 32 * month + z3.If(day < last, day, last)


def _months_between(start: z3.ArithRef, end: z3.ArithRef) -> z3.ArithRef:
    # In the month of ``end`` the period is complete on the day of ``start``, or on the last.
    month = end / 32
    day, last = start % 32, _length(month)
    early = z3.If(day < last, day, last) > end % 32
    return month - start / 32 - z3.If(early, 1, 0)
