"""The table that the statements read: a column for each fact, told by its Japanese label."""

from collections.abc import Iterable, Mapping, Sequence

from sqlglot import exp

from seido.facts.entry import Entry
from seido.rules.expr import Unit
from seido.rules.quantity import MILLIONTHS
from seido.rules.readings.rows.sql.pieces import Dialect, Sql, among, column, figure
from seido.warehouse.answers import type_of

LARGEST = 10**14
"""The largest figure that a table takes, 100兆円: no sum of a rule then leaves 64 bits."""

CHECKED: tuple[Dialect, ...] = ("postgres", "duckdb", "sqlite")
"""The databases whose tables refuse values; those of Spark and BigQuery take any of the type."""

_UNITS: Mapping[Unit, str] = {
    Unit.YEN: "円",
    Unit.PERSONS: "人",
    Unit.MONTHS: "か月",
    Unit.NUMBER: "100万分の1（0.2は200000）",
}


def facts_table(
    facts: Iterable[Entry], table: exp.Table, dialect: Dialect, key: Sequence[str] = ("id",)
) -> exp.Create:
    """Return the statement that makes a table of businesses, in which null is "not known".

    Where the database can, it refuses what no fact can be: an amount below its least or beyond
    ``LARGEST``, a code that is none of its options, in SQLite a text that is no date.

    Args:
        facts: the columns.
        table: what it will be called.
        dialect: the database.
        key: columns that tell the rows, as whole numbers.
    """
    required = exp.ColumnConstraint(kind=exp.NotNullColumnConstraint())
    columns = [_column(name, "BIGINT", [required.copy()]) for name in key]
    for each in facts:
        refused = _bounds(each, dialect) if dialect in CHECKED else None
        checks = [] if refused is None else [_check(refused)]
        kind = "TEXT" if each.unit is Unit.DATE and dialect == "sqlite" else type_of(each)
        columns.append(_column(each.name, kind, checks))
        columns[-1].add_comments([_comment(each)])
    schema = exp.Schema(this=table, expressions=columns)
    return exp.Create(this=schema, kind="TABLE")


def _column(name: str, kind: str, constraints: list[exp.ColumnConstraint]) -> exp.ColumnDef:
    return exp.ColumnDef(
        this=exp.to_identifier(name, quoted=True),
        kind=exp.DataType.build(kind),
        constraints=constraints,
    )


def _check(condition: Sql) -> exp.ColumnConstraint:
    return exp.ColumnConstraint(kind=exp.CheckColumnConstraint(this=condition))


def _bounds(fact: Entry, dialect: Dialect) -> Sql | None:
    """Return what holds of every value that a fact can have; None where its type says it."""
    found = column(fact.name)
    match fact.unit:
        case Unit.CHOICE:
            return among(found, fact.options)
        case Unit.DATE:
            read = exp.Anonymous(this="DATE", expressions=[found])
            return exp.Is(this=found, expression=read) if dialect == "sqlite" else None
        case Unit.TRUTH:
            return among(found, (0, 1)) if dialect == "sqlite" else None
        case unit:
            scale = MILLIONTHS if unit is Unit.NUMBER else 1
            low = -LARGEST if fact.low is None else fact.low * scale
            high = LARGEST if fact.high is None else fact.high * scale
            return exp.Between(this=found, low=figure(low), high=figure(high))


def _comment(fact: Entry) -> str:
    codes = "、".join(f"{code}＝{words.ja}" for code, words in fact.choices.items())
    note = codes or _UNITS.get(fact.unit, "")
    return f"{fact.label.ja}：{note}" if note else fact.label.ja
