"""Rows of a PostgreSQL as a table, streamed as the database hands them out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import polars as pl
from psycopg import Connection, sql

from seido.portfolio.run import Stored
from seido.refusal import refused
from seido.tables.table import ROWS, Table, clear_headings


@dataclass(frozen=True, slots=True)
class Held:
    """A column of a database.

    Attributes:
        name: what it is called.
        type: its type, as the database writes it.
    """

    name: str
    type: str

    @property
    def kind(self) -> pl.DataType:
        """What its values are read as.

        Texts but for whole numbers, floats and truths: the reader of texts knows dates and decimals
        as the database writes them, and a text goes back as the value that it came from.
        """
        return _KINDS.get(self.type, pl.String())

    @property
    def shown(self) -> sql.Composed:
        """How its values are written out."""
        found = sql.Identifier(self.name)
        cast = _CASTS.get(self.type)
        return sql.Composed([found]) if cast is None else sql.SQL("{}::{}").format(found, cast)


_KINDS: Mapping[str, pl.DataType] = {
    **dict.fromkeys(("smallint", "integer", "bigint"), pl.Int64()),
    "real": pl.Float32(),
    "double precision": pl.Float64(),
    "boolean": pl.Boolean(),
}
_CASTS = {"boolean": sql.SQL("text"), "timestamp with time zone": sql.SQL("timestamp")}


def query_of(connection: Connection[Any], stored: Stored) -> sql.Composable:
    """Return the statement whose rows are the businesses.

    Raises:
        Refused: where there is no such table.
    """
    if stored.query:
        # It is the user's own, and the connection only reads.
        return sql.SQL(stored.query.strip().rstrip(";"))
    return sql.SQL("SELECT * FROM {}").format(sql.Identifier(*full_name(connection, stored.table)))


def full_name(connection: Connection[Any], table: str) -> tuple[str, str]:
    """Return the schema and the name of a table, as SQL finds it.

    Raises:
        Refused: where there is none.
    """
    found: tuple[str, str] | None = connection.execute(
        "SELECT nspname, relname FROM pg_class JOIN pg_namespace s ON s.oid = relnamespace"
        " WHERE pg_class.oid = to_regclass(%s)",
        [table],
    ).fetchone()
    if found is None:
        raise refused(
            "その名前の表はありません。大文字のある名前は二重引用符で囲んでください",
            "there is no such table; put a name with capitals into double quotes",
            place=table,
        )
    return found


def held_in(connection: Connection[Any], query: sql.Composable) -> list[Held]:
    """Return the columns of a statement.

    Raises:
        Refused: where two bear the same name.
    """
    nothing = sql.SQL("SELECT * FROM (\n{}\n) AS businesses LIMIT 0").format(query)
    with connection.execute(nothing) as cursor:
        names = [each.name for each in cursor.description or ()]
        told = cursor.pgresult
        kinds = [(told.ftype(at), told.fmod(at)) for at in range(len(names))] if told else []
    clear_headings("--query", names)
    types = (connection.execute("SELECT format_type(%s, %s)", kind).fetchone() for kind in kinds)
    return [Held(name, row[0]) for name, row in zip(names, types, strict=True) if row]


def planned_rows(connection: Connection[Any], query: sql.Composable) -> int:
    """Return how many rows the database expects of a statement, which is not run."""
    row = connection.execute(sql.SQL("EXPLAIN (FORMAT JSON) {}").format(query)).fetchone()
    return int(row[0][0]["Plan"]["Plan Rows"]) if row else 0


def postgres_source(
    connection: Connection[Any], query: sql.Composable, columns: Sequence[Held], rows: int
) -> Table:
    """Return the table that a statement answers.

    Args:
        connection: the database; nothing else is done in it while the table is read.
        query: the statement.
        columns: its columns.
        rows: how many there are, as nearly as is known.
    """
    held = {each.name: each for each in columns}

    def batches(wanted: Sequence[str]) -> Iterator[pl.DataFrame]:
        shown = sql.SQL(", ").join(held[name].shown for name in wanted)
        asked = sql.SQL(
            "COPY (SELECT {} FROM (\n{}\n) AS businesses) TO STDOUT (FORMAT csv)"
        ).format(shown, query)
        kinds = {name: held[name].kind for name in wanted}
        with connection.cursor() as cursor, cursor.copy(asked) as copy:
            lines = iter(copy)  # the database sends each row by itself
            while part := b"".join(islice(lines, ROWS)):
                yield pl.read_csv(part, has_header=False, schema=kinds)

    return Table({name: each.kind for name, each in held.items()}, rows, batches)
