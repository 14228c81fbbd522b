import importlib.util

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp, parse_one
from tests.databases import InDuckDB

from seido.cli.main import main
from seido.facts.vocabulary import ENTRIES
from seido.refusal import Refused
from seido.rules.readings.rows.sql.pieces import write
from seido.warehouse.answers import table_named

BOND = "specified-bond-guarantee"


def run(*args: str) -> Result:
    return CliRunner().invoke(main, ["sql", *args])


def text_of(*args: str) -> str:
    result = run(*args)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_scheme_by_its_japanese_name_becomes_a_view_that_answers():
    schema = text_of("特定社債保証", "--schema", "--dialect", "duckdb")
    view = text_of("特定社債保証", "--dialect", "duckdb", "--as", "create-view", "--name", "judged")
    assert view.startswith("-- seido ")
    assert view.endswith(";\n")
    database = InDuckDB()
    database.connection.execute(schema)
    database.connection.execute("INSERT INTO businesses (id, form) VALUES (7, 'npo'), (8, NULL)")
    database.connection.execute(view)
    found = database.rows("SELECT id, specified_bond_guarantee_decision FROM judged ORDER BY id")
    assert found == [(7, False), (8, None)]
    database.close()


def test_each_row_may_be_asked_on_its_own_day():
    database = InDuckDB()
    database.connection.execute(text_of(BOND, "--schema", "--dialect", "duckdb", "--as-of-column"))
    database.connection.execute(
        "INSERT INTO businesses (id, as_of) VALUES (1, '2000-01-01'), (2, '2026-10-01')"
    )
    text = text_of(BOND, "--dialect", "duckdb", "--as-of-column", "--columns", "sales")
    assert "each row's as_of" in text
    found = {row[0]: row[1] for row in database.rows(text)}
    assert found[1] is None
    assert found[2] is not None
    database.close()


def test_table_key_and_columns_are_as_told():
    text = text_of(
        *(BOND, "--table", "bank.firms", "--key", "branch", "--key", "firm"),
        *("--columns", "純資産額, form", "--as-of", "令和8年10月1日"),
    )
    facts = text.partition("), step_1")[0]
    assert facts.count("CAST(NULL AS") == facts.count(" AS ") // 2
    assert '"branch",\n    "firm",' in facts
    assert "FROM bank.firms" in facts
    assert "as of 2026-10-01" in text


def test_what_is_not_offered_on_the_day_is_said_first():
    text = text_of("crisis-guarantee", BOND, "--as-of", "2026-10-01")
    assert text.splitlines()[1] == "-- not offered on that day: crisis-guarantee"


def test_the_table_of_facts_holds_what_the_schemes_read():
    text = text_of("--schema", "--table", "bank.firms", "--dialect", "bigquery")
    assert text.startswith("CREATE TABLE bank.firms (")
    assert text.count("\n  `") > 200
    assert ENTRIES["sales"].label.ja in text
    assert text_of(BOND, "--schema").count('\n  "') < 30


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--columns", "form,zzz"), "zzz"),
        (("--as-of", "2026-10-01", "--as-of-column"), "--as-of-column"),
        (("--as-of", "someday"), "--as-of"),
        (("no-such-scheme",), "no-such-scheme"),
        (("--dialect", "oracle"), "oracle"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(args, said):
    result = run(*args)
    assert result.exit_code == 2
    assert said in result.output
    assert "WITH facts" not in result.output


def test_a_missing_library_is_named(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    result = run(BOND)
    assert result.exit_code == 2
    assert "seido[sql]" in result.output


DIALECTS = ("postgres", "spark", "duckdb", "sqlite", "bigquery")
SHAPES = ("select", "create-view", "create-table")


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("option", ["--table", "--name", "--key"])
@pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\0b", "\udcff"])
def test_what_is_no_name_is_refused_in_a_sentence(option, name, dialect):
    for way in (*(("--as", shape) for shape in SHAPES), ("--schema",)):
        result = run(BOND, option, name, "--dialect", dialect, *way)
        assert result.exit_code == 2
        assert f"- {option}: 「" in result.stderr
        assert result.stdout == ""


NAMES = ["v'", "x, pg_shadow", "a;b", "a--b", "f(x)", "?", "%s", ":x", "顧客", "a b", "1a", "a/*"]


@pytest.mark.parametrize("name", ['"a""b"', '"x.y"', "`a`", *NAMES, *(f"s.{n}" for n in NAMES)])
def test_a_strange_name_is_one_quoted_name(name):
    database = InDuckDB()
    if name.startswith("s."):
        database.connection.execute("CREATE SCHEMA s")
    sure = (BOND, "--dialect", "duckdb", "--table", name)
    database.connection.execute(text_of(*sure, "--schema"))
    view = f"{name[:-1]}v{name[-1]}" if name[0] in '"`' else f"{name}v"
    database.connection.execute(text_of(*sure, "--as", "create-view", "--name", view))
    told = "SELECT table_name FROM information_schema.tables ORDER BY table_name"
    bare = name.removeprefix("s.").strip('"`').replace('""', '"')
    assert database.rows(told) == [(bare,), (f"{bare}v",)]
    database.close()


@pytest.mark.parametrize("dialect", DIALECTS)
@given(name=st.text(min_size=1))
def test_any_name_is_quoted_or_refused(dialect, name):
    try:
        table = table_named(name)
    except Refused:
        return
    text = write(exp.select("*").from_(table), dialect)
    read = parse_one(text, dialect=dialect).find(exp.Table)
    assert read is not None
    assert [each.name for each in read.parts] == [each.name for each in table.parts]
