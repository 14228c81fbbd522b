from dataclasses import replace

import pytest
from tests.businesses import DAY
from tests.databases import InPostgres

from seido.refusal import Refused

pl = pytest.importorskip("polars")
pytest.importorskip("psycopg")
from seido.portfolio.engines.plan import Answer  # noqa: E402 - extras
from seido.portfolio.engines.postgres import run_on_postgres  # noqa: E402
from seido.portfolio.made_up.businesses import generated  # noqa: E402
from seido.portfolio.run import Job, run  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    started = InPostgres(tmp_path_factory.mktemp("postgres"))
    yield started.server.get_uri()
    started.close()


@pytest.fixture(scope="module")
def job(tmp_path_factory):
    folder = tmp_path_factory.mktemp("portfolio")
    next(generated(1_500, seed=3)).write_parquet(folder / "in.parquet")
    return Job(
        source=folder / "in.parquet",
        result=folder / "polars.parquet",
        schemes=all_schemes(),
        day=DAY,
    )


def test_the_database_gives_the_same_table_and_summary(url, job, tmp_path):
    result = tmp_path / "result.parquet"
    there, here = run_on_postgres(replace(job, result=result), url), run(job)
    assert pl.read_parquet(result).equals(pl.read_parquet(job.result))
    assert there.decisions == here.decisions
    assert (there.missing, there.settling) == (here.missing, here.settling)


def test_distances_are_left_to_the_columns(url, job):
    with pytest.raises(Refused, match="engine polars"):
        run_on_postgres(replace(job, result=None, answers={Answer.FAILURE}), url)


def test_a_database_out_of_reach_is_told_without_its_password(job):
    with pytest.raises(Refused) as refused:
        run_on_postgres(job, "postgresql://user:hidden@127.0.0.1:1/none")
    assert "hidden" not in str(refused.value)
