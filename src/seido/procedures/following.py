"""What may happen next in a case, who may do it, and until when."""

from dataclasses import dataclass
from datetime import date

from seido.procedures.case import Case, is_late, standing
from seido.procedures.clocks import LastDay
from seido.procedures.model import Event
from seido.schemes.parties import Party


@dataclass(frozen=True, slots=True)
class Next:
    """An event that the state of a case allows.

    Attributes:
        event: the event.
        after: the day after which it may happen; None for at once.
        last: its last day; None without one, or where a day that it needs is not known.
        now: whether it may happen on the day asked; of what comes of itself, always not.
    """

    event: Event
    after: date | None
    last: LastDay | None
    now: bool


def next_events(case: Case, on: date, party: Party | None = None) -> tuple[Next, ...]:
    """Return what may happen next in a case as it stands on a day.

    Args:
        case: the case.
        on: the day asked.
        party: whose events alone are wanted; all of them by default.

    Raises:
        Refused: where the history of the case could not have happened.
    """
    now = standing(case, on)
    return tuple(
        _next(now.case, each, on)
        for each in now.case.edition.events_in(now.state)
        if party is None or (each.who is not None and party in each.who.named)
    )


def _next(case: Case, event: Event, on: date) -> Next:
    first = case.last_day_of(event.not_before) if event.not_before else None
    last = case.last_day_of(event.by) if event.by else None
    early = first is not None and on <= first.day
    late = event.by is not None and event.by.strict and is_late(case, event, on)
    return Next(
        event, first.day if first else None, last, event.who is not None and not (early or late)
    )
