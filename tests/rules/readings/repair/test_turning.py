"""Where comparisons turn, against trying every step."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import ALL_FACTS, CHOICE, COUNT, DAYS, YEN, businesses, rules

from seido.rules import build
from seido.rules.build import at_least, at_most, below, difference, more_than, times, total
from seido.rules.check import walk
from seido.rules.expr import Condition, Product, Round, Unit
from seido.rules.quantity import Rounding
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.readings.repair.reach import Reach
from seido.rules.readings.repair.turning import Line, inequalities_of, turning_steps
from seido.rules.values import Exact, Range
from seido.rules.words import Words

a, b, c = YEN
d, e = DAYS
STEPPED = [fact for fact in ALL_FACTS if fact.unit not in (Unit.TRUTH, Unit.CHOICE)]


def line(facts: dict[str, Exact], name: str, low: int = -40, high: int = 40) -> Line:
    return Line(Reach(name, facts[name], low, high), Known(facts))


def by_trying(rule: Condition, along: Line) -> set[int]:
    truths = {
        step: decide(rule, along.at(step)).truth
        for step in range(along.reach.low, along.reach.high + 1)
    }
    return {
        step
        for step in truths
        if step and truths[step] is not truths[step - 1 if step > 0 else step + 1]
    }


@settings(max_examples=150)
@given(rules, businesses, st.sampled_from(STEPPED))
def test_no_turn_is_missed(rule, business, fact):
    if any(isinstance(node, Product | Round) for node in walk(rule)):
        return
    along = line(business, fact.name)
    assert by_trying(rule, along) <= turning_steps(inequalities_of(rule), along)


@pytest.mark.parametrize("builder", [at_least, more_than, at_most, below])
@pytest.mark.parametrize("factor", ["1", "-1", "3", "-0.4"])
@pytest.mark.parametrize("bound", [-12, 0, 7])
def test_a_linear_comparison_turns_once_and_exactly_there(builder, factor, bound):
    rule = builder(total(times(a, factor), b), bound)
    along = line({"a": 0, "b": 4}, "a")
    found = turning_steps(inequalities_of(rule), along)
    assert found == by_trying(rule, along)
    assert len(found) <= 1


@pytest.mark.parametrize(
    "rule",
    [
        at_least(build.rounded(times(a, "0.3"), 5, Rounding.UP), b),
        below(build.rounded(a, 10, Rounding.HALF_UP), b),
        at_least(build.least(a, times(b, "0.5")), c),
        at_most(build.greatest(difference(b, a), c), 9),
        below(c, build.choose((at_least(a, 4), times(a, "2")), otherwise=b)),
        at_least(build.band(a, (3, b), (10, c), below=total(b, c)), 12),
        more_than(build.table(CHOICE, Unit.YEN, {"red": a, "green": b, "blue": c}), 9),
        at_least(times(a, COUNT), 25),
    ],
)
def test_what_is_not_linear_turns_where_trying_says(rule):
    facts: dict[str, Exact] = {"a": 2, "b": 14, "c": 6, "n": 3, "k": "red"}
    for name, low in (("a", -40), ("b", -14), ("c", -6)):
        along = line(facts, name, low)
        assert by_trying(rule, along) <= turning_steps(inequalities_of(rule), along)


def test_a_ratio_turns_where_it_is_crossed_and_where_it_is_no_longer_defined():
    divided = build.quotient("r", Words("比", "ratio"), b, a, undefined=build.ALWAYS)
    along = line({"a": 10, "b": 10}, "a")
    rule = build.ratio_at_least(divided, "0.5")
    assert by_trying(rule, along) == {11}
    assert {11} <= turning_steps(inequalities_of(rule), along)
    assert by_trying(build.ratio_at_most(divided, "0.5"), along) == {-10, 10}
    assert {-10, 10} <= turning_steps(inequalities_of(build.ratio_at_most(divided, "0.5")), along)


@pytest.mark.parametrize("start", [date(2024, 2, 29), date(2024, 8, 31), date(2025, 1, 1)])
@pytest.mark.parametrize("months", [-3, 0, 1, 12])
def test_months_turn_on_their_day(start, months):
    rule = at_least(build.months_between(d, e), months)
    for name in ("d", "e"):
        facts: dict[str, Exact] = {"d": start, "e": date(2024, 11, 30)}
        along = Line(Reach(name, facts[name], -800, 800), Known(facts))
        assert turning_steps(inequalities_of(rule), along) == by_trying(rule, along)
    rule = at_most(e, build.months_after(d, months))
    facts = {"d": start, "e": date(2024, 11, 30)}
    along = Line(Reach("d", start, -800, 800), Known(facts))
    assert turning_steps(inequalities_of(rule), along) == by_trying(rule, along)


def test_a_fact_that_is_not_known_leaves_two_turns():
    rule = at_least(total(a, b), 20)
    along = Line(Reach("a", 0, -40, 40), Known({"a": 0, "b": Range(5, 8)}))
    assert turning_steps(inequalities_of(rule), along) == by_trying(rule, along) == {12, 15}
