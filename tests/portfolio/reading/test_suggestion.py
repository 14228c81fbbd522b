import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pl = pytest.importorskip("polars")
from seido.facts.vocabulary import ENTRIES  # noqa: E402 - polars is an extra
from seido.portfolio.reading import suggestion as module  # noqa: E402
from seido.portfolio.reading.binding import bind_headings  # noqa: E402
from seido.portfolio.reading.mapping import read_mapping  # noqa: E402
from seido.portfolio.reading.suggestion import (  # noqa: E402
    proposals,
    suggest_mapping,
    written_mapping,
)
from seido.rules.expr import Unit  # noqa: E402
from seido.tables.csv_files import csv_source  # noqa: E402
from seido.tables.table import EXTRA  # noqa: E402

TABLE = {
    "顧客番号": ["1", "2"],
    "資本の金額（千円）": ["1,000", "△2"],
    "GYOSHU_業種コード": ["01", "02"],
    "社員の数": ["12", "5人"],
    "年間売上高千円": ["30000", "20,000"],
    "KINRI_K": ["1", "2"],
    "設立日": ["2001-01-01", "平成3年1月1日"],
    "短期借入金": ["1", "2"],
    "反社フラグ": ["1", "2"],
    "備考": ["x", "y"],
    "支店": ["東京", "大阪"],
}


def proposed(columns):
    return {each.heading: each for each in proposals(pl.DataFrame(columns))}


def read_back(text, headings, folder):
    path = folder / "案.toml"
    path.write_text(text, "utf-8")
    return read_mapping(path, headings)


def test_the_nearest_fact_is_proposed_with_the_unit_of_the_heading():
    found = proposed(TABLE)
    names = {name: each.fact.name for name, each in found.items() if each.fact}
    assert names == {
        "資本の金額（千円）": "capital",
        "GYOSHU_業種コード": "industry",
        "社員の数": "employees",
        "年間売上高千円": "sales",
        "設立日": "started_on",
        "反社フラグ": "antisocial_ties",
    }
    assert found["年間売上高千円"].unit == "千円"
    assert all(0 <= each.confidence <= 1 for each in found.values())
    assert found["設立日"].confidence == 1
    assert 0 < found["社員の数"].confidence < 1


def test_codes_are_left_for_a_person_to_fill_in():
    found = proposed(TABLE)
    assert found["GYOSHU_業種コード"].codes == ("01", "02")
    assert found["反社フラグ"].codes == ("2",)
    assert found["社員の数"].codes == ()


def test_what_stands_in_a_column_counts_for_more_than_its_name():
    amounts = [str(each * 100_000) for each in range(1, 401)]
    found = proposed({"SHORT_LOANS": amounts, "反社フラグ": amounts, "業種コード": amounts})
    facts = [each.fact for each in found.values()]
    assert all(each is None or each.unit is Unit.YEN for each in facts)
    assert not any(each.codes for each in found.values())
    few = proposed({"SHORT_LOANS": ["400", "500", "1"], "反社フラグ": ["0", "1", "9"]})
    assert not few["SHORT_LOANS"].codes
    assert few["反社フラグ"].fact is ENTRIES["antisocial_ties"]
    assert few["反社フラグ"].codes


def test_japanese_in_latin_letters_is_understood():
    found = proposed(
        {
            "JUGYOIN": ["5", "8"],
            "TODOFUKEN": ["岡山県", "東京都"],
            "URIAGE(千円)": ["12000", "3400"],
            "SIHON_KIN": ["1000万円", "5000000"],
            "GYOUSYU": ["01", "02"],
            "KAIGYOBI": ["2001-01-01", "平成3年1月1日"],
        }
    )
    names = {name: each.fact.name for name, each in found.items() if each.fact}
    assert names == {
        "JUGYOIN": "employees",
        "TODOFUKEN": "prefecture",
        "URIAGE(千円)": "sales",
        "SIHON_KIN": "capital",
        "GYOUSYU": "industry",
        "KAIGYOBI": "started_on",
    }
    assert found["GYOUSYU"].codes == ("01", "02")
    assert found["JUGYOIN"].confidence == 0.9
    wrong = proposed({"JUGYOIN": ["甲", "乙"]})
    assert wrong["JUGYOIN"].fact is None


