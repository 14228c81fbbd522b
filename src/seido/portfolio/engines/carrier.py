"""A portfolio carried: the ordinary job over slices of its rows, wherever a carrier takes them.

A carrier is whatever maps a function over slices and gives back small results in their order:
Spark, a pool of processes, the builtin ``map``. What is carried writes its part of the result into
a folder beside the result, under the slice's own name and whole or not at all; so a slice that is
done again, or by two at once, gives the same part, and a part that is there already is not computed
again. The folder is named after everything on which the answers depend: the same command, given
again after it was ended, takes up the parts that are whole.
"""

import hashlib
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import TypeAlias

import polars as pl

from seido.answers.receipts import catalogue_digest
from seido.portfolio.engines.plan import Answer, Decider
from seido.portfolio.reading.batches import Refusals
from seido.portfolio.run import (
    Job,
    bound,
    file_of,
    job_file,
    opened,
    refuse_places,
    screened,
    summary_of,
)
from seido.portfolio.summary import Summary
from seido.portfolio.tally import add_tally, tally_of
from seido.schemes.catalogue import find_scheme
from seido.tables.parquet_files import files_of, parquet_source
from seido.tables.steady import opened_whole, refuse_changed, state_of
from seido.tables.table import EXTRA, ROWS, Table
from seido.tables.workplaces import passing_folder
from seido.tables.writing import written

Slices: TypeAlias = Sequence[range]
"""Rows of a portfolio, counted from 0, slice after slice."""

Carry: TypeAlias = Callable[[Callable[[range], str], Slices], Iterable[str]]
"""Does work on each slice, somewhere, and gives back its small results in the slices' order."""


def run_carried(
    job: Job,
    carry: Carry,
    started: Callable[[int], None] = lambda _: None,
    advanced: Callable[[int], None] = lambda _: None,
) -> Summary:
    """Return what a portfolio comes to, its result written as ``run`` writes it.

    Args:
        job: what to do; its file and the place of its result are where the carrier's work sees
            them, under the same path.
        carry: the carrier.
        started: told how many rows there are.
        advanced: told how many rows more are done and in their place.

    Raises:
        Refused: where the file, its mapping or the place of the result cannot be used.
    """
    refuse_places(job.source, job.mapping, job.result)
    began = state_of(file_of(job.source))
    source, binding = opened(job.source, job.mapping)
    with _folder(job) as folder:
        work = _work(job, source, folder)
        rows = parquet_source(work.rows).rows
        slices = [range(start, min(start + ROWS, rows)) for start in range(0, rows, ROWS)]
        started(rows)
        summary = summary_of(job, binding, Refusals())
        with job_file(job, source, binding) as write:
            for part, tally in zip(slices, carry(work, slices), strict=True):
                if job.result is not None:
                    write(pl.read_parquet(work.place(part)))
                add_tally(summary, tally)
                advanced(len(part))
            refuse_changed(file_of(job.source), began)
    return summary


@dataclass(frozen=True, slots=True)
class Work:
    """The ordinary job, to be called with a slice of rows by a carrier.

    Attributes:
        job: what to do, without its schemes.
        schemes: their ids; what carries work elsewhere finds them in the catalogue there.
        rows: the businesses, as Parquet.
        folder: where the parts lie.
        catalogue: the digest of the rules that all the work is done by.
    """

    job: Job
    schemes: tuple[str, ...]
    rows: Path
    folder: Path
    catalogue: str

    def place(self, part: range) -> Path:
        """Return where the part of the result lies that a slice gives."""
        return self.folder / f"{part.start}.parquet"

    def __call__(self, part: range) -> str:
        """Return what a slice comes to, its part of the result written.

        Raises:
            RuntimeError: where the work would be done by other rules.
        """
        if self.catalogue != catalogue_digest():
            raise RuntimeError(
                "ここのseidoは、命じた側と版が違います。同じ版を入れてください"
                " / seido is of another version here than where the job was given; install the same"
            )
        whole = self.folder / f"{part.start}.json"
        if not whole.is_file():
            _write_whole(whole, tally_of(self._screened(part)))
        return whole.read_text("utf-8")

    def _screened(self, part: range) -> Summary:
        schemes = [find_scheme(each) for each in self.schemes]
        place = None if self.job.result is None else self.place(part)
        job = replace(self.job, result=place, schemes=schemes)
        rows = opened_whole(self.rows, partial(parquet_source, part=part))
        source, binding = bound(rows, job.mapping)
        decider = _decider(self.schemes, frozenset(job.answers), job.corporation)
        with job_file(job, source, binding) as write:
            return screened(
                job, source, binding, write, before=part.start, decider=lambda *_, **__: decider
            )


@lru_cache(maxsize=1)
def _decider(
    schemes: tuple[str, ...], answers: frozenset[Answer], corporation: str | None
) -> Decider:
    """Return what decides, made once for all slices that come to the same place."""
    return Decider([find_scheme(each) for each in schemes], answers, corporation=corporation)


def _work(job: Job, source: Table, folder: Path) -> Work:
    """Return what is carried; what workers need to see is laid into the folder."""
    mapping = None
    if job.mapping is not None:
        mapping = folder / "mapping.toml"
        _write_whole(mapping, job.mapping.read_text("utf-8-sig"))
    bare = replace(job, mapping=mapping, schemes=())
    ids = tuple(each.id for each in job.schemes)
    return Work(bare, ids, _as_parquet(job, source, folder), folder, catalogue_digest())


def _as_parquet(job: Job, source: Table, folder: Path) -> Path:
    """Return the businesses as Parquet, whose rows can be read from any one on."""
    file = file_of(job.source)
    if file.is_dir() or file.suffix.lower() == ".parquet":
        return file.absolute()
    place = folder / "businesses.parquet"
    if not place.is_file():
        with written(place, {**source.schema, EXTRA: pl.String()}) as write:
            for batch in source.batches(list(source.schema)):
                write(batch)
    return place


@contextmanager
def _folder(job: Job) -> Iterator[Path]:
    """Open the folder of the parts; it is swept at the end, unless some are left to be taken up."""
    if job.result is None:
        with passing_folder() as folder:
            yield folder
        return
    folder = job.result.absolute().with_name(f".{job.result.stem}.{_digest(job)}.parts")
    folder.mkdir(mode=0o700, exist_ok=True)
    try:
        yield folder
    except BaseException:
        if not any(folder.glob("*.json")):
            shutil.rmtree(folder)
        raise
    shutil.rmtree(folder)


def _digest(job: Job) -> str:
    """Return a short name of everything on which the parts of a job depend."""
    file = file_of(job.source).resolve()
    told = (
        replace(job, source=file, result=None, mapping=None, schemes=(), answers=()),
        [each.id for each in job.schemes],
        sorted(job.answers),
        [(str(each), each.stat().st_size, each.stat().st_mtime_ns) for each in files_of(file)],
        job.mapping and job.mapping.read_bytes(),
        ROWS,
        version("seido"),
        catalogue_digest(),
    )
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def _write_whole(place: Path, text: str) -> None:
    """Write a file beside its place and move it there; what another has put there gives way."""
    beside = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
    beside.write_text(text, "utf-8")
    beside.replace(place)
