from datetime import date
from fractions import Fraction

import pytest

from seido.facts.entry import Entry, entry
from seido.facts.vocabulary import ENTRIES
from seido.intake.values.answer import read_answer, read_quantity
from seido.refusal import Refused
from seido.rules.expr import Unit
from seido.rules.values import Range
from seido.rules.words import Words

NO = Words("", "")
MONTHS = entry("m", Unit.MONTHS, NO, NO, paper=NO, effort=1)
COUNT = entry("c", Unit.COUNT, NO, NO, paper=NO, effort=1, low=1, high=9)
RATE = entry("r", Unit.NUMBER, NO, NO, paper=NO, effort=1)
FORM = entry(
    "f",
    Unit.CHOICE,
    NO,
    NO,
    paper=NO,
    effort=1,
    choices={"company": Words("会社", "company"), "sole": Words("個人事業主", "sole proprietor")},
)


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("net_assets", "△1,200万円", -12_000_000),
        ("net_assets", "3,000万～5,000万", Range(30_000_000, 50_000_000)),
        ("borrowings", "3億以上", Range(300_000_000, None)),
        ("employees", "20名", 20),
        ("employees", "20人以下", Range(None, 20)),
        ("started_on", "平成20年4月1日", date(2008, 4, 1)),
        ("started_on", "平成20年4月", Range(date(2008, 4, 1), date(2008, 4, 30))),
        ("antisocial_ties", "なし", False),
        ("prefecture", "東京都", "tokyo"),
        ("prefecture", "Tokyo", "tokyo"),
        ("sales", "わからない", None),
        ("antisocial_ties", "?", None),
        ("prefecture", "不明", None),
    ],
)
def test_answers_by_unit(name: str, given: object, value: object) -> None:
    assert read_answer(ENTRIES[name], given) == value


def test_units_that_few_facts_have() -> None:
    assert read_answer(MONTHS, "2年") == 24
    assert read_answer(COUNT, "3期") == 3
    assert read_answer(RATE, "80%") == read_answer(RATE, 0.8) == Fraction(4, 5)
    assert read_answer(RATE, "10%～20%") == Range(Fraction(1, 10), Fraction(1, 5))


def test_a_scale_is_for_amounts_alone() -> None:
    assert read_answer(ENTRIES["net_assets"], 5.0, 1_000) == 5_000
    assert read_answer(ENTRIES["employees"], 5.0, 1_000) == 5


def test_several_options_stay_open() -> None:
    assert read_answer(FORM, "会社または個人事業主") == frozenset({"company", "sole"})
    assert read_answer(FORM, ["会社", "sole"]) == frozenset({"company", "sole"})
    assert read_answer(FORM, ["会社"]) == "company"


CHOICES = [fact for fact in ENTRIES.values() if fact.choices]


@pytest.mark.parametrize("fact", CHOICES, ids=lambda fact: fact.name)
def test_every_option_is_found_by_its_own_words(fact: Entry) -> None:
    for code, words in fact.choices.items():
        assert read_answer(fact, code) == code
        assert read_answer(fact, words.ja) == code
        assert read_answer(fact, words.en) == code


@pytest.mark.parametrize("fact", CHOICES, ids=lambda fact: fact.name)
def test_every_alias_leaves_its_own_option_open(fact: Entry) -> None:
    for code, aliases in fact.aliases.items():
        for alias in aliases:
            found = read_answer(fact, alias.replace("～", "某"))
            assert found == code or (isinstance(found, frozenset) and code in found), alias


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("form", "株式会社", "company"),
        ("form", "(有)限会社", "company"),
        ("form", "個人", "sole_proprietor"),
        ("form", "ＮＰＯ法人", "npo"),
        ("form", "医療法人", "medical_corporation"),
        ("industry", "製造業", "manufacturing_and_others"),
        ("industry", "金属製品製造業", "manufacturing_and_others"),
        ("industry", "建設業", "manufacturing_and_others"),
        ("industry", "一般貨物自動車運送業", "manufacturing_and_others"),
        ("industry", "不動産業", "manufacturing_and_others"),
        ("industry", "飲食業", "retail"),
        ("industry", "飲食店", "retail"),
        ("industry", "持ち帰り・配達飲食サービス業", "retail"),
        ("industry", "工業用ゴム製品製造業", "rubber"),
        ("industry", "情報処理サービス業", "software"),
        ("industry", "ＩＴ", frozenset({"service", "software"})),
        ("industry", "情報通信業", frozenset({"service", "software", "manufacturing_and_others"})),
        ("industry", "卸売・小売業", frozenset({"wholesale", "retail"})),
        ("prefecture", "東京", "tokyo"),
        ("prefecture", "京都", "kyoto"),
        ("prefecture", "東京都府中市宮西町2-24", "tokyo"),
        ("prefecture", "岡山県倉敷市大島54-2", "okayama"),
        ("prefecture", "岡山市北区", "okayama"),
        ("prefecture", "北海道札幌市中央区", "hokkaido"),
    ],
)
def test_what_people_write_for_a_choice(name: str, given: str, value: object) -> None:
    assert read_answer(ENTRIES[name], given) == value


def test_a_person_is_no_corporation() -> None:
    found = read_answer(ENTRIES["form"], "法人")
    assert isinstance(found, frozenset)
    assert found == set(ENTRIES["form"].options) - {"sole_proprietor", "not_in_business"}


# The names of towns that begin as a prefecture does in which they do not lie.
@pytest.mark.parametrize("town", ["長野原町", "石川郡石川町", "福島区", "山形村", "倉敷市"])
def test_a_town_without_its_prefecture_is_asked_for_again(town: str) -> None:
    with pytest.raises(Refused, match="から選んでください"):
        read_answer(ENTRIES["prefecture"], town)


def test_an_option_may_have_or_in_its_name() -> None:
    fact = entry(
        "k",
        Unit.CHOICE,
        NO,
        NO,
        paper=NO,
        effort=1,
        choices={"a": Words("甲または乙", "a or b"), "c": Words("丙", "c")},
    )
    assert read_answer(fact, "甲または乙") == "a"
    with pytest.raises(Refused):
        read_answer(fact, "甲または丙")


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("employees", "5か月"),
        ("employees", "5年"),
        ("employees", -1),
        ("employees", "-1～5"),
        ("borrowings", "△5"),
        ("started_on", "2024"),
        ("antisocial_ties", "少し"),
        ("form", "会社または宇宙"),
        ("form", []),
        ("net_assets", [1, 2]),
    ],
)
def test_what_a_fact_cannot_be_is_refused(name: str, given: object) -> None:
    with pytest.raises(Refused):
        read_answer(ENTRIES[name], given)


@pytest.mark.parametrize(
    ("given", "inside"), [("1", True), ("0", False), ("9", True), ("10", False), ("0以上", False)]
)
def test_both_sides_of_the_bounds(given: str, inside: bool) -> None:
    if inside:
        assert read_answer(COUNT, given) == int(given)
    else:
        with pytest.raises(Refused, match="1以上9以下"):
            read_answer(COUNT, given)


def test_a_truth_is_no_quantity() -> None:
    with pytest.raises(TypeError):
        read_quantity(Unit.TRUTH, "はい")
