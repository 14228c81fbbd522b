import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import ALL_FACTS, SOURCE, TRUTHS, amounts, known_businesses, rules

from seido.rules.build import all_of, any_of, judgement, requirement
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.readings.rows.missing import Missing, names_in_order
from seido.rules.words import Words

pl = pytest.importorskip("polars")
from tests.portfolio.tables import partly_known_table, read  # noqa: E402 - polars is an extra

from seido.rules.readings.rows.columns.layers import Layers  # noqa: E402

populations = st.lists(known_businesses.map(read), min_size=1, max_size=8)


def held(layers, where, table):
    """Return for each row the names that hold in it."""
    if not where:
        return [set() for _ in range(table.height)]
    found = layers.over(table, where)
    return [{name for name in where if row[name]} for row in found.iter_rows(named=True)]


@settings(max_examples=150)
@given(rules, populations)
def test_what_keeps_a_rule_unknown_is_what_its_trace_says(rule, businesses):
    layers = Layers([fact.name for fact in ALL_FACTS])
    where = Missing(layers).facts(rule)
    found = held(layers, where, partly_known_table(ALL_FACTS, businesses))
    assert found == [decide(rule, each).missing for each in businesses]


FAIR = judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)


@settings(max_examples=60)
@given(rules, rules, rules, populations)
def test_what_a_judgement_stands_in_for_is_missing_in_no_row(one, two, three, businesses):
    rule = all_of(one, any_of(two, all_of(FAIR, three)), any_of(three, FAIR))
    layers = Layers([fact.name for fact in ALL_FACTS])
    found = held(layers, Missing(layers).facts(rule), partly_known_table(ALL_FACTS, businesses))
    assert found == [decide(rule, each).missing for each in businesses]


@settings(max_examples=150)
@given(amounts, populations)
def test_what_keeps_an_amount_open_is_what_its_measure_says(amount, businesses):
    layers = Layers([fact.name for fact in ALL_FACTS])
    where = Missing(layers).open(amount)
    found = held(layers, where, partly_known_table(ALL_FACTS, businesses))
    assert found == [measure(amount, each).open for each in businesses]


def test_a_judgement_is_open_where_nothing_else_decides():
    p, q = TRUTHS
    fair, sound = (
        judgement(name, Words(name, name), Words("協会", "corporation"), SOURCE)
        for name in ("fair", "sound")
    )
    rule = all_of(p, any_of(q, fair), requirement("r", Words("要", "r"), sound, SOURCE))
    businesses = [{"p": p, "q": q} for p in (True, False, None) for q in (True, False, None)]
    layers = Layers()
    where = Missing(layers).judged(rule)
    found = held(layers, where, partly_known_table(TRUTHS, businesses))
    assert found == [{each.name for each in decide(rule, b).judgements} for b in businesses]
    assert names_in_order(rule) == ["fair", "sound"]
