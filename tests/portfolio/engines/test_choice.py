import importlib.util
import sys
from contextlib import nullcontext
from types import ModuleType

import pytest
from python_calamine import load_workbook
from tests.businesses import DAY

pytest.importorskip("polars")
import polars as pl

from seido.portfolio.engines.choice import kind_of, refuse_unknown, run_on, source_on
from seido.portfolio.engines.plan import Plan
from seido.portfolio.run import Job, Stored
from seido.refusal import Refused
from seido.schemes.catalogue import all_schemes
from seido.tables.sources import open_source
from seido.tables.writing import written as write_table

SCHEMES = all_schemes()[:2]


@pytest.fixture
def job(tmp_path) -> Job:
    source = tmp_path / "in.csv"
    source.write_text("会社名,都道府県,従業員数\n甲,岡山県,5\n乙,東京都,900\n", "utf-8")
    return Job(source=source, schemes=SCHEMES, day=DAY)


@pytest.mark.parametrize(
    ("engine", "kind"),
    [
        ("polars", "polars"),
        ("fused", "fused"),
        ("spark://head:7077", "spark"),
        ("local[2]", "spark"),
        ("postgresql://user@host/bank", "postgres"),
        ("postgres://host/bank", "postgres"),
    ],
)
def test_an_engine_is_known_by_how_it_begins(engine, kind):
    assert kind_of(engine) == kind


@pytest.mark.parametrize("engine", ["", "oracle", "Polars", "postgresql"])
def test_another_engine_is_refused(engine):
    with pytest.raises(Refused, match="polars fused"):
        refuse_unknown(engine)


@pytest.mark.parametrize(
    ("engine", "extra"),
    [("fused", "fused"), ("local[2]", "spark"), ("postgresql://host", "postgres")],
)
def test_a_missing_library_is_named(engine, extra, job, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(Refused, match=rf"seido\[{extra}\]"):
        run_on(engine, job)


def stand_in(monkeypatch, name: str, **members: object) -> None:
    module = ModuleType(f"seido.portfolio.engines.{name}")
    vars(module).update(members)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name)


def test_other_engines_get_the_job_and_their_address(job, monkeypatch):
    stand_in(monkeypatch, "spark", run_on_spark=lambda *given: given)
    stand_in(monkeypatch, "postgres", run_on_postgres=lambda *given: given)
    for engine in ("local[2]", "spark://head:7077", "postgresql://host/bank"):
        found: object = run_on(engine, job, print, print)
        assert found == (job, engine, print, print)


def test_the_fused_reading_goes_batch_by_batch(job, monkeypatch):
    made = []

    class Fused(Plan):
        def __init__(self, *given):
            super().__init__(*given)
            made.append(self)

    stand_in(monkeypatch, "fused", FusedPlan=Fused)
    told: list[int] = []
    summary = run_on("fused", job, advanced=told.append)
    assert len(made) == 1
    assert told == [2]
    assert summary == run_on("polars", job)


def test_a_table_is_opened_where_its_engine_finds_it(job, monkeypatch):
    stand_in(monkeypatch, "postgres", stored_rows=lambda *given: nullcontext((given, {})))
    with source_on("local[2]", job.source) as table:
        assert list(table.schema) == ["会社名", "都道府県", "従業員数"]
    with pytest.raises(Refused, match="--table"), source_on("polars", Stored(table="clients")):
        pass
    with source_on("postgresql://host/bank", Stored(table="clients")) as table:
        given: object = table
    assert given == ("postgresql://host/bank", Stored(table="clients"))


@pytest.mark.parametrize("engine", ["polars", "fused"])
@pytest.mark.parametrize("given", [".csv", ".parquet", ".xlsx"])
@pytest.mark.parametrize("written", [".csv", ".parquet", ".xlsx"])
@pytest.mark.parametrize("rows", [0, 1])
def test_a_table_of_no_row_or_one_has_a_result_of_as_many(rows, written, given, engine, tmp_path):
    if engine == "fused":
        pytest.importorskip("numba")
    table = pl.DataFrame({"会社名": ["甲"], "従業員数": ["5"]}).head(rows)
    with write_table(tmp_path / f"in{given}", table.schema) as write:
        write(table)
    job = Job(
        source=tmp_path / f"in{given}", result=tmp_path / f"out{written}", schemes=SCHEMES, day=DAY
    )
    if rows == 0 and given == ".xlsx":
        with pytest.raises(Refused, match="値のあるシートがありません"):
            run_on(engine, job)
        return
    assert run_on(engine, job).rows == rows
    if written == ".xlsx":
        with load_workbook(tmp_path / "out.xlsx") as book:
            lines = book.get_sheet_by_index(0).to_python()
        heading, count = list(map(str, lines[0])), len(lines) - 1
    else:
        source = open_source(tmp_path / f"out{written}")
        heading = list(source.schema)
        count = sum(each.height for each in source.batches(["会社名"]))
    assert heading[:3] == ["seido.row", "会社名", "seido.problems"]
    assert count == rows
