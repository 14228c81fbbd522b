import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import ALL_FACTS, known_businesses, rules

from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO

pl = pytest.importorskip("polars")
from tests.portfolio.tables import first_failure, partly_known_table, read  # noqa: E402

from seido.portfolio.engines.failure import Shortfalls  # noqa: E402
from seido.rules.readings.rows.columns.layers import Layers  # noqa: E402 - polars is an extra

populations = st.lists(known_businesses.map(read), min_size=1, max_size=8)


@settings(max_examples=200)
@given(rules, populations)
def test_what_stands_first_in_the_way_is_what_the_explanation_says(rule, businesses):
    layers = Layers([fact.name for fact in ALL_FACTS])
    failure = Shortfalls(layers).failure(rule)
    shown = {"name": failure.requirement, "distance": failure.distance, "unit": failure.unit}
    table = layers.over(partly_known_table(ALL_FACTS, businesses), shown)
    for row, business in zip(table.iter_rows(named=True), businesses, strict=True):
        known = Known(business)
        trace = decide(rule, known)
        expected = first_failure(trace, known) if trace.truth is NO else (None, None, None)
        assert (row["name"], row["distance"], row["unit"]) == expected
