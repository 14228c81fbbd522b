"""What a change of terms does to a portfolio, from file to file, batch by batch.

Both terms answer the same rows: nothing differs between before and after but the terms.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from seido.facts.vocabulary import ENTRIES
from seido.impact.changes import Change, facts_read
from seido.impact.counts import SIDES, Impact, answer_columns, differing
from seido.portfolio.engines.failure import Shortfalls
from seido.portfolio.engines.magnitude import greatest_values
from seido.portfolio.engines.plan import Answer, Plan
from seido.portfolio.reading.batches import FactBatch, TableReader
from seido.portfolio.reading.narrowing import narrowed
from seido.portfolio.run import opened, refuse_places, result_file, result_rows, result_schema
from seido.portfolio.summary import DIVISIONS, legend_rows
from seido.rules.expr import All
from seido.rules.readings.rows.columns.layers import known_wholly
from seido.rules.words import Language
from seido.schemes.model import Edition
from seido.tables.ahead import ahead
from seido.tables.guard import told_as_unread


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactJob:
    """What to compare over a portfolio.

    Attributes:
        source: the file of businesses.
        changes: what becomes of the terms of each scheme; see ``impact_editions``.
        result: where the answers before and after go, row by row; None for none.
        only_changed: whether only the rows go there that get another decision or limit.
        mapping: a mapping file for foreign headings.
        day: the application date of businesses that have none of their own.
        for_all: whether every business applies on that day, whatever it says itself.
        language: in which problems are told.
    """

    source: Path
    changes: Sequence[Change]
    result: Path | None = None
    only_changed: bool = False
    mapping: Path | None = None
    day: date
    for_all: bool = False
    language: Language = "ja"

    @property
    def deciding(self) -> list[Change]:
        """The changes that can move a decision or a limit; only these are computed."""
        return [each for each in self.changes if each.decides]


class Both:
    """What the terms before and after answer to a table; what they share is computed once."""

    def __init__(self, changes: Sequence[Change]) -> None:
        """Note what changes."""
        self.columns = list(answer_columns(changes))
        self.editions = {
            f"{each.scheme.id}.{side}": edition
            for each in changes
            for side, edition in zip(SIDES, (each.before, each.after), strict=True)
        }
        self.partly: frozenset[str] = frozenset()
        self.plan = _Plan(self.editions, self.partly)

    def answer(self, facts: FactBatch) -> pl.DataFrame:
        """Return the columns of ``answer_columns`` for the rows of a batch."""
        if not facts.partly <= self.partly:
            # What was once partly known stays so, or each batch would want a plan of its own.
            self.partly |= facts.partly
            self.plan = _Plan(self.editions, self.partly)
        wide = [each for name in self.partly - facts.partly for each in known_wholly(ENTRIES[name])]
        return self.plan.answer(facts.table.with_columns(wide)).table.select(self.columns)


class _Plan(Plan):
    """A plan that also tells the requirement that fails first, without its costly distance."""

    def __init__(self, editions: Mapping[str, Edition | None], partly: Collection[str]) -> None:
        super().__init__(editions, {Answer.LIMIT}, partly)
        shortfalls = Shortfalls(self.layers)
        for name, edition in editions.items():
            failing = [pl.lit(None, pl.String)]
            if edition is not None:
                rule = edition.rule
                failing += map(shortfalls.name, rule.items if isinstance(rule, All) else (rule,))
            self.columns[f"{name}.requirement"] = pl.coalesce(failing)


def run(
    job: ImpactJob,
    started: Callable[[int], None] = lambda _: None,
    advanced: Callable[[int], None] = lambda _: None,
) -> Impact:
    """Return what new terms do to a portfolio, the answers of its rows written.

    Args:
        job: what to compare.
        started: told how many rows there are, as nearly as is known.
        advanced: told how many rows more are done.

    Raises:
        Refused: where the file, its mapping or the place of the result cannot be used.
    """
    refuse_places(job.source, job.mapping, job.result)
    source, binding = opened(job.source, job.mapping)
    divided = {name for each in DIVISIONS for name in each.key.meta.root_names()}
    read = narrowed(binding, facts_read(job.deciding) | divided | {"as_of"})
    greatest = greatest_values(
        edition for each in job.deciding for edition in (each.before, each.after) if edition
    )
    reader = TableReader(read, greatest, job.day, for_all=job.for_all, language=job.language)
    both = Both(job.deciding)
    impact = Impact(
        job.changes,
        job.day,
        unknown=binding.unknown,
        notes=binding.notes,
        refusals=reader.refusals,
    )
    kept, needed = binding.kept, [each.heading for each in read.fields]

    def batches() -> Iterator[tuple[pl.DataFrame, FactBatch]]:
        for batch in source.batches([*needed, *kept]):
            with told_as_unread(place=job.source):
                facts = reader.read(batch)
            yield batch.select(kept), facts

    schema = result_schema(source, kept, answer_columns(job.deciding))
    legend = legend_rows([each.scheme for each in job.deciding], ())
    started(source.rows)
    with result_file(job.result, schema, legend) as write, ahead(batches()) as found:
        for batch, facts in found:
            answers = both.answer(facts)
            rows = result_rows(impact.rows, batch, facts, answers)
            impact.add(facts.table, answers)
            write(rows.filter(_changed(job)) if job.only_changed else rows)
            advanced(facts.table.height)
    return impact


def _changed(job: ImpactJob) -> pl.Expr:
    changed = (differing(each.scheme.id) for each in job.deciding)
    return pl.any_horizontal(pl.lit(value=False), *changed)
