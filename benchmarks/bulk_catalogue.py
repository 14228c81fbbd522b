"""The whole catalogue for many businesses: in memory, and from Parquet to Parquet."""

import importlib.util
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.bulk_job import Found, Task, measured
from benchmarks.circumstances import GIGABYTE
from benchmarks.timing import short, table

from seido.portfolio.engines.plan import USUAL
from seido.portfolio.made_up.businesses import SCHEMA, generated
from seido.schemes.catalogue import all_schemes
from seido.tables.writing import written

SIZES = (10_000, 100_000, 1_000_000, 3_400_000)
"""Businesses; Japan has 3.4 million SMEs."""
BY_SCHEMES = (1, 5, 15, len(all_schemes()))
FEW, SMALL, TRIES = 10_000, 100_000, 3
"""From so many businesses up to so many, the fastest of so many tries is shown."""

_USUAL = tuple(sorted(each.value for each in USUAL))
ASKED = {"decisions alone": (), "and limits, what is missing, judgements": _USUAL}


def engines() -> tuple[str, ...]:
    """Return the engines within the program that are installed."""
    numba = importlib.util.find_spec("numba") is not None
    return ("polars", "fused") if numba else ("polars",)


def report(folder: Path, sizes: Sequence[int]) -> str:
    """Return what the whole catalogue takes, as tables in Markdown.

    Args:
        folder: where files of businesses can be written.
        sizes: how many businesses, rising.
    """
    sources = {rows: _source(folder, rows) for rows in sizes}
    for engine in engines():
        # Compiles what is to be compiled, which later processes find on the disk.
        _measured(Task(engine, sources[sizes[0]], sizes[0], _USUAL))
    parts = _in_memory(sources), _by_schemes(sources), _from_file_to_file(folder, sources)
    return "\n\n".join(parts)


def _source(folder: Path, rows: int) -> str:
    path = folder / f"businesses-{rows}.parquet"
    _tell(f"making up {rows:,} businesses")
    with written(path, SCHEMA) as write:
        for batch in generated(rows):
            write(batch)
    return str(path)


def _in_memory(sources: dict[int, str]) -> str:
    rows = []
    for engine, asked, answers in _ways():
        for count, source in sources.items():
            found = _measured(Task(engine, source, count, answers))
            rows.append(
                (
                    *(engine, asked, f"{count:,}", short(found.seconds)),
                    short(found.seconds / count * 1_000_000),
                    short(count * found.offered / found.seconds / 1_000_000),
                    *(short(found.stages["plan"]), _gigabytes(found)),
                )
            )
    heads = (
        *("deciding, in memory", "asked", "businesses", "s", "µs each"),
        *("million decisions a second", "plan, s", "peak, GB"),
    )
    return table(heads, rows, left=2)


def _by_schemes(sources: dict[int, str]) -> str:
    sizes = [rows for rows in sources if SMALL <= rows <= 1_000_000] or list(sources)[:1]
    rows = []
    for engine in engines():
        for schemes in BY_SCHEMES:
            found = [
                _measured(Task(engine, sources[count], count, _USUAL, schemes)) for count in sizes
            ]
            last = found[-1]
            each = last.seconds / sizes[-1] / max(last.offered, 1) * 1_000_000_000
            seconds = [short(one.seconds) for one in found]
            rows.append((engine, str(schemes), *seconds, short(each)))
    heads = [f"{count:,} businesses, s" for count in sizes]
    return table(("all asked, in memory", "schemes", *heads, "ns a decision"), rows)


def _from_file_to_file(folder: Path, sources: dict[int, str]) -> str:
    stages = ("read", "decide", "count", "write")
    rows = []
    for engine, asked, answers in _ways():
        for count, source in sources.items():
            result = folder / "result.parquet"
            found = _measured(Task(engine, source, count, answers, result=str(result)))
            size = result.stat().st_size / GIGABYTE
            spent = [short(found.stages.get(stage, 0.0)) for stage in stages]
            told = short(found.seconds), *spent, short(size), _gigabytes(found)
            rows.append((engine, asked, f"{count:,}", *told))
            result.unlink()
    heads = ("Parquet to Parquet", "asked", "businesses", "s", *stages, "result, GB", "peak, GB")
    return table(heads, rows, left=2)


def _ways() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for engine in engines():
        for asked, answers in ASKED.items():
            yield engine, asked, answers


def _measured(task: Task) -> Found:
    """Return what a task takes, the fastest of several tries where it is small."""
    to = "" if task.result is None else ", from file to file"
    asked = "all" if task.answers else "decisions"
    _tell(f"{task.engine}, {task.rows:,} businesses, {task.schemes} schemes, {asked}{to}")
    tries = TRIES if FEW <= task.rows <= SMALL else 1
    return min((measured(task) for _ in range(tries)), key=lambda each: each.seconds)


def _tell(what: str) -> None:
    print(f"… {what}", file=sys.stderr, flush=True)


def _gigabytes(found: Found) -> str:
    return short(found.peak / GIGABYTE)
