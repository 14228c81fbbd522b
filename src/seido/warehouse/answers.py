"""What schemes answer to every business of a table, as one SQL statement."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from functools import reduce
from typing import TypeAlias

from sqlglot import exp
from sqlglot.tokens import Tokenizer

from seido.corporations import BY_PREFECTURE
from seido.facts.business.profile import prefecture
from seido.facts.vocabulary import ENTRIES
from seido.refusal import Problem, refuse, shown, unreadable
from seido.rules.build import one_of
from seido.rules.expr import Fact, Unit
from seido.rules.readings.rows.sql.dates import day, serial, serial_of
from seido.rules.readings.rows.sql.pieces import Sql, case, column, compared
from seido.rules.readings.rows.sql.sql import SharedSql
from seido.rules.readings.rows.sql.steps import stepwise
from seido.schemes.model import Edition, Scheme

TYPES: Mapping[Unit, str] = {Unit.DATE: "DATE", Unit.TRUTH: "BOOLEAN", Unit.CHOICE: "TEXT"}
"""What a fact's column is, by unit; of any other unit, whole numbers."""

Table: TypeAlias = exp.Table
WHOLE = "BIGINT"
AS_OF = "as_of"


def answers(
    schemes: Iterable[Scheme],
    table: exp.Table,
    *,
    as_of: date | None = None,
    corporation: str | None = None,
    key: Sequence[str] = ("id",),
    has: Collection[str] | None = None,
) -> exp.Select:
    """Return a statement with what each scheme answers to each row of a table.

    Each scheme has six columns, named after its id: ``_edition`` (the date of the terms consulted;
    null where the scheme is not offered, and then all is null), ``_decision`` (true, false, or null
    while facts or judgements are open), ``_favourable`` (the same were every open judgement decided
    favourably), ``_judgements`` (the names of those left to a person, parted by spaces),
    ``_limit_at_least`` and ``_limit`` (yen; null where unbounded or not stated).

    Args:
        schemes: which schemes.
        table: where the rows lie.
        as_of: the application date of every row; by default the table's own column ``as_of``.
        corporation: the guarantee corporation asked for every row; by default that of the row's
            own prefecture.
        key: columns of the table that tell its rows, shown first.
        has: names of the facts that the table has as columns, all others being unknown; all by
            default.

    Raises:
        Refused: when ``has`` names what is no fact.
        SqlError: for a rule that has no form in SQL.
    """
    refuse(_no_fact(name) for name in sorted(set(has or ()) - ENTRIES.keys()))
    ways = _Ways(as_of, corporation)
    shown = {
        f"{prefix(scheme)}_{name}": each
        for scheme in schemes
        for name, each in ways.of(scheme).items()
    }
    given = (
        {}
        if has is None
        else {name: null(type_of(fact)) for name, fact in ENTRIES.items() if name not in has}
    )
    if as_of is not None:
        given[AS_OF] = day(as_of)
    return stepwise(shown, table, kept=key, given=given, names=ways.shared.names)


def _no_fact(name: str) -> Problem:
    near = ", ".join(get_close_matches(name, ENTRIES, n=3, cutoff=0.4))
    return Problem(
        f"「{shown(name)}」という事実はありません。近い名前: {near or '（なし）'}",
        f"there is no fact '{shown(name)}'; near it: {near or 'none'}",
        "--columns",
    )


def table_named(name: str) -> exp.Table:
    """Return a table by its name, with its schema and catalogue where it has them.

    A part in double quotes or backquotes is taken as it stands, one of these doubled being itself.
    Any other is quoted where it is no plain word, or one of SQL's own, so that nothing of a name is
    ever read as SQL.

    Raises:
        Refused: where it is no name.
    """
    if not _NAME.fullmatch(name) or _UNNAMED.search(name):
        raise unreadable(name, _TABLE_WANTED)
    parts = [_identifier(each) for each in reversed(_PART.findall(name.strip()))]
    return exp.Table(**dict(zip(("this", "db", "catalog"), parts, strict=False)))


def key_named(name: str) -> str:
    """Return the name of a column, which is quoted wherever it stands.

    Raises:
        Refused: where it is no name.
    """
    if not name.strip() or _UNNAMED.search(name):
        raise unreadable(name, _COLUMN_WANTED)
    return name


def _identifier(part: str) -> exp.Identifier:
    mark = part[0]
    if mark in '"`':
        return exp.to_identifier(part[1:-1].replace(mark * 2, mark), quoted=True)
    # A word of SQL itself is a name only in quotes.
    return exp.to_identifier(part, quoted=part.upper() in Tokenizer.KEYWORDS or None)


