"""What changes a loan while it runs: rates from given days on, and payments beyond the plan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from seido.money.decimals import as_percent
from seido.money.repayment.days import Length
from seido.refusal import Problem
from seido.rules.quantity import Rate, Yen


@dataclass(frozen=True, slots=True)
class RateChange:
    """A rate a year that holds from a day on."""

    since: date
    rate: Rate


@dataclass(frozen=True, slots=True)
class Extra:
    """Principal that is repaid on a day beyond the plan (繰上返済), in yen."""

    on: date
    yen: Yen


class AfterExtra(StrEnum):
    """What an extra payment does to those that follow."""

    SHORTEN = "shorten"
    """They stay as they are, and the loan ends sooner (期間短縮型)."""
    LOWER = "lower"
    """The loan ends when it would have, and they become smaller (返済額軽減型)."""


class Period(NamedTuple):
    """The time from one payment to the next: its first and last day, and how long it is.

    A loan without days has none, and then nothing changes within it.
    """

    since: date | None
    until: date | None
    length: Length


class Accrued(NamedTuple):
    """What a period comes to: interest and extra payments in yen."""

    interest: Yen
    extra: Yen


def rate_on(rate: Rate, changes: Sequence[RateChange], day: date | None) -> Rate:
    """Return the rate a year that holds on a day."""
    return next(
        (each.rate for each in reversed(changes) if day is not None and each.since <= day), rate
    )


def accrued(
    owed: Yen,
    period: Period,
    rate: Rate,
    changes: Sequence[RateChange],
    extras: Sequence[Extra],
) -> Accrued:
    """Return the interest of a period and the extra payments made in it.

    A rate holds from its day on, and an extra payment bears no interest from its day on. Within a
    period the days count: its length belongs to its parts in proportion to their days. Less than
    one yen is cut off once, off the sum.

    Args:
        owed: yen of principal owed when the period begins.
        period: the period.
        rate: the rate a year of a loan without days, and until the first change.
        changes: all changes of the rate, in order.
        extras: all extra payments, in order; one on the last day of the period belongs to it.
    """
    since, until, _ = period
    paid = [
        each
        for each in extras
        if since is not None and until is not None and since < each.on <= until
    ]
    interest = exact_interest(owed, period, rate, changes, paid)
    return Accrued(int(interest), sum(each.yen for each in paid))


def exact_interest(
    owed: Fraction | Yen,
    period: Period,
    rate: Rate,
    changes: Sequence[RateChange],
    paid: Sequence[Extra] = (),
) -> Fraction:
    """Return the yen of interest of a period with their fraction, nothing cut off.

    Args:
        owed: yen of principal owed when the period begins.
        period: the period.
        rate: the rate a year of a loan without days, and until the first change.
        changes: all changes of the rate, in order.
        paid: the extra payments of the period, in order.
    """
    since, until, (length, parts) = period
    if since is None or until is None:
        return Fraction(owed * rate_on(rate, changes, since) * Fraction(length, parts))
    turns = {each.since for each in changes} | {each.on for each in paid}
    days = [since, *sorted(day for day in turns if since < day < until), until]
    interest = Fraction(0)
    for begin, end in pairwise(days):
        extra = sum(each.yen for each in paid if each.on <= begin)
        weight = Fraction(length * (end - begin).days, parts * (until - since).days)
        interest += (owed - extra) * rate_on(rate, changes, begin) * weight
    return interest


def change_problems(
    start: date | None,
    last: date | None,
    changes: Sequence[RateChange],
    extras: Sequence[Extra],
) -> Iterator[Problem]:
    """Yield what is wrong with the days, rates and amounts of changes.

    Args:
        start: the day of the loan; None where it has none.
        last: the last day of its term.
        changes: changes of the rate.
        extras: extra payments.
    """
    days = [("rate_from", each.since) for each in changes] + [("extra", each.on) for each in extras]
    if start is None or last is None:
        if days:
            yield Problem(
                "途中で変わる利率や繰上返済には借入日が要ります",
                "a rate that changes and extra payments need the day of the loan",
                days[0][0],
            )
        return
    for field, day in days:
        if not start < day < last:
            yield Problem(
                f"{day} は借入期間の中にありません。{start} の後、{last} の前の日にしてください",
                f"{day} is not within the loan; give a day after {start} and before {last}",
                field,
            )
    since = [each.since for each in changes]
    if since != sorted(set(since)):
        yield Problem(
            "利率の変わる日は、早い順に、一日に一つだけ書いてください",
            "give the days on which the rate changes in their order, each once",
            "rate_from",
        )
    for change in changes:
        if not 0 <= change.rate < 1:
            yield Problem(
                f"利率が年 {as_percent(change.rate)}% です。0% 以上 100% 未満にしてください",
                f"the rate is {as_percent(change.rate)} % a year; "
                "it must be 0 % or more, below 100 %",
                "rate_from",
            )
    if any(each.yen <= 0 for each in extras):
        yield Problem(
            "繰上返済は1円以上にしてください", "an extra payment must be at least 1 yen", "extra"
        )
