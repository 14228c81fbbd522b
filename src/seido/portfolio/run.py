"""A portfolio from file to file: read, decided, written and counted, batch by batch."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

import polars as pl

from seido.facts.vocabulary import ENTRIES
from seido.portfolio.earlier import is_earlier, left_out
from seido.portfolio.engines.magnitude import greatest_values
from seido.portfolio.engines.plan import USUAL, Answer, Answers, Decider, columns_of
from seido.portfolio.reading.batches import FactBatch, Refusals, TableReader
from seido.portfolio.reading.binding import Binding, bind_headings
from seido.portfolio.reading.mapping import read_mapping
from seido.portfolio.summary import Summary, legend_rows
from seido.refusal import Problem, Refused, refuse
from seido.rules.words import Language
from seido.schemes.model import Scheme
from seido.tables.ahead import ahead
from seido.tables.guard import told_as_unread
from seido.tables.places import overwritten
from seido.tables.sources import open_source
from seido.tables.table import Table
from seido.tables.writing import Legend, Schema, Write, refuse_unwritable, written

ROW, PROBLEMS = "seido.row", "seido.problems"
"""Columns of a result: the number of the business, from 1, and what could not be read of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """Rows that lie in a database: those of a table, or what a query answers.

    Attributes:
        table: its name, with its schema where it needs one; empty for a query.
        query: one SELECT statement; empty for a table.
    """

    table: str = ""
    query: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to do with a portfolio.

    Attributes:
        source: the file of businesses, or where they lie in a database.
        result: where the answers go, a file or the name of a table; None for none.
        mapping: a mapping file for foreign headings.
        schemes: which schemes.
        answers: what is wanted beside the decision.
        day: the application date of businesses that have none of their own.
        for_all: whether every business applies on that day, whatever it says itself.
        corporation: the guarantee corporation asked for every business; None for that of each
            one's prefecture.
        with_input: whether the columns that were read go into the result too.
        language: in which problems are told.
    """

    source: Path | Stored
    result: Path | None = None
    mapping: Path | None = None
    schemes: Sequence[Scheme]
    answers: Collection[Answer] = USUAL
    day: date
    for_all: bool = False
    corporation: str | None = None
    with_input: bool = False
    language: Language = "ja"

    @property
    def name(self) -> str:
        """What the source is called where something is wrong with it."""
        return self.source.table if isinstance(self.source, Stored) else str(self.source)


class Deciding(Protocol):
    """What schemes answer to a table of facts, such as ``Decider``."""

    def answer(self, table: pl.DataFrame, partly: Collection[str] = ()) -> Answers:
        """Return what the schemes answer to a table with an application date in every row."""


class DeciderOf(Protocol):
    """Makes what decides, for some schemes and answers, such as ``Decider`` itself."""

    def __call__(
        self,
        schemes: Collection[Scheme],
        answers: Collection[Answer],
        /,
        *,
        corporation: str | None = None,
    ) -> Deciding:
        """Return what decides; every business asks the corporation where one is named."""


def run(
    job: Job,
    started: Callable[[int], None] = lambda _: None,
    advanced: Callable[[int], None] = lambda _: None,
    decider: DeciderOf = Decider,
) -> Summary:
    """Return what a portfolio comes to, its result written.

    Args:
        job: what to do.
        started: told how many rows there are, as nearly as is known.
        advanced: told how many rows more are done.
        decider: makes what decides, for some schemes and answers.

    Raises:
        Refused: where the file, its mapping or the place of the result cannot be used.
    """
    refuse_places(job.source, job.mapping, job.result)
    source, binding = opened(job.source, job.mapping)
    started(source.rows)
    with job_file(job, source, binding) as write:
        return screened(job, source, binding, write, advanced, decider=decider)


def screened(
    job: Job,
    source: Table,
    binding: Binding,
    write: Write,
    advanced: Callable[[int], None] = lambda _: None,
    *,
    before: int = 0,
    decider: DeciderOf = Decider,
) -> Summary:
    """Return what the rows of a source come to, their part of the result written.

    Args:
        job: what to do; where its businesses come from and its result goes is already settled.
        source: the rows.
        binding: what their columns hold.
        write: takes the rows of the result, batch by batch.
        advanced: told how many rows more are done.
        before: how many rows of the portfolio come before these.
        decider: makes what decides, for some schemes and answers.
    """
    editions = [edition for scheme in job.schemes for edition in scheme.editions]
    reader = TableReader(
        binding, greatest_values(editions), job.day, for_all=job.for_all, language=job.language
    )
    deciding = decider(job.schemes, job.answers, corporation=job.corporation)
    summary = summary_of(job, binding, reader.refusals)
    kept = kept_columns(job, source, binding)

    def read() -> Iterator[tuple[pl.DataFrame, FactBatch]]:
        for batch in source.batches(list(source.schema)):
            with told_as_unread(place=job.name):
                facts = reader.read(batch)
            yield batch.select(kept), facts

    with ahead(read()) as batches:
        for batch, facts in batches:
            answers = deciding.answer(facts.table, facts.partly)
            write(result_rows(before + summary.rows, batch, facts, answers.table))
            summary.add(facts, answers)
            advanced(facts.table.height)
    return summary


def refuse_places(source: Path | Stored, mapping: Path | None, result: Path | None) -> None:
    """Refuse a result that can be nowhere, or would overwrite what it is made of.

    Raises:
        Refused: for either.
    """
    if result is not None:
        refuse_unwritable(result)
        refuse(overwritten({"source": source, "mapping": mapping}, {"result": result}))


def summary_of(job: Job, binding: Binding, refusals: Refusals) -> Summary:
    """Return the summary of a job before its first row."""
    return Summary(
        job.schemes,
        job.day,
        job.for_all,
        unknown=binding.unknown,
        notes=binding.notes,
        refusals=refusals,
    )


def kept_columns(job: Job, source: Table, binding: Binding) -> list[str]:
    """Return which columns of a source go into the result of a job."""
    columns = source.schema if job.with_input else binding.kept
    return [name for name in columns if not is_earlier(name)]


def job_schema(job: Job, source: Table, binding: Binding) -> Schema:
    """Return the columns of the result of a job, and what they hold."""
    answers = columns_of([each.id for each in job.schemes], job.answers)
    return result_schema(source, kept_columns(job, source, binding), answers)


def job_file(job: Job, source: Table, binding: Binding) -> AbstractContextManager[Write]:
    """Open the file for the result of a job; what is written goes nowhere where none is wanted."""
    schema = job_schema(job, source, binding)
    return result_file(job.result, schema, legend_rows(job.schemes, ENTRIES))


def opened(source: Path | Stored, mapping: Path | None) -> tuple[Table, Binding]:
    """Return the table in a file and what its columns hold.

    Raises:
        Refused: where the file or its mapping cannot be used, or there is no file.
    """
    return bound(open_source(file_of(source)), mapping)


def file_of(source: Path | Stored) -> Path:
    """Return the file of a portfolio.

    Raises:
        Refused: where its rows lie in a database.
    """
    if isinstance(source, Stored):
        raise Refused(_IN_A_DATABASE)
    return source


def bound(table: Table, mapping: Path | None) -> tuple[Table, Binding]:
    """Return a table and what its columns hold, those apart that an earlier run has added.

    Raises:
        Refused: where the mapping cannot be used, or no column holds a fact.
    """
    mapped = {} if mapping is None else read_mapping(mapping, table.schema)
    earlier = {name for name in table.schema if is_earlier(name) and mapped.get(name) is None}
    columns = {name: kind for name, kind in table.schema.items() if name not in earlier}
    binding = bind_headings(columns, mapped)
    if earlier:
        binding = replace(binding, notes=(*binding.notes, left_out(earlier)))
    return replace(table, schema=columns), binding


def result_file(
    place: Path | None, schema: Schema, legend: Sequence[Sequence[str]]
) -> AbstractContextManager[Write]:
    """Open the file for ``result_rows``; what is written goes nowhere where none is wanted."""
    if place is None:
        return nullcontext(lambda _: None)
    return written(place, schema, Legend("凡例", legend))


def result_schema(source: Table, kept: Sequence[str], answers: Schema) -> Schema:
    """Return the columns of ``result_rows``, and what they hold."""
    return {
        ROW: pl.Int64(),
        **{name: source.schema[name] for name in kept},
        PROBLEMS: pl.String(),
        **answers,
    }


def result_rows(
    before: int, batch: pl.DataFrame, facts: FactBatch, answers: pl.DataFrame
) -> pl.DataFrame:
    """Return a batch of a result: numbers, what is kept, what was not read, the answers.

    Args:
        before: how many rows came before.
        batch: the columns that are kept.
        facts: what was read.
        answers: the columns of the answers.
    """
    # Of a table without columns that are kept, a batch would have no rows to count.
    numbers = pl.int_range(before + 1, before + facts.table.height + 1, eager=True)
    return (
        pl.DataFrame([numbers.alias(ROW)])
        .hstack(batch.get_columns())
        .hstack([facts.problems.alias(PROBLEMS)])
        .hstack(answers.get_columns())
    )


_IN_A_DATABASE = Problem(
    "--table と --query は、--engine postgresql://… のデータベースにあるものを指します",
    "--table and --query name what is in the database of --engine postgresql://…",
)
