"""The days on which payments fall due, as columns: every day of a month after so many months.

When a payment falls due depends only on the month it falls into and on the day of the month on
which the loan is paid. A first and a last payment may have days of their own: those are asked of
the single case, once for each different loan.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache

import polars as pl

from seido.japan import is_bank_holiday
from seido.money.month_end import month_length
from seido.money.repayment.days import DAYS_A_YEAR
from seido.money.repayment.periods import business_day
from seido.money.repayment.problems import terms_problems
from seido.money.repayment.terms import (
    LONGEST,
    InterestBasis,
    Moved,
    RepaymentMethod,
    RepaymentTerms,
)
from seido.rules.months import months_after

FIRST_YEAR, LAST_YEAR = 1950, 2099
"""Years in which a loan may begin to be drawn up together with others."""

DAYS = 31
"""Places of a month, and so between a day and the corresponding day of the next month."""


def place_of(day: pl.Expr) -> pl.Expr:
    """Return the place of the day of a loan; so many months later is so many ``DAYS`` further."""
    month = (day.dt.year().cast(pl.Int64) - FIRST_YEAR) * 12 + day.dt.month() - 1
    return month * DAYS + day.dt.day() - 1


@cache
def due_table() -> pl.Series:
    """Return the day that stands at each place, counted from 1970-01-01."""
    months = (LAST_YEAR + 1 - FIRST_YEAR) * 12 + LONGEST
    first = date(FIRST_YEAR, 1, 1)
    days = [
        months_after(first, month).replace(day=1) + timedelta(days=day)
        for month in range(months)
        for length in (month_length(months_after(first, month)),)
        for day in (min(place, length - 1) for place in range(DAYS))
    ]
    return pl.Series(days, dtype=pl.Date).cast(pl.Int32).cast(pl.Int64)


def moved_days(due: pl.Series, moved: Moved) -> pl.Series:
    """Return the days on which payments are made that fall due on some days."""
    if moved is Moved.NOT:
        return due
    days = due.unique().drop_nulls()
    terms = replace(_USUAL, moved=moved)
    paid = pl.Series([business_day(day, terms) for day in days], dtype=pl.Date)
    return due.replace_strict(days, paid, default=None, return_dtype=pl.Date)


_USUAL = RepaymentTerms(
    principal=1, rate=Fraction(0), plan=RepaymentMethod.BULLET, is_holiday=is_bank_holiday
)

PLANNED: Mapping[str, pl.DataType] = {
    "planned": pl.Int64(),
    "place": pl.Int64(),
    "first_due": pl.Date(),
    "last_due": pl.Date(),
    "first_days": pl.Int64(),
    "second_days": pl.Int64(),
    "last_days": pl.Int64(),
}
"""What tells the days of a loan that is not paid on its own day: how many payments there are, its
place, the days of its first and last payment, and where the first, second and last period are
counted by days how many they are."""

PLANNED_BY = (
    "start",
    "period",
    "first_payment_on",
    "payment_day",
    "month_end",
    "until",
    "months",
    "interest",
    "day_count",
)
"""The columns that ``planned_days`` takes."""


def planned_days(
    start: date,
    period: int,
    first: date | None,
    day: int | None,
    month_end: bool,  # noqa: FBT001 - a value of a column
    until: date | None,
    months: int,
    interest: str,
    day_count: str,
) -> Sequence[int | date | None]:
    """Return ``PLANNED`` of a loan; nothing where its days are not plainly in order."""
    terms = replace(
        _USUAL,
        start=start,
        every=period,
        first_payment_on=first,
        payment_day=day,
        month_end=month_end,
        end=until,
        months=months,
        basis=InterestBasis(interest),
        both_ends=day_count == "both-ends",
    )
    days = terms.payment_days
    if days is None or not FIRST_YEAR <= start.year <= LAST_YEAR or any(terms_problems(terms)):
        return (None,) * len(PLANNED)
    count = terms.payments
    due = [start, *days.due(min(count, 2))]
    last = [min(days.regular(number), days.until) for number in (count - 1, count) if number]
    ends = list(days.lengths([*([start] if count == 1 else []), *last]))
    counted = [long if parts == DAYS_A_YEAR else None for long, parts in days.lengths(due)]
    if terms.basis is InterestBasis.DAILY:
        counted = [(due[1] - start).days, None]
    if terms.both_ends and counted[0] is not None:
        counted[0] += 1
    long, parts = ends[-1]
    by_days = parts == DAYS_A_YEAR and terms.basis is not InterestBasis.DAILY
    month = (days.first.year - FIRST_YEAR) * 12 + days.first.month - 1 - period
    return (
        count,
        month * DAYS + days.day - 1,
        due[1],
        last[-1],
        counted[0],
        counted[1] if count > 1 else None,
        (counted[0] if count == 1 else long if by_days else None),
    )
