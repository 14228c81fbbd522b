"""Is the rule itself sound? A search over every business there could be, by Z3.

A business that the search finds is exact, and where it finds none there is none.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

import z3

from seido.rules.check import walk
from seido.rules.expr import Condition, Fact, Judgement, Unit
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.readings.prove.formulas import Formulas, between, day_number
from seido.rules.truth import NO, YES
from seido.rules.values import Change, Exact

Business: TypeAlias = Mapping[str, Exact]
"""What matters about a business, exactly: whatever else is true of it, it is as was asked."""

_EFFORT = 20_000_000
"""How far one search goes, in Z3's own steps, which are the same on every machine."""

_PLAIN_YEARS = date(2010, 1, 1), date(2029, 12, 31)


class UndecidedError(RuntimeError):
    """A search that ended before it found a business or ruled every one out."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a business is to be like: conditions that hold of it, and some that do not."""

    holds: tuple[Condition, ...] = ()
    fails: tuple[Condition, ...] = ()

    def shown_by(self, facts: Business) -> bool:
        """Return whether some facts suffice for it, whatever all others are."""
        known = Known(facts)
        return all(decide(each, known).truth is YES for each in self.holds) and all(
            decide(each, known).truth is NO for each in self.fails
        )


class Prover:
    """Searches among the businesses of which some conditions are given."""

    def __init__(self, *given: Condition) -> None:
        self._solver = z3.Solver()
        self._solver.set("rlimit", _EFFORT)
        self._formulas = Formulas(self._solver.add)
        self._given = given

    def possible(self, case: Case) -> bool:
        """Return whether there is such a business.

        Raises:
            UndecidedError: when the search ends without an answer.
        """
        wanted = [*self._wanted(Case(self._given)), *self._wanted(case)]
        self._solver.push()
        try:
            return self._satisfiable(wanted)
        finally:
            self._solver.pop()

    def find(self, case: Case) -> Business | None:
        """Return such a business in plain figures, and of its facts those that matter.

        Returns:
            Facts that suffice, together with what is given; None where there is no such business.

        Raises:
            UndecidedError: when the search ends without an answer.
        """
        given = Case(self._given)
        wanted = [*self._wanted(given), *self._wanted(case)]
        found = self._search(wanted, _read(given, case))
        return None if found is None else _telling(found, case.shown_by)

    def find_move(
        self, fact: Fact, change: Change, first: Case, second: Case
    ) -> tuple[Business, Exact] | None:
        """Return a business as in one case, and the value of a fact that makes it as in another.

        Args:
            fact: what is moved while all else stays.
            change: which way it is moved.
            first: what the business is like before. What is given is given of this alone.
            second: what it is like after.

        Raises:
            UndecidedError: when the search ends without an answer.
        """
        given, moved = Case(self._given), _moved(fact)
        before, after = self._formulas.constant(fact), self._formulas.constant(moved)
        wanted = [
            *self._wanted(given),
            *self._wanted(first),
            *(z3.substitute(each, (before, after)) for each in self._wanted(second)),
            _moves(change, before, after),
        ]
        found = self._search(wanted, {*_read(given, first, second), fact, moved})
        if found is None:
            return None
        value = found.pop(moved.name)

        def shown(facts: Business) -> bool:
            known = fact.name in facts and first.shown_by(facts)
            return known and second.shown_by({**facts, fact.name: value})

        return _telling(found, shown), value

    def _wanted(self, case: Case) -> list[z3.BoolRef]:
        holds = [self._formulas.truth(each) for each in case.holds]
        return [*holds, *(z3.Not(self._formulas.truth(each)) for each in case.fails)]

    def _search(
        self, wanted: list[z3.BoolRef], read: Iterable[Fact | Judgement]
    ) -> dict[str, Exact] | None:
        shown = sorted(read, key=lambda node: node.name)
        for node in shown:
            self._formulas.constant(node)
        self._solver.push()
        try:
            if not self._satisfiable(wanted):
                return None
            model = self._plainest(shown)
            return {node.name: self._formulas.read(model, node) for node in shown}
        finally:
            self._solver.pop()

    def _satisfiable(self, wanted: Iterable[z3.BoolRef]) -> bool:
        self._solver.add(*wanted)
        answer = self._solver.check()
        if answer == z3.unknown:
            raise UndecidedError(f"the search was given up: {self._solver.reason_unknown()}")
        return bool(answer == z3.sat)

    def _plainest(self, shown: Iterable[Fact | Judgement]) -> z3.ModelRef:
        """Return the business found, brought wish by wish to values that are easy to read."""
        model = self._solver.model()
        for node in shown:
            for wish in _wishes(node, self._formulas.constant(node)):
                self._solver.push()
                granted = self._satisfiable([wish])
                model = self._solver.model() if granted else model
                self._solver.pop()
                if granted:
                    self._solver.add(wish)
        return model


def _read(*cases: Case) -> set[Fact | Judgement]:
    """Return the facts and judgements that cases read."""
    conditions = (each for case in cases for each in (*case.holds, *case.fails))
    nodes = (node for condition in conditions for node in walk(condition))
    return {node for node in nodes if isinstance(node, Fact | Judgement)}


def _moved(fact: Fact) -> Fact:
    """Return what a fact becomes, under a name that no rule can have."""
    return Fact(f"{fact.name}'", fact.unit, fact.low, fact.high, fact.options)


def _moves(change: Change, before: z3.ExprRef, after: z3.ExprRef) -> z3.BoolRef:
    if before.sort() == z3.BoolSort():
        before, after = z3.If(before, 1, 0), z3.If(after, 1, 0)
    if change is Change.UP:
        return after > before
    return after < before if change is Change.DOWN else after != before


def _wishes(node: Fact | Judgement, constant: z3.ExprRef) -> Iterator[z3.BoolRef]:
    """Yield what would make a value easy to read, the most welcome first."""
    match node:
        case Judgement():
            yield constant
        case Fact(unit=Unit.TRUTH):
            yield z3.Not(constant)
        case Fact(unit=Unit.CHOICE):
            yield constant == 0
        case Fact(unit=Unit.DATE):
            yield between(constant, *map(day_number, _PLAIN_YEARS))
            yield constant % 32 == 1
        case Fact(unit=unit):
            yield constant == 0
            yield constant >= 0
            steps = (10**8, 10**7, 10**6, 10**4, 1) if unit is Unit.YEN else (10, 1)
            yield constant <= 100 * steps[0]
            for step in steps:
                yield z3.IsInt(constant / z3.RealVal(step))


def _telling(found: Mapping[str, Exact], shown: Callable[[Business], bool]) -> Business:
    """Return the facts without those that do not matter."""
    kept = found
    for name in found:
        fewer = {each: value for each, value in kept.items() if each != name}
        if shown(fewer):
            kept = fewer
    return kept
