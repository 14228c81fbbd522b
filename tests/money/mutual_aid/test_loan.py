import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.mutual_aid.contract import Contract
from seido.money.mutual_aid.loan import (
    aid_loan,
    early_repayment_bonus,
    repayment_years,
    schedule,
)
from seido.refusal import Refused

contracts = st.builds(
    Contract, st.integers(1, 40).map(lambda steps: 5_000 * steps), st.integers(0, 200)
)
loans = st.integers(10, 1_600).map(lambda units: 50_000 * units)


@pytest.mark.parametrize(
    ("loan", "years", "instalments"),
    [
        # http://www.smrj.go.jp/tkyosai/partner/shuchi/057773.html
        (500_000, 5, 54),
        (49_950_000, 5, 54),
        (50_000_000, 6, 66),
        (64_950_000, 6, 66),
        (65_000_000, 7, 78),
        (80_000_000, 7, 78),
    ],
)
def test_years_and_instalments_by_amount(loan: int, years: int, instalments: int) -> None:
    rows = schedule(loan)
    assert repayment_years(loan) == years
    assert len(rows) == 12 * years
    assert [row.principal for row in rows[:6]] == [0] * 6
    assert sum(row.principal > 0 for row in rows) == instalments


def test_a_loan_that_divides_is_repaid_in_equal_instalments() -> None:
    assert {row.principal for row in schedule(5_400_000)[6:]} == {100_000}


def test_what_does_not_divide_is_paid_at_the_end() -> None:
    rows = schedule(80_000_000)
    assert {row.principal for row in rows[6:-1]} == {1_025_641}
    assert rows[-1].principal == 1_025_643


@given(loans)
def test_the_principal_sums_to_the_loan(loan: int) -> None:
    rows = schedule(loan)
    assert sum(row.principal for row in rows) == loan
    left = loan
    for period, row in enumerate(rows, 1):
        left -= row.principal
        assert (row.period, row.balance) == (period, left)
    assert rows[-1].balance == 0


@given(loans)
def test_no_instalment_is_a_whole_step_above_another(loan: int) -> None:
    paid = [row.principal for row in schedule(loan)[6:]]
    assert paid[-1] - paid[0] < len(paid)


@pytest.mark.parametrize(
    ("uncollectable", "lent"),
    [
        (0, 0),
        (499_999, 0),
        (500_000, 500_000),
        (549_999, 500_000),
        (550_000, 550_000),
        (12_345_678, 12_300_000),
        (79_999_999, 79_950_000),
        (80_000_000, 80_000_000),
        (500_000_000, 80_000_000),
    ],
)
def test_what_is_lent_of_what_cannot_be_collected(uncollectable: int, lent: int) -> None:
    loan = aid_loan(Contract(200_000, 40), uncollectable)
    assert (loan.limit, loan.loan, loan.forfeit) == (80_000_000, lent, lent // 10)
    assert (loan.reason is None) == (lent > 0)


@pytest.mark.parametrize(
    ("monthly", "paid", "limit", "lent"),
    [
        (200_000, 5, 0, 0),
        (200_000, 6, 12_000_000, 12_000_000),
        (5_000, 6, 300_000, 0),
        (5_000, 9, 450_000, 0),
        (5_000, 10, 500_000, 500_000),
        (80_000, 40, 32_000_000, 32_000_000),
        (200_000, 50, 80_000_000, 80_000_000),
    ],
)
def test_the_most_that_a_contract_lends(monthly: int, paid: int, limit: int, lent: int) -> None:
    loan = aid_loan(Contract(monthly, paid))
    assert (loan.limit, loan.loan) == (limit, lent)


def test_a_reason_says_what_is_missing() -> None:
    early, little = aid_loan(Contract(200_000, 5)).reason, aid_loan(Contract(5_000, 9)).reason
    assert early is not None
    assert "6か月" in early.ja
    assert little is not None
    assert "50万円" in little.ja


@given(contracts, st.none() | st.integers(0, 10**9))
def test_a_loan_stays_within_every_limit(contract: Contract, uncollectable: int | None) -> None:
    loan = aid_loan(contract, uncollectable)
    assert loan.loan <= loan.limit <= min(10 * contract.contributions, 80_000_000)
    assert uncollectable is None or loan.loan <= uncollectable
    assert loan.loan == 0 or loan.loan >= 500_000
    assert loan.loan % 50_000 == 0
    assert loan.forfeit * 10 == loan.loan
    assert loan.forfeit <= contract.contributions
    assert sum(row.principal for row in loan.rows) == loan.loan


def test_an_amount_below_zero_is_refused() -> None:
    with pytest.raises(Refused, match="回収困難額が-1円です"):
        aid_loan(Contract(200_000, 40), -1)


@pytest.mark.parametrize(
    ("loan", "three_years", "two_years", "one_year"),
    [
        # http://www.smrj.go.jp/tkyosai/revision/contents/057799.html
        (70_000_000, 539_000, 245_000, 63_000),
        (50_000_000, 455_000, 205_000, 55_000),
        (10_000_000, 111_000, 50_000, 13_000),
        (5_000_000, 55_500, 25_000, 6_500),
    ],
)
def test_the_published_bonuses(loan: int, three_years: int, two_years: int, one_year: int) -> None:
    months = (36, 24, 12)
    bonuses = [early_repayment_bonus(loan, early) for early in months]
    assert bonuses == [three_years, two_years, one_year]


@pytest.mark.parametrize(("early", "bonus"), [(0, 0), (11, 0), (13, None), (30, None), (48, None)])
def test_a_bonus_that_is_not_published_is_not_made_up(early: int, bonus: int | None) -> None:
    assert early_repayment_bonus(70_000_000, early) == bonus
