"""The days on which payments fall due, as columns: every day of a month after so many months.

When a payment falls due depends only on the month it falls into and on the day of the month on
which the loan was made. So the single case is asked once for each of the 31 days, month by month.
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache

import polars as pl

from seido.money.repayment.schedule import business_day, due_days
from seido.money.repayment.terms import LONGEST, Moved, RepaymentMethod, RepaymentTerms

FIRST_YEAR, LAST_YEAR = 1950, 2099
"""Years in which a loan may begin to be drawn up together with others."""

DAYS = 31
"""Places of a month, and so between a day and the corresponding day of the next month."""


@dataclass(frozen=True, slots=True)
class LoanDays:
    """What stands at the place of a day.

    Attributes:
        due: the day on which a payment falls due there, counted from 1970-01-01.
        paid: the day on which it is paid.
    """

    due: pl.Series
    paid: pl.Series


def place_of(day: pl.Expr) -> pl.Expr:
    """Return the place of the day of a loan; so many months later is so many ``DAYS`` further."""
    month = (day.dt.year().cast(pl.Int64) - FIRST_YEAR) * 12 + day.dt.month() - 1
    return month * DAYS + day.dt.day() - 1


@cache
def loan_days(moved: Moved, *, month_end: bool) -> LoanDays:
    """Return the days of payment, moved off weekends and to the end of a month as is asked."""
    months = (LAST_YEAR + 1 - FIRST_YEAR) * 12 + LONGEST
    terms = [
        RepaymentTerms(
            principal=1,
            rate=Fraction(0),
            # One month before the first place: a December, which has all 31 days.
            start=date(FIRST_YEAR - 1, 12, day),
            months=months,
            plan=RepaymentMethod.BULLET,
            moved=moved,
            month_end=month_end,
        )
        for day in range(1, DAYS + 1)
    ]
    columns = [due_days(each)[1:] for each in terms]
    due = [day for days in zip(*columns, strict=True) for day in days]
    known = {day: business_day(day, terms[0]) for day in set(due)}
    return LoanDays(
        pl.Series(due, dtype=pl.Date).cast(pl.Int32).cast(pl.Int64),
        pl.Series([known[day] for day in due], dtype=pl.Date),
    )
