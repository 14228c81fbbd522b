"""Both carriers are measured in one run, and have to give the same table before."""

import pytest

pl = pytest.importorskip("polars")
pytest.importorskip("pyspark")
from benchmarks import carriers  # noqa: E402 - extras


@pytest.mark.usefixtures("spark")
def test_ratio_and_start_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    carriers.main(["--rows", "100", "--rounds", "2"])
    printed = capsys.readouterr().out
    assert "pyspark " in printed.splitlines()[0]
    assert "| 100 businesses, 2 rounds, seconds | first | median | fastest |" in printed
    assert "| ratio | " in printed
    assert "The start of Spark, apart: " in printed


def test_other_tables_are_not_measured(tmp_path) -> None:
    for engine, rows in (("polars", [1, 2]), ("local[2]", [1, 3])):
        pl.DataFrame({"seido.row": rows}).write_parquet(carriers.place_of(tmp_path, engine))
    with pytest.raises(SystemExit, match="differ"):
        carriers.refuse_other(tmp_path)
