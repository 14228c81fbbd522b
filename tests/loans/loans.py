"""Loans drawn at random, as a file has them and as the single case takes them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import Any

import polars as pl

from seido.japan import is_bank_holiday
from seido.loans.columns import Use, bind_loans
from seido.loans.fees import loan_fees
from seido.loans.payments import ROW
from seido.loans.reading import LoanReader
from seido.loans.schedules import Scheduler
from seido.loans.terms import loan_terms
from seido.money.decimals import as_percent
from seido.money.guarantee_fee.fee import guarantee_fee
from seido.money.guarantee_fee.loan import GuaranteedLoan, Method, term_in_months
from seido.money.repayment.changes import AfterExtra, Extra, RateChange
from seido.money.repayment.schedule import repayment_schedule
from seido.money.repayment.terms import (
    InterestBasis,
    Moved,
    Remainder,
    RepaymentMethod,
    RepaymentTerms,
    Step,
)
from seido.refusal import Refused
from seido.rules.quantity import Rounding

DAY = date(2026, 10, 1)
CORPORATIONS = (None, "東京", "山口県信用保証協会", "愛媛", "Okinawa", "岡山", "山内")
PARTS = {
    "Grace period": "seido.fee_grace_yen",
    "Balloon": "seido.fee_balloon_yen",
    "Instalments": "seido.fee_rest_yen",
    "One sum at the end": "seido.fee_rest_yen",
    "Revolving, on the limit": "seido.fee_rest_yen",
}


@dataclass(frozen=True, slots=True)
class Case:
    """A loan as a row of a file, and as the single case takes it."""

    row: Mapping[str, str | None]
    loan: GuaranteedLoan | None = None
    corporation: str | None = None
    on: date = DAY
    terms: RepaymentTerms | None = None


def percent_text(rate: Fraction) -> str:
    return as_percent(rate)


def guaranteed(random: Random) -> Case:
    """Draw a guaranteed loan; some cannot be."""
    method = random.choice(list(Method))
    in_parts = method in (Method.EQUAL, Method.UNEQUAL)
    by_days = random.random() < 0.3
    length = random.randint(0, 3_700) if by_days else random.choice([random.randint(1, 130), 1_201])
    grace = random.choice([0, random.randint(0, length)]) if in_parts else 0
    times = random.choice([None, random.randint(1, max(length - grace, 1))])
    if by_days and in_parts and random.random() < 0.9:
        times = random.randint(2, 60)
    principal = random.choice([random.randint(0, 10**6), random.randint(1, 10**10), 10**16 - 1])
    balloon = random.choice([0, 0, random.randint(0, principal)]) if in_parts else 0
    rate = Fraction(random.choice([random.randint(1, 30_000), random.randint(1, 999_999)]), 10**6)
    discounts = random.choice(
        [(), (), (Fraction(1, 1_000),), (Fraction(1, 1_000), Fraction(1, 500))]
    )
    on = date(2008, 1, 1) + timedelta(days=random.randint(0, 7_000))
    corporation = random.choice(CORPORATIONS)
    loan = GuaranteedLoan(
        principal=principal,
        rate=rate,
        method=method,
        months=None if by_days else length,
        days=length if by_days else None,
        grace=grace,
        instalments=times,
        balloon=balloon,
        discounts=discounts,
    )
    return Case(fee_row(loan, corporation, on), loan, corporation, on)


def fee_row(loan: GuaranteedLoan, corporation: str | None, on: date) -> dict[str, str | None]:
    """Return a guaranteed loan as a row of a file."""
    by_days = loan.days is not None
    return {
        "借入金額": str(loan.principal),
        "保証料率": percent_text(loan.rate),
        "割引": "、".join(map(percent_text, loan.discounts)) or None,
        "分割方法": loan.method.value,
        "返済方法": None,
        "期間": None if loan.months is None else str(loan.months),
        "保証日数": None if loan.days is None else str(loan.days),
        "据置期間": None if by_days else str(loan.grace),
        "据置日数": str(loan.grace) if by_days else None,
        "返済回数": None if loan.instalments is None else f"{loan.instalments}回",
        "据置金額": str(loan.balloon),
        "信用保証協会": corporation,
        "申込日": on.isoformat(),
    }


WAYS = {
    RepaymentMethod.EQUAL_PRINCIPAL: "元金均等",
    RepaymentMethod.EQUAL_PAYMENT: "元利均等返済",
    RepaymentMethod.BULLET: "期日一括",
    RepaymentMethod.STEPS: "ステップ返済",
}


def repaid(random: Random) -> Case:
    """Draw terms of repayment; some cannot be."""
    plan = random.choice(list(RepaymentMethod))
    every = random.choice([1, 1, 1, 2, 3, 6])
    payments = random.randint(1, 70)
    free = random.choice([0, 0, random.randint(0, payments)])
    free = free if plan is not RepaymentMethod.BULLET or random.random() < 0.1 else 0
    steps: list[Step] = []
    while (
        plan is RepaymentMethod.STEPS
        and (left := payments - free - sum(s.payments for s in steps)) > 0
    ):
        steps.append(Step(random.randint(1, left), random.randint(0, 40_000)))
    principal = random.choice([random.randint(0, 10**5), random.randint(1, 10**9), 10**16 - 1])
    balloon = 0
    if plan is RepaymentMethod.EQUAL_PRINCIPAL or random.random() < 0.05:
        balloon = random.choice([0, 0, random.randint(0, principal)])
    terms = RepaymentTerms(
        principal=principal,
        rate=Fraction(
            random.choice([0, random.randint(0, 2_000), random.randint(0, 10_100)]), 10_000
        ),
        months=payments * every + random.choice([0] * 9 + [1]),
        plan=plan,
        grace=free * every,
        every=every,
        steps=tuple(steps),
        balloon=balloon,
        unit=random.choice([1, 1, 100, 1_000]),
        rounding=random.choice([Rounding.DOWN, Rounding.UP]),
        remainder=random.choice(list(Remainder)),
        start=random.choice([None, date(2020, 1, 1) + timedelta(days=random.randint(0, 3_000))]),
        basis=random.choice(list(InterestBasis)),
        moved=random.choice(list(Moved)),
        month_end=random.random() < 0.3,
        is_holiday=is_bank_holiday,
    )
    terms = with_own_days(terms, random) if random.random() < 0.5 else terms
    row = {
        "借入金額": str(principal),
        "利率": percent_text(terms.rate),
        "返済方法": WAYS[terms.plan] if terms.days is None else "手形貸付",
        "段階": "、".join(f"{s.payments}回×{s.principal}円" for s in terms.steps) or None,
        "期間": f"{terms.months}か月",
        "据置期間": str(terms.grace),
        "返済間隔": str(every),
        "据置金額": str(terms.balloon),
        "返済額の単位": str(terms.unit),
        "丸め方": terms.rounding.value,
        "端数": terms.remainder.value,
        "利息計算": terms.basis.value,
        "月末払い": "はい" if terms.month_end else "いいえ",
        "休日の扱い": terms.moved.value,
        "貸付日": None if terms.start is None else terms.start.isoformat(),
        **own_days_row(terms),
    }
    return Case(row, terms=terms)


def with_own_days(terms: RepaymentTerms, random: Random) -> RepaymentTerms:
    """Give a loan days of its own, or what changes while it runs; some cannot be."""
    start = terms.start or DAY
    span = max(terms.months * 30, 2)

    def within() -> date:
        return start + timedelta(days=random.randint(0, span))

    first = random.choice([None, start + timedelta(days=random.randint(0, 62))])
    day = random.choice([None, random.randint(1, 31), 31])
    found = replace(
        terms,
        first_payment_on=first if terms.start else None,
        payment_day=day,
        month_end=terms.month_end and day is None,
        both_ends=random.random() < 0.4,
    )
    if terms.start and random.random() < 0.3:
        end = within()
        months = term_in_months(start, end)
        found = replace(found, end=end, months=months, grace=0, steps=())
    kind = random.choice(["rate", "extra", "advance", "bonus", "bill", *["none"] * 8])
    match kind:
        case "rate":
            days = sorted({within() for _ in range(random.randint(1, 2))})
            rates = [Fraction(random.randint(0, 500), 10_000) for _ in days]
            return replace(found, rate_changes=tuple(map(RateChange, days, rates)))
        case "extra":
            paid = random.randint(1, max(terms.principal // 4, 1))
            after = random.choice(list(AfterExtra))
            return replace(found, extras=(Extra(within(), paid),), after_extra=after)
        case "advance":
            return replace(found, in_advance=True)
        case "bonus":
            return replace(found, bonus=terms.principal // 3, bonus_every=terms.every * 2)
        case "bill":
            bullet = RepaymentMethod.BULLET
            term = random.randint(0, 400)
            found = replace(found, plan=bullet, steps=(), grace=0, end=None, balloon=0)
            return replace(found, months=0, days=term, first_payment_on=None, payment_day=None)
    return found


def own_days_row(terms: RepaymentTerms) -> dict[str, str | None]:
    """Return what a file says of the days of a loan and of what changes it."""
    by_day = [f"{each.since}={percent_text(each.rate)}%" for each in terms.rate_changes]
    extras = [f"{each.on}={each.yen}円" for each in terms.extras]
    dated = {"初回返済日": terms.first_payment_on, "期日": terms.end}
    length = terms.end is None and terms.days is None
    return {
        "期間": f"{terms.months}か月" if length else None,
        "日数": None if terms.days is None else str(terms.days),
        **{name: None if day is None else day.isoformat() for name, day in dated.items()},
        "約定返済日": None if terms.payment_day is None else f"{terms.payment_day}日",
        "日数の数え方": "両端" if terms.both_ends else "片端",
        "利息前取り": "はい" if terms.in_advance else "いいえ",
        "金利変更": "、".join(by_day) or None,
        "繰上返済": "、".join(extras) or None,
        "繰上返済の型": terms.after_extra.value,
        "ボーナス返済分": str(terms.bonus),
        "ボーナス返済の間隔": f"{terms.bonus_every}か月",
    }


def answered_together(
    cases: list[Case], use: Use, first: int = 1
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return what the columns answer with their problems, and all payments."""
    table = pl.DataFrame([case.row for case in cases], infer_schema_length=None)
    table = table.cast(pl.String)
    reader = LoanReader(bind_loans(table.columns))
    read, problems = reader.read(table)
    terms = loan_terms(read, problems, DAY)
    payments: list[pl.DataFrame] = []
    if use is Use.FEE:
        found = loan_fees(terms, problems)
    else:
        found = Scheduler(payments.append).draw_up(terms, first, problems)
    told = problems.told([use]).alias("told").to_frame()
    return found.hstack(told), pl.concat(payments) if payments else pl.DataFrame()


def fee_alone(case: Case) -> dict[str, Any]:
    """Return what the single case answers, as a row of the columns."""
    assert case.loan is not None
    try:
        fee = guarantee_fee(case.loan, corporation=case.corporation, on=case.on)
    except Refused as unfit:
        return {"told": " / ".join(words.ja for words in unfit.problems)}
    parts = dict.fromkeys(PARTS.values(), 0)
    for part in fee.parts:
        parts[PARTS[part.name.en]] += part.yen
    return {"seido.fee_yen": fee.fee_yen, **parts, "told": None}


def schedule_alone(case: Case, number: int) -> tuple[str | None, list[dict[str, Any]]]:
    """Return what the single case says is wrong, and the payments as rows of the columns."""
    assert case.terms is not None
    try:
        schedule = repayment_schedule(case.terms)
    except Refused as unfit:
        return " / ".join(words.ja for words in unfit.problems), []
    return None, [
        {
            ROW: number,
            "period": row.period,
            "date": row.on,
            "principal": row.principal,
            "interest": row.interest,
            "payment": row.payment,
            "balance": row.balance,
            "extra": row.extra,
            "bonus": row.bonus,
        }
        for row in schedule.rows
    ]
