from functools import partial
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import SOURCE, TRUTHS, known_businesses, rules

from seido.rules import truth
from seido.rules.build import all_of, any_of, at_least_k, fact, judgement, negate, requirement
from seido.rules.check import facts_in
from seido.rules.expr import Unit
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.trace import combine
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.words import Words

p, q = TRUTHS
fair = judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
found_fair = requirement("found_fair", Words("要件", "required"), any_of(p, fair), SOURCE)


@given(rules, known_businesses)
def test_each_node_is_what_its_parts_combine_to(rule, facts):
    for trace in decide(rule, facts).walk():
        if trace.parts:
            assert trace.truth is combine(trace.node, [part.truth for part in trace.parts])


@given(rules, known_businesses)
def test_without_judgements_the_favourable_verdict_is_the_verdict(rule, facts):
    trace = decide(rule, facts)
    assert trace.favourable is trace.truth
    assert trace.judgements == ()


def test_each_connective_combines_by_its_table():
    both = [YES, UNKNOWN]
    assert combine(all_of(p, q), both) is truth.every(both)
    assert combine(any_of(p, q), both) is truth.some(both)
    assert combine(at_least_k(2, p, q, negate(p)), [YES, NO, UNKNOWN]) is UNKNOWN
    assert combine(negate(p), [YES]) is NO


def test_a_refusal_rests_on_the_smallest_failing_part():
    trace = decide(all_of(any_of(p, q), p), {"p": False, "q": False})
    assert trace.rests_on == {"p"}


def test_only_a_judgement_that_could_still_decide_is_waited_for():
    assert decide(found_fair, {"p": False}).favourable is YES
    assert decide(at_least_k(2, p, q, found_fair), {"p": False}).favourable is UNKNOWN
    assert decide(at_least_k(2, p, q, found_fair), {"p": False, "q": True}).favourable is YES
    for settled in (decide(found_fair, {"p": True}), decide(all_of(q, fair), {"q": False})):
        assert (settled.waits, settled.judgements, settled.favourable) == (
            False,
            (),
            settled.truth,
        )


JUDGED = [
    judgement(name, Words(name, name), Words("協会", "corporation"), SOURCE)
    for name in ("fair", "sound", "viable")
]
ONCE = [fact(f"said_{number}", Unit.TRUTH) for number in range(7)]
"""Facts that stand in a rule once each, so that none makes another of no account."""


@st.composite
def judged_rules(draw):
    """Return a rule of facts and judgements, each fact once."""
    left = list(ONCE)

    def grown(depth):
        if depth == 0 or len(left) < 2:
            return left.pop() if left and draw(st.integers(0, 2)) else draw(st.sampled_from(JUDGED))
        parts = [grown(depth - 1) for _ in range(draw(st.integers(2, 3)))]
        join = draw(st.sampled_from([all_of, any_of, partial(at_least_k, 2)]))
        return join(*parts)

    return grown(draw(st.integers(1, 3)))


@settings(max_examples=150)
@given(judged_rules(), st.lists(st.sampled_from([True, False, None]), min_size=7, max_size=7))
def test_a_fact_is_missing_exactly_where_some_answers_to_it_lead_to_different_decisions(rule, said):
    known = {each.name: value for each, value in zip(ONCE, said, strict=True) if value is not None}
    open_ones = {each.name for each in facts_in(rule)} - known.keys()

    def decided(answers):
        return decide(rule, known | answers).favourable

    def tells(name):
        others = sorted(open_ones - {name})
        return any(
            decided({**rest, name: True}) is not decided({**rest, name: False})
            for values in product([True, False], repeat=len(others))
            for rest in [dict(zip(others, values, strict=True))]
        )

    assert decide(rule, known).missing == {name for name in open_ones if tells(name)}
