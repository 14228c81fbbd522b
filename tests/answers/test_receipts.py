import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from tests.businesses import DAY, known

from seido.answers.fact_values import value_json
from seido.answers.receipts import (
    catalogue_digest,
    differences,
    makers,
    read_receipt,
    receipt,
    receipt_in_words,
    told,
)
from seido.enquiry import screening
from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.vocabulary import ENTRIES
from seido.refusal import Refused
from seido.rules.build import all_of, at_least
from seido.rules.expr import Judgement, Requirement
from seido.rules.values import Range, Value
from seido.rules.words import Source, Words
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.screening import Verdict, screen

BOND = find_scheme("specified-bond-guarantee")
FACTS: dict[str, Value] = {
    "form": "company",
    "industry": frozenset({"service", "retail"}),
    "capital": Range(1, 50_000_000),
    "started_on": date(2001, 2, 3),
    "antisocial_ties": False,
    "guarantor_antisocial_ties": False,
    "subrogation_claim_outstanding": False,
    "behind_with_guaranteed_loans": False,
    "own_failure": "none",
    "margin_year_before": Fraction(1, 3),
    "net_assets": None,
}


@settings(max_examples=15)
@given(known())
def test_a_receipt_asks_its_question_again_and_is_answered_alike(facts: dict[str, Value]) -> None:
    first = receipt(screen(facts, DAY))
    question = read_receipt(json.loads(json.dumps(first)))
    assert (question.as_of, question.facts) == (DAY, facts)
    again = receipt(screening(question))
    assert differences(first, again) == makers(first, again) == []
    assert again == first


def test_a_receipt_carries_what_people_decided() -> None:
    (scheme,) = schemes = [find_scheme("crisis-response-loan")]
    facts: dict[str, Value] = {**FACTS, "will_recover": False}
    answer = receipt(screen(facts, DAY, schemes, {(scheme.id, "will_recover"): True}))
    assert answer["facts"].keys() == FACTS.keys()
    assert answer["judgements"] == [
        {"scheme": None, "id": "will_recover", "answer": False},
        {"scheme": scheme.id, "id": "will_recover", "answer": True},
    ]
    assert receipt(screening(read_receipt(answer), schemes)) == answer


OLD = sorted((Path(__file__).parent / "old_receipts").glob("*.json"))


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_a_receipt_of_version_1_is_asked_again(path: Path) -> None:
    before = json.loads(path.read_text("utf-8"))
    assert before["version"] == 1
    asked = [find_scheme(each["scheme"]) for each in before["decisions"]]
    after = receipt_in_words(screening(read_receipt(before), asked), before["language"])
    assert after["facts"] == before["facts"]
    # Rules have been mended since: where an answer is another now, that is told scheme by scheme.
    ids = tuple(each["scheme"] for each in before["decisions"])
    assert [each["scheme"] for each in after["decisions"]] == list(ids)
    assert all(line.startswith(ids) for line in differences(before, after))
    assert set(before) - {"repairs"} <= set(after)


def test_there_are_receipts_of_version_1_in_both_languages() -> None:
    assert {json.loads(path.read_text("utf-8"))["language"] for path in OLD} == {"ja", "en"}


def test_an_answered_judgement_among_the_facts_of_version_1_is_read() -> None:
    schemes = [find_scheme("crisis-response-loan")]
    data = {**GOOD, "version": 1, "facts": {"form": "company", "will_recover": False}}
    question = read_receipt(data)
    assert question.facts == {"form": "company"}
    assert question.judgements == {(None, "will_recover"): False}
    assert screening(question, schemes).decisions[0].verdict is Verdict.INELIGIBLE


def test_a_receipt_is_json_with_every_decision_and_its_terms() -> None:
    answer = receipt(screen(FACTS, DAY))
    assert json.loads(json.dumps(answer)) == answer
    assert answer["as_of"] == "2026-10-01"
    assert answer["catalogue"] == catalogue_digest()
    assert [each["scheme"] for each in answer["decisions"]] == [each.id for each in all_schemes()]
    assert {each["decision"] for each in answer["decisions"]} <= {v.value for v in Verdict}
    assert answer["facts"] == {
        "antisocial_ties": False,
        "guarantor_antisocial_ties": False,
        "subrogation_claim_outstanding": False,
        "behind_with_guaranteed_loans": False,
        "own_failure": "none",
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
        receipt(screen(FACTS, DAY, judgements={(None, "will_recover"): True})),
        receipt(screen(FACTS, DAY, [BOND])),
    ]
    assert first not in [each["receipt"] for each in others]
    assert len({each["receipt"] for each in others}) == len(others)


def texts(answer: dict[str, Any]) -> list[str]:
    return [
        line["text"] for each in answer["decisions"] for line in lines_in(each) if "text" in line
    ]


