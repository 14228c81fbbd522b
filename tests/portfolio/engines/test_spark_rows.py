import os
import shutil

import pytest

from seido.refusal import Refused

pl = pytest.importorskip("polars")
pytest.importorskip("pyspark")
from seido.portfolio.engines.spark_rows import NUMBER, numbered_rows  # noqa: E402
from seido.portfolio.engines.spark_session import spark_session  # noqa: E402


@pytest.fixture(scope="module")
def session():
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java, and there is none")
    with spark_session("local[2]") as session:
        yield session


@pytest.mark.parametrize("ending", ["parquet", "csv"])
def test_rows_are_numbered_as_they_stand(session, tmp_path, ending):
    path = tmp_path / f"in.{ending}"
    table = pl.DataFrame({"name": [f"b{number}" for number in range(1, 501)]})
    table.write_parquet(path) if ending == "parquet" else table.write_csv(path)
    frame, rows = numbered_rows(session, path)
    assert rows == 500
    found = {row[NUMBER]: row["name"] for row in frame.collect()}
    assert found == {number: f"b{number}" for number in range(1, 501)}


def test_files_of_other_kinds_are_refused(session, tmp_path):
    (tmp_path / "in.xlsx").write_bytes(b"")
    with pytest.raises(Refused, match="Spark reads Parquet"):
        numbered_rows(session, tmp_path / "in.xlsx")
    with pytest.raises(Refused, match="no such file"):
        numbered_rows(session, tmp_path / "none.parquet")
