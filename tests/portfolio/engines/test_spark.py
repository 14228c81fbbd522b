import os
import shutil
from dataclasses import replace

import pytest
from tests.businesses import DAY

from seido.refusal import Refused

pl = pytest.importorskip("polars")
pytest.importorskip("pyspark")
from seido.portfolio.engines.spark import run_on_spark  # noqa: E402
from seido.portfolio.made_up.businesses import generated  # noqa: E402 - extras
from seido.portfolio.run import Job, run  # noqa: E402
from seido.schemes.catalogue import find_scheme  # noqa: E402

SCHEMES = [find_scheme(name) for name in ("specified-bond-guarantee", "safety-net-guarantee")]


@pytest.fixture
def job(tmp_path):
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java, and there is none")
    next(generated(1_500, seed=4)).write_parquet(tmp_path / "in.parquet")
    return Job(
        source=tmp_path / "in.parquet",
        result=tmp_path / "result.parquet",
        schemes=SCHEMES,
        day=DAY,
    )


def test_spark_gives_the_same_table_and_summary(job, tmp_path):
    there = run_on_spark(job, "local[2]")
    here = run(replace(job, result=tmp_path / "polars.parquet"))
    expected = pl.read_parquet(tmp_path / "polars.parquet")
    found = pl.read_parquet(tmp_path / "result.parquet" / "*.parquet").sort("seido.row")
    assert found.cast(dict(expected.schema)).equals(expected)
    assert there.decisions == here.decisions
    assert (there.missing, there.settling) == (here.missing, here.settling)


def test_what_is_no_earlier_result_is_not_written_over(job, tmp_path):
    (tmp_path / "result.parquet").write_text("kept", "utf-8")
    with pytest.raises(Refused, match="only an earlier result"):
        run_on_spark(job, "local[2]")
    assert (tmp_path / "result.parquet").read_text("utf-8") == "kept"
