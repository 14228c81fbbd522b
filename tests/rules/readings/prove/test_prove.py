from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import (
    ALL_FACTS,
    COUNT,
    DAYS,
    SOURCE,
    TRUTHS,
    YEN,
    amounts,
    businesses,
    rules,
)

from seido.rules import build
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.truth import NO, YES
from seido.rules.values import Change
from seido.rules.words import Words

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from seido.rules.readings.prove import prove
from seido.rules.readings.prove.prove import Case, Prover, UndecidedError

a, b, c = YEN
p, q = TRUTHS
d, e = DAYS


def exactly(fact, value):
    """Return the condition that a fact has one value."""
    if isinstance(value, bool):
        return fact if value else build.negate(fact)
    if isinstance(value, str):
        return build.one_of(fact, value)
    return build.all_of(build.at_least(fact, value), build.at_most(fact, value))


def known(business):
    return [exactly(fact, business[fact.name]) for fact in ALL_FACTS]


@settings(max_examples=300)
@given(rules, businesses)
def test_a_rule_holds_of_a_business_exactly_if_decided_so(rule, business):
    prover = Prover(*known(business))
    holds = decide(rule, business).truth is YES
    assert prover.possible(Case((rule,))) is holds
    assert prover.possible(Case((), (rule,))) is not holds


@settings(max_examples=200)
@given(amounts, businesses)
def test_an_amount_of_a_business_is_exactly_what_is_measured(amount, business):
    value = Fraction(measure(amount, business).low)
    prover = Prover(*known(business))
    same = exactly(build.times(amount, value.denominator), value.numerator)
    assert prover.possible(Case((same,)))
    assert not prover.possible(Case((), (same,)))


@settings(max_examples=200)
@given(rules, st.lists(businesses, max_size=5))
def test_what_is_found_suffices_and_where_nothing_is_found_nothing_is(rule, population):
    for case, truth in ((Case((rule,)), YES), (Case((), (rule,)), NO)):
        found = Prover().find(case)
        if found is None:
            assert all(decide(rule, each).truth is not truth for each in population)
        else:
            assert decide(rule, found).truth is truth


def test_only_what_matters_is_told_in_plain_figures():
    rule = build.any_of(build.all_of(p, build.more_than(a, 12_345)), q)
    found = Prover().find(Case((rule,), (q,)))
    assert found == {"p": True, "a": 100_000_000, "q": False}


def test_what_is_given_holds_of_every_business_found():
    prover = Prover(build.below(a, 30), build.at_least(COUNT, 3))
    assert prover.possible(Case((build.at_least(a, 29),)))
    assert not prover.possible(Case((build.at_least(a, 30),)))
    assert not prover.possible(Case((build.at_most(COUNT, 2),)))


def test_bounds_of_facts_are_kept():
    assert not Prover().possible(Case((build.below(b, 0),)))
    assert not Prover().possible(Case((build.more_than(COUNT, 12),)))


def test_a_judgement_can_go_either_way():
    fair = build.judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    assert Prover().find(Case((build.all_of(fair, p),))) == {"fair": True, "p": True}
    assert Prover().find(Case((p,), (fair,))) == {"p": True, "fair": False}


def test_a_move_turns_a_rule_and_leaves_all_else():
    rule = build.any_of(build.below(a, 5), build.all_of(p, build.at_least(a, 9)))
    worse = Prover().find_move(a, Change.UP, Case((rule,)), Case((), (rule,)))
    assert worse is not None
    business, value = worse
    assert decide(rule, business).truth is YES
    assert decide(rule, {**business, "a": value}).truth is NO
    assert isinstance(value, int)
    assert decide(build.below(a, value), business).truth is YES
    assert Prover().find_move(p, Change.UP, Case((rule,)), Case((), (rule,))) is None
    assert Prover().find_move(p, Change.DOWN, Case((rule,)), Case((), (rule,))) is not None


def test_a_choice_and_a_day_can_be_moved_as_well():
    rule = build.any_of(build.one_of(ALL_FACTS[-1], "green"), build.below(d, date(2020, 1, 1)))
    turned = Prover().find_move(ALL_FACTS[-1], Change.BOTH, Case((rule,)), Case((), (rule,)))
    assert turned is not None
    assert turned[0]["k"] == "green"
    later = Prover().find_move(d, Change.UP, Case((rule,)), Case((), (rule,)))
    assert later is not None
    assert decide(rule, later[0]).truth is YES
    assert decide(rule, {**later[0], "d": later[1]}).truth is NO


def test_a_search_that_ends_early_says_so(monkeypatch):
    monkeypatch.setattr(prove, "_EFFORT", 1)
    several = build.all_of(*(build.at_least(build.times(a, n), n * n) for n in range(2, 9)))
    with pytest.raises(UndecidedError, match="given up"):
        Prover(several).possible(Case((build.at_least(build.times(a, COUNT), 40),)))
