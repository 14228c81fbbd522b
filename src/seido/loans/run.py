"""A file of loans from file to file: read, computed, written and counted, batch by batch."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import polars as pl

from seido.loans.columns import ASK_FEE, Bound, Use, bind_loans
from seido.loans.fees import FEES, loan_fees
from seido.loans.payments import PAYMENTS, ROW, SCHEDULES
from seido.loans.reading import LoanReader, Problems
from seido.loans.schedules import Scheduler
from seido.loans.terms import loan_terms
from seido.refusal import refuse, refused
from seido.rules.quantity import Yen
from seido.rules.words import Language
from seido.tables.ahead import ahead
from seido.tables.guard import told_as_unread
from seido.tables.places import overwritten
from seido.tables.sources import open_source
from seido.tables.writing import Write, refuse_unwritable, written

PROBLEMS = "seido.problems"
"""The column that says what is wrong with a loan; null where nothing is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanJob:
    """What to do with a file of loans.

    Attributes:
        source: the file of loans.
        result: where the loans go with their fees and what their schedules come to.
        schedules: where every payment of every loan goes; None for nowhere.
        day: the day of application of loans that have none of their own.
        ignored: headings that are not to be understood.
        language: in which problems are told.
    """

    source: Path
    result: Path
    schedules: Path | None = None
    day: date
    ignored: Collection[str] = ()
    language: Language = "ja"


@dataclass(slots=True)
class LoanSummary:
    """What a file of loans comes to.

    Attributes:
        bound: which columns were understood.
        uses: what is asked of the loans.
        rows: the loans.
        fees: the loans with a fee.
        fee_ranges: the loans with bounds of a fee, since several rates are possible.
        fee_yen: their fees in all, where there is one.
        schedules: the loans with a schedule.
        payments: their payments in all.
        interest_yen: their interest in all.
        refused: the loans with a problem.
        problems: how often each problem was told.
    """

    bound: tuple[Bound, ...]
    uses: frozenset[Use]
    rows: int = 0
    fees: int = 0
    fee_ranges: int = 0
    fee_yen: Yen = 0
    schedules: int = 0
    payments: int = 0
    interest_yen: Yen = 0
    refused: int = 0
    problems: Counter[str] = field(default_factory=Counter)

    def add(self, result: pl.DataFrame) -> None:
        """Count the loans of a batch."""
        self.rows += result.height
        if Use.FEE in self.uses:
            fees = result["seido.fee_yen"]
            self.fees += fees.count()
            self.fee_ranges += result["seido.fee_yen_lowest"].count() - fees.count()
            self.fee_yen += sum(fees.drop_nulls().to_list())
        if Use.SCHEDULE in self.uses:
            self.schedules += result["seido.payments"].count()
            self.payments += int(result["seido.payments"].sum())
            self.interest_yen += sum(result["seido.total_interest_yen"].drop_nulls().to_list())
        told = result[PROBLEMS].drop_nulls()
        self.refused += told.len()
        if told.len() and len(self.problems) < _MOST_PROBLEMS:
            self.problems.update(dict(told.value_counts().iter_rows()))


_MOST_PROBLEMS = 10_000
"""Different problems that are counted."""


def uses_of(bound: Collection[Bound]) -> frozenset[Use]:
    """Return what the columns of a file ask: a fee, a schedule, or both."""
    names = {each.column.name for each in bound}
    asked = {Use.FEE: bool(names & ASK_FEE), Use.SCHEDULE: "rate" in names}
    return frozenset(use for use, is_asked in asked.items() if is_asked)


def run_loans(
    job: LoanJob,
    started: Callable[[int], None] = lambda _: None,
    advanced: Callable[[int], None] = lambda _: None,
) -> LoanSummary:
    """Return what a file of loans comes to, its results written.

    Args:
        job: what to do.
        started: told how many loans there are, as nearly as is known.
        advanced: told how many loans more are done.

    Raises:
        Refused: where the file or the places of the results cannot be used.
    """
    for place in filter(None, (job.result, job.schedules)):
        refuse_unwritable(place)
    refuse(overwritten({"source": job.source}, {"result": job.result, "schedules": job.schedules}))
    source = open_source(job.source)
    bound = bind_loans(source.schema, job.ignored)
    uses = uses_of(bound)
    if job.schedules is not None and Use.SCHEDULE not in uses:
        raise refused(
            "返済予定には利率の列が要ります",
            "schedules need a column of interest rates",
            place=job.source,
        )
    given = [name for name in source.schema if not name.startswith(_OURS)]
    columns = {
        ROW: pl.Int64(),
        **{name: source.schema[name] for name in given},
        PROBLEMS: pl.String(),
        **(FEES if Use.FEE in uses else {}),
        **(SCHEDULES if Use.SCHEDULE in uses else {}),
    }
    summary = LoanSummary(bound, uses)
    reader = LoanReader(bound, job.language)
    started(source.rows)

    def read() -> Iterator[tuple[pl.DataFrame, pl.DataFrame, Problems]]:
        for batch in source.batches(list(source.schema)):
            with told_as_unread(place=job.source):
                loans = reader.read(batch)
            yield batch.select(given), *loans

    with (
        written(job.result, columns) as write,
        _payments(job.schedules) as keep,
        ahead(read()) as batches,
    ):
        scheduler = Scheduler(keep)
        for batch, table, problems in batches:
            answers = _answers(table, problems, scheduler, summary, job.day)
            summary.add(answers)
            write(batch.hstack(answers).select(list(columns)))
            advanced(batch.height)
    return summary


def _answers(
    table: pl.DataFrame, problems: Problems, scheduler: Scheduler, summary: LoanSummary, day: date
) -> pl.DataFrame:
    """Return the columns that are added to the loans of a batch."""
    first = summary.rows + 1
    terms = loan_terms(table, problems, day)
    rows = pl.int_range(first, first + table.height, eager=True).alias(ROW)
    found = [rows.to_frame()]
    if Use.FEE in summary.uses:
        found.append(loan_fees(terms, problems))
    if Use.SCHEDULE in summary.uses:
        found.append(scheduler.draw_up(terms, first, problems))
    told = problems.told(summary.uses).alias(PROBLEMS)
    return pl.concat([*found, told.to_frame()], how="horizontal")


def _payments(place: Path | None) -> AbstractContextManager[Write | None]:
    """Open the file for the payments of all loans; None where none is wanted."""
    return nullcontext() if place is None else written(place, PAYMENTS)


_OURS = "seido."
"""With this begin the columns that are added; those of an earlier run are left out."""
