from datetime import date

import pytest

from seido.facts.business.support import revitalisation_plan
from seido.rules.quantity import percent
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO, YES
from seido.rules.values import Facts
from seido.schemes.fees.case import FeeCase
from seido.schemes.fees.lookup import rates_named
from seido.schemes.guarantees.business_revitalisation.scheme import SCHEME
from seido.screening import applying_fees, applying_terms, screen

TODAY = date(2020, 6, 1)
SHARED: Facts = {"uses_special_small": False, "refinances_guaranteed_debt": False}
FULL: Facts = {
    "uses_special_small": False,
    "refinances_guaranteed_debt": True,
    "amount_wanted": 10_000_000,
    "fully_covered_refinanced": 10_000_000,
}
SPECIAL: Facts = {"uses_special_small": True, "refinances_guaranteed_debt": False}
AGREED: Facts = {
    "form": "sole_proprietor",
    "industry": "service",
    "employees": 3,
    "antisocial_ties": False,
    "guarantor_antisocial_ties": False,
    "subrogation_claim_outstanding": False,
    "behind_with_guaranteed_loans": False,
    "own_failure": "none",
    "all_creditors_agree": True,
    "carries_out_and_reports_plan": True,
    "money_needed_for_plan": True,
}


@pytest.mark.parametrize(
    ("on", "kinds"), [(date(2016, 6, 1), 10), (TODAY, 11), (date(2025, 6, 1), 11)]
)
def test_each_source_names_so_many_kinds_of_plan(on: date, kinds: int) -> None:
    edition = SCHEME.edition_on(on)
    assert edition is not None
    truths = [
        decide(edition.rule, Known({**AGREED, "revitalisation_plan": each})).truth
        for each in revitalisation_plan.options
    ]
    assert truths.count(YES) == kinds
    assert truths.count(NO) == len(truths) - kinds


@pytest.mark.parametrize(("facts", "shared"), [(SHARED, True), (FULL, False)])
def test_the_rates_are_those_that_fees_are_computed_with(facts: Facts, shared: bool) -> None:
    screening = screen(facts, TODAY, [SCHEME])
    (row,) = applying_fees(screening.decisions[0], screening.known)
    rates = rates_named(SCHEME.id, FeeCase(shared=shared), TODAY)
    assert row in rates.rows
    assert row.of_class(None)[0] in rates.choices


@pytest.mark.parametrize("facts", [SHARED, FULL, SPECIAL])
def test_exactly_one_fee_row_applies_and_the_enhanced_type_leaves_the_same_to_all(
    facts: Facts,
) -> None:
    for on in (date(2016, 6, 1), TODAY, date(2025, 6, 1), date(2026, 6, 1)):
        screening = screen(facts, on, [SCHEME])
        (row,) = applying_fees(screening.decisions[0], screening.known)
        if on == date(2025, 6, 1):
            assert [each.borrower for each in row.of_class(None)] == [percent("0.30")]


@pytest.mark.parametrize(
    ("on", "grace"),
    [
        (date(2016, 6, 1), 12),
        (TODAY, 12),
        (date(2025, 3, 14), 36),
        (date(2026, 3, 31), 36),
        (date(2026, 4, 1), 12),
    ],
)
def test_fifteen_years_in_instalments_with_a_grace_that_the_enhanced_type_lengthens(
    on: date, grace: int
) -> None:
    for repayment, longest in (("bullet", (12, 0)), ("instalments", (180, grace))):
        screening = screen({"repayment": repayment}, on, [SCHEME])
        (row,) = applying_terms(screening.decisions[0], screening.known)
        assert (row.months, row.grace_months) == longest


def test_after_the_enhanced_type_the_terms_are_those_stated_in_2020() -> None:
    (decision,) = screen(SHARED, date(2026, 6, 1), [SCHEME]).decisions
    assert decision.stated_on == date(2020, 4, 1)
