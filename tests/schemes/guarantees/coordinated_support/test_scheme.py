from datetime import date

import pytest

from seido.rules.readings.decide.known import Known
from seido.rules.values import Facts
from seido.schemes.fees.subsidy import FeeSubsidy, coordinated_support
from seido.schemes.guarantees.coordinated_support.scheme import SCHEME
from seido.screening import applying_fees, applying_terms, may_hold, screen

WITH_LOAN: Facts = {
    "amount_wanted": 10_000_000,
    "proper_loan": 1_000_000,
    "proper_loan_months": 12,
    "proper_loan_at_the_same_time": True,
}
ON_PLAN: Facts = {
    "amount_wanted": 10_000_000,
    "proper_loan": 0,
    "draws_up_action_plan": True,
    "bank_supports_plan": True,
    "carries_out_and_reports_plan": True,
}


@pytest.mark.parametrize("fee_class", range(1, 10))
@pytest.mark.parametrize(("requirement", "facts"), [(1, WITH_LOAN), (2, ON_PLAN)])
@pytest.mark.parametrize(
    "on",
    [
        date(2025, 3, 14),
        date(2026, 3, 31),
        date(2026, 4, 1),
        date(2027, 3, 31),
        date(2027, 4, 1),
        date(2028, 3, 31),
    ],
)
def test_the_printed_tables_are_those_that_the_rule_of_the_subsidy_gives(
    on: date, requirement: int, facts: Facts, fee_class: int
) -> None:
    screening = screen(facts, on, [SCHEME])
    (row,) = applying_fees(screening.decisions[0], screening.known)
    shared = coordinated_support(fee_class, requirement, on)
    assert isinstance(shared, FeeSubsidy)
    (rate,) = row.of_class(fee_class)
    assert (rate.gross, rate.state, rate.borrower) == (shared.rate, shared.state, shared.own)


def test_only_an_application_on_a_plan_needs_the_plan_and_is_monitored() -> None:
    edition = SCHEME.edition_on(date(2025, 6, 1))
    assert edition is not None
    for facts, papers, duties in ((WITH_LOAN, 3, 0), (ON_PLAN, 4, 3)):
        known = Known(facts)
        assert sum(may_hold(paper.when, known) for paper in edition.documents) == papers
        assert sum(may_hold(duty.when, known) for duty in edition.duties) == duties


@pytest.mark.parametrize(
    ("repayment", "purpose", "longest"),
    [
        ("bullet", "equipment", (12, 0)),
        ("instalments", "working", (120, 12)),
        ("instalments", "equipment", (120, 36)),
        ("instalments", "both", (120, 36)),
    ],
)
def test_the_term_follows_repayment_and_purpose(
    repayment: str, purpose: str, longest: tuple[int, int]
) -> None:
    facts: Facts = {"repayment": repayment, "purpose": purpose}
    screening = screen(facts, date(2025, 6, 1), [SCHEME])
    (row,) = applying_terms(screening.decisions[0], screening.known)
    assert (row.months, row.grace_months) == longest


def test_the_terms_of_2026_rest_on_the_dated_page_that_prints_their_table() -> None:
    edition = SCHEME.edition_on(date(2026, 4, 1))
    assert edition is not None
    assert edition.source.stated_on == edition.stated_on == date(2026, 1, 19)
    assert SCHEME.edition_on(date(2026, 3, 31)) is not edition