def lines_in(decision: dict[str, Any]) -> list[dict[str, Any]]:
    found = list(decision["reasons"])
    for each in found:  # grows while it is read
        found += each["parts"]
    return found


def test_a_receipt_has_no_language_and_its_words_change_nothing_else() -> None:
    screened = screen(FACTS, DAY)
    bare, ja, en = (
        receipt(screened),
        receipt_in_words(screened, "ja"),
        receipt_in_words(screened, "en"),
    )
    assert texts(bare) == []
    assert len(texts(ja)) == len(texts(en)) > 500
    assert not any(0x3040 <= ord(letter) <= 0x9FFF for letter in "".join(texts(en)))
    assert bare["receipt"] == ja["receipt"] == en["receipt"]
    assert [ja["language"], en["language"]] == ["ja", "en"]
    for spoken in (ja, en):
        for decision in spoken["decisions"]:
            sources = [decision["source"]]
            for line in lines_in(decision):
                del line["text"]
                sources.append(line["source"])
            for source in filter(None, sources):
                assert not source.pop("title")["ja"].endswith(".txt")
        del spoken["language"]
        assert spoken.pop("warnings") == []
    assert ja == en == bare


def test_what_cannot_be_true_together_is_warned_of_and_changes_no_answer() -> None:
    screened = screen({"borrowings": 3, "liabilities": 2}, DAY, [BOND])
    spoken = receipt_in_words(screened, "ja", {"borrowings": "決算.csv line 3"})
    (warning,) = spoken["warnings"]
    assert warning["facts"] == ["borrowings", "liabilities"]
    assert "決算.csv line 3" in warning["ja"]
    assert {"ja", "en"} <= warning.keys()
    assert spoken["receipt"] == receipt(screened)["receipt"]
    assert spoken["facts"] == {"borrowings": 3, "liabilities": 2}


def test_how_a_reason_is_told_is_no_difference_and_what_it_decides_is() -> None:
    before = receipt_in_words(screen(FACTS, DAY, [BOND]), "ja")
    after = json.loads(json.dumps(before))
    after["decisions"][0]["reasons"][0]["text"] = "別の言い方"
    assert differences(before, after) == []
    after["decisions"][0]["reasons"][0]["facts"] = ["cash"]
    assert len(differences(before, after)) == 1


def answered(
    name: str = "has_net_assets",
    words: str = "純資産額が足りること",
    heading: str = "対象となる方",
    least: int = 50_000_000,
    who: str = "協会",
) -> dict[str, Any]:
    """Return the receipt of a scheme of one requirement and one judgement, net assets unknown."""
    source = Source("a page", heading)
    rule = all_of(
        Requirement(name, Words(words, words), at_least(net_assets, least), source),
        Judgement("sound", Words(words, words), Words(who, who), source),
    )
    scheme = replace(BOND, editions=(replace(BOND.editions[0], rule=rule),))
    return receipt_in_words(screen({"net_assets": None}, DAY, [scheme]), "ja")


def test_terms_that_are_only_worded_otherwise_make_no_difference() -> None:
    before, after = answered(), answered(words="純資産額が基準以上であること")
    assert before["decisions"][0]["edition_digest"] != after["decisions"][0]["edition_digest"]
    assert differences(before, after) == []
    (told_of,) = makers(before, after)
    assert told_of.startswith(f"{BOND.id} edition_digest: ")


@pytest.mark.parametrize(
    ("change", "keys"),
    [
        ({"name": "has_assets"}, {"reasons", "terms_digest"}),
        ({"heading": "別の見出し"}, {"reasons", "terms_digest"}),
        ({"least": 30_000_000}, {"terms_digest"}),
        ({"who": "金融機関"}, {"judgements", "terms_digest"}),
    ],
)
def test_another_requirement_source_figure_or_judge_is_a_difference(
    change: dict[str, Any], keys: set[str]
) -> None:
    found = differences(answered(), answered(**change))
    assert {each.split()[1].rstrip(":") for each in found} == keys


def test_titles_of_sources_and_names_of_papers_are_wording_and_their_ids_are_not() -> None:
    before = receipt_in_words(screen(FACTS, DAY, [BOND]), "ja")
    after = json.loads(json.dumps(before))
    (decision,) = after["decisions"]
    decision["source"]["title"]["ja"] = decision["name"]["ja"] = "別の名"
    decision["documents"][0]["ja"] = decision["terms"][0]["words"]["ja"] = "別の名"
    assert differences(before, after) == []
    decision["documents"][0]["id"] = "another"
    decision["source"]["document"] = "another page"
    assert len(differences(before, after)) == 2


