"""Three rules hold what a second, independent writing of them holds, clause by clause."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from benchmarks.businesses import VALUES, businesses
from benchmarks.peers.plain_python import SCHEMES
from hypothesis import given, settings
from hypothesis import strategies as st

from seido.rules.check import walk
from seido.rules.expr import Fact, Judgement, Requirement
from seido.rules.quantity import man
from seido.rules.truth import NO
from seido.schemes.guarantees import specified_bond
from seido.schemes.guarantees.coordinated_support import scheme as coordinated_support
from seido.schemes.guarantees.succession_special import scheme as succession_special
from seido.screening import Decision, Verdict, screen

RULES = (specified_bond.SCHEME, succession_special.SCHEME, coordinated_support.SCHEME)
Business = Mapping[str, Any]


def finances(
    net_assets: int, liabilities: int, capital: int, profit: int, interest: int, **size: Any
) -> Business:
    """Return accounts in 万円 whose net debt is just 15 times EBITDA."""
    amounts = {
        "net_assets": net_assets,
        "liabilities": liabilities,
        "capital": capital,
        "operating_profit": profit - 100,
        "interest_income": 100,
        "interest_expense": interest,
        "depreciation": 200,
        "borrowings": 15 * (profit + 100),
        "bonds": 500,
        "cash": 500,
    }
    return {**{name: man(amount) for name, amount in amounts.items()}, "form": "company", **size}


# Each stands on its thresholds: a yen, a person or a day less or more turns a clause.
FINANCES = (
    finances(5_000, 20_000, 2_500, 2_500, 1_250, industry="service", employees=100),
    finances(5_000, 20_000, 0, 0, 0, industry="travel", employees=300),
    finances(10_000, 40_000, 5_000, 5_000, 2_500, industry="retail", employees=51),
    finances(10_000, 40_000, 5_001, 5_000, 2_500, industry="retail", employees=50),
    finances(30_000, 120_000, 20_000, 15_000, 10_000, industry="wholesale", employees=100),
    finances(30_000, 120_000, 10_000, 15_000, 10_000, industry="wholesale", employees=101),
    finances(50_000, 250_000, 40_000, 15_000, 0, industry="logging", employees=300),
    finances(60_000, 340_000, 40_000, 20_000, 20_000, industry="rubber", employees=900),
    finances(60_000, 340_000, 40_001, 20_000, 20_001, industry="software", employees=300),
    finances(60_000, 340_001, 40_000, 19_999, 19_999, industry="ryokan", employees=200),
    finances(0, 0, 0, 0, 0, industry="medical", employees=100, form="sole_proprietor"),
    finances(1, 1, 0, 0, 1, industry="medical", employees=300, form="medical_corporation"),
)
SUCCESSIONS: tuple[Business, ...] = tuple(
    {
        "as_of": date(2026, 6, 1),
        "has_succession_plan": not handed_on,
        "planned_succession_on": planned,
        "succession_completed": handed_on,
        "succeeded_on": succeeded,
        "refinancing_part": "whole",
        "first_succession_special_guarantee_on": date(2023, 6, 1),
    }
    for handed_on, planned, succeeded in (
        (False, date(2026, 6, 1), date(2023, 6, 1)),
        (False, date(2029, 6, 1), date(2023, 6, 1)),
        (True, date(2029, 6, 1), date(2023, 6, 1)),
        (True, date(2029, 6, 1), date(2025, 3, 31)),
    )
)
SUPPORT: tuple[Business, ...] = tuple(
    {
        "amount_wanted": man(1_000),
        "proper_loan": man(100),
        "proper_loan_months": 12,
        "draws_up_action_plan": plan,
        "proper_loan_at_the_same_time": same_time,
        "other_timing_is_accepted": not same_time,
    }
    for plan, same_time in ((False, True), (False, False), (True, False))
)
ANSWERS = {
    **dict.fromkeys((name for name, values in VALUES.items() if True in values), True),
    "antisocial_ties": False,
    "guarantor_antisocial_ties": False,
    "subrogation_claim_outstanding": False,
    "behind_with_guaranteed_loans": False,
    "own_failure": "none",
    "has_rescheduled_loans": False,
}


@st.composite
def on_the_threshold(draw: st.DrawFn) -> Business:
    """Return a business that stands on its thresholds, but for a few facts."""
    parts = (draw(st.sampled_from(each)) for each in (FINANCES, SUCCESSIONS, SUPPORT))
    business: dict[str, Any] = dict(ANSWERS)
    for part in parts:
        business.update(part)
    for name in draw(st.sets(st.sampled_from(sorted(VALUES)), max_size=4)):
        if name != "as_of":  # which decides the edition
            business[name] = draw(st.sampled_from((*beside(business[name]), *VALUES[name])))
    return business


def beside(value: Any) -> tuple[Any, ...]:
    """Return the values next to a number or a day, several times over; none falls below zero."""
    if isinstance(value, date):
        return (value - timedelta(days=1), value + timedelta(days=1)) * 9
    return () if isinstance(value, bool | str) else (max(value - 1, min(value, 0)), value + 1) * 9


def assert_both_agree(business: Business) -> None:
    for decision in screen(business, business["as_of"], RULES).decisions:
        qualifies, clauses = SCHEMES[decision.scheme.id](business)
        assert decision.verdict is (Verdict.ELIGIBLE if qualifies else Verdict.INELIGIBLE)
        assert sorted(failing(decision)) == sorted(clauses)


def failing(decision: Decision) -> list[str]:
    assert decision.trace is not None
    return [
        part.node.name
        for part in decision.trace.parts
        if isinstance(part.node, Requirement) and part.truth is NO
    ]


@settings(max_examples=500)
@given(on_the_threshold())
def test_both_writings_agree_on_every_clause_at_the_thresholds(business: Business) -> None:
    assert_both_agree(business)


def test_both_writings_agree_on_businesses_of_any_kind() -> None:
    for business in businesses(300):
        assert_both_agree(business)


def test_the_table_of_values_has_every_fact_that_the_rules_read_and_no_other() -> None:
    read = {
        node.name
        for scheme in RULES
        for edition in (scheme.edition_on(date(2026, 4, 1)),)
        if edition is not None
        for node in walk(edition.rule)
        if isinstance(node, Fact | Judgement)
    }
    assert read == set(VALUES)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_businesses_of_the_measurement_are_of_both_kinds(scheme: str) -> None:
    found = {SCHEMES[scheme](business)[0] for business in businesses(300)}
    assert found == {True, False}
