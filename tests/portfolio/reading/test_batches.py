from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from seido.facts.vocabulary import ENTRIES  # noqa: E402 - polars is an extra
from seido.intake.business import bind  # noqa: E402
from seido.intake.values.cell import Cell, with_unit_of_heading  # noqa: E402
from seido.portfolio.reading.batches import Refusals, TableReader  # noqa: E402
from seido.portfolio.reading.binding import bind_headings  # noqa: E402
from seido.portfolio.reading.held_values import exact_column, is_partly_known, partly_columns  # noqa: E402
from seido.rules.expr import Unit  # noqa: E402
from seido.rules.readings.rows.columns.layers import type_of  # noqa: E402
from seido.tables.table import EXTRA  # noqa: E402

DAY = date(2026, 10, 1)
GREATEST = {
    Unit.YEN: 10**15,
    Unit.PERSONS: 10**10,
    Unit.COUNT: 10**10,
    Unit.MONTHS: 10**5,
    Unit.NUMBER: 10**12,
    Unit.DATE: 10**7,
}


def reader(headings, **wanted):
    return TableReader(bind_headings(headings, {}), GREATEST, DAY, **wanted)


def read(columns, **wanted):
    table = pl.DataFrame(columns)
    return reader([name for name in table.columns if name != EXTRA], **wanted).read(table)


def test_every_fact_has_its_column_whatever_the_table_holds():
    facts = read({"売上高": ["100", None]})
    assert facts.table.schema == {name: type_of(entry) for name, entry in ENTRIES.items()}
    assert facts.table["sales"].to_list() == [100, None]
    assert facts.table["capital"].null_count() == 2
    assert facts.problems.null_count() == 2
    assert not facts.partly


def test_rows_with_values_that_cannot_be_read_are_kept_with_the_reason():
    table = reader(["売上高", "従業員数", "担当"])
    batch = pl.DataFrame(
        {
            "売上高": ["100", "たくさん", "約5"],
            "従業員数": ["5人", "-1", "6"],
            "担当": ["a", "b", "c"],
        }
    )
    facts = table.read(batch)
    assert facts.table.select("sales", "employees").rows() == [(100, 5), (None, None), (None, 6)]
    first, second, third = facts.problems
    assert first is None
    assert second.startswith("売上高：「たくさん」は読めません")
    assert " / 従業員数：「-1」は取り得ない値です" in second
    assert third.startswith("売上高：「約5」はおおよその値です")
    assert table.refusals.rows == 2
    assert table.refusals.columns == {"売上高": 2, "従業員数": 1}
    assert len(table.refusals.examples["売上高"]) == 2


@pytest.mark.parametrize("days", [str, date.fromisoformat])
def test_the_day_of_incorporation_stands_in_where_the_start_is_not_known(days):
    incorporated, began = "2015-04-01", "2010-04-01"
    rows = [(incorporated, began), (incorporated, None), (None, began), (None, None)]
    if days is str:
        rows += [(incorporated, "不明"), (incorporated, " "), (incorporated, "いつか")]
    columns = {
        "設立日": [None if one is None else days(one) for one, _ in rows],
        "事業開始日": [other for _, other in rows],
    }
    for headings in (["設立日", "事業開始日"], ["事業開始日", "設立日"]):
        facts = read({name: columns[name] for name in headings})
        for row, (one, other) in enumerate(rows):
            cells = [Cell("設立日", one, ""), Cell("事業開始日", other, "")]
            try:
                wanted = bind(cells).facts.get("started_on")
            except Refused:
                assert facts.problems[row].startswith("事業開始日：")
                wanted = None
            assert facts.table["started_on"][row] == wanted
        assert facts.problems.count() == (days is str)


def test_a_row_with_more_values_than_headings_is_not_read():
    facts = read({"売上高": ["100", "200"], EXTRA: [None, "7"]})
    assert facts.table["sales"].to_list() == [100, None]
    assert facts.problems[0] is None
    assert "ずれているおそれ" in facts.problems[1]


def test_sentences_are_told_in_the_language_asked_for():
    facts = read({"売上高": ["x"], EXTRA: [None]}, language="en")
    assert facts.problems[0].startswith("売上高: 'x' cannot be read")


def test_the_application_date_is_that_of_the_row_or_of_the_job():
    given_days = {"売上高": ["1"] * 4, "as_of": ["2024-04-01", None, "2024年4月", "?"]}
    facts = read(given_days)
    assert facts.table["as_of"].to_list() == [date(2024, 4, 1), DAY, DAY, DAY]
    assert [problem is None for problem in facts.problems] == [True, True, False, True]
    assert "日まで書いてください" in facts.problems[2]
    assert "as_of" not in facts.partly
    assert read(given_days, for_all=True).table["as_of"].to_list() == [DAY] * 4


def test_what_is_known_in_part_stands_in_columns_for_every_row():
    table = reader(["従業員数", "業種"])
    columns = {"従業員数": ["5～10人", "7", None, "x"], "業種": ["retail"] * 4}
    facts = table.read(pl.DataFrame(columns))
    assert facts.partly == {"employees"}
    assert facts.table["employees.low"].to_list() == [5, 7, 0, 0]
    assert facts.table["employees.high"].to_list() == [10, 7, None, None]
    later = table.read(pl.DataFrame({"従業員数": ["8"], "業種": ["小売業または卸売業"]}))
    assert later.partly == {"industry"}
    assert later.table["employees"].to_list() == [8]