_PART = re.compile(r"""\"(?:[^"]|\"\")+\"|`(?:[^`]|``)+`|[^."`\s](?:[^."`]*[^."`\s])?""")
_NAME = re.compile(rf"\s*(?:{_PART.pattern})(?:\.(?:{_PART.pattern})){{0,2}}\s*")
_UNNAMED = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
"""What no name has: control characters, and bytes that are no text."""
_TABLE_WANTED = (
    '「表」か「スキーマ.表」と書き、引用符や点を含む名前は二重引用符で囲んでください（中の"は二つ重ねる）',
    'write TABLE or SCHEMA.TABLE; put a name with quotes or dots in double quotes, each " doubled',
)
_COLUMN_WANTED = "列の名前を書いてください", "write the name of a column"


def created(kind: str, name: exp.Table, statement: exp.Select) -> exp.Create:
    """Return a statement that makes a ``VIEW`` or ``TABLE`` of another."""
    return exp.Create(this=name, kind=kind, expression=statement)


def prefix(scheme: Scheme) -> str:
    """Return what the columns of a scheme begin with."""
    return scheme.id.replace("-", "_")


def type_of(fact: Fact) -> str:
    """Return what a fact's column is."""
    return TYPES.get(fact.unit, WHOLE)


def null(kind: str) -> Sql:
    """Return the null of a kind of column."""
    return exp.cast(exp.null(), kind)


def _both(*conditions: Sql) -> Sql:
    """Return where all of some conditions hold."""
    return reduce(lambda left, right: exp.And(this=left, expression=right), conditions)


class _Ways:
    """How schemes answer, sharing what their rules share."""

    def __init__(self, as_of: date | None, corporation: str | None) -> None:
        self._as_of = as_of
        self._corporation = corporation
        self.shared = SharedSql()
        self._columns: dict[str, tuple[str, Callable[[Edition], Sql | None]]] = {
            "edition": ("DATE", lambda each: day(each.stated_on)),
            "decision": ("BOOLEAN", lambda each: self.shared.truth(each.rule)),
            "favourable": ("BOOLEAN", lambda each: self.shared.favourable(each.rule)),
            "judgements": ("TEXT", self._judgements),
            "limit_at_least": (WHOLE, lambda each: self._limit(each, 0)),
            "limit": (WHOLE, lambda each: self._limit(each, 1)),
        }

    def of(self, scheme: Scheme) -> dict[str, Sql]:
        """Return a scheme's columns by the ends of their names."""
        return {
            name: self._by_day(scheme, null(kind), of) for name, (kind, of) in self._columns.items()
        }

    def _by_day(self, scheme: Scheme, nothing: Sql, of: Callable[[Edition], Sql | None]) -> Sql:
        """Return what the edition of each row says; nothing where the scheme is closed.

        A corporation's own edition answers the rows of its prefecture, or all where it is asked.
        """

        def stated(edition: Edition) -> Sql:
            found = of(edition)
            return nothing if found is None else found

        asked, day_asked = self._corporation, self._as_of
        if day_asked is not None:

            def told(corporation: str | None) -> Sql:
                edition = scheme.edition_on(day_asked, corporation)
                closed = scheme.closed_on(day_asked, corporation)
                return nothing if edition is None or closed else stated(edition)

            usual = scheme.edition_on(day_asked, asked)
            own = () if asked else scheme.corporations
            apart = [each for each in own if scheme.edition_on(day_asked, each) is not usual]
            told_apart = [(self._is_in(each), told(each)) for each in apart]
            return case(*told_apart, otherwise=told(asked)) if apart else told(asked)
        answering = [
            ([] if each.corporation in (None, asked) else [self._is_in(each.corporation)], each)
            for each in reversed(scheme.editions)
            if asked is None or each.corporation in (None, asked)
        ]
        rows: list[tuple[Sql, Sql]] = []
        applied = serial_of(column(AS_OF))
        for where, each in answering:
            if each.closes is not None:
                over = compared(exp.GT, applied, serial(each.closes))
                rows.append((_both(*where, over), nothing))
            rows.append(
                (_both(*where, compared(exp.GTE, applied, serial(each.opens))), stated(each))
            )
        return case(*rows)

    def _is_in(self, corporation: str) -> Sql:
        """Return whether a row's prefecture is that of a corporation."""
        codes = [code for code, short in BY_PREFECTURE.items() if short == corporation]
        return self.shared.truth(one_of(prefecture, *codes)) if codes else exp.false()

    def _judgements(self, edition: Edition) -> Sql:
        nothing = exp.Literal.string("")
        names = [
            case((is_open, exp.Literal.string(f"{judged.name} ")), otherwise=nothing)
            for judged, is_open in self.shared.judgements(edition.rule).items()
        ]
        if not names:
            return nothing
        return exp.Trim(
            this=reduce(lambda left, right: exp.DPipe(this=left, expression=right), names)
        )

    def _limit(self, edition: Edition, end: int) -> Sql | None:
        return None if edition.limit is None else self.shared.bounds(edition.limit)[end]
