"""Builds comparisons: of terms, of ratios with thresholds, of choices with options."""

from datetime import date
from fractions import Fraction

from seido.rules.build.terms import ALWAYS, NEVER, Given, Number, alike, number_in
from seido.rules.check import NUMERIC, ORDERED, RuleError, a_condition, same_unit, well_named
from seido.rules.expr import (
    Band,
    Choose,
    Compare,
    Condition,
    Const,
    Derived,
    Fact,
    OneOf,
    Order,
    Quotient,
    Ratio,
    Table,
    Term,
)
from seido.rules.quantity import exact
from seido.rules.words import Reading, Words

_FLIPPED = {
    Order.AT_LEAST: Order.AT_MOST,
    Order.MORE_THAN: Order.BELOW,
    Order.AT_MOST: Order.AT_LEAST,
    Order.BELOW: Order.MORE_THAN,
}


def at_least(left: Given, right: Given) -> Condition:
    """Return whether ``left`` is ``right`` or more (以上)."""
    return compare(left, Order.AT_LEAST, right)


def more_than(left: Given, right: Given) -> Condition:
    """Return whether ``left`` is more than ``right`` (超)."""
    return compare(left, Order.MORE_THAN, right)


def at_most(left: Given, right: Given) -> Condition:
    """Return whether ``left`` is ``right`` or less (以下)."""
    return compare(left, Order.AT_MOST, right)


def below(left: Given, right: Given) -> Condition:
    """Return whether ``left`` is less than ``right`` (未満)."""
    return compare(left, Order.BELOW, right)


def quotient(
    name: str,
    words: Words,
    numerator: Term,
    denominator: Term,
    *,
    undefined: Condition,
    in_percent: bool = True,
    readings: tuple[Reading, ...] = (),
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
        readings: how sources are read on it where they are open.
    """
    same_unit((numerator, denominator), NUMERIC, "divide")
    return Quotient(
        well_named(name),
        words,
        numerator,
        denominator,
        a_condition(undefined),
        in_percent,
        readings,
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


def compare(left: Given, order: Order, right: Given) -> Condition:
    """Return a comparison in its one form: figures and lookups on the right, else rising."""
    first, second = alike((left, right), ORDERED, "compare")
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
        gap = number_in(left) - number_in(right)
    match order:
        case Order.AT_LEAST:
            return gap >= 0
        case Order.MORE_THAN:
            return gap > 0
        case Order.AT_MOST:
            return gap <= 0
        case Order.BELOW:
            return gap < 0
