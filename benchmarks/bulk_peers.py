"""Who answers the 45 decisions: the product's readings, and what they are held against."""

import importlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import numpy as np
import polars as pl
from benchmarks.bulk_population import population
from benchmarks.bulk_rules import BOUNDED, RULES
from benchmarks.peers.bulk_arrays import arrays
from benchmarks.peers.bulk_terms import DECISIONS
from numpy.typing import NDArray

from seido.facts.vocabulary import ENTRIES
from seido.rules.expr import Condition
from seido.rules.readings.rows.columns.columns import columns
from seido.rules.readings.rows.columns.layers import Layers
from seido.tables.table import ROWS

CORES = os.cpu_count() or 1
SAMPLE = 1_000
"""Most rows that zen-engine answers, one after another; a tenth of fewer."""

Decided = NDArray[np.int8]
"""By decision and row 1 for yes, 0 for no, -1 for unknown."""


class Ready(NamedTuple):
    """A peer with its data before it, in the form that it takes.

    Attributes:
        answer: answers all decisions for all rows.
        decisions: tells what an answer says.
        rows: how many rows it answers for; all where none is said.
    """

    answer: Callable[[], Any]
    decisions: Callable[[Any], Decided]
    rows: int | None = None


@dataclass
class Population:
    """Businesses in the forms that peers take, each made when it is first asked for."""

    table: pl.DataFrame
    stack: ExitStack = field(default_factory=ExitStack)

    @cached_property
    def arrays(self) -> Mapping[str, Any]:
        """The columns as plain arrays."""
        return arrays(self.table)

    @cached_property
    def folder(self) -> Path:
        """A folder with the columns as files of NumPy."""
        found = Path(self.stack.enter_context(TemporaryDirectory()))
        for name, column in self.arrays.items():
            np.save(found / f"{name}.npy", column.values)
        return found


@contextmanager
def businesses(rows: int, *, all_known: bool) -> Iterator[Population]:
    """Open a population; what peers keep open for it is closed at the end."""
    with ExitStack() as stack:
        yield Population(population(rows, all_known=all_known), stack)


@dataclass(frozen=True, slots=True)
class Peer:
    """One way to answer.

    Attributes:
        name: as tables show it.
        start: makes it ready for a population.
        needs: the module that must be installed, if any.
        cores: how many processor cores it works on.
        two_valued: whether every fact must be known.
        settles_more: whether it may know more than the others, having the facts' bounds.
    """

    name: str
    start: Callable[[Population], Ready]
    needs: str | None = None
    cores: int = CORES
    two_valued: bool = False
    settles_more: bool = False

    def is_there(self) -> bool:
        """Return whether what it needs is installed."""
        if self.needs == "C":
            return _peer("c").COMPILER is not None
        return self.needs is None or importlib.util.find_spec(self.needs) is not None


def _peer(name: str) -> Any:
    return importlib.import_module(f"benchmarks.peers.bulk_{name}")


# The product's own readings


def of_table(found: pl.DataFrame) -> Decided:
    """Return what a table of truths says."""
    return found.select(pl.all().cast(pl.Int8).fill_null(-1)).to_numpy().T


def _layers(rules: Mapping[str, Condition]) -> Callable[[Population], Ready]:
    def start(given: Population) -> Ready:
        layers = Layers()
        shown = {name: layers.truth(rule) for name, rule in rules.items()}

        def answer() -> list[pl.DataFrame]:
            return [layers.over(batch, shown) for batch in given.table.iter_slices(ROWS)]

        return Ready(answer, lambda found: of_table(pl.concat(found)))

    return start


def _one_query(given: Population) -> Ready:
    shown = {name: columns(rule) for name, rule in RULES.items()}
    return Ready(lambda: given.table.lazy().select(**shown).collect(), of_table)


def _sql(given: Population) -> Ready:
    from seido.rules.readings.rows.sql.pieces import write  # noqa: PLC0415
    from seido.rules.readings.rows.sql.sql import SharedSql  # noqa: PLC0415 - an extra
    from seido.rules.readings.rows.sql.steps import stepwise  # noqa: PLC0415
    from seido.warehouse.answers import table_named  # noqa: PLC0415

    duckdb, shared = _peer("duckdb"), SharedSql()
    answers = {name: shared.truth(rule) for name, rule in RULES.items()}
    table = table_named("businesses")
    made = stepwise(answers, table, kept=(duckdb.NUMBER,), names=shared.names)
    statement = write(made, "duckdb")
    database = given.stack.enter_context(duckdb.connection(given.table))
    return Ready(lambda: duckdb.answer(database, statement), duckdb.decisions)


