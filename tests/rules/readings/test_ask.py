from hypothesis import given
from hypothesis import strategies as st
from tests.rules.generated import SOURCE, TRUTHS, YEN, businesses, known_businesses, rules

from seido.rules.build import all_of, any_of, at_least, in_turn, judgement, negate
from seido.rules.readings.ask import ask
from seido.rules.readings.decide.decide import decide
from seido.rules.truth import UNKNOWN
from seido.rules.words import Words

a, b, c = YEN
p, q = TRUTHS
EFFORT = {"a": 2, "b": 2, "c": 2, "p": 1, "q": 1}


def order(*conditions, facts):
    traces = [decide(each, facts) for each in conditions]
    return [each.name for each in ask(traces, EFFORT)]


@given(st.lists(rules, max_size=4), known_businesses)
def test_asking_stops_exactly_when_nothing_is_open(conditions, facts):
    traces = [decide(each, facts) for each in conditions]
    candidates = {each.name for each in ask(traces, EFFORT)}
    assert bool(candidates) is any(trace.favourable is UNKNOWN for trace in traces)
    assert candidates <= {name for trace in traces for name in trace.missing}


@given(rules, businesses)
def test_answering_what_is_asked_settles_everything_in_the_end(rule, business):
    facts: dict[str, object] = {}
    asked = 0
    while candidates := ask([decide(rule, facts)], EFFORT):  # type: ignore[arg-type]
        name = candidates[0].name
        assert name not in facts
        facts[name] = business[name]
        asked += 1
    assert asked <= len(business)
    assert decide(rule, facts).truth is decide(rule, business).truth  # type: ignore[arg-type]


def test_what_settles_several_rules_comes_first():
    assert order(all_of(p, q), all_of(q, at_least(a, 1)), facts={})[0] == "q"


def test_what_is_easier_to_answer_comes_first():
    assert order(all_of(at_least(a, 1), p), facts={})[0] == "p"


def test_what_a_settled_part_no_longer_needs_is_not_asked():
    assert order(any_of(p, all_of(q, at_least(a, 1))), facts={"p": True}) == []
    assert order(any_of(p, all_of(q, at_least(a, 1))), facts={"q": False}) == ["p"]


def test_what_was_declined_is_not_asked_again():
    traces = [decide(all_of(p, q), {})]
    assert [each.name for each in ask(traces, EFFORT, {"p"})] == ["q"]
    assert ask(traces, EFFORT, {"p", "q"}) == ()


def test_a_judgement_is_nobodys_question():
    fair = judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    assert order(all_of(p, any_of(fair, q)), facts={}) == ["p"]
    assert order(all_of(p, fair), facts={"p": True}) == []


def test_a_negated_fact_is_asked_as_well():
    assert order(negate(p), facts={}) == ["p"]


def test_what_was_declined_of_one_alternative_leads_to_the_next():
    rule = in_turn((p, all_of(p, at_least(a, 1))), (q, all_of(q, at_least(b, 1))))
    trace = decide(rule, {"p": True})
    assert [each.name for each in ask([trace], EFFORT)] == ["a"]
    assert {each.name for each in ask([trace], EFFORT, {"a"})} == {"q", "b"}
    assert ask([trace], EFFORT, {"a", "b", "q"}) == ()
