from hypothesis import given
from tests.rules.generated import SOURCE, TRUTHS, known_businesses, rules

from seido.rules import truth
from seido.rules.build import all_of, any_of, at_least_k, judgement, negate, requirement
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
