from datetime import date

import pytest

pl = pytest.importorskip("polars")
from seido.refusal import Refused  # noqa: E402
from seido.tables import parquet_files as module  # noqa: E402 - polars is an extra
from seido.tables.parquet_files import parquet_source  # noqa: E402
from seido.tables.table import EXTRA  # noqa: E402

TABLE = pl.DataFrame(
    {
        "id": range(100),
        "sales": [None, 5] * 50,
        "started_on": [date(2020, 1, 1)] * 100,
        "form": pl.Series(["company", "npo"] * 50, dtype=pl.Categorical),
    }
)


@pytest.mark.parametrize("group", [7, 40, 1_000])
def test_batches_keep_order_and_types_whatever_the_row_groups(group, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "ROWS", 30)
    TABLE.write_parquet(tmp_path / "a.parquet", row_group_size=group)
    source = parquet_source(tmp_path / "a.parquet")
    assert source.rows == 100
    assert source.schema == dict(TABLE.schema)
    batches = list(source.batches(["sales", "id"]))
    assert [each.height for each in batches] == [30, 30, 30, 10]
    assert pl.concat(batches).equals(TABLE.select("sales", "id"))


def test_some_rows_alone_are_read_with_what_another_source_has_added(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "ROWS", 30)
    added = TABLE.with_columns(pl.lit("more").alias(EXTRA))
    added.write_parquet(tmp_path / "a.parquet", row_group_size=40)
    source = parquet_source(tmp_path / "a.parquet", range(35, 80))
    assert (source.rows, list(source.schema)) == (45, TABLE.columns)
    batches = list(source.batches(["id"]))
    assert [each.height for each in batches] == [30, 15]
    assert pl.concat(batches).equals(added[35:80].select("id", EXTRA))


def test_a_table_without_rows_has_no_batches(tmp_path):
    TABLE.clear().write_parquet(tmp_path / "a.parquet")
    source = parquet_source(tmp_path / "a.parquet")
    assert (source.rows, list(source.batches(["id"]))) == (0, [])


@pytest.mark.parametrize("data", [b"", b"PAR1", b"a,b\n1,2\n"])
def test_what_is_no_parquet_is_refused(data, tmp_path):
    (tmp_path / "a.parquet").write_bytes(data)
    with pytest.raises(Refused, match="Parquetとして読めません"):
        parquet_source(tmp_path / "a.parquet")
