"""A measurement of the whole catalogue says what was done, and in which part time went."""

from pathlib import Path

import pytest

pytest.importorskip("polars")

import polars as pl
from benchmarks.bulk_job import Task, measured, schemes

from seido.portfolio.made_up.businesses import SCHEMA, generated
from seido.schemes.catalogue import all_schemes
from seido.tables.writing import written

ROWS = 300


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "businesses.parquet"
    with written(path, SCHEMA) as write:
        for batch in generated(ROWS):
            write(batch)
    return path


def test_a_job_is_measured_from_file_to_file(source: Path, tmp_path: Path) -> None:
    result = tmp_path / "result.parquet"
    found = measured(Task("polars", str(source), ROWS, schemes=5, result=str(result)))
    assert pl.read_parquet(result).height == ROWS
    assert set(found.stages) == {"read", "decide", "count", "write"}
    assert 0 < found.stages["decide"] < found.seconds
    assert 10_000_000 < found.peak < 4_000_000_000


@pytest.mark.parametrize("engine", ["polars", "fused"])
def test_deciding_alone_is_measured_in_memory(source: Path, engine: str) -> None:
    if engine == "fused":
        pytest.importorskip("numba")
    found = measured(Task(engine, str(source), 2 * ROWS, ("missing",), schemes=3))
    assert found.stages["decide"] == found.seconds > 0
    assert found.stages["plan"] > 0
    assert 1 <= found.offered <= 3


def test_schemes_are_spread_over_the_catalogue() -> None:
    every = all_schemes()
    assert schemes(len(every)) == list(every)
    assert len(set(map(id, schemes(15)))) == 15
    assert len({each.kind for each in schemes(15)}) > 2
