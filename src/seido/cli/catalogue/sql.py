"""``seido sql``: the catalogue as one SQL statement, for the database where businesses lie."""

import importlib.util
from collections.abc import Collection
from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING, Literal, get_args

import click

from seido.answers.receipts import catalogue_digest
from seido.cli.parts.business_file import AS_OF, CORPORATION, corporation_of, day_of
from seido.cli.parts.language import SPOKEN
from seido.cli.parts.options import Given
from seido.facts.business.profile import prefecture
from seido.facts.vocabulary import ENTRIES
from seido.refusal import refused
from seido.rules.check import facts_in
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.model import Scheme

if TYPE_CHECKING:  # sqlglot is an extra
    from seido.warehouse.answers import Table

Dialect = Literal["postgres", "spark", "duckdb", "sqlite", "bigquery"]
Shape = Literal["select", "create-view", "create-table"]


@click.command("sql")
@click.argument("schemes", nargs=-1, metavar="[制度]...")
@click.option(
    "--dialect",
    type=click.Choice(get_args(Dialect)),
    default="postgres",
    show_default=True,
    help="データベース / the database.",
)
@click.option(
    "--as",
    "shape",
    type=click.Choice(get_args(Shape)),
    default="select",
    show_default=True,
    help="文の形 / a query, or a view or table made of it.",
)
@click.option(
    "--table",
    metavar="表",
    default="businesses",
    show_default=True,
    help="事業者の表 / the table of businesses.",
)
@click.option(
    "--name",
    metavar="名前",
    default="seido_answers",
    show_default=True,
    help="作るビュー・表の名前 / the view or table to make.",
)
@click.option(
    "--key",
    metavar="列",
    multiple=True,
    default=("id",),
    show_default=True,
    help="行を見分ける列（繰返し可） / a column that tells the rows; may be repeated.",
)
@click.option(
    "--columns",
    metavar="事実,…",
    help="表にある事実。ほかは分からない / facts that the table has; others are unknown.",
)
@AS_OF
@CORPORATION
@click.option(
    "--as-of-column",
    is_flag=True,
    help="行ごとに表の列as_ofの日で答える / answer each row for the day in its column as_of.",
)
@SPOKEN
@click.option("--schema", is_flag=True, help="事実の表を作る文を出す / print the table of facts.")
def command(
    schemes: tuple[str, ...],
    dialect: Dialect,
    shape: Shape,
    table: str,
    name: str,
    key: tuple[str, ...],
    columns: str | None,
    as_of: str | None,
    corporation: str | None,
    *,
    as_of_column: bool,
    schema: bool,
) -> None:
    """制度のルールを、データのある場所で動くSQLにする。

    Write all SCHEMES, or some, as one SQL statement over a table of businesses: for each scheme
    the edition, the decision (true, false, or null while open), the decision if every judgement
    falls favourably, the judgements left open, and the limit.
    """  # noqa: D415 - the first line is Japanese
    if importlib.util.find_spec("sqlglot") is None:
        raise refused(
            "SQLにはsqlglotが要ります。pip install 'seido[sql]' で入ります",
            "SQL needs sqlglot: pip install 'seido[sql]'",
        )
    if as_of and as_of_column:
        raise refused(
            "--as-ofと--as-of-columnはどちらか一つにしてください",
            "give --as-of or --as-of-column, not both",
        )
    chosen = tuple(find_scheme(each) for each in schemes) or all_schemes()
    source, made = _tables(table, name, key)
    if schema:
        facts = _read_by(chosen) - {"as_of"} | ({"as_of"} if as_of_column else set())
        click.echo(_facts_table(facts, source, dialect, key))
        return
    day = None if as_of_column else day_of(as_of)
    asked, has = corporation_of(corporation), _facts(columns)
    statement = _answers(chosen, day, asked, source, dialect, key, has, shape, made)
    click.echo(f"{_heading(chosen, day)}\n{statement}")


def _tables(table: str, name: str, key: tuple[str, ...]) -> "tuple[Table, Table]":
    """Return the table of businesses and what is to be made of it, by their names.

    Raises:
        Refused: where these, or those of the key, are no names.
    """
    from seido.warehouse.answers import key_named, table_named  # noqa: PLC0415 - sqlglot is an extra

    given = Given()
    source = given.read("--table", table, table_named)
    made = given.read("--name", name, table_named)
    for each in key:
        given.read("--key", each, key_named)
    given.stop_at_problems()
    assert source is not None  # noqa: S101 - or it had a problem
    assert made is not None  # noqa: S101 - as above
    return source, made


def _read_by(schemes: Collection[Scheme]) -> set[str]:
    """Return the names of the facts that the rules and limits of schemes read."""
    rules = (
        rule
        for scheme in schemes
        for edition in scheme.editions
        for rule in (edition.rule, edition.limit)
        if rule is not None
    )
    where = {prefecture.name} if any(each.corporations for each in schemes) else set()
    return {fact.name for rule in rules for fact in facts_in(rule)} | where


def _facts_table(facts: set[str], table: "Table", dialect: Dialect, key: tuple[str, ...]) -> str:
    """Return the statement that makes the table of some facts."""
    from seido.rules.readings.rows.sql.pieces import write  # noqa: PLC0415 - sqlglot is an extra
    from seido.warehouse.facts_table import facts_table  # noqa: PLC0415 - as above

    entries = [entry for entry in ENTRIES.values() if entry.name in facts]
    made = facts_table(entries, table, dialect, key)
    return f"{write(made, dialect)};"


def _answers(
    schemes: tuple[Scheme, ...],
    day: date | None,
    corporation: str | None,
    table: "Table",
    dialect: Dialect,
    key: tuple[str, ...],
    has: frozenset[str] | None,
    shape: Shape,
    made: "Table",
) -> str:
    """Return the statement that answers, or makes a view or table of the answers."""
    from seido.rules.readings.rows.sql.pieces import write  # noqa: PLC0415 - sqlglot is an extra
    from seido.warehouse.answers import answers, created  # noqa: PLC0415 - as above

    if has is not None and day is None:
        has |= {"as_of"}
    statement = answers(schemes, table, as_of=day, corporation=corporation, key=key, has=has)
    if shape == "select":
        return f"{write(statement, dialect)};"
    kind = shape.removeprefix("create-").upper()
    return f"{write(created(kind, made, statement), dialect)};"


def _heading(schemes: tuple[Scheme, ...], day: date | None) -> str:
    """Return comments that say what the statement rests on, for whoever finds it later."""
    asked = "each row's as_of" if day is None else day.isoformat()
    lines = [f"seido {version('seido')}  catalogue {catalogue_digest()[:16]}  as of {asked}"]
    closed = [
        each.id
        for each in schemes
        if day is not None and (each.edition_on(day) is None or each.closed_on(day))
    ]
    if closed:
        lines.append(f"not offered on that day: {', '.join(closed)}")
    return "\n".join(f"-- {line}" for line in lines)


def _facts(columns: str | None) -> frozenset[str] | None:
    """Return the facts that the table has, by identifier or label; None for all."""
    if columns is None:
        return None
    labels = {entry.label.ja: entry.name for entry in ENTRIES.values()}
    typed = [each.strip() for each in columns.split(",") if each.strip()]
    return frozenset(labels.get(each, each) for each in typed)
