"""Builds connectives: all, any, at least so many, not; and clauses with words of their own."""

from typing import TypeGuard

from seido.rules.build.comparisons import at_least, below, compare
from seido.rules.build.terms import ALWAYS, NEVER, Given, distinct
from seido.rules.check import RuleError, a_condition, describe, facts_in, walk, well_named
from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Compare,
    Condition,
    Const,
    Judgement,
    Not,
    OneOf,
    Order,
    Requirement,
)
from seido.rules.words import Reading, Source, Words

_NEGATED = {
    Order.AT_LEAST: Order.BELOW,
    Order.MORE_THAN: Order.AT_MOST,
    Order.AT_MOST: Order.MORE_THAN,
    Order.BELOW: Order.AT_LEAST,
}


def all_of(*items: Condition) -> Condition:
    """Return whether every condition holds."""
    flat = _flat(items, All)
    if NEVER in flat:
        return NEVER
    kept = distinct(tuple(item for item in flat if item != ALWAYS))
    return kept[0] if len(kept) == 1 else All(kept) if kept else ALWAYS


def any_of(*items: Condition) -> Condition:
    """Return whether at least one condition holds."""
    flat = _flat(items, Any)
    if ALWAYS in flat:
        return ALWAYS
    kept = distinct(tuple(item for item in flat if item != NEVER))
    return kept[0] if len(kept) == 1 else Any(kept) if kept else NEVER


def in_turn(*alternatives: tuple[Condition, Condition]) -> Condition:
    """Return whether at least one alternative holds, to be asked one at a time.

    While it is open, that is asked of which something is known to speak for, in order; while
    nothing speaks for any, what would. The rest is asked only where that one fails.

    Args:
        alternatives: what speaks for each, read from facts of its own, and the alternative.

    Raises:
        RuleError: when what speaks for an alternative reads a fact that the alternative does not.
    """
    for sign, item in alternatives:
        if not facts_in(a_condition(sign)) <= facts_in(a_condition(item)):
            raise RuleError(f"what speaks for {describe(item)} must read facts of its own")
    return Any(tuple(item for _, item in alternatives), tuple(sign for sign, _ in alternatives))


def within(term: Given, low: Given, high: Given) -> Condition:
    """Return whether a term is ``low`` or more and below ``high`` (以上…未満)."""
    return all_of(at_least(term, low), below(term, high))


def at_least_k(least_number: int, *items: Condition) -> Condition:
    """Return whether at least so many of the conditions hold."""
    needed = least_number - sum(item == ALWAYS for item in items)
    kept = tuple(a_condition(item) for item in items if item not in (ALWAYS, NEVER))
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
    match a_condition(item):
        case Const(value=value):
            return NEVER if value else ALWAYS
        case Compare(left=left, order=order, right=right):
            return compare(left, _NEGATED[order], right)
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


def requirement(
    name: str, words: Words, condition: Condition, source: Source, *readings: Reading
) -> Requirement:
    """Return a condition with words and a source of its own, and how the source is read."""
    return Requirement(well_named(name), words, a_condition(condition), source, readings)


def judgement(name: str, words: Words, who: Words, source: Source, *readings: Reading) -> Judgement:
    """Return a clause that a person decides, and how its source is read."""
    return Judgement(well_named(name), words, who, source, readings)


def _flat(items: tuple[Condition, ...], kind: type[All | Any]) -> tuple[Condition, ...]:
    return tuple(
        part
        for item in items
        for part in (item.items if _is_plain(item, kind) else (a_condition(item),))
    )


def _is_plain(item: Condition, kind: type[All | Any]) -> TypeGuard[All | Any]:
    return isinstance(item, kind) and not (isinstance(item, Any) and item.signs)