def test_parts_and_totals_are_settled_and_what_does_not_agree_is_told():
    table = reader(["総資産（千円）", "純資産（千円）", "負債（千円）"])
    facts = table.read(
        pl.DataFrame(
            {
                "総資産（千円）": ["9", "9", "9"],
                "純資産（千円）": ["4", "4", "4"],
                "負債（千円）": [None, "3", "5"],
            }
        )
    )
    assert facts.table["liabilities"].to_list() == [5_000, 3_000, 5_000]
    facts = table.read(
        pl.DataFrame({"総資産（千円）": ["9"], "純資産（千円）": ["4"], "負債（千円）": ["30"]})
    )
    assert facts.table.select("liabilities", "net_assets").rows() == [(None, None)]
    assert "内訳と合いません" in facts.problems[0]
    assert table.refusals.columns == {"総資産額": 1}


def test_batches_are_read_one_like_the_other():
    texts = ["小売業", "retail", "？", "卸売業", None, "鉱物", "小売業 ", "Retail"] * 3
    columns = {"業種": texts, "売上高": ["1,000", "△5", "x", "5", "", "1億円", "7", "3億以上"] * 3}
    whole = read(columns)
    table = reader(list(columns))
    parts = [table.read(batch) for batch in pl.DataFrame(columns).iter_slices(5)]
    for name in ("industry", "sales"):
        assert pl.concat([each.table[name] for each in parts]).equals(whole.table[name])
    assert pl.concat([each.problems for each in parts]).equals(whole.problems)


def test_a_table_without_rows_is_read():
    facts = read({"売上高": pl.Series([], dtype=pl.String)})
    assert facts.table.height == 0
    assert facts.problems.to_list() == []


def test_a_summary_shows_few_examples_of_many():
    refusals = Refusals()
    refusals.add("売上高", pl.Series([f"文{n}" for n in range(9)] + [None]))
    refusals.add("売上高", pl.Series(["文0", "別の文"]))
    refusals.add("資本金", pl.Series([None], dtype=pl.String))
    assert refusals.columns == {"売上高": 11}
    assert refusals.examples == {"売上高": ["文0", "文1", "文2"]}


SPELLINGS = {
    Unit.YEN: "{n} {n:,} △{n:,} -{n} {n}円 {n:,}千円 {n}万円 ¥{n} {n}.0 ({n}) {n}～{m} {n}以上",
    Unit.PERSONS: "{n} {n}人 {n}名 {n}～{m}人 {n}社 {n}.5 -{n}",
    Unit.COUNT: "{n} {n}回 {n}社 {n}年 {n}以上 -{n}",
    Unit.MONTHS: "{n} {n}か月 {n}年 {n}ヶ月以上 1年{n}か月",
    Unit.NUMBER: "{n} {n}% 0.{n} -{n}.5 {n}倍 {n}/3 {n}割 {n}%以上",
    Unit.TRUTH: "はい いいえ 有 無 true FALSE 1 0 ○ × 該当 2 yesno",
}
DAYS = "%Y-%m-%d %Y/%m/%d %Y%m%d %Y年%m月%d日 %Y年%m月 %m/%d %Y 令和%y年%m月%d日 S%y.%m.%d"
ODD = ["", " ", "不明", "-", "なし", "?", "①", "x" * 300, "=1+1", "５０", "1e3", "NaN", "1億500"]


def spellings(entry):
    """Return the usual spellings of a fact's values."""
    if entry.unit is Unit.CHOICE:
        words = [name for each in entry.choices.values() for name in (each.ja, each.en)]
        return st.sampled_from([*entry.options, *words, "または".join(words[::2][:2])])
    if entry.unit is Unit.DATE:
        days = st.dates(date(1900, 1, 1), date(2050, 1, 1))
        return st.builds(date.strftime, days, st.sampled_from(DAYS.split()))
    return st.builds(
        lambda form, n: form.format(n=n, m=n + 5),
        st.sampled_from(SPELLINGS[entry.unit].split()),
        st.integers(0, 99) | st.integers(0, 10**12),
    )


@st.composite
def cells(draw):
    entry = draw(st.sampled_from(list(ENTRIES.values())))
    unit = draw(st.sampled_from(["", "（千円）", "（百万円）"])) if entry.unit is Unit.YEN else ""
    heading = draw(st.sampled_from([entry.name, entry.label.ja, *entry.headings])) + unit
    text = spellings(entry) | st.sampled_from(ODD) | st.text(max_size=5)
    return entry, heading, draw(st.lists(text, max_size=8))


@given(cells())
def test_a_column_says_the_same_as_its_cells_one_business_each(drawn):
    entry, heading, texts = drawn
    facts = read({heading: pl.Series(texts, dtype=pl.String)})
    for row, text in enumerate(texts):
        found, problem = facts.table[row], facts.problems[row]
        try:
            business = bind([with_unit_of_heading(Cell(heading, text, ""))])
        except Refused:
            value = None
            # What databases write for nothing is a word to the single business.
            assert problem or text.strip() in {"NULL", "null", "\\N", "NaN", "nan", "<NA>"}
        else:
            value = business.facts.get(entry.name)
            assert problem is None or "大きすぎます" in problem or entry.name == "as_of"
            value = None if problem else value
        if entry.name == "as_of":
            assert found["as_of"][0] == (value if isinstance(value, date) else DAY)
            continue
        assert found[entry.name].equals(exact_column(entry, [value]))
        if is_partly_known(entry, value):
            for column in partly_columns(entry, [value]):
                assert found[column.name].to_list() == column.to_list()
