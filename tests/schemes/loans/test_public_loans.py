"""Rates, terms and windows of public loans that turn on the borrower, the unit or the purpose."""

from datetime import date
from fractions import Fraction

import pytest

from seido.money.upgrading_project import upgrading_loan
from seido.rules.readings.decide.known import Known
from seido.rules.values import Facts
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.fees.forms import Asked
from seido.schemes.fees.moving import settled
from seido.schemes.model import Kind, Scheme
from seido.screening import Decision, applying_fees, applying_terms, screen
from seido.windows.places import parse_place
from seido.windows.routing import windows_of

DAY = date(2016, 6, 1)
OPENED: Facts = {"started_on": date(2014, 6, 1), "form": "company"}


def rates_of(scheme: str, facts: Facts) -> set[Fraction]:
    screening = screen(facts, DAY, [find_scheme(scheme)])
    (decision,) = screening.decisions
    rows = applying_fees(decision, screening.known)
    return {rate.borrower for row in rows for rate in row.of_class(None)}


def asked_of(scheme: str, facts: Facts) -> set[str]:
    """Return the special rates that may apply and whose figures are asked at the window."""
    screening = screen(facts, DAY, [find_scheme(scheme)])
    (decision,) = screening.decisions
    rows = applying_fees(decision, screening.known)
    return {row.rates.words.ja for row in rows if isinstance(row.rates, Asked)}


def terms_of(scheme: str, facts: Facts) -> set[tuple[str, int, int | None]]:
    screening = screen(facts, DAY, [find_scheme(scheme)])
    (decision,) = screening.decisions
    return {
        (row.words.en, row.months, row.grace_months)
        for row in applying_terms(decision, screening.known)
    }


@pytest.mark.parametrize("scheme", ["management-strength-loan", "rechallenge-loan"])
@pytest.mark.parametrize(
    "owner",
    [
        {"owner_is_woman": True, "owner_age": 40},
        {"owner_is_woman": False, "owner_age": 29},
        {"owner_is_woman": False, "owner_age": 55},
    ],
)
def test_who_earns_a_special_rate_is_not_shown_the_base_rate(scheme: str, owner: Facts) -> None:
    facts: Facts = {**OPENED, **owner, "amount_wanted": 270_000_000}
    assert rates_of(scheme, {**facts, "lender_unit": "jfc_micro"}) == set()
    assert rates_of(scheme, {**facts, "lender_unit": "jfc_sme"}) == set()


@pytest.mark.parametrize(
    ("woman", "novel", "asked", "charged"),
    [
        (False, False, set(), {Fraction(185, 10_000)}),
        (True, False, {"特別利率①"}, set()),
        (False, True, {"特別利率③"}, set()),
        (True, True, {"特別利率③"}, set()),
    ],
)
def test_a_second_start_bears_the_base_rate_or_a_special_one_that_is_asked(
    woman: bool, novel: bool, asked: set[str], charged: set[Fraction]
) -> None:
    facts: Facts = {
        **OPENED,
        "lender_unit": "jfc_micro",
        "owner_is_woman": woman,
        "owner_age": 40,
        "has_novel_technique": novel,
    }
    assert asked_of("rechallenge-loan", facts) == asked
    assert rates_of("rechallenge-loan", facts) == charged


def test_a_special_rate_is_shown_though_its_figure_is_unknown() -> None:
    woman: Facts = {**OPENED, "owner_is_woman": True, "owner_age": 40, "lender_unit": "jfc_micro"}
    man: Facts = {**woman, "owner_is_woman": False}
    assert asked_of("management-strength-loan", woman) == {"特別利率①"}
    assert asked_of("management-strength-loan", man) == set()
    for purpose, asked in (("equipment", {"特別利率③"}), ("working", set())):
        facts: Facts = {"lender_unit": "jfc_sme", "purpose": purpose}
        assert asked_of("regional-employment-loan", facts) == asked


@pytest.mark.parametrize("scheme", ["management-strength-loan", "rechallenge-loan"])
def test_beyond_270_million_yen_the_sme_unit_lends_at_the_base_rate(scheme: str) -> None:
    facts: Facts = {**OPENED, "owner_is_woman": True, "owner_age": 40, "lender_unit": "jfc_sme"}
    assert rates_of(scheme, {**facts, "amount_wanted": 270_000_001}) == {Fraction(13, 1000)}


