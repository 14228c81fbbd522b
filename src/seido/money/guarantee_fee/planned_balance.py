"""Fees on the balance that is planned, at rates of a month that are cut off (愛媛, 2017年度).

Whole years are charged at the yearly rate, months beyond them at a twelfth of it, cut off below
the fourth decimal of a percent; instalments are charged from one to the next on what is then still
owed, without coefficients. The corporation's later booklet prints the ordinary formula.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from seido.money.guarantee_fee.corporations import corporation_named
from seido.money.guarantee_fee.loan import GuaranteedLoan, Method
from seido.rules.quantity import Months, Rate, Rounding, Yen, round_whole
from seido.rules.words import Source, reading

BOOKLET = Source(
    "http://ehime-cgc.or.jp/ebook/pageindices/index24.html",
    "2017年度パンフレット（金融機関向け）：信用保証料の計算方法",
    date(2017, 4, 1),
)
_FIRST, _NEXT = date(2017, 4, 1), date(2018, 4, 1)
_CORPORATION = "愛媛"
_MONTHS_A_YEAR = 12
_DECIMALS = 1_000_000
"""The fourth decimal of a percent is the sixth of the rate."""

READINGS = (
    reading(
        "2017年度の冊子と新しい冊子は計算方法が違い、いつ変わったかは資料にない。"
        "2017年度の冊子の方法は、その年度の申込みだけに使う",
        "The booklet of fiscal 2017 and the newer one differ, and no source says when the method"
        " changed; that of 2017 holds for applications of that fiscal year alone",
        BOOKLET,
    ),
    reading(
        "2017年度の冊子は月に満たない期間を日率で数え、分割返済は予定の残高で数える。"
        "月数で書いた期間の一括返済・根保証と、等間隔の均等分割返済に使い、"
        "均等分割は各回の額を等分とする。日数だけの期間には暦がなく、"
        "不均等分割には予定の額がないので、新しい冊子の方法による",
        "The booklet of 2017 charges days beyond whole months at a daily rate, and instalments on"
        " the planned balance. It is used for terms in months repaid in one sum or revolving, and"
        " for equal instalments at equal intervals, each the same. A term in days has no calendar"
        " and unequal instalments no amounts, so those go by the newer booklet",
        BOOKLET,
    ),
)


class Charge(NamedTuple):
    """What a fee is charged on for a time.

    Attributes:
        amount: yen still owed.
        rate: the rate a year that it comes to.
        begins: months from the loan to where it begins.
        length: the months it runs.
    """

    amount: Yen
    rate: Rate
    begins: Months
    length: Months


def holds(corporation: str | None, on: date | None) -> bool:
    """Return whether a corporation charged the planned balance on a day; on no day, not today.

    Raises:
        Refused: where no corporation bears that name.
    """
    return (
        on is not None
        and _FIRST <= on < _NEXT
        and corporation is not None
        and corporation_named(corporation) == _CORPORATION
    )


def turning_days() -> tuple[date, ...]:
    """Return the days from which another method may hold, in order."""
    return (_FIRST, _NEXT)


def planned_charges(loan: GuaranteedLoan) -> tuple[Charge, ...]:
    """Return what a loan is charged on, time after time; nothing where its plan is not known.

    Examples:
        >>> from seido.rules.quantity import man, percent
        >>> loan = GuaranteedLoan(
        ...     principal=man(100), rate=percent("1.00"), method=Method.BULLET, months=6
        ... )
        >>> [(each.amount, each.rate * 100, each.length) for each in planned_charges(loan)]
        [(1000000, Fraction(2499, 2500), 6)]

    Source: http://ehime-cgc.or.jp/ebook/pageindices/index24.html.
    """
    repaying = loan.length - loan.grace
    count = loan.instalment_count
    if loan.months is None or loan.method is Method.UNEQUAL or repaying % count:
        return ()
    return tuple(
        charge
        for owed, begins, ends in _spans(loan, repaying // count)
        for charge in _charges(owed, loan.net_rate, begins, ends)
    )


def _spans(loan: GuaranteedLoan, apart: Months) -> Iterator[tuple[Yen, Months, Months]]:
    """Yield what is owed from one payment to the next, and the months on which both fall."""
    count = loan.instalment_count
    paid = [loan.grace + apart * number for number in range(1, count + 1)]
    for number, (begins, ends) in enumerate(pairwise([0, *paid])):
        yield loan.principal - (loan.principal - loan.balloon) * number // count, begins, ends


def _charges(owed: Yen, rate: Rate, begins: Months, ends: Months) -> Iterator[Charge]:
    """Yield whole years at the yearly rate, and the months beyond them at a month's."""
    in_years = (ends - begins) // _MONTHS_A_YEAR * _MONTHS_A_YEAR
    if in_years:
        yield Charge(owed, rate, begins, in_years)
    if begins + in_years < ends:
        of_month = Fraction(
            round_whole(rate / _MONTHS_A_YEAR * _DECIMALS, Rounding.DOWN), _DECIMALS
        )
        yield Charge(owed, of_month * _MONTHS_A_YEAR, begins + in_years, ends - begins - in_years)
