"""What is missing, in SQL: as a trace tells it for one business, on rules drawn at random."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.databases import InDuckDB, InSQLite, ask
from tests.rules.generated import ALL_FACTS, SOURCE, TRUTHS, YEN, amounts, known_businesses, rules

from seido.rules.build import all_of, any_of, judgement, requirement
from seido.rules.expr import Fact, Unit
from seido.rules.missing import Missing
from seido.rules.readings.decide import decide, measure
from seido.rules.sql_pieces import FALSE, TRUE
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.words import Words

pl = pytest.importorskip("polars")
from tests.portfolio.tables import partly_known_table, read  # noqa: E402 - polars is an extra

from seido.warehouse.rows import RowsSql  # noqa: E402 - sqlglot is an extra

NAMES = [each.name for each in ALL_FACTS]
TRUTH = {YES: True, NO: False, UNKNOWN: None}
UNITS = {pl.Date: Unit.DATE, pl.Boolean: Unit.TRUTH, pl.Enum: Unit.CHOICE}

populations = st.lists(known_businesses.map(read), min_size=1, max_size=8)


@pytest.fixture(scope="module", params=[InDuckDB, InSQLite], ids=["duckdb", "sqlite"])
def database(request):
    started = request.param()
    yield started
    started.close()


def hold(database, facts, businesses):
    """Make the table of businesses, with the columns of what is partly known."""
    table = partly_known_table(facts, businesses)
    columns = [
        Fact(name, unit)
        for name, kind in table.schema.items()
        for unit in [UNITS.get(type(kind), Unit.YEN)]
    ]
    database.hold(columns, table.to_dicts())


def held(database, where):
    """Return for each row the names that hold in it."""
    found = ask(database, [rows.copy() for rows in where.values()]) if where else []
    return [{name for name, holds in zip(where, row, strict=True) if holds} for row in found]


def agree(database, where, wanted):
    assert held(database, where) == wanted if where else not any(wanted)


@settings(max_examples=100, deadline=None)
@given(rules, populations)
def test_what_keeps_a_rule_unknown_is_what_its_trace_says(database, rule, businesses):
    rows = RowsSql(NAMES)
    hold(database, ALL_FACTS, businesses)
    found = ask(database, [rows.truth(rule).copy()])
    assert found == [(TRUTH[decide(rule, each).truth],) for each in businesses]
    where = Missing(rows).facts(rule)
    agree(database, where, [decide(rule, each).missing for each in businesses])


@settings(max_examples=100, deadline=None)
@given(amounts, populations)
def test_what_keeps_an_amount_open_is_what_its_measure_says(database, amount, businesses):
    hold(database, ALL_FACTS, businesses)
    where = Missing(RowsSql(NAMES)).open(amount)
    agree(database, where, [measure(amount, each).open for each in businesses])


def test_a_judgement_is_open_where_nothing_else_decides(database):
    p, q = TRUTHS
    fair, sound = (
        judgement(name, Words(name, name), Words("協会", "corporation"), SOURCE)
        for name in ("fair", "sound")
    )
    rule = all_of(p, any_of(q, fair), requirement("r", Words("要", "r"), sound, SOURCE))
    businesses = [{"p": p, "q": q} for p in (True, False, None) for q in (True, False, None)]
    hold(database, TRUTHS, businesses)
    found = held(database, Missing(RowsSql()).judged(rule))
    assert found == [{each.name for each in decide(rule, b).judgements} for b in businesses]


def test_what_is_always_or_never_so_is_not_asked_of_the_database():
    rows = RowsSql()
    some = rows.not_exact(YEN[0])
    assert rows.every([TRUE, some, TRUE, some]) is some
    assert rows.every([]) is TRUE
    assert rows.every([some, FALSE]) is FALSE
    assert rows.some([some, FALSE, some]) is some
    assert rows.some([]) is FALSE
    assert rows.some([some, TRUE]) is TRUE
    assert (rows.others(TRUE), rows.others(FALSE)) == (FALSE, TRUE)
