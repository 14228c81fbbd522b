import json
import os
import shutil
from dataclasses import replace

import pytest
from tests.businesses import DAY
from tests.portfolio.dirty import write_dirty
from tests.portfolio.spark_cluster import cluster, seido

pl = pytest.importorskip("polars")
pytest.importorskip("pyspark")
from seido.cli.portfolio.rows import summary_rows  # noqa: E402 - extras
from seido.portfolio.engines import carrier  # noqa: E402
from seido.portfolio.engines.plan import Answer  # noqa: E402
from seido.portfolio.engines.spark import run_on_spark  # noqa: E402
from seido.portfolio.made_up.businesses import generated  # noqa: E402
from seido.portfolio.run import Job, run  # noqa: E402
from seido.refusal import Refused  # noqa: E402
from seido.schemes.catalogue import find_scheme  # noqa: E402

SCHEMES = ("specified-bond-guarantee", "safety-net-guarantee")


@pytest.fixture
def job(tmp_path):
    return Job(
        source=write_dirty(tmp_path / "in.csv", 300),
        result=tmp_path / "spark.parquet",
        schemes=[find_scheme(name) for name in SCHEMES],
        answers=frozenset(Answer),
        day=DAY,
        with_input=True,
    )


@pytest.mark.usefixtures("spark")
def test_spark_gives_the_same_table_and_summary(job, tmp_path, monkeypatch):
    monkeypatch.setattr(carrier, "ROWS", 70)
    here = replace(job, result=tmp_path / "polars.parquet")
    assert run_on_spark(job, "local[2]") == run(here)
    assert pl.read_parquet(job.result).equals(pl.read_parquet(here.result))


@pytest.mark.usefixtures("spark")
def test_what_fails_in_a_worker_is_told_in_a_sentence(job, monkeypatch):
    monkeypatch.setattr(carrier, "catalogue_digest", lambda: "another")
    with pytest.raises(Refused, match=r"in Spark: RuntimeError: .* of another version"):
        run_on_spark(job, "local[2]")


def test_a_cluster_of_two_workers_gives_the_same_table(job, tmp_path):
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java, and there is none")
    next(generated(500, seed=4)).write_parquet(tmp_path / "in.parquet")
    here = replace(job, source=tmp_path / "in.parquet", result=tmp_path / "polars.parquet")
    options = ["--explain", "--with-input", "--as-of", DAY.isoformat(), "--json"]
    options += [each for name in SCHEMES for each in ("--scheme", name)]
    with cluster(tmp_path) as address:
        there = seido("portfolio", here.source, "-o", job.result, "--engine", address, *options)
    assert there.returncode == 0, there.stderr
    assert json.loads(there.stdout) == summary_rows(run(replace(here, for_all=True)))
    found, expected = pl.read_parquet(job.result), pl.read_parquet(here.result)
    assert found.columns == expected.columns
    for name in expected.columns:
        assert found[name].equals(expected[name], check_dtypes=True), name
