import pytest

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from tests.tables.cells.workbooks import book  # noqa: E402

from seido.tables.sources import READERS, open_source  # noqa: E402


def files(folder):
    (folder / "a.csv").write_text("売上高,従業員数\n100,5\n", "utf-8")
    (folder / "a.TSV").write_text("売上高\t従業員数\n100\t5\n", "utf-8")
    (folder / "a.xlsx").write_bytes(book(("表", [["売上高", "従業員数"], [100, 5]])))
    pl.DataFrame({"売上高": ["100"], "従業員数": ["5"]}).write_parquet(folder / "a.parquet")
    return sorted(folder.iterdir())


def test_the_same_table_is_read_from_every_kind_of_file(tmp_path):
    for path in files(tmp_path):
        source = open_source(path)
        columns = list(source.schema)
        assert columns == ["売上高", "従業員数"]
        assert source.rows == 1
        rows = [row for each in source.batches(columns) for row in each.select(columns).rows()]
        assert rows == [("100", "5")]
        assert path.suffix.lower() in READERS


def test_columns_come_in_the_order_in_which_they_are_asked_for(tmp_path):
    for path in files(tmp_path):
        source = open_source(path)
        (batch,) = source.batches(["従業員数"])
        assert batch.columns[0] == "従業員数"
        assert "売上高" not in batch.columns


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.pdf", "読める種類は .parquet .csv"),
        ("a", "読める種類は"),
        ("none.csv", "ファイルがありません"),
    ],
)
def test_files_that_cannot_be_read_are_refused(name, said, tmp_path):
    with pytest.raises(Refused, match=said):
        open_source(tmp_path / name)


def test_a_folder_of_parquet_files_is_one_table(tmp_path):
    files(tmp_path)
    pl.DataFrame({"売上高": ["200"], "従業員数": ["6"]}).write_parquet(tmp_path / "b.parquet")
    source = open_source(tmp_path)
    (batch,) = source.batches(["従業員数"])
    assert (source.rows, batch["従業員数"].to_list()) == (2, ["5", "6"])


def test_another_folder_is_no_file(tmp_path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(Refused, match="ファイルがありません"):
        open_source(tmp_path / "a.csv")
