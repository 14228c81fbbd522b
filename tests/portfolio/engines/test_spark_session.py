import sys

import pytest

pytest.importorskip("polars")
pytest.importorskip("pyspark")
from seido.portfolio.engines.spark_session import reason, spark_context


def test_workers_run_this_interpreter_on_the_cores_of_their_task(spark):
    def told(_):
        import polars as pl  # noqa: PLC0415 - loaded where the work is done

        return sys.executable, pl.thread_pool_size()

    with spark_context("local[2]") as context:
        assert context.parallelize([0], 1).map(told).collect() == [(sys.executable, 1)]
    assert spark.rows("SELECT 1") == [(1,)]  # what ran already still does


IN_A_WORKER = """An exception was thrown from the Python worker:
Traceback (most recent call last):
  File "worker.py", line 1, in f
OSError: [Errno 28] No space left: /data
"""
IN_JAVA = """An error occurred while calling None.JavaSparkContext.
: java.lang.IllegalStateException: a stopped SparkContext.
\tat org.apache.X(X:1)
"""


@pytest.mark.parametrize(
    ("told", "line"),
    [
        (IN_A_WORKER, "OSError: [Errno 28] No space left: /data"),
        (IN_JAVA, "java.lang.IllegalStateException: a stopped SparkContext."),
        ("[JAVA_GATEWAY_EXITED] Java gateway process exited.\nmore", "[JAVA_GATEWAY_EXITED] Java"),
        ("", "ValueError"),
    ],
)
def test_of_a_long_trace_the_line_that_says_why_is_told(told, line):
    assert reason(ValueError(told)).startswith(line)
