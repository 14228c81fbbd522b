"""What a repayment schedule (返済予定) is drawn up from: a loan and how it is repaid."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from seido.money.month_end import comes_round
from seido.money.repayment.changes import AfterExtra, Extra, RateChange
from seido.money.repayment.days import LAST_DAY, PaymentDays
from seido.money.whole_numbers import in_units
from seido.rules.quantity import Months, Rate, Rounding, Yen

LONGEST: Months = 1_200
"""Terms beyond a hundred years are refused: nobody lends for so long, and the rows are not free."""

LONGEST_DAYS = 36_500
"""The same for terms in days."""


class RepaymentMethod(StrEnum):
    """How the principal is repaid."""

    EQUAL_PRINCIPAL = "equal-principal"
    """The same principal each time, interest on top (元金均等)."""
    EQUAL_PAYMENT = "equal-payment"
    """The same payment each time, interest within (元利均等)."""
    BULLET = "bullet"
    """All principal on the last day, interest meanwhile (期日一括)."""
    STEPS = "steps"
    """Principal by periods, each with its own instalment (ステップ返済)."""


class Moved(StrEnum):
    """Where a payment goes that falls on a day on which banks are closed."""

    NOT = "none"
    """It stays on its day."""
    FORWARD = "forward"
    """To the next business day (翌営業日)."""
    BACK = "back"
    """To the business day before (前営業日)."""


class InterestBasis(StrEnum):
    """How the interest of a period is counted."""

    MONTHLY = "monthly"
    """A twelfth of the yearly rate for each month (月割り)."""
    DAILY = "daily"
    """Days in the period over 365 (日割り)."""


class Remainder(StrEnum):
    """Which instalment takes what the others leave of the principal (端数)."""

    LAST = "last"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class Step:
    """So many payments of so much principal."""

    payments: int
    principal: Yen


@dataclass(frozen=True, slots=True, kw_only=True)
class RepaymentTerms:
    """A loan and every choice about how it is repaid.

    Attributes:
        principal: the loan in yen (借入金額).
        rate: the interest rate a year, such as ``percent("2.40")``.
        months: the term in months; either this or ``days``.
        plan: how the principal is repaid.
        grace: months at the beginning in which interest alone is paid (据置期間).
        every: months from one payment to the next (返済間隔).
        steps: for ``Plan.STEPS`` the payments after the grace period, in order.
        balloon: for ``Plan.EQUAL_PRINCIPAL`` the yen left standing to the last day (据置金額).
        unit: the instalment is rounded to a multiple of so many yen.
        rounding: which way; upward makes the last payment smaller, downward larger.
        remainder: whether the first or the last instalment makes up the difference.
        start: the day of the loan; None draws the schedule up without days.
        basis: how interest is counted; by days it needs ``start``.
        moved: where a payment on a weekend or holiday goes.
        month_end: whether payments fall on the last day of every month.
        is_holiday: says of a day whether banks are closed on it; weekends are known anyway.
        days: the term of a bill (手形貸付) in the days that bear interest, repaid in one sum.
        end: the last day, where it is not that on which the months are over (最終期日).
        first_payment_on: the day of the first payment, where it is not the usual one.
        payment_day: the day of the month of later payments; 31 for the last of every month.
        both_ends: whether a first period that is counted by days counts the day of the loan and
            the day of payment both (両端入れ), not one of them alone (片端入れ).
        in_advance: whether the interest of a period is paid when it begins (前取り).
        rate_changes: rates that hold from later days on, in order.
        extras: principal repaid on given days beyond the plan (繰上返済).
        after_extra: what those do to later payments.
        bonus: yen of the principal that are repaid by payments of their own (ボーナス返済).
        bonus_every: months from one of those to the next; the first falls so many months after.
    """

    principal: Yen
    rate: Rate
    months: Months = 0
    plan: RepaymentMethod
    grace: Months = 0
    every: Months = 1
    steps: tuple[Step, ...] = ()
    balloon: Yen = 0
    unit: Yen = 1
    rounding: Rounding = Rounding.DOWN
    remainder: Remainder = Remainder.LAST
    start: date | None = None
    basis: InterestBasis = InterestBasis.MONTHLY
    moved: Moved = Moved.NOT
    month_end: bool = False
    is_holiday: Callable[[date], bool] | None = None
    days: int | None = None
    end: date | None = None
    first_payment_on: date | None = None
    payment_day: int | None = None
    both_ends: bool = False
    in_advance: bool = False
    rate_changes: tuple[RateChange, ...] = ()
    extras: tuple[Extra, ...] = ()
    after_extra: AfterExtra = AfterExtra.SHORTEN
    bonus: Yen = 0
    bonus_every: Months = 6

    @property
    def payments(self) -> int:
        """Return the number of payments, those of interest alone included."""
        if self.days is not None:
            return 1
        days = self.payment_days
        if days is None or self.end is None:
            return self.months // self.every
        return days.payments_until_the_end()

    @property
    def last_day(self) -> date | None:
        """Return the last day of the term; None where the loan has no day."""
        if self.start is None:
            return None
        if self.days is not None:
            return self.start + timedelta(days=self.days - self.both_ends)
        return comes_round(self.start, self.months) if self.end is None else self.end

    @property
    def payment_days(self) -> PaymentDays | None:
        """Return when the loan is paid; None where it has no day."""
        until = self.last_day
        if self.start is None or until is None:
            return None
        day = LAST_DAY if self.month_end else self.payment_day
        return PaymentDays(self.start, self.every, self.first_payment_on, day, until)

    @property
    def interest_only(self) -> int:
        """Return the number of payments of interest alone at the beginning."""
        return self.grace // self.every

    @property
    def instalments(self) -> int:
        """Return the number of payments that repay principal, after the grace period."""
        return self.payments - self.interest_only

    def rounded(self, amount: Fraction) -> Yen:
        """Return an instalment rounded as the lender rounds it."""
        return in_units(amount.numerator, amount.denominator, self.unit, self.rounding)
