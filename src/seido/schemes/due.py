"""The periods of a duty and the days by which each falls due, from the days of one case."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, islice, takewhile

from seido.rules.months import months_after
from seido.rules.quantity import Months
from seido.rules.words import Source, reading
from seido.schemes.duties import Calendar, Duty, Year

READINGS = (
    reading(
        "月の末日を決算日や期日とするとき、ほかの月でその日をどう数えるかは書かれていない。"
        "どの月でも末日とみる"
        "（6月30日の四半期後は12月31日、2月28日の年はうるう年に2月29日）",
        "How the last day of one month is counted in another is not said. It is taken as the last"
        " of any month: 30 June makes a quarter"
        " end on 31 December, and 28 February a year end on 29 February",
    ),
    reading(
        "月末から数か月後の期日は、日の少ない月の数え方による（2月28日から6か月後は8月28日）。"
        "民法143条のどの読み方でも遅れない日である",
        "A due day some months after a month's end is that of the shorter count (six months from"
        " 28 February: 28 August), which no reading"
        " of article 143 of the Civil Code makes late",
        Source("民法", "143条"),
    ),
)

_COMMON_YEAR = 2001
"""A year in which February has 28 days."""


@dataclass(frozen=True, slots=True)
class FiscalYearEnd:
    """The day on which each fiscal year ends (決算期末).

    One that is the last day of its month is that of any month: see ``READINGS``.

    Attributes:
        month: 1 to 12.
        day: the day of that month; the last of it where not given.

    Raises:
        ValueError: for a day that there is not.
    """

    month: int
    day: int = 31

    def __post_init__(self) -> None:
        if not (1 <= self.month <= 12 and 1 <= self.day <= 31):
            raise ValueError(
                f"a fiscal year does not end on {self.month}/{self.day}; give 1-12/1-31"
            )

    def before(self, day: date) -> date:
        """Return the last such day that lies before a day."""
        this_year = self.moved(day.year, 0)
        return this_year if this_year < day else self.moved(day.year - 1, 0)

    def moved(self, year: int, months: int) -> date:
        """Return the day some months after that of a year; the month's last where this one is."""
        first = months_after(date(year, self.month, 1), months)
        length = monthrange(first.year, first.month)[1]
        ends_month = self.day >= monthrange(_COMMON_YEAR, self.month)[1]
        return first.replace(day=length if ends_month else min(self.day, length))


@dataclass(frozen=True, slots=True)
class Days:
    """The days of one case that a calendar may need; None for those not known.

    Attributes:
        loan_day: on which the money was lent.
        plan_day: on which the plan was drawn up.
        certificate_day: on which the certificate was issued.
        contract_day: on which the contract was made.
        founding_day: on which the company was founded.
        fiscal_year_end: when the fiscal year of the business ends.
        last_day: on which the scheme is no longer in use, such as that of the last repayment;
            periods that begin after it are not owed.
    """

    loan_day: date | None = None
    plan_day: date | None = None
    certificate_day: date | None = None
    contract_day: date | None = None
    founding_day: date | None = None
    fiscal_year_end: FiscalYearEnd | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class DuePeriod:
    """One period of a duty.

    Attributes:
        number: from 1.
        first: its first day.
        last: its last day.
        due: the last day on which the duty is done in time; None where the source does not say.
        owed: whether there is anything to do; not in a period that had ended before the day from
            which periods are counted.
    """

    number: int
    first: date
    last: date
    due: date | None
    owed: bool = True


@dataclass(frozen=True, slots=True)
class Due:
    """The periods of a duty, or why they cannot be told.

    Attributes:
        periods: in order; empty where anything is missing or not said.
        missing: the days that one would have to know, by their names in ``Days``.
        silent: what the source does not say: ``calendar`` for a duty without one, else its fields.
    """

    periods: tuple[DuePeriod, ...] = ()
    missing: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()


def due_periods(duty: Duty, days: Days) -> Due:
    """Return each period of a duty with its first, last and due day, or what is missing.

    A due day some months after a month's end is that of the shorter count: see ``READINGS``.
    """
    calendar = duty.calendar
    if calendar is None:
        return Due(silent=frozenset({"calendar"}))
    silent = {name for name in ("every", "of", "since") if getattr(calendar, name) is None}
    missing = {name for name in _needed(calendar) if getattr(days, name) is None}
    if silent or missing:
        return Due(missing=frozenset(missing), silent=frozenset(silent))
    found = islice(_periods(calendar, days), calendar.periods)
    ended = days.last_day or date.max
    lasting = takewhile(lambda period: period.first <= ended, found)
    only = calendar.only
    return Due(tuple(each for each in lasting if not only or each.number in only))


def _needed(calendar: Calendar) -> Iterator[str]:
    """Yield the names of the days that a calendar is counted with."""
    if calendar.since:
        yield calendar.since.value
    if calendar.of is Year.FISCAL:
        yield "fiscal_year_end"
    if calendar.years is None:
        yield "last_day"


def _periods(calendar: Calendar, days: Days) -> Iterator[DuePeriod]:
    """Yield periods, without end; none where the calendar or the days do not tell."""
    if not (calendar.every and calendar.since):
        return
    start: date = getattr(days, calendar.since.value)
    ends = _ends(calendar.of, start, days.fiscal_year_end, calendar.every.value)
    first = next(ends) + timedelta(days=1)
    for number, last in enumerate(ends, 1):
        yield DuePeriod(number, first, last, _due(calendar, last), owed=last >= start)
        first = last + timedelta(days=1)


def _ends(
    of: Year | None, start: date, fiscal: FiscalYearEnd | None, months: Months
) -> Iterator[date]:
    """Yield the day before the first period, then the last day of each.

    Each is counted from the start, never from the one before, which would lose the month's end.
    """
    steps = count(0, months)
    if of is Year.RUNNING:
        return (months_after(start, passed) - timedelta(days=1) for passed in steps)
    common = FiscalYearEnd(3) if of is Year.APRIL else FiscalYearEnd(12)
    year_end = fiscal if of is Year.FISCAL and fiscal else common
    year = year_end.before(start).year
    return (year_end.moved(year, passed) for passed in steps)


def _due(calendar: Calendar, last: date) -> date | None:
    if calendar.due_months is None and calendar.due_days is None:
        return None
    passed = months_after(last, calendar.due_months or 0)
    return passed + timedelta(days=calendar.due_days or 0)
