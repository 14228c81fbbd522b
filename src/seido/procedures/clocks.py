"""Periods within which something is done, and the last day of each from the days of a case."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import count, islice

from seido.japan import is_bank_holiday
from seido.rules.months import months_after
from seido.rules.words import Source, Words, reading
from seido.schemes.due import FiscalYearEnd

READINGS = (
    reading(
        "月や年で数える期間の最後の日は民法143条による（2月28日から6か月は8月31日）。"
        "月数を足すだけの日（8月28日）が早ければ、それを安全な日として並べて示す",
        "The last day of a period of months or years is that of article 143 of the Civil Code (six"
        " months from 28 February: 31 August). Where adding the months gives an earlier day"
        " (28 August), that one is shown beside it as the safe day",
        Source("民法", "143条"),
    ),
    reading(
        "最後の日が銀行の休みでも、記された日は動かさない。"
        "知らせは、その日までの最後の営業日より前に届ける",
        "A last day on which banks are closed stands as it is printed; the reminder comes before"
        " the last bank day up to it",
    ),
)
"""How periods are counted where the sources are open."""


class Unit(Enum):
    """What a period is counted in."""

    DAYS = "days"
    BANK_DAYS = "bank_days"
    MONTHS = "months"
    QUARTERS = "quarters"
    HALF_YEARS = "half_years"
    FISCAL_YEARS = "fiscal_years"


_PART_MONTHS = {Unit.QUARTERS: 3, Unit.HALF_YEARS: 6, Unit.FISCAL_YEARS: 12}
"""Months of each part of a fiscal year."""

DAYS_OF_A_CASE = {
    "loan_day": Words("融資の実行日", "day of the loan"),
    "plan_day": Words("計画を策定した日", "day on which the plan was drawn up"),
    "certificate_day": Words("認定書や保証書の発行日", "day on which the certificate was issued"),
    "contract_day": Words("契約の日", "day of the contract"),
    "founding_day": Words("設立の日", "day of the founding"),
    "last_day": Words("最後の返済の日", "day of the last repayment"),
    "final_due_day": Words("最終の履行期限", "day on which the last payment was due"),
    "failure_day": Words("取引先の倒産の日", "day on which the customer failed"),
    "succession_day": Words("事業承継の日", "day of the succession"),
    "window_ends": Words("指定期間や受付期間の末日", "last day on which applications are taken"),
}
"""The days that a case may know beside those of its own events, with their words."""


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time (期間).

    Attributes:
        number: how many units, 1 or more.
        unit: what is counted; quarters, half-years and years are those of a fiscal year, and each
            ends with it or a part of it.
        first_day_counts: whether the day counted from is the first of the period (初日算入). Of
            parts of a year: whether the one in which that day lies is the first.
        year: the end of the year whose parts are counted; None for the business's fiscal year.

    Raises:
        ValueError: for a number below 1, or a year where no part of a year is counted.
    """

    number: int
    unit: Unit
    first_day_counts: bool
    year: FiscalYearEnd | None = None

    def __post_init__(self) -> None:
        if self.number < 1:
            raise ValueError(f"a period has 1 {self.unit.value} or more, not {self.number}")
        if self.year is not None and self.unit not in _PART_MONTHS:
            raise ValueError(f"{self.unit.value} belong to no year; leave the year out")

    @property
    def of_the_business(self) -> bool:
        """Whether the fiscal year end of the business has to be known."""
        return self.unit in _PART_MONTHS and self.year is None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A period that runs from an event or a day of the case (期限).

    Attributes:
        period: how long it is; None where it ends on the day itself.
        since: ids of events, of which the last that happened counts, or one of
            ``DAYS_OF_A_CASE``.
        source: where the period stands; None where it stands where its event does.
        strict: whether what comes later is refused; else it is late, and counts all the same.
        ours: whether the period is this product's, stated by no source.
    """

    period: Period | None
    since: tuple[str, ...]
    source: Source | None = None
    strict: bool = True
    ours: bool = False


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day of a period.

    Attributes:
        day: the last day, and never one later than the Civil Code's.
        safe: the earlier of it and of the day that adding months gives; the same where both agree.
    """

    day: date
    safe: date


