"""Builds terms: facts, figures, arithmetic, lookups, dates."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TypeVar

from seido.rules.check import (
    NUMERIC,
    ORDERED,
    WHOLE,
    RuleError,
    a_condition,
    describe,
    same_unit,
    unit_of,
    well_named,
)
from seido.rules.expr import (
    Band,
    Choose,
    Condition,
    Const,
    DaysAfter,
    Derived,
    Fact,
    Greatest,
    Least,
    MonthsAfter,
    MonthsBetween,
    Product,
    Round,
    Scale,
    Sum,
    Table,
    Term,
    Unit,
)
from seido.rules.quantity import Rounding, exact

_T = TypeVar("_T")
Number = int | Fraction
Given = Term | Number | date
"""What may stand where a term is wanted."""

ALWAYS = Const(True, Unit.TRUTH)
NEVER = Const(False, Unit.TRUTH)


def fact(
    name: str,
    unit: Unit,
    low: int | None = None,
    high: int | None = None,
    options: Iterable[str] = (),
) -> Fact:
    """Return a fact; a choice needs at least two options.

    Raises:
        RuleError: for a bad name, bounds the wrong way round, or options where none belong.
    """
    choices = tuple(options)
    if (unit is Unit.CHOICE) != (len(choices) > 1):
        raise RuleError(f"fact {name}: a choice, and only a choice, has two options or more")
    if low is not None and high is not None and low > high:
        raise RuleError(f"fact {name}: its least value {low} lies above its greatest {high}")
    return Fact(well_named(name), unit, low, high, choices)


def const(value: Number | date | str | bool, unit: Unit) -> Const:  # noqa: FBT001 - a value
    """Return a constant of a unit.

    Raises:
        RuleError: when the value is of the wrong type for the unit.
    """
    wanted: dict[Unit, type | tuple[type, ...]] = {
        Unit.TRUTH: bool,
        Unit.DATE: date,
        Unit.CHOICE: str,
        Unit.NUMBER: (int, Fraction),
    }
    if not isinstance(value, wanted.get(unit, int)) or (
        isinstance(value, bool) and unit is not Unit.TRUTH
    ):
        raise RuleError(f"{value!r} is no {unit.value}: whole numbers for amounts, never floats")
    return Const(value, unit)


def yen(amount: int) -> Const:
    """Return an amount of yen as a term, for where no other term tells the unit."""
    return const(amount, Unit.YEN)


def number(value: Number | str) -> Const:
    """Return a pure number as a term, such as a guaranteed part."""
    return const(plain(exact(value)), Unit.NUMBER)


def derived(name: str, term: Term) -> Derived:
    """Return a term under a name of its own."""
    return Derived(well_named(name), term)


def total(*terms: Given) -> Term:
    """Return the sum of terms of one unit."""
    return _sum(alike(terms, NUMERIC, "add"))


def difference(left: Given, right: Given) -> Term:
    """Return ``left`` less ``right``."""
    first, second = alike((left, right), NUMERIC, "subtract")
    return _sum((first, times(second, -1)))


def times(term: Term, factor: Number | str | Term) -> Term:
    """Return a term times a constant, or times a count, months, or pure number.

    Raises:
        RuleError: when the term is no number, or the multiplier has a unit that cannot multiply.
    """
    same_unit((term,), NUMERIC, "multiply")
    if isinstance(factor, int | str | Fraction):
        return _scale(term, exact(factor))
    same_unit((factor,), frozenset({Unit.COUNT, Unit.MONTHS, Unit.NUMBER}), "multiply by")
    if isinstance(factor, Const):
        return _scale(term, number_in(factor))
    return Product(term, factor)


def rounded(term: Term, step: int, how: Rounding) -> Term:
    """Return a term rounded to a multiple of ``step``.

    Raises:
        RuleError: when the step is not positive.
    """
    same_unit((term,), NUMERIC, "round")
    if step < 1:
        raise RuleError(f"cannot round to multiples of {step}: the step is a positive whole number")
    return Round(term, step, how)


def least(*terms: Given) -> Term:
    """Return the smallest of terms of one unit."""
    found = distinct(alike(terms, ORDERED, "take the least of"))
    return found[0] if len(found) == 1 else Least(found)


def greatest(*terms: Given) -> Term:
    """Return the largest of terms of one unit."""
    found = distinct(alike(terms, ORDERED, "take the greatest of"))
    return found[0] if len(found) == 1 else Greatest(found)


def choose(*cases: tuple[Condition, Given], otherwise: Given) -> Term:
    """Return the term of the first case whose condition holds, else ``otherwise``."""
    terms = alike((*(term for _, term in cases), otherwise), ORDERED, "choose among")
    kept: list[tuple[Condition, Term]] = []
    for (condition, _), term in zip(cases, terms[:-1], strict=True):
        if condition == ALWAYS:
            return Choose(tuple(kept), term) if kept else term
        if condition != NEVER:
            kept.append((a_condition(condition), term))
    return Choose(tuple(kept), terms[-1]) if kept else terms[-1]


def band(subject: Term, *rows: tuple[int, Given], below: Given) -> Term:
    """Return a lookup by bands: each row's term from its bound up to the next row's.

    Raises:
        RuleError: when the bounds do not ascend.
    """
    same_unit((subject,), WHOLE, "look up")
    bounds = [bound for bound, _ in rows]
    if not bounds or bounds != sorted(set(bounds)):
        raise RuleError(f"bands by {describe(subject)} must ascend, given {bounds}")
    first, *terms = alike((below, *(term for _, term in rows)), NUMERIC, "look up")
    return Band(subject, first, tuple(zip(bounds, terms, strict=True)))


def table(subject: Fact, unit: Unit, rows: Mapping[str, Given]) -> Term:
    """Return a lookup by code: one term of a unit for each option of a choice.

    Raises:
        RuleError: when an option has no row, or a row no option.
    """
    if set(rows) != set(subject.options):
        wrong = ", ".join(sorted(set(rows) ^ set(subject.options)))
        raise RuleError(f"a table by {subject.name} needs a row for each option; wrong: {wrong}")
    terms = alike(tuple(rows[option] for option in subject.options), NUMERIC, "look up", unit)
    return Table(subject, tuple(zip(subject.options, terms, strict=True)))


def months_between(start: Given, end: Given) -> Term:
    """Return the whole months that have passed from one date to another."""
    first, second = alike((start, end), frozenset({Unit.DATE}), "count months between")
    return MonthsBetween(first, second)


def months_after(start: Term, months: int) -> Term:
    """Return the date some months after another."""
    same_unit((start,), frozenset({Unit.DATE}), "move")
    return MonthsAfter(start, months)


def days_after(start: Term, days: int) -> Term:
    """Return the date some days after another; before it, when negative."""
    same_unit((start,), frozenset({Unit.DATE}), "move")
    return DaysAfter(start, days)


def alike(
    given: tuple[Given, ...], allowed: frozenset[Unit], doing: str, unit: Unit | None = None
) -> tuple[Term, ...]:
    """Return the terms, plain numbers having taken the unit given or that of the first term."""
    # A float is taken for a plain number here, so that ``const`` refuses it in a sentence.
    plain_types = (int, Fraction, date, float)
    units = [unit_of(each) for each in given if not isinstance(each, plain_types)]
    if not units and unit is None:
        raise RuleError(f"cannot {doing} plain numbers only: at least one term needs a unit")
    shared = unit or units[0]
    terms = tuple(const(each, shared) if isinstance(each, plain_types) else each for each in given)
    same_unit(terms, allowed, doing)
    return terms


def number_in(constant: Const) -> Fraction:
    """Return the number that a constant holds."""
    if not isinstance(constant.value, int | Fraction):
        raise RuleError(f"{constant.value!r} is no number")
    return Fraction(constant.value)


def plain(value: Fraction) -> Number:
    """Return a whole number as an integer."""
    return value.numerator if value.denominator == 1 else value


def distinct(items: tuple[_T, ...]) -> tuple[_T, ...]:
    """Return the items, each once."""
    return tuple(dict.fromkeys(items))


def _sum(terms: tuple[Term, ...]) -> Term:
    """Return a flat sum with its constants folded into one, at the end."""
    unit = unit_of(terms[0])
    flat = [part for term in terms for part in (term.terms if isinstance(term, Sum) else (term,))]
    constant = sum((number_in(part) for part in flat if isinstance(part, Const)), Fraction(0))
    rest: tuple[Term, ...] = tuple(part for part in flat if not isinstance(part, Const))
    if not rest:
        return Const(plain(constant), unit)
    if constant:
        rest = (*rest, Const(plain(constant), unit))
    return rest[0] if len(rest) == 1 else Sum(rest)


def _scale(term: Term, factor: Fraction) -> Term:
    match term:
        case Const(unit=unit):
            return Const(plain(number_in(term) * factor), unit)
        case Scale(term=inner, factor=already):
            return _scale(inner, already * factor)
        case Sum(terms=terms):
            return _sum(tuple(_scale(each, factor) for each in terms))
        case _ if factor == 0:
            return Const(0, unit_of(term))
        case _:
            return term if factor == 1 else Scale(term, factor)
