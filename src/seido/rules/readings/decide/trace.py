"""What a rule came to, condition by condition, and what that rests on."""

from collections.abc import Iterator
from typing import NamedTuple

from seido.rules import truth
from seido.rules.check import facts_in
from seido.rules.expr import All, Any, AtLeastK, Condition, Judgement, Node, Not
from seido.rules.truth import NO, UNKNOWN, YES, Truth

NOTHING: frozenset[str] = frozenset()


class Trace(NamedTuple):
    """What a condition came to, and what its parts came to.

    Attributes:
        node: the condition.
        truth: yes, no or unknown.
        parts: the traces of the conditions below it.
        open: facts not exactly known that this very node reads.
        waits: whether it is unknown and a person's judgement, on it or on a part, is open.
        turn: where alternatives are asked one at a time, what is to be asked of next.
    """

    node: Condition
    truth: Truth
    parts: tuple["Trace", ...] = ()
    open: frozenset[str] = NOTHING
    waits: bool = False
    turn: tuple["Trace", ...] = ()

    @property
    def asks(self) -> tuple["Trace", ...]:
        """What is to be asked of next: the parts, or the alternative whose turn it is."""
        return self.turn or self.parts

    @property
    def missing(self) -> frozenset[str]:
        """The facts to be asked for next, to settle a verdict that no favourable judgement settles.

        What a judgement could stand in for needs no fact: neither answer would change the decision,
        which takes every open judgement as favourable.
        """
        if self.favourable is not UNKNOWN:
            return NOTHING
        if not self.parts:
            return self.open
        return self.open.union(*[part.missing for part in self.asks])

    @property
    def could_settle(self) -> frozenset[str]:
        """The same, and those of alternatives whose turn has not come."""
        if self.favourable is not UNKNOWN:
            return NOTHING
        if not self.parts:
            return self.open
        return self.open.union(*[part.could_settle for part in self.parts])

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """The clauses that a person must still decide for an unknown verdict."""
        if not self.waits:
            return ()
        if isinstance(self.node, Judgement):
            return (self.node,)
        return tuple(dict.fromkeys(each for part in self.parts for each in part.judgements))

    @property
    def favourable(self) -> Truth:
        """The verdict if every open judgement is decided favourably."""
        if not self.waits:
            return self.truth
        if isinstance(self.node, Judgement):
            return YES
        return combine(self.node, [part.favourable for part in self.parts])

    @property
    def rests_on(self) -> frozenset[str]:
        """Facts that suffice for a verdict of yes or no, whatever all others are."""
        if not self.parts or self.truth is UNKNOWN:
            return frozenset(each.name for each in facts_in(self.node))
        parts = self.parts
        deciding = isinstance(self.node, All) and self.truth is NO
        if deciding or (isinstance(self.node, Any) and self.truth is YES):
            same = (part.rests_on for part in parts if part.truth is self.truth)
            return min(same, key=lambda names: (len(names), sorted(names)))
        return NOTHING.union(*(part.rests_on for part in parts))

    def walk(self) -> Iterator["Trace"]:
        """Yield this trace and all below it, parents first."""
        yield self
        for part in self.parts:
            yield from part.walk()


def combine(node: Node, truths: list[Truth]) -> Truth:
    """Return what a node with parts comes to."""
    match node:
        case All():
            return truth.every(truths)
        case Any():
            return truth.some(truths)
        case AtLeastK(least=least):
            return truth.at_least(least, truths)
        case Not():
            return truth.negate(truths[0])
        case _:
            return truths[0]
