"""Numbers of the classification lead to industries by their division, or are left open."""

import pytest

from seido.facts.business.profile import industry
from seido.facts.trades.classification import (
    DIVISION_OF,
    DIVISIONS,
    FINER,
    MAJOR_GROUPS,
    industries_of_division,
    industries_of_number,
)
from seido.intake.values.answer import read_answer
from seido.refusal import Refused

MAKES = "manufacturing_and_others"


def test_eighteen_divisions_hold_ninety_six_major_groups_once_each():
    numbers = [f"{each:02}" for _, held in DIVISIONS.values() for each in held]
    assert numbers == list(MAJOR_GROUPS) == [f"{each:02}" for each in range(1, 97)]
    assert set(DIVISION_OF.values()) == set("ABCDEFGHIJKLMNOPQR")


def test_industries_are_those_of_the_fact():
    for industries in (*FINER.values(), *(found for found, _ in MAJOR_GROUPS.values())):
        assert industries
        assert industries <= set(industry.options)


def test_what_is_finer_lies_within_its_major_group_or_is_set_apart():
    for number, industries in FINER.items():
        around = MAJOR_GROUPS[number[:2]][0]
        assert industries <= around | {"medical", "adult_entertainment"}, number
        assert industries != around or len(industries) > 1, number


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("E09", MAKES),
        ("Ｅ０９", MAKES),
        ("e-09", MAKES),
        ("中分類39", {"service", "software"}),
        ("小分類391", "software"),
        ("0911", MAKES),
        (5611, "retail"),
        (5611.0, "retail"),
        ("5611", "retail"),
        ("M76", "retail"),
        ("5222", "wholesale"),
        ("0131", "agriculture"),
        ("4899", MAKES),
        ("6931", "service"),
        ("K693", "service"),
        ("6821", MAKES),
        ("3921", "software"),
        ("G391", "software"),
        ("7911", "travel"),
        ("6741", MAKES),
        ("6711", "finance"),
        ("7521", "lodging_entertainment"),
        ("8331", "medical"),
        ("0221", "logging"),
        ("1911", MAKES),
        ("1932", "rubber"),
        ("業種コード：5611", "retail"),
        ("中分類 09", MAKES),
        ("大分類H", MAKES),
        ("E09 食料品製造業", MAKES),
        ("09:食料品製造業", MAKES),
        ("D 建設業", MAKES),
        ("E 製造業", MAKES),
        ("R サービス業（他に分類されないもの）", "service"),
        ("39 情報サービス業", {"service", "software"}),
        ("39 ソフトウェア業", "software"),
        ("大分類I", {"wholesale", "retail"}),
        ("P83", {"medical", "service"}),
        ("7511", {"ryokan", "lodging_entertainment"}),
        ("8351", {"medical", "service"}),
        ("8542", {"medical", "service"}),
        ("7661", {"retail", "adult_entertainment"}),
        ("K", None),
        ("E", None),
        ("9", None),
        ("09", None),
        ("01", None),
        ("911", None),
        (911, None),
        (9999, None),
        ("0000", None),
        (9, None),
        ("97", None),
        ("99", None),
        ("S97", None),
        ("D09", None),
        ("56 食料品製造業", None),
        ("05 喫茶店", None),
        ("05 謎業", None),
        ("E 小売業", None),
        (True, None),
        (1.5, None),
    ],
)
def test_a_number_is_read_by_its_division_or_asked_for(given, wanted):
    if wanted is None:
        with pytest.raises(Refused):
            read_answer(industry, given)
    else:
        found = read_answer(industry, given)
        assert found == (frozenset(wanted) if isinstance(wanted, set) else wanted)


def test_a_number_has_to_agree_with_its_letter():
    assert industries_of_number("911", "R") == industries_of_number("911") == {"service"}
    assert industries_of_number("091", "E") == {MAKES}
    assert industries_of_number("911", "E") == industries_of_number("00") == frozenset()


def test_a_division_spans_the_industries_of_its_major_groups():
    assert industries_of_division("M") == {"ryokan", "lodging_entertainment", "retail"}
    assert industries_of_division("G") == {MAKES, "service", "software"}
    assert industries_of_division("S") == frozenset()
