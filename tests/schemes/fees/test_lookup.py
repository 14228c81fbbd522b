"""Every guarantee on the first and last day of each edition, in every class and in none."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise, product

import pytest

from seido.facts.vocabulary import ENTRIES
from seido.money.decimals import as_percent
from seido.money.guarantee_fee.corporation_rates import TABLES
from seido.refusal import Refused
from seido.rules.check import walk
from seido.rules.expr import Const
from seido.rules.readings.decide.known import Known
from seido.schemes.catalogue import all_schemes
from seido.schemes.fees.case import FeeCase
from seido.schemes.fees.forms import Asked
from seido.schemes.fees.lookup import USUAL, rates_named, turning_days, yen_problem
from seido.schemes.fees.rates import FeeRates
from seido.schemes.model import Edition, Kind, Scheme
from seido.screening import applying_fees, screen

GUARANTEES = [scheme for scheme in all_schemes() if scheme.kind is Kind.GUARANTEE]
CLASSES = (None, *range(1, 10))
ON = date(2026, 6, 1)
NO_OWNER = "no-owner-guarantee-guarantee"


def days_of(scheme: Scheme) -> Iterator[tuple[Edition, date]]:
    """Yield each edition with its first and its last day; the last one's is a day far off."""
    for edition in scheme.editions:
        later = [
            each.opens - timedelta(days=1)
            for each in scheme.editions
            if each.opens > edition.opens and each.corporation in (None, edition.corporation)
        ]
        yield edition, edition.opens
        yield edition, edition.closes_on or min(later, default=date(2035, 1, 1))


WALK = [
    pytest.param(scheme, edition, day, id=f"{scheme.id} {day}")
    for scheme in GUARANTEES
    for edition, day in days_of(scheme)
]


def shown(rates: FeeRates) -> tuple[str | None, str | None]:
    """Return the lowest and the highest that the borrower may bear."""
    borne = sorted(each.borrower for each in rates.choices)
    return (as_percent(borne[0]), as_percent(borne[-1])) if borne else (None, None)


def test_there_is_something_to_walk() -> None:
    assert len(GUARANTEES) >= 21
    assert len(WALK) == 2 * sum(len(scheme.editions) for scheme in GUARANTEES)
    assert all(edition.fees for scheme in GUARANTEES for edition in scheme.editions)


@pytest.mark.parametrize(("scheme", "edition", "day"), WALK)
def test_rates_are_those_that_the_screening_shows(
    scheme: Scheme, edition: Edition, day: date
) -> None:
    for fee_class in CLASSES:
        own = edition.corporation
        screening = screen({"fee_class": fee_class}, day, [scheme], corporation=own)
        (decision,) = screening.decisions
        assert decision.edition is edition
        found = rates_named(scheme.id, FeeCase(fee_class=fee_class, corporation=own), day)
        assert found.rows == applying_fees(decision, screening.known)
        assert (found.source, found.stated_on) == (
            edition.fees_source or edition.source,
            edition.stated_on,
        )
        said = {each.words for each in found.choices} | {case for case, _ in found.asked}
        assert said == {row.words for row in found.rows}


@pytest.mark.parametrize(("scheme", "_", "day"), WALK)
def test_each_rate_names_its_parts_and_its_class(scheme: Scheme, _: Edition, day: date) -> None:
    for fee_class in CLASSES:
        found = rates_named(scheme.name.ja, FeeCase(fee_class=fee_class), day)
        for each in found.choices:
            assert each.gross == each.state + each.borrower
            assert 0 <= each.borrower <= each.gross < 1
            assert fee_class is None or each.fee_class in (None, fee_class)
        whole = rates_named(scheme.name.ja, FeeCase(), day)
        assert set(found.choices) <= set(whole.choices)


@pytest.mark.parametrize(("scheme", "_", "day"), WALK)
def test_the_usual_case_is_one_of_those_that_are_possible(
    scheme: Scheme, _: Edition, day: date
) -> None:
    every = rates_named(scheme.id, FeeCase(), day)
    usual = rates_named(scheme.id, FeeCase(), day, as_usual=True)
    assert usual.rows
    assert set(usual.rows) <= set(every.rows)
    assert len(usual.rows) == len(every.rows) or usual.notes


