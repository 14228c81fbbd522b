"""Answers as a table of a PostgreSQL: whole or not at all, and never over another's table."""

import secrets
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import polars as pl
from psycopg import Connection, Copy, sql

from seido.portfolio.engines.postgres_source import full_name
from seido.refusal import Problem, Refused, refused
from seido.tables.writing import Schema, Write

MARK = "seido portfolio"
"""How the comment begins by which a table is known as written by this product."""
_LONGEST = 63
"""Bytes of a name beyond which the database cuts it off."""
_SENT = 10_000
"""Rows that are written out at once to be sent."""


def answers_place(
    connection: Connection[Any], businesses: str, wanted: Path | None
) -> tuple[str, str]:
    """Return the schema and the name of the table for answers.

    Args:
        connection: the database.
        businesses: the table of the businesses; empty for a query.
        wanted: the name that is asked for; by default the businesses' with ``_seido`` behind it.

    Raises:
        Refused: where no name is given, or it is none.
    """
    if wanted is not None:
        row = connection.execute(
            "SELECT current_schema(), parse_ident(%s)", [str(wanted)]
        ).fetchone()
        here, parts = row or ("", [])
        schema, name = parts if len(parts) == 2 else (here, *parts[-1:])
    elif businesses:
        schema, name = full_name(connection, businesses)
        name = f"{name}_seido"
    else:
        raise Refused(_NO_NAME)
    if len(name.encode()) > _LONGEST:
        raise refused(
            "表の名前が長すぎます。-o で決めてください", "too long a name; give -o", place=name
        )
    return schema, name


_NO_NAME = Problem(
    "--query の結果を書く表の名前を -o で指定してください",
    "give the table for the answers of --query with -o",
)


@contextmanager
def answers_table(
    connection: Connection[Any],
    place: tuple[str, str],
    schema: Schema,
    types: Mapping[str, str],
) -> Iterator[Write]:
    """Open a table for answers; it is there when the block ends well, else all is as it was.

    Args:
        connection: the database; nothing else is done in it meanwhile.
        place: the schema and the name of the table.
        schema: its columns.
        types: of some of them what the database holds them as.

    Raises:
        Refused: where another's table is there.
    """
    table = sql.Identifier(*place)
    beside = sql.Identifier(place[0], f"seido_{secrets.token_hex(8)}")
    columns = sql.SQL(", ").join(
        sql.SQL("{} {}").format(sql.Identifier(name), _type(types.get(name), kind))
        for name, kind in schema.items()
    )
    with connection.transaction():
        connection.execute("SET LOCAL lock_timeout = '1min'")
        _refuse_foreign(connection, place)
        dropped = sql.SQL("DROP TABLE IF EXISTS {}").format(table)
        with connection.transaction(force_rollback=True):
            connection.execute(dropped)  # or what still depends on it would be told at the very end
        connection.execute(sql.SQL("CREATE TABLE {} ({})").format(beside, columns))
        mark = sql.Literal(f"{MARK}")
        connection.execute(sql.SQL("COMMENT ON TABLE {} IS {}").format(beside, mark))
        filled = sql.SQL("COPY {} FROM STDIN (FORMAT csv)").format(beside)
        with (
            connection.cursor() as cursor,
            cursor.copy(filled) as copy,
            ThreadPoolExecutor(1) as sending,
        ):
            before = [sending.submit(_send, copy, pl.DataFrame())]

            def write(batch: pl.DataFrame) -> None:
                # The next batch is computed while this one is taken in.
                before.pop().result()
                before.append(sending.submit(_send, copy, batch))

            yield write
            before.pop().result()
        connection.execute(dropped)
        name = sql.Identifier(place[1])
        connection.execute(sql.SQL("ALTER TABLE {} RENAME TO {}").format(beside, name))


def _send(copy: Copy, batch: pl.DataFrame) -> None:
    for part in batch.iter_slices(_SENT):
        copy.write(part.write_csv(include_header=False))


def _type(held: str | None, kind: pl.DataType) -> sql.SQL:
    if held is not None:
        return sql.SQL(held)  # as the database itself has written it
    return sql.SQL("bigint") if kind == pl.Int64 else sql.SQL("text")


def _refuse_foreign(connection: Connection[Any], place: tuple[str, str]) -> None:
    """Refuse a place where there is what this product has not written."""
    row = connection.execute(
        "SELECT obj_description(c.oid, 'pg_class') FROM pg_class c"
        " JOIN pg_namespace s ON s.oid = relnamespace WHERE (nspname, relname) = (%s, %s)",
        place,
    ).fetchone()
    if row is not None and not str(row[0]).startswith(MARK):
        raise refused(
            "同じ名前の表があり、seidoが書いたものではないので上書きしません。"
            "-o で別の名前にしてください",
            "a table of that name is there and not written by seido, so it is left alone;"
            " give another name with -o",
            place=".".join(place),
        )
