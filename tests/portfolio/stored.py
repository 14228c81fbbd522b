"""Tables of a PostgreSQL for the tests: from a table of Polars, and back."""

import polars as pl
import psycopg
from psycopg import sql
from tests.databases import InPostgres

TYPES = {
    pl.Int64: "bigint",
    pl.Float64: "double precision",
    pl.Boolean: "boolean",
    pl.Date: "date",
}


def emptied(postgres: InPostgres) -> str:
    """Return the address of a database after everything in it was dropped."""
    for name in ("public", "lent"):
        postgres.connection.execute(f"DROP SCHEMA IF EXISTS {name} CASCADE")
        postgres.connection.execute(f"CREATE SCHEMA {name}")
    address: str = postgres.server.get_uri()
    return address


def store(url: str, name: str, table: pl.DataFrame) -> None:
    """Make a table of a database, its columns typed as those of the one that is given."""
    place = sql.Identifier(*name.split("."))
    columns = [
        sql.SQL("{} {}").format(sql.Identifier(column), sql.SQL(_type(kind)))
        for column, kind in table.schema.items()
    ]
    with psycopg.connect(url) as connection:
        made = sql.SQL("CREATE TABLE {} ({})").format(place, sql.SQL(", ").join(columns))
        connection.execute(made)
        filled = sql.SQL("COPY {} FROM STDIN (FORMAT csv)").format(place)
        with connection.cursor().copy(filled) as copy:
            copy.write(table.write_csv(include_header=False))


def _type(kind: pl.DataType) -> str:
    return TYPES.get(kind.base_type(), "numeric" if kind.is_decimal() else "text")


def answers_in(url: str, name: str, schema: pl.Schema) -> pl.DataFrame:
    """Return a table of a database, read as some columns, in the order in which it was written."""
    place = sql.Identifier(*name.split("."))
    texts = {
        column: pl.String() if kind in (pl.Boolean, pl.Enum) else kind
        for column, kind in schema.items()
    }
    asked = sql.SQL("COPY (SELECT * FROM {}) TO STDOUT (FORMAT csv, HEADER)").format(place)
    with psycopg.connect(url) as connection, connection.cursor().copy(asked) as copy:
        found = pl.read_csv(b"".join(copy), schema=texts)
    truths = [column for column, kind in schema.items() if kind == pl.Boolean]
    return found.with_columns(pl.col(truths) == "t").cast(schema)
