"""The guarantee fee (信用保証料): what a business pays a guarantee corporation for a guarantee.

A loan repaid in one sum pays ``principal × rate × months / 12``. A loan repaid in instalments pays
the same for its grace period (据置期間), again the same on what is left standing to the last day
(据置金額, the balloon), and on the rest ``× coefficient``, because the balance falls. Everything is
an exact fraction until the last step, where less than one yen is cut off, so that the order of
multiplying and dividing cannot matter (沖縄 asks for the division to come last).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from seido.money.guarantee_fee.coefficients import Evenness, coefficient_table
from seido.money.guarantee_fee.corporations import corporation_named, corporation_problem
from seido.money.guarantee_fee.loan import GuaranteedLoan, Method, loan_problems
from seido.money.guarantee_fee.planned_balance import BOOKLET, Charge, holds, planned_charges
from seido.money.whole_numbers import Number, left_of_share, share
from seido.refusal import refuse
from seido.rules.quantity import Rate, Rounding, Yen, round_whole
from seido.rules.words import Source, Words, reading

UNITS_A_YEAR = {"months": 12, "days": 365}
"""What a term is divided by (日数/365); no source has another number of days for a leap year."""


class Truncation(StrEnum):
    """Where less than one yen is cut off (円未満切捨て)."""

    OF_SUM = "sum"
    """Off the sum of all parts."""
    PER_PART = "part"
    """Off each part, before they are added."""


PER_PART = {
    "愛媛": Source("https://ehime-cgc.or.jp/ebook/pageindices/index28.html", "保証料の計算"),
    "沖縄": Source(
        "https://www.okinawa-cgc.or.jp/guide/aboutcredit/calculation/",
        "分割返済(据置金額および据置期間あり)の場合",
    ),
}
"""Corporations known to cut off each part; elsewhere the sum is: see ``READINGS``."""

_FORMULA = Source(
    "http://www.cgc-tokyo.or.jp/business/guarantee_fee/calculation.html", "信用保証料の計算方法"
)

READINGS = (
    reading(
        "沖縄の計算例は据置金額部分の17,633と3分の1円を17,633円と印刷し、"
        "その合計は円単位の額の合計でしかありえない。"
        "沖縄では部分ごとに円未満を切り捨てるものとする",
        "The example of Okinawa prints the balloon's part of 17,633 1/3 yen as 17,633, so that its"
        " total can only be a sum of whole yen; less than one yen is cut off each part there",
        PER_PART["沖縄"],
    ),
    reading(
        "ほかの協会のページは、保証料の円未満を切り捨てるとだけ書く。"
        "部分ごとに切り捨てると分かっている協会のほかは、合計してから切り捨てるものとする。"
        "違いは大きくても2円",
        "The other pages say only that less than one yen of the fee is cut off. Unless a"
        " corporation is known to cut off each part, the sum is cut off; it moves the fee by two"
        " yen at most",
        _FORMULA,
    ),
)
_GRACE = Words("据置期間部分", "Grace period")
_BALLOON = Words("据置金額部分", "Balloon")
_INSTALMENTS = Words("分割返済部分", "Instalments")
_REST = {
    Method.BULLET: Words("一括返済", "One sum at the end"),
    Method.EQUAL: _INSTALMENTS,
    Method.UNEQUAL: _INSTALMENTS,
    Method.REVOLVING: Words("根保証（極度額）", "Revolving, on the limit"),
}


@dataclass(frozen=True, slots=True)
class FeePart:
    """One line of the fee's computation.

    Attributes:
        name: which part of the loan or its term this is.
        amount: the yen it is charged on.
        rate: the rate a year after discounts.
        begins: months or days from the loan to where this part begins.
        length: the months or days it runs.
        unit: whether ``begins`` and ``length`` are months or days.
        coefficient: the instalment coefficient; None where the amount stands unchanged.
        exact: the yen before anything is cut off.
        yen: the whole yen that this part adds to the fee.
    """

    name: Words
    amount: Yen
    rate: Rate
    begins: int
    length: int
    unit: Literal["months", "days"]
    coefficient: Rate | None
    exact: Fraction
    yen: Yen


@dataclass(frozen=True, slots=True)
class GuaranteeFee:
    """A guarantee fee with its computation.

    Attributes:
        loan: what it was computed from.
        fee_yen: the fee in whole yen, the sum of the parts' yen.
        parts: the lines of the computation.
        coefficient: the instalment coefficient; None where there are no instalments, or where
            they are charged on the planned balance.
        truncation: where less than one yen was cut off.
        source: the page that prints the coefficient, or the formula where there is none.
    """

    loan: GuaranteedLoan
    fee_yen: Yen
    parts: tuple[FeePart, ...]
    coefficient: Rate | None
    truncation: Truncation
    source: Source


def guarantee_fee(
    loan: GuaranteedLoan,
    *,
    corporation: str | None = None,
    on: date | None = None,
    truncation: Truncation | None = None,
) -> GuaranteeFee:
    """Return the guarantee fee (信用保証料) of a loan in yen, with each line of its computation.

    Args:
        loan: the amount, the rate, the term and how it is repaid.
        corporation: the guarantee corporation, whose coefficients and truncation are used.
        on: the day of the application, which chooses the edition of the coefficients, and in
            愛媛 whether the planned balance is charged.
        truncation: where less than one yen is cut off; by default as the corporation does it.

    Examples:
        >>> from seido.rules.quantity import man, percent
        >>> loan = GuaranteedLoan(
        ...     principal=man(1_000), rate=percent("1.15"), method=Method.EQUAL, months=60
        ... )
        >>> guarantee_fee(loan).fee_yen
        316250

    Raises:
        Refused: with a sentence for everything that cannot be, all at once.

    Source: http://www.cgc-tokyo.or.jp/business/guarantee_fee/calculation.html;
        https://ehime-cgc.or.jp/ebook/pageindices/index28.html (grace, balloon, truncation).
    """
    unknown = None if corporation is None else corporation_problem(corporation)
    refuse((*loan_problems(loan), unknown))
    if truncation is None:
        per_part = corporation is not None and corporation_named(corporation) in PER_PART
        truncation = Truncation.PER_PART if per_part else Truncation.OF_SUM
    if holds(corporation, on) and (charges := planned_charges(loan)):
        parts = tuple(_planned_parts(loan, charges, truncation))
        total = sum(part.yen for part in parts)
        return GuaranteeFee(loan, total, parts, None, truncation, BOOKLET)
    coefficient, source = None, _FORMULA
    if loan.in_instalments:
        table = coefficient_table(corporation, on)
        evenness: Evenness = "equal" if loan.method is Method.EQUAL else "unequal"
        coefficient = table.coefficient(loan.instalment_count, evenness)
        source = table.source
    parts = tuple(_parts(loan, coefficient, truncation))
    total = sum(part.yen for part in parts)
    return GuaranteeFee(loan, total, parts, coefficient, truncation, source)


def fee_charges(
    principal: Number,
    balloon: Number,
    terms: tuple[Number, Number],
    rate: Number,
    coefficient: tuple[Number, Number],
) -> tuple[tuple[Number, Number], ...]:
    """Return what each part of a fee is charged on: grace period, balloon, instalments.

    Each part is an amount and what it is multiplied by; all are then divided by the rate's
    denominator × the units of a year × the coefficient's denominator. A loan repaid in one sum has
    no grace period, no balloon and the coefficient 1/1. Numbers may be columns; see
    :func:`fee_yen` for how large they may be.

    Args:
        principal: yen.
        balloon: yen left standing to the last day.
        terms: the grace period and the whole term, in months or days.
        rate: the numerator of the rate a year.
        coefficient: numerator and denominator of the instalment coefficient.
    """
    grace, length = terms
    factor, over = coefficient
    repaying = length - grace
    # The balloon begins after the grace period, which is charged on the whole principal already;
    # together that is the whole term.
    return (
        (principal, rate * grace * over),
        (balloon, rate * repaying * over),
        (principal - balloon, rate * repaying * factor),
    )


def fee_yen(
    charges: Iterable[tuple[Number, Number]], bottom: Number, of_sum: Number
) -> Iterator[Number]:
    """Yield the whole yen that each part adds to the fee.

    Args:
        charges: for each part its amount and what that is multiplied by.
        bottom: what every part is divided by. It times any of the multipliers, and each part's
            yen, must stay within 64 bits where the numbers are columns.
        of_sum: one where less than one yen is cut off the running total, so that the parts always
            add up to the fee; zero where it is cut off each part.
    """
    carried = bottom * 0
    for amount, top in charges:
        carried = carried + left_of_share(amount, top, bottom) * of_sum
        yield share(amount, top, bottom) + carried // bottom
        carried = carried % bottom


def _planned_parts(
    loan: GuaranteedLoan, charges: Iterable[Charge], truncation: Truncation
) -> Iterator[FeePart]:
    """Yield the lines of a fee that is charged on the planned balance, time after time."""
    carried = Fraction()
    for amount, rate, begins, length in charges:
        exact = amount * rate * Fraction(length, UNITS_A_YEAR["months"])
        yen = round_whole(carried + exact, Rounding.DOWN)
        if truncation is Truncation.OF_SUM:
            carried += exact - yen
        yield FeePart(_REST[loan.method], amount, rate, begins, length, "months", None, exact, yen)


def _parts(
    loan: GuaranteedLoan, coefficient: Rate | None, truncation: Truncation
) -> Iterator[FeePart]:
    """Yield the lines of the computation; none for a part of the loan that is not there."""
    factor = Fraction(1) if coefficient is None else coefficient
    bottom = loan.net_rate.denominator * UNITS_A_YEAR[loan.unit] * factor.denominator
    charges = fee_charges(
        loan.principal,
        loan.balloon,
        (loan.grace, loan.length),
        loan.net_rate.numerator,
        factor.as_integer_ratio(),
    )
    yens = fee_yen(charges, bottom, truncation is Truncation.OF_SUM)
    repaying = loan.length - loan.grace
    spans = (
        (_GRACE, 0, loan.grace, None),
        (_BALLOON, loan.grace, repaying, None),
        (_REST[loan.method], loan.grace, repaying, coefficient),
    )
    for (amount, top), yen, (name, begins, length, by) in zip(charges, yens, spans, strict=True):
        if amount and top:
            exact = Fraction(amount * top, bottom)
            yield FeePart(name, amount, loan.net_rate, begins, length, loan.unit, by, exact, yen)
