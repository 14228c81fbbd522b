"""Which engine answers for a portfolio; each is loaded only when it is asked for."""

import importlib.util
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeAlias

from seido.portfolio.engines.address import refuse_no_master, shown_address
from seido.portfolio.engines.plan import Decider
from seido.portfolio.run import Job, Stored, file_of, run
from seido.portfolio.summary import Summary
from seido.refusal import refused
from seido.tables.sources import open_source
from seido.tables.table import Table

Told: TypeAlias = Callable[[int], None]
"""Told a number of rows."""

POLARS, FUSED = "polars", "fused"


def run_on(
    engine: str, job: Job, started: Told = lambda _: None, advanced: Told = lambda _: None
) -> Summary:
    """Return what a portfolio comes to on an engine, its result written.

    Args:
        engine: ``polars``, ``fused``, ``spark://…`` or ``local[…]``, or ``postgresql://…``.
        job: what to do.
        started: told how many rows there are, as nearly as is known.
        advanced: told how many rows more are done.

    Raises:
        Refused: where there is no such engine, or its library is not installed, or the file,
            its mapping or the place of the result cannot be used.
    """
    refuse_unknown(engine)
    match kind_of(engine):
        case "fused":
            from seido.portfolio.engines.fused import FusedPlan  # noqa: PLC0415 - an extra

            return run(job, started, advanced, partial(Decider, plan_of=FusedPlan))
        case "spark":
            from seido.portfolio.engines.spark import run_on_spark  # noqa: PLC0415 - an extra

            return run_on_spark(job, engine, started, advanced)
        case "postgres":
            from seido.portfolio.engines.postgres import run_on_postgres  # noqa: PLC0415 - an extra

            return run_on_postgres(job, engine, started, advanced)
        case _:
            return run(job, started, advanced)


@contextmanager
def source_on(engine: str, source: Path | Stored) -> Iterator[Table]:
    """Open the table of a portfolio where an engine finds it.

    Raises:
        Refused: as ``run_on``.
    """
    refuse_unknown(engine)
    if isinstance(source, Stored) and kind_of(engine) == "postgres":
        from seido.portfolio.engines.postgres import stored_rows  # noqa: PLC0415 - an extra

        with stored_rows(engine, source) as (rows, _):
            yield rows
    else:
        yield open_source(file_of(source))


def refuse_unknown(engine: str) -> None:
    """Refuse an engine that is none, or whose library is not installed.

    Raises:
        Refused: for either.
    """
    kind = kind_of(engine)
    if kind == "spark":
        refuse_no_master(engine)
    library = _LIBRARIES.get(kind)
    if library is not None and importlib.util.find_spec(library) is None:
        raise refused(
            f"この計算には{library}が要ります。pip install 'seido[{kind}]' で入ります",
            f"this engine needs {library}: pip install 'seido[{kind}]'",
            "--engine",
        )


def kind_of(engine: str) -> str:
    """Return what an engine is, which is also the name of the extra that it needs.

    Raises:
        Refused: where there is no such engine.
    """
    if engine in (POLARS, FUSED):
        return engine
    for kind, beginnings in _BEGINNINGS.items():
        if engine.startswith(beginnings):
            return kind
    shown = shown_address(engine)
    raise refused(
        f"計算の場所「{shown}」はありません。{_ENGINES} のどれかにしてください",
        f"there is no engine '{shown}'; give one of {_ENGINES}",
        "--engine",
    )


_BEGINNINGS: dict[str, tuple[str, ...]] = {
    "spark": ("spark://", "local[", "yarn", "k8s://"),
    "postgres": ("postgresql://", "postgres://"),
}
_ENGINES = "polars fused spark://… local[…] postgresql://…"
_LIBRARIES = {FUSED: "numba", "spark": "pyspark", "postgres": "psycopg"}
