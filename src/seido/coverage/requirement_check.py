"""How many requirements the scenarios exercise: each met, missed, and not known."""

from collections.abc import Iterable
from dataclasses import dataclass

from seido.coverage.exercised import Exercise, Scenario, clauses_of, exercise
from seido.rules.expr import Judgement
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
