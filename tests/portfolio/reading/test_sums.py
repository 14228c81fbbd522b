import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from seido.facts.vocabulary import ENTRIES  # noqa: E402 - polars is an extra
from seido.intake.business import bind  # noqa: E402
from seido.intake.values.cell import Cell, with_unit_of_heading  # noqa: E402
from seido.portfolio.reading.binding import Field, bind_headings  # noqa: E402
from seido.portfolio.reading.sums import settle_figures  # noqa: E402
from seido.portfolio.reading.usual_values import Measure, plain  # noqa: E402

PARTS = [names[0] for names in ENTRIES["borrowings"].parts]
BALANCE = ["総資産", "純資産", "負債"]


def settled(columns, mapped=None):
    """Return what whole numbers below some headings come to: facts, and which rows are wrong."""
    binding = bind_headings(columns, mapped or {})
    given_columns = pl.DataFrame(
        {name: pl.Series(v, dtype=pl.Int64) for name, v in columns.items()}
    )
    table = given_columns.select(
        plain(pl.col(each.heading), pl.Int64(), Measure(each.fact, each.plain_scale, 10**15)).alias(
            each.fact.name
        )
        for each in binding.fields
    )
    facts, checks = settle_figures(table, binding, {})
    found = [(check.words.ja, row) for check in checks for row in check.rows.arg_true()]
    return facts, found


def parts(*values):
    return {name: list(values) for name in PARTS}


def test_parts_are_added_up_where_all_of_them_are_known():
    columns = dict(zip(PARTS, ([1, 1, 0], [20, 20, 0], [300, None, 0], [4000, 0, 0]), strict=True))
    facts, wrong = settled(columns)
    assert facts["borrowings"].to_list() == [4321, None, 0]
    assert [row for _, row in wrong] == [1]
    assert "なければ0と書いてください" in wrong[0][0]


def test_a_whole_stands_and_is_held_against_its_parts():
    columns = parts(10, 10, None, 10) | {"借入金": [40, 41, 7, None]}
    facts, wrong = settled(columns)
    assert facts["borrowings"].to_list() == [40, None, 7, 40]
    assert [(row, "合いません" in words) for words, row in wrong] == [(1, True)]


def test_rounded_figures_may_miss_by_a_unit_each():
    columns = {f"{part}（千円）": [10, 10] for part in PARTS} | {"借入金（千円）": [45, 46]}
    facts, wrong = settled(columns)
    assert facts["borrowings"].to_list() == [45_000, None]
    assert [row for _, row in wrong] == [1]


def test_parts_that_come_below_what_the_fact_can_be_are_refused():
    facts, wrong = settled(parts(-1))
    assert facts["borrowings"].to_list() == [None]
    assert "取り得ない値" in wrong[0][0]


def test_columns_that_a_mapping_adds_up_are_added_up():
    mapped = {name: Field(name, ENTRIES["borrowings"], added=True) for name in ("A", "B")}
    facts, wrong = settled({"A": [1, None], "B": [2, 2]}, mapped)
    assert facts["borrowings"].to_list() == [3, None]
    assert [row for _, row in wrong] == [1]


def test_a_total_fills_in_the_one_part_that_is_missing():
    facts, wrong = settled(
        dict(zip(BALANCE, ([9, 9, 9], [4, None, None], [None, 9, None]), strict=True))
    )
    assert facts["liabilities"].to_list() == [5, 9, None]
    assert facts["net_assets"].to_list() == [4, 0, None]
    assert not wrong


def test_a_part_without_a_column_is_filled_in_too():
    facts, wrong = settled({"総資産": [9], "純資産": [4]})
    assert facts["liabilities"].to_list() == [5]
    assert not wrong


def test_where_a_total_does_not_agree_none_of_its_parts_is_taken():
    facts, wrong = settled(dict(zip(BALANCE, ([9, 9], [4, 10], [6, None]), strict=True)))
    assert facts["net_assets"].to_list() == [None, None]
    assert facts["liabilities"].to_list() == [None, None]
    assert [row for _, row in wrong] == [0, 1]


def test_totals_are_settled_whatever_stands_first():
    columns = {"有利子負債": [50], "有利子負債から現預金を引いた額": [30], "社債": [10]}
    facts, wrong = settled(columns)
    assert (facts["borrowings"].to_list(), facts["cash"].to_list()) == ([40], [20])
    assert not wrong


def test_what_is_known_in_part_is_not_filled_in():
    binding = bind_headings(BALANCE, {})
    table = pl.DataFrame(
        {"total_assets": [9, 9], "net_assets": [4, 4], "liabilities": [None, None]},
        schema_overrides={"liabilities": pl.Int64},
    )
    facts, checks = settle_figures(table, binding, {"liabilities": pl.Series([True, False])})
    assert facts["liabilities"].to_list() == [None, 5]
    assert not any(check.rows.any() for check in checks)


def test_a_table_without_parts_and_totals_is_left_as_it_is():
    table = pl.DataFrame({"sales": [1]})
    facts, checks = settle_figures(table, bind_headings(["売上高"], {}), {})
    assert facts is table or facts.equals(table)
    assert checks == []


AMOUNTS = st.none() | st.integers(-3, 9)


@given(
    rows=st.lists(st.tuples(*[AMOUNTS] * 8), min_size=1, max_size=12),
    unit=st.sampled_from(["", "（千円）"]),
)
def test_figures_come_to_the_same_as_for_one_business(rows, unit):
    headings = [heading + unit for heading in (*BALANCE, "借入金", *PARTS)]
    columns = dict(zip(headings, map(list, zip(*rows, strict=True)), strict=True))
    # What a fact cannot be is refused where it is read, before figures are settled.
    for heading in (headings[2], headings[3]):
        columns[heading] = [None if v is None else abs(v) for v in columns[heading]]
    facts, wrong = settled(columns)
    refused_rows = {row for _, row in wrong}
    for row in range(len(rows)):
        cells = [
            with_unit_of_heading(Cell(name, values[row], ""))
            for name, values in columns.items()
            if values[row] is not None
        ]
        try:
            business = bind(cells)
        except Refused:
            assert row in refused_rows
        else:
            assert row not in refused_rows
            for name in ("net_assets", "liabilities", "borrowings"):
                assert facts[name][row] == business.facts.get(name)
