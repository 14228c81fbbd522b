import pytest

pl = pytest.importorskip("polars")
pytest.importorskip("xlsxwriter")
from seido.portfolio.refusal import BadPortfolio  # noqa: E402 - extras
from seido.portfolio.sources import open_source  # noqa: E402
from seido.portfolio.writing import written  # noqa: E402

TABLE = pl.DataFrame({"番号": [1, 2], "名": ["甲", "乙"]})


@pytest.mark.parametrize("ending", ["parquet", "csv", "xlsx"])
def test_batches_stand_below_one_another(tmp_path, ending):
    path = tmp_path / f"out.{ending}"
    with written(path, TABLE.schema) as write:
        write(TABLE)
        write(TABLE)
    source = open_source(path)
    found = pl.concat([each.select(TABLE.columns) for each in source.batches(TABLE.columns)])
    assert [str(each) for each in found["番号"]] == ["1", "2"] * 2
    assert found["名"].to_list() == ["甲", "乙"] * 2
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("ending", ["parquet", "csv", "xlsx"])
def test_what_is_given_up_leaves_the_place_as_it_was(tmp_path, ending):
    path = tmp_path / f"out.{ending}"
    path.write_bytes(b"before")

    def give_up() -> None:
        with written(path, TABLE.schema) as write:
            write(TABLE)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        give_up()
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_other_kinds_of_files_are_refused(tmp_path):
    with (
        pytest.raises(BadPortfolio, match=r"\.parquet \.csv \.xlsx"),
        written(tmp_path / "out.txt", TABLE.schema),
    ):
        pass
