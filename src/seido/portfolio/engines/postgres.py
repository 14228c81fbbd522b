"""A portfolio decided in PostgreSQL.

Everything happens in one transaction that is never committed, over temporary tables: nothing is
left behind there, however it ends.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from psycopg import Connection, OperationalError, ProgrammingError, connect

from seido.portfolio.engines.plan import Decider
from seido.portfolio.engines.postgres_plan import PostgresPlan
from seido.portfolio.engines.sql_answers import wanted
from seido.portfolio.run import Job, run
from seido.portfolio.summary import Summary
from seido.refusal import Problem, Refused


def run_on_postgres(
    job: Job,
    url: str,
    started: Callable[[int], None] = lambda _: None,
    advanced: Callable[[int], None] = lambda _: None,
) -> Summary:
    """Return what a portfolio comes to, its result written.

    Args:
        job: what to do.
        url: the database, such as ``postgresql://user@host/name``; a password in it is told nobody.
        started: told how many rows there are, as nearly as is known.
        advanced: told how many rows more are done.

    Raises:
        Refused: where the database cannot be reached, or the file, its mapping or the place
            of the result cannot be used, or the failing requirement is asked for.
    """
    wanted(job.answers)
    with _connected(url) as connection:
        plan = partial(PostgresPlan, connection)
        return run(job, started, advanced, partial(Decider, plan_of=plan))


@contextmanager
def _connected(url: str) -> Iterator[Connection[Any]]:
    """Open the database; whatever is done there is undone at the end."""
    try:
        connection = connect(url)
    except (OperationalError, ProgrammingError) as error:
        raise Refused(_unreachable(url, error)) from None
    try:
        # Rules of this size cost more to compile than to run.
        connection.execute("SET LOCAL jit = off")
        connection.execute("SET LOCAL temp_buffers = '256MB'")
        yield connection
    finally:
        connection.close()


def _unreachable(url: str, error: Exception) -> Problem:
    """Return why a database is not reached, unless that would tell parts of the password."""
    why = str(error).strip()
    if isinstance(error, ProgrammingError) or "@" in url.partition("://")[2].partition("@")[2]:
        why = "URL"
    return Problem(
        f"PostgreSQLにつながりません（{why}）。"
        "postgresql://利用者@ホスト/データベース と書いてください",
        f"PostgreSQL cannot be reached ({why}); give it as postgresql://user@host/database",
        "--engine",
    )
