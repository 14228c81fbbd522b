from datetime import date

import pytest
from hypothesis import given, settings
from tests.businesses import DAY, known

from seido.facts.vocabulary import ENTRIES
from seido.repairing import repairs
from seido.rules.readings.repair import Repair
from seido.rules.values import Facts, Value
from seido.schemes.catalogue import find_scheme
from seido.screening import Decision, Screening, Verdict, screen

BOND = find_scheme("specified-bond-guarantee")
NEAR_MISS: dict[str, Value] = {
    "form": "company",
    "industry": "service",
    "capital": 10_000_000,
    "employees": 10,
    "antisocial_ties": False,
    "guarantor_antisocial_ties": False,
    "subrogation_claim_outstanding": False,
    "behind_with_guaranteed_loans": False,
    "own_failure": "none",
    "net_assets": 100_000_000,
    "liabilities": 900_000_000,
    "operating_profit": 15_000_000,
    "interest_income": 0,
    "interest_expense": 10_000_000,
}


def asked(facts: Facts, scheme: str, day: date = DAY) -> tuple[Screening, Decision]:
    screening = screen(facts, day, [find_scheme(scheme)])
    return screening, screening.decisions[0]


def after(found: Repair, screening: Screening, decision: Decision) -> Decision:
    facts = found.applied({**screening.facts, "as_of": screening.as_of})
    day = facts["as_of"]
    assert isinstance(day, date)
    (then,) = screen(facts, day, [decision.scheme]).decisions
    return then


@settings(max_examples=25)
@given(known(least=40, most=80))
def test_a_repaired_business_is_taken_on_screening_it_again(drawn: dict[str, Value]) -> None:
    facts = {**NEAR_MISS, **drawn}
    screening = screen(facts, DAY)
    for decision, found in (
        (each, found) for each in screening.decisions for found in repairs(screening, each)
    ):
        then = after(found, screening, decision)
        expected = Verdict.ELIGIBLE if found.holds else Verdict.UNDETERMINED
        assert then.verdict is expected, found
        for move in found.moves:
            change = ENTRIES[move.name].change
            if move.difference is not None:
                assert change.allows(up=move.difference > 0), move
            assert facts.get(move.name, DAY) == move.before


def test_one_yen_less_is_not_enough() -> None:
    screening, decision = asked(NEAR_MISS, BOND.id)
    found = repairs(screening, decision)
    assert found
    for each in found:
        assert after(each, screening, decision).verdict is Verdict.ELIGIBLE
        for move in each.moves:
            assert isinstance(move.before, int)
            assert isinstance(move.after, int)
            nearer = move.after - (1 if move.after > move.before else -1)
            facts = {**each.applied(NEAR_MISS), move.name: nearer}
            (then,) = screen(facts, DAY, [BOND]).decisions
            assert then.verdict is Verdict.INELIGIBLE, move


def test_the_smallest_change_comes_first() -> None:
    found = repairs(*asked(NEAR_MISS, BOND.id))
    assert [move.name for move in found[0].moves] == ["interest_expense"]
    assert found[0].moves[0].after == 7_500_000
    assert [
        move.after for each in found for move in each.moves if move.name == "operating_profit"
    ] == [20_000_000]


@pytest.mark.parametrize(
    "facts",
    [{**NEAR_MISS, "operating_profit": 30_000_000}, {"form": "company"}],
    ids=["eligible", "undetermined"],
)
def test_what_is_not_refused_needs_no_repair(facts: dict[str, Value]) -> None:
    assert repairs(*asked(facts, BOND.id)) == ()


def test_what_is_not_offered_cannot_be_repaired() -> None:
    assert repairs(*asked(NEAR_MISS, "crisis-guarantee")) == ()
    assert repairs(*asked(NEAR_MISS, BOND.id, date(1990, 1, 1))) == ()


def test_what_cannot_be_changed_is_not_repaired() -> None:
    assert repairs(*asked({**NEAR_MISS, "form": "sole_proprietor"}, BOND.id)) == ()
    assert repairs(*asked({**NEAR_MISS, "antisocial_ties": True}, BOND.id)) == ()


def test_waiting_counts_only_while_the_scheme_is_still_offered() -> None:
    for scheme in ("startup-guarantee", "coordinated-support-guarantee", "general-guarantee"):
        facts: dict[str, Value] = {**NEAR_MISS, "started_on": date(2026, 9, 1)}
        screening, decision = asked(facts, scheme)
        for found in repairs(screening, decision):
            verdict = after(found, screening, decision).verdict
            assert verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED)
