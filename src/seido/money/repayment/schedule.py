"""The repayment schedule (返済予定): principal, interest and balance, payment by payment.

Interest is cut off below one yen each time. The principal of all rows sums to the loan, and the
last balance is zero, whatever is chosen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seido.money.repayment.changes import Accrued, AfterExtra, Period, accrued, rate_on
from seido.money.repayment.days import MONTHS_A_YEAR
from seido.money.repayment.instalments import (
    Owing,
    instalment,
    interest_yen,
    principal_paid,
    takes_first,
)
from seido.money.repayment.periods import business_day, due_days, parts_of, periods
from seido.money.repayment.problems import terms_problems
from seido.money.repayment.terms import RepaymentMethod, RepaymentTerms
from seido.money.repayment.uncut import CALCULATOR
from seido.refusal import Problem, Refused, refuse, refused
from seido.rules.quantity import Rate, Yen
from seido.rules.words import reading

READINGS = (
    reading(
        "元利均等返済の途中で金利が変わったとき、どの回から返済額を計算し直すかは資料にない。"
        "新しい金利で始まる最初の期間の回から計算し直し、"
        "金利が期間の途中で変わる回の返済額は変えないものとする",
        "No source says from which payment on equal payments are worked out anew when the rate"
        " changes: from the first whose period begins at the new rate. The payment of a period"
        " within which the rate changes stays as it is",
    ),
    reading(
        "ボーナス返済分の利息の数え方は資料にない。"
        "金融機関の試算と同じく独立した一つの借入れとし、"
        "利息は年利の12分の1にボーナス返済の間隔の月数を掛けたものとする",
        "No source says how interest on the bonus part is counted. It is taken as a loan by itself,"
        " at a twelfth of the yearly rate for each month between its payments, as lenders'"
        " calculators have it",
    ),
    reading(
        "端数を残して合計する金融電卓の総額は、払う額の合計と合わない。"
        "予定表の合計は払う額の合計とし、電卓の総額は求めに応じて別に出す",
        "Calculators add up payments with their fractions, which is not what is paid. A schedule's"
        " totals are of the whole yen paid; the calculator's is given beside them where asked",
        CALCULATOR,
    ),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One payment.

    Attributes:
        period: its number, from 1; 0 for interest taken when the loan is paid out.
        on: its day; None where the loan has no day.
        principal: yen of principal repaid since the payment before.
        interest: yen of interest.
        balance: yen of principal still owed after it.
        extra: yen of ``principal`` that were repaid beyond the plan, on days of their own.
        bonus: yen of principal and interest that belong to the bonus part.
    """

    period: int
    on: date | None
    principal: Yen
    interest: Yen
    balance: Yen
    extra: Yen = 0
    bonus: Yen = 0

    @property
    def payment(self) -> Yen:
        """Return the yen paid: principal and interest."""
        return self.principal + self.interest


@dataclass(frozen=True, slots=True)
class Schedule:
    """A repayment schedule: one row for each payment."""

    rows: tuple[Row, ...]

    @property
    def principal(self) -> Yen:
        """Return the yen that are borrowed."""
        return sum(row.principal for row in self.rows)

    @property
    def payments(self) -> int:
        """Return how many payments there are after the day of the loan."""
        return self.rows[-1].period

    @property
    def total_interest(self) -> Yen:
        """Return the yen of interest over the whole term."""
        return sum(row.interest for row in self.rows)

    @property
    def total(self) -> Yen:
        """Return the yen paid over the whole term, principal and interest."""
        return sum(row.payment for row in self.rows)

    @property
    def paid_out(self) -> Yen:
        """Return the yen that are paid out: the loan less interest taken in advance."""
        return self.principal - sum(row.interest for row in self.rows if row.period == 0)


