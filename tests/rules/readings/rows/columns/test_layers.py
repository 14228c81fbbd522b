from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import ALL_FACTS, known_businesses, rules

from seido.rules.readings.decide.decide import decide
from seido.rules.truth import NO, UNKNOWN, YES

pl = pytest.importorskip("polars")
from tests.portfolio.tables import partly_known_table, read  # noqa: E402 - polars is an extra

from seido.rules.readings.rows.columns.layers import Layers, known_wholly  # noqa: E402
from seido.rules.readings.rows.partly_known import options_mask  # noqa: E402

TRUTH = {YES: True, NO: False, UNKNOWN: None}
populations = st.lists(known_businesses.map(read), min_size=1, max_size=8)


@settings(max_examples=150)
@given(st.lists(rules, min_size=1, max_size=3), populations)
def test_rules_over_one_table_are_decided_as_each_business_is(several, businesses):
    layers = Layers([fact.name for fact in ALL_FACTS])
    made = {f"r{number}": layers.truth(rule) for number, rule in enumerate(several)}
    found = layers.over(partly_known_table(ALL_FACTS, businesses), made)
    for rule, column in zip(several, found, strict=True):
        assert column.to_list() == [TRUTH[decide(rule, each).truth] for each in businesses]


def test_each_node_is_computed_once():
    day, truth = ALL_FACTS[4], ALL_FACTS[6]
    layers = Layers()
    assert str(layers.truth(truth)) == str(pl.col("p"))
    first = layers.named(pl.col("a") + 1)
    assert str(first) == str(pl.col("#0"))
    second = layers.named(first * 2)
    assert [len(layer) for layer in layers.layers] == [1, 1]
    assert layers.over(pl.DataFrame({"a": [1, 2]}), {"b": second}).to_dict(as_series=False) == {
        "b": [4, 6]
    }
    assert day.name == "d"


def test_what_is_wholly_known_is_as_wide_as_the_fact_allows():
    count, choice = ALL_FACTS[3], ALL_FACTS[8]
    table = pl.DataFrame({"n": [5, None], "k": ["green", None]})
    found = table.select(*known_wholly(count), *known_wholly(choice))
    assert found.to_dicts() == [
        {"n.low": 5, "n.high": 5, "k.options": options_mask(choice, ["green"])},
        {"n.low": 0, "n.high": 12, "k.options": 0b111},
    ]


def test_a_day_known_by_its_month_is_compared_by_both_its_ends():
    day = ALL_FACTS[4]
    table = partly_known_table([day], [{"d": date(2020, 1, 1)}, {}])
    assert table.columns == ["d", "d.low", "d.high"]
    assert table["d.low"].to_list() == [date(2020, 1, 1), None]
