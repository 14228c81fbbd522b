import pytest
from tests.databases import InDuckDB, InSQLite


@pytest.fixture(scope="module", params=[InDuckDB, InSQLite], ids=["duckdb", "sqlite"])
def database(request):
    """Each database that runs in this process."""
    started = request.param()
    yield started
    started.close()
