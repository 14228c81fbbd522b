"""What a repayment schedule (返済予定) is drawn up from, and what about it cannot be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from seido.money.decimals import as_percent
from seido.money.whole_numbers import in_units
from seido.refusal import Problem
from seido.rules.quantity import Months, Rate, Rounding, Yen

LONGEST: Months = 1_200
"""Terms beyond a hundred years are refused: nobody lends for so long, and the rows are not free."""


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
        months: the term in months.
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
    """

    principal: Yen
    rate: Rate
    months: Months
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

    @property
    def payments(self) -> int:
        """Return the number of payments, those of interest alone included."""
        return self.months // self.every

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


def terms_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    """Yield a sentence for everything about the terms that cannot be."""
    yield from _amount_problems(terms)
    yield from _length_problems(terms)
    yield from _choice_problems(terms)


def _amount_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if terms.principal <= 0:
        yield Problem(
            f"借入金額が {terms.principal:,} 円です。1円以上にしてください",
            f"the principal is {terms.principal:,} yen; it must be at least 1",
            "principal",
        )
    if not 0 <= terms.rate < 1:
        yield Problem(
            f"利率が年 {as_percent(terms.rate)}% です。0% 以上 100% 未満にしてください",
            f"the rate is {as_percent(terms.rate)} % a year; it must be 0 % or more, below 100 %",
            "rate",
        )
    if terms.unit <= 0:
        yield Problem(
            f"返済額の単位が {terms.unit:,} 円です。1円以上にしてください",
            f"the unit of the instalment is {terms.unit:,} yen; it must be at least 1",
            "unit",
        )


def _length_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if terms.every <= 0:
        yield Problem(
            f"返済間隔が {terms.every} か月です。1か月以上にしてください",
            f"payments are {terms.every} months apart; it must be at least 1",
            "every",
        )
        return
    if not 0 < terms.months <= LONGEST:
        yield Problem(
            f"返済期間が {terms.months} か月です。1か月以上 {LONGEST} か月以下にしてください",
            f"the term is {terms.months} months; it must be 1 to {LONGEST}",
            "months",
        )
    if terms.grace < 0:
        yield Problem(
            f"据置期間が {terms.grace} か月です。0か月以上にしてください",
            f"the grace period is {terms.grace} months; it must not be negative",
            "grace",
        )
    elif 0 < terms.months <= terms.grace:
        yield Problem(
            f"据置期間 {terms.grace} か月が返済期間 {terms.months} か月に達しています。"
            "短くしてください",
            f"the grace period of {terms.grace} months uses up the term of {terms.months}; "
            "shorten it",
            "grace",
        )
    if terms.months % terms.every or terms.grace % terms.every:
        yield Problem(
            f"返済期間と据置期間を、返済間隔 {terms.every} か月で割り切れる月数にしてください",
            f"term and grace period must be multiples of the {terms.every} months between payments",
        )


def _choice_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if terms.plan is RepaymentMethod.BULLET and terms.grace:
        yield Problem(
            "期日一括返済に据置期間は付けられません。省いてください",
            "repayment in one sum has no grace period; leave it out",
            "grace",
        )
    if terms.plan is RepaymentMethod.EQUAL_PAYMENT and terms.remainder is Remainder.FIRST:
        # Interest is cut to whole yen each time, so no first payment need exist from which equal
        # ones reach exactly zero.
        yield Problem(
            "元利均等の端数は最終回にだけ寄せられます",
            "with equal payments only the last can take the remainder",
            "remainder",
        )
    yield from _balloon_problems(terms)
    if terms.start is None and terms.basis is InterestBasis.DAILY:
        yield Problem(
            "日割りの利息には借入日が要ります",
            "interest by days needs the day of the loan",
            "start",
        )
    yield from _step_problems(terms)


def _balloon_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if terms.balloon and terms.plan is not RepaymentMethod.EQUAL_PRINCIPAL:
        yield Problem(
            "据置金額は元金均等返済のときだけ書けます。省いてください",
            "only a loan repaid in equal principal leaves a balloon standing; leave it out",
            "balloon",
        )
    elif terms.balloon and not 0 < terms.balloon < terms.principal:
        yield Problem(
            f"据置金額が {terms.balloon:,} 円です。0円以上、借入金額未満にしてください",
            f"the balloon is {terms.balloon:,} yen; "
            "it must be 0 or more and less than the principal",
            "balloon",
        )


def _step_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if (terms.plan is RepaymentMethod.STEPS) != bool(terms.steps):
        yield Problem(
            "段階ごとの返済額は、ステップ返済のときに、そのときだけ書いてください",
            "give steps when, and only when, the loan is repaid by steps",
            "step",
        )
    elif any(step.payments <= 0 or step.principal < 0 for step in terms.steps):
        yield Problem(
            "各段階は1回以上、0円以上にしてください",
            "every step needs at least one payment and no negative instalment",
            "step",
        )
    elif terms.steps and terms.every > 0:
        counted = sum(step.payments for step in terms.steps)
        if counted != terms.instalments:
            yield Problem(
                f"段階の回数の合計が {counted} 回です。据置後の {terms.instalments} 回に"
                "合わせてください",
                f"the steps make {counted} payments; there are {terms.instalments} "
                "after the grace period",
                "step",
            )