def test_of_a_receipt_that_tells_the_edition_alone_that_is_compared() -> None:
    before, after = answered(), answered(words="純資産額が基準以上であること")
    del before["decisions"][0]["terms_digest"]
    (found,) = differences(before, after)
    assert found.startswith(f"{BOND.id} edition_digest: ")
    assert makers(before, after) == []


def test_the_words_of_one_scheme_are_told_of_a_receipt() -> None:
    screened = screen(FACTS, DAY)
    answer = json.loads(json.dumps(receipt(screened)))
    for language in ("ja", "en"):
        spoken = {
            each["scheme"]: each for each in receipt_in_words(screened, language)["decisions"]
        }
        assert told(answer, BOND.name.ja, language) == spoken[BOND.id]
    early = receipt(screen(FACTS, date(1950, 1, 1)))
    assert told(early, BOND.id, "ja")["decision"] == "not_offered"


def test_words_are_told_only_of_the_terms_that_the_receipt_names() -> None:
    answer = receipt(screen(FACTS, DAY, [BOND]))
    with pytest.raises(Refused, match="no such scheme"):
        told(answer, "no such", "ja")
    with pytest.raises(Refused, match="控えにこの制度はありません"):
        told(answer, "general-guarantee", "ja")
    answer["decisions"][0]["edition_digest"] = "0" * 16
    with pytest.raises(Refused, match="rest on today's terms"):
        told(answer, BOND.id, "ja")
    del answer["decisions"][0]["edition_digest"]
    with pytest.raises(Refused, match="rest on today's terms"):
        told(answer, BOND.id, "ja")


def test_the_identifier_does_not_change_with_the_product(monkeypatch: pytest.MonkeyPatch) -> None:
    before = receipt(screen(FACTS, DAY))
    monkeypatch.setattr("seido.answers.receipts.__version__", "9.9")
    monkeypatch.setattr("seido.answers.receipts.catalogue_digest", lambda: "0")
    after = receipt(screen(FACTS, DAY))
    assert after["receipt"] == before["receipt"]
    assert differences(before, after) == []
    assert [each.partition(":")[0] for each in makers(before, after)] == ["product", "catalogue"]


def leaves(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [leaf for each in lines for leaf in (leaves(each["parts"]) or [each])]


def test_reasons_carry_the_distance_and_the_source() -> None:
    facts: dict[str, Value] = {"net_assets": 40_000_000, "form": "company"}
    (decision,) = receipt(screen(facts, DAY, [BOND]))["decisions"]
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
    assert decision["edition"] is decision["edition_digest"] is decision["source"] is None
    assert decision["reasons"] == decision["rates"] == decision["terms"] == []


GOOD = {"version": 2, "as_of": "2026-10-01", "facts": {}, "decisions": []}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"version": 3}, "版「3」"),
        ({"as_of": "tomorrow"}, "as_of: 「tomorrow」"),
        ({"as_of": 5}, "as_of: 「5」"),
        ({"facts": []}, "facts: "),
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
        ({"facts": {"margin_year_before": "1/0"}}, "1/3"),
        ({"facts": {"capital": {"low": 2, "high": 1}}}, "capital: 範囲"),
        ({"facts": {"capital": {"low": None, "high": None}}}, "one end at least"),
        ({"decisions": 5}, "decisions"),
        ({"decisions": ["x"]}, "decisions"),
        ({"decisions": [{"scheme": 5}]}, "decisions"),
        ({"language": "fr"}, "fr"),
        ({"judgements": [{"scheme": None, "id": "no_such", "answer": True}]}, "judgements\\[0\\]"),
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
    assert read_receipt(data).facts == FACTS
    assert set(FACTS) <= ENTRIES.keys()


def test_differences_are_told_one_by_one() -> None:
    before = receipt(screen(FACTS, DAY, [BOND]))
    after = json.loads(json.dumps(before))
    after["decisions"][0]["decision"] = "eligible"
    after["decisions"].append({"scheme": "new"})
    found = differences(before, after)
    assert f"{BOND.id} decision: {before['decisions'][0]['decision']} → eligible" in found
    assert "new: +" in found
    assert "new: -" in differences(after, before)
    assert len(found) == 2


def test_what_a_later_form_adds_is_no_difference_and_what_it_leaves_out_is() -> None:
    before = receipt(screen(FACTS, DAY, [BOND]))
    after = json.loads(json.dumps(before))
    after["decisions"][0]["new"] = 1
    after["decisions"][0]["rates"][0]["later_percent"] = "1.15"
    assert differences(before, after) == []
    assert len(differences(after, before)) == 2
    after["decisions"][0]["rates"].append({})
    (told,) = differences(before, after)
    assert told.startswith(f"{BOND.id} rates: ")
