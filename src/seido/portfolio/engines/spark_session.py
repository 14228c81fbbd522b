"""A session with Spark, set for rules of the size of the catalogue."""

from collections.abc import Iterator
from contextlib import contextmanager

from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from seido.refusal import refused

_JAVA = "-XX:-DontCompileHugeMethods -XX:ReservedCodeCacheSize=512m"
"""Java leaves methods of more than 8,000 bytes interpreted, as those made of wide rules are."""

_STARTED = {
    "spark.driver.extraJavaOptions": _JAVA,
    "spark.executor.extraJavaOptions": _JAVA,
    "spark.driver.memory": "4g",
    "spark.ui.showConsoleProgress": "false",
}
_HERE = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
}
"""What a Spark within this program needs beside."""

_SET = {
    "spark.sql.ansi.enabled": "true",  # an overflow is an error, never another number
    "spark.sql.caseSensitive": "true",
    "spark.sql.codegen.wholeStage": "false",  # one method a row is too large to be compiled
    "spark.sql.constraintPropagation.enabled": "false",  # it takes longer than the rules
    "spark.sql.session.timeZone": "UTC",
}


@contextmanager
def spark_session(master: str) -> Iterator[SparkSession]:
    """Open a session with Spark; what was started for it is stopped at the end.

    Args:
        master: ``spark://host:port``, or ``local[2]`` for a Spark within this program on two cores.

    Raises:
        Refused: where there is no Spark.
    """
    running = SparkSession.getActiveSession()
    try:
        started = running or _started(master)
    except (PySparkException, RuntimeError, OSError) as error:
        raise refused(
            f"Sparkを使えません（{_first_line(error)}）",
            f"no Spark: {_first_line(error)}",
            place=master,
        ) from error
    session = started.newSession()
    for name, value in _SET.items():
        session.conf.set(name, value)
    try:
        yield session
    finally:
        if running is None:
            started.stop()


def _started(master: str) -> SparkSession:
    building = SparkSession.builder.master(master)
    for name, value in (_STARTED | (_HERE if master.startswith("local") else {})).items():
        building = building.config(name, value)
    session = building.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
