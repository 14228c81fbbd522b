from pathlib import Path

import pytest

from seido.facts.vocabulary import ENTRIES
from seido.intake.files import MOST_TEXT
from seido.portfolio.reading import mapping as module
from seido.portfolio.reading.binding import Field
from seido.portfolio.reading.mapping import read_mapping
from seido.refusal import Refused

HEADINGS = ["TEIKAN_CAP", "GYOSHU", "SHORT_LOANS", "LONG_LOANS", "BRANCH"]


def saved(folder, text):
    path = folder / "対応表.toml"
    path.write_text(text, "utf-8")
    return path


def test_the_example_of_the_guide_is_read(tmp_path):
    example = (module.__doc__ or "").partition("::\n")[2]
    found = read_mapping(saved(tmp_path, example.replace("\n    ", "\n")), HEADINGS)
    assert found == {
        "TEIKAN_CAP": Field("TEIKAN_CAP", ENTRIES["capital"], "千円"),
        "GYOSHU": Field("GYOSHU", ENTRIES["industry"], values={"01": "製造業", "02": "卸売業"}),
        "SHORT_LOANS": Field("SHORT_LOANS", ENTRIES["borrowings"], added=True),
        "LONG_LOANS": Field("LONG_LOANS", ENTRIES["borrowings"], added=True),
        "BRANCH": None,
    }


def test_a_figure_may_be_mapped_and_a_fact_left_open(tmp_path):
    text = '[columns]\nA = { fact = "total_assets", confidence = 0.5 }\nB = { fact = "" }\n'
    found = read_mapping(saved(tmp_path, text), ["A", "B"])
    assert found["A"] is not None
    assert found["A"].fact.name == "total_assets"
    assert found["B"] is None


def test_everything_that_does_not_fit_is_told_at_once(tmp_path):
    text = """
[columns]
A = { fact = "capitol", unit = "里", colour = 1 }
B = "capital"
C = { fact = "industry", values = { "1" = 2 }, add = "yes" }
D = { fact = "sales" }
E = { fact = "industry", add = true }
F = { fact = "total_assets", add = true }
G = { fact = ["sales"] }
"""
    with pytest.raises(Refused) as refusal:
        read_mapping(saved(tmp_path, text), "ABCEFG")
    said = "\n".join(f"「{each.field}」：{each.ja}" for each in refusal.value.problems)
    for part in (
        "「A」：「colour」という項目はありません",
        "「A」：事実 capitol はありません（capital",
        "「A」：単位「里」は分かりません",
        "「B」：{ fact = … } と書いてください",
        "「C」：values は",
        "「C」：add は true か false です",
        "「D」：この見出しは表にありません",
        "「E」：industry は足し合わせられません",
        "「F」：total_assets は足し合わせられません",
        "「G」：事実 ['sales'] はありません",
    ):
        assert part in said
    assert len(refusal.value.problems) == 10


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[columns", "line 1: TOMLとして読めません"),
        ("a = " + "[" * 50_000, "入れ子が深すぎます"),
        ("a" + ".a" * 30_000 + " = 1", "too many dots in a line"),
        ("[columns]\nA = { unit = 0x" + "f" * 3_600 + " }", "200桁を超える数"),
        ("[columns]\nA = { values = " + "9" * 5_000 + " }", "200桁を超える数"),
        ("#" * (MOST_TEXT + 1), "大きすぎます"),
        ("", "columns"),
        ("[colums]\nA = {}", "columns"),
        ("[columns]\nA = {}\n[more]\n", "columns"),
        ("columns = 3", "columns"),
    ],
)
def test_what_is_no_mapping_is_refused(text, said, tmp_path):
    with pytest.raises(Refused, match=said):
        read_mapping(saved(tmp_path, text), ["A"])


def test_a_mapping_that_is_not_there_or_no_text_is_refused(tmp_path):
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe\x00")
    for path, said in (
        (tmp_path / "none.toml", "見つかりません"),
        (tmp_path / "a.toml", "a.toml line 1: UTF-8の文字ではありません"),
        (Path("/dev/zero"), "ファイルではありません"),
        (tmp_path, "フォルダーです"),
    ):
        with pytest.raises(Refused, match=said):
            read_mapping(path, [])


def test_near_facts_are_looked_up_for_the_first_problems_and_all_are_told(tmp_path):
    text = "[columns]\n" + "".join(f'C{n} = {{ fact = "capitol" }}\n' for n in range(25))
    with pytest.raises(Refused) as refusal:
        read_mapping(saved(tmp_path, text), [f"C{n}" for n in range(25)])
    near = ["capital" in each.en for each in refusal.value.problems]
    assert near == [True] * 20 + [False] * 5


def test_japanese_headings_need_no_quotes(tmp_path):
    found = read_mapping(saved(tmp_path, '[columns]\n資本 = { fact = "capital" }\n'), ["資本"])
    assert found == {"資本": Field("資本", ENTRIES["capital"])}


def test_the_mark_that_windows_editors_put_first_is_no_matter(tmp_path):
    (tmp_path / "a.toml").write_text("[columns]\nA = {}\n", "utf-8-sig")
    assert read_mapping(tmp_path / "a.toml", ["A"]) == {"A": None}
