"""The laws of reading, on what is done to a table: facts stay as they are, or a question is asked.

A fact may go missing where something is unclear; it never takes another value.
"""

from collections.abc import Mapping
from io import BytesIO

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from tests.intake.sheets import business, said

from seido.intake.business import Business, parse_business
from seido.refusal import Refused
from seido.rules.values import Range

Rows = list[list[str]]

FIGURES: dict[str, tuple[int, int]] = {
    "売上高": (64_200_000, 61_500_000),
    "営業利益": (4_800_000, 3_100_000),
    "経常利益": (4_484_000, 2_900_000),
    "現金": (300_000, 200_000),
    "普通預金": (10_026_000, 8_512_000),
    "短期借入金": (2_000_000, 3_000_000),
    "長期借入金": (14_400_000, 16_800_000),
    "負債合計": (18_800_000, 21_900_000),
    "純資産合計": (14_236_000, 10_122_000),
}
FACTS = {
    "sales": 64_200_000,
    "sales_year_before": 61_500_000,
    "operating_profit": 4_800_000,
    "ordinary_profit": 4_484_000,
    "ordinary_profit_year_before": 2_900_000,
    "cash": 10_326_000,
    "borrowings": 16_400_000,
    "liabilities": 18_800_000,
    "net_assets": 14_236_000,
}
BALANCES = {name: FACTS[name] for name in ("cash", "borrowings", "liabilities", "net_assets")}


def table(scale: int = 1, head: tuple[str, ...] = ("科目", "当期", "前期")) -> Rows:
    body = [[name, *(f"{n // scale:,}" for n in figures)] for name, figures in FIGURES.items()]
    return [[*head], *body]


def written(rows: Rows) -> str:
    return "".join(",".join(f'"{cell}"' if cell else "" for cell in row) + "\n" for row in rows)


def read(rows: Rows) -> Business | None:
    """Return the business in rows; None where they are refused."""
    try:
        return business(written(rows))
    except Refused:
        return None


def assert_same_or_open(found: Business | None, facts: Mapping[str, object] = FACTS) -> None:
    """Hold that no fact has another value than it should."""
    if found is None:
        return
    for name, value in found.facts.items():
        if isinstance(value, Range):
            assert isinstance(value.low, int)
            assert value.low <= FACTS[name]
        elif value is not None:
            assert value == facts.get(name, "no such fact"), name


UNITS = {1_000: "千円", 1: "円"}
STATED = [
    lambda unit, rows: [[f"（単位：{unit}）"], *rows],
    lambda unit, rows: [["損益計算書", "", f"単位：{unit}"], *rows],
    lambda unit, rows: [[f"決算書（{unit}）"], *rows],
    lambda unit, rows: [*rows, [f"※ 金額の単位は{unit}です。"]],
    lambda unit, rows: [[*(f"{head}（{unit}）" for head in rows[0])], *rows[1:]],
    lambda unit, rows: [[rows[0][0], *(f"{head}（{unit}）" for head in rows[0][1:])], *rows[1:]],
    lambda unit, rows: [rows[0], ["", unit, unit], *rows[1:]],
    lambda unit, rows: [*([*row, unit] for row in [[*rows[0], "単位"][:3], *rows[1:]])],
]


def test_a_table_is_read_as_it_is() -> None:
    found = read(table())
    assert found is not None
    assert found.facts == FACTS
    assert found.questions == ()


@pytest.mark.parametrize("scale", UNITS)
@pytest.mark.parametrize("stated", STATED[:7])
def test_a_table_in_a_unit_that_is_stated_anywhere(scale: int, stated: object) -> None:
    found = read(stated(UNITS[scale], table(scale)))  # type: ignore[operator]
    assert found is not None
    assert found.facts == FACTS


def test_a_unit_in_a_column_of_its_own() -> None:
    head, *body = table(1_000)
    found = read([[*head, "単位"], *([*row, "千円"] for row in body)])
    assert found is not None
    assert found.facts == FACTS


@given(st.permutations(range(1, 6)), st.permutations(list(FIGURES)))
def test_columns_and_rows_in_any_order(columns: list[int], names: list[str]) -> None:
    head = ["科目", "当期", "前期", "増減額", "構成比", "前期比"]
    by_name = {
        name: [name, f"{now:,}", f"{then:,}", f"{now - then:,}", "1.5", "103.2"]
        for name, (now, then) in FIGURES.items()
    }
    rows = [[row[0], *(row[c] for c in columns)] for row in (head, *(by_name[n] for n in names))]
    found = read(rows)
    assert found is not None
    exact = {name: value for name, value in found.facts.items() if not isinstance(value, Range)}
    assert exact.items() <= FACTS.items()
    assert_same_or_open(found)


