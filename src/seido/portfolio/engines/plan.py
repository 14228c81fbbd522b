"""What schemes answer to a table of businesses: a plan made once, and run on batch after batch.

A plan is for days between which no scheme changes its terms. It turns a table of facts (see
``layers`` for what their columns hold) into a table of answers, row by row; what does the same
elsewhere, such as a database, can stand in its place.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol, TypeAlias

import polars as pl

from seido.corporations import BY_PREFECTURE
from seido.facts.business.profile import prefecture
from seido.facts.vocabulary import ENTRIES
from seido.portfolio.engines.failure import Failure, Shortfalls
from seido.portfolio.engines.names_as_text import SpelledColumns, spelled_where
from seido.rules.build import rounded
from seido.rules.expr import Condition, Term
from seido.rules.quantity import Rounding
from seido.rules.readings.rows.columns.layers import Layers, known_wholly
from seido.rules.readings.rows.missing import Missing, names_in_order
from seido.schemes.model import Edition, Scheme
from seido.screening import Verdict

DECISION = pl.Enum([verdict.value for verdict in Verdict])
"""What a column of decisions holds."""


class Answer(StrEnum):
    """What can be said of a business and a scheme, beside the decision."""

    JUDGEMENTS = "judgements"
    """The judgements left to a person."""
    LIMIT = "limit"
    """The most that can be had, as far as is known; none where it is ineligible."""
    MISSING = "missing"
    """The facts that would settle it, where it is undetermined."""
    FAILURE = "failure"
    """What stands first in the way, and by how much, where it is ineligible."""


USUAL = frozenset({Answer.JUDGEMENTS, Answer.LIMIT, Answer.MISSING})
"""What is answered unless something else is asked."""

_SUFFIXES = {
    Answer.JUDGEMENTS: ("judgements",),
    Answer.LIMIT: ("limit_yen",),
    Answer.MISSING: ("missing",),
    Answer.FAILURE: ("first_failure", "distance", "distance_unit"),
}
_TYPES = {"decision": DECISION, "limit_yen": pl.Int64(), "distance": pl.Int64()}


def columns_of(schemes: Iterable[str], answers: Collection[Answer]) -> dict[str, pl.DataType]:
    """Return the columns of the answers and what they hold, scheme by scheme."""
    suffixes = [each for answer in Answer if answer in answers for each in _SUFFIXES[answer]]
    return {
        f"{scheme}.{suffix}": _TYPES.get(suffix, pl.String())
        for scheme in schemes
        for suffix in ("decision", *suffixes)
    }


@dataclass(frozen=True, slots=True)
class Answers:
    """What schemes answer to the rows of a table.

    Attributes:
        table: the columns of ``columns_of``, row for row.
        settling: by fact, in how many undetermined decisions it alone is missing.
        missing: by fact, in how many undetermined decisions it is missing.
    """

    table: pl.DataFrame
    settling: Mapping[str, int] = field(default_factory=dict)
    missing: Mapping[str, int] = field(default_factory=dict)


class Plan:
    """What schemes answer under given editions, as columns."""

    def __init__(
        self,
        editions: Mapping[str, Edition | None],
        answers: Collection[Answer] = USUAL,
        partly: Collection[str] = (),
    ) -> None:
        """Turn the rules into columns.

        Args:
            editions: by scheme the edition that answers; None where the scheme is not offered.
            answers: what is wanted beside the decision.
            partly: facts with further columns for what is partly known (see ``Layers``).
        """
        self.layers = Layers(partly)
        self.spelled: dict[str, SpelledColumns] = {}
        self.columns: dict[str, pl.Expr] = {
            name: pl.lit(None, kind) for name, kind in columns_of(editions, answers).items()
        }
        missing, shortfalls = Missing(self.layers), Shortfalls(self.layers)
        for scheme, edition in editions.items():
            if edition is None:
                self.columns[f"{scheme}.decision"] = pl.lit(Verdict.NOT_OFFERED.value, DECISION)
                continue
            self.columns[f"{scheme}.decision"] = self._decision(edition.rule)
            if Answer.LIMIT in answers and edition.limit is not None:
                self.columns[f"{scheme}.limit_yen"] = self._limit(edition.rule, edition.limit)
            if Answer.FAILURE in answers:
                self.columns |= _failure(scheme, shortfalls.failure(edition.rule))
            # A rule that rests on no fact leaves none missing.
            if Answer.MISSING in answers and (where := missing.facts(edition.rule)):
                undetermined = self.layers.favourable(edition.rule).is_null()
                found = spelled_where(where, sorted(where), undetermined)
                self.spelled[f"{scheme}.missing"] = found
            if Answer.JUDGEMENTS in answers and (where := missing.judged(edition.rule)):
                names = names_in_order(edition.rule)
                found = spelled_where(where, names, pl.any_horizontal(*where.values()))
                self.spelled[f"{scheme}.judgements"] = found
        read = [e for each in self.spelled.values() for e in (each.asked, *each.words.values())]
        self.kept = {name: pl.col(name) for each in read for name in each.meta.root_names()}

    def answer(self, table: pl.DataFrame) -> Answers:
        """Return what the schemes answer to the rows of a table of facts."""
        full = self.layers.over(table, self.kept | self.columns)
        settling, missing = Counter[str](), Counter[str]()
        texts: list[pl.Series] = []
        for column, spelled in self.spelled.items():
            found = spelled.over(full)
            texts.append(found.text.alias(column))
            if column.endswith(".missing"):
                settling.update(found.alone)
                missing.update(found.counts)
        answered = full.with_columns(texts).select(list(self.columns))
        return Answers(answered, settling, missing)

    def _decision(self, rule: Condition) -> pl.Expr:
        holds = self.layers.favourable(rule)
        return (
            pl.when(holds)
            .then(pl.lit(Verdict.ELIGIBLE.value, DECISION))
            .when(~holds)
            .then(pl.lit(Verdict.INELIGIBLE.value, DECISION))
            .otherwise(pl.lit(Verdict.UNDETERMINED.value, DECISION))
        )

    def _limit(self, rule: Condition, limit: Term) -> pl.Expr:
        most = self.layers.span(rounded(limit, 1, Rounding.DOWN)).high
        return pl.when(self.layers.favourable(rule).fill_null(value=True)).then(most)


def _failure(scheme: str, failure: Failure) -> dict[str, pl.Expr]:
    return {
        f"{scheme}.first_failure": failure.requirement,
        f"{scheme}.distance": failure.distance,
        f"{scheme}.distance_unit": failure.unit,
    }


class Planned(Protocol):
    """A plan: what schemes answer to the rows of a table under given editions."""

    def answer(self, table: pl.DataFrame) -> Answers:
        """Return what the schemes answer to the rows of a table of facts."""


PlanOf: TypeAlias = Callable[
    [Mapping[str, Edition | None], Collection[Answer], Collection[str]], Planned
]
"""Makes a plan of editions by scheme, what is wanted, and the facts that are partly known."""


class Decider:
    """What schemes answer to businesses that may apply on different days."""

    def __init__(
        self,
        schemes: Collection[Scheme],
        answers: Collection[Answer] = USUAL,
        plan_of: PlanOf = Plan,
        corporation: str | None = None,
    ) -> None:
        """Note the days on which the schemes' terms change, and the corporations with their own.

        Args:
            schemes: which schemes.
            answers: what is wanted beside the decision.
            plan_of: what computes the answers: ``Plan`` or ``FusedPlan``.
            corporation: the guarantee corporation asked for every business; that of each one's
                prefecture by default.
        """
        self.corporation = corporation
        self.own = {
            (edition.opens, code): short
            for scheme in schemes
            for edition in scheme.editions
            for code, short in BY_PREFECTURE.items()
            if short == edition.corporation
        }
        self.plan_of = plan_of
        self.schemes = schemes
        self.answers = answers
        self.partly: frozenset[str] = frozenset()
        self.plans: dict[tuple[int, str | None, frozenset[str]], Planned] = {}
        self.changes = sorted(
            {edition.opens for scheme in schemes for edition in scheme.editions}
            | {
                edition.closes + timedelta(days=1)
                for scheme in schemes
                for edition in scheme.editions
                if edition.closes is not None
            }
        )

    def answer(self, table: pl.DataFrame, partly: Collection[str] = ()) -> Answers:
        """Return what the schemes answer to a table with an application date in every row.

        Args:
            table: the facts; ``as_of`` is the application date.
            partly: facts of which the table has the columns of what is partly known.
        """
        # What was once partly known stays so, or each batch would want a plan of its own.
        self.partly |= frozenset(partly)
        table = table.with_columns(
            each for name in self.partly - set(partly) for each in known_wholly(ENTRIES[name])
        )
        parts = [
            (part.get_column(_ROW), self._plan(part.item(0, "as_of"), asked).answer(part))
            for asked, part in self._by_terms(table)
        ]
        return _joined(parts) if len(parts) > 1 else parts[0][1]

    def _by_terms(self, table: pl.DataFrame) -> Iterator[tuple[str | None, pl.DataFrame]]:
        """Yield the rows that one plan answers, each with its number, and the corporation asked."""
        numbered = table.with_row_index(_ROW)
        for part in self._by_days(numbered):
            day = part.item(0, "as_of")
            own = {code: short for (opens, code), short in self.own.items() if opens <= day}
            if self.corporation is not None or not own:
                yield self.corporation, part
                continue
            where = pl.col(prefecture.name).cast(pl.String)
            asked = where.replace_strict(own, default=None, return_dtype=pl.String)
            for those in part.with_columns(asked.alias(_ASKED)).partition_by(_ASKED):
                yield those.item(0, _ASKED), those

    def _by_days(self, numbered: pl.DataFrame) -> list[pl.DataFrame]:
        """Return the rows by the days between which no terms change."""
        days = numbered.get_column("as_of").unique().to_list()
        if len({bisect_right(self.changes, day) for day in days}) < 2:
            return [numbered]
        number = pl.Series(self.changes).search_sorted(numbered.get_column("as_of"), "right")
        return numbered.with_columns(number.alias(_TERMS)).partition_by(_TERMS)

    def _plan(self, day: date, corporation: str | None) -> Planned:
        key = bisect_right(self.changes, day), corporation, self.partly
        if key not in self.plans:
            editions = editions_on(self.schemes, day, corporation)
            self.plans[key] = self.plan_of(editions, self.answers, self.partly)
        return self.plans[key]


_ROW, _TERMS, _ASKED = "#row", "#terms", "#asked"


def _joined(parts: Sequence[tuple[pl.Series, Answers]]) -> Answers:
    settling, missing = Counter[str](), Counter[str]()
    for _, answers in parts:
        settling.update(answers.settling)
        missing.update(answers.missing)
    tables = [answers.table.with_columns(rows) for rows, answers in parts]
    return Answers(pl.concat(tables).sort(_ROW).drop(_ROW), settling, missing)


def editions_on(
    schemes: Iterable[Scheme], day: date, corporation: str | None = None
) -> dict[str, Edition | None]:
    """Return by scheme the edition that answers an application on a day; None for none.

    Args:
        schemes: which schemes.
        day: the application date.
        corporation: the guarantee corporation asked; None for the country's terms alone.
    """
    return {
        scheme.id: None
        if scheme.closed_on(day, corporation)
        else scheme.edition_on(day, corporation)
        for scheme in schemes
    }
