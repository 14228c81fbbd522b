"""A case: one procedure with its days and what has happened; where it stands follows from them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, timedelta
from itertools import pairwise

from seido.procedures.clocks import DAYS_OF_A_CASE, Deadline, LastDay, last_day
from seido.procedures.model import Edition, Event
from seido.procedures.visits import problem_of_course
from seido.refusal import Problem, Refused, refuse, shown
from seido.rules.words import Words
from seido.schemes.due import Days, FiscalYearEnd
from seido.schemes.parties import Party

_DAY = timedelta(days=1)
YEAR_END = "fiscal_year_end"
"""What an event settles that changes the end of the fiscal year."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of a case.

    Attributes:
        event: the id of the event.
        day: on which it happened.
        by: who did it; None for what came of itself.
        approved: whether a second person has approved it.
        reason: the reason given; empty for none.
        period: of a duty fulfilled, the number of the period; None for the earliest one open.
        minutes: logged with it; None where nothing is.
        fiscal_year_end: the new end of the fiscal year, where it changed.
    """

    event: str
    day: date
    by: Party | None = None
    approved: bool = False
    reason: str = ""
    period: int | None = None
    minutes: int | None = None
    fiscal_year_end: FiscalYearEnd | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One business on one way.

    Attributes:
        edition: the edition of the procedure.
        days: days by their names in ``DAYS_OF_A_CASE``.
        fiscal_year_end: that of the business, as it was at first; None where not known.
        history: what has happened, in order.
        course: of a procedure with courses, the place of the one chosen, from 0.

    Raises:
        Refused: for days of no known name, and a course that there is not.
    """

    edition: Edition
    days: Mapping[str, date] = field(default_factory=dict)
    fiscal_year_end: FiscalYearEnd | None = None
    history: tuple[Happened, ...] = ()
    course: int | None = None

    def __post_init__(self) -> None:
        names = ", ".join(DAYS_OF_A_CASE)
        problems = [
            Problem(
                f"「{shown(name)}」という日はありません。使えるのは {names} です",
                f"there is no day '{shown(name)}'; give one of {names}",
                "days",
            )
            for name in self.days
            if name not in DAYS_OF_A_CASE
        ]
        courses = len(self.edition.courses)
        if self.course is not None and not 0 <= self.course < courses:
            problems.append(
                Problem(
                    f"コース{self.course}はありません。0から{courses - 1}までです",
                    f"there is no course {self.course}; give 0 to {courses - 1}",
                    "course",
                )
            )
        refuse(problems)

    def day_of(self, name: str) -> date | None:
        """Return a day of the case, else that on which an event last happened; None for neither."""
        days = [
            each.day
            for each in self.history
            if name in (each.event, self.edition.event(each.event).sets)
        ]
        return days[-1] if days else self.days.get(name)

    def last_day_of(self, deadline: Deadline) -> LastDay | None:
        """Return the last day of a deadline; None where a day that it needs is not known."""
        known = [day for name in deadline.since if (day := self.day_of(name))]
        if not known:
            return None
        start = max(known)
        if deadline.period is None:
            return LastDay(start, start)
        if deadline.period.of_the_business and self.fiscal_year_end is None:
            return None
        return last_day(deadline.period, start, self.fiscal_year_end, self.year_end_changes)

    @property
    def year_end_changes(self) -> tuple[tuple[date, FiscalYearEnd], ...]:
        """The new ends of the fiscal year, each with the day on which it was decided."""
        return tuple(
            (each.day, each.fiscal_year_end) for each in self.history if each.fiscal_year_end
        )

    def days_of_duties(self) -> Days:
        """Return the days from which duties are counted, with the fiscal year end as at first."""
        names = {each.name for each in fields(Days)} - {"fiscal_year_end"}
        return Days(
            fiscal_year_end=self.fiscal_year_end, **{name: self.day_of(name) for name in names}
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands on a day.

    Attributes:
        state: the id of the state.
        since: the day on which it came there; None for one that nothing has moved.
        case: the case with what came of itself written into its history.
        late: events that happened after their deadline, yet count.
    """

    state: str
    since: date | None
    case: Case
    late: tuple[Happened, ...] = ()


def standing(case: Case, on: date) -> Standing:
    """Return where a case stands at the end of a day, with what comes of itself by then.

    Raises:
        Refused: for the first event that could not have happened: in another state, by another
            party, too early, too late, out of order, without its reason, approval or hours.
    """
    now = Standing(case.edition.first.id, None, replace(case, history=()))
    refuse(_out_of_order(case))
    for number, each in enumerate(case.history, 1):
        if each.day > on:
            break
        now = _passed(now, each.day)
        refuse(each_problem.at(f"{number}") for each_problem in problems_of(now, each))
        now = _moved(now, each)
    return _passed(now, on)


def may_happen(case: Case, happened: Happened) -> Standing:
    """Return where a case stands once one more event has happened.

    Raises:
        Refused: with every reason for which it may not happen.
    """
    return standing(replace(case, history=(*case.history, happened)), happened.day)


def problems_of(now: Standing, happened: Happened) -> list[Problem]:
    """Return every reason for which an event may not happen where a case stands."""
    edition = now.case.edition
    if happened.event not in {each.id for each in edition.events}:
        return [_unknown_event(edition, happened)]
    event = edition.event(happened.event)
    found = (
        _wrong_state(now, event),
        _wrong_party(event, happened),
        *_days(now.case, event, happened.day),
        *_wanting(event, happened),
        problem_of_course(edition, now.case.course, _minutes(now.case))
        if event.completes
        else None,
    )
    return [each for each in found if each is not None]


def is_late(case: Case, event: Event, day: date) -> bool:
    """Return whether a day lies after the deadline of an event, as far as that is known."""
    last = case.last_day_of(event.by) if event.by else None
    return last is not None and day > last.day


def _moved(now: Standing, happened: Happened) -> Standing:
    event = now.case.edition.event(happened.event)
    to = event.after(now.state)
    return Standing(
        to,
        happened.day if to != now.state else now.since,
        replace(now.case, history=(*now.case.history, happened)),
        (*now.late, happened) if is_late(now.case, event, happened.day) else now.late,
    )


def _passed(now: Standing, day: date) -> Standing:
    """Return the standing after what comes of itself until a day."""
    while coming := list(_coming(now, day)):
        now = _moved_by_time(now, *min(coming, key=lambda each: each[1]))
    return now


def _coming(now: Standing, day: date) -> Iterator[tuple[Event, date]]:
    for event in now.case.edition.events_in(now.state):
        last = now.case.last_day_of(event.by) if event.who is None and event.by else None
        if last is not None and last.day < day:
            yield event, last.day + _DAY


def _moved_by_time(now: Standing, event: Event, day: date) -> Standing:
    history = (*now.case.history, Happened(event.id, day))
    return Standing(event.after(now.state), day, replace(now.case, history=history), now.late)


def _unknown_event(edition: Edition, happened: Happened) -> Problem:
    names = ", ".join(each.id for each in edition.events)
    return Problem(
        f"「{shown(happened.event)}」というできごとはありません。あるのは {names} です",
        f"there is no event '{shown(happened.event)}'; those of the procedure are {names}",
        "event",
    )


def _out_of_order(case: Case) -> Iterator[Problem]:
    for number, (before, each) in enumerate(pairwise(case.history), 2):
        if each.day < before.day:
            yield Problem(
                f"{each.day.isoformat()}は前のできごと（{before.day.isoformat()}）より前です。"
                "起きた順に書いてください",
                f"{each.day.isoformat()} lies before the event before it"
                f" ({before.day.isoformat()}); give them in order",
                "day",
                str(number),
            )


def _wrong_state(now: Standing, event: Event) -> Problem | None:
    if now.state in event.before:
        return None
    edition = now.case.edition
    here = edition.state(now.state).words
    wanted = [edition.state(each).words for each in event.before]
    return Problem(
        f"「{event.words.ja}」は「{here.ja}」では起きません。"
        f"「{'」「'.join(each.ja for each in wanted)}」のときです",
        f"'{event.words.en}' cannot happen in the state '{here.en}', only in"
        f" {', '.join(repr(each.en) for each in wanted)}",
        "event",
    )


def _wrong_party(event: Event, happened: Happened) -> Problem | None:
    if event.who is None:
        return Problem(
            f"「{event.words.ja}」は期限が過ぎるとひとりでに起きます。書かないでください",
            f"'{event.words.en}' comes of itself when its deadline has passed; leave it out",
            "event",
        )
    if happened.by in event.who.named:
        return None
    given = happened.by.words if happened.by else Words("だれも", "nobody")
    return Problem(
        f"「{event.words.ja}」をするのは{event.who.words.ja}です（{given.ja}ではありません）",
        f"'{event.words.en}' is for {event.who.words.en}, not for {given.en}",
        "by",
    )


def _days(case: Case, event: Event, day: date) -> Iterator[Problem | None]:
    first = case.last_day_of(event.not_before) if event.not_before else None
    if first is not None and day <= first.day:
        yield Problem(
            f"{day.isoformat()}にはまだできません。{first.day.isoformat()}より後です",
            f"it is too early on {day.isoformat()}; it may be done after {first.day.isoformat()}",
            "day",
        )
    if event.by is not None and event.by.strict and event.who and is_late(case, event, day):
        last = case.last_day_of(event.by)
        until = last.day.isoformat() if last else ""
        yield Problem(
            f"{day.isoformat()}は期限（{until}）を過ぎています",
            f"{day.isoformat()} is too late; the last day was {until}",
            "day",
        )


def _wanting(event: Event, happened: Happened) -> Iterator[Problem]:
    said = event.words
    if event.reason and not happened.reason.strip():
        yield Problem(
            f"「{said.ja}」には理由を書いてください", f"'{said.en}' wants a reason", "reason"
        )
    if event.second_person and not happened.approved:
        yield Problem(
            f"「{said.ja}」には二人目の承認が要ります",
            f"'{said.en}' has to be approved by a second person",
            "approved",
        )
    if event.sets == YEAR_END and happened.fiscal_year_end is None:
        yield Problem(
            f"「{said.ja}」には新しい決算期末（3月31日など）を書いてください",
            f"'{said.en}' wants the new end of the fiscal year, such as 31 March",
            YEAR_END,
        )
    if event.measured and (happened.minutes is None or happened.minutes < 1):
        yield Problem(
            f"「{said.ja}」には時間（1分以上）を書いてください",
            f"'{said.en}' wants its minutes, 1 or more",
            "minutes",
        )


def _minutes(case: Case) -> tuple[tuple[date, int], ...]:
    """Return the day and the minutes of each event that logs hours."""
    return tuple((each.day, each.minutes) for each in case.history if each.minutes is not None)


def refusal_of(case: Case, happened: Happened) -> Refused | None:
    """Return why an event may not happen next; None where it may."""
    try:
        may_happen(case, happened)
    except Refused as refusal:
        return refusal
    return None
