"""What schemes answer to a table of businesses, computed in PostgreSQL: a plan for a ``Decider``.

A batch goes into a temporary table and the answers come back, both by COPY.
"""

from collections.abc import Collection, Mapping
from itertools import count
from typing import Any, LiteralString

import polars as pl
from psycopg import Connection, sql
from sqlglot import exp

from seido.facts.vocabulary import ENTRIES
from seido.portfolio.engines.plan import Answer, Answers
from seido.portfolio.engines.sql_answers import answer_types, decoded, wanted
from seido.rules.expr import Fact, Unit
from seido.rules.readings.rows.partly_known import high_of, low_of, options_of
from seido.rules.readings.rows.sql.pieces import write
from seido.schemes.model import Edition
from seido.warehouse.portfolio import portfolio

ROW = "#row"
"""The column of row numbers within a batch."""


class PostgresPlan:
    """What schemes answer under given editions, as a view; answers as ``Plan`` does."""

    def __init__(
        self,
        connection: Connection[Any],
        editions: Mapping[str, Edition | None],
        answers: Collection[Answer],
        partly: Collection[str] = (),
    ) -> None:
        """Make the temporary table and the view over it.

        Args:
            connection: where; its transaction is left open, and what is made ends with it.
            editions: by scheme the edition that answers; None where the scheme is not offered.
            answers: what is wanted beside the decision.
            partly: facts with further columns for what is partly known.
        """
        self.connection = connection
        self.answers = answers
        self.schemes = list(editions)
        self.columns: dict[str, LiteralString] = {ROW: "bigint", **_columns(partly)}
        number = next(_NUMBERS)
        self.facts = sql.Identifier("pg_temp", f"seido_facts_{number}")
        self.view = sql.Identifier("pg_temp", f"seido_answers_{number}")
        table = exp.to_table(f"pg_temp.seido_facts_{number}")
        made = portfolio(
            editions, table, wanted=wanted(answers), kept=[ROW], partly=partly, coded=True
        )
        self.names = made.names
        self.types = {ROW: pl.Int64(), **answer_types(self.schemes, answers, made.names)}
        columns = sql.SQL(", ").join(
            sql.SQL("{} {}").format(sql.Identifier(name), sql.SQL(kind))
            for name, kind in self.columns.items()
        )
        connection.execute(sql.SQL("CREATE TEMPORARY TABLE {} ({})").format(self.facts, columns))
        beginning = sql.SQL("CREATE TEMPORARY VIEW {} AS ").format(self.view).as_bytes(connection)
        connection.execute(beginning + write(made.statement, "postgres").encode())

    def answer(self, table: pl.DataFrame) -> Answers:
        """Return what the schemes answer to the rows of a table of facts."""
        rows = table.drop(ROW, strict=False).with_row_index(ROW).select(list(self.columns))
        with self.connection.cursor() as cursor:
            cursor.execute(sql.SQL("TRUNCATE {}").format(self.facts))
            with cursor.copy(sql.SQL("COPY {} FROM STDIN (FORMAT csv)").format(self.facts)) as copy:
                for part in rows.iter_slices(_SENT):
                    copy.write(part.write_csv(include_header=False))
            asked = sql.SQL("COPY (SELECT * FROM {}) TO STDOUT (FORMAT csv)").format(self.view)
            with cursor.copy(asked) as copy:
                found = b"".join(copy)
        answered = pl.read_csv(found, has_header=False, schema=self.types).sort(ROW)
        return decoded(answered, self.schemes, self.answers, self.names)


_NUMBERS = count(1)
"""Of plans, so that each has tables of its own."""
_SENT = 10_000
"""Rows that are written out at once to be sent."""


def _columns(partly: Collection[str]) -> dict[str, LiteralString]:
    """Return the columns of facts, and of what is partly known of some, with their types."""
    found: dict[str, LiteralString] = {name: _type(entry) for name, entry in ENTRIES.items()}
    for name in partly:
        entry = ENTRIES[name]
        if entry.unit is Unit.CHOICE:
            found[options_of(name)] = "bigint"
        else:
            found |= dict.fromkeys((low_of(name), high_of(name)), _type(entry))
    return found


def _type(fact: Fact) -> LiteralString:
    match fact.unit:
        case Unit.DATE:
            return "date"
        case Unit.TRUTH:
            return "boolean"
        case Unit.CHOICE:
            return "text"
        case _:
            return "bigint"
