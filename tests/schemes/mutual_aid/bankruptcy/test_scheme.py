"""The loan that the catalogue tells is the loan that the arithmetic computes."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from seido.money.mutual_aid.contract import Contract
from seido.money.mutual_aid.loan import aid_loan, repayment_years
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Known
from seido.schemes.mutual_aid.bankruptcy.scheme import SCHEME
from seido.screening import may_hold

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
