"""How many requirements the scenarios exercise: each met, missed, and not known."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from seido.coverage.exercised import Exercise, Scenario, clauses_of, exercise
from seido.coverage.headings import data_text
from seido.rules.expr import Judgement
from seido.rules.truth import Truth
from seido.rules.words import Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Scheme


@dataclass(frozen=True, slots=True)
class SchemeExercise:
    """The clauses of a scheme, each with the scenarios that exercise it."""

    scheme: Scheme
    scenarios: tuple[Scenario, ...]
    clauses: tuple[Exercise, ...]

    @property
    def requirements(self) -> tuple[Exercise, ...]:
        """The clauses that facts decide."""
        return tuple(each for each in self.clauses if not isinstance(each.clause, Judgement))

    @property
    def judgements(self) -> tuple[Exercise, ...]:
        """The clauses that a person decides."""
        return tuple(each for each in self.clauses if isinstance(each.clause, Judgement))


@dataclass(frozen=True, slots=True)
class NotExercised:
    """What no scenario can make of a requirement, and why: data/requirements_not_exercised.csv.

    Attributes:
        scheme: the scheme's id.
        requirement: the requirement's name.
        truth: what it never comes to where a decision rests on it.
        why: the reason.
    """

    scheme: str
    requirement: str
    truth: Truth
    why: Words


@cache
def not_exercised() -> tuple[NotExercised, ...]:
    """Return what no scenario can make of a requirement, with the reasons."""
    return tuple(
        NotExercised(
            row["scheme"],
            row["requirement"],
            Truth(row["truth"]),
            Words(row["why_ja"], row["why_en"]),
        )
        for row in csv.DictReader(data_text("requirements_not_exercised.csv").splitlines())
    )


def exercise_schemes(scenarios: Iterable[Scenario]) -> tuple[SchemeExercise, ...]:
    """Return every scheme of the catalogue with its scenarios and what they exercise."""
    by_scheme: dict[str, list[Scenario]] = {}
    for each in scenarios:
        by_scheme.setdefault(each.decision.scheme.id, []).append(each)
    return tuple(
        _exercised(scheme, tuple(by_scheme.get(scheme.id, ()))) for scheme in all_schemes()
    )


def _exercised(scheme: Scheme, scenarios: tuple[Scenario, ...]) -> SchemeExercise:
    clauses = tuple(exercise(clause, scenarios) for clause in clauses_of(scheme))
    return SchemeExercise(scheme, scenarios, clauses)