def last_day(
    period: Period,
    start: date,
    fiscal_year_end: FiscalYearEnd | None = None,
    changes: Sequence[tuple[date, FiscalYearEnd]] = (),
) -> LastDay:
    """Return the last day of a period that runs from a day.

    Args:
        period: the period.
        start: the day counted from.
        fiscal_year_end: that of the business before any change, for parts of its year.
        changes: new ends of its fiscal year, each with the day on which it was decided.

    Raises:
        ValueError: where parts of a fiscal year are counted of which no end is known.

    Source: 民法 140条, 143条.
    """
    year = period.year or fiscal_year_end
    if period.unit is Unit.DAYS:
        return _same(start + timedelta(days=period.number - period.first_day_counts))
    if period.unit is Unit.BANK_DAYS:
        return _same(_bank_day(start, period.number, first_day_counts=period.first_day_counts))
    if period.unit is Unit.MONTHS:
        return _months(start, period.number, first_day_counts=period.first_day_counts)
    if year is None:
        raise ValueError(f"{period.unit.value} need the end of a fiscal year")
    if period.unit is Unit.FISCAL_YEARS:
        ends = fiscal_year_ends(start, year, changes if period.year is None else ())
        return _same(next(islice(ends, period.number - period.first_day_counts, None)))
    if period.year is None and changes:
        year = changes[-1][1]
    return _same(_part_end(period, start, year))


def year_end_from(day: date, year_end: FiscalYearEnd) -> date:
    """Return the first end of a fiscal year on or after a day."""
    return year_end.moved(year_end.before(day).year, 12)


def change_counts_from(day: date, before: FiscalYearEnd, after: FiscalYearEnd) -> date:
    """Return the day from which a new fiscal year end, decided on a day, is counted by.

    The day itself where the running year is cut short by it; else the day after that year, which
    ends as it would have: no fiscal year is longer than a year.

    Source: 法人税法 13条.
    """
    running = year_end_from(day, before)
    return day if year_end_from(day, after) <= running else running + timedelta(days=1)


def fiscal_year_ends(
    start: date, year_end: FiscalYearEnd, changes: Sequence[tuple[date, FiscalYearEnd]] = ()
) -> Iterator[date]:
    """Yield the end of each fiscal year from the one in which a day lies, without end.

    Args:
        start: the day.
        year_end: the end of the fiscal year, before any change.
        changes: new ends, each with the day on which it was decided, in order.
    """
    ahead = list(changes)
    day = min([start, *(decided for decided, _ in changes)])
    while True:
        end = year_end_from(day, year_end)
        while ahead and ahead[0][0] <= end:
            decided, year_end = ahead.pop(0)
            end = min(end, year_end_from(max(decided, day), year_end))
        if end >= start:
            yield end
        day = end + timedelta(days=1)


def is_bank_day(day: date) -> bool:
    """Return whether banks are open on a day."""
    return day.weekday() < _SATURDAY and not is_bank_holiday(day)


def reminder_day(due: date) -> date:
    """Return the bank day before the last bank day up to a due day."""
    last = next(day for day in _days_back(due) if is_bank_day(day))
    return next(day for day in _days_back(last - timedelta(days=1)) if is_bank_day(day))


_SATURDAY = 5


def _same(day: date) -> LastDay:
    return LastDay(day, day)


def _days_back(day: date) -> Iterator[date]:
    return (day - timedelta(days=passed) for passed in count())


def _bank_day(start: date, number: int, *, first_day_counts: bool) -> date:
    """Return the n-th bank day after a day, or from it on."""
    days = (start + timedelta(days=passed) for passed in count(0 if first_day_counts else 1))
    open_days = (day for day in days if is_bank_day(day))
    return next(day for passed, day in enumerate(open_days, 1) if passed == number)


def _months(start: date, number: int, *, first_day_counts: bool) -> LastDay:
    """Return the day before the one that corresponds to the first day counted.

    A period that begins with a month ends with one; where the last month has no such day it ends
    with that month.
    """
    first = start if first_day_counts else start + timedelta(days=1)
    matching = months_after(first, number)
    code = matching if matching.day != first.day else matching - timedelta(days=1)
    added = months_after(start, number) - timedelta(days=int(first_day_counts))
    return LastDay(code, min(code, added))


def _part_end(period: Period, start: date, year_end: FiscalYearEnd) -> date:
    """Return the end of the n-th part of a year, counted from the one in which a day lies."""
    months = _PART_MONTHS[period.unit]
    year = year_end.before(start).year
    ends = (year_end.moved(year, passed) for passed in count(months, months))
    ahead = (end for end in ends if end >= start)
    wanted = period.number - period.first_day_counts
    return next(end for passed, end in enumerate(ahead) if passed == wanted)
