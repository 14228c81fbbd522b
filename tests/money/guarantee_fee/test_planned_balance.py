from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.guarantee_fee.fee import Truncation, guarantee_fee
from seido.money.guarantee_fee.loan import GuaranteedLoan, Method
from seido.money.guarantee_fee.planned_balance import (
    BOOKLET,
    holds,
    planned_charges,
    turning_days,
)
from seido.rules.quantity import exact, man, percent

IN_2017 = date(2017, 6, 1)
ONE_SUM = GuaranteedLoan(principal=man(100), rate=percent("1.00"), method=Method.BULLET, months=6)


def fee_in_2017(loan: GuaranteedLoan) -> int:
    return guarantee_fee(loan, corporation="愛媛県", on=IN_2017).fee_yen


@pytest.mark.parametrize(
    ("loan", "printed", "newer"),
    [
        # Examples 1 and 2 of the booklet, and what its newer edition's formula gives.
        (replace(ONE_SUM, months=12), 10_000, 10_000),
        (ONE_SUM, 4_998, 5_000),
        # The months of its example 3: 1,000,000 x 0.0833 % x 2.
        (replace(ONE_SUM, months=2), 1_666, 1_666),
        # Its example 4: 3,000,000 in three instalments, 2,499 + 1,666 + 833.
        (replace(ONE_SUM, principal=man(300), months=3, method=Method.EQUAL), 4_998, 5_250),
    ],
)
def test_the_booklet_of_2017_comes_out_to_the_yen(
    loan: GuaranteedLoan, printed: int, newer: int
) -> None:
    assert fee_in_2017(loan) == printed
    assert guarantee_fee(loan, corporation="愛媛").fee_yen == newer
    assert guarantee_fee(loan, corporation="愛媛", on=date(2025, 4, 1)).fee_yen == newer
    assert guarantee_fee(loan, corporation="岡山", on=IN_2017).fee_yen == newer


def test_it_holds_in_its_fiscal_year_and_there_alone() -> None:
    first, after = turning_days()
    days = (date(2017, 3, 31), first, date(2018, 3, 31), after, None)
    assert [holds("愛媛県信用保証協会", day) for day in days] == [False, True, True, False, False]
    assert not holds(None, first)
    assert BOOKLET.stated_on == first


def test_years_are_charged_whole_and_months_beyond_them_cut() -> None:
    fee = guarantee_fee(replace(ONE_SUM, months=30), corporation="愛媛", on=IN_2017)
    assert [(part.rate, part.begins, part.length, part.yen) for part in fee.parts] == [
        (percent("1.00"), 0, 24, 20_000),
        (percent("0.9996"), 24, 6, 4_998),
    ]
    assert (fee.source, fee.coefficient, fee.truncation) == (BOOKLET, None, Truncation.PER_PART)


def test_instalments_are_charged_on_what_is_owed_meanwhile() -> None:
    loan = replace(
        ONE_SUM,
        principal=man(120),
        method=Method.EQUAL,
        months=24,
        grace=12,
        instalments=4,
        balloon=man(40),
    )
    # Twelve months of grace and three to the first payment, then 200,000 every three months.
    assert [(each.amount, each.begins, each.length) for each in planned_charges(loan)] == [
        (man(120), 0, 12),
        (man(120), 12, 3),
        (man(100), 15, 3),
        (man(80), 18, 3),
        (man(60), 21, 3),
    ]
    assert fee_in_2017(loan) == 12_000 + 2_998 + 2_499 + 1_999 + 1_499


def test_less_than_a_yen_is_cut_off_each_line_or_off_their_sum() -> None:
    loan = replace(ONE_SUM, principal=1_234_567, method=Method.EQUAL, months=3)
    apart = guarantee_fee(loan, corporation="愛媛", on=IN_2017)
    joined = guarantee_fee(loan, corporation="愛媛", on=IN_2017, truncation=Truncation.OF_SUM)
    assert [part.exact for part in apart.parts] == [part.exact for part in joined.parts]
    assert apart.fee_yen == sum(int(part.exact) for part in apart.parts)
    assert joined.fee_yen == int(sum((part.exact for part in joined.parts), Fraction()))


@pytest.mark.parametrize(
    "loan",
    [
        replace(ONE_SUM, months=None, days=180),
        replace(ONE_SUM, months=24, method=Method.UNEQUAL),
        replace(ONE_SUM, months=24, method=Method.EQUAL, instalments=7),
    ],
)
def test_a_loan_without_a_known_plan_goes_by_the_newer_booklet(loan: GuaranteedLoan) -> None:
    assert planned_charges(loan) == ()
    assert fee_in_2017(loan) == guarantee_fee(loan, corporation="愛媛").fee_yen


@given(st.integers(1, 10**10), st.integers(1, 220), st.integers(1, 240), st.integers(0, 24))
def test_what_is_owed_falls_and_every_month_is_charged_once(
    principal: int, rate: int, repaying: int, grace: int
) -> None:
    loan = replace(
        ONE_SUM,
        principal=principal,
        rate=exact(rate) / 10_000,
        months=grace + repaying,
        grace=grace if repaying > 1 else 0,
        method=Method.EQUAL if repaying > 1 else Method.BULLET,
    )
    charges = planned_charges(loan)
    assert charges[0].begins == 0
    assert [each.begins + each.length for each in charges[:-1]] == [
        each.begins for each in charges[1:]
    ]
    assert sum(each.length for each in charges) == loan.months
    assert sorted((each.amount for each in charges), reverse=True) == [
        each.amount for each in charges
    ]
    assert all(0 <= loan.rate - each.rate < Fraction(12, 1_000_000) for each in charges)
