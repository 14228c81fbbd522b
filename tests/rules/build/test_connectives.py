from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from tests.rules.generated import CHOICE, COUNT, DAYS, SOURCE, TRUTHS, YEN, businesses, holds, rules

from seido.rules import build
from seido.rules.build import ALWAYS, NEVER
from seido.rules.check import RuleError, check, children, walk
from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Compare,
    Const,
    Fact,
    Not,
    Order,
    Ratio,
    Requirement,
    Scale,
    Sum,
    Unit,
)
from seido.rules.quantity import Rounding
from seido.rules.words import Words

a, b, c = YEN
p, q = TRUTHS


def test_one_condition_has_one_tree():
    assert build.at_least(a, 5) == build.at_most(5, a)
    assert build.at_least(a, b) == build.at_most(b, a)
    assert build.below(a, b) == build.more_than(b, a)
    assert build.negate(build.at_least(a, 5)) == build.below(a, 5)
    assert build.all_of(p, build.all_of(q, p)) == build.all_of(p, q)
    assert build.any_of(p, build.any_of(q)) == build.any_of(p, q)
    assert build.negate(build.all_of(p, q)) == build.any_of(build.negate(p), build.negate(q))
    assert build.negate(build.one_of(CHOICE, "red")) == build.one_of(CHOICE, "green", "blue")
    assert build.at_least_k(2, p, q) == build.all_of(p, q)
    assert build.at_least_k(1, p, q) == build.any_of(p, q)
    assert build.total(a, 3, b, 4) == build.total(a, build.total(b, 7))
    assert build.difference(a, 0) == a
    assert build.times(build.times(a, 2), "0.5") == a


def test_a_lookup_stands_on_the_right():
    cap = build.table(CHOICE, Unit.YEN, {"red": 1, "green": 2, "blue": 3})
    assert build.at_most(a, cap) == Compare(a, Order.AT_MOST, cap)
    assert build.at_least(cap, a) == Compare(a, Order.AT_MOST, cap)


def test_what_is_certain_is_folded_away():
    assert build.all_of() == ALWAYS
    assert build.any_of() == NEVER
    assert build.all_of(p, NEVER) == NEVER
    assert build.any_of(p, ALWAYS) == ALWAYS
    assert build.at_least(build.yen(3), build.yen(2)) == ALWAYS
    assert build.below(build.const(date(2020, 1, 1), Unit.DATE), date(2020, 1, 1)) == NEVER
    assert build.one_of(CHOICE, "red", "green", "blue") == ALWAYS
    assert build.choose((ALWAYS, a), otherwise=b) == a
    assert build.choose((NEVER, a), otherwise=b) == b
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
            case Sum(terms=terms):
                assert len(terms) > 1
                assert not any(isinstance(term, Sum) for term in terms)
                assert not any(isinstance(term, Const) for term in terms[:-1])
            case Scale(term=term, factor=factor):
                assert factor not in (0, 1)
                assert not isinstance(term, Scale | Const | Sum)
            case _:
                assert children(node) is not None


@given(rules, businesses)
def test_negation_turns_every_verdict(rule, business):
    assert holds(build.negate(rule), business) is not holds(rule, business)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (lambda: build.total(a, COUNT), r"cannot add a \(yen\), n \(count\)"),
        (lambda: build.at_least(a, DAYS[0]), r"cannot compare a \(yen\), d \(date\)"),
        (lambda: build.at_least(a, 0.5), "0.5"),  # type: ignore[arg-type]
        (lambda: build.at_least(a, Fraction(1, 2)), r"Fraction\(1, 2\) is no yen"),
        (lambda: build.at_least(CHOICE, CHOICE), r"cannot compare k \(choice\)"),
        (lambda: build.all_of(a, p), "a is no condition"),
        (lambda: build.one_of(CHOICE, "pink"), "k has no option pink; it has red, green, blue"),
        (lambda: build.table(CHOICE, Unit.YEN, {"red": 1}), "needs a row for each option"),
        (lambda: build.band(a, (5, 1), (3, 2), below=b), r"must ascend, given \[5, 3\]"),
        (lambda: build.times(p, 2), r"cannot multiply p \(truth\)"),
        (lambda: build.times(a, b), r"cannot multiply by b \(yen\)"),
        (lambda: build.rounded(a, 0, Rounding.DOWN), "multiples of 0"),
        (lambda: build.fact("Bad", Unit.YEN), "'Bad' is no name"),
        (lambda: build.fact("k", Unit.CHOICE, options=["one"]), "two options or more"),
        (lambda: build.fact("a", Unit.YEN, 5, 3), "least value 5 lies above its greatest 3"),
        (lambda: build.const(True, Unit.YEN), "True is no yen"),
        (lambda: build.total(1, 2), "plain numbers only"),
    ],
)
def test_what_means_nothing_is_refused_in_a_sentence(wrong, sentence):
    with pytest.raises((RuleError, TypeError), match=sentence):
        wrong()


def test_a_judgement_is_never_negated():
    fair = build.judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    wrapped = build.requirement("wrapped", Words("要件", "required"), fair, SOURCE)
    for each in (fair, wrapped, build.all_of(p, fair)):
        with pytest.raises(RuleError, match="judgement fair cannot be negated"):
            build.negate(each)


def test_a_name_that_means_two_things_is_refused():
    other = build.fact("a", Unit.YEN, 0)
    with pytest.raises(RuleError, match="two things in one rule: a"):
        check(build.all_of(build.at_least(a, 1), build.at_least(other, 1)))
