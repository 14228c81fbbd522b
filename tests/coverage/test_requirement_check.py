"""Every requirement of every scheme is met, missed and not known in some scenario."""

from pathlib import Path

import pytest

from seido.coverage.exercised import clauses_of, read_scenarios
from seido.coverage.requirement_check import exercise_schemes
from seido.rules.check import facts_in
from seido.schemes.catalogue import all_schemes

SCENARIOS = Path(__file__).parents[1] / "scenarios"


@pytest.fixture(scope="module")
def exercised():
    return exercise_schemes(read_scenarios(SCENARIOS))


def test_every_scheme_is_there_with_its_scenarios_and_clauses(exercised):
    assert [each.scheme for each in exercised] == list(all_schemes())
    for each in exercised:
        assert each.scenarios
        assert {one.clause.name for one in each.clauses} == {
            clause.name for clause in clauses_of(each.scheme)
        }
        assert len(each.requirements) + len(each.judgements) == len(each.clauses)


NEVER_ALONE = {("succession-guarantee", "company_or_sole_proprietor")}
"""Never missed alone: what the money may pay for goes by the form of business as well."""


def test_every_requirement_is_met_and_missed_and_not_known_in_some_scenario(exercised):
    bare = {
        (each.scheme.id, one.clause.name): (bool(one.met), bool(one.missed), bool(one.unknown))
        for each in exercised
        for one in each.requirements
        # Where a person alone decides, an open judgement counts as met.
        if not (one.met and one.missed and (one.unknown or not facts_in(one.clause)))
    }
    assert set(bare) == NEVER_ALONE, bare
