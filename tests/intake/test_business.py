import json
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.intake.business import bind, parse_business, read_business
from seido.intake.values.cell import Cell
from seido.reach import MOST
from seido.refusal import Problem, Refused
from seido.rules.expr import Unit
from seido.rules.values import Range


def problems(name: str, text: str) -> dict[str, Problem]:
    with pytest.raises(Refused) as caught:
        parse_business(name, text.encode())
    return {problem.field: problem for problem in caught.value.problems}


FORM = """
商号 = "株式会社サンプル"
メモ = "次回までに試算表"
[概要]
事業形態 = "会社"
資本金 = "1,000万円"
従業員数 = "20人"
事業開始日 = "平成20年4月1日"
反社会的勢力との関係 = "なし"
[決算]
純資産額（千円） = 12_000
総資産 = "1億2,000万円"
借入金 = "3,000万～5,000万"
社債 = "わからない"
現預金 = ""
"""


def test_a_business_out_of_a_form(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text(FORM, encoding="utf-8")
    business = read_business(path)
    assert business.facts == {
        "form": "company",
        "capital": 10_000_000,
        "employees": 20,
        "started_on": date(2008, 4, 1),
        "antisocial_ties": False,
        "net_assets": 12_000_000,
        "liabilities": 108_000_000,
        "borrowings": Range(30_000_000, 50_000_000),
        "bonds": None,
    }
    assert business.origins.keys() == business.facts.keys()
    assert business.origins["net_assets"] == f"{path} 決算.純資産額（千円）"
    assert business.origins["liabilities"] == f"{path} 決算.総資産（総資産額から計算）"
    assert business.ignored == ()


def settlement() -> bytes:
    """Return a settlement as accounting software exports it."""
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        sheets: dict[str, list[list[Any]]] = {
            "貸借対照表": [
                ["株式会社サンプル"],
                ["貸借対照表", None, None, "（単位：千円）"],
                ["自 令和5年4月1日　至 令和6年3月31日"],
                [],
                ["科　目", "前期", "当期", "増減"],
                ["【資産の部】"],
                ["　現金及び預金", 9_000, 8_500, -500],
                ["　建物", 4_000, 3_800, -200],
                ["資産の部合計", 120_000, 118_001, -1_999],
                ["【負債の部】"],
                ["　社債", None, "－"],
                ["負債の部合計", 108_000, 105_000, -3_000],
                ["【純資産の部】"],
                ["　株主資本合計", 11_000, 12_000, 1_000],
                ["純資産の部合計", 12_000, 13_000, 1_000],
            ],
            "損益計算書": [
                ["損益計算書"],
                [None, None, "(単位:千円)"],
                ["科　目", "金　額"],
                ["Ⅰ　売上高", None, 98_765],
                ["Ⅱ　売上原価", None, 60_000],
                ["　支払利息割引料", 1_234, None],
                ["Ⅴ　営業利益", None, "△1,200"],
            ],
        }
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for row, values in enumerate(rows):
                sheet.write_row(row, 0, values)
    return stream.getvalue()


def test_a_business_out_of_an_accounting_export() -> None:
    business = parse_business("決算.xlsx", settlement())
    assert business.facts == {
        "cash": 8_500_000,
        "liabilities": 105_000_000,
        "net_assets": 13_000_000,
        "sales": 98_765_000,
        "interest_expense": 1_234_000,
        "operating_profit": -1_200_000,
    }
    assert business.origins["net_assets"] == "決算.xlsx 貸借対照表!C15"
    assert business.origins["sales"] == "決算.xlsx 損益計算書!C4"
    unused = {cell.heading for cell in business.ignored}
    assert unused == {"建物", "Ⅱ　売上原価", "株主資本合計"}


def test_a_cp932_csv_with_characters_beyond_shift_jis() -> None:
    text = "会社名,㈱髙①\r\n純資産額,△１，２００千円\r\n都道府県,神奈川県\r\n"
    business = parse_business("x.csv", text.encode("cp932"))
    assert business.facts == {"net_assets": -1_200_000, "prefecture": "kanagawa"}


def test_a_wide_csv() -> None:
    text = '商号,純資産額,従業員数,備考\nX社,"1,000",5,なし\n'
    assert parse_business("x.csv", text.encode()).facts == {"net_assets": 1_000, "employees": 5}


def test_every_problem_comes_at_once() -> None:
    found = problems(
        "x.toml",
        '従業員の人数 = 5\n料率区分 = 10\n純資産 = "約3000万"\n事業形態 = "宇宙"\n負債額 = -1\n'
        '総資産 = 5\n有利子負債 = 5\nxyzzy = 1\n従業員数 = 20\n"従業員" = 21\n',
    )
    assert "分かりません。「従業員数」" in found["従業員の人数"].ja
    assert "1以上9以下" in found["料率区分"].ja
    assert "幅で" in found["純資産"].ja
    assert "から選んでください" in found["事業形態"].ja
    assert "「-1」" in found["負債額"].ja
    assert "有利子負債" not in found  # told alone it is left aside
    assert "のことですか" not in found["xyzzy"].ja
    assert "x.toml 従業員数 の「20」と違います" in found["従業員"].ja
    assert "総資産" not in found  # its parts are already asked for
    assert all(problem.en for problem in found.values())


@pytest.mark.parametrize("name", ["x.toml", "x.yaml", "x.csv"])
def test_a_total_alone_stops_nothing(name: str) -> None:
    text = {
        "x.toml": '総資産額 = "5000万円"\n資本金 = "1000万円"\n',
        "x.yaml": "総資産額: 5000万円\n資本金: 1000万円\n",
        "x.csv": "総資産額,資本金\n5000万円,1000万円\n",
    }[name]
    business = parse_business(name, text.encode())
    assert business.facts == {"capital": 10_000_000}
    assert [cell.heading for cell in business.ignored] == ["総資産額"]
    assert [note.ja.startswith("「総資産額」だけでは") for note in business.notes] == [True]


@pytest.mark.parametrize(
    ("lines", "day", "used"),
    [
        (("設立日 = 2015-04-01", "事業開始日 = 2010-04-01"), date(2010, 4, 1), "事業開始日"),
        (("創業日 = 2010-04-01", "設立年月日 = 2015-04-01"), date(2010, 4, 1), "創業日"),
        (("設立日 = 2015-04-01", "開業日 = 2015-04-01"), date(2015, 4, 1), None),
        (("設立日 = 2015-04-01", '事業開始日 = "不明"'), date(2015, 4, 1), None),
        (("設立日 = 2015-04-01", '事業開始日 = ""'), date(2015, 4, 1), None),
        (("設立日 = 2015-04-01",), date(2015, 4, 1), None),
    ],
)
def test_the_day_of_incorporation_gives_way_to_the_start_of_the_business(
    lines: tuple[str, ...], day: date, used: str | None
) -> None:
    for each in (lines, lines[::-1]):
        business = parse_business("x.toml", "\n".join(each).encode())
        assert business.facts == {"started_on": day}
        assert [f"「{used}」を使います" in note.ja for note in business.notes] == [True] * bool(
            used
        )


def test_two_days_on_which_the_business_began_are_still_a_problem() -> None:
    found = problems("x.toml", "創業日 = 2010-04-01\n事業開始日 = 2011-04-01\n")
    assert list(found) == ["事業開始日"]
    found = problems("x.toml", "設立日 = 2010-04-01\n設立年月日 = 2011-04-01\n")
    assert list(found) == ["設立年月日"]


def test_totals_that_do_not_agree_are_a_problem() -> None:
    assert "合いません" in problems("x.yaml", "純資産額: 5\n負債額: 6\n総資産: 12\n")["総資産"].ja
    assert parse_business("x.yaml", "純資産額: 5\n負債額: 6\n総資産: 11\n".encode()).facts == {
        "net_assets": 5,
        "liabilities": 6,
    }


def test_the_same_value_twice_is_no_problem_and_what_is_known_stands() -> None:
    text = "純資産額: 5\n純資産: 5円\n売上高: わからない\n年商: 7\n"
    business = parse_business("x.yaml", text.encode())
    assert business.facts == {"net_assets": 5, "sales": 7}
    assert business.origins == {"net_assets": "x.yaml 純資産額", "sales": "x.yaml 年商"}


def test_an_empty_cell_is_no_answer_but_not_knowing_is_one() -> None:
    assert parse_business("x.json", b'{"sales": "", "cash": null, "bonds": "-"}').facts == {
        "bonds": None
    }


def test_two_columns_that_compete_are_not_chosen_from() -> None:
    business = parse_business("x.csv", "純資産額,5,6\n負債額,7,8\n従業員数,3\n".encode())
    assert business.facts == {"net_assets": None, "liabilities": None, "employees": 3}
    assert ["どれが当期" in note.ja for note in business.notes] == [True, True]
    assert parse_business("x.csv", "科目,金額,\n建物,5,6\n売上高,7,\n".encode()).facts == {
        "sales": 7
    }


def written(fact: Entry, value: Any) -> str:
    if fact.unit is Unit.TRUTH:
        return "はい" if value else "いいえ"
    if fact.unit is Unit.CHOICE:
        return fact.choices[value].ja
    if fact.unit is Unit.NUMBER:
        return f"{value:,}倍"
    if isinstance(value, date):
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value:,}"


