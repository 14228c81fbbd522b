from dataclasses import replace
from pathlib import Path

import pytest
from tests.businesses import DAY
from tests.portfolio.dirty import HEADINGS, dirty_rows

pl = pytest.importorskip("polars")
psycopg = pytest.importorskip("psycopg")
from tests.portfolio.stored import answers_in, emptied, store  # noqa: E402 - extras

from seido.portfolio.engines import postgres_source  # noqa: E402 - extras
from seido.portfolio.engines.plan import Answer  # noqa: E402
from seido.portfolio.engines.postgres import run_on_postgres  # noqa: E402
from seido.portfolio.made_up.businesses import generated  # noqa: E402
from seido.portfolio.run import Job, Stored, run  # noqa: E402
from seido.refusal import Refused  # noqa: E402
from seido.schemes.catalogue import all_schemes, find_scheme  # noqa: E402

FEW = [find_scheme(name) for name in ("specified-bond-guarantee", "safety-net-guarantee")]
EVERYTHING = frozenset(Answer)


@pytest.fixture
def url(postgres):
    return emptied(postgres)


def job_over(table, tmp_path, **options):
    """Return the ordinary job over the rows of a table."""
    table.write_parquet(tmp_path / "in.parquet")
    made = {"source": tmp_path / "in.parquet", "result": tmp_path / "polars.parquet", "day": DAY}
    return Job(**made | {"schemes": FEW, "answers": EVERYTHING} | options)


def assert_same(job, url, there, name):
    """Hold the answers and the summary of a database against those of ``run``."""
    assert run_on_postgres(replace(job, **there), url) == run(job)
    expected = pl.read_parquet(job.result)
    assert answers_in(url, name, expected.schema).equals(expected)


def test_typed_columns_are_answered_as_polars_does(url, tmp_path, monkeypatch):
    monkeypatch.setattr(postgres_source, "ROWS", 90)
    table = next(generated(250, seed=3)).with_columns(score=pl.Series([0.1, None] * 125))
    store(url, "clients", table)
    job = job_over(table, tmp_path, schemes=all_schemes())
    there = {"source": Stored(table="clients"), "result": None}
    assert_same(job, url, there, "clients_seido")
    assert_same(replace(job, with_input=True), url, there, "clients_seido")
    assert answers_in(url, "clients", table.schema).equals(table)


def test_texts_as_people_write_them_are_read_by_the_one_reader(url, tmp_path, monkeypatch):
    monkeypatch.setattr(postgres_source, "ROWS", 50)
    rows = [[each or None for each in row[: len(HEADINGS)]] for row in dirty_rows(120)]
    rows = [row + [None] * (len(HEADINGS) - len(row)) for row in rows]
    table = pl.DataFrame(rows, dict.fromkeys(HEADINGS, pl.String), orient="row")
    table = table.rename({"従業員数": "JUGYOIN"}).with_columns(備考=pl.lit(""))
    store(url, "lent.お客様", table)
    mapping = tmp_path / "map.toml"
    mapping.write_text('[columns]\nJUGYOIN = { fact = "employees" }\n', "utf-8")
    job = job_over(table, tmp_path, mapping=mapping, with_input=True)
    there = {"source": Stored(table="lent.お客様"), "result": Path("lent.found")}
    assert_same(job, url, there, "lent.found")


def test_a_query_says_which_rows_in_which_order(url, tmp_path):
    table = pl.DataFrame({"id": [3, 1, 2], "employees": [5, 900, None]})
    store(url, "clients", table)
    query = "WITH held AS (SELECT * FROM clients) SELECT * FROM held WHERE id < 3 ORDER BY id -- {}"
    job = job_over(table.filter(pl.col("id") < 3).sort("id"), tmp_path)
    there = {"source": Stored(query=query), "result": Path("found")}
    assert_same(job, url, there, "found")


def test_a_large_table_is_read_from_its_first_row_whoever_else_reads_it(url, postgres):
    postgres.connection.execute(
        "CREATE TABLE clients AS SELECT n AS id, 5 AS employees, repeat(md5(n::text), 30) AS note"
        " FROM generate_series(1, 45000) n"  # 45 MB; from 32 MB on, readers join one another
    )
    job = Job(source=Stored(table="clients"), schemes=FEW[:1], answers=(), day=DAY)
    with psycopg.connect(url) as another:
        another.execute("DECLARE reading CURSOR FOR SELECT id FROM clients")
        another.execute("FETCH 20000 FROM reading")
        assert postgres.rows("SELECT id FROM clients LIMIT 1") != [(1,)]
        assert run_on_postgres(job, url).rows == 45_000
    assert postgres.rows('SELECT count(*) FROM clients_seido WHERE "seido.row" <> id') == [(0,)]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"source": Path("in.parquet")}, "--table NAME or --query"),
        ({"source": Stored(table="none")}, "there is no such table"),
        ({"source": Stored(query="SELECT 1 AS employees")}, "give the table"),
        ({"source": Stored(query="SELEKT")}, "SELEKT"),
        ({"source": Stored(query="SELECT 1 AS a"), "result": Path("r")}, "no heading is known"),
        ({"source": Stored(query="DELETE FROM x"), "result": Path("r")}, "PostgreSQL"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(url, given, said):
    with pytest.raises(Refused, match=said):
        run_on_postgres(Job(**{"schemes": FEW, "day": DAY} | given), url)


def test_a_database_is_found_as_the_environment_says(url, monkeypatch, tmp_path):
    store(url, "clients", pl.DataFrame({"id": [1], "employees": [5]}))
    told = psycopg.conninfo.conninfo_to_dict(url)
    lines = [f"{name}={value}" for name, value in told.items()]
    (tmp_path / "services").write_text("\n".join(["[bank]", *lines]), "utf-8")
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "services"))
    monkeypatch.setenv("PGSERVICE", "bank")
    job = Job(source=Stored(table="clients"), schemes=FEW, answers=(), day=DAY)
    assert run_on_postgres(job, "postgresql://").rows == 1
    monkeypatch.delenv("PGSERVICE")
    assert run_on_postgres(job, "postgresql:///?service=bank").rows == 1


@pytest.mark.parametrize("mark", ["", "/", "@", ":", "?", "#", " ", "%", "[", "\udcff"])
def test_a_database_out_of_reach_is_told_without_its_password(mark):
    job = Job(source=Stored(table="clients"), schemes=FEW, day=DAY)
    with pytest.raises(Refused) as refused:
        run_on_postgres(job, f"postgresql://user:pass{mark}word9@127.0.0.1:1/none")
    assert "pass" not in str(refused.value)
    assert "word9" not in str(refused.value)


def test_a_password_behind_which_no_host_stands_is_not_told():
    job = Job(source=Stored(table="clients"), schemes=FEW, day=DAY)
    with pytest.raises(Refused) as refused:
        run_on_postgres(job, "postgresql://user:password9/none")
    assert "password9" not in str(refused.value)
