"""What is due in a case, with exact days: the events that wait, and the periods of its duties."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from seido.procedures.case import Case, standing
from seido.procedures.clocks import reminder_day
from seido.procedures.model import Event, SchemeDuty, Start
from seido.procedures.periods import DueIs, Owed, OwedPeriod, Settings, owed_periods
from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme
from seido.schemes.duties import Duty
from seido.schemes.parties import Parties


class TaskState(Enum):
    """How a task stands on the day asked."""

    NONE = "none"
    """Nothing is owed in that period."""
    AHEAD = "ahead"
    """Its period has not ended."""
    OPEN = "open"
    """It can be done, and is not late."""
    LATE = "late"
    """Its due day has passed, and it is not done."""
    DONE = "done"
    DONE_LATE = "done_late"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do.

    Attributes:
        id: that of the event or the duty.
        words: what is done.
        who: who does it.
        to: towards whom; None for an event, and where a duty does not say.
        number: of a duty, the number of the period; None for one without periods, or an event.
        first: the first day of the period.
        last: the last day of the period.
        due: the last day on which it is in time; None where neither source nor desk tells.
        safe: the earlier day where ways of counting differ; else the same as ``due``.
        due_is: who says the due day; None without one.
        remind: the day of the reminder; None without a due day.
        state: how it stands.
        done_on: the day on which it was done.
        medium: the id of the paper or medium.
        missing: days that would have to be known, by their names.
        silent: what neither source nor desk says.
    """

    id: str
    words: Words
    who: Parties
    to: Parties | None = None
    number: int | None = None
    first: date | None = None
    last: date | None = None
    due: date | None = None
    safe: date | None = None
    due_is: DueIs | None = None
    remind: date | None = None
    state: TaskState = TaskState.OPEN
    done_on: date | None = None
    medium: str | None = None
    missing: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()


def tasks(case: Case, on: date, settings: Settings | None = None) -> tuple[Task, ...]:
    """Return what is due in a case as it stands on a day: events that wait, then duties.

    Args:
        case: the case.
        on: the day asked.
        settings: what the desk enters where sources are silent.

    Raises:
        Refused: where the history of the case could not have happened.
    """
    now = standing(case, on)
    events = (
        _waiting(now.case, each, on)
        for each in now.case.edition.events_in(now.state)
        if each.who is not None and each.by is not None
    )
    return (
        *(each for each in events if each is not None),
        *(
            task
            for start, day in _started(now.case)
            for task in _owed(now.case, start, day, on, settings)
        ),
    )


def stated_duty(duty: Duty | SchemeDuty, on: date) -> Duty:
    """Return a duty, that of a scheme from its edition of a day or, before it, from its first.

    Raises:
        ValueError: where the scheme states no such duty.
    """
    if isinstance(duty, Duty):
        return duty
    scheme = find_scheme(duty.scheme)
    edition = scheme.edition_on(on) or scheme.editions[0]
    for each in edition.duties:
        if each.id == duty.id:
            return each
    raise ValueError(f"{duty.scheme} states no duty {duty.id} on {on.isoformat()}")


def _waiting(case: Case, event: Event, on: date) -> Task | None:
    if event.who is None or event.by is None:
        return None
    last = case.last_day_of(event.by)
    task = Task(event.id, event.words, event.who)
    if last is None:
        return replace(task, missing=frozenset(event.by.since))
    ours = event.by.ours or (event.by.source is None and event.ours)
    return replace(
        task,
        due=last.day,
        safe=last.safe,
        due_is=DueIs.OURS if ours else DueIs.SOURCE,
        remind=reminder_day(last.safe),
        state=TaskState.LATE if on > last.day else TaskState.OPEN,
    )


def _started(case: Case) -> Iterator[tuple[Start, date]]:
    """Yield each duty that has begun, with the day, the latest where it began twice."""
    begun: dict[str, tuple[Start, date]] = {}
    for each in case.history:
        for start in case.edition.event(each.event).starts:
            begun[start.id] = (start, each.day)
    yield from begun.values()


def _owed(
    case: Case, start: Start, began: date, on: date, settings: Settings | None
) -> Iterator[Task]:
    duty = stated_duty(start.duty, began)
    days = case.days_of_duties()
    ended = _ended(case, duty.id, began)
    if ended is not None:
        days = replace(days, last_day=min(ended, days.last_day or ended))
    told = owed_periods(duty, days, settings, case.year_end_changes, start.free)
    if not told.periods:
        yield _undated(duty, told)
        return
    done = _done(case, duty.id, told)
    for period in told.periods:
        yield _task(duty, period, done.get(period.number), on)


def _undated(duty: Duty, told: Owed) -> Task:
    return Task(
        duty.id,
        duty.words,
        duty.who,
        duty.to,
        medium=duty.medium,
        missing=told.missing,
        silent=told.silent,
    )


def _task(duty: Duty, period: OwedPeriod, done: date | None, on: date) -> Task:
    return Task(
        duty.id,
        duty.words,
        duty.who,
        duty.to,
        period.number,
        period.first,
        period.last,
        period.due,
        period.due,
        period.due_is,
        reminder_day(period.due),
        _state(period, done, on),
        done,
        duty.medium,
    )


def _state(period: OwedPeriod, done: date | None, on: date) -> TaskState:
    if done is not None:
        return TaskState.DONE if done <= period.due else TaskState.DONE_LATE
    if not period.owed:
        return TaskState.NONE
    if on > period.due:
        return TaskState.LATE
    return TaskState.OPEN if on > period.last else TaskState.AHEAD


def _done(case: Case, name: str, told: Owed) -> dict[int, date]:
    """Return the day on which each period was done: the one named, else the earliest open."""
    done: dict[int, date] = {}
    for each in case.history:
        if case.edition.event(each.event).fulfils == name:
            number = each.period or _earliest(told, done)
            if number is not None:
                done.setdefault(number, each.day)
    return done


def _earliest(told: Owed, done: dict[int, date]) -> int | None:
    open_ones = (each.number for each in told.periods if each.owed and each.number not in done)
    return next(open_ones, None)


def _ended(case: Case, name: str, began: date) -> date | None:
    """Return the day on which a duty ended, after it last began; None while it lasts."""
    ends = [
        each.day
        for each in case.history
        if name in case.edition.event(each.event).ends and each.day >= began
    ]
    return ends[0] if ends else None