def values_of(fact: Entry) -> st.SearchStrategy[Any]:
    match fact.unit:
        case Unit.TRUTH:
            return st.booleans()
        case Unit.CHOICE:
            return st.sampled_from(fact.options)
        case Unit.DATE:
            return st.dates(date(1900, 1, 1), date(2100, 1, 1))
        case _:
            most = min(10**12, MOST[fact.unit])
            low = -most if fact.low is None else fact.low
            return st.integers(low, most if fact.high is None else fact.high)


BUSINESSES = st.fixed_dictionaries(
    {}, optional={name: values_of(fact) for name, fact in ENTRIES.items()}
).filter(bool)


@given(BUSINESSES)
def test_any_business_written_in_japanese_reads_back(facts: dict[str, Any]) -> None:
    said = {ENTRIES[name].label.ja: written(ENTRIES[name], value) for name, value in facts.items()}
    lines = "".join(f'"{label}","{text}"\r\n' for label, text in said.items())
    for name, data in (
        ("x.json", json.dumps(said).encode()),
        ("x.yaml", json.dumps(said, ensure_ascii=False).encode()),
        ("x.csv", lines.encode("utf-8-sig")),
        ("x.csv", lines.encode("cp932")),
    ):
        assert parse_business(name, data).facts == facts


def test_binding_needs_no_file() -> None:
    business = bind([Cell("純資産額", 5.0, "form 1", scale=1_000)])
    assert business.facts == {"net_assets": 5_000}
    assert business.layout is None