def test_the_special_rate_of_new_owners_ends_with_the_seventh_year() -> None:
    senior: Facts = {
        "owner_is_woman": False,
        "owner_age": 55,
        "lender_unit": "jfc_micro",
        "form": "company",
    }
    base = {Fraction(185, 10_000)}
    within: Facts = {**senior, "started_on": date(2009, 5, 2)}
    later: Facts = {**senior, "started_on": date(2009, 5, 1)}
    assert rates_of("management-strength-loan", within) == set()
    assert rates_of("management-strength-loan", later) == base
    # The loan for a second start asks this of everyone, and not of the special rate beside.
    assert rates_of("rechallenge-loan", later) == set()


@pytest.mark.parametrize("unit", ["jfc_sme", "jfc_micro"])
@pytest.mark.parametrize(
    ("kind", "more", "asked", "base"),
    [
        ("air", {}, {"特別利率③"}, False),
        ("water", {}, {"特別利率②"}, False),
        ("asbestos", {}, {"特別利率②"}, False),
        ("waste_3r", {"waste_business": "certified"}, {"特別利率③"}, False),
        ("waste_3r", {"waste_business": "other"}, {"特別利率②"}, False),
        ("waste_3r", {}, {"特別利率②", "特別利率③"}, False),
        ("construction_machinery", {}, {"特別利率①", "特別利率②"}, True),
        ("low_emission_vehicle", {"is_cleaner_diesel": True}, {"特別利率②"}, False),
        ("low_emission_vehicle", {"is_cleaner_diesel": False}, set(), True),
        ("low_emission_vehicle", {}, {"特別利率②"}, True),
        ("non_fossil", {}, {"資料に書かれていない"}, False),
        ("none", {}, set(), False),
    ],
)
def test_the_rate_for_the_environment_turns_on_what_is_bought(
    unit: str, kind: str, more: Facts, asked: set[str], base: bool
) -> None:
    facts: Facts = {"lender_unit": unit, "environmental_equipment": kind, **more}
    figure = {"jfc_sme": Fraction(130, 10_000), "jfc_micro": Fraction(185, 10_000)}[unit]
    assert asked_of("environment-energy-loan", facts) == asked
    assert rates_of("environment-energy-loan", facts) == ({figure} if base else set())


def test_an_optical_sorter_bears_special_rate_3_at_the_sme_unit_alone() -> None:
    facts: Facts = {"environmental_equipment": "waste_3r", "waste_business": "optical_sorter"}
    at_sme: Facts = {**facts, "lender_unit": "jfc_sme"}
    at_micro: Facts = {**facts, "lender_unit": "jfc_micro"}
    assert asked_of("environment-energy-loan", at_sme) == {"特別利率③"}
    assert asked_of("environment-energy-loan", at_micro) == {"特別利率②"}


def test_only_the_cleaner_diesels_leave_the_base_rate() -> None:
    facts: Facts = {"lender_unit": "jfc_micro", "environmental_equipment": "low_emission_vehicle"}
    assert rates_of("environment-energy-loan", {**facts, "is_cleaner_diesel": True}) == set()
    assert rates_of("environment-energy-loan", {**facts, "is_cleaner_diesel": False}) == {
        Fraction(185, 10_000)
    }


def test_equipment_of_a_location_plan_bears_a_special_rate_up_to_270_million_yen() -> None:
    facts: Facts = {"lender_unit": "jfc_sme", "purpose": "equipment"}
    at_cap: Facts = {**facts, "amount_wanted": 270_000_000}
    assert rates_of("regional-employment-loan", at_cap) == set()
    micro: Facts = {
        "lender_unit": "jfc_micro",
        "purpose": "equipment",
        "amount_wanted": 300_000_000,
    }
    assert rates_of("regional-employment-loan", micro) == set()


@pytest.mark.parametrize(
    ("scheme", "equipment", "working"),
    [
        ("safety-net-loan-business-environment", (180, 36), (96, 36)),
        ("safety-net-loan-financial-environment", (180, 36), (96, 36)),
        ("safety-net-loan-supplier-failure", None, (96, 36)),
        ("management-strength-loan", (240, 24), (84, 24)),
        ("rechallenge-loan", (240, 24), (84, 24)),
        ("regional-employment-loan", (240, 24), (84, 24)),
        ("environment-energy-loan", (240, None), None),
        ("upgrading-project-loan", (240, 36), None),
    ],
)
def test_terms_by_purpose(
    scheme: str,
    equipment: tuple[int, int | None] | None,
    working: tuple[int, int] | None,
) -> None:
    long: set[tuple[str, int, int | None]] = {("equipment", *equipment)} if equipment else set()
    short: set[tuple[str, int, int | None]] = {("working capital", *working)} if working else set()
    assert terms_of(scheme, {"purpose": "equipment"}) == long
    assert terms_of(scheme, {"purpose": "working"}) == short
    assert terms_of(scheme, {"purpose": "both"}) == long | short


