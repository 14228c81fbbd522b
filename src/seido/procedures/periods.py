"""The periods of a duty with the day by which each is due: the source's, or else this product's.

Where a source prints no due day, a report is due from the day after its period to the end of the
next one; the organisation may set fewer days. Such a day is always told as ours.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from itertools import islice

from seido.procedures.clocks import change_counts_from, fiscal_year_ends
from seido.refusal import refused
from seido.rules.words import reading
from seido.schemes.due import Days, DuePeriod, FiscalYearEnd, due_periods
from seido.schemes.duties import Calendar, Duty, Every, Since, Year

READINGS = (
    reading(
        "報告の期日が書かれていないときは、期間の終わった翌日から次の期間の末日までとする。"
        "組織がこれより短い日数を決められる",
        "Where no due day of a report is printed, it is due from the day after its period to the"
        " end of the next; an organisation may set fewer days",
    ),
    reading(
        "掛金や返済のように期間のうちに払うものは、その期間の末日を期日とする",
        "What is paid within a period, such as a contribution, is due on its last day",
    ),
    reading(
        "決算期が変わったときは、その日より前に終わった期間はそのままとし、"
        "残りを新しい決算期で数える。短くなった年度も一つの年度とする。"
        "新しい期末が今の年度より後に来るときは、今の年度は元の末日に終わる",
        "Where the fiscal year end changes, periods that had ended stay as they are, and the rest"
        " is counted by the new end; a year cut short is one of the years. Where the new end comes"
        " after the running year, that year ends as it would have",
    ),
)
"""What this product takes where the sources are silent."""

_PAID = frozenset({"pay_contribution", "repay_loan"})
"""Duties that are payments, done within their period and not after it."""


class DueIs(Enum):
    """Who says the due day."""

    SOURCE = "source"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a desk enters where the source of a duty is silent; None leaves it open.

    Attributes:
        every: how long a period is.
        of: whose year the periods are parts of.
        since: the day from which they are counted.
        years: for how many years.
        within_days: by how many days after a period its report is due, at most to the end of the
            next one.

    Raises:
        Refused: for years or days below 1.
    """

    every: Every | None = None
    of: Year | None = None
    since: Since | None = None
    years: int | None = None
    within_days: int | None = None

    def __post_init__(self) -> None:
        for name in ("years", "within_days"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise refused(
                    f"{value}にはできません。1以上にしてください",
                    f"it is {value}; give 1 or more",
                    name,
                )


@dataclass(frozen=True, slots=True)
class OwedPeriod:
    """One period of a duty.

    Attributes:
        number: from 1.
        first: its first day.
        last: its last day.
        due: the last day on which it is done in time.
        due_is: who says so.
        owed: whether there is anything to do.
    """

    number: int
    first: date
    last: date
    due: date
    due_is: DueIs
    owed: bool


@dataclass(frozen=True, slots=True)
class Owed:
    """The periods of a duty, or why they cannot be told.

    Attributes:
        periods: in order; empty where anything is missing or silent.
        missing: the days that one would have to know, by their names in ``Days``.
        silent: what neither the source nor the desk says: ``calendar`` for a duty without one.
        ours: what of the calendar the desk has said in the source's place.
    """

    periods: tuple[OwedPeriod, ...] = ()
    missing: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()
    ours: frozenset[str] = frozenset()


def owed_periods(
    duty: Duty,
    days: Days,
    settings: Settings | None = None,
    changes: Sequence[tuple[date, FiscalYearEnd]] = (),
    free: int = 0,
) -> Owed:
    """Return each period of a duty with its days, or what is missing.

    Args:
        duty: the duty.
        days: the days of the case, with the fiscal year end as it was at first.
        settings: what the desk has entered; nothing by default.
        changes: new ends of the fiscal year, each with the day from which it counts.
        free: in how many of the first periods nothing is owed.
    """
    if duty.calendar is None:
        return Owed(silent=frozenset({"calendar"}))
    asked = settings or Settings()
    calendar, ours = _filled(duty.calendar, asked)
    told = due_periods(replace(duty, calendar=calendar), days)
    if told.missing or told.silent:
        return Owed((), told.missing, told.silent, ours)
    numbers = {each.number for each in told.periods}
    periods = _beyond(replace(duty, calendar=calendar), days)
    if calendar.of is Year.FISCAL and changes:
        periods = _changed(replace(duty, calendar=calendar), days, periods, changes)
        numbers = _numbers(calendar, periods, days, changes)
    return Owed(
        tuple(
            _owed(duty.id, calendar, asked, each, periods[place + 1 : place + 2], free)
            for place, each in enumerate(periods)
            if each.number in numbers
        ),
        ours=ours,
    )


def _filled(calendar: Calendar, settings: Settings) -> tuple[Calendar, frozenset[str]]:
    """Return a calendar with what the desk entered where it is silent, and the names of that."""
    entered = {
        name: value
        for name in ("every", "of", "since", "years")
        if getattr(calendar, name) is None and (value := getattr(settings, name)) is not None
    }
    return replace(calendar, **entered), frozenset(entered)


def _beyond(duty: Duty, days: Days) -> list[DuePeriod]:
    """Return all periods and one year more, so that the last of them has a next one."""
    calendar = duty.calendar or Calendar()
    years = None if calendar.years is None else calendar.years + 1
    last = None if years else days.last_day and date(days.last_day.year + 2, 12, 31)
    longer = replace(duty, calendar=replace(calendar, years=years, only=()))
    return list(due_periods(longer, replace(days, last_day=last)).periods)


def _changed(
    duty: Duty, days: Days, periods: list[DuePeriod], changes: Sequence[tuple[date, FiscalYearEnd]]
) -> list[DuePeriod]:
    """Return periods of which those after each change are counted by the new fiscal year end."""
    calendar = duty.calendar or Calendar()
    since = calendar.since.value if calendar.since else ""
    year_end, start = days.fiscal_year_end, getattr(days, since)
    for decided, after in changes:
        day = change_counts_from(decided, year_end or after, after)
        year_end = after
        if day <= start:
            periods = _beyond(duty, replace(days, fiscal_year_end=after))
            continue
        kept = [each for each in periods if each.last < day]
        anew = _beyond(duty, replace(days, fiscal_year_end=after, **{since: day}))
        ahead = [each for each in anew if each.last >= day]
        begins = kept[-1].last + timedelta(days=1) if kept else periods[0].first
        periods = [
            replace(
                each,
                number=number,
                owed=each.owed or each.last >= start,
                first=begins if number == len(kept) + 1 else each.first,
            )
            for number, each in enumerate([*kept, *ahead], 1)
        ]
    return periods


def _numbers(
    calendar: Calendar,
    periods: list[DuePeriod],
    days: Days,
    changes: Sequence[tuple[date, FiscalYearEnd]],
) -> set[int]:
    """Return the numbers of the periods that are owed after changes of the fiscal year end."""
    ended = days.last_day or date.max
    if calendar.years is not None and calendar.since and days.fiscal_year_end:
        start = getattr(days, calendar.since.value)
        ends = fiscal_year_ends(start, days.fiscal_year_end, changes)
        over = next(islice(ends, calendar.years - 1, None))
        return {each.number for each in periods if each.last <= over and each.first <= ended}
    return {each.number for each in periods if each.first <= ended}


def _owed(
    name: str,
    calendar: Calendar,
    settings: Settings,
    period: DuePeriod,
    following: Sequence[DuePeriod],
    free: int,
) -> OwedPeriod:
    owed = period.owed and period.number > free
    if period.due is not None:
        due, due_is = period.due, DueIs.SOURCE
    elif calendar.only:
        # What is done in the third year is in time until that year ends.
        due, due_is = period.last, DueIs.SOURCE
    elif name in _PAID:
        due, due_is = period.last, DueIs.OURS
    else:
        due, due_is = _report_day(settings, period, following), DueIs.OURS
    return OwedPeriod(period.number, period.first, period.last, due, due_is, owed)


def _report_day(settings: Settings, period: DuePeriod, following: Sequence[DuePeriod]) -> date:
    latest = following[0].last if following else period.last
    if settings.within_days is None:
        return latest
    return min(latest, period.last + timedelta(days=settings.within_days))
