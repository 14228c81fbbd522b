"""A Spark to carry work: its Python workers run this interpreter, each on the cores of its task."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from shutil import make_archive

from py4j.protocol import Py4JError
from pyspark import SparkContext
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

import seido
from seido.refusal import refused
from seido.tables.workplaces import passing_folder

FAILURES = (PySparkException, Py4JError, RuntimeError, OSError)
"""What Spark raises where it cannot be had, or where work in it has failed."""

_HERE: dict[str, str | int | float | bool | None] = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
}
"""What a Spark within this program needs beside."""


@contextmanager
def spark_context(master: str) -> Iterator[SparkContext]:
    """Open a Spark; the one that runs already where there is one, else it is stopped at the end.

    A cluster that is reached from here gets this code with the work; its libraries it has.

    Args:
        master: ``spark://host:port``, or ``local[2]`` for a Spark within this program on two cores.

    Raises:
        Refused: where there is no Spark.
    """
    with ExitStack() as stack:
        try:
            running = SparkSession.getActiveSession()
            context = running.sparkContext if running else _started(master, stack)
        except FAILURES as error:
            why = reason(error)
            raise refused(f"Sparkを使えません（{why}）", f"no Spark: {why}", "--engine") from error
        context.pythonExec = os.environ.get("PYSPARK_PYTHON", sys.executable)
        # Polars reads this when it is loaded, which only a worker's first task does.
        cores = context.getConf().get("spark.task.cpus") or "1"
        context.environment.setdefault("POLARS_MAX_THREADS", cores)
        yield context


def _started(master: str, stack: ExitStack) -> SparkContext:
    here = master.startswith("local")
    building = SparkSession.builder.master(master).config("spark.ui.showConsoleProgress", "false")
    context = building.config(map=_HERE if here else {}).getOrCreate().sparkContext
    stack.callback(context.stop)
    context.setLogLevel("ERROR")
    if not here:
        folder = stack.enter_context(passing_folder())
        code = Path(seido.__path__[0])
        context.addPyFile(make_archive(f"{folder}/{code.name}", "zip", code.parent, code.name))
    return context


def reason(error: Exception) -> str:
    """Return the one line that says why, of an error told with the traces of all who passed it."""
    lines = str(error).splitlines() or [type(error).__name__]
    return next((line.lstrip(": ") for line in reversed(lines) if _NAMED.match(line)), lines[0])


_NAMED = re.compile(r"(: )?[\w.$]*(Error|Exception)\b.*: ")
