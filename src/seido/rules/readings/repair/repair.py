"""What is the least that would have to change for a rule to hold.

All that cannot move is settled once, and little is left of the rule. Whether some facts together
could lift the refusal is asked by leaving them free within their reach, and only such facts are
moved, the fewest first. A verdict can change only where a comparison turns, so these are the
values to try, one fact after another; what is found is then tightened until one unit less of any
move would not do.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from seido.rules.check import facts_in
from seido.rules.expr import Condition
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.readings.decide.trace import NOTHING
from seido.rules.readings.repair.movable import (
    Judge,
    come_to,
    comparisons,
    levers,
    movable_part,
    names_in,
)
from seido.rules.readings.repair.reach import Reach, can_move, place, reach_of
from seido.rules.readings.repair.turning import (
    Inequality,
    Line,
    inequalities_of,
    turning_steps,
)
from seido.rules.truth import NO, UNKNOWN, Truth
from seido.rules.values import Change, Exact, Facts, Value

MOST_MOVES = 4
"""A repair that moves more facts than this is a different business."""

_MOST_TRIALS = 4_000
_Moved: TypeAlias = dict[str, Exact]
_State: TypeAlias = frozenset[tuple[str, Exact]]
_Judged: TypeAlias = tuple[object, ...]
"""A comparison, by its identity, and what each fact that it reads is moved to, if it is."""
_FREE = object()
"""What stands for all that a fact can become."""


@dataclass(frozen=True, slots=True)
class Move:
    """A fact to be changed, from its value to another."""

    name: str
    before: Exact
    after: Exact

    @property
    def difference(self) -> Fraction | None:
        """How far it moves, in its unit or in days; None for an answer that is turned."""
        if isinstance(self.before, bool | str) or isinstance(self.after, bool | str):
            return None
        return Fraction(place(self.after) - place(self.before))


@dataclass(frozen=True, slots=True)
class Repair:
    """Changes after which nothing known stands in the way.

    Attributes:
        moves: the facts to change; one unit less of any would not do.
        holds: whether the rule then holds, but for judgements; else facts are still missing.
    """

    moves: tuple[Move, ...]
    holds: bool

    def applied(self, facts: Facts) -> Facts:
        """Return the facts after the changes."""
        return {**facts, **{move.name: move.after for move in self.moves}}


def repair(
    rule: Condition, facts: Facts, changes: Mapping[str, Change], known: Known | None = None
) -> tuple[Repair, ...]:
    """Return the least changes that lift a refusal, those that move fewest facts only.

    Args:
        rule: the rule.
        facts: what is known of the business; only exact values are moved.
        changes: which way each fact can be moved.
        known: the facts made ready, where they are already.

    Returns:
        Alternatives, the smallest relative change first; none when the rule is not refused, or no
        movable fact lifts the refusal.
    """
    trace = decide(rule, known or Known(facts))
    if trace.favourable is not NO:
        return ()

    def movable(name: str) -> bool:
        return can_move(facts.get(name), changes.get(name, Change.NONE))

    return _Search(movable_part(trace, movable), facts, changes).run()


class _Search:
    def __init__(self, rule: Condition, facts: Facts, changes: Mapping[str, Change]) -> None:
        self.rule = rule
        self.reaches: dict[str, Reach] = {}
        self.turns_at: dict[str, frozenset[Inequality]] = {}
        self.near: dict[str, frozenset[str]] = {}
        self.turned: dict[tuple[str, _State], tuple[Exact, ...]] = {}
        self.refused: dict[tuple[_State, frozenset[str]], bool] = {}
        self.judged: dict[_Judged, Truth] = {}
        self.reads: dict[int, tuple[str, ...]] = {}
        known: dict[str, Value] = {}
        for each in comparisons(rule):
            for fact in facts_in(each):
                value = known[fact.name] = facts.get(fact.name)
                reach = reach_of(fact, value, changes.get(fact.name, Change.NONE))
                if reach is not None:
                    self.reaches[fact.name] = reach
                    before = self.turns_at.get(fact.name, frozenset())
                    self.turns_at[fact.name] = before.union(inequalities_of(each))
                    self.near[fact.name] = self.near.get(fact.name, NOTHING) | names_in(each)
        for each in comparisons(rule):
            self.reads[id(each)] = tuple(names_in(each) & self.reaches.keys())
        self.known = Known(known)

    def run(self) -> tuple[Repair, ...]:
        together: set[frozenset[str]] = {frozenset()}
        for _ in range(MOST_MOVES):
            if self.spent:
                break
            together = {wider for names in together for wider in self.wider(names)}
            found = {
                frozenset(moved.items()): moved
                for names in sorted(together, key=sorted)
                for moved in self.within(names)
            }
            if found:
                fewest = min(map(len, found))
                repairs = (self.result(each) for each in found.values() if len(each) == fewest)
                return tuple(sorted(repairs, key=_size))
        return ()

    def wider(self, names: frozenset[str]) -> Iterator[frozenset[str]]:
        """Yield the facts with one more, of which one must move, or may where they could do."""
        more = self.reaches.keys() - names
        judge = self.judge({}, names)
        if come_to(self.rule, judge) is NO:
            more &= levers(self.rule, judge, names)
        return (names | {name} for name in more)

    def within(self, names: frozenset[str]) -> Iterator[_Moved]:
        """Yield what lifts the refusal by moving all of some facts, one after another."""
        if not self.refuses({}, names):
            yield from self.onward({}, self.bound_up(names), set())

    def bound_up(self, names: frozenset[str]) -> list[frozenset[str]]:
        """Return the facts in groups that share no comparison, the largest last.

        What one group is moved to says nothing of where another turns.
        """
        groups: list[frozenset[str]] = []
        for name in sorted(names):
            near = self.near[name] & names
            apart = [group for group in groups if not group & near]
            groups = [*apart, near.union(*(group for group in groups if group & near))]
        return sorted(groups, key=len)

    def onward(
        self, moved: _Moved, groups: list[frozenset[str]], tried: set[_State]
    ) -> Iterator[_Moved]:
        *later, group = groups
        for name in sorted(group):
            rest = [*later, group - {name}] if len(group) > 1 else later
            free = frozenset[str]().union(*rest)
            for value in self.turning_values(name, moved):
                further = {**moved, name: value}
                state = frozenset(further.items())
                if state in tried or self.refuses(further, free):
                    continue
                if not rest:
                    yield self.tightened(further)
                    break
                tried.add(state)
                yield from self.onward(further, rest, tried)

    def tightened(self, moved: _Moved) -> _Moved:
        """Return the moves, each brought as near to where it began as the others allow."""
        before: _Moved = {}
        while moved != before:
            before = moved
            for name in before:
                others = {each: value for each, value in moved.items() if each != name}
                if not self.refuses(others):
                    return self.tightened(others)
                enough = (
                    value
                    for value in self.turning_values(name, others)
                    if not self.refuses({**others, name: value})
                )
                moved = {**others, name: next(enough, moved[name])}
        return moved

    def turning_values(self, name: str, moved: _Moved) -> tuple[Exact, ...]:
        """Return what a fact can become where a verdict may turn, the nearest first.

        At its end it may leave to other facts what it cannot do alone.
        """
        near = self.near[name]
        others = {each: value for each, value in moved.items() if each in near}
        state = (name, frozenset(others.items()))
        found = self.turned.get(state)
        if found is None:
            reach = self.reaches[name]
            line = Line(reach, self.reached(others))
            steps = turning_steps(self.turns_at[name], line)
            nearest = sorted(steps.union(reach.ends), key=lambda each: (abs(each), each))
            found = (*reach.others, *(reach.after(each) for each in nearest))
            self.turned[state] = found
        return found

    def refuses(self, moved: _Moved, free: frozenset[str] = NOTHING) -> bool:
        """Return whether the rule is refused whatever some facts become within their reach."""
        state = (frozenset(moved.items()), free)
        found = self.refused.get(state)
        if found is None:
            found = come_to(self.rule, self.judge(moved, free)) is NO
            self.refused[state] = found
        return found or self.spent

    @property
    def spent(self) -> bool:
        return len(self.refused) > _MOST_TRIALS

    def reached(self, moved: _Moved, free: frozenset[str] = NOTHING) -> Known:
        return self.known.moved({**moved, **{name: self.reaches[name].free for name in free}})

    def judge(self, moved: _Moved, free: frozenset[str] = NOTHING) -> Judge:
        """Return what judges a comparison, once for all that it reads, by what it reads alone."""
        become = {**moved, **dict.fromkeys(free, _FREE)}.get
        known: Known | None = None

        def judge(node: Condition) -> Truth:
            nonlocal known
            state = id(node), *map(become, self.reads[id(node)])
            found = self.judged.get(state)
            if found is None:
                known = known or self.reached(moved, free)
                found = self.judged[state] = decide(node, known).truth
            return found

        return judge

    def result(self, moved: _Moved) -> Repair:
        holds = come_to(self.rule, self.judge(moved)) is not UNKNOWN
        moves = (Move(name, self.reaches[name].before, moved[name]) for name in sorted(moved))
        return Repair(tuple(moves), holds)


def _size(found: Repair) -> tuple[Fraction, tuple[str, ...]]:
    relative = sum((_relative(move) for move in found.moves), Fraction(0))
    return relative, tuple(move.name for move in found.moves)


def _relative(move: Move) -> Fraction:
    """Return how large a move is beside the value it moves; a turned answer counts as one."""
    difference = move.difference
    if difference is None or isinstance(move.before, bool | str):
        return Fraction(1)
    if isinstance(move.before, date):
        return abs(difference) / 365
    return abs(difference) / max(abs(Fraction(move.before)), Fraction(1))
