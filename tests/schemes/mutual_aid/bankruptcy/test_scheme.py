"""The loan that the catalogue tells is the one that the arithmetic computes; zero says why."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.mutual_aid.contract import Contract
from seido.money.mutual_aid.loan import aid_loan, repayment_years
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Known
from seido.rules.values import Value
from seido.schemes.mutual_aid.bankruptcy.scheme import SCHEME
from seido.screening import Decision, may_hold, screen

EDITION = SCHEME.editions[-1]

contracts = st.builds(
    Contract,
    monthly=st.integers(1, 40).map(lambda steps: steps * 5_000),
    paid_months=st.integers(0, 60),
)


def known(contract: Contract, uncollectable: int) -> Known:
    return Known(
        {
            "as_of": date(2025, 6, 1),
            "customer_failure": "legal_proceedings",
            "customer_failed_on": date(2025, 5, 1),
            "mutual_aid_joined_on": date(2015, 4, 1),
            "mutual_aid_loan_balance": 0,
            "contribution_months": contract.paid_months,
            "contributions_paid": contract.contributions,
            "uncollectable_claims": uncollectable,
        }
    )


@given(contract=contracts, uncollectable=st.integers(0, 200_000_000))
def test_the_limit_is_the_loan_that_is_computed(contract: Contract, uncollectable: int) -> None:
    assert EDITION.limit is not None
    limit = measure(EDITION.limit, known(contract, uncollectable))
    assert limit.exact
    assert limit.low == aid_loan(contract, uncollectable).loan


@given(contract=contracts, uncollectable=st.integers(500_000, 200_000_000))
def test_one_row_of_terms_holds_and_it_has_the_computed_years(
    contract: Contract, uncollectable: int
) -> None:
    facts = known(contract, uncollectable)
    loans = [row for row in EDITION.terms if row.grace_months and may_hold(row.when, facts)]
    assert len(loans) == 1
    loan = aid_loan(contract, uncollectable).loan
    if loan:
        assert loans[0].months == 12 * repayment_years(loan)


def test_the_editions_differ_in_what_their_sources_changed() -> None:
    first, second, third = SCHEME.editions
    assert first.rule is second.rule is third.rule
    assert first.limit is second.limit is third.limit
    assert len(set(second.particulars) - set(first.particulars)) == 1
    assert len(set(third.particulars) - set(second.particulars)) == 1


days = st.dates(date(2024, 1, 1), date(2026, 1, 1))
ANSWERS: dict[str, st.SearchStrategy[Value]] = {
    "customer_failure": st.sampled_from(
        ["none", "legal_proceedings", "bank_suspension", "disappeared", "other", "major_disaster"]
    ),
    "customer_failed_on": days,
    "mutual_aid_joined_on": days,
    "contribution_months": st.integers(0, 12),
    "contributions_paid": st.integers(0, 8_000_000),
    "mutual_aid_loan_balance": st.integers(0, 80_000_000),
    "uncollectable_claims": st.integers(0, 2_000_000),
}


def asked(facts: dict[str, Value]) -> Decision:
    return screen(facts, date(2025, 6, 1), [SCHEME]).decisions[0]


@given(st.fixed_dictionaries(ANSWERS))
def test_a_limit_of_nothing_is_always_told_with_a_reason(facts: dict[str, Value]) -> None:
    decision = asked(facts)
    assert decision.limit is not None
    assert decision.limit.exact
    assert bool(decision.barriers) == (decision.limit.high == 0)


@given(st.fixed_dictionaries({}, optional=ANSWERS))
def test_a_reason_is_told_only_where_nothing_can_be_had(facts: dict[str, Value]) -> None:
    decision = asked(facts)
    assert decision.limit is not None
    assert not decision.barriers or decision.limit.high == 0


@pytest.mark.parametrize(
    ("failure", "said"),
    [("disappeared", "夜逃げは"), ("other", "どれにも当たらない"), ("none", "倒産していない")],
)
def test_what_is_no_failure_is_told_by_its_name(failure: str, said: str) -> None:
    (barrier,) = asked({"customer_failure": failure}).barriers
    assert said in barrier.words.ja
