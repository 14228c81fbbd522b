"""A guaranteed loan as the fee sees it: amount, rate, term, and how it is repaid."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from seido.money.decimals import as_percent
from seido.money.month_end import comes_round
from seido.money.whole_numbers import Number, either
from seido.refusal import Problem
from seido.rules.quantity import Months, Rate, Yen

LONGEST = {"months": 1_200, "days": 36_500}
"""Terms beyond a hundred years are refused."""


class Method(StrEnum):
    """How the guaranteed loan is repaid."""

    BULLET = "bullet"
    """In one sum on the last day (一括返済)."""
    EQUAL = "equal"
    """In equal instalments (均等分割返済)."""
    UNEQUAL = "unequal"
    """In unequal instalments (不均等分割返済)."""
    REVOLVING = "revolving"
    """Drawn and repaid freely up to a limit (根保証)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteedLoan:
    """What the guarantee fee is computed from.

    Attributes:
        principal: the loan in yen (貸付金額), or the limit of a revolving guarantee (極度額).
        rate: the fee rate a year before discounts, such as ``percent("1.15")``.
        method: how the loan is repaid.
        months: the term in months (see :func:`term_in_months`); either this or ``days``.
        days: the term in days, where the last day is fixed beforehand or the guarantee revolves.
        grace: the grace period (据置期間), in months or days as the term is.
        instalments: how many instalments; None for one a month after the grace period.
        balloon: the yen left standing to the last day (据置金額, see :func:`balloon_of`).
        discounts: rates taken off ``rate``, such as 0.10 % for security given (有担保割引).
    """

    principal: Yen
    rate: Rate
    method: Method
    months: Months | None = None
    days: int | None = None
    grace: int = 0
    instalments: int | None = None
    balloon: Yen = 0
    discounts: tuple[Rate, ...] = ()

    @property
    def net_rate(self) -> Rate:
        """Return the rate a year after the discounts."""
        return self.rate - sum(self.discounts, Fraction())

    @property
    def unit(self) -> Literal["months", "days"]:
        """Return the unit of the term and the grace period."""
        return "months" if self.days is None else "days"

    @property
    def length(self) -> int:
        """Return the term in its unit; zero where none is given."""
        return self.months or self.days or 0

    @property
    def in_instalments(self) -> bool:
        """Return whether the loan is repaid in instalments (分割返済)."""
        return self.method in (Method.EQUAL, Method.UNEQUAL)

    @property
    def instalment_count(self) -> int:
        """Return the number of instalments: as given, or one a month; one for one sum."""
        if not self.in_instalments:
            return 1
        return self.length - self.grace if self.instalments is None else self.instalments


def balloon_of(last: Number, before_last: Number) -> Number:
    """Return the amount left standing to the last day (据置金額) of a plan of instalments.

    It is what the last instalment exceeds the one before by, and it counts only where the last
    is more than twice the one before; otherwise it is zero.

    Source: https://ehime-cgc.or.jp/ebook/pageindices/index28.html.
    """
    return either(last > before_last * 2, last - before_last, last * 0)


def term_in_months(lent_on: date, due_on: date) -> Months:
    """Return the term of a guarantee in months, a fraction of a month counted as a month.

    Examples:
        >>> term_in_months(date(2011, 4, 1), date(2011, 7, 1))
        3
        >>> term_in_months(date(2011, 4, 1), date(2011, 7, 2))
        4
        >>> term_in_months(date(2025, 11, 30), date(2026, 1, 31))
        2

    Source: https://www.cgc-shiga.or.jp/use/deposit; of a loan made on the last day of a month
        http://miyagi-shinpo.or.jp/guide/repayment/.
    """
    whole = (due_on.year - lent_on.year) * 12 + due_on.month - lent_on.month
    return whole + (comes_round(lent_on, whole) < due_on)


def loan_problems(loan: GuaranteedLoan) -> Iterator[Problem]:
    """Yield a sentence for everything about the loan that cannot be."""
    yield from _amount_problems(loan)
    yield from _term_problems(loan)
    if loan.in_instalments:
        yield from _instalment_problems(loan)
        yield from _balloon_problems(loan)
    else:
        yield from _single_sum_problems(loan)


