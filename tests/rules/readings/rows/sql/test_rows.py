"""What is missing, in SQL: as a trace tells it for one business, on rules drawn at random."""

from operator import itemgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlglot import exp
from tests.databases import InDuckDB, InSQLite
from tests.rules.generated import ALL_FACTS, SOURCE, TRUTHS, YEN, amounts, known_businesses, rules

from seido.rules.build import all_of, any_of, judgement, requirement
from seido.rules.expr import Fact, Unit
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.readings.rows.missing import Missing
from seido.rules.readings.rows.sql.pieces import FALSE, TRUE, write
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.words import Words

pl = pytest.importorskip("polars")
from tests.portfolio.tables import partly_known_table, read  # noqa: E402 - polars is an extra

from seido.rules.readings.rows.sql.rows import RowsSql  # noqa: E402 - sqlglot is an extra
from seido.rules.readings.rows.sql.steps import stepwise  # noqa: E402 - as above

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


def answered(database, rows, trees):
    """Return the values of expressions for each business; what they share is computed once."""
    shown = {f"x{at}": tree for at, tree in enumerate(trees)}
    statement = stepwise(shown, exp.to_table("businesses"), kept=["id"], names=rows.names)
    found = database.rows(write(statement, database.dialect))
    return [row[1:] for row in sorted(found, key=itemgetter(0))]


def held(database, rows, where):
    """Return for each row the names that hold in it."""
    found = answered(database, rows, where.values()) if where else []
    return [{name for name, holds in zip(where, row, strict=True) if holds} for row in found]


def agree(database, rows, where, wanted):
    assert held(database, rows, where) == wanted if where else not any(wanted)


@settings(max_examples=100, deadline=None)
@given(rules, populations)
def test_what_keeps_a_rule_unknown_is_what_its_trace_says(database, rule, businesses):
    rows = RowsSql(NAMES)
    hold(database, ALL_FACTS, businesses)
    found = answered(database, rows, [rows.truth(rule)])
    assert found == [(TRUTH[decide(rule, each).truth],) for each in businesses]
    where = Missing(rows).facts(rule)
    agree(database, rows, where, [decide(rule, each).missing for each in businesses])


@settings(max_examples=100, deadline=None)
@given(amounts, populations)
def test_what_keeps_an_amount_open_is_what_its_measure_says(database, amount, businesses):
    hold(database, ALL_FACTS, businesses)
    rows = RowsSql(NAMES)
    where = Missing(rows).open(amount)
    agree(database, rows, where, [measure(amount, each).open for each in businesses])


def test_a_judgement_is_open_where_nothing_else_decides(database):
    p, q = TRUTHS
    fair, sound = (
        judgement(name, Words(name, name), Words("協会", "corporation"), SOURCE)
        for name in ("fair", "sound")
    )
    rule = all_of(p, any_of(q, fair), requirement("r", Words("要", "r"), sound, SOURCE))
    businesses = [{"p": p, "q": q} for p in (True, False, None) for q in (True, False, None)]
    hold(database, TRUTHS, businesses)
    rows = RowsSql()
    found = held(database, rows, Missing(rows).judged(rule))
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
