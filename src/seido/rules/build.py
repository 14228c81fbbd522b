"""Builds the one canonical form of a rule, and refuses what has no meaning.

Constants may be given as plain numbers and dates; they take the unit of what they stand beside.
Conjunctions and disjunctions are flat, negation stands only before facts, ratios and
requirements, figures and lookups stand on the right of a comparison, and what is certain is
folded away.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TypeVar

from seido.rules.check import (
    NUMERIC,
    ORDERED,
    WHOLE,
    RuleError,
    describe,
    is_condition,
    same_unit,
    unit_of,
    walk,
    well_named,
)
from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Band,
    Choose,
    Compare,
    Condition,
    Const,
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
from seido.rules.quantity import Rounding, exact
from seido.rules.words import Source, Words

_T = TypeVar("_T")
Number = int | Fraction
Given = Term | Number | date
"""What may stand where a term is wanted."""

ALWAYS = Const(True, Unit.TRUTH)
NEVER = Const(False, Unit.TRUTH)

_FLIPPED = {
    Order.AT_LEAST: Order.AT_MOST,
    Order.MORE_THAN: Order.BELOW,
    Order.AT_MOST: Order.AT_LEAST,
    Order.BELOW: Order.MORE_THAN,
}
_NEGATED = {
    Order.AT_LEAST: Order.BELOW,
    Order.MORE_THAN: Order.AT_MOST,
    Order.AT_MOST: Order.MORE_THAN,
    Order.BELOW: Order.AT_LEAST,
}


# Facts and constants


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
    return const(_plain(exact(value)), Unit.NUMBER)


def derived(name: str, term: Term) -> Derived:
    """Return a term under a name of its own."""
    return Derived(well_named(name), term)


# Arithmetic


def total(*terms: Given) -> Term:
    """Return the sum of terms of one unit."""
    return _sum(_alike(terms, NUMERIC, "add"))


def difference(left: Given, right: Given) -> Term:
    """Return ``left`` less ``right``."""
    first, second = _alike((left, right), NUMERIC, "subtract")
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
        return _scale(term, _number(factor))
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
    found = _distinct(_alike(terms, ORDERED, "take the least of"))
    return found[0] if len(found) == 1 else Least(found)


def greatest(*terms: Given) -> Term:
    """Return the largest of terms of one unit."""
    found = _distinct(_alike(terms, ORDERED, "take the greatest of"))
    return found[0] if len(found) == 1 else Greatest(found)


def choose(*cases: tuple[Condition, Given], otherwise: Given) -> Term:
    """Return the term of the first case whose condition holds, else ``otherwise``."""
    terms = _alike((*(term for _, term in cases), otherwise), ORDERED, "choose among")
    kept: list[tuple[Condition, Term]] = []
    for (condition, _), term in zip(cases, terms[:-1], strict=True):
        if condition == ALWAYS:
            return Choose(tuple(kept), term) if kept else term
        if condition != NEVER:
            kept.append((_condition(condition), term))
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
    first, *terms = _alike((below, *(term for _, term in rows)), NUMERIC, "look up")
    return Band(subject, first, tuple(zip(bounds, terms, strict=True)))


def table(subject: Fact, unit: Unit, rows: Mapping[str, Given]) -> Term:
    """Return a lookup by code: one term of a unit for each option of a choice.

    Raises:
        RuleError: when an option has no row, or a row no option.
    """
    if set(rows) != set(subject.options):
        wrong = ", ".join(sorted(set(rows) ^ set(subject.options)))
        raise RuleError(f"a table by {subject.name} needs a row for each option; wrong: {wrong}")
    terms = _alike(tuple(rows[option] for option in subject.options), NUMERIC, "look up", unit)
    return Table(subject, tuple(zip(subject.options, terms, strict=True)))


def months_between(start: Given, end: Given) -> Term:
    """Return the whole months that have passed from one date to another."""
    first, second = _alike((start, end), frozenset({Unit.DATE}), "count months between")
    return MonthsBetween(first, second)


def months_after(start: Term, months: int) -> Term:
    """Return the date some months after another."""
    same_unit((start,), frozenset({Unit.DATE}), "move")
    return MonthsAfter(start, months)


# Comparisons


def at_least(left: Given, right: Given) -> Condition:
    """Return whether ``left`` is ``right`` or more (以上)."""
    return _compare(left, Order.AT_LEAST, right)


def more_than(left: Given, right: Given) -> Condition:
    """Return whether ``left`` is more than ``right`` (超)."""
    return _compare(left, Order.MORE_THAN, right)


def at_most(left: Given, right: Given) -> Condition:
    """Return whether ``left`` is ``right`` or less (以下)."""
    return _compare(left, Order.AT_MOST, right)


def below(left: Given, right: Given) -> Condition:
    """Return whether ``left`` is less than ``right`` (未満)."""
    return _compare(left, Order.BELOW, right)


def quotient(
    name: str,
    words: Words,
    numerator: Term,
    denominator: Term,
    *,
    undefined: Condition,
    in_percent: bool = True,
) -> Quotient:
    """Return what is divided by what, for the ratio tests below.

    Args:
        name: the identifier.
        words: its name for people.
        numerator: a term.
        denominator: a term of the same unit.
        undefined: what is held of a rule on it where the denominator is zero or negative. No
            default: each ratio says it, with its reason.
        in_percent: whether people read it in percent, or else as a multiple.
    """
    same_unit((numerator, denominator), NUMERIC, "divide")
    return Quotient(
        well_named(name), words, numerator, denominator, _condition(undefined), in_percent
    )


def ratio_at_least(divided: Quotient, threshold: Number | str) -> Condition:
    """Return whether a quotient is the threshold or more (以上)."""
    return Ratio(divided, Order.AT_LEAST, exact(threshold))


def ratio_more_than(divided: Quotient, threshold: Number | str) -> Condition:
    """Return whether a quotient is more than the threshold (超)."""
    return Ratio(divided, Order.MORE_THAN, exact(threshold))


def ratio_at_most(divided: Quotient, threshold: Number | str) -> Condition:
    """Return whether a quotient is the threshold or less (以下・以内)."""
    return Ratio(divided, Order.AT_MOST, exact(threshold))


def ratio_below(divided: Quotient, threshold: Number | str) -> Condition:
    """Return whether a quotient is less than the threshold (未満)."""
    return Ratio(divided, Order.BELOW, exact(threshold))


def one_of(subject: Fact, *options: str) -> Condition:
    """Return whether a choice is among some options.

    Raises:
        RuleError: for an option that the fact does not have.
    """
    unknown = set(options) - set(subject.options)
    if unknown:
        raise RuleError(
            f"{subject.name} has no option {', '.join(sorted(unknown))};"
            f" it has {', '.join(subject.options)}"
        )
    if len(set(options)) in (0, len(subject.options)):
        return ALWAYS if options else NEVER
    return OneOf(subject, frozenset(options))


# Connectives


def all_of(*items: Condition) -> Condition:
    """Return whether every condition holds."""
    flat = _flat(items, All)
    if NEVER in flat:
        return NEVER
    kept = _distinct(tuple(item for item in flat if item != ALWAYS))
    return kept[0] if len(kept) == 1 else All(kept) if kept else ALWAYS


def any_of(*items: Condition) -> Condition:
    """Return whether at least one condition holds."""
    flat = _flat(items, Any)
    if ALWAYS in flat:
        return ALWAYS
    kept = _distinct(tuple(item for item in flat if item != NEVER))
    return kept[0] if len(kept) == 1 else Any(kept) if kept else NEVER


def at_least_k(least_number: int, *items: Condition) -> Condition:
    """Return whether at least so many of the conditions hold."""
    needed = least_number - sum(item == ALWAYS for item in items)
    kept = tuple(_condition(item) for item in items if item not in (ALWAYS, NEVER))
    if needed <= 0:
        return ALWAYS
    if needed > len(kept):
        return NEVER
    if needed == 1:
        return any_of(*kept)
    return all_of(*kept) if needed == len(kept) else AtLeastK(needed, kept)


def negate(item: Condition) -> Condition:
    """Return whether a condition does not hold, with the negation pushed to the leaves.

    Raises:
        RuleError: for a judgement, which is worded so that yes is the favourable answer.
    """
    match _condition(item):
        case Const(value=value):
            return NEVER if value else ALWAYS
        case Compare(left=left, order=order, right=right):
            return _compare(left, _NEGATED[order], right)
        case OneOf(subject=subject, options=options):
            return OneOf(subject, frozenset(subject.options) - options)
        case All(items=items):
            return any_of(*(negate(each) for each in items))
        case Any(items=items):
            return all_of(*(negate(each) for each in items))
        case AtLeastK(least=number, items=items):
            return at_least_k(len(items) - number + 1, *(negate(each) for each in items))
        case Not(item=inner):
            return inner
        case other:
            for each in walk(other):
                if isinstance(each, Judgement):
                    raise RuleError(f"judgement {each.name} cannot be negated: word it favourably")
            return Not(other)


def requirement(name: str, words: Words, condition: Condition, source: Source) -> Requirement:
    """Return a condition with words and a source of its own."""
    return Requirement(well_named(name), words, _condition(condition), source)


def judgement(name: str, words: Words, who: Words, source: Source) -> Judgement:
    """Return a clause that a person decides."""
    return Judgement(well_named(name), words, who, source)


def _alike(
    given: tuple[Given, ...], allowed: frozenset[Unit], doing: str, unit: Unit | None = None
) -> tuple[Term, ...]:
    """Return the terms, plain numbers having taken the unit given or that of the first term."""
    units = [unit_of(each) for each in given if not isinstance(each, int | Fraction | date)]
    if not units and unit is None:
        raise RuleError(f"cannot {doing} plain numbers only: at least one term needs a unit")
    shared = unit or units[0]
    terms = tuple(
        const(each, shared) if isinstance(each, int | Fraction | date) else each for each in given
    )
    same_unit(terms, allowed, doing)
    return terms


def _number(constant: Const) -> Fraction:
    if not isinstance(constant.value, int | Fraction):
        raise RuleError(f"{constant.value!r} is no number")
    return Fraction(constant.value)


def _plain(value: Fraction) -> Number:
    return value.numerator if value.denominator == 1 else value


def _sum(terms: tuple[Term, ...]) -> Term:
    """Return a flat sum with its constants folded into one, at the end."""
    unit = unit_of(terms[0])
    flat = [part for term in terms for part in (term.terms if isinstance(term, Sum) else (term,))]
    constant = sum((_number(part) for part in flat if isinstance(part, Const)), Fraction(0))
    rest: tuple[Term, ...] = tuple(part for part in flat if not isinstance(part, Const))
    if not rest:
        return Const(_plain(constant), unit)
    if constant:
        rest = (*rest, Const(_plain(constant), unit))
    return rest[0] if len(rest) == 1 else Sum(rest)


def _scale(term: Term, factor: Fraction) -> Term:
    match term:
        case Const(unit=unit):
            return Const(_plain(_number(term) * factor), unit)
        case Scale(term=inner, factor=already):
            return _scale(inner, already * factor)
        case Sum(terms=terms):
            return _sum(tuple(_scale(each, factor) for each in terms))
        case _ if factor == 0:
            return Const(0, unit_of(term))
        case _:
            return term if factor == 1 else Scale(term, factor)


def _compare(left: Given, order: Order, right: Given) -> Condition:
    first, second = _alike((left, right), ORDERED, "compare")
    if isinstance(first, Const) and isinstance(second, Const):
        return ALWAYS if _holds(first, order, second) else NEVER
    ranks = _rank(first), _rank(second)
    falling = order in (Order.AT_MOST, Order.BELOW)
    if ranks[0] > ranks[1] or (ranks[0] == ranks[1] and falling):
        return Compare(second, _FLIPPED[order], first)
    return Compare(first, order, second)


def _rank(term: Term) -> int:
    """Return how far to the right of a comparison a term belongs: facts, sums, lookups, figures."""
    match term:
        case Const():
            return 3
        case Choose() | Band() | Table():
            return 2
        case Fact() | Derived():
            return 0
        case _:
            return 1


def _holds(left: Const, order: Order, right: Const) -> bool:
    if isinstance(left.value, date) and isinstance(right.value, date):
        gap = Fraction(left.value.toordinal() - right.value.toordinal())
    else:
        gap = _number(left) - _number(right)
    match order:
        case Order.AT_LEAST:
            return gap >= 0
        case Order.MORE_THAN:
            return gap > 0
        case Order.AT_MOST:
            return gap <= 0
        case Order.BELOW:
            return gap < 0


def _condition(item: Condition) -> Condition:
    if not is_condition(item):
        raise RuleError(f"{describe(item)} is no condition: it is neither true nor false")
    return item


def _flat(items: tuple[Condition, ...], kind: type[All | Any]) -> tuple[Condition, ...]:
    return tuple(
        part
        for item in items
        for part in (item.items if isinstance(item, kind) else (_condition(item),))
    )


def _distinct(items: tuple[_T, ...]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))
