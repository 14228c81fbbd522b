from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import (
    ALL_FACTS,
    SOURCE,
    TRUTHS,
    YEN,
    completions,
    known_businesses,
    rules,
)

from seido.rules import build
from seido.rules.build import ALWAYS, NEVER, all_of, any_of, at_least, at_least_k, negate
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.readings.repair.movable import (
    come_to,
    comparisons,
    levers,
    movable_part,
    names_in,
)
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.words import Words

a, b, c = YEN
p, q = TRUTHS
NAMES = sorted(fact.name for fact in ALL_FACTS)


def by(facts):
    """Return what judges a condition by some facts."""
    known = facts if isinstance(facts, Known) else Known(facts)
    return lambda node: decide(node, known).truth


def part(rule, facts, *movable):
    return movable_part(decide(rule, facts), {*movable}.__contains__)


@settings(max_examples=200)
@given(rules, known_businesses, st.sets(st.sampled_from(NAMES)), st.data())
def test_what_is_left_comes_to_the_same_wherever_the_rest_moves(rule, facts, movable, data):
    left = part(rule, facts, *movable)
    drawn = data.draw(completions({}))
    moved = {**facts, **{name: drawn[name] for name in movable}}
    assert come_to(left, by(moved)) is decide(rule, moved).truth


@settings(max_examples=200)
@given(rules, known_businesses, st.sets(st.sampled_from(NAMES)), st.data())
def test_a_refusal_is_never_lifted_without_a_lever(rule, facts, free, data):
    left = part(rule, facts, *NAMES)
    known = Known(facts).moved(dict.fromkeys(free))
    if come_to(left, by(known)) is NO:
        found = levers(left, by(known), frozenset(free))
        assert not found & free
        drawn = data.draw(completions({}))
        moved = {name: drawn[name] for name in NAMES if name not in found}
        assert come_to(left, by({**facts, **moved})) is NO


def test_only_what_can_still_turn_is_left():
    rule = all_of(at_least(a, 5), any_of(p, at_least(b, 5)), negate(q))
    facts = {"a": 0, "b": 0, "p": True, "q": False}
    assert part(rule, facts, "a") == at_least(a, 5)
    assert part(rule, facts, "b") is NEVER
    assert part(rule, {**facts, "a": 5}, "b") is ALWAYS
    assert part(rule, {**facts, "q": True}, "a", "b", "p") is NEVER


def test_of_so_many_those_that_hold_anyway_count():
    rule = at_least_k(2, p, q, at_least(a, 5), at_least(b, 5))
    facts = {"p": True, "q": False, "a": 0, "b": 0}
    assert part(rule, facts, "a", "b") == any_of(at_least(a, 5), at_least(b, 5))
    assert part(rule, {**facts, "p": False}, "a", "b") == all_of(at_least(a, 5), at_least(b, 5))
    assert part(rule, {**facts, "p": False}, "a") is NEVER


def test_an_open_judgement_counts_as_favourable_and_an_answered_one_as_answered():
    fair = build.judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    rule = all_of(at_least(a, 5), fair)
    assert part(rule, {"a": 0}, "a") == at_least(a, 5)
    assert part(rule, {"a": 0, "fair": False}, "a") is NEVER


def test_what_is_not_known_stays_open():
    left = part(all_of(at_least(a, 5), q), {"a": 0}, "a")
    assert come_to(left, by({"a": 5})) is UNKNOWN
    assert come_to(left, by({"a": 5, "q": True})) is YES


def test_what_is_compared_and_what_is_read_are_told():
    ties = at_least(a, b)
    assert comparisons(all_of(ties, any_of(p, negate(q)))) == [ties, p, q]
    assert names_in(ties) == {"a", "b"}