def test_a_capital_type_loan_runs_fifteen_years_at_either_unit() -> None:
    for unit in ("jfc_sme", "jfc_micro"):
        (row,) = terms_of("capital-type-loan", {"lender_unit": unit})
        assert row[1:] == (180, None)


def test_without_the_unit_the_limit_is_a_range() -> None:
    scheme = find_scheme("rechallenge-loan")
    (decision,) = screen({"purpose": "working"}, DAY, [scheme]).decisions
    assert decision.limit is not None
    assert (decision.limit.low, decision.limit.high) == (48_000_000, 250_000_000)


@pytest.mark.parametrize("cost", [0, 1, 9, 10, 1_250_000_001, 999_999_999])
def test_a_joint_project_is_lent_what_the_arithmetic_gives(cost: int) -> None:
    scheme = find_scheme("upgrading-project-loan")
    (decision,) = screen({"joint_facility_cost": cost}, DAY, [scheme]).decisions
    assert decision.limit is not None
    assert decision.limit.low == decision.limit.high == upgrading_loan(cost, 2016).limit


@pytest.mark.parametrize(
    ("jobs", "lender", "institution", "lower"),
    [
        (True, False, False, True),
        (False, True, True, True),
        (False, True, False, False),
        (False, False, True, False),
        (False, False, False, False),
    ],
)
def test_the_lower_rate_of_2014_wants_guidance_by_both_or_jobs(
    jobs: bool, lender: bool, institution: bool, lower: bool
) -> None:
    scheme = find_scheme("safety-net-loan-financial-environment")
    facts: Facts = {
        "lender_unit": "jfc_micro",
        "keeps_or_adds_jobs": jobs,
        "guided_by_lender": lender,
        "guided_by_certified_institution": institution,
    }
    screening = screen(facts, date(2014, 6, 1), [scheme])
    (decision,) = screening.decisions
    base, cut = Fraction(19, 1000), Fraction(14, 1000)
    assert _lowest(decision, screening.known) == ([base, cut] if lower else [base])


def _lowest(decision: Decision, known: Known) -> list[Fraction]:
    rows = applying_fees(decision, known)
    return [min(rate.borrower for rate in row.of_class(None)) for row in rows]


def test_in_okinawa_its_own_corporation_is_asked() -> None:
    edition = find_scheme("safety-net-loan-business-environment").edition_on(DAY)
    assert edition is not None
    windows = windows_of(edition.windows, parse_place("沖縄県"), DAY)
    assert {window.kind for window in windows if window.offices} == {"jfc_micro"}
    assert {office.kind for window in windows for office in window.offices} == {
        "okinawa_finance_corporation"
    }


TODAY = date(2026, 12, 1)
FIRST_OF_TODAY = date(2025, 1, 1)
CORPORATION = {"jfc_sme", "jfc_micro", "okinawa_finance_corporation"}


def corporations_loans() -> list[Scheme]:
    """Return the loans of the Japan Finance Corporation that are offered today."""
    loans = [each for each in all_schemes() if each.kind is Kind.LOAN]
    editions = {each.id: each.edition_on(TODAY) for each in loans}
    return [e for e in loans if (now := editions[e.id]) and CORPORATION & set(now.windows)]


def test_no_rate_of_2016_is_shown_as_todays() -> None:
    rows = [
        (scheme.id, edition, row)
        for scheme in corporations_loans()
        if (edition := scheme.edition_on(TODAY))
        for row in settled(edition.interest, TODAY)
    ]
    assert len({scheme for scheme, _, _ in rows}) > 10
    for scheme, edition, row in rows:
        day = row.printed.stated_on if row.printed else edition.stated_on
        asked = isinstance(row.rates, Asked)
        assert asked or (day is not None and day >= FIRST_OF_TODAY), (scheme, row.words.ja)


def test_no_loan_of_the_corporation_answers_today_on_terms_of_2016() -> None:
    stated = {each.id: each.edition_on(TODAY) for each in corporations_loans()}
    old = {name for name, each in stated.items() if each and each.stated_on < FIRST_OF_TODAY}
    assert old == {"disaster-loan", "no-owner-guarantee-loan"}
    assert all(each and each.stated_on.year > 2022 for each in stated.values())
