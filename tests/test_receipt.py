import json
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from tests.businesses import DAY, known

from seido.facts.vocabulary import ENTRIES
from seido.receipt import (
    catalogue_digest,
    differences,
    percent_text,
    read_receipt,
    receipt,
    value_json,
)
from seido.refusal import Refused
from seido.rules.values import Range, Value
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.screening import Verdict, screen

BOND = find_scheme("specified-bond-guarantee")
FACTS: dict[str, Value] = {
    "form": "company",
    "industry": frozenset({"service", "retail"}),
    "capital": Range(1, 50_000_000),
    "started_on": date(2001, 2, 3),
    "antisocial_ties": False,
    "margin_year_before": Fraction(1, 3),
    "net_assets": None,
}


@settings(deadline=None, max_examples=15)
@given(known())
def test_a_receipt_asks_its_question_again_and_is_answered_alike(facts: dict[str, Value]) -> None:
    first = receipt(screen(facts, DAY))
    day, told, data = read_receipt(json.loads(json.dumps(first)))
    assert (day, told) == (DAY, facts)
    again = receipt(screen(told, day))
    assert differences(data, again) == []
    assert again == first


def test_a_receipt_is_json_with_every_decision_and_its_terms() -> None:
    answer = receipt(screen(FACTS, DAY))
    assert json.loads(json.dumps(answer)) == answer
    assert answer["as_of"] == "2026-10-01"
    assert answer["catalogue"] == catalogue_digest()
    assert [each["scheme"] for each in answer["decisions"]] == [each.id for each in all_schemes()]
    assert {each["decision"] for each in answer["decisions"]} <= {v.value for v in Verdict}
    assert answer["facts"] == {
        "antisocial_ties": False,
        "capital": {"low": 1, "high": 50_000_000},
        "form": "company",
        "industry": {"one_of": ["retail", "service"]},
        "margin_year_before": "1/3",
        "net_assets": None,
        "started_on": "2001-02-03",
    }


def test_the_identifier_is_made_from_all_the_rest() -> None:
    first = receipt(screen(FACTS, DAY))["receipt"]
    assert len(first) == 16
    assert receipt(screen(FACTS, DAY))["receipt"] == first
    others = [
        receipt(screen(FACTS, date(2026, 10, 2))),
        receipt(screen({**FACTS, "employees": 5}, DAY)),
        receipt(screen(FACTS, DAY), "en"),
        receipt(screen(FACTS, DAY, [BOND])),
    ]
    assert first not in [each["receipt"] for each in others]
    assert len({each["receipt"] for each in others}) == len(others)


def leaves(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [leaf for each in lines for leaf in (leaves(each["parts"]) or [each])]


def test_reasons_carry_the_distance_and_the_source() -> None:
    facts: dict[str, Value] = {"net_assets": 40_000_000, "form": "company"}
    (decision,) = receipt(screen(facts, DAY, [BOND]), "en")["decisions"]
    assert decision["decision"] == "ineligible"
    assert decision["source"]["stated_on"] == decision["edition"] == "2016-04-01"
    (failed,) = [each for each in decision["reasons"] if each["truth"] == "no"]
    assert failed["source"]["document"].endswith(".txt")
    distances = [each["distance"] for each in leaves([failed]) if each["facts"] == ["net_assets"]]
    assert {"amount": 10_000_000, "unit": "yen"} in distances


def test_a_limit_says_how_far_it_is_known() -> None:
    unknown, known_limit = (
        receipt(screen(facts, DAY, [BOND]))["decisions"][0]
        for facts in ({}, {"used_specified_bond": 60_000_000, "used_unsecured": 0})
    )
    assert unknown["limit_yen"] == 450_000_000
    assert "used_specified_bond" in unknown["limit_missing"]
    assert known_limit["limit_yen"] < unknown["limit_yen"]
    assert known_limit["limit_at_least_yen"] >= unknown["limit_at_least_yen"]


def test_a_scheme_that_is_not_offered_has_no_reasons() -> None:
    (decision,) = receipt(screen(FACTS, date(1950, 1, 1), [BOND]))["decisions"]
    assert decision["decision"] == "not_offered"
    assert decision["edition"] is decision["source"] is None
    assert decision["reasons"] == decision["rates"] == decision["terms"] == []


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (Fraction(23, 2000), "1.15"),
        (Fraction(0), "0"),
        (Fraction(1, 50), "2"),
        (Fraction(9, 20_000), "0.045"),
    ],
)
def test_rates_are_written_in_percent(rate: Fraction, text: str) -> None:
    assert percent_text(rate) == text


def test_a_whole_fraction_is_a_number() -> None:
    assert value_json(Fraction(4, 2)) == 2
    assert value_json(Range(None, date(2020, 1, 1))) == {"low": None, "high": "2020-01-01"}


GOOD = {"version": 1, "as_of": "2026-10-01", "facts": {}, "decisions": []}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"version": 2}, "控えの版「2」"),
        ({"as_of": "tomorrow"}, "中身"),
        ({"as_of": 5}, "中身"),
        ({"facts": []}, "中身"),
        ({"facts": {"no_such_fact": 1}}, "no_such_fact"),
        ({"facts": {"capital": 1.5}}, "capital"),
        ({"facts": {"capital": "5"}}, "capital"),
        ({"facts": {"capital": True}}, "capital"),
        ({"facts": {"antisocial_ties": 1}}, "antisocial_ties"),
        ({"facts": {"antisocial_ties": {"low": False, "high": True}}}, "antisocial_ties"),
        ({"facts": {"form": "castle"}}, "castle"),
        ({"facts": {"form": {"one_of": ["company", "castle"]}}}, "castle"),
        ({"facts": {"form": {"one_of": 5}}}, "form"),
        ({"facts": {"started_on": 5}}, "started_on"),
        ({"facts": {"margin_year_before": "1/0"}}, "中身"),
        ({"facts": {"capital": {"low": 2, "high": 1}}}, "中身"),
        ({"facts": {"capital": {"low": None, "high": None}}}, "中身"),
        ({"decisions": 5}, "中身"),
        ({"decisions": ["x"]}, "中身"),
        ({"decisions": [{"scheme": 5}]}, "decisions"),
        ({"language": "fr"}, "fr"),
    ],
)
def test_a_broken_receipt_is_refused_in_a_sentence(changed: dict[str, Any], said: str) -> None:
    with pytest.raises(Refused, match=said):
        read_receipt({**GOOD, **changed})


@pytest.mark.parametrize("data", [None, [], {}, "x", {"version": 1}])
def test_what_is_no_receipt_is_refused(data: object) -> None:
    with pytest.raises(Refused, match="控えではありません"):
        read_receipt(data)


def test_the_form_of_a_fact_is_read_back() -> None:
    data = {**GOOD, "facts": {name: value_json(value) for name, value in FACTS.items()}}
    assert read_receipt(data)[1] == FACTS
    assert set(FACTS) <= ENTRIES.keys()


def test_differences_are_told_one_by_one() -> None:
    before = receipt(screen(FACTS, DAY, [BOND]))
    after = json.loads(json.dumps(before))
    after["product"] = "9.9"
    after["decisions"][0]["decision"] = "eligible"
    after["decisions"].append({"scheme": "new"})
    found = differences(before, after)
    assert f"product: {before['product']} → 9.9" in found
    assert f"{BOND.id} decision: {before['decisions'][0]['decision']} → eligible" in found
    assert "new: +" in found
    assert "new: -" in differences(after, before)
    assert len(found) == 3
