"""The databases that take long to start, each started once by the tests themselves."""

from collections.abc import Iterator

import pytest
from tests.databases import InPostgres, InSpark


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InPostgres]:
    started = InPostgres(tmp_path_factory.mktemp("postgres"))
    yield started
    started.close()


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InSpark]:
    started = InSpark(tmp_path_factory.mktemp("spark"))
    yield started
    started.close()