def _fused(given: Population) -> Ready:
    from seido.portfolio.engines.fused_columns import kernel_columns  # noqa: PLC0415 - an extra
    from seido.rules.readings.rows.fused.fused import Fused  # noqa: PLC0415
    from seido.rules.readings.rows.fused.kernel import run  # noqa: PLC0415
    from seido.rules.readings.rows.fused.program import Draft  # noqa: PLC0415

    draft = Draft()
    reading = Fused(draft)
    for number, rule in enumerate(RULES.values()):
        draft.verdict(number, *reading.truth(rule))
    program, rows = draft.assemble(), given.table.height
    held = kernel_columns(given.table, program.columns, ENTRIES)

    def answer() -> NDArray[np.uint8]:
        out = np.empty((len(RULES), rows), np.uint8)
        run(program, held, list(out), rows, CORES)
        return out

    told = np.array([1, 0, -1], np.int8)
    return Ready(answer, lambda found: told[found])


# Those beside them


def _hand_polars(given: Population) -> Ready:
    peer = _peer("polars")
    table = peer.prepared(given.table)
    return Ready(lambda: peer.answer(table), peer.decisions)


def _numpy(way: str) -> Callable[[Population], Ready]:
    def start(given: Population) -> Ready:
        peer = _peer("numpy")
        return Ready(lambda: getattr(peer, way)(given.arrays), peer.decisions)

    return start


def _compiled(name: str) -> Callable[[Population], Ready]:
    def start(given: Population) -> Ready:
        peer = _peer(name)
        prepared = peer.prepared(given.arrays)
        return Ready(lambda: peer.answer(prepared), peer.decisions)

    return start


def _duckdb(given: Population) -> Ready:
    peer = _peer("duckdb")
    database = given.stack.enter_context(peer.connection(given.table))
    return Ready(lambda: peer.answer(database), peer.decisions)


def _zen(given: Population) -> Ready:
    peer = _peer("zen")
    rows = peer.prepared(given.table.head(min(SAMPLE, given.table.height // 10)))
    return Ready(lambda: peer.answer(rows), peer.decisions, len(rows))


def fisca(package: str, python: str = sys.executable) -> Callable[[Population], Ready]:
    """Return how to make openfisca-core or policyengine-core ready, in a process of its own.

    Args:
        package: which.
        python: the interpreter of an environment that has it.
    """

    def start(given: Population) -> Ready:
        program = Path(__file__).with_name("peers") / "bulk_fisca.py"
        process = subprocess.Popen(
            [python, str(program), package, str(given.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        given.stack.enter_context(process)
        assert process.stdin is not None
        assert process.stdout is not None
        asked, told = process.stdin, process.stdout
        VERSIONS[package.replace("_", "-")] = told.readline().split()[0]

        def answer() -> None:
            asked.write("\n")
            asked.flush()
            if not told.readline():
                raise SystemExit(f"{package} ended early")

        answers = given.folder / f"{package}.answers.npy"
        return Ready(answer, lambda _: np.load(answers))

    return start


VERSIONS: dict[str, str] = {}
"""Versions that peers in processes of their own have told."""

COLUMNS = "seido, columns"
BY_HAND, C_KERNEL = "Polars by hand", "C, blocks of 64 rows as bits"
OPENFISCA, POLICYENGINE, ZEN = "openfisca-core", "policyengine-core", "zen-engine"
FUSED = "seido, fused"
PEERS: tuple[Peer, ...] = (
    Peer(COLUMNS, _layers(RULES)),
    Peer("seido, columns, with bounds", _layers(BOUNDED), settles_more=True),
    Peer("seido, columns, one query", _one_query),
    Peer(FUSED, _fused, "numba"),
    Peer("seido, SQL in DuckDB", _sql, "duckdb"),
    Peer(BY_HAND, _hand_polars),
    Peer("NumPy, whole columns", _numpy("answer_whole"), cores=1),
    Peer("NumPy, blocks", _numpy("answer")),
    Peer("numba by hand", _compiled("numba"), "numba"),
    Peer(C_KERNEL, _compiled("c"), "C"),
    Peer("DuckDB by hand", _duckdb, "duckdb"),
    Peer(OPENFISCA, fisca("openfisca_core"), "openfisca_core", cores=1, two_valued=True),
    Peer(ZEN, _zen, "zen", cores=1, two_valued=True),
)
"""All but policyengine-core, which may need an environment of its own (see ``fisca``)."""

assert list(RULES) == list(DECISIONS)
