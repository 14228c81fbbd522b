"""Every requirement of every scheme is met, missed and not known in some scenario."""

from pathlib import Path

import pytest

from seido.coverage.exercised import clauses_of, read_scenarios
from seido.coverage.requirement_check import exercise_schemes, not_exercised
from seido.rules.check import facts_in
from seido.rules.truth import NO, UNKNOWN, YES
from seido.schemes.catalogue import all_schemes, find_scheme

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


def test_every_requirement_is_met_and_missed_and_not_known_or_listed_with_its_reason(exercised):
    bare = {
        (each.scheme.id, one.clause.name, truth)
        for each in exercised
        for one in each.requirements
        for truth, found in ((YES, one.met), (NO, one.missed), (UNKNOWN, one.unknown))
        if not found
    }
    assert bare == {(each.scheme, each.requirement, each.truth) for each in not_exercised()}


def test_what_is_never_unknown_is_left_to_a_person_alone():
    for each in not_exercised():
        clauses = clauses_of(find_scheme(each.scheme))
        (clause,) = (one for one in clauses if one.name == each.requirement)
        assert each.truth is UNKNOWN
        assert not facts_in(clause)
        assert each.why.ja
        assert each.why.en


def test_every_judgement_is_answered_both_ways_and_left_open(exercised):
    bare = {
        (each.scheme.id, one.clause.name)
        for each in exercised
        for one in each.judgements
        if not (one.met and one.missed and one.unknown)
    }
    assert not bare