def test_near_words_are_looked_up_for_the_first_problems_and_all_are_told() -> None:
    rows = "".join(f"[{n}]\n純資産の額 = 1\n都道府県 = '岡山件'\n" for n in range(15))
    with pytest.raises(Refused) as caught:
        parse_business("x.toml", rows.encode())
    told = [each.ja for each in caught.value.problems]
    assert ["のことですか" in each for each in told] == [True, False] * 10 + [False] * 10
    wide = [len(each) > 100 for each in told if "岡山件" in each]
    assert wide == [False] * 10 + [True] * 5


def test_a_list_of_options_is_no_longer_than_the_options_are_many() -> None:
    options = len(ENTRIES["form"].choices)
    assert parse_business("x.json", json.dumps({"form": ["会社"] * options}).encode()).facts == {
        "form": "company"
    }
    for given_ in (["会社"] * (options + 1), "または".join(["会社"] * (options + 1))):
        with pytest.raises(Refused, match=f"more than the {options} options"):
            parse_business("x.json", json.dumps({"form": given_}).encode())


def test_a_long_name_is_not_told_again_with_each_value_below_it() -> None:
    data = f"[{'a' * 100_000}]\n" + "".join(f"k{n} = 1\n" for n in range(1_000))
    with pytest.raises(Refused) as caught:
        parse_business("x.toml", data.encode())
    assert len(caught.value.problems) == 1_000
    assert all(len(each.place) < 100 for each in caught.value.problems)
