"""A portfolio that lies in PostgreSQL: its rows go through the ordinary job, its answers beside it.

The rows stay where they are. They are read by one statement, as the database hands them out, and
the answers go into a table of their own, batch by batch; it is there when all of it is, else not.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any

from psycopg import Connection, DatabaseError, Error, OperationalError, connect

from seido.portfolio.engines.address import is_plain
from seido.portfolio.engines.postgres_source import held_in, planned_rows, postgres_source, query_of
from seido.portfolio.engines.postgres_table import answers_place, answers_table
from seido.portfolio.run import Job, Stored, bound, job_schema, screened
from seido.portfolio.summary import Summary
from seido.refusal import Problem, Refused, refused
from seido.tables.table import Table


def run_on_postgres(
    job: Job,
    url: str,
    started: Callable[[int], None] = lambda _: None,
    advanced: Callable[[int], None] = lambda _: None,
) -> Summary:
    """Return what a portfolio comes to, its answers written into a table.

    Args:
        job: what to do; its result is the name of a table, by default that of its businesses with
            ``_seido`` behind it.
        url: the database, such as ``postgresql://user@host/name``; what it leaves out is taken from
            the environment (``PGSERVICE``, ``PGPASSWORD`` …). A password in it is told nobody.
        started: told how many rows there are, as the database estimates.
        advanced: told how many rows more are done.

    Raises:
        Refused: where the database cannot be reached, or what is asked for is not there or
            cannot be read, or the mapping or the place of the answers cannot be used.
    """
    if not isinstance(job.source, Stored):
        raise Refused(_NO_FILES)
    with stored_rows(url, job.source) as (rows, types), _connected(url) as writing:
        source, binding = bound(rows, job.mapping)
        place = answers_place(writing, job.source.table, job.result)
        started(source.rows)
        with answers_table(writing, place, job_schema(job, source, binding), types) as write:
            return screened(job, source, binding, write, advanced)


@contextmanager
def stored_rows(url: str, stored: Stored) -> Iterator[tuple[Table, Mapping[str, str]]]:
    """Open the rows of a table or query, with the types of their columns in the database.

    Raises:
        Refused: where the database cannot be reached, or refuses what is asked of it.
    """
    with _connected(url) as reading, _told():
        reading.execute("SET default_transaction_read_only = on")
        query = query_of(reading, stored)
        rows, columns = planned_rows(reading, query), held_in(reading, query)
        types = {each.name: each.type for each in columns}
        yield postgres_source(reading, query, columns, rows), types


@contextmanager
def _connected(url: str) -> Iterator[Connection[Any]]:
    """Open the database, set to write values as they are read back."""
    try:
        connection = connect(url, autocommit=True, client_encoding="UTF8")
    except (Error, UnicodeError) as error:
        raise Refused(_unreachable(url, error)) from None
    with closing(connection):
        connection.execute("SET DateStyle = 'ISO, YMD'")
        connection.execute("SET TimeZone = 'Asia/Tokyo'")
        # Or a large table would be read from where another's reading of it stands, and round,
        # or by several at once: rows come in the order in which they lie, or in the query's.
        connection.execute("SET synchronize_seqscans = off")
        connection.execute("SET max_parallel_workers_per_gather = 0")
        yield connection


@contextmanager
def _told() -> Iterator[None]:
    """Say in a sentence what the database refuses."""
    try:
        yield
    except DatabaseError as error:
        said = error.diag.message_primary, error.diag.message_detail
        why = " / ".join(filter(None, said)) or str(error).strip()
        raise refused(why, why, place="PostgreSQL") from error


def _unreachable(url: str, error: Error | UnicodeError) -> Problem:
    """Return why a database is not reached, unless that would tell parts of the password."""
    told = isinstance(error, OperationalError) and is_plain(url)
    why = str(error).strip() if told else "URL"
    return Problem(
        f"PostgreSQLにつながりません（{why}）。"
        "postgresql://利用者@ホスト/データベース と書いてください",
        f"PostgreSQL cannot be reached ({why}); give it as postgresql://user@host/database",
        "--engine",
    )


_NO_FILES = Problem(
    "データベースで調べるのは、そこにある行です。ファイルの代わりに --table 表 か --query SQL を"
    "指定してください。ファイルなら --engine polars をお使いください",
    "a database answers for rows that lie in it: give --table NAME or --query SQL in place of"
    " a file; for a file use --engine polars",
)
