import pytest
from hypothesis import given
from tests.rules.generated import ALL_FACTS, CHOICE, COUNT, DAYS, YEN, amounts, rules

from seido.rules import build
from seido.rules.check import (
    RuleError,
    a_condition,
    check,
    children,
    describe,
    facts_in,
    is_condition,
    same_unit,
    unit_of,
    walk,
    well_named,
)
from seido.rules.expr import Unit

a, b, _ = YEN


@given(amounts)
def test_every_amount_of_yen_counts_yen(amount):
    assert unit_of(amount) is Unit.YEN
    assert not is_condition(amount)
    with pytest.raises(RuleError, match="is no condition"):
        a_condition(amount)


@given(rules)
def test_walking_meets_every_node_and_every_fact(rule):
    met = list(walk(rule))
    assert met[0] == rule
    assert sum(len(children(node)) for node in met) == len(met) - 1
    assert facts_in(rule) <= set(ALL_FACTS)


def test_units_follow_from_the_parts():
    assert unit_of(build.times(a, COUNT)) is Unit.YEN
    assert unit_of(build.months_between(*DAYS)) is Unit.MONTHS
    assert unit_of(build.months_after(DAYS[0], 3)) is Unit.DATE
    assert unit_of(build.days_after(DAYS[0], 3)) is Unit.DATE
    assert unit_of(build.table(CHOICE, Unit.PERSONS, dict.fromkeys(CHOICE.options, 3))) is (
        Unit.PERSONS
    )


def test_a_refusal_names_each_term_and_its_unit():
    with pytest.raises(RuleError, match=r"cannot weigh a \(yen\), n \(count\): they must share"):
        same_unit((a, COUNT), frozenset({Unit.YEN}), "weigh")


@pytest.mark.parametrize("name", ["", "A", "1a", "a-b", "売上"])
def test_a_name_is_a_lower_case_identifier(name):
    with pytest.raises(RuleError, match="is no name"):
        well_named(name)


def test_an_error_calls_a_node_by_its_name():
    assert describe(a) == "a"
    assert describe(build.yen(5)) == "5"
    assert describe(build.least(a, b)) == "least"


def test_a_name_that_means_two_things_is_refused():
    other = build.fact("a", Unit.YEN, 0)
    with pytest.raises(RuleError, match="two things in one rule: a"):
        check(build.all_of(build.at_least(a, 1), build.at_least(other, 1)))
