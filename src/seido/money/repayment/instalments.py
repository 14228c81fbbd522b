"""What one payment repays: interest, instalment and principal, for one loan and for a column."""

from fractions import Fraction
from functools import lru_cache
from typing import Generic, NamedTuple

from seido.money.repayment.terms import Remainder, RepaymentMethod, RepaymentTerms
from seido.money.whole_numbers import Number, either, in_units, share
from seido.rules.quantity import Rate, Yen


class Owing(NamedTuple, Generic[Number]):
    """What a payment meets, each a number or a column of them.

    Attributes:
        owed: yen of principal still owed.
        interest: yen of interest of the period.
        instalment: yen of the regular instalment; with equal payments the interest is within.
        surplus: yen that the first instalment takes beside it.
    """

    owed: Number
    interest: Number
    instalment: Number
    surplus: Number


def interest_yen(
    owed: Number, rate: tuple[Number, Number], length: tuple[Number, Number]
) -> Number:
    """Return the yen of interest of one period, less than one yen cut off.

    The numerator of the rate for the period times its denominator, and the yen, must stay within
    64 bits where the numbers are columns.

    Args:
        owed: yen of principal owed in the period.
        rate: numerator and denominator of the rate a year.
        length: how long the period is, and how many such parts a year has.
    """
    top, bottom = rate
    long, parts = length
    return share(owed, top * long, bottom * parts)


def principal_paid(
    plan: RepaymentMethod,
    number: int,
    owing: Owing[Number],
    interest_only: Number,
    payments: Number,
) -> Number:
    """Return the yen of principal of one payment: none in the grace period, the rest at the end.

    Where a first period is so long that its interest is more than an equal payment, the interest is
    paid, and no principal.

    Args:
        plan: how the principal is repaid.
        number: which payment, from 1.
        owing: what it meets.
        interest_only: how many payments of interest alone come first.
        payments: how many payments there are.
    """
    owed, interest, regular, surplus = owing
    if plan is RepaymentMethod.EQUAL_PAYMENT:
        regular = (regular - interest) * (interest < regular)
    regular = regular + surplus * (interest_only >= number - 1)
    paid: Number = either(payments <= number, owed, regular) * (interest_only < number)
    return paid


def instalment(terms: RepaymentTerms, owed: Yen, rate: Rate, count: int) -> Yen:
    """Return the yen of every regular instalment but for its remainder, rounded as asked.

    With equal payments it is the whole payment, with repayment in one sum none.

    Args:
        terms: how the loan is repaid.
        owed: yen of principal that are still owed.
        rate: the rate a year.
        count: how many payments are left that repay principal.
    """
    match terms.plan:
        case RepaymentMethod.EQUAL_PRINCIPAL:
            return terms.rounded(Fraction(owed - terms.balloon, count))
        case RepaymentMethod.EQUAL_PAYMENT:
            top, bottom = annuity(rate * terms.every / 12, count)
            return in_units(owed * top, bottom, terms.unit, terms.rounding)
        case _:
            return 0


@lru_cache(maxsize=4_096)
def annuity(rate: Rate, count: int) -> tuple[int, int]:
    """Return numerator and denominator of what each of some equal payments takes of a yen lent.

    It is rate / (1 - (1 + rate)^-count), left unreduced, since the numbers are large.

    Args:
        rate: the rate from one payment to the next.
        count: how many payments there are.
    """
    if rate == 0:
        return 1, count
    top, bottom = rate.as_integer_ratio()
    grown, lent = (top + bottom) ** count, bottom**count
    return top * grown, bottom * (grown - lent)


def takes_first(terms: RepaymentTerms) -> bool:
    """Return whether the first instalment makes up the difference; else the last does."""
    return terms.remainder is Remainder.FIRST and terms.plan is not RepaymentMethod.BULLET
