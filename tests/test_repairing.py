from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.businesses import DAY, known
from tests.rules.generated import SOURCE
from tests.rules.readings.repair.by_trial import no_further, repair_by_trial

from seido.facts.application import as_of
from seido.facts.business.profile import started_on
from seido.facts.vocabulary import ENTRIES
from seido.repairing import Need, Remedy, remedy, repairs
from seido.rules.build import at_least, months_between
from seido.rules.readings.repair.repair import Move, Repair
from seido.rules.values import Exact, Facts, Value
from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme
from seido.schemes.model import Edition, Kind, Scheme
from seido.screening import Decision, Screening, Verdict, screen

BOND = find_scheme("specified-bond-guarantee")
TAKEN = (Verdict.ELIGIBLE, Verdict.UNDETERMINED)
DAYS = (date(2016, 4, 1), date(2020, 3, 15), date(2024, 3, 14), DAY)
CHANGES = {name: entry.change for name, entry in ENTRIES.items()}
TRIED = tuple(
    find_scheme(each)
    for each in (
        "safety-net-guarantee",
        "no-owner-guarantee-guarantee",
        "startup-guarantee",
        "small-enterprise-guarantee",
        "capital-type-loan",
    )
)
NEAR_MISS: dict[str, Value] = {
    "form": "company",
    "industry": "service",
    "capital": 10_000_000,
    "employees": 10,
    "antisocial_ties": False,
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


@settings(max_examples=10)
@given(known(least=40, most=80), st.sampled_from(DAYS))
def test_one_unit_less_is_refused_whatever_edition_is_then_in_force(
    drawn: dict[str, Value], day: date
) -> None:
    facts = {**NEAR_MISS, **drawn}
    screening = screen(facts, day)
    for decision, found in (
        (each, found) for each in screening.decisions for found in repairs(screening, each)
    ):
        assert after(found, screening, decision).verdict in TAKEN
        for move in found.moves:
            nearer = one_less(move)
            if nearer is not None:
                nearly = Repair((*found.moves, Move(move.name, move.before, nearer)), found.holds)
                assert after(nearly, screening, decision).verdict not in TAKEN, (move, decision)


@settings(max_examples=6)
@given(known(least=40, most=80), st.sampled_from(DAYS))
def test_nothing_is_missed_that_trying_finds_in_the_edition_of_the_day(
    drawn: dict[str, Value], day: date
) -> None:
    facts = {**NEAR_MISS, **drawn}
    screening = screen(facts, day, TRIED)
    for decision in screening.decisions:
        if decision.verdict is not Verdict.INELIGIBLE or decision.edition is None:
            continue
        given = screening.given_to(decision.scheme)
        found = repairs(screening, decision)
        for other in repair_by_trial(decision.edition.rule, given, CHANGES):
            if after(other, screening, decision).verdict in TAKEN:
                assert found
                fewer = len(found[0].moves) < len(other.moves)
                assert fewer or any(no_further(each, other) for each in found), other


def one_less(move: Move) -> Exact | None:
    """Return the value one step before a move's end; None where there is none between."""
    match move.after, move.difference:
        case date() as end, Fraction() as far if abs(far) > 1:
            return end - timedelta(days=1 if far > 0 else -1)
        case int() as end, Fraction() as far if abs(far) > 1:
            return end - (1 if far > 0 else -1)
        case _:
            return None


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


def test_what_is_needed_is_told_apart_where_nothing_is_to_be_changed() -> None:
    enough = {**NEAR_MISS, "operating_profit": 30_000_000}
    assert remedy(*asked(enough, BOND.id)) == Remedy(Need.NOTHING, (), frozenset())
    screening, decision = asked({"form": "company"}, BOND.id)
    assert decision.missing
    assert remedy(screening, decision) == Remedy(Need.ANSWERS, (), decision.missing)
    screening, decision = asked(NEAR_MISS, BOND.id)
    ways = repairs(screening, decision)
    assert remedy(screening, decision) == Remedy(Need.CHANGES, ways, frozenset())
    alone = {**NEAR_MISS, "form": "sole_proprietor"}
    assert remedy(*asked(alone, BOND.id)) == Remedy(Need.BEYOND_REACH, (), frozenset())
    early = asked(NEAR_MISS, BOND.id, date(1990, 1, 1))
    assert remedy(*early) == Remedy(Need.NOT_OFFERED, (), frozenset())


def test_a_wait_ends_on_the_first_day_on_which_the_edition_then_in_force_takes_it() -> None:
    facts = {"started_on": date(2020, 1, 1)}
    assert waits(facts, date(2020, 6, 1), months=(36, 12)) == [date(2022, 4, 1)]
    assert waits(facts, date(2020, 6, 1), months=(12, 36)) == [date(2021, 1, 1)]
    assert waits(facts, date(2020, 6, 1), months=(36, 30)) == [date(2022, 7, 1)]
    assert waits(facts, date(2022, 5, 1), months=(36, 30)) == [date(2022, 7, 1)]


def test_no_wait_ends_where_the_scheme_takes_no_applications() -> None:
    facts = {"started_on": date(2020, 1, 1)}
    closing = date(2021, 12, 31)
    assert waits(facts, date(2020, 6, 1), months=(12, 36), closing=closing) == [date(2021, 1, 1)]
    assert waits(facts, date(2020, 6, 1), months=(25, 12), closing=closing) == [date(2022, 4, 1)]
    assert waits(facts, date(2020, 6, 1), months=(25, 96), closing=closing) == []


def test_a_business_may_wait_for_another_edition() -> None:
    scheme = "no-owner-guarantee-guarantee"
    eve = date(2024, 3, 14)
    not_apart: dict[str, Value] = {
        **NEAR_MISS,
        "company_and_owner_separated": False,
        "operating_profit": 50_000_000,
        "interest_expense": 30_000_000,
        "provides_financial_information": True,
        "submits_accounts_on_request": True,
        "lends_to_representative": False,
        "pledges_to_keep_requirements": True,
        "accepts_fee_surcharge": True,
        "settlements_since_incorporation": 10,
        "refinances_guaranteed_debt": False,
    }
    ways = [[move.name for move in each.moves] for each in repairs(*asked(not_apart, scheme, eve))]
    assert ["as_of"] in ways
    assert repairs(*asked(not_apart, scheme, date(2024, 3, 15))) == ()


def waits(
    facts: Facts, day: date, months: tuple[int, int], closing: date | None = None
) -> list[Value]:
    """Return until when to wait for a scheme that wants other ages from April 2022 on."""
    first, second = (
        Edition(
            stated_on=opens,
            source=SOURCE,
            rule=at_least(months_between(started_on, as_of), least),
            closes_on=closes,
        )
        for opens, closes, least in (
            (date(2016, 4, 1), closing, months[0]),
            (date(2022, 4, 1), date(2025, 3, 31), months[1]),
        )
    )
    name = Words("制度", "scheme")
    scheme = Scheme(id="s", kind=Kind.LOAN, name=name, summary=name, editions=(first, second))
    screening = screen(facts, day, [scheme])
    found = repairs(screening, screening.decisions[0])
    return [move.after for each in found for move in each.moves if move.name == "as_of"]


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
