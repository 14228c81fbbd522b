import codecs
import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from seido.tables import csv_files as module  # noqa: E402 - polars is an extra
from seido.tables import table as source_module  # noqa: E402
from seido.tables.csv_files import csv_source  # noqa: E402
from seido.tables.table import EXTRA  # noqa: E402

TEXT = "商号,売上高\n髙橋商店,100\n株式会社あ,２００\n"


def saved(folder, data):
    path = folder / "表.csv"
    path.write_bytes(data)
    return path


def rows(path):
    source = csv_source(path)
    return [row for each in source.batches(list(source.schema)) for row in each.rows() if any(row)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
def test_every_usual_encoding_is_understood(encoding, tmp_path):
    path = saved(tmp_path, TEXT.encode(encoding))
    assert csv_source(path).rows == 2
    assert list(csv_source(path).schema) == ["商号", "売上高"]
    assert rows(path) == [("髙橋商店", "100", None), ("株式会社あ", "２００", None)]


def test_both_orders_of_utf_16_are_understood(tmp_path):
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        assert rows(saved(tmp_path, mark + TEXT.encode(encoding)))[0] == ("髙橋商店", "100", None)


def test_characters_of_no_encoding_are_refused(tmp_path):
    with pytest.raises(Refused, match="文字コードが読めません"):
        csv_source(saved(tmp_path, b"a,b\n\x81\x00\xff\xff,1\n"))


@pytest.mark.parametrize("block", [16, 64, 1 << 20])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp932"])
def test_blocks_end_with_rows_wherever_they_are_cut(block, encoding, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_BLOCK", block)
    text = "名,注\n" + "".join(f'"社{n},""甲""","一\n二{n}"\n' for n in range(40))
    expected = [(f'社{n},"甲"', f"一\n二{n}", None) for n in range(40)]
    assert rows(saved(tmp_path, text.encode(encoding))) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_headings_may_break_within_quotation_marks(end, tmp_path):
    path = saved(tmp_path, f'"売上高{end}（千円）","a,b"{end}1,2{end}'.encode())
    assert list(csv_source(path).schema) == [f"売上高{end}（千円）", "a,b"]
    assert rows(path) == [("1", "2", None)]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [",", "\t", ";"])
def test_commas_tabs_and_semicolons_part_values(mark, end, tmp_path):
    text = end.join([f"a{mark}b", f"1{mark}2", "", f"{mark}", f"3{mark}4"])
    assert rows(saved(tmp_path, text.encode())) == [("1", "2", None), ("3", "4", None)]


def test_rows_that_do_not_fit_the_headings_are_kept(tmp_path):
    path = saved(tmp_path, b"a,b\n1\n1,2\n1,2,3,,5\n")
    (batch,) = csv_source(path).batches(["a", "b"])
    assert batch.rows() == [("1", None, None), ("1", "2", None), ("1", "2", "3 5")]
    assert batch.columns[-1] == EXTRA


def test_a_mark_within_a_value_is_part_of_it(tmp_path):
    path = saved(tmp_path, b'a,b\n5" pipe,1\n"x",2\n')
    assert rows(path) == [('5" pipe', "1", None), ("x", "2", None)]


def test_a_mark_that_is_never_closed_is_refused_before_memory_is_full(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_BLOCK", 64)
    monkeypatch.setattr(module, "_LONGEST", 256)
    path = saved(tmp_path, ("a,b\n" + '"x,' + "1,2\n" * 500).encode())
    with pytest.raises(Refused, match="引用符"):
        csv_source(path)


@pytest.mark.parametrize("data", [b"", b"\n\n", codecs.BOM_UTF8])
def test_an_empty_file_has_no_headings(data, tmp_path):
    with pytest.raises(Refused, match="見出しの行がありません"):
        csv_source(saved(tmp_path, data))


def test_headings_alone_are_a_table_without_rows(tmp_path):
    path = saved(tmp_path, b"a,b")
    assert rows(path) == []
    assert csv_source(path).rows == 0


def test_headings_that_stand_twice_are_refused(tmp_path):
    with pytest.raises(Refused, match="同じ見出しが二つあります（資本金）"):
        csv_source(saved(tmp_path, "資本金,資本金\n1,2\n".encode()))


def test_lines_that_end_as_on_old_computers_are_refused(tmp_path):
    with pytest.raises(Refused, match="改行がありません"):
        csv_source(saved(tmp_path, b"a,b\r1,2\r"))


def test_a_value_beyond_all_measure_is_refused(tmp_path):
    path = saved(tmp_path, b"a,b\n1,2,3\n" + b"x" * 200_000 + b",2\n")
    with pytest.raises(Refused, match="CSVとして読めません"):
        rows(path)


def test_batches_are_of_the_same_size_whatever_the_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_BLOCK", 50)
    monkeypatch.setattr(source_module, "TEXT_ROWS", 30)
    path = saved(tmp_path, ("a,b\n" + "".join(f"{n},x\n" for n in range(100))).encode())
    batches = list(csv_source(path).batches(["b", "a"]))
    assert [each.height for each in batches] == [30, 30, 30, 10]
    assert [int(value) for each in batches for value in each["a"]] == list(range(100))


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=8)


@given(table=st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=20))
def test_what_is_written_as_csv_comes_back(table, tmp_path_factory):
    stream = StringIO(newline="")
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerows([["a", "b"], *table])
    path = saved(tmp_path_factory.mktemp("csv"), stream.getvalue().encode())
    expected = [tuple(value or None for value in row) for row in table if any(row)]
    source = csv_source(path)
    found = [row for each in source.batches(["a", "b"]) for row in each.select("a", "b").rows()]
    assert [tuple(value or None for value in row) for row in found if any(row)] == expected
