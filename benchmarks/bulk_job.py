"""One measurement of the whole catalogue, in a process of its own: time, memory, where time goes.

``python benchmarks/bulk_job.py JSON`` does what the JSON of a ``Task`` says and prints the JSON of
what was found; the peak of memory is then that of this task alone.
"""

import json
import resource
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial, wraps
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter
from typing import Any, TypeAlias

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that it runs as a file

from seido.portfolio import run as running  # noqa: E402
from seido.portfolio.engines.choice import run_on  # noqa: E402
from seido.portfolio.engines.magnitude import greatest_values  # noqa: E402
from seido.portfolio.engines.plan import Answer, Decider  # noqa: E402
from seido.portfolio.reading.batches import FactBatch, TableReader  # noqa: E402
from seido.portfolio.summary import Summary  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402
from seido.schemes.model import Scheme  # noqa: E402
from seido.tables.writing import Write, written  # noqa: E402

DAY = date(2026, 11, 21)
Spent: TypeAlias = defaultdict[str, float]
"""Seconds by what they were spent on."""
BATCHES = 5
"""Batches of facts held in memory; past them the same come again."""


@dataclass(frozen=True, slots=True)
class Task:
    """What to measure.

    Attributes:
        engine: ``polars`` or ``fused``.
        source: a Parquet file of businesses.
        rows: how many of them.
        answers: what is asked beside the decision (see ``Answer``).
        schemes: how many schemes.
        result: a file for the answers; none to decide in memory alone.
    """

    engine: str
    source: str
    rows: int
    answers: tuple[str, ...] = ()
    schemes: int = len(all_schemes())
    result: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What was measured.

    Attributes:
        seconds: of the whole, imports left out.
        peak: memory at its highest, in bytes, all that Python and the libraries take included.
        offered: how many of the schemes are offered on the day, and so decide.
        stages: seconds by what they were spent on; in a job, reading runs beside the rest. In
            memory the plan, made once, is not among the seconds of the whole.
    """

    seconds: float
    peak: int
    offered: int
    stages: dict[str, float]


def measured(task: Task) -> Found:
    """Return what a task takes, measured in a process of its own."""
    command = [sys.executable, str(Path(__file__).resolve()), json.dumps(asdict(task))]
    return Found(**json.loads(subprocess.check_output(command, text=True)))


def schemes(count: int) -> list[Scheme]:
    """Return so many schemes, evenly spread over the catalogue."""
    every = all_schemes()
    return [every[number * len(every) // count] for number in range(count)]


def done(task: Task) -> Found:
    """Do a task in this process."""
    chosen = schemes(task.schemes)
    offered = sum(each.edition_on(DAY) is not None and not each.closed_on(DAY) for each in chosen)
    spent: Spent = defaultdict(float)
    seconds = (_decide if task.result is None else _from_file_to_file)(task, chosen, spent)
    return Found(seconds, _peak(), offered, dict(spent))


def _peak() -> int:
    """Return the most memory that this process has held."""
    status = Path("/proc/self/status")
    if status.exists():  # what the system counts otherwise includes whoever started the process
        held = next(line for line in status.read_text("utf-8").splitlines() if "VmHWM" in line)
        return int(held.split()[1]) * 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


# In memory


def _decide(task: Task, chosen: Sequence[Scheme], spent: Spent) -> float:
    """Return the seconds of deciding batches of facts that lie in memory."""
    batches = list(_facts(task, chosen))
    decider = _decider(task, chosen)
    rows = 0
    start = perf_counter()
    first = batches[0]
    decider.answer(first.table.head(1), first.partly)  # makes the plan, and loads what is compiled
    spent["plan"] = perf_counter() - start
    start = perf_counter()
    for facts in cycle(batches):
        decider.answer(facts.table.head(task.rows - rows), facts.partly)
        rows += facts.table.height
        if rows >= task.rows:
            break
    spent["decide"] = perf_counter() - start
    return spent["decide"]


def _facts(task: Task, chosen: Sequence[Scheme]) -> Iterator[FactBatch]:
    source, binding = running.opened(Path(task.source), None)
    editions = [edition for scheme in chosen for edition in scheme.editions]
    reader = TableReader(binding, greatest_values(editions), DAY)
    rows = 0
    for batch in islice(source.batches(list(source.schema)), BATCHES):
        yield reader.read(batch)
        rows += batch.height
        if rows >= task.rows:
            return


def _decider(task: Task, chosen: Sequence[Scheme]) -> Decider:
    answers = frozenset(map(Answer, task.answers))
    if task.engine == "polars":
        return Decider(chosen, answers)
    from seido.portfolio.engines.fused import FusedPlan  # noqa: PLC0415 - an extra

    return Decider(chosen, answers, plan_of=FusedPlan)


# From file to file


def _from_file_to_file(task: Task, chosen: Sequence[Scheme], spent: Spent) -> float:
    """Return the seconds of a whole job, its parts watched."""
    _watch(spent)
    job = running.Job(
        source=Path(task.source),
        result=Path(task.result or ""),
        schemes=chosen,
        answers=frozenset(map(Answer, task.answers)),
        day=DAY,
    )
    start = perf_counter()
    run_on(task.engine, job)
    return perf_counter() - start


def _watch(spent: Spent) -> None:
    """Let the parts of a job tell how long they took."""

    def timed(stage: str, call: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(call)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            start = perf_counter()
            try:
                return call(*args, **kwargs)
            finally:
                spent[stage] += perf_counter() - start

        return wrapper

    def opened(*args: Any) -> Any:
        source, binding = before_opened(*args)
        return replace(source, batches=partial(_timed_each, spent, source.batches)), binding

    @contextmanager
    def watched(*args: Any) -> Iterator[Write]:
        file: AbstractContextManager[Write] = written(*args)
        write = file.__enter__()
        yield timed("write", write)
        timed("write", file.__exit__)(None, None, None)

    before_opened = running.opened
    for place, name, made in (
        (running, "opened", opened),
        (running, "written", watched),
        (TableReader, "read", timed("read", TableReader.read)),
        (Decider, "answer", timed("decide", Decider.answer)),
        (Summary, "add", timed("count", Summary.add)),
    ):
        setattr(place, name, made)


def _timed_each(spent: Spent, batches: Any, columns: Sequence[str]) -> Iterator[Any]:
    found = batches(columns)
    while True:
        start = perf_counter()
        batch = next(found, None)
        spent["read"] += perf_counter() - start
        if batch is None:
            return
        yield batch


if __name__ == "__main__":
    print(json.dumps(asdict(done(Task(**json.loads(sys.argv[1]))))))
