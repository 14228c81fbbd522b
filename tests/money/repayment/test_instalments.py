from dataclasses import replace
from fractions import Fraction

import pytest

from seido.money.repayment.instalments import (
    Owing,
    annuity,
    instalment,
    interest_yen,
    principal_paid,
    takes_first,
)
from seido.money.repayment.terms import Remainder, RepaymentMethod, RepaymentTerms
from seido.rules.quantity import man, percent

TERMS = RepaymentTerms(
    principal=man(1_000), rate=percent("2.4"), months=48, plan=RepaymentMethod.EQUAL_PAYMENT
)


@pytest.mark.parametrize(
    ("length", "yen"), [((1, 12), 20_000), ((3, 12), 60_000), ((31, 365), 20_383)]
)
def test_interest_is_cut_off_below_one_yen(length: tuple[int, int], yen: int) -> None:
    assert interest_yen(man(1_000), (3, 125), length) == yen


def test_an_annuity_repays_what_is_lent() -> None:
    top, bottom = annuity(Fraction(1, 500), 48)
    owed = Fraction(1)
    for _ in range(48):
        owed = owed * Fraction(501, 500) - Fraction(top, bottom)
    assert owed == 0
    assert annuity(Fraction(0), 12) == (1, 12)


def test_an_instalment_is_of_what_is_owed_and_the_payments_left() -> None:
    assert instalment(TERMS, man(1_000), percent("2.4"), 48) == 218_701
    assert instalment(TERMS, man(500), percent(0), 10) == man(50)
    equal = replace(TERMS, plan=RepaymentMethod.EQUAL_PRINCIPAL, balloon=man(100))
    assert instalment(equal, man(500), percent(3), 10) == man(40)
    assert instalment(replace(TERMS, plan=RepaymentMethod.BULLET), man(500), percent(3), 10) == 0


def test_principal_waits_for_the_grace_and_the_last_takes_the_rest() -> None:
    owing = Owing(1_000, 10, 110, 0)
    paid = [
        principal_paid(RepaymentMethod.EQUAL_PAYMENT, number, owing, 1, 3) for number in (1, 2, 3)
    ]
    assert paid == [0, 100, 1_000]


def test_interest_above_an_equal_payment_leaves_no_principal() -> None:
    owing = Owing(1_000, 120, 110, 0)
    assert principal_paid(RepaymentMethod.EQUAL_PAYMENT, 1, owing, 0, 3) == 0


def test_the_first_takes_the_remainder_where_asked() -> None:
    assert not takes_first(TERMS)
    first = replace(TERMS, plan=RepaymentMethod.EQUAL_PRINCIPAL, remainder=Remainder.FIRST)
    assert takes_first(first)
    assert not takes_first(replace(first, plan=RepaymentMethod.BULLET))
