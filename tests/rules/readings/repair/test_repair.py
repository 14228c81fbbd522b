from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.rules.generated import (
    ALL_FACTS,
    COUNT,
    DAYS,
    SOURCE,
    TRUTHS,
    YEN,
    businesses,
    known_businesses,
    rules,
)
from tests.rules.readings.repair.by_trial import no_further, repair_by_trial

from seido.rules import build
from seido.rules.build import all_of, any_of, at_least, at_most, below, negate, total
from seido.rules.check import walk
from seido.rules.expr import Product, Round
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.readings.repair.repair import Move, Repair, repair
from seido.rules.truth import NO, YES
from seido.rules.values import Change, Exact
from seido.rules.words import Words

a, b, c = YEN
p, q = TRUTHS
d, e = DAYS
FREE = {fact.name: Change.BOTH for fact in ALL_FACTS}


def one_less(move: Move) -> Exact | None:
    """Return the value one step before a move's end; None where there is none between."""
    step = 1 if (move.difference or 0) > 0 else -1
    match move.after:
        case bool() | str():
            return None
        case date() as after:
            return after - timedelta(days=step)
        case after:
            return after - step


@settings(max_examples=150)
@given(rules, businesses)
def test_a_repaired_business_is_eligible_and_one_step_less_is_not(rule, business):
    for found in repair(rule, business, FREE):
        assert decide(rule, business).truth is NO
        assert found.holds
        assert decide(rule, found.applied(business)).truth is YES
        for move in found.moves:
            assert move.before == business[move.name]
            less = one_less(move)
            if less is not None and less != move.before:
                nearly = {**found.applied(business), move.name: less}
                assert decide(rule, nearly).truth is NO


@settings(max_examples=60)
@given(rules, businesses)
def test_only_what_can_be_moved_is_moved_and_only_that_way(rule, business):
    changes = {"a": Change.UP, "b": Change.DOWN, "p": Change.UP}
    for found in repair(rule, business, changes):
        for move in found.moves:
            rises = move.after if move.difference is None else move.difference > 0
            assert {"a": True, "b": False, "p": True}[move.name] is rises


@settings(max_examples=120)
@given(rules, st.one_of(businesses, known_businesses))
def test_nothing_that_trying_finds_is_missed_or_found_farther_off(rule, facts):
    assume(not any(isinstance(node, Product | Round) for node in walk(rule)))
    found = repair(rule, facts, FREE)
    for other in repair_by_trial(rule, facts, FREE):
        assert found
        fewer = len(found[0].moves) < len(other.moves)
        assert fewer or any(no_further(each, other) for each in found), other


def moves(*found: Repair):
    return [{move.name: move.after for move in each.moves} for each in found]


def test_a_single_threshold_is_met_exactly():
    assert moves(*repair(at_least(a, 50), {"a": 38}, FREE)) == [{"a": 50}]
    assert moves(*repair(below(a, 50), {"a": 50}, FREE)) == [{"a": 49}]


def test_facts_shared_by_two_clauses_are_moved_far_enough_for_both():
    rule = all_of(at_least(a, 50), at_least(a, total(b, 10)))
    assert moves(*repair(rule, {"a": 0, "b": 60}, {"a": Change.UP})) == [{"a": 70}]


def test_two_failing_clauses_need_two_moves():
    rule = all_of(at_least(a, 50), at_most(b, 5))
    assert moves(*repair(rule, {"a": 0, "b": 9}, FREE)) == [{"a": 50, "b": 5}]


def test_a_window_is_entered_and_not_jumped_over():
    rule = all_of(at_least(a, 50), below(a, 60))
    assert moves(*repair(rule, {"a": 100}, FREE)) == [{"a": 59}]
    assert moves(*repair(rule, {"a": 0}, FREE)) == [{"a": 50}]


def test_a_ratio_is_mended_at_its_exact_yen():
    equity = build.quotient("r", Words("比率", "ratio"), b, total(b, c), undefined=build.NEVER)
    rule = build.ratio_at_least(equity, "0.2")
    facts = {"b": 1_000_000, "c": 7_000_001}
    assert moves(*repair(rule, facts, {"b": Change.UP})) == [{"b": 1_750_001}]
    assert moves(*repair(rule, facts, {"c": Change.DOWN})) == [{"c": 4_000_000}]


def test_time_passes_until_enough_months_have():
    rule = at_least(build.months_between(d, e), 12)
    facts = {"d": date(2024, 3, 31), "e": date(2024, 12, 1)}
    assert moves(*repair(rule, facts, {"e": Change.UP})) == [{"e": date(2025, 3, 31)}]


def test_alternatives_come_smallest_first():
    rule = any_of(at_least(a, 200), at_least(b, 110))
    assert moves(*repair(rule, {"a": 100, "b": 100}, FREE)) == [{"b": 110}, {"a": 200}]


def test_answers_and_choices_are_turned():
    assert moves(*repair(all_of(p, negate(q)), {"p": False, "q": True}, FREE)) == [
        {"p": True, "q": False}
    ]


def test_what_is_not_refused_needs_no_repair():
    assert repair(p, {"p": True}, FREE) == ()
    assert repair(p, {}, FREE) == ()


def test_nothing_is_offered_where_nothing_can_be_moved():
    assert repair(p, {"p": False}, {}) == ()
    assert repair(at_least(COUNT, 12), {"n": 3}, {"n": Change.DOWN}) == ()


def test_a_repair_says_when_facts_are_still_missing():
    (found,) = repair(all_of(at_least(a, 5), q), {"a": 0}, FREE)
    assert not found.holds
    assert moves(found) == [{"a": 5}]


def test_a_judgement_does_not_stand_in_the_way():
    fair = build.judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    (found,) = repair(all_of(at_least(a, 5), fair), {"a": 0}, FREE)
    assert found.holds


@pytest.mark.parametrize("bound", [Change.NONE, Change.DOWN])
def test_a_fact_that_cannot_rise_is_left(bound):
    assert repair(at_least(a, 5), {"a": 0}, {"a": bound}) == ()


def test_facts_that_only_together_lift_a_refusal_are_found_together():
    rule = all_of(at_most(total(b, c), 10), at_most(total(b, build.times(c, "2")), 12))
    assert moves(*repair(rule, {"b": 30, "c": 30}, FREE)) == [{"b": 10, "c": 0}, {"b": 0, "c": 6}]


def test_facts_made_ready_already_are_used_as_they_are():
    facts = {"a": 38}
    rule = at_least(a, 50)
    assert repair(rule, facts, FREE, Known(facts)) == repair(rule, facts, FREE)


def test_an_answer_that_stands_in_two_clauses_is_turned_once():
    rule = all_of(any_of(p, at_least(a, 5)), any_of(p, at_least(b, 7)))
    assert moves(*repair(rule, {"p": False, "a": 0, "b": 0}, FREE)) == [{"p": True}]
