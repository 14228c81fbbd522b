"""What of a rule is still to be settled once all that cannot move has been."""

from collections.abc import Callable, Sequence
from itertools import repeat
from typing import TypeAlias

from seido.rules import truth
from seido.rules.build import ALWAYS, NEVER
from seido.rules.check import facts_in
from seido.rules.expr import All, Any, AtLeastK, Condition, Const, Judgement, Node, Not, Requirement
from seido.rules.readings.decide.trace import Trace
from seido.rules.readings.repair.kept import kept
from seido.rules.truth import NO, UNKNOWN, YES, Truth

Judge: TypeAlias = Callable[[Condition], Truth]
"""What a condition that has no parts of its own comes to."""


def movable_part(trace: Trace, movable: Callable[[str], bool]) -> Condition:
    """Return a rule with all that reads no movable fact replaced by what it came to.

    An open judgement counts as favourable; none stands beneath a "not".

    Args:
        trace: what the rule came to.
        movable: whether a fact of some name can move.
    """
    node = trace.node
    match node:
        case Requirement():
            return movable_part(trace.parts[0], movable)
        case All() | Any() | AtLeastK():
            items = [movable_part(each, movable) for each in trace.parts]
            return _at_least(_least(node), items)
        case Not():
            item = movable_part(trace.parts[0], movable)
            if isinstance(item, Const):
                return NEVER if item.value else ALWAYS
            return Not(item)
        case Judgement() if trace.truth is UNKNOWN:
            return ALWAYS
        case _ if trace.truth is UNKNOWN or any(map(movable, names_in(node))):
            return node
        case _:
            return ALWAYS if trace.truth is YES else NEVER


def come_to(node: Condition, judge: Judge) -> Truth:
    """Return what the movable part of a rule comes to.

    Args:
        node: the movable part of the rule.
        judge: returns what one without parts of its own comes to.
    """
    if type(node) not in _OF_PARTS:  # most are, and this is asked thousands of times
        return judge(node)
    match node:
        case All(items=items):
            return truth.every(map(come_to, items, repeat(judge)))
        case Any(items=items):
            return truth.some(map(come_to, items, repeat(judge)))
        case AtLeastK(least=least, items=items):
            return truth.at_least(least, map(come_to, items, repeat(judge)))
        case Not(item=item):
            return truth.negate(come_to(item, judge))
        case _:
            return judge(node)


_OF_PARTS = frozenset({All, Any, AtLeastK, Not})


def levers(node: Condition, judge: Judge, spent: frozenset[str]) -> frozenset[str]:
    """Return facts of which at least one must move before a refused rule can hold.

    Args:
        node: the movable part of the rule, which comes to no.
        judge: returns what one without parts of its own comes to.
        spent: facts that are of no help: those that count as free to ``judge``.
    """
    match node:
        case All(items=items):
            failing = (item for item in items if come_to(item, judge) is NO)
            return min((levers(item, judge, spent) for item in failing), key=len)
        case Any(items=items) | AtLeastK(items=items):
            return frozenset().union(
                *(levers(item, judge, spent) for item in items if come_to(item, judge) is NO)
            )
        case Not(item=item):
            return frozenset().union(*map(names_in, comparisons(item))) - spent
        case _:
            return names_in(node) - spent


def comparisons(node: Condition) -> list[Condition]:
    """Return the conditions of a movable part that have no parts of their own."""
    match node:
        case All(items=items) | Any(items=items) | AtLeastK(items=items):
            return [each for item in items for each in comparisons(item)]
        case Not(item=item):
            return comparisons(item)
        case _:
            return [node]


@kept
def names_in(node: Node) -> frozenset[str]:
    """Return the names of the facts that a node reads."""
    return frozenset(fact.name for fact in facts_in(node))


def _least(node: All | Any | AtLeastK) -> int:
    match node:
        case All(items=items):
            return len(items)
        case Any():
            return 1
        case AtLeastK(least=least):
            return least


def _at_least(least: int, items: Sequence[Condition]) -> Condition:
    """Return that so many of the conditions hold, told by those that are not settled."""
    least -= sum(item is ALWAYS for item in items)
    rest = tuple(item for item in items if item is not ALWAYS and item is not NEVER)
    if least <= 0:
        return ALWAYS
    if least > len(rest):
        return NEVER
    if len(rest) == 1:
        return rest[0]
    if least == len(rest):
        return All(rest)
    return Any(rest) if least == 1 else AtLeastK(least, rest)
