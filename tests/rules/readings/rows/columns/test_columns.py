from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import ALL_FACTS, SOURCE, TRUTHS, YEN, amounts, exact_values, rules

from seido.rules.build import all_of, at_least, fact, judgement, times, total
from seido.rules.expr import Unit
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.values import Facts
from seido.rules.words import Words

pl = pytest.importorskip("polars")
from seido.rules.readings.rows.columns.columns import bounds, columns  # noqa: E402 - polars is an extra

TYPES = {Unit.DATE: pl.Date, Unit.TRUTH: pl.Boolean, Unit.CHOICE: pl.String}
SCHEMA = {fact.name: TYPES.get(fact.unit, pl.Int64) for fact in ALL_FACTS}
TRUTH = {YES: True, NO: False, UNKNOWN: None}

rows = st.fixed_dictionaries(
    {fact.name: st.one_of(st.none(), exact_values(fact)) for fact in ALL_FACTS}
)
populations = st.lists(rows, min_size=1, max_size=12)


@settings(max_examples=300)
@given(rules, populations)
def test_a_column_of_verdicts_is_what_each_business_is_decided(rule, population):
    frame = pl.DataFrame(population, schema=SCHEMA)
    found = frame.select(verdict=columns(rule)).get_column("verdict")
    assert _spread(found, population) == [TRUTH[decide(rule, each).truth] for each in population]


@settings(max_examples=300)
@given(amounts, populations)
def test_columns_of_amounts_are_what_each_business_is_measured(amount, population):
    frame = pl.DataFrame(population, schema=SCHEMA)
    low, high = bounds(amount)
    found = frame.select(low=low, high=high)
    wanted = [measure(amount, each) for each in population]
    assert _spread(found["low"], population) == [_whole(each.low, -1) for each in wanted]
    assert _spread(found["high"], population) == [_whole(each.high, 1) for each in wanted]


def _spread(column, population):
    """Return a column's values; one literal stands for all rows."""
    values = column.to_list()
    return values * len(population) if len(values) == 1 else values


def _whole(end, side):
    if isinstance(end, float):
        return None
    return end.__floor__() if side < 0 else end.__ceil__()


def test_a_judgement_is_open_or_favourable():
    fair = judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    rule = all_of(TRUTHS[0], fair)
    frame = pl.DataFrame({"p": [True, False, None]})
    both = frame.select(open=columns(rule), settled=columns(rule, favourable=True))
    assert both["open"].to_list() == [None, False, None]
    assert both["settled"].to_list() == [True, False, None]


def test_amounts_of_real_size_stay_exact():
    a, b, _ = YEN
    rule = at_least(times(a, "0.2"), total(b, 1))
    facts: Facts = {"a": 3_400_000_000_000_005, "b": 680_000_000_000_000}
    frame = pl.DataFrame([facts], schema={"a": pl.Int64, "b": pl.Int64})
    assert frame.select(columns(rule)).item() is TRUTH[decide(rule, facts).truth] is True


def test_a_pure_number_is_a_column_of_millionths():
    share = fact("share", Unit.NUMBER, 0)
    rule = at_least(share, Fraction(1, 5))
    frame = pl.DataFrame({"share": [200_000, 199_999, None]})
    found = frame.select(columns(rule)).to_series().to_list()
    assert found == [
        TRUTH[decide(rule, {"share": value}).truth]
        for value in (Fraction(1, 5), Fraction(199_999, 1_000_000), None)
    ]


def test_dates_are_columns_of_dates():
    day = ALL_FACTS[4]
    frame = pl.DataFrame({"d": [date(2020, 1, 1), None]})
    assert frame.select(columns(at_least(day, date(2020, 1, 1)))).to_series().to_list() == [
        True,
        None,
    ]