def _amount_problems(loan: GuaranteedLoan) -> Iterator[Problem]:
    if loan.principal <= 0:
        yield Problem(
            f"貸付金額が {loan.principal:,} 円です。1円以上にしてください",
            f"the principal is {loan.principal:,} yen; it must be at least 1",
            "principal",
        )
    if not 0 < loan.rate < 1:
        yield Problem(
            f"信用保証料率が年 {as_percent(loan.rate)}% です。0% を超え 100% 未満にしてください",
            f"the fee rate is {as_percent(loan.rate)} % a year; it must lie between 0 % and 100 %",
            "rate",
        )
    if any(discount <= 0 for discount in loan.discounts):
        yield Problem(
            "割引は 0% を超える率で書いてください",
            "a discount must be a rate above 0 %",
            "discount",
        )
    elif loan.discounts and loan.net_rate <= 0 < loan.rate:
        yield Problem(
            f"割引の合計が料率 {as_percent(loan.rate)}% 以上です。料率より小さくしてください",
            f"the discounts take up the whole rate of {as_percent(loan.rate)} %; "
            "they must be less than it",
            "discount",
        )


def _term_problems(loan: GuaranteedLoan) -> Iterator[Problem]:
    given = [length for length in (loan.months, loan.days) if length is not None]
    if len(given) != 1:
        yield Problem(
            "保証期間は、月数か日数のどちらか一方で書いてください",
            "give the term either in months or in days",
        )
    elif not 0 < given[0] <= LONGEST[loan.unit]:
        yield Problem(
            f"保証期間が {given[0]} です。1以上 {LONGEST[loan.unit]} 以下にしてください",
            f"the term is {given[0]} {loan.unit}; it must be 1 to {LONGEST[loan.unit]}",
            loan.unit,
        )
    if loan.grace < 0:
        yield Problem(
            f"据置期間が {loan.grace} です。0以上にしてください",
            f"the grace period is {loan.grace}; it must not be negative",
            "grace",
        )


def _instalment_problems(loan: GuaranteedLoan) -> Iterator[Problem]:
    repaying = loan.length - loan.grace
    if loan.length > 0 and repaying <= 0:
        yield Problem(
            f"据置期間 {loan.grace} が保証期間 {loan.length} に達しています。"
            "返済の期間が残るように短くしてください",
            f"the grace period of {loan.grace} uses up the term of {loan.length}; "
            "shorten it so that there is time left to repay",
            "grace",
        )
        return
    if loan.instalments is None and loan.months is None and loan.unit == "days":
        yield Problem(
            "日数の保証期間で分割返済にするときは、分割回数も書いてください",
            "with a term in days, give the number of instalments too",
            "instalments",
        )
    elif loan.length > 0 and loan.instalment_count < 2:
        yield Problem(
            f"分割回数が {loan.instalment_count} 回です。2回以上にするか、一括返済にしてください",
            f"there are {loan.instalment_count} instalments; give 2 or more, or repay in one sum",
            "instalments",
        )
    elif loan.length > 0 and loan.instalment_count > repaying:
        yield Problem(
            f"分割回数 {loan.instalment_count} 回が、据置後の期間 {repaying} より多いです。"
            f"{repaying} 回以下にしてください",
            f"{loan.instalment_count} instalments do not fit into the {repaying} {loan.unit} "
            f"after the grace period; give at most {repaying}",
            "instalments",
        )


def _balloon_problems(loan: GuaranteedLoan) -> Iterator[Problem]:
    if loan.balloon < 0 or loan.balloon >= loan.principal > 0:
        yield Problem(
            f"据置金額が {loan.balloon:,} 円です。0円以上、貸付金額未満にしてください",
            f"the balloon is {loan.balloon:,} yen; "
            "it must be 0 or more and less than the principal",
            "balloon",
        )
        return
    regular = Fraction(loan.principal - loan.balloon, max(loan.instalment_count, 1))
    # With equal instalments, more than twice the one before means a balloon above one instalment.
    if loan.method is Method.EQUAL and 0 < loan.balloon <= regular:
        yield Problem(
            f"据置金額 {loan.balloon:,} 円は1回の返済額 約{int(regular):,} 円以下で、"
            "最終回が直前回の2倍を超えないため据置金額と扱われません。0円にしてください",
            f"a balloon of {loan.balloon:,} yen is no more than an instalment of about "
            f"{int(regular):,}, so the last is not more than twice the one before and it does "
            "not count as a balloon; give 0",
            "balloon",
        )


def _single_sum_problems(loan: GuaranteedLoan) -> Iterator[Problem]:
    if loan.grace > 0 or loan.balloon:
        yield Problem(
            "据置期間と据置金額は分割返済のときだけ書いてください",
            "give a grace period or a balloon only with instalments",
        )
    if loan.instalments not in (None, 1):
        yield Problem(
            f"一括返済・根保証に分割回数 {loan.instalments} 回は付けられません。"
            "分割返済にするか、回数を省いてください",
            f"{loan.instalments} instalments contradict repayment in one sum; "
            "choose instalments, or leave the number out",
            "instalments",
        )
