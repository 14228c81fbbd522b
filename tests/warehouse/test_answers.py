"""Every scheme of the catalogue in the databases that run in this process, and in columns."""

from collections import Counter
from datetime import date

import pytest
from sqlglot import exp, parse_one
from tests.databases import InDuckDB, InSQLite
from tests.warehouse.agreement import TABLE, agree_on_every_scheme, agree_on_generated_rules, asked
from tests.warehouse.population import DAY, FACTS, population, stored

from seido.facts.vocabulary import ENTRIES
from seido.rules.expr import Unit
from seido.rules.readings.rows.columns.columns import bounds, columns
from seido.rules.readings.rows.sql.pieces import DIALECTS, write
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.screening import Verdict, screen
from seido.warehouse.answers import answers, created, prefix, table_named

pl = pytest.importorskip("polars")

SCHEME = find_scheme("specified-bond-guarantee")
CRISIS = find_scheme("crisis-guarantee")
WHOLE = [*ENTRIES]


@pytest.fixture(scope="module", params=[InDuckDB, InSQLite], ids=["duckdb", "sqlite"])
def database(request):
    started = request.param()
    yield started
    started.close()


@pytest.mark.parametrize("by_row", [False, True])
def test_databases_agree_on_every_scheme(database, by_row):
    agree_on_every_scheme(database, by_row=by_row)


def test_databases_agree_on_generated_rules_in_one_statement(database):
    agree_on_generated_rules(database)


def test_the_population_meets_misses_and_leaves_open():
    for by_row in (False, True):
        _, wanted = asked(by_row=by_row)
        decisions = Counter(row[at] for row in wanted for at in range(1, len(row), 6))
        judged = sum(bool(row[at]) for row in wanted for at in range(3, len(row), 6))
        assert min(decisions[True], decisions[False], decisions[None], judged) > 500
        met = [any(row[at] for row in wanted) for at in range(2, len(wanted[0]), 6)]
        assert sum(met) > len(met) * 2 // 3  # schemes that some business may have


def test_columns_agree_on_every_scheme():
    businesses, wanted = asked(by_row=False)
    types = {Unit.DATE: pl.Date, Unit.TRUTH: pl.Boolean, Unit.CHOICE: pl.String}
    frame = pl.DataFrame(
        [{**stored(each), "as_of": DAY} for each in businesses],
        schema={each.name: types.get(each.unit, pl.Int64) for each in FACTS},
    )
    offered = [
        (at, edition)
        for at, each in enumerate(all_schemes())
        if (edition := each.edition_on(DAY)) and not each.closed_on(DAY) and not each.corporations
    ]
    assert len(offered) > 30
    for at, edition in offered:
        trees = [columns(edition.rule), columns(edition.rule, favourable=True)]
        if edition.limit is not None:
            trees += bounds(edition.limit)
        found = frame.with_columns(each.alias(f"x{n}") for n, each in enumerate(trees))
        rows = found.select(f"x{n}" for n in range(len(trees))).rows()
        first = at * 6
        kept = [first + 1, first + 2, first + 4, first + 5][: len(trees)]
        assert rows == [tuple(row[each] for each in kept) for row in wanted]


def test_columns_are_named_after_the_scheme_and_fit_every_database():
    statement = answers(all_schemes(), TABLE, as_of=DAY)
    names = [each.alias_or_name for each in statement.selects]
    assert names[0] == "id"
    assert names[1:7] == [
        f"{prefix(all_schemes()[0])}_{each}"
        for each in ("edition", "decision", "favourable", "judgements", "limit_at_least", "limit")
    ]
    steps = [each.this.selects for each in statement.ctes]
    assert max(len(each.alias_or_name) for row in [statement.selects, *steps] for each in row) <= 63
    assert max(len(row) for row in [statement.selects, *steps]) <= 1600


def test_a_scheme_that_is_not_offered_answers_nothing():
    database = InDuckDB()
    database.hold(FACTS, [dict.fromkeys(WHOLE)])
    for day in (date(2010, 1, 1), date(2026, 10, 1)):
        assert CRISIS.edition_on(day) is None or CRISIS.closed_on(day)
        statement = write(answers([CRISIS], TABLE, as_of=day), "duckdb")
        assert database.rows(statement) == [(0, *(None,) * 6)]
    database.close()


def test_a_fact_that_the_table_lacks_is_unknown():
    database = InSQLite()
    facts = [ENTRIES["form"], ENTRIES["net_assets"]]
    database.hold(facts, [{"form": "npo", "net_assets": None}, {"form": None, "net_assets": 1}])
    has = [each.name for each in facts]
    statement = answers([SCHEME], TABLE, as_of=DAY, has=has)
    found = [row[2] for row in database.rows(write(statement, "sqlite"))]
    assert found == [False, False]
    with pytest.raises(ValueError, match="no_such_fact"):
        answers([SCHEME], TABLE, as_of=DAY, has=["no_such_fact"])
    database.close()


@pytest.mark.parametrize("kind", ["VIEW", "TABLE"])
@pytest.mark.parametrize("start", [InDuckDB, InSQLite], ids=["duckdb", "sqlite"])
def test_a_view_or_a_table_is_made_of_the_answers(start, kind):
    database = start()
    database.hold(FACTS, [dict.fromkeys(WHOLE)])
    statement = created(kind, exp.to_table("answered"), answers([SCHEME], TABLE, as_of=DAY))
    database.connection.execute(write(statement, database.dialect))
    assert database.rows("SELECT id, specified_bond_guarantee_decision FROM answered") == [
        (0, None)
    ]
    database.close()


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_reads_the_whole_catalogue(dialect):
    # BigQuery is not run anywhere: that sqlglot reads the text back is all that is held of it.
    statement = answers(all_schemes(), table_named("shop.businesses"))
    text = write(created("VIEW", exp.to_table("answered"), statement), dialect)
    assert parse_one(text, dialect=dialect).find(exp.Select) is not None
    assert len(text) < 900_000  # BigQuery takes a million characters


@pytest.mark.parametrize("corporation", [None, "茨城"])
@pytest.mark.parametrize("by_row", [False, True])
def test_a_row_is_answered_on_the_terms_of_its_own_corporation(database, by_row, corporation):
    day = date(2026, 12, 1)
    reserved = find_scheme("reserved-guarantee")
    businesses = [{**each, "as_of": day} for each in population(60, seed=5)]
    for each, where in zip(businesses, ["ibaraki", "chiba", "tokyo", None] * 15, strict=True):
        each["prefecture"] = where
    database.hold(FACTS, [stored(each) for each in businesses])
    asked_on = None if by_row else day
    statement = answers([reserved], TABLE, as_of=asked_on, corporation=corporation)
    rows = sorted(database.rows(write(statement, database.dialect)))
    for row, business in zip(rows, businesses, strict=True):
        facts = {name: value for name, value in business.items() if name in ENTRIES}
        (decision,) = screen(facts, day, [reserved], corporation=corporation).decisions
        settled = {Verdict.ELIGIBLE: True, Verdict.INELIGIBLE: False}.get(decision.verdict)
        assert row[3] == settled, (row, decision.edition)
