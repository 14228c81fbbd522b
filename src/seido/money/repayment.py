"""The repayment schedule (返済予定): principal, interest and balance, payment by payment.

Interest is cut off below one yen each time. The principal of all rows sums to the loan, and the
last balance is zero, whatever is chosen.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate, pairwise

from seido.money.repayment_terms import (
    InterestBasis,
    Moved,
    Plan,
    Remainder,
    RepaymentTerms,
    terms_problems,
)
from seido.money.unfit import Unfit, refuse
from seido.rules.months import months_after
from seido.rules.quantity import Rate, Rounding, Yen, round_whole
from seido.rules.words import Words

_SATURDAY = 5
_DAYS_A_YEAR = 365


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
        Unfit: with a sentence for everything that cannot be, all at once; also where the
            instalment is rounded so far that the loan would be repaid too early.
    """
    refuse(terms_problems(terms))
    days = _due_days(terms)
    rates = _period_rates(terms, days)
    if terms.plan is Plan.EQUAL_PAYMENT:
        principals = _equal_payments(terms, rates)
    else:
        principals = _principals(terms)
    balances = list(accumulate(principals, lambda owed, paid: owed - paid, initial=terms.principal))
    rows = tuple(
        Row(number, _business_day(terms, day), paid, _interest(owed, rate), left)
        for number, (day, paid, rate, owed, left) in enumerate(
            zip(days[1:], principals, rates, balances[:-1], balances[1:], strict=True), start=1
        )
    )
    return Schedule(rows)


def _principals(terms: RepaymentTerms) -> list[Yen]:
    """Return the principal of every payment, where it does not depend on interest."""
    count = terms.instalments
    match terms.plan:
        case Plan.BULLET:
            regular = [0] * count
        case Plan.STEPS:
            regular = [step.principal for step in terms.steps for _ in range(step.payments)]
        case _:
            regular = [terms.rounded(Fraction(terms.principal, count))] * count
            if regular[0] == 0:
                raise Unfit((_too_small(terms),))
    place = -1 if terms.remainder is Remainder.LAST or terms.plan is Plan.BULLET else 0
    regular[place] += terms.principal - sum(regular)
    if regular[place] <= 0 or regular[-1] == 0:
        raise Unfit((_too_early(),))
    return [0] * terms.interest_only + regular


def _equal_payments(terms: RepaymentTerms, rates: list[Rate]) -> list[Yen]:
    """Return the principal of every payment, the payment being the same but for the last."""
    payment = _equal_payment(terms)
    if payment == 0:
        raise Unfit((_too_small(terms),))
    owed = terms.principal
    principals = [0] * terms.interest_only
    for rate in rates[terms.interest_only : -1]:
        paid = payment - _interest(owed, rate)
        if paid < 0:
            raise Unfit((_too_small(terms),))
        principals.append(paid)
        owed -= paid
    if owed <= 0:
        raise Unfit((_too_early(),))
    return [*principals, owed]


def _equal_payment(terms: RepaymentTerms) -> Yen:
    """Return the payment at which equal payments repay the loan, rounded as the lender rounds."""
    count, rate = terms.instalments, terms.rate * terms.every / 12
    if rate == 0:
        return terms.rounded(Fraction(terms.principal, count))
    return terms.rounded(terms.principal * rate / (1 - (1 + rate) ** -count))


def _interest(owed: Yen, rate: Rate) -> Yen:
    return round_whole(owed * rate, Rounding.DOWN)


def _due_days(terms: RepaymentTerms) -> list[date | None]:
    """Return the day of the loan and the day of every payment, before any is moved."""
    if terms.start is None:
        return [None] * (terms.payments + 1)
    later = [months_after(terms.start, n * terms.every) for n in range(1, terms.payments + 1)]
    return [terms.start, *(map(_last_of_month, later) if terms.month_end else later)]


def _last_of_month(day: date) -> date:
    return months_after(day.replace(day=1), 1) - timedelta(days=1)


def _period_rates(terms: RepaymentTerms, days: list[date | None]) -> list[Rate]:
    """Return the rate for every period.

    Reading: interest by days runs from due day to due day; that a payment is moved off a weekend
    changes neither its period nor the next.
    """
    if terms.basis is InterestBasis.MONTHLY:
        return [terms.rate * terms.every / 12] * terms.payments
    known = [day for day in days if day is not None]
    return [terms.rate * (until - since).days / _DAYS_A_YEAR for since, until in pairwise(known)]


def _business_day(terms: RepaymentTerms, day: date | None) -> date | None:
    if day is None or terms.moved is Moved.NOT:
        return day
    step = timedelta(days=1 if terms.moved is Moved.FORWARD else -1)
    while day.weekday() >= _SATURDAY or (terms.is_holiday is not None and terms.is_holiday(day)):
        day += step
    return day


def _too_small(terms: RepaymentTerms) -> Words:
    return Words(
        f"1回の返済額を {terms.unit:,} 円単位に丸めると元金が減りません。"
        "単位を小さくするか、回数を減らしてください",
        f"rounded to {terms.unit:,} yen the instalment repays no principal; "
        "make the unit smaller or the payments fewer",
    )


def _too_early() -> Words:
    return Words(
        "返済額の合計が借入金額に達し、予定より早く終わります。"
        "返済額か丸めの単位を小さくしてください",
        "the instalments repay the loan before the last payment; make them or their unit smaller",
    )
