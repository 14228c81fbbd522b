"""What a procedure is made of. Files of procedures declare these and do nothing."""

import re
from dataclasses import dataclass
from datetime import date

from seido.procedures.clocks import Deadline, Period, Unit
from seido.procedures.papers import Paper
from seido.rules.words import Reading, Source, Words
from seido.schemes.duties import Duty
from seido.schemes.model import Course
from seido.schemes.parties import Parties, Party, Who, parties

_ID = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class State:
    """Where a case stands (状態).

    Attributes:
        id: one in an edition.
        words: its name.
        final: whether the case ends there.
    """

    id: str
    words: Words
    final: bool = False


@dataclass(frozen=True, slots=True)
class SchemeDuty:
    """A duty that a scheme states, by the ids of both; its words are told there alone."""

    scheme: str
    id: str


@dataclass(frozen=True, slots=True)
class Start:
    """A duty that an event starts.

    Attributes:
        duty: the duty, of a scheme or of the procedure's own.
        free: in how many of the first periods nothing is owed.
    """

    duty: SchemeDuty | Duty
    free: int = 0

    @property
    def id(self) -> str:
        """The id of the duty."""
        return self.duty.id


@dataclass(frozen=True, slots=True)
class Event:
    """What moves a case from a state to another, or leaves it where it stands (できごと).

    Attributes:
        id: one in an edition.
        words: what is done.
        before: the states in which it may happen.
        to: the state after it; None for the one before it.
        who: who does it, all of several or one; None where it comes of itself, the day after its
            deadline has passed.
        papers: the papers that go with it.
        by: until when it is to happen; of an event that comes of itself, when it does.
        not_before: until when it may not happen.
        second_person: whether a second person of the same organisation has to approve it.
        reason: whether a reason has to be given.
        undone_by: the id of the event that takes it back; None where none does.
        sets: the day of the case that it settles, a name of ``DAYS_OF_A_CASE``; None for none.
        starts: the duties that begin with it.
        ends: ids of the duties that end with it; periods that begin later are not owed.
        fulfils: the id of the duty of which it does one period; None for none.
        measured: whether hours are logged with it.
        completes: whether it waits until the course chosen is reached.
        source: where it stands; None for what is this product's own (ours).
    """

    id: str
    words: Words
    before: tuple[str, ...]
    to: str | None
    who: Parties | None
    papers: tuple[Paper, ...] = ()
    by: Deadline | None = None
    not_before: Deadline | None = None
    second_person: bool = False
    reason: bool = False
    undone_by: str | None = None
    sets: str | None = None
    starts: tuple[Start, ...] = ()
    ends: tuple[str, ...] = ()
    fulfils: str | None = None
    measured: bool = False
    completes: bool = False
    source: Source | None = None

    @property
    def ours(self) -> bool:
        """Whether no source states it."""
        return self.source is None

    def after(self, state: str) -> str:
        """Return the state that a case is in after it happened in one."""
        return self.to or state


