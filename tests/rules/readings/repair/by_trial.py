"""The least changes found slowly and plainly: every trial decides the whole rule anew.

A value is moved until some comparison turns, by halving, as if each turned once at most.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from seido.rules.check import facts_in, walk
from seido.rules.expr import All, Compare, Condition, Fact, Ratio, Unit
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.trace import Trace
from seido.rules.readings.repair.repair import MOST_MOVES, Move, Repair
from seido.rules.truth import NO, UNKNOWN, Truth
from seido.rules.values import Change, Exact, Facts

_MOST_TRIALS = 4_000
_FARTHEST = {Unit.DATE: 366 * 50, Unit.MONTHS: 1_200, Unit.PERSONS: 10_000_000}
_Leaf: TypeAlias = Compare | Ratio


def repair_by_trial(
    rule: Condition, facts: Facts, changes: Mapping[str, Change]
) -> tuple[Repair, ...]:
    """Return the least changes that lift a refusal, those that move fewest facts only.

    Args:
        rule: the rule.
        facts: what is known of the business; only exact values are moved.
        changes: which way each fact can be moved.

    Returns:
        Alternatives, the smallest relative change first; none when the rule is not refused, or no
        movable fact lifts the refusal.
    """
    return _Search(rule, facts, changes).run()


def no_further(found: Repair, other: Repair) -> bool:
    """Return whether a repair moves the facts that another moves, none of them further."""
    return [move.name for move in found.moves] == [move.name for move in other.moves] and all(
        abs(mine.difference or Fraction(0)) <= abs(theirs.difference or Fraction(0))
        for mine, theirs in zip(found.moves, other.moves, strict=True)
    )


class _Search:
    def __init__(self, rule: Condition, facts: Facts, changes: Mapping[str, Change]) -> None:
        self.rule = rule
        self.facts = facts
        self.nodes = {fact.name: fact for fact in facts_in(rule)}
        self.changes = changes
        self.leaves: dict[str, list[_Leaf]] = {}
        for node in walk(rule):
            if isinstance(node, Compare | Ratio):
                for fact in facts_in(node):
                    self.leaves.setdefault(fact.name, []).append(node)
        self.trials = 0

    def run(self) -> tuple[Repair, ...]:
        start: dict[str, Exact] = {}
        if self.truth(start) is not NO:
            return ()
        frontier = [start]
        tried: set[frozenset[tuple[str, Exact]]] = set()
        for _ in range(MOST_MOVES):
            found: dict[frozenset[tuple[str, Exact]], Repair] = {}
            reached: list[dict[str, Exact]] = []
            for moved in self.steps(frontier, tried):
                if self.truth(moved) is NO:
                    reached.append(moved)
                else:
                    tight = self.tightened(moved)
                    found[frozenset(tight.items())] = self.result(tight)
            if found:
                return tuple(sorted(found.values(), key=self.size))
            frontier = reached
        return ()

    def steps(
        self, frontier: list[dict[str, Exact]], tried: set[frozenset[tuple[str, Exact]]]
    ) -> Iterator[dict[str, Exact]]:
        """Yield every state one move further, each once, as long as trials are left."""
        for state in frontier:
            trace = decide(self.rule, self.after(state))
            for name in sorted(_levers(trace) - state.keys()):
                for value in self.turning_values(name, state):
                    moved = {**state, name: value}
                    key = frozenset(moved.items())
                    if key not in tried and self.trials < _MOST_TRIALS:
                        tried.add(key)
                        yield moved

    def tightened(self, moved: dict[str, Exact]) -> dict[str, Exact]:
        """Return the moves, each brought as near to where it began as the others allow."""
        for name in list(moved):
            others = {each: value for each, value in moved.items() if each != name}
            if self.truth(others) is not NO:
                return self.tightened(others)
            enough = (
                value
                for value in self.turning_values(name, others)
                if self.truth({**others, name: value}) is not NO
            )
            moved = {**others, name: next(enough, moved[name])}
        return moved

    def turning_values(self, name: str, state: dict[str, Exact]) -> list[Exact]:
        """Return values of a fact at which a verdict may turn, the nearest first."""
        change = self.changes.get(name, Change.NONE)
        value = self.facts.get(name)
        node = self.nodes[name]
        if isinstance(value, bool):
            return [not value] if change.allows(up=not value) else []
        if isinstance(value, str):
            return [each for each in node.options if each != value and change is Change.BOTH]
        if isinstance(value, int | Fraction | date):
            return self.turning_numbers(node, value, change, state)
        return []

    def turning_numbers(
        self,
        node: Fact,
        value: int | Fraction | date,
        change: Change,
        state: dict[str, Exact],
    ) -> list[Exact]:
        origin = _place(value)
        found: set[Fraction] = set()
        for way in (1, -1):
            if change.allows(up=way > 0):
                for leaf in self.leaves.get(node.name, ()):
                    steps = self.turn(leaf, node, origin, way, state)
                    if steps is not None:
                        found.add(origin + way * steps)
        nearest = sorted(found, key=lambda each: (abs(each - origin), each))
        return [_typed(each, node.unit) for each in nearest]

    def turn(
        self,
        leaf: _Leaf,
        node: Fact,
        origin: Fraction,
        way: int,
        state: dict[str, Exact],
    ) -> int | None:
        """Return after how many steps one way a comparison turns; None if it does not."""
        farthest = _FARTHEST.get(node.unit, 10**15)
        bound = node.high if way > 0 else node.low
        if bound is not None:
            farthest = min(farthest, int(abs(bound - origin)))

        def truth(steps: int) -> Truth:
            value = _typed(origin + way * steps, node.unit)
            return decide(leaf, self.after({**state, node.name: value})).truth

        return _first_turn(truth, farthest)

    def truth(self, state: dict[str, Exact]) -> Truth:
        self.trials += 1
        return decide(self.rule, self.after(state)).favourable

    def after(self, state: Mapping[str, Exact]) -> Facts:
        return {**self.facts, **state}

    def result(self, moved: dict[str, Exact]) -> Repair:
        moves = tuple(Move(name, self.before(name), moved[name]) for name in sorted(moved))
        return Repair(moves, self.truth(moved) is not UNKNOWN)

    def before(self, name: str) -> Exact:
        value = self.facts[name]
        assert isinstance(value, bool | int | Fraction | date | str)
        return value

    def size(self, found: Repair) -> tuple[Fraction, tuple[str, ...]]:
        relative = sum((_relative(move) for move in found.moves), Fraction(0))
        return relative, tuple(move.name for move in found.moves)


def _levers(trace: Trace) -> set[str]:
    """Return facts of which at least one must change for a refused condition to hold."""
    if not trace.parts:
        return {fact.name for fact in facts_in(trace.node)}
    if isinstance(trace.node, All) and trace.truth is NO:
        return _levers(next(part for part in trace.parts if part.truth is NO))
    return {name for part in trace.parts for name in _levers(part)}


def _first_turn(truth: Callable[[int], Truth], farthest: int) -> int | None:
    """Return the least number of steps after which the truth differs from now.

    It turns at most once within reach, as comparisons of what only grows or shrinks do.
    """
    now = truth(0)
    low, high = 0, 1
    while high < farthest and truth(high) is now:
        low, high = high, high * 2
    high = min(high, farthest)
    if high <= low or truth(high) is now:
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if truth(middle) is now:
            low = middle
        else:
            high = middle
    return high


def _typed(value: Fraction, unit: Unit) -> Exact:
    if unit is Unit.DATE:
        return date.fromordinal(int(value))
    return value.numerator if value.denominator == 1 else value


def _place(value: int | Fraction | date) -> Fraction:
    return Fraction(value.toordinal() if isinstance(value, date) else value)


def _relative(move: Move) -> Fraction:
    """Return how large a move is beside the value it moves; a turned answer counts as one."""
    difference = move.difference
    if difference is None or isinstance(move.before, bool | str):
        return Fraction(1)
    if isinstance(move.before, date):
        return abs(difference) / 365
    size: Fraction = max(abs(_place(move.before)), Fraction(1))
    return abs(difference) / size
