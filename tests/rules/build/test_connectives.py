import pytest
from hypothesis import given
from tests.rules.generated import CHOICE, SOURCE, TRUTHS, YEN, businesses, holds, rules

from seido.rules import build
from seido.rules.build import ALWAYS, NEVER
from seido.rules.check import RuleError, children, walk
from seido.rules.expr import All, Any, AtLeastK, Compare, Const, Fact, Not, Ratio, Requirement
from seido.rules.words import Words

a, *_ = YEN
p, q = TRUTHS


def test_one_condition_has_one_tree():
    assert build.negate(build.at_least(a, 5)) == build.below(a, 5)
    assert build.all_of(p, build.all_of(q, p)) == build.all_of(p, q)
    assert build.any_of(p, build.any_of(q)) == build.any_of(p, q)
    assert build.negate(build.all_of(p, q)) == build.any_of(build.negate(p), build.negate(q))
    assert build.negate(build.one_of(CHOICE, "red")) == build.one_of(CHOICE, "green", "blue")
    assert build.at_least_k(2, p, q) == build.all_of(p, q)
    assert build.at_least_k(1, p, q) == build.any_of(p, q)


def test_within_takes_the_lower_end_and_leaves_the_upper():
    inside = build.within(a, 5, 8)
    assert inside == build.all_of(build.at_least(a, 5), build.below(a, 8))
    assert [holds(inside, {a.name: value}) for value in (4, 5, 7, 8)] == [False, True, True, False]


def test_what_is_certain_is_folded_away():
    assert build.all_of() == ALWAYS
    assert build.any_of() == NEVER
    assert build.all_of(p, NEVER) == NEVER
    assert build.any_of(p, ALWAYS) == ALWAYS
    assert build.negate(build.negate(p)) == p


@given(rules)
def test_every_built_rule_is_in_its_one_form(rule):
    for node in walk(rule):
        match node:
            case All(items=items) | Any(items=items):
                assert len(items) > 1
                assert not any(isinstance(item, type(node) | Const) for item in items)
                assert len(set(items)) == len(items)
            case AtLeastK(least=least, items=items):
                assert 1 < least < len(items)
            case Not(item=item):
                assert isinstance(item, Fact | Ratio | Requirement)
            case Compare(left=left):
                assert not isinstance(left, Const)
            case _:
                assert children(node) is not None


@given(rules, businesses)
def test_negation_turns_every_verdict(rule, business):
    assert holds(build.negate(rule), business) is not holds(rule, business)


def test_a_term_is_no_condition():
    with pytest.raises(RuleError, match="a is no condition"):
        build.all_of(a, p)


def test_a_judgement_is_never_negated():
    fair = build.judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    wrapped = build.requirement("wrapped", Words("要件", "required"), fair, SOURCE)
    for each in (fair, wrapped, build.all_of(p, fair)):
        with pytest.raises(RuleError, match="judgement fair cannot be negated"):
            build.negate(each)


def test_alternatives_in_turn_keep_their_order_and_read_signs_of_their_own():
    first, second = build.all_of(p, build.at_least(a, 1)), build.all_of(q, build.below(a, 1))
    rule = build.in_turn((p, first), (q, second))
    assert rule == Any((first, second), (p, q))
    assert build.any_of(rule, p) == Any((rule, p))
    with pytest.raises(RuleError, match="facts of its own"):
        build.in_turn((q, first))
