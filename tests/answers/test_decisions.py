from datetime import date

import pytest
from tests.businesses import DAY

from seido.answers.decisions import decision_json
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.digest import edition_digest
from seido.screening import screen


@pytest.mark.parametrize("day", [DAY, date(2014, 6, 1)])
def test_a_decision_names_the_terms_it_rests_on(day: date) -> None:
    for decision in screen({}, day).decisions:
        digest = decision_json(decision)["edition_digest"]
        edition = decision.scheme.edition_on(day)
        assert digest == (edition_digest(edition) if edition else None)


def test_terms_that_differ_bear_different_digests() -> None:
    editions = [edition for scheme in all_schemes() for edition in scheme.editions]
    assert len({edition_digest(each) for each in editions}) == len(editions)


def test_the_class_of_the_fee_picks_its_rate() -> None:
    scheme = find_scheme("small-enterprise-guarantee")
    known, unknown = (
        decision_json(screen(facts, DAY, [scheme]).decisions[0])["rates"][0]
        for facts in ({"fee_class": 1}, {})
    )
    assert known["percent"] == known["highest_percent"] == "2.2"
    assert unknown["percent"] is None


def test_words_are_in_the_language_asked_for_or_left_out() -> None:
    (decision,) = screen({"form": "company"}, DAY, [find_scheme("general-guarantee")]).decisions
    ja, en = decision_json(decision, "ja"), decision_json(decision, "en")
    assert "中小企業者であること" in [each["text"] for each in ja["reasons"]]
    assert "It is an SME" in [each["text"] for each in en["reasons"]]
    assert all("text" not in each for each in decision_json(decision)["reasons"])


def test_a_limit_of_nothing_bears_its_reasons() -> None:
    aid = find_scheme("bankruptcy-mutual-aid")
    for failure, reasons in (("disappeared", 1), ("legal_proceedings", 0)):
        (decision,) = screen({"customer_failure": failure}, DAY, [aid]).decisions
        found = decision_json(decision)["limit_reasons"]
        assert isinstance(found, list)
        assert len(found) == reasons
        assert all("夜逃げ" in each["words"]["ja"] for each in found)
