from functools import partial

import pytest
from tests.businesses import DAY
from tests.databases import InPostgres

pytest.importorskip("polars")
psycopg = pytest.importorskip("psycopg")
from tests.portfolio.tables import drawn, table_of  # noqa: E402 - extras

from seido.portfolio.engines.plan import Decider  # noqa: E402
from seido.portfolio.engines.postgres_plan import PostgresPlan  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    started = InPostgres(tmp_path_factory.mktemp("postgres"))
    with psycopg.connect(started.server.get_uri()) as connection:
        yield connection
    started.close()


@pytest.mark.parametrize(("known", "partly"), [(0.9, 0.0), (0.7, 0.2)])
def test_the_database_answers_as_the_columns_do(connection, known, partly):
    table, names = table_of(drawn(300, 11, known, partly), DAY)
    plan = partial(PostgresPlan, connection)
    there = Decider(all_schemes(), plan_of=plan).answer(table, names)
    here = Decider(all_schemes()).answer(table, names)
    assert there.table.equals(here.table)
    assert (there.missing, there.settling) == (here.missing, here.settling)