def repayment_schedule(terms: RepaymentTerms) -> Schedule:
    """Return the repayment schedule of a loan.

    Examples:
        >>> from seido.rules.quantity import man, percent
        >>> schedule = repayment_schedule(
        ...     RepaymentTerms(
        ...         principal=man(1_000),
        ...         rate=percent("2.40"),
        ...         months=60,
        ...         plan=RepaymentMethod.EQUAL_PRINCIPAL,
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
    if terms.bonus:
        return _with_bonus(terms)
    if terms.extras:
        repayment_schedule(replace(terms, extras=()))  # the plan has to stand by itself
    rows = list(_rows(terms))
    refuse([_too_early(terms, rows)])
    return Schedule(tuple(_in_advance(terms, rows) if terms.in_advance else rows))


def _rows(terms: RepaymentTerms) -> Iterator[Row]:
    """Yield the payments, each with the interest of the period that it ends.

    Raises:
        Refused: where an instalment repays nothing, or more is repaid than is owed.
    """
    days, spans = due_days(terms), periods(terms)
    regular = _Regular(terms, len(spans))
    owed = terms.principal
    for number, period in enumerate(spans, start=1):
        interest, extra = _accrued(terms, owed, period)
        instalment_yen = regular.of(number, owed, period)
        if extra and extra > owed:
            raise _refused_extra(period, owed)
        paid = principal_paid(
            terms.plan,
            number,
            Owing(owed - extra, interest, instalment_yen, regular.surplus),
            terms.interest_only,
            len(spans),
        )
        if terms.extras:
            paid = min(paid, owed - extra)
        regular.lowered |= extra > 0 and terms.after_extra is AfterExtra.LOWER
        owed -= extra + paid
        on = business_day(days[number], terms) if days else None
        yield Row(number, on, extra + paid, interest, owed, extra)
        if terms.extras and owed == 0:
            _refuse_later(terms, period)
            return


class _Regular:
    """The regular instalment of a loan, worked out anew where the loan has changed."""

    def __init__(self, terms: RepaymentTerms, payments: int) -> None:
        self.terms = terms
        self.payments = payments
        self.steps = [step.principal for step in terms.steps for _ in range(step.payments)]
        self.rate: Rate | None = None
        self.yen: Yen = 0
        self.surplus: Yen = 0
        self.lowered = False

    def of(self, number: int, owed: Yen, period: Period) -> Yen:
        """Return the yen of a payment by its number, beside the surplus of the first.

        Raises:
            Refused: where it is too small to repay anything.
        """
        terms, free = self.terms, self.terms.interest_only
        if terms.plan is RepaymentMethod.STEPS:
            self._note_surplus(sum(self.steps))
            return self.steps[max(number - free, 1) - 1]
        rate = rate_on(terms.rate, terms.rate_changes, period.since)
        first = self.rate is None
        turned = terms.plan is RepaymentMethod.EQUAL_PAYMENT and rate != self.rate
        if number > free and (first or turned or self.lowered):
            base = owed if self.lowered or not first else terms.principal
            left = self.payments - number + 1
            self.yen, self.rate, self.lowered = instalment(terms, base, rate, left), rate, False
            if first:
                refuse([_too_small(terms, self.yen, base, rate)])
                self._note_surplus(self.yen * left)
        return self.yen

    def _note_surplus(self, planned: Yen) -> None:
        """Note what the first instalment takes beside itself, where it takes the remainder."""
        left = self.terms.principal - self.terms.balloon - planned
        self.surplus = left if takes_first(self.terms) else 0


def _accrued(terms: RepaymentTerms, owed: Yen, period: Period) -> Accrued:
    if terms.rate_changes or terms.extras:
        return accrued(owed, period, terms.rate, terms.rate_changes, terms.extras)
    return Accrued(interest_yen(owed, terms.rate.as_integer_ratio(), period.length), 0)


def _in_advance(terms: RepaymentTerms, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield payments of which each pays the interest of the period that it begins."""
    yield Row(0, terms.start, 0, rows[0].interest, terms.principal)
    later = [*(row.interest for row in rows[1:]), 0]
    for row, interest in zip(rows, later, strict=True):
        yield replace(row, interest=interest)


def _with_bonus(terms: RepaymentTerms) -> Schedule:
    """Return the schedule of a loan of which a part is repaid by payments of its own."""
    main, part = parts_of(terms)
    apart = terms.bonus_every // terms.every
    found = {row.period * apart: row for row in repayment_schedule(part).rows}
    owed, rows = terms.bonus, []
    for row in repayment_schedule(main).rows:
        beside = found.get(row.period, Row(0, None, 0, 0, owed))
        owed = beside.balance
        rows.append(
            replace(
                row,
                principal=row.principal + beside.principal,
                interest=row.interest + beside.interest,
                balance=row.balance + owed,
                bonus=beside.payment,
            )
        )
    return Schedule(tuple(rows))


def _too_small(terms: RepaymentTerms, regular: Yen, owed: Yen, rate: Rate) -> Problem | None:
    """Return that an instalment repays nothing; None where it does, or need not."""
    interest = 0
    if terms.plan is RepaymentMethod.EQUAL_PAYMENT:
        interest = interest_yen(owed, rate.as_integer_ratio(), (terms.every, MONTHS_A_YEAR))
    if terms.plan is RepaymentMethod.BULLET or regular >= max(interest, 1):
        return None
    return Problem(
        f"1回の返済額を {terms.unit:,} 円単位に丸めると元金が減りません。"
        "単位を小さくするか、回数を減らしてください",
        f"rounded to {terms.unit:,} yen the instalment repays no principal; "
        "make the unit smaller or the payments fewer",
        "unit",
    )


def _too_early(terms: RepaymentTerms, rows: Sequence[Row]) -> Problem | None:
    """Return that a loan is repaid before its last payment; None where it is not."""
    paid = [row.principal for row in rows[terms.interest_only :]]
    if terms.extras or (paid[-1] > 0 and not (takes_first(terms) and paid[0] <= 0)):
        return None
    return Problem(
        "返済額の合計が借入金額に達し、予定より早く終わります。"
        "返済額か丸めの単位を小さくしてください",
        "the instalments repay the loan before the last payment; make them or their unit smaller",
    )


def _refused_extra(period: Period, owed: Yen) -> Refused:
    return refused(
        f"{period.since} から {period.until} までの繰上返済が、残高 {owed:,} 円を超えています。"
        "残高までにしてください",
        f"extra payments from {period.since} to {period.until} exceed the {owed:,} yen still owed",
        "extra",
    )


def _refuse_later(terms: RepaymentTerms, period: Period) -> None:
    """Go on where no extra payment comes after the loan is repaid.

    Raises:
        Refused: where one does.
    """
    late = [each.on for each in terms.extras if period.until is not None and each.on > period.until]
    if late:
        raise refused(
            f"{period.until} に完済しているため、{late[0]} の繰上返済はできません。省いてください",
            f"the loan is repaid on {period.until}; leave out the extra payment on {late[0]}",
            "extra",
        )
