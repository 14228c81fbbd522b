from datetime import date
from fractions import Fraction

import pytest

from seido.facts.entry import entry
from seido.facts.vocabulary import ENTRIES
from seido.intake.answer import read_answer, read_quantity
from seido.intake.refusal import BadValue
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
    with pytest.raises(BadValue):
        read_answer(ENTRIES[name], given)


@pytest.mark.parametrize(
    ("given", "inside"), [("1", True), ("0", False), ("9", True), ("10", False), ("0以上", False)]
)
def test_both_sides_of_the_bounds(given: str, inside: bool) -> None:
    if inside:
        assert read_answer(COUNT, given) == int(given)
    else:
        with pytest.raises(BadValue, match="1以上9以下"):
            read_answer(COUNT, given)


def test_a_truth_is_no_quantity() -> None:
    with pytest.raises(TypeError):
        read_quantity(Unit.TRUTH, "はい")
