"""What a database answers to a portfolio, as the columns of its result."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

import polars as pl

from seido.portfolio.engines.names_as_text import Patterns, SpelledColumns
from seido.portfolio.engines.plan import DECISION, Answer, Answers, columns_of
from seido.refusal import Problem, Refused
from seido.rules.readings.rows.missing import BITS
from seido.screening import Verdict
from seido.warehouse.portfolio import JUDGEMENTS, LIMIT, MISSING

_COLUMNS = {Answer.JUDGEMENTS: JUDGEMENTS, Answer.LIMIT: LIMIT, Answer.MISSING: MISSING}

_NO_FAILURES = Problem(
    "最初に満たさない要件は、データベースでは求められません。--engine polars をお使いください",
    "databases do not answer the first failing requirement; use --engine polars",
)


def wanted(answers: Collection[Answer]) -> list[str]:
    """Return what a statement is asked for beside the decision.

    Raises:
        Refused: where no database answers it.
    """
    if Answer.FAILURE in answers:
        raise Refused(_NO_FAILURES)
    return [_COLUMNS[each] for each in Answer if each in answers]


def answer_types(
    schemes: Sequence[str], answers: Collection[Answer], names: Mapping[str, Sequence[str]]
) -> dict[str, pl.DataType]:
    """Return the columns that a statement with names as bits answers, and what they hold."""
    found: dict[str, pl.DataType] = {}
    for column in columns_of(schemes, answers):
        words = _words(column, names[column]) if column in names else [column]
        found |= dict.fromkeys(words, pl.Int64())
    return found


def decoded(
    table: pl.DataFrame,
    schemes: Sequence[str],
    answers: Collection[Answer],
    names: Mapping[str, Sequence[str]],
) -> Answers:
    """Return the answers of a statement with names as bits.

    Args:
        table: the columns of ``answer_types``.
        schemes: which schemes.
        answers: what was wanted beside the decision.
        names: by column the names that its bits stand for.
    """
    settling, missing = Counter[str](), Counter[str]()
    shown: list[pl.Series] = []
    for column, kind in columns_of(schemes, answers).items():
        if column in names:
            found = _named(table, column, names[column])
            shown.append(found.text.alias(column))
            if column.endswith(MISSING):
                missing.update(found.counts)
                settling.update(found.alone)
        elif kind == DECISION:
            shown.append(_DECISIONS.gather(table[column]).alias(column))
        else:
            shown.append(table[column])
    return Answers(pl.DataFrame(shown), settling, missing)


_DECISIONS = pl.Series([verdict.value for verdict in Verdict], dtype=DECISION)


def _words(column: str, names: Sequence[str]) -> list[str]:
    return [f"{column}#{number}" for number in range(-(-len(names) // BITS))]


def _named(table: pl.DataFrame, column: str, names: Sequence[str]) -> Patterns:
    words = list(map(pl.col, _words(column, names)))
    if not words:
        return Patterns(pl.repeat(None, table.height, dtype=pl.String, eager=True))
    return SpelledColumns(names, words, words[0].is_not_null()).over(table)


def counted(table: pl.DataFrame, columns: Sequence[str]) -> Answers:
    """Return answers that have their names as texts already, with what is missing counted.

    Args:
        table: at least the columns.
        columns: those of ``columns_of``.
    """
    settling, missing = Counter[str](), Counter[str]()
    for column in columns:
        if column.endswith(MISSING):
            found = table.lazy().group_by(pl.col(column).alias(_TEXT)).len().drop_nulls().collect()
            alone = found.filter(~pl.col(_TEXT).str.contains(" "))
            settling.update(dict(alone.select(_TEXT, "len").rows()))
            names = found.select(pl.col(_TEXT).str.split(" "), "len").explode(_TEXT)
            missing.update(dict(names.group_by(_TEXT).sum().rows()))
    return Answers(table.select(columns), settling, missing)


_TEXT = "#text"
