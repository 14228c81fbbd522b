"""Procedures as JSON: editions with their states, events, deadlines, duties and sources."""

from seido.answers.plain import Json, reading_json, source_json, words_json
from seido.procedures.clocks import Deadline
from seido.procedures.model import Edition, Event, Procedure, SchemeDuty, Start
from seido.rules.words import Source
from seido.schemes.parties import Parties


def procedure_row(procedure: Procedure) -> Json:
    """Return what a procedure is called, the schemes that go its way, and its editions' days."""
    return {
        "procedure": procedure.id,
        "name": words_json(procedure.name),
        "schemes": list(procedure.schemes),
        "editions": [each.stated_on.isoformat() for each in procedure.editions],
    }


def way_json(procedure: Procedure, edition: Edition) -> Json:
    """Return an edition of a procedure whole; what has no source bears ``ours``."""
    return {
        **procedure_row(procedure),
        "stated_on": edition.stated_on.isoformat(),
        "source": source_json(edition.source),
        "parties": [
            {"party": each.value, "words": words_json(each.words)} for each in edition.parties
        ],
        "states": [
            {"state": each.id, "words": words_json(each.words), "final": each.final}
            for each in edition.states
        ],
        "events": [_event(each) for each in edition.events],
        "courses": [
            {
                "words": words_json(each.words),
                "hours": each.hours,
                "least_days": each.least_days,
                "least_hours_a_day": each.least_hours_a_day,
            }
            for each in edition.courses
        ],
        "left_out": [words_json(each) for each in edition.left_out],
        "figures": [
            {"words": words_json(each.words), "source": source_json(each.source)}
            for each in edition.figures
        ],
        "readings": [reading_json(each) for each in edition.readings],
    }


def _event(event: Event) -> Json:
    return {
        "event": event.id,
        "words": words_json(event.words),
        "from": list(event.before),
        "to": event.to,
        "who": _who(event.who),
        "papers": [{"form": each.id, "words": words_json(each.words)} for each in event.papers],
        "by": _deadline(event.by),
        "not_before": _deadline(event.not_before),
        "second_person": event.second_person,
        "reason": event.reason,
        "undone_by": event.undone_by,
        "sets": event.sets,
        "starts": [_start(each) for each in event.starts],
        "ends": list(event.ends),
        "fulfils": event.fulfils,
        "measured": event.measured,
        "completes": event.completes,
        "ours": event.ours,
        "source": _source(event.source),
    }


def _who(who: Parties | None) -> Json | None:
    """Return who does it; null where it comes of itself."""
    if who is None:
        return None
    return {
        "parties": [each.value for each in who.named],
        "each": who.each,
        "words": words_json(who.words),
    }


def _deadline(deadline: Deadline | None) -> Json | None:
    if deadline is None:
        return None
    period = deadline.period
    return {
        "number": period.number if period else None,
        "unit": period.unit.value if period else None,
        "first_day_counts": period.first_day_counts if period else None,
        "since": list(deadline.since),
        "strict": deadline.strict,
        "source": _source(deadline.source),
    }


def _start(start: Start) -> Json:
    scheme = start.duty.scheme if isinstance(start.duty, SchemeDuty) else None
    return {"duty": start.id, "scheme": scheme, "free": start.free}


def _source(source: Source | None) -> Json | None:
    return source_json(source) if source else None
