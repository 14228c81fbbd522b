from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.guarantee_fee.fee import GuaranteeFee, guarantee_fee
from seido.money.guarantee_fee.loan import GuaranteedLoan, Method
from seido.money.guarantee_fee.payment import REVOLVING_SHARES, SHARES, split_payment
from seido.rules.quantity import man, oku, percent

LENT = date(2024, 2, 29)


def fee_over(months: int, method: Method = Method.BULLET, principal: int = oku(1)) -> GuaranteeFee:
    return guarantee_fee(
        GuaranteedLoan(principal=principal, rate=percent("1.15"), method=method, months=months)
    )


@pytest.mark.parametrize(("_above", "_up_to", "shares"), [*SHARES, *REVOLVING_SHARES])
def test_every_row_sums_to_a_hundred(_above: int, _up_to: int, shares: tuple[int, ...]) -> None:
    assert sum(shares) == 100


def test_the_rows_join_without_gap() -> None:
    for rows in (SHARES, REVOLVING_SHARES):
        assert [row[1] for row in rows[:-1]] == [row[0] for row in rows[1:]]


@pytest.mark.parametrize(
    ("months", "shares"),
    [
        (24, (100,)),
        (25, (75, 25)),
        (48, (75, 25)),
        (49, (60, 30, 10)),
        (96, (45, 35, 15, 5)),
        (97, (35, 30, 20, 10, 5)),
        (216, (20, 20, 15, 15, 10, 5, 5, 5, 5)),
        (217, (20, 20, 15, 15, 10, 5, 5, 5, 3, 2)),
    ],
)
def test_both_sides_of_the_boundaries(months: int, shares: tuple[int, ...]) -> None:
    assert split_payment(fee_over(months), LENT).shares == shares


@pytest.mark.parametrize(
    ("months", "shares"), [(12, (100,)), (13, (50, 50)), (24, (50, 50)), (36, (33, 33, 34))]
)
def test_revolving_guarantees_have_rows_of_their_own(months: int, shares: tuple[int, ...]) -> None:
    assert split_payment(fee_over(months, Method.REVOLVING), LENT).shares == shares


@pytest.mark.parametrize(("days", "shares"), [(730, (50, 50)), (731, (33, 33, 34)), (365, (100,))])
def test_a_term_of_days_is_held_to_years_of_365(days: int, shares: tuple[int, ...]) -> None:
    loan = GuaranteedLoan(principal=oku(1), rate=percent(1), method=Method.REVOLVING, days=days)
    assert split_payment(guarantee_fee(loan), LENT).shares == shares


def test_payments_fall_on_the_anniversaries_of_the_loan() -> None:
    plan = split_payment(fee_over(60), LENT)
    assert [entry.on for entry in plan.entries] == [
        LENT,
        date(2025, 2, 28),
        date(2026, 2, 28),
    ]


def test_yen_left_over_go_to_the_first_payment() -> None:
    fee = fee_over(60, Method.EQUAL, principal=man(123) + 4_567)
    assert fee.fee_yen == 39_043
    plan = split_payment(fee, LENT)
    # 60, 30 and 10 % are 23,425.8, 11,712.9 and 3,904.3 yen.
    assert [entry.yen for entry in plan.entries] == [23_427, 11_712, 3_904]


def test_kumamoto_splits_only_fees_above_300_000_yen() -> None:
    # 1.15 % a year for three years: 300,001 yen of fee, and one yen of principal below it.
    for principal, reasons in ((8_695_682, 0), (8_695_681, 1)):
        plan = split_payment(fee_over(36, principal=principal), LENT, corporation="熊本県")
        assert len(plan.reasons) == reasons
        assert len(plan.entries) == 2 - reasons


def test_a_private_bond_is_paid_for_at_once() -> None:
    plan = split_payment(fee_over(60), LENT, corporation="沖縄", specified_bond=True)
    assert "at once" in plan.reasons[0].en
    assert [entry.yen for entry in plan.entries] == [fee_over(60).fee_yen]


def test_a_short_term_has_a_reason() -> None:
    assert "two years" in split_payment(fee_over(24), LENT).reasons[0].en
    assert "one year" in split_payment(fee_over(37, Method.REVOLVING), LENT).reasons[0].en


@given(
    st.integers(1, 10**9), st.integers(1, 300), st.sampled_from([Method.BULLET, Method.REVOLVING])
)
def test_the_payments_sum_to_the_fee(principal: int, months: int, method: Method) -> None:
    fee = fee_over(months, method, principal)
    plan = split_payment(fee, LENT)
    assert sum(entry.yen for entry in plan.entries) == fee.fee_yen
    assert len(plan.entries) == len(plan.shares)
    assert all(entry.yen >= 0 for entry in plan.entries)