def test_thousands_in_a_heading_of_latin_letters_are_read_as_thousands(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("URIAGE(千円),JUGYOIN\n12,5\n", "utf-8")
    source = csv_source(path)
    mapped = read_back(suggest_mapping(source), source.schema, tmp_path)
    field = mapped["URIAGE(千円)"]
    assert field is not None
    assert field.read("12") == 12_000


def test_a_fact_is_proposed_for_the_column_most_like_it_only():
    found = proposed({"売上高の額": ["1"], "売上高": ["2"], "総売上高の額": ["3"]})
    facts = [each.fact.name if each.fact else None for each in found.values()]
    assert facts.count("sales") == 1
    assert found["売上高"].fact is ENTRIES["sales"]
    twice = proposed({"売上高": ["1"], "年商": ["2"]})
    assert [each.fact is None for each in twice.values()] == [False, True]


def test_a_fact_that_cannot_be_what_stands_there_is_not_proposed():
    found = proposed({"従業員数等": ["東京", "大阪"], "資本金等": ["1", "2"]})
    assert found["従業員数等"].fact is None
    assert found["資本金等"].fact is ENTRIES["capital"]


def test_a_proposal_is_a_mapping_as_it_stands(tmp_path):
    path = tmp_path / "顧客.csv"
    lines = [",".join(f'"{cell}"' for cell in row) for row in zip(*TABLE.values(), strict=True)]
    path.write_text("\n".join([",".join(TABLE), *lines]), "utf-8")
    source = csv_source(path)
    text = suggest_mapping(source)
    mapped = read_back(text, source.schema, tmp_path)
    binding = bind_headings(source.schema, mapped)
    assert binding.names == {
        *("capital", "industry", "employees", "sales", "started_on", "antisocial_ties")
    }
    assert mapped["支店"] is None
    assert "例 東京 / 大阪" in text
    assert '"01" = ""' in text
    assert "# 対応表" not in text.partition("[columns]")[2]


def test_an_empty_table_still_has_a_proposal(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("売上高,資本の金額\n", "utf-8")
    source = csv_source(path)
    found = read_back(suggest_mapping(source), source.schema, tmp_path)
    assert found["資本の金額"] is not None


def test_values_beyond_the_headings_are_no_column():
    assert list(proposed({"売上高": ["1"], EXTRA: ["2"]})) == ["売上高"]


TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
HEADINGS = TEXTS | st.sampled_from(
    ["業種", "業種区分", "売上(千円)", 'a"b', "a\\b", "改\n行", "\x7f"]
)


@given(
    headings=st.lists(HEADINGS, min_size=1, max_size=5, unique_by=str.strip),
    values=st.lists(TEXTS | st.none(), min_size=1, max_size=4),
)
def test_whatever_the_table_holds_a_proposal_is_a_mapping(headings, values, tmp_path_factory):
    columns = {heading: pl.Series(values, dtype=pl.String) for heading in headings}
    text = written_mapping(proposals(pl.DataFrame(columns)))
    assert set(tomllib.loads(text)) == {"columns"}
    folder = tmp_path_factory.mktemp("toml")
    assert set(read_back(text, headings, folder)) <= set(headings)


NAMES = [name for each in ENTRIES.values() for name in (each.label.ja, each.label.en)]


@settings(max_examples=25)
@given(
    name=st.one_of(
        st.text(max_size=12),
        st.builds(
            lambda name, at, letter: name[:at] + letter + name[at + 1 :],
            st.sampled_from(NAMES),
            st.integers(0, 12),
            st.sampled_from(["", "x", "金", "コード", "aa"]),
        ),
    )
)
def test_the_quick_look_leaves_out_no_fact_that_the_full_one_finds_near(name):
    bare = module._bare(name)  # noqa: SLF001 - what is compared is what is tried
    likeness = module._likeness  # noqa: SLF001 - as above
    every = {}
    for number, entry in enumerate(ENTRIES.values()):
        names = (entry.name, entry.label.ja, entry.label.en, *entry.headings)
        every[number, entry.name] = max(likeness(bare, module._bare(each)) for each in names)  # noqa: SLF001 - as above
    expected = {fact: near for (_, fact), near in sorted(every.items()) if near >= 0.6}
    assert list(module._near(bare).items()) == list(expected.items())  # noqa: SLF001 - as above


def test_names_of_thousands_of_columns_are_nearly_all_told_apart_at_a_glance(monkeypatch):
    compared = []
    likeness = module._likeness  # noqa: SLF001 - what is costly is what is counted

    def noted(one, other):
        compared.append(one)
        return likeness(one, other)

    monkeypatch.setattr(module, "_likeness", noted)
    wide = {f"{name}{n}": ["1"] for n in range(20) for name in ("col", "列", "x_", "client_field_")}
    assert len(proposals(pl.DataFrame(wide))) == len(wide)
    assert len(compared) < 5 * len(wide)
