import os

import pytest
from tests.tables.cells.workbooks import book

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from seido.tables import csv_files, parquet_files  # noqa: E402 - polars is an extra
from seido.tables import table as table_module  # noqa: E402
from seido.tables.sources import open_source  # noqa: E402

ROWS = 200
TABLE = pl.DataFrame({"a": [f"{n}" for n in range(ROWS)], "b": ["x"] * ROWS})


def saved(folder, kind):
    path = folder / f"t{kind}"
    if kind == ".csv":
        TABLE.write_csv(path)
    elif kind == ".parquet":
        TABLE.write_parquet(path, row_group_size=20)
    else:
        path.write_bytes(book(("表", [TABLE.columns, *map(list, TABLE.rows())])))
    return path


def cut(path):
    os.truncate(path, path.stat().st_size // 2)


def grow(path):
    with path.open("ab") as file:
        file.write(b"1,2\n")


def spoil(path):
    with path.open("ab") as file:
        file.write(b"\xff\xfe\xff")


def replace(path):
    other = path.with_name("other")
    other.write_bytes(path.read_bytes())
    other.replace(path)


def shrink(path):
    other = path.with_suffix(f".2{path.suffix}")
    if path.suffix == ".parquet":
        TABLE.head(3).write_parquet(other)
    else:
        other.write_bytes(path.read_bytes()[:30])
    other.replace(path)


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch):
    monkeypatch.setattr(csv_files, "_BLOCK", 64)
    monkeypatch.setattr(parquet_files, "ROWS", 30)
    monkeypatch.setattr(table_module, "TEXT_ROWS", 30)


@pytest.mark.parametrize("kind", [".csv", ".parquet", ".xlsx"])
@pytest.mark.parametrize("pieces", [0, 2])
@pytest.mark.parametrize("change", [cut, grow, spoil, replace, shrink])
def test_a_file_that_changes_while_it_is_read_is_refused(change, pieces, kind, tmp_path):
    source = open_source(saved(tmp_path, kind))
    batches = source.batches(["a"])
    for _ in range(pieces):
        next(batches)
    change(tmp_path / f"t{kind}")
    with pytest.raises(Refused, match=rf"t\{kind}: 読んでいる間に書き換えられました"):
        list(batches)


@pytest.mark.parametrize("kind", [".csv", ".parquet", ".xlsx"])
@pytest.mark.parametrize("pieces", [0, 2])
def test_a_file_that_is_taken_away_while_it_is_read_is_refused(pieces, kind, tmp_path):
    source = open_source(saved(tmp_path, kind))
    batches = source.batches(["a"])
    for _ in range(pieces):
        next(batches)
    (tmp_path / f"t{kind}").unlink()
    with pytest.raises(Refused, match="読んでいる間になくなりました"):
        list(batches)


def test_a_folder_is_held_against_itself_but_not_against_results_beside(tmp_path):
    saved(tmp_path, ".parquet")
    source = open_source(tmp_path)
    (tmp_path / "result.csv").write_text("1", "utf-8")
    (tmp_path / ".r.01234567.part.parquet").write_text("1", "utf-8")
    assert pl.concat(source.batches(["a"])).height == ROWS
    TABLE.write_parquet(tmp_path / "u.parquet")
    with pytest.raises(Refused, match="読んでいる間に書き換えられました"):
        list(source.batches(["a"]))
    assert open_source(tmp_path).rows == 2 * ROWS


@pytest.mark.parametrize("kind", [".csv", ".parquet", ".xlsx"])
def test_a_file_that_nobody_touches_is_read_as_often_as_asked(kind, tmp_path):
    source = open_source(saved(tmp_path, kind))
    for _ in range(2):
        found = pl.concat(each.select("a") for each in source.batches(["a"]))
        assert found.equals(TABLE.select("a"))


def test_a_broken_column_is_named(tmp_path):
    path = saved(tmp_path, ".parquet")
    data = bytearray(path.read_bytes())
    at = data.index(b"\x28\xb5\x2f\xfd")  # the first page as zstd packs it, of the first column
    data[at : at + 12] = bytes(12)
    path.write_bytes(data)
    source = open_source(path)
    assert pl.concat(source.batches(["b"])).height == ROWS
    with pytest.raises(Refused) as refusal:
        list(source.batches(["b", "a"]))
    (problem,) = refusal.value.problems
    assert (problem.field, problem.place) == ("a", str(path))