def test_rates_turn_on_days_that_a_row_compares_and_on_the_day_after() -> None:
    compared = {
        node.value
        for scheme in GUARANTEES
        for edition in scheme.editions
        for row in edition.fees
        for node in walk(row.when)
        if isinstance(node, Const) and isinstance(node.value, date)
    }
    assert compared
    assert compared | {each + timedelta(days=1) for each in compared} <= set(turning_days())


def test_another_name_finds_the_same() -> None:
    for scheme in GUARANTEES:
        for name in (scheme.name.ja, scheme.name.en, *scheme.aliases):
            day = scheme.editions[-1].opens
            assert rates_named(name, FeeCase(), day) == rates_named(scheme.id, FeeCase(), day)


@pytest.mark.parametrize(
    ("name", "case", "on", "rates"),
    [
        (USUAL, FeeCase(fee_class=5), ON, ("1.15", "1.15")),
        (USUAL, FeeCase(fee_class=5, shared=False), ON, ("1.35", "1.35")),
        (USUAL, FeeCase(), ON, ("0.45", "1.90")),
        (USUAL, FeeCase(has_balance_sheet=False), ON, ("1.15", "1.15")),
        (USUAL, FeeCase(fee_class=1, revolving=True), ON, ("1.62", "1.62")),
        (USUAL, FeeCase(fee_class=1, shared=False, revolving=True), ON, ("1.87", "1.87")),
        ("一般保証", FeeCase(fee_class=9), ON, ("0.45", "0.45")),
        ("信用保証（一般）", FeeCase(fee_class=9), ON, ("0.45", "0.45")),
        ("三重 特別小口保証", FeeCase(), ON, ("0.90", "0.90")),
        ("kagawa-prefectural", FeeCase(fee_class=4), ON, ("1.05", "1.05")),
        ("経営改善サポート保証", FeeCase(), date(2025, 6, 1), ("0.30", "0.30")),
        ("経営改善サポート保証", FeeCase(shared=False), ON, ("0.70", "0.80")),
        ("small-enterprise-guarantee", FeeCase(fee_class=5), ON, ("1.35", "1.35")),
        ("safety-net-guarantee", FeeCase(corporation="三重"), date(2016, 4, 1), ("0.68", "0.90")),
        ("safety-net-guarantee", FeeCase(corporation="岡山"), ON, ("0.70", "1.00")),
        ("startup-guarantee", FeeCase(corporation="北海道"), ON, ("0.86", "0.86")),
        ("succession-special-guarantee", FeeCase(fee_class=1), ON, ("1.90", "1.90")),
        ("succession-special-guarantee", FeeCase(fee_class=1, coordinator=True), ON, ("1.15",) * 2),
        ("coordinated-support-guarantee", FeeCase(fee_class=2, requirement=1), ON, ("1.17",) * 2),
        ("coordinated-support-guarantee", FeeCase(fee_class=2), ON, ("1.17", "1.32")),
        (NO_OWNER, FeeCase(fee_class=5, without_owner="both"), ON, ("1.35",) * 2),
        (NO_OWNER, FeeCase(fee_class=5, without_owner="one"), ON, ("1.55",) * 2),
        ("reserved-guarantee", FeeCase(fee_class=5, shared=False), ON, ("1.50", "1.55")),
        ("specified-bond-guarantee", FeeCase(fee_class=5), ON, ("0.45", "1.90")),
        ("pre-dip-guarantee", FeeCase(fee_class=5), ON, (None, None)),
    ],
)  # fmt: skip
def test_a_few_rates(
    name: str, case: FeeCase, on: date, rates: tuple[str | None, str | None]
) -> None:
    assert shown(rates_named(name, case, on, as_usual=True)) == rates


def test_what_is_taken_is_told_and_what_is_said_is_not() -> None:
    def notes(name: str, case: FeeCase) -> str:
        return " ".join(each.ja for each in rates_named(name, case, ON, as_usual=True).notes)

    assert "責任共有" in notes(USUAL, FeeCase())
    assert notes(USUAL, FeeCase(shared=True)) == ""
    assert "コーディネーターの確認なし" in notes("succession-special-guarantee", FeeCase())
    assert notes("succession-special-guarantee", FeeCase(coordinator=False)) == ""
    assert "特殊保証" in notes(USUAL, FeeCase(revolving=True, shared=True))
    assert "当座貸越" in notes("asset-backed-guarantee", FeeCase(revolving=True))
    assert "幅" in notes("specified-bond-guarantee", FeeCase())