PLANS = [
    "2027年3月期計画",
    "2027年3月期(予)",
    "2027年3月期（計）",
    "2027/3P",
    "計画1年目",
    "来期予想",
]


@given(st.sampled_from(PLANS), st.integers(1, 3))
def test_a_year_of_a_plan_changes_nothing(plan: str, at: int) -> None:
    rows = table(head=("科目", "2026年3月期", "2025年3月期"))
    planned = [plan, *("99,999,999" for _ in rows[1:])]
    found = read([[*row[:at], cell, *row[at:]] for row, cell in zip(rows, planned, strict=True)])
    assert found is not None
    assert found.facts == FACTS


def test_a_hidden_sheet_changes_nothing() -> None:
    for hidden in (True, False):
        stream = BytesIO()
        with xlsxwriter.Workbook(stream) as book:
            for name, rows in (("決算", table()), ("旧", table(head=("科目", "前期", "当期")))):
                sheet = book.add_worksheet(name)
                for number, row in enumerate(rows):
                    sheet.write_row(number, 0, row)
                if name == "旧" and hidden:
                    sheet.hide()
        found = parse_business("x.xlsx", stream.getvalue())
        if hidden:
            assert found.facts == FACTS
            assert "非表示" in said(found)
        else:
            assert not found.facts.keys() & {"sales", "net_assets"}
            assert {"value-sales", "value-net_assets"} <= {each.id for each in found.questions}


TOTALS = {
    "現金及び預金合計": (10_326_000, 8_712_000),
    "借入金合計": (16_400_000, 19_800_000),
    "資産合計": (33_036_000, 32_022_000),
    "売上高合計": (64_200_000, 61_500_000),
}


@given(st.sets(st.sampled_from(list(TOTALS))), st.integers(1, len(FIGURES)))
def test_totals_beside_their_parts_change_nothing(names: set[str], at: int) -> None:
    rows = table()
    rows[at:at] = [[name, *(f"{n:,}" for n in TOTALS[name])] for name in sorted(names)]
    found = read(rows)
    assert found is not None
    assert {
        n: v for n, v in found.facts.items() if not isinstance(v, Range)
    }.items() <= FACTS.items()
    assert_same_or_open(found)


BROKEN = ["", "不明", "#REF!", "－", "約3百万", "△△5", "x"]


@given(st.sampled_from(list(FIGURES)), st.sampled_from(BROKEN))
def test_a_broken_line_leaves_its_own_fact_open_alone(name: str, broken: str) -> None:
    rows = [[row[0], broken, row[2]] if row[0] == name else row for row in table()]
    found = read(rows)
    assert found is not None
    assert_same_or_open(found)
    assert len(found.facts) >= len(FACTS) - 2


@given(st.sampled_from(list(FIGURES)))
def test_a_line_whose_amounts_are_cut_at_their_commas_is_told(name: str) -> None:
    rows = table()
    lines = [
        ",".join(row) if row[0] == name else ",".join(f'"{cell}"' for cell in row) for row in rows
    ]
    found = business("\n".join([*lines, ""]))
    assert_same_or_open(found)
    assert "見出しより項目が多く" in said(found)


PARTS_OF_A_YEAR = [
    "2025年4月1日～2025年9月30日",
    "自 令和7年4月1日 至 令和7年12月31日",
    "令和8年3月度 月次",
    "第28期 中間",
    "9か月累計",
    "第3四半期",
]


@given(st.sampled_from(PARTS_OF_A_YEAR))
def test_flows_of_a_part_of_a_year_are_no_years(title: str) -> None:
    rows = [[f"試算表　{title}"], ["科目", "残高"], *(row[:2] for row in table()[1:])]
    found = read(rows)
    assert found is not None
    assert found.facts == BALANCES
    assert "1年分" in said(found)


@given(st.sampled_from(["単位：千ドル", "（単位：K）", "単位：千元"]))
def test_a_unit_that_is_not_understood_leaves_amounts_open(unit: str) -> None:
    found = read([[unit], *table(1_000)])
    assert found is not None
    assert found.facts == {}
    assert [question.id for question in found.questions] == ["unit-1"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16", "iso2022_jp"])
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_every_encoding_reads_the_same(encoding: str, delimiter: str) -> None:
    text = "".join(delimiter.join(f'"{cell}"' for cell in row) + "\r\n" for row in table())
    assert parse_business("x.csv", text.encode(encoding)).facts == FACTS
