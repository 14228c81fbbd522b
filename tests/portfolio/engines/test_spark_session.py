import os
import shutil

import pytest

pytest.importorskip("polars")
pytest.importorskip("pyspark")
from seido.portfolio.engines.spark_session import spark_session


def test_a_session_refuses_an_overflow():
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java, and there is none")
    with (
        spark_session("local[1]") as session,
        pytest.raises(Exception, match="OVERFLOW"),
    ):
        session.sql("SELECT 9223372036854775807 + CAST(id AS BIGINT) FROM range(1, 2)").collect()
