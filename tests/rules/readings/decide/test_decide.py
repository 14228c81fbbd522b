from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rules.generated import (
    ALL_FACTS,
    DAYS,
    SOURCE,
    TRUTHS,
    YEN,
    amounts,
    businesses,
    completions,
    exact_values,
    holds,
    known_businesses,
    rules,
    value_of,
)

from seido.rules.build import (
    NEVER,
    all_of,
    any_of,
    at_least,
    at_most,
    choose,
    difference,
    in_turn,
    judgement,
    least,
    months_between,
    quotient,
    ratio_at_least,
    times,
    total,
    yen,
)
from seido.rules.expr import Condition
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO, UNKNOWN, YES, known
from seido.rules.values import Facts, Range
from seido.rules.words import Words

a, b, c = YEN
p, q = TRUTHS
fair = judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)


@given(rules, businesses)
def test_what_is_known_exactly_is_decided_as_the_rule_says(rule, business):
    assert decide(rule, business).truth is known(holds(rule, business))


@given(amounts, businesses)
def test_an_amount_of_exact_facts_is_exact(amount, business):
    found = measure(amount, business)
    assert found.low == found.high == value_of(amount, business)


@given(st.data(), rules, known_businesses)
def test_a_verdict_holds_for_every_business_that_is_still_possible(data, rule, facts):
    verdict = decide(rule, facts).truth
    business = data.draw(completions(facts))
    if verdict is not UNKNOWN:
        assert verdict is known(holds(rule, business))


@given(st.data(), amounts, known_businesses)
def test_bounds_hold_every_amount_that_is_still_possible(data, amount, facts):
    found = measure(amount, facts)
    assert found.low <= value_of(amount, data.draw(completions(facts))) <= found.high
    assert found.exact or found.open


@given(st.data(), rules, known_businesses)
def test_an_open_verdict_names_what_is_missing_and_a_settled_one_nothing(data, rule, facts):
    trace = decide(rule, facts)
    assert bool(trace.missing) is (trace.truth is UNKNOWN)
    exact = {name for name, value in facts.items() if isinstance(value, bool | int | str | date)}
    assert not trace.missing & exact
    # Answering all that is missing settles it.
    business = data.draw(completions(facts))
    answered = {**facts, **{name: business[name] for name in trace.missing}}
    further = decide(rule, answered)
    assert further.truth is not UNKNOWN or further.missing.isdisjoint(trace.missing)
    # So does, in the end, asking in turn; and nothing else could have settled it.
    asked = trace
    while asked.truth is UNKNOWN:
        assert asked.missing
        assert asked.missing <= trace.could_settle
        facts = {**facts, **{name: business[name] for name in asked.missing}}
        asked = decide(rule, facts)
    assert asked.truth is decide(rule, business).truth


@given(st.data(), rules, businesses)
def test_a_verdict_rests_on_facts_that_suffice_for_it(data, rule, business):
    trace = decide(rule, business)
    others = {
        fact.name: data.draw(exact_values(fact))
        for fact in ALL_FACTS
        if fact.name not in trace.rests_on
    }
    assert decide(rule, {**business, **others}).truth is trace.truth


def equity(threshold: str) -> Condition:
    ratio = quotient("equity", Words("比率", "ratio"), b, total(b, c), undefined=NEVER)
    return ratio_at_least(ratio, threshold)


@pytest.mark.parametrize(
    ("own", "other", "verdict"),
    [(20, 80, YES), (20, 81, NO), (0, 0, NO), (Range(20, 50), 80, YES), (Range(0, 19), 80, NO)],
)
def test_a_ratio_is_exact_at_its_threshold_and_tight_over_ranges(own, other, verdict):
    assert decide(equity("0.2"), {"b": own, "c": other}).truth is verdict


def test_a_fact_on_both_sides_counts_once():
    rule = at_least(total(a, b), a)
    assert decide(rule, {"a": Range(0, 100), "b": 0}).truth is YES


def test_a_bound_of_the_fact_itself_settles_what_it_can():
    assert decide(at_least(b, 0), {}).truth is YES
    assert decide(at_least(b, 1), {}).truth is UNKNOWN


def test_an_unknown_case_leaves_the_hull_of_both_amounts():
    limit = choose((p, yen(40)), otherwise=yen(20))
    assert measure(limit, {}) == (20, 40, frozenset({"p"}))
    assert measure(limit, {"p": True}) == (40, 40, frozenset())


def test_the_least_of_a_known_and_an_unknown_amount_is_bounded():
    assert measure(least(difference(100, b), 50), {}).high == 50
    assert measure(least(times(b, 10), 50), {"b": 9}) == (50, 50, frozenset())


def test_a_range_of_dates_gives_a_range_of_months():
    d, e = DAYS
    months = months_between(d, e)
    known_dates: Facts = {"d": date(2020, 1, 15), "e": Range(date(2020, 3, 14), date(2020, 3, 15))}
    assert measure(months, known_dates)[:2] == (1, 2)


def test_judgements_stay_open_and_are_told_apart_from_missing_facts():
    trace = decide(all_of(p, fair), {"p": True})
    assert trace.truth is UNKNOWN
    assert trace.favourable is YES
    assert [each.name for each in trace.judgements] == ["fair"]
    assert trace.missing == frozenset()


def test_a_judgement_may_be_answered():
    assert decide(all_of(p, fair), {"p": True, "fair": False}).truth is NO


def test_a_judgement_cannot_save_what_fails_or_hide_what_is_missing():
    assert decide(all_of(p, fair), {"p": False}).truth is NO
    trace = decide(all_of(any_of(p, q), fair), {"p": False})
    assert trace.favourable is UNKNOWN
    assert trace.missing == {"q"}


def test_a_binary_float_is_refused():
    with pytest.raises(TypeError, match=r"fact a: 0\.1"):
        Known({"a": 0.1})  # type: ignore[dict-item]


def test_fractions_of_yen_stay_exact():
    assert measure(times(a, "0.2"), {"a": 1}).low == Fraction(1, 5)


def test_alternatives_are_asked_one_at_a_time_that_first_for_which_something_speaks():
    p, q = TRUTHS
    a, b, c = YEN
    rule = in_turn((p, all_of(p, at_least(a, 1))), (q, all_of(q, at_least(b, 1), at_most(c, 1))))
    assert decide(rule, {}).missing == {"p", "q"}
    assert decide(rule, {"q": True}).missing == {"b", "c"}
    assert decide(rule, {"p": True, "q": True}).missing == {"a"}
    assert decide(rule, {"p": True, "q": True, "a": 0}).missing == {"b", "c"}
    assert decide(rule, {"p": False}).missing == {"q"}
    assert decide(rule, {"q": True}).could_settle == {"a", "b", "c", "p"}
    assert decide(rule, {"q": True, "b": 1, "c": 0}).truth is YES
