"""A portfolio decided by Spark: read, computed and written by its workers, partition by partition.

Spark repeats by itself what a lost worker had in hand. The result is a folder of Parquet files that
is there when all of it is, else not; both it and the portfolio lie where every worker and this
program see them under the same path.
"""

import secrets
import shutil
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import reduce
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
from pyspark.sql import DataFrame, SparkSession
from sqlglot import exp

from seido.portfolio.engines.magnitude import greatest_values
from seido.portfolio.engines.plan import Decider, columns_of, editions_on
from seido.portfolio.engines.spark_rows import NUMBER, held_in, numbered_rows
from seido.portfolio.engines.spark_session import spark_session
from seido.portfolio.engines.sql_answers import counted, wanted
from seido.portfolio.engines.sql_facts import BoundSql, bound_sql
from seido.portfolio.reading.batches import Facts
from seido.portfolio.reading.binding import Binding, bind_headings
from seido.portfolio.reading.mapping import read_mapping
from seido.portfolio.run import PROBLEMS, ROW, Job
from seido.portfolio.summary import DIVISIONS, Summary
from seido.refusal import refused
from seido.rules.readings.rows.sql.pieces import Sql, column, write
from seido.tables.table import ROWS
from seido.warehouse.answers import AS_OF
from seido.warehouse.portfolio import portfolio


def run_on_spark(
    job: Job,
    master: str,
    started: Callable[[int], None] = lambda _: None,
    advanced: Callable[[int], None] = lambda _: None,
) -> Summary:
    """Return what a portfolio comes to, its result written as a folder of Parquet files.

    Args:
        job: what to do.
        master: ``spark://host:port``, or ``local[2]`` for a Spark within this program on two cores.
        started: told how many rows there are.
        advanced: told how many rows more are done and counted.

    Raises:
        Refused: where there is no Spark, or the files, the mapping or the place of the result
            cannot be used, or the failing requirement is asked for.
    """
    columns = wanted(job.answers)
    with _place(job.result) as place, spark_session(master) as session:
        frame, rows = numbered_rows(session, job.source)
        started(rows)
        holds = held_in(frame)
        binding = bind_headings(holds, read_mapping(job.mapping, holds) if job.mapping else {})
        editions = [edition for scheme in job.schemes for edition in scheme.editions]
        bound = bound_sql(
            binding,
            holds,
            greatest_values(editions),
            job.day,
            for_all=job.for_all,
            language=job.language,
        )
        kept = list(holds) if job.with_input else list(binding.kept)
        facts = _facts(session, frame, bound, kept)
        names = [ROW, *kept, PROBLEMS, *columns_of([s.id for s in job.schemes], job.answers)]
        answers = _answers(session, facts, job, columns, len(kept)).toDF(*names)
        answers.write.parquet(str(place / _ANSWERS))
        facts.select(NUMBER, *_KEYS).write.parquet(str(place / _GROUPS))
        return _summary(job, binding, bound, place, advanced)


_ANSWERS, _GROUPS = "answers", "groups"
_KEYS = sorted({name for each in DIVISIONS for name in each.key.meta.root_names()})
"""The facts by which a summary divides a portfolio."""


@contextmanager
def _place(result: Path | None) -> Iterator[Path]:
    """Open a folder beside the result, whose answers become the result when all went well."""
    if result is None:
        with TemporaryDirectory(prefix="seido-") as folder:
            yield Path(folder)
        return
    _refuse_unwritable(result)
    partial = result.with_name(f".{result.stem}.{secrets.token_hex(4)}.part")
    try:
        yield partial
        if result.is_dir():
            shutil.rmtree(result)
        (partial / _ANSWERS).replace(result)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _refuse_unwritable(result: Path) -> None:
    if result.suffix.lower() != ".parquet":
        raise refused(
            "Sparkの結果はParquetのフォルダーです。名前の終わりを .parquet にしてください",
            "Spark writes a folder of Parquet files; let its name end in .parquet",
            place=result,
        )
    replaceable = (result / "_SUCCESS").is_file() if result.is_dir() else not result.exists()
    if not replaceable or not result.parent.is_dir():
        raise refused(
            "そこには書けません。Sparkの前の結果のほかは上書きしません",
            "nothing can be written there; only an earlier result of Spark is replaced",
            place=result,
        )


def _facts(
    session: SparkSession, frame: DataFrame, bound: BoundSql, kept: Sequence[str]
) -> DataFrame:
    """Return the facts of each row, behind its number, what is kept, and what was not read."""
    shown: Mapping[str, Sql] = {
        NUMBER: column(NUMBER),
        **{f"#{place}": column(name) for place, name in enumerate(kept)},
        PROBLEMS: bound.problems,
        **bound.facts,
    }
    frame.createOrReplaceTempView("businesses")
    made = [exp.alias_(each, name, quoted=True) for name, each in shown.items()]
    return session.sql(write(exp.select(*made).from_("businesses"), "spark"))


def _answers(
    session: SparkSession, facts: DataFrame, job: Job, wanted: Sequence[str], kept: int
) -> DataFrame:
    """Return the answers to all rows; those of days with the same terms by one statement."""
    found: list[DataFrame] = []
    terms = _terms(facts, job)
    for number, days in enumerate(terms):
        part = facts.where(facts[AS_OF].between(days[0], days[-1])) if len(terms) > 1 else facts
        part.createOrReplaceTempView(f"f{number}")
        made = portfolio(
            editions_on(job.schemes, days[0]),
            exp.to_table(f"f{number}"),
            wanted=wanted,
            kept=[NUMBER, *(f"#{place}" for place in range(kept)), PROBLEMS],
        )
        found.append(session.sql(write(made.statement, "spark")))
    return reduce(DataFrame.unionAll, found)


def _terms(facts: DataFrame, job: Job) -> list[list[date]]:
    """Return the application dates, those together between which no terms change."""
    changes = Decider(job.schemes).changes
    days = (
        [job.day] if job.for_all else [row[0] for row in facts.select(AS_OF).distinct().collect()]
    )
    found: dict[int, list[date]] = {}
    for each in sorted(days or [job.day]):
        found.setdefault(bisect_right(changes, each), []).append(each)
    return list(found.values())


def _summary(
    job: Job, binding: Binding, bound: BoundSql, place: Path, advanced: Callable[[int], None]
) -> Summary:
    """Return what the answers that were written come to."""
    summary = Summary(
        job.schemes,
        job.day,
        for_all=job.for_all,
        unknown=binding.unknown,
        notes=binding.notes,
    )
    groups = pl.read_parquet(sorted((place / _GROUPS).glob("*.parquet"))).sort(NUMBER)
    columns = list(columns_of([each.id for each in job.schemes], job.answers))
    written = pl.scan_parquet(sorted((place / _ANSWERS).glob("*.parquet")))
    for batch in written.select(ROW, PROBLEMS, *columns).collect_batches(chunk_size=ROWS):
        keys = groups[(batch[ROW] - 1).to_list()].select(_KEYS)
        summary.add(Facts(keys, frozenset(), batch[PROBLEMS]), counted(batch, columns))
        _count_problems(summary, bound, batch[PROBLEMS])
        advanced(batch.height)
    return summary


def _count_problems(summary: Summary, bound: BoundSql, problems: pl.Series) -> None:
    summary.refusals.rows += problems.len() - problems.null_count()
    if problems.null_count() == problems.len():
        return
    for heading, sentence in bound.sentences.items():
        told = problems.to_frame("told").select(
            pl.when(pl.col("told").str.contains(sentence, literal=True)).then(pl.lit(sentence))
        )
        summary.refusals.add(heading, told.to_series())