@pytest.mark.parametrize(
    ("name", "case", "on", "sentence"),
    [
        ("generals", FeeCase(), ON, "no table of rates for 'generals'"),
        (USUAL, FeeCase(fee_class=0), ON, "no fee class 0"),
        (USUAL, FeeCase(fee_class=3, has_balance_sheet=False), ON, "class is 5, not 3"),
        (USUAL, FeeCase(requirement=1), ON, "do not go by the requirement"),
        (USUAL, FeeCase(coordinator=True), ON, "do not go by the coordinator"),
        ("kagawa-prefectural", FeeCase(coordinator=True), ON, "do not go by the coordinator"),
        (USUAL, FeeCase(), date(2016, 3, 31), "known before 2016-04-01"),
        ("crisis-guarantee", FeeCase(), date(2022, 1, 1), "no application after 2021-12-31"),
        ("coordinated-support-guarantee", FeeCase(requirement=3), ON, "no requirement 3"),
        ("coordinated-support-guarantee", FeeCase(), date(2028, 4, 1), "no application after"),
        ("succession-special-guarantee", FeeCase(shared=False), ON, "not shared"),
        ("small-enterprise-guarantee", FeeCase(shared=True), ON, "responsibility shared"),
        ("mie-unsecured-wide", FeeCase(fee_class=6), ON, "no rate for class 6"),
        ("environment-energy-loan", FeeCase(), ON, "is no guarantee"),
    ],
)
def test_what_does_not_fit_is_refused(name: str, case: FeeCase, on: date, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        rates_named(name, case, on)
    (problem,) = refused.value.problems
    assert sentence in problem.en
    assert problem.ja


def test_all_that_does_not_fit_is_refused_at_once() -> None:
    with pytest.raises(Refused) as refused:
        rates_named("generals", FeeCase(fee_class=12, requirement=3), ON)
    assert len(refused.value.problems) == 3


def test_a_fee_in_yen_needs_every_figure() -> None:
    def told(name: str, on: date) -> str:
        problem = yen_problem(rates_named(name, FeeCase(), on, as_usual=True))
        return "" if problem is None else f"{problem.ja} {problem.en}"

    assert "2020-04-01" in told("pre-dip-guarantee", ON)
    assert "そのほかの協会" in told("startup-guarantee", ON)
    assert "no more than the highest" in told("経営改善サポート保証", date(2016, 4, 1))
    assert told(USUAL, ON) == told("specified-bond-guarantee", ON) == ""


def test_rates_change_on_turning_days_only() -> None:
    changes = 0
    for scheme, fee_class in product(GUARANTEES, (None, 5)):
        before = None
        for begins, ends in pairwise((date(2013, 1, 1), *turning_days(), date(2040, 1, 1))):
            days = (begins, begins + (ends - begins) // 2, ends - timedelta(days=1))
            first, *others = [answer(scheme.id, FeeCase(fee_class=fee_class), day) for day in days]
            assert others == [first, first]
            changes += first != before
            before = first
    assert changes > len(GUARANTEES)


def answer(name: str, case: FeeCase, day: date) -> object:
    try:
        return rates_named(name, case, day).rows
    except Refused as unfit:
        return unfit.problems


def test_tables_and_guarantees_are_told_apart() -> None:
    assert not TABLES.keys() & {scheme.id for scheme in GUARANTEES}
    assert not {table.name.ja for table in TABLES.values()} & {
        name for scheme in GUARANTEES for name in (scheme.name.ja, *scheme.aliases)
    }


def test_known_facts_narrow_a_case() -> None:
    assert "prefecture" in ENTRIES
    assert Known(FeeCase(corporation="三重").facts).choices["prefecture"] == frozenset({"mie"})
    rates = rates_named("startup-guarantee", FeeCase(corporation="岡山"), ON)
    assert [isinstance(row.rates, Asked) for row in rates.rows] == [True]
