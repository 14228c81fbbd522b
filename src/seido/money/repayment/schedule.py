"""The repayment schedule (返済予定): principal, interest and balance, payment by payment.

Interest is cut off below one yen each time. The principal of all rows sums to the loan, and the
last balance is zero, whatever is chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Generic, NamedTuple

from seido.money.repayment.terms import (
    InterestBasis,
    Moved,
    Remainder,
    RepaymentMethod,
    RepaymentTerms,
    terms_problems,
)
from seido.money.whole_numbers import Number, either, in_units, share
from seido.refusal import Problem, refuse
from seido.rules.months import months_after
from seido.rules.quantity import Rate, Yen

_SATURDAY = 5
PARTS_A_YEAR = {InterestBasis.MONTHLY: 12, InterestBasis.DAILY: 365}
"""What a year is divided into; it has 365 days in leap years too."""


@dataclass(frozen=True, slots=True)
class Row:
    """One payment.

    Attributes:
        period: its number, from 1.
        on: its day; None where the loan has no day.
        principal: yen of principal repaid.
        interest: yen of interest.
        balance: yen of principal still owed after it.
    """

    period: int
    on: date | None
    principal: Yen
    interest: Yen
    balance: Yen

    @property
    def payment(self) -> Yen:
        """Return the yen paid: principal and interest."""
        return self.principal + self.interest


@dataclass(frozen=True, slots=True)
class Schedule:
    """A repayment schedule: one row for each payment."""

    rows: tuple[Row, ...]

    @property
    def total_interest(self) -> Yen:
        """Return the yen of interest over the whole term."""
        return sum(row.interest for row in self.rows)

    @property
    def total(self) -> Yen:
        """Return the yen paid over the whole term, principal and interest."""
        return sum(row.payment for row in self.rows)


def repayment_schedule(terms: RepaymentTerms) -> Schedule:
    """Return the repayment schedule of a loan.

    Examples:
        >>> from seido.rules.quantity import man, percent
        >>> schedule = repayment_schedule(
        ...     RepaymentTerms(
        ...         principal=man(1_000),
        ...         rate=percent("2.40"),
        ...         months=60,
        ...         plan=Plan.EQUAL_PRINCIPAL,
        ...         unit=1_000,
        ...         rounding=Rounding.UP,
        ...     )
        ... )
        >>> schedule.rows[0].principal, schedule.rows[-1].principal
        (167000, 147000)

    Raises:
        Refused: with a sentence for everything that cannot be, all at once; also where the
            instalment is rounded so far that the loan would be repaid too early.
    """
    refuse(terms_problems(terms))
    days = due_days(terms)
    lengths = _period_lengths(terms, days)
    amounts = _instalments(terms)
    left = terms.principal - terms.balloon - sum(amounts)
    surplus = left if takes_first(terms) else 0
    owed, rate, rows = terms.principal, terms.rate.as_integer_ratio(), []
    for number in range(1, terms.payments + 1):
        interest = interest_yen(owed, rate, lengths[number - 1], terms.basis)
        after_grace = max(number - terms.interest_only, 1)
        paid = principal_paid(
            terms.plan,
            number,
            Owing(owed, interest, amounts[after_grace - 1], surplus),
            terms.interest_only,
            terms.payments,
        )
        owed -= paid
        on = business_day(days[number], terms) if days else None
        rows.append(Row(number, on, paid, interest, owed))
    refuse([_problem(terms, amounts[0], rows)])
    return Schedule(tuple(rows))


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
    owed: Number, rate: tuple[Number, Number], length: Number, basis: InterestBasis
) -> Number:
    """Return the yen of interest of one period, less than one yen cut off.

    The numerator of the rate for the period times its denominator, and the yen, must stay within
    64 bits where the numbers are columns.

    Args:
        owed: yen of principal owed in the period.
        rate: numerator and denominator of the rate a year.
        length: how long the period is, in months or days as the basis counts.
        basis: whether interest is counted by months or days.
    """
    top, bottom = rate
    return share(owed, top * length, bottom * PARTS_A_YEAR[basis])


def principal_paid(
    plan: RepaymentMethod,
    number: int,
    owing: Owing[Number],
    interest_only: Number,
    payments: Number,
) -> Number:
    """Return the yen of principal of one payment: none in the grace period, the rest at the end.

    Args:
        plan: how the principal is repaid.
        number: which payment, from 1.
        owing: what it meets.
        interest_only: how many payments of interest alone come first.
        payments: how many payments there are.
    """
    owed, interest, regular, surplus = owing
    if plan is RepaymentMethod.EQUAL_PAYMENT:
        regular = regular - interest
    regular = regular + surplus * (interest_only >= number - 1)
    paid: Number = either(payments <= number, owed, regular) * (interest_only < number)
    return paid


def _instalments(terms: RepaymentTerms) -> list[Yen]:
    """Return the regular instalment of every payment after the grace period."""
    if terms.plan is RepaymentMethod.STEPS:
        return [step.principal for step in terms.steps for _ in range(step.payments)]
    return [instalment(terms)] * terms.instalments


def instalment(terms: RepaymentTerms) -> Yen:
    """Return the yen of every regular instalment but for its remainder, rounded as asked.

    With equal payments it is the whole payment, with repayment in one sum none.
    """
    count, rate = terms.instalments, terms.rate * terms.every / 12
    match terms.plan:
        case RepaymentMethod.EQUAL_PRINCIPAL:
            return terms.rounded(Fraction(terms.principal - terms.balloon, count))
        case RepaymentMethod.EQUAL_PAYMENT:
            top, bottom = annuity(rate, count)
            return in_units(terms.principal * top, bottom, terms.unit, terms.rounding)
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


def _problem(terms: RepaymentTerms, regular: Yen, rows: Sequence[Row]) -> Problem | None:
    """Return what is wrong with a schedule: it repays nothing, or too early; None where it fits."""
    paid = [row.principal for row in rows[terms.interest_only :]]
    in_equal_parts = terms.plan in (RepaymentMethod.EQUAL_PRINCIPAL, RepaymentMethod.EQUAL_PAYMENT)
    grows = terms.plan is RepaymentMethod.EQUAL_PAYMENT and min(paid[:-1], default=0) < 0
    if (in_equal_parts and regular == 0) or grows:
        return _too_small(terms)
    if paid[-1] <= 0 or (takes_first(terms) and paid[0] <= 0):
        return _too_early()
    return None


def due_days(terms: RepaymentTerms) -> list[date]:
    """Return the day of the loan and the day of every payment, before any is moved.

    None of them where the loan has no day.
    """
    if terms.start is None:
        return []
    later = [months_after(terms.start, n * terms.every) for n in range(1, terms.payments + 1)]
    return [terms.start, *(map(_last_of_month, later) if terms.month_end else later)]


def _period_lengths(terms: RepaymentTerms, days: Sequence[date]) -> list[int]:
    """Return the length of every period, in months or days as interest is counted.

    Reading: interest by days runs from due day to due day; that a payment is moved off a weekend
    changes neither its period nor the next.
    """
    if terms.basis is InterestBasis.MONTHLY:
        return [terms.every] * terms.payments
    return [(until - since).days for since, until in pairwise(days)]


def _last_of_month(day: date) -> date:
    return months_after(day.replace(day=1), 1) - timedelta(days=1)


def business_day(day: date, terms: RepaymentTerms) -> date:
    """Return the day on which a payment is made that falls due on a day."""
    if terms.moved is Moved.NOT:
        return day
    step = timedelta(days=1 if terms.moved is Moved.FORWARD else -1)
    while day.weekday() >= _SATURDAY or (terms.is_holiday is not None and terms.is_holiday(day)):
        day += step
    return day


def _too_small(terms: RepaymentTerms) -> Problem:
    return Problem(
        f"1回の返済額を {terms.unit:,} 円単位に丸めると元金が減りません。"
        "単位を小さくするか、回数を減らしてください",
        f"rounded to {terms.unit:,} yen the instalment repays no principal; "
        "make the unit smaller or the payments fewer",
        "unit",
    )


def _too_early() -> Problem:
    return Problem(
        "返済額の合計が借入金額に達し、予定より早く終わります。"
        "返済額か丸めの単位を小さくしてください",
        "the instalments repay the loan before the last payment; make them or their unit smaller",
    )