@dataclass(frozen=True, slots=True)
class Edition:
    """What a procedure is from a day on.

    Attributes:
        stated_on: the day on which its main source states it.
        source: its main source.
        states: the states, of which a case begins in the first.
        events: the events, in the order in which they are told.
        parties: who takes part.
        courses: the courses of which one is chosen, with hours and days.
        left_out: what sources name without saying who moves it, and what is left out with why.
        readings: how sources are read where they are open.
        figures: amounts and numbers that the sources give beside the days.
    """

    stated_on: date
    source: Source
    states: tuple[State, ...]
    events: tuple[Event, ...]
    parties: tuple[Party, ...]
    courses: tuple[Course, ...] = ()
    left_out: tuple[Words, ...] = ()
    readings: tuple[Reading, ...] = ()
    figures: tuple["Figure", ...] = ()

    @property
    def first(self) -> State:
        """The state in which a case begins."""
        return self.states[0]

    def state(self, name: str) -> State:
        """Return a state by its id.

        Raises:
            KeyError: where there is none.
        """
        return {each.id: each for each in self.states}[name]

    def event(self, name: str) -> Event:
        """Return an event by its id.

        Raises:
            KeyError: where there is none.
        """
        return {each.id: each for each in self.events}[name]

    def events_in(self, state: str) -> tuple[Event, ...]:
        """Return the events that may happen in a state, in order."""
        return tuple(each for each in self.events if state in each.before)


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount, a number or an address that belongs to the way, in words, with its source."""

    words: Words
    source: Source


@dataclass(frozen=True, slots=True)
class Procedure:
    """A way that an application or what follows it takes (手続).

    Attributes:
        id: the name by which programs and commands call it.
        name: its name.
        editions: from the oldest to the newest.
        schemes: ids of the schemes that go this way.

    Raises:
        ValueError: for an id that is no lower-case identifier, and for editions out of order.
    """

    id: str
    name: Words
    editions: tuple[Edition, ...]
    schemes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise ValueError(f"'{self.id}' is no id; write small letters, digits and underscores")
        days = [each.stated_on for each in self.editions]
        if not days or days != sorted(set(days)):
            raise ValueError(f"{self.id}: give editions from the oldest to the newest")

    def edition_on(self, day: date) -> Edition:
        """Return the edition of a day; before the first, the first, which is the oldest known."""
        known = [each for each in self.editions if each.stated_on <= day]
        return known[-1] if known else self.editions[0]


def state(id: str, ja: str, en: str, *, final: bool = False) -> State:  # noqa: A002 - what it is
    """Return a state: ``state("lent", "実行済", "lent")``."""
    return State(id, Words(ja, en), final)


def event(
    id: str,  # noqa: A002 - what it is
    before: str | tuple[str, ...],
    to: str | None,
    who: Who,
    ja: str,
    en: str,
    *,
    papers: tuple[Paper, ...] = (),
    by: Deadline | None = None,
    not_before: Deadline | None = None,
    second_person: bool = False,
    reason: bool = False,
    undone_by: str | None = None,
    sets: str | None = None,
    starts: tuple[Start, ...] = (),
    ends: tuple[str, ...] = (),
    fulfils: str | None = None,
    measured: bool = False,
    completes: bool = False,
    source: Source | None = None,
) -> Event:
    """Return an event: ``event("lend", "issued", "lent", BANK, "融資を実行する", "Lend")``."""
    return Event(
        id,
        Words(ja, en),
        (before,) if isinstance(before, str) else before,
        to,
        parties(who),
        papers,
        by,
        not_before,
        second_person,
        reason,
        undone_by,
        sets,
        starts,
        ends,
        fulfils,
        measured,
        completes,
        source,
    )


def lapse(
    id: str,  # noqa: A002 - what it is
    before: str | tuple[str, ...],
    to: str,
    by: Deadline,
    ja: str,
    en: str,
    source: Source | None = None,
) -> Event:
    """Return an event that comes of itself on the day after a deadline."""
    states = (before,) if isinstance(before, str) else before
    return Event(id, Words(ja, en), states, to, None, by=by, source=source)


def within(
    number: int,
    unit: Unit,
    *since: str,
    first_day_counts: bool,
    strict: bool = True,
    ours: bool = False,
    source: Source | None = None,
) -> Deadline:
    """Return a deadline: ``within(30, Unit.DAYS, "issue", first_day_counts=False)``."""
    return Deadline(Period(number, unit, first_day_counts), since, source, strict, ours)


def until(day: str, *, strict: bool = True, source: Source | None = None) -> Deadline:
    """Return a deadline that is a day of the case itself: ``until("window_ends")``."""
    return Deadline(None, (day,), source, strict)


def duty_of(scheme: str, id: str, free: int = 0) -> Start:  # noqa: A002 - what it is
    """Return the start of a duty that a scheme states."""
    return Start(SchemeDuty(scheme, id), free)
