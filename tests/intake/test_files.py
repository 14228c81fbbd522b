import os
from pathlib import Path

import pytest

from seido.intake.business import parse_business
from seido.intake.files import (
    MOST_BYTES,
    MOST_TEXT,
    is_tree,
    parse_sheets,
    parse_tree,
    read_whole,
)
from seido.refusal import Refused


def test_each_kind_of_tree() -> None:
    assert parse_tree("x.toml", '[財務]\n"純資産額（千円）" = 5\n'.encode()) == {
        "財務": {"純資産額（千円）": 5}
    }
    assert parse_tree("x.yml", "財務:\n  純資産額: 5\n".encode()) == {"財務": {"純資産額": "5"}}
    assert parse_tree("x.JSON", '\ufeff{"財務": {"純資産額": 5}}'.encode()) == {
        "財務": {"純資産額": 5}
    }


def test_the_ending_tells_trees_and_sheets_apart() -> None:
    assert is_tree("x.TOML")
    assert not is_tree("x.csv")
    (sheet,) = parse_sheets("x.csv", "純資産額,5\n".encode())
    assert sheet.rows == [["純資産額", "5"]]


def test_places_are_named_as_spreadsheets_name_them() -> None:
    data = ("純資産額," + "," * 30 + "5\n業種,小売業\n").encode()
    assert parse_business("a/x.csv", data).origins == {
        "net_assets": "a/x.csv AF1",
        "industry": "a/x.csv B2",
    }


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("x.pdf", b"x", "読める種類は"),
        ("x", b"x", "読める種類は"),
        ("x.csv", b"", "一つも見つかりません"),
        ("x.csv", b"\x81", "文字コード"),
        ("x.csv", b'a,"b\n', "line 1: CSV"),
        ("x.csv", b"a,1\n" * 20_001, "一社分"),
        ("x.csv", b"a" * (MOST_BYTES + 1), "10MB"),
        ("x.toml", b"a" * (MOST_TEXT + 1), "1MB"),
        ("x.toml", b"a = 1\nb = \x81\n", "line 2: UTF-8"),
        ("x.toml", b"a = \n", "line 1: TOML"),
        ("x.yaml", b"a: [\n", "YAML"),
        ("x.json", b"{", "JSON"),
        ("x.json", b"{}", "一つも見つかりません"),
        ("x.xlsx", b"x", "Excel"),
        ("x.xls", b"x", "Excel"),
    ],
)
def test_broken_files_of_each_kind_are_refused_in_a_sentence(
    name: str, data: bytes, said: str
) -> None:
    with pytest.raises(Refused) as caught:
        parse_business(name, data)
    (problem,) = caught.value.problems
    assert problem.place.startswith(name)
    assert said in str(problem)
    assert problem.en


def test_files_that_are_not_there_or_are_none(tmp_path: Path) -> None:
    for path, said in (
        (tmp_path / "none.csv", "見つかりません"),
        (tmp_path, "フォルダー"),
        (Path("/dev/null"), "ファイルではありません"),
        (tmp_path / "x\0.csv", "開けません"),
    ):
        with pytest.raises(Refused, match=said):
            read_whole(path, MOST_BYTES)


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    with path.open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)
    with pytest.raises(Refused, match="大きすぎます"):
        read_whole(path, MOST_BYTES)


def test_all_problems_of_a_file_come_at_once() -> None:
    with pytest.raises(Refused) as caught:
        parse_business("x.json", b'{"a": [[1]], "b": [{}], "c": 1}')
    assert [problem.field for problem in caught.value.problems] == ["a", "b"]


def test_no_more_of_a_file_is_read_than_is_allowed(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b"12345")
    assert read_whole(path, 5) == b"12345"
    with pytest.raises(Refused, match="it is too large"):
        read_whole(path, 4)


def test_what_may_never_end_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(Refused, match="ファイルではありません"):
            read_whole(path, 5)
