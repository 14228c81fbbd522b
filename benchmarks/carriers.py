"""Measures what it costs to have a portfolio carried by Spark on one machine, beside ``polars``.

Run it as ``python benchmarks/carriers.py`` with the extras ``bench`` and ``spark`` and a Java. Both
go from Parquet to Parquet in this one run, in turns, on the same cores; the start of Spark stands
apart. It prints the section "Carried" of this folder's README in Markdown, and nothing unless both
give the same table.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import polars as pl

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that it runs as a file

from benchmarks.circumstances import circumstances  # noqa: E402
from benchmarks.timing import short, spread, table  # noqa: E402

from seido.portfolio.engines.choice import run_on  # noqa: E402
from seido.portfolio.engines.spark_session import spark_context  # noqa: E402
from seido.portfolio.made_up.businesses import SCHEMA, generated  # noqa: E402
from seido.portfolio.run import Job  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402
from seido.tables.writing import write_batches  # noqa: E402

MEASURED = ("seido", "polars", "pyspark")
DAY = date(2026, 11, 21)
CORES = os.cpu_count() or 1
POLARS, SPARK = "polars", f"local[{CORES}]"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description="Measure a portfolio carried by Spark.")
    parser.add_argument("--rows", type=int, default=1_000_000, help="businesses")
    parser.add_argument("--rounds", type=int, default=3, help="rounds, two at least")
    parser.add_argument("--folder", help="where about 1 GB can be written for a while")
    asked = parser.parse_args(arguments)
    begun = circumstances(MEASURED)
    with TemporaryDirectory(dir=asked.folder) as folder:
        print("\n\n".join((begun, report(Path(folder), asked.rows, asked.rounds))))


def report(folder: Path, rows: int, rounds: int) -> str:
    """Return what was measured, in Markdown."""
    source = folder / "businesses.parquet"
    write_batches(source, SCHEMA, generated(rows, seed=1), lambda _: None)
    taken: dict[str, list[float]] = {POLARS: [], SPARK: []}
    start = perf_counter()
    with spark_context(SPARK):
        started = perf_counter() - start
        for _ in range(rounds):
            for engine, times in taken.items():
                times.append(_seconds(engine, source, folder))
            refuse_other(folder)
    apart = [there / here for here, there in zip(taken[POLARS], taken[SPARK], strict=True)]
    shown = {engine: spread(times) for engine, times in taken.items()}
    lines = [
        [f"`{engine}`", short(taken[engine][0]), short(each.median), short(min(taken[engine]))]
        for engine, each in shown.items()
    ]
    lines.append(["ratio", short(apart[0]), short(spread(apart).median), short(min(apart))])
    heads = [f"{rows:,} businesses, {rounds} rounds, seconds", "first", "median", "fastest"]
    return f"{table(heads, lines)}\n\nThe start of Spark, apart: {short(started)} s."


def _seconds(engine: str, source: Path, folder: Path) -> float:
    job = Job(source=source, result=place_of(folder, engine), schemes=all_schemes(), day=DAY)
    start = perf_counter()
    run_on(engine, job)
    return perf_counter() - start


def place_of(folder: Path, engine: str) -> Path:
    """Return where an engine's result goes."""
    return folder / f"{engine.partition('[')[0]}.parquet"


def refuse_other(folder: Path) -> None:
    """Refuse to go on where the tables differ."""
    scanned = map(pl.scan_parquet, map(partial(place_of, folder), (POLARS, SPARK)))
    here, there = (each.collect(engine="streaming") for each in scanned)
    if not here.equals(there):
        raise SystemExit("the tables differ")


if __name__ == "__main__":
    main()
