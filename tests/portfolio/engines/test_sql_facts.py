from datetime import date

import pytest

pytest.importorskip("polars")
pytest.importorskip("sqlglot")
from seido.facts.vocabulary import ENTRIES
from seido.portfolio.engines.magnitude import greatest_values
from seido.portfolio.engines.sql_facts import Held, bound_sql
from seido.portfolio.reading.binding import bind_headings
from seido.refusal import Refused
from seido.rules.readings.rows.sql.pieces import write

DAY = date(2026, 11, 21)
GREATEST = greatest_values([])


def bound(headings, held):
    binding = bind_headings(headings, {})
    return bound_sql(binding, dict.fromkeys(headings, held), GREATEST, DAY)


def test_every_fact_is_there_and_what_has_no_column_is_null():
    found = bound(["従業員数", "売上高（千円）"], Held.WHOLE)
    assert set(found.facts) == set(ENTRIES)
    assert "1000" in write(found.facts["sales"], "spark")
    assert "NULL" in write(found.facts["capital"], "spark")
    assert set(found.sentences) == {"従業員数", "売上高（千円）"}


def test_parts_and_totals_are_left_to_files():
    with pytest.raises(Refused, match="engine polars"):
        bound(["従業員数", "資産合計", "負債", "純資産"], Held.WHOLE)
