from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.repayment.borrowable import bonus_part, largest_payment, most_borrowed
from seido.money.repayment.schedule import repayment_schedule
from seido.money.repayment.terms import (
    InterestBasis,
    Remainder,
    RepaymentMethod,
    RepaymentTerms,
)
from seido.refusal import Refused
from seido.rules.quantity import Rounding, man, percent

TERMS = RepaymentTerms(
    principal=1, rate=percent("2.0"), months=60, plan=RepaymentMethod.EQUAL_PAYMENT
)
IN_PARTS = [RepaymentMethod.EQUAL_PRINCIPAL, RepaymentMethod.EQUAL_PAYMENT]


def test_a_level_payment_borrows_what_the_formula_says() -> None:
    # 200,000 x (1 - (1 + 0.02/12)^-60) / (0.02/12) is 11,410,471.87 for a payment of exactly
    # 200,000; fractions of a yen are cut off a payment, so up to 200,000.99 go.
    rate = Fraction(2, 1_200)
    factor = (1 - (1 + rate) ** -60) / rate
    found = most_borrowed(TERMS, 200_000)
    assert found == int(200_001 * factor)
    assert int(200_000 * factor) <= found


def test_equal_principal_is_bounded_by_its_first_payment() -> None:
    equal = replace(TERMS, plan=RepaymentMethod.EQUAL_PRINCIPAL)
    # A sixtieth and a six-hundredth of it.
    found = most_borrowed(equal, 200_000)
    assert found // 60 + found // 600 == 200_000
    assert (found + 1) // 60 + (found + 1) // 600 > 200_000


def all_payments(terms: RepaymentTerms) -> list[int]:
    rows = repayment_schedule(terms).rows
    return [row.payment for row in rows[:-1] or rows]


@given(
    st.sampled_from(IN_PARTS),
    st.integers(1_000, 10**6),
    st.integers(0, 1_500),
    st.integers(1, 60),
    st.integers(0, 12),
    st.sampled_from(list(InterestBasis)),
    st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    st.none() | st.integers(1, 31),
    st.sampled_from([(1, Rounding.DOWN), (1, Rounding.UP), (100, Rounding.DOWN)]),
)
def test_one_yen_more_would_take_a_larger_payment(
    plan: RepaymentMethod,
    payment: int,
    hundredths: int,
    months: int,
    grace: int,
    basis: InterestBasis,
    start: date | None,
    day: int | None,
    unit: tuple[int, Rounding],
) -> None:
    terms = replace(
        TERMS,
        plan=plan,
        rate=Fraction(hundredths, 10_000),
        months=months + grace,
        grace=grace,
        basis=basis if start else InterestBasis.MONTHLY,
        start=start,
        payment_day=day if start else None,
        unit=unit[0],
        rounding=unit[1],
    )
    found = most_borrowed(terms, payment)
    assert largest_payment(replace(terms, principal=found)) <= payment
    assert largest_payment(replace(terms, principal=found + 1)) > payment
    assert max(all_payments(replace(terms, principal=found))) <= payment or months == 1


@given(
    st.sampled_from(IN_PARTS),
    st.integers(10**6, 10**9),
    st.integers(0, 1_500),
    st.integers(2, 60),
    st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1)),
)
def test_the_largest_payment_is_that_of_the_schedule(
    plan: RepaymentMethod, principal: int, hundredths: int, months: int, start: date | None
) -> None:
    terms = replace(
        TERMS,
        plan=plan,
        principal=principal,
        rate=Fraction(hundredths, 10_000),
        months=months,
        start=start,
        month_end=start is not None,
    )
    assert largest_payment(terms) == max(all_payments(terms))


def test_a_single_instalment_is_bounded_whole() -> None:
    for plan in IN_PARTS:
        found = most_borrowed(replace(TERMS, plan=plan, months=1), man(10))
        assert found + found // 600 == man(10)


def test_bonus_payments_tell_their_part() -> None:
    part = bonus_part(replace(TERMS, months=120), 10_000)
    # Twenty half-years at 1 %: up to 10,000.99 yen each.
    rate = Fraction(1, 100)
    assert part == int(10_001 * (1 - (1 + rate) ** -20) / rate)


@pytest.mark.parametrize(
    ("terms", "payment", "sentence"),
    [
        (TERMS, 0, "at least 1"),
        (replace(TERMS, plan=RepaymentMethod.BULLET), 1_000, "equal principal or payments"),
        (
            replace(TERMS, plan=RepaymentMethod.EQUAL_PRINCIPAL, remainder=Remainder.FIRST),
            1_000,
            "remainder last",
        ),
        (replace(TERMS, bonus=1), 1_000, "no extra or bonus"),
        (replace(TERMS, months=0), 1_000, "must be 1 to 1200"),
        (replace(TERMS, unit=1_000, rounding=Rounding.UP), 999, "nothing can be borrowed"),
    ],
)
def test_what_cannot_be_answered_is_told(
    terms: RepaymentTerms, payment: int, sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        most_borrowed(terms, payment)
