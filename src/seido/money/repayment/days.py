"""On which days payments fall due, and how long the periods between them are.

A loan is paid on a day of the month (返済日): its own, another (毎月10日), or the last (月末). The
first payment may fall on a day of its own, up to the end of the month that follows the interval,
and the last one falls within the term.

Source: http://miyagi-shinpo.or.jp/guide/repayment/ (the first payment: from the day after the loan
to the end of the next month).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count, pairwise

from seido.money.month_end import comes_round, last_of_month, month_length
from seido.rules.months import months_after
from seido.rules.quantity import Months

LAST_DAY = 31
"""The payment day that means the last day of every month (月末)."""

MONTHS_A_YEAR, DAYS_A_YEAR = 12, 365
"""What a year is divided into; it has 365 days in leap years too."""

Length = tuple[int, int]
"""How long a period is, and in what: so many of 12 months, or so many of 365 days."""


@dataclass(frozen=True, slots=True)
class PaymentDays:
    """When a loan is paid.

    Attributes:
        start: the day of the loan.
        every: months from one payment to the next.
        given_first: the day of the first payment; None for the payment day of the month ``every``
            months after the loan.
        given_day: the day of the month of later payments; None for that of the first payment, or
            of the loan where that tells the first.
        until: the last day of the term; no payment falls due after it.
    """

    start: date
    every: Months
    given_first: date | None
    given_day: int | None
    until: date

    @property
    def day(self) -> int:
        """Return the day of the month on which payments fall due; months may be too short."""
        if self.given_day is not None:
            return self.given_day
        usual = months_after(self.start, self.every)
        return (self.start if self.given_first in (None, usual) else self.first).day

    @property
    def first(self) -> date:
        """Return the day of the first payment, were the term long enough."""
        if self.given_first is not None:
            return self.given_first
        return self._on_day(months_after(self.start, self.every))

    def regular(self, number: int) -> date:
        """Return the day of a payment by its number, were the term long enough."""
        later = (number - 1) * self.every
        return self._on_day(months_after(self.first, later)) if later else self.first

    def due(self, payments: int) -> Iterator[date]:
        """Yield the days of so many payments; the last day of the term is the last of them."""
        for number in range(1, payments + 1):
            yield min(self.regular(number), self.until)

    def payments_until_the_end(self) -> int:
        """Return how many payments there are where the last falls on the last day of the term."""
        apart = (self.until.year - self.first.year) * 12 + self.until.month - self.first.month
        begin = max(apart // self.every, 1)
        return next(number for number in count(begin) if self.regular(number) >= self.until)

    def lengths(self, due: Sequence[date]) -> Iterator[Length]:
        """Yield how long the periods between days are: months where they are whole, else days."""
        for since, until in pairwise(due):
            apart = (until.year - since.year) * 12 + until.month - since.month
            on_days = all(day.day == min(self.day, month_length(day)) for day in (since, until))
            whole = on_days or until == comes_round(since, self.every)
            if apart == self.every and whole:
                yield self.every, MONTHS_A_YEAR
            else:
                yield (until - since).days, DAYS_A_YEAR

    def _on_day(self, month: date) -> date:
        return month.replace(day=min(self.day, month_length(month)))


def latest_first(start: date, every: Months) -> date:
    """Return the latest day on which the first payment of a loan may fall due."""
    return last_of_month(months_after(start, every))
