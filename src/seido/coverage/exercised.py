"""Which requirement each scenario exercises: the one that would turn the decision over.

A scenario exercises a requirement when its decision reads it and rests on it: were it met instead
of missed, or missed instead of met, or settled instead of unknown, the decision would be another.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from seido.intake.business import bind
from seido.intake.tree import read_yaml
from seido.intake.values.cell import Cell
from seido.intake.values.readers import parse_date, parse_truth
from seido.rules.check import walk
from seido.rules.expr import Condition, Judgement, Requirement
from seido.rules.readings.decide.trace import Trace, combine
from seido.rules.truth import NO, UNKNOWN, YES, Truth
from seido.rules.values import Facts
from seido.schemes.catalogue import find_scheme
from seido.schemes.model import Scheme
from seido.screening import Decision, screen

Clause: TypeAlias = Requirement | Judgement


@dataclass(frozen=True, slots=True, eq=False)
class Scenario:
    """One case of a scenario file, and what the scheme answered.

    Attributes:
        file: the path of the file below the folder of scenarios.
        name: what the case says, as a sentence.
        clause: the clause of the source it was written for (根拠).
        decision: what the scheme answered.
        exercised: the clauses that the decision rests on, each with what it came to.
    """

    file: str
    name: str
    clause: str
    decision: Decision
    exercised: tuple[tuple[Clause, Truth], ...]


@dataclass(frozen=True, slots=True)
class Exercise:
    """The scenarios of one clause: where it is met, missed, and not known."""

    clause: Clause
    met: tuple[Scenario, ...]
    missed: tuple[Scenario, ...]
    unknown: tuple[Scenario, ...]


def read_scenarios(folder: Path) -> tuple[Scenario, ...]:
    """Return every case of every scenario file in a folder, with what it came to.

    Raises:
        Refused: for facts that cannot be read, and a scheme that is not in the catalogue.
    """
    return tuple(
        _scenario(path.relative_to(folder), file, case)
        for path in sorted(folder.glob("*/*.yaml"))
        for file in [read_yaml(path.read_text("utf-8"))]
        for case in file["事例"]
    )


def clauses_of(scheme: Scheme) -> tuple[Clause, ...]:
    """Return each requirement and judgement of a scheme once, over all its editions.

    An edition that is unconfirmed decides nothing, so it has none of its own.
    """
    found: list[Clause] = []
    for edition in scheme.editions:
        if edition.unconfirmed is not None:
            continue
        found.extend(each for each in clauses_in(edition.rule) if not _among(each, found))
    return tuple(found)


def clauses_in(rule: Condition) -> tuple[Clause, ...]:
    """Return the requirements and judgements of a rule, those within others after them."""
    found: list[Clause] = []
    for node in walk(rule):
        if isinstance(node, Requirement | Judgement) and not _among(node, found):
            found.append(node)
    return tuple(found)


def exercise(clause: Clause, scenarios: Iterable[Scenario]) -> Exercise:
    """Return which of a scheme's scenarios exercise a clause, and what it came to in each."""
    found: dict[Truth, dict[Scenario, None]] = {YES: {}, NO: {}, UNKNOWN: {}}
    for scenario in scenarios:
        for each, truth in scenario.exercised:
            if _same(each, clause):
                found[truth][scenario] = None
    return Exercise(clause, tuple(found[YES]), tuple(found[NO]), tuple(found[UNKNOWN]))


def _among(clause: Clause, others: Iterable[Clause]) -> bool:
    return any(_same(clause, other) for other in others)


def _same(one: Clause, other: Clause) -> bool:
    """Return whether two clauses are the same; most are one object, and comparing is dear."""
    return one is other or (one.name == other.name and one == other)


def decisive(trace: Trace) -> Iterator[tuple[Clause, Truth]]:
    """Yield the clauses of a decision that it rests on: turned over, they turn it over."""
    yield from _decisive(trace, lambda truth: truth)


def _decisive(trace: Trace, outcome: Callable[[Truth], Truth]) -> Iterator[tuple[Clause, Truth]]:
    reached = outcome(trace.truth)
    if all(outcome(other) is reached for other in (YES, NO, UNKNOWN)):
        return
    if isinstance(trace.node, Requirement):
        # Met, where only a person's judgement is open: so is the answer to the business.
        yield trace.node, trace.favourable
    if isinstance(trace.node, Judgement):
        yield trace.node, trace.truth
    for place, part in enumerate(trace.parts):
        yield from _decisive(part, _above(trace, place, outcome))


def _above(trace: Trace, place: int, outcome: Callable[[Truth], Truth]) -> Callable[[Truth], Truth]:
    """Return what the whole comes to by what one part of a node comes to."""
    truths = [part.truth for part in trace.parts]

    def turned(truth: Truth) -> Truth:
        return outcome(combine(trace.node, [*truths[:place], truth, *truths[place + 1 :]]))

    return turned


def given_in(file: dict[str, Any], case: dict[str, Any]) -> tuple[Facts, date]:
    """Return the facts of a case, with a person's answers to judgements, and its application date.

    Raises:
        Refused: for facts, a date, or an answer to a judgement, that cannot be read.
    """
    given = {**file.get("共通の事実", {}), **(case.get("事実") or {})}
    facts = bind(Cell(heading, value, case["名前"]) for heading, value in given.items()).facts
    answers = {name: parse_truth(answer) for name, answer in case.get("判断の答え", {}).items()}
    return {**facts, **answers}, parse_date(case.get("申込日", file.get("申込日")))


def _scenario(path: Path, file: dict[str, Any], case: dict[str, Any]) -> Scenario:
    facts, as_of = given_in(file, case)
    asked = case.get("協会", file.get("協会"))
    (decision,) = screen(facts, as_of, [find_scheme(file["制度"])], corporation=asked).decisions
    rested = tuple(decisive(decision.trace)) if decision.trace else ()
    return Scenario(
        path.as_posix(),
        case["名前"],
        case["根拠"],
        decision,
        rested,
    )
