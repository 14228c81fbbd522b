import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.intake.files import (
    MOST_BYTES,
    MOST_TEXT,
    Cell,
    parse_file,
    read_cells,
    read_whole,
)
from seido.refusal import Refused


def pairs(name: str, data: bytes) -> list[tuple[str, object]]:
    known = {"純資産額", "㈱髙①", "業種"}
    return [(cell.heading, cell.value) for cell in parse_file(name, data, known.__contains__)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_csv_in_every_encoding_that_spreadsheets_save(encoding: str, delimiter: str) -> None:
    text = f'㈱髙①{delimiter}"3,000万円"\r\n業種{delimiter}ソフトウェア業・情報処理～\r\n'
    assert pairs("x.csv", text.encode(encoding)) == [
        ("㈱髙①", "3,000万円"),
        ("業種", "ソフトウェア業・情報処理～"),
    ]


# cp932 gives the excluded characters back as their full-width twins.
@given(
    st.text(
        st.characters(
            codec="cp932", exclude_categories=("C", "Z"), exclude_characters="¢£¬‖\u2212〜"
        ),
        min_size=1,
    )
)
def test_any_text_of_cp932_survives(text: str) -> None:
    quoted = '"' + text.replace('"', '""') + '"'
    rows = f"純資産額,1\r\n業種,{quoted}\r\n髙,あいうえおかきくけこ\r\n"
    assert pairs("x.csv", rows.encode("cp932"))[1] == ("業種", text)


def test_places_are_named_as_spreadsheets_name_them() -> None:
    data = ("純資産額," + "," * 30 + "5\n業種,小売業\n").encode()
    assert [cell.place for cell in parse_file("a/x.csv", data)] == ["a/x.csv AF1", "a/x.csv B2"]


def test_each_kind_of_tree() -> None:
    assert pairs("x.toml", '[財務]\n"純資産額（千円）" = 5\n'.encode()) == [("純資産額", 5)]
    assert parse_file("x.toml", '"純資産額（千円）" = 5\n'.encode())[0].scale == 1_000
    assert pairs("x.yml", "財務:\n  純資産額: 5\n".encode()) == [("純資産額", "5")]
    assert pairs("x.JSON", '\ufeff{"財務": {"純資産額": 5}}'.encode()) == [("純資産額", 5)]


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
        parse_file(name, data)
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
            read_cells(path)


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    with path.open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)
    with pytest.raises(Refused, match="大きすぎます"):
        read_cells(path)


def test_a_file_names_itself_in_the_place(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text("純資産額 = 5\n".replace("純資産額", '"純資産額"'), encoding="utf-8")
    assert read_cells(path) == (Cell("純資産額", 5, f"{path} 純資産額"),)


def test_all_problems_of_a_file_come_at_once() -> None:
    with pytest.raises(Refused) as caught:
        parse_file("x.json", b'{"a": [[1]], "b": [{}], "c": 1}')
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
