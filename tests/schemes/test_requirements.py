"""What every guarantee asks of an applicant and its guarantors, and who is excepted from what."""

from datetime import date
from itertools import product

import pytest

from seido.rules.values import Facts
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.model import Kind, Scheme
from seido.screening import Verdict, screen

DAY = date(2026, 6, 1)
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
GUARANTEES = [each for each in all_schemes() if each.kind is Kind.GUARANTEE]
OFFERED = [each for each in GUARANTEES if any(e.unconfirmed is None for e in each.editions)]
"""Those that some page shows to be offered, or to have been."""
OF_REVITALISATION = ("business-revitalisation-guarantee", "pre-dip-guarantee")
BARS: dict[str, Facts] = {
    "no_antisocial_ties": {"antisocial_ties": True},
    "guarantors_have_no_antisocial_ties": {"guarantor_antisocial_ties": True},
    "no_subrogation_claim": {"subrogation_claim_outstanding": True},
    "no_arrears_on_guaranteed_loans": {"behind_with_guaranteed_loans": True},
    "suspended": {"own_failure": "suspended"},
    "in proceedings": {"own_failure": "in_proceedings"},
}
EXCEPTED = ("no_subrogation_claim", "no_arrears_on_guaranteed_loans", "in proceedings")


def verdict(scheme: Scheme, facts: Facts) -> Verdict:
    return screen(facts, scheme.editions[-1].opens, [scheme]).decisions[0].verdict


def _name(value: Scheme | str) -> str:
    return value if isinstance(value, str) else value.id


@pytest.mark.parametrize(("scheme", "bar"), [*product(OFFERED, BARS)], ids=_name)
def test_a_bar_refuses_in_every_guarantee_but_those_that_settle_it(scheme: Scheme, bar: str):
    barred = verdict(scheme, {**SOUND, **BARS[bar]})
    if scheme.id in OF_REVITALISATION and bar in EXCEPTED:
        assert barred is verdict(scheme, SOUND) is Verdict.UNDETERMINED
    else:
        assert barred is Verdict.INELIGIBLE


@pytest.mark.parametrize("scheme", GUARANTEES, ids=lambda each: each.id)
def test_every_guarantee_wants_the_pledge_and_says_what_it_cannot_hold(scheme: Scheme):
    for edition in scheme.editions:
        assert [each.id for each in edition.documents].count("no_ties_pledge") == 1
        assert sum("表明・確約は将来" in gap.words.ja for gap in edition.gaps) == 1


def test_a_business_whose_claims_are_still_owed_is_not_offered_a_general_guarantee():
    scheme = find_scheme("general-guarantee")
    unsaid = {name: value for name, value in SOUND.items() if name.endswith("ties")}
    asked = screen({**unsaid, **_who()}, DAY, [scheme]).decisions[0]
    assert asked.verdict is Verdict.UNDETERMINED
    assert "subrogation_claim_outstanding" in asked.missing
    assert verdict(scheme, SOUND) is Verdict.ELIGIBLE


def _who() -> Facts:
    return {name: SOUND[name] for name in ("form", "industry", "employees", "capital")}


@pytest.mark.parametrize(
    ("processes", "judged", "answer"),
    [
        (None, None, Verdict.UNDETERMINED),
        (False, None, Verdict.INELIGIBLE),
        (True, None, Verdict.ELIGIBLE),
        (True, True, Verdict.ELIGIBLE),
        (True, False, Verdict.INELIGIBLE),
    ],
)
@pytest.mark.parametrize("industry", ["agriculture", "forestry", "fishery"])
def test_a_primary_producer_is_asked_for_a_plant_and_left_to_the_corporation(
    industry: str, processes: bool | None, judged: bool | None, answer: Verdict
):
    facts: dict[str, object] = {**SOUND, "industry": industry}
    if processes is not None:
        facts["processes_own_produce"] = processes
    judgements = {} if judged is None else {(None, "processing_counts_as_industry"): judged}
    scheme = find_scheme("general-guarantee")
    decision = screen(facts, DAY, [scheme], judgements).decisions[0]  # type: ignore[arg-type]
    assert decision.verdict is answer


@pytest.mark.parametrize(
    ("judged", "answer"), [(True, Verdict.ELIGIBLE), (False, Verdict.INELIGIBLE)]
)
def test_whether_a_first_dishonoured_bill_is_excused_is_a_judgement(judged: bool, answer: Verdict):
    scheme = find_scheme("general-guarantee")
    facts = {**SOUND, "own_failure": "dishonoured"}
    open_decision = screen(facts, DAY, [scheme]).decisions[0]
    assert [each.name for each in open_decision.judgements] == ["dishonour_is_excused"]
    decided = screen(facts, DAY, [scheme], {(None, "dishonour_is_excused"): judged}).decisions[0]
    assert decided.verdict is answer
