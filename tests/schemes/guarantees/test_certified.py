"""Every scheme that rests on a certificate says whether it is held, would be, or is not."""

from datetime import date

import pytest

from seido.answers.decisions import decision_json
from seido.answers.wording import remark, verdict_text
from seido.rules.values import Facts
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.screening import Certified, Decision, Verdict, screen

SOUND: Facts = {
    "form": "company",
    "industry": "service",
    "employees": 3,
    "capital": 0,
    "antisocial_ties": False,
    "guarantor_antisocial_ties": False,
    "subrogation_claim_outstanding": False,
    "behind_with_guaranteed_loans": False,
    "own_failure": "none",
}
FELL: Facts = {
    "certificate": "none",
    "designated_disaster": "other",
    "in_designated_area_since": date(2010, 4, 1),
    "sales_latest_month": 80,
    "sales_latest_month_year_before": 100,
    "sales_next_two_months": 160,
    "sales_next_two_months_year_before": 200,
}
UNSAID: Facts = {name: value for name, value in FELL.items() if name != "certificate"}
HELD: Facts = {"certificate": "case_4", "certificate_valid_until": date(2026, 7, 1)}
NOTHING_STRUCK: Facts = {
    "certificate": "none",
    "customer_designated_bankrupt": False,
    "customer_cut_back": "none",
    "designated_accident": "none",
    "designated_disaster": "none",
    "designated_trade": "none",
    "borrowed_from_failed_bank": False,
    "borrows_from_designated_bank": False,
    "loans_passed_to_rcc": False,
}


def decided(scheme: str, facts: Facts, on: date = date(2026, 6, 1)) -> Decision:
    return screen({**SOUND, **facts}, on, [find_scheme(scheme)]).decisions[0]


@pytest.mark.parametrize(
    ("facts", "certified", "verdict", "said"),
    [
        (HELD, Certified.YES, Verdict.ELIGIBLE, "利用できる"),
        (FELL, Certified.WOULD_BE, Verdict.ELIGIBLE, "認定を受ければ利用できる"),
        (UNSAID, Certified.WOULD_BE, Verdict.ELIGIBLE, "認定を受ければ利用できる"),
        (NOTHING_STRUCK, Certified.NO, Verdict.INELIGIBLE, "利用できない"),
        ({}, None, Verdict.UNDETERMINED, "まだ決まらない"),
        ({"certificate": "case_4"}, None, Verdict.UNDETERMINED, "まだ決まらない"),
    ],
)
def test_the_safety_net_tells_who_is_certified_from_who_would_be(
    facts: Facts, certified: Certified | None, verdict: Verdict, said: str
):
    decision = decided("safety-net-guarantee", facts)
    assert (decision.certified, decision.verdict) == (certified, verdict)
    assert verdict_text(decision, "ja") == said
    assert remark(decision, "ja").startswith(said) is (certified is Certified.WOULD_BE)
    value = certified.value if certified else None
    assert decision_json(decision)["certified"] == value


def test_a_crisis_is_certified_alike():
    fell: Facts = {"needs_money_to_normalise": True, **FELL}
    held: Facts = {"certificate": "crisis", "certificate_valid_until": date(2021, 7, 1)}
    on = date(2021, 6, 1)
    assert decided("crisis-guarantee", fell, on).certified is Certified.WOULD_BE
    assert decided("crisis-guarantee", held, on).certified is Certified.YES


@pytest.mark.parametrize(
    "scheme",
    [
        "succession-guarantee",
        "succession-preparation-guarantee",
        "specified-succession-guarantee",
        "specified-succession-preparation-guarantee",
    ],
)
def test_a_succession_is_certified_or_not_and_its_criteria_are_the_prefectures(scheme: str):
    for said, certified in ((True, Certified.YES), (False, Certified.NO)):
        assert decided(scheme, {"certified_for_succession": said}).certified is certified
    assert decided(scheme, {}).certified is None


def test_what_rests_on_no_certificate_says_nothing_of_one():
    resting = {
        scheme.id for scheme in all_schemes() if any(each.certificate for each in scheme.editions)
    }
    assert len(resting) == 6
    assert decided("general-guarantee", HELD).certified is None
    for scheme in all_schemes():
        held = {each.certificate is None for each in scheme.editions}
        assert len(held) == 1, scheme.id


def test_a_case_that_is_stated_is_asked_about_before_the_others():
    struck = decided("safety-net-guarantee", {"designated_disaster": "other"})
    assert struck.missing == {
        "in_designated_area_since",
        "grew_since_last_year",
        "started_on",
        "sales_latest_month",
        "sales_latest_month_year_before",
        "sales_next_two_months",
        "sales_next_two_months_year_before",
        "sales_three_months_around_event",
    }
    assert struck.missing_later >= {"designated_trade", "loans_passed_to_rcc", "certificate"}
    assert decided("safety-net-guarantee", {"certificate": "case_5"}).missing == {
        "certificate_valid_until",
        "certified_on",
    }
