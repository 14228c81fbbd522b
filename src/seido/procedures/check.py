"""What is wrong with a procedure itself, as ``prove`` tells it of a rule."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from seido.procedures.case import YEAR_END
from seido.procedures.clocks import DAYS_OF_A_CASE, Deadline
from seido.procedures.model import Edition, Event, SchemeDuty
from seido.procedures.tasks import stated_duty
from seido.rules.words import Words


class Fault(Enum):
    """What kind of fault it is."""

    UNKNOWN_NAME = "unknown_name"
    NOT_REACHED = "not_reached"
    DEAD_END = "dead_end"
    NO_TURN = "no_turn"
    NOT_COMPUTABLE = "not_computable"
    SAME_TWICE = "same_twice"
    NO_WAY_BACK = "no_way_back"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of an edition, in words.

    Attributes:
        fault: its kind.
        id: the state, event, party or duty that it is about.
        words: what is wrong.
    """

    fault: Fault
    id: str
    words: Words


def findings(edition: Edition) -> tuple[Finding, ...]:
    """Return every fault of an edition; none where the way is whole.

    Every state is reached, none but final ones is a dead end, every party has a turn, every
    deadline can be computed from the case, no two events are the same, and what is undone leads
    back.
    """
    unknown = tuple(_unknown(edition))
    if unknown:
        return unknown
    return (
        *_not_reached(edition),
        *_dead_ends(edition),
        *_without_turn(edition),
        *_not_computable(edition),
        *_same(edition),
        *_no_way_back(edition),
    )


def reached(edition: Edition, start: str) -> frozenset[str]:
    """Return the states that a case may come to from one, that one included."""
    found, ahead = {start}, [start]
    while ahead:
        here = ahead.pop()
        for each in edition.events_in(here):
            to = each.after(here)
            if to not in found:
                found.add(to)
                ahead.append(to)
    return frozenset(found)


def _unknown(edition: Edition) -> Iterator[Finding]:
    states = [each.id for each in edition.states]
    events = [each.id for each in edition.events]
    for name in _twice([*states, *events]):
        yield _finding(Fault.SAME_TWICE, name, "idが二つある", "is an id twice")
    for each in edition.events:
        for name in (*each.before, *([each.to] if each.to else [])):
            if name not in states:
                yield _finding(
                    Fault.UNKNOWN_NAME, each.id, f"状態 {name} がない", f"no state {name}"
                )
        if each.undone_by is not None and each.undone_by not in events:
            yield _finding(
                Fault.UNKNOWN_NAME,
                each.id,
                f"できごと {each.undone_by} がない",
                f"no event {each.undone_by}",
            )
    yield from _unknown_duties(edition)


def _unknown_duties(edition: Edition) -> Iterator[Finding]:
    started = {start.id for each in edition.events for start in each.starts}
    for each in edition.events:
        for name in (*each.ends, *([each.fulfils] if each.fulfils else [])):
            if name not in started:
                yield _finding(
                    Fault.UNKNOWN_NAME,
                    each.id,
                    f"義務 {name} が始まらない",
                    f"no duty {name} begins",
                )
        for start in each.starts:
            if isinstance(start.duty, SchemeDuty) and not _is_stated(start.duty, edition):
                yield _finding(
                    Fault.UNKNOWN_NAME,
                    each.id,
                    f"制度に義務 {start.id} がない",
                    f"no duty {start.id}",
                )


def _is_stated(duty: SchemeDuty, edition: Edition) -> bool:
    try:
        stated_duty(duty, edition.stated_on)
    except ValueError:
        return False
    return True


def _not_reached(edition: Edition) -> Iterator[Finding]:
    found = reached(edition, edition.first.id)
    for each in edition.states:
        if each.id not in found:
            yield _finding(Fault.NOT_REACHED, each.id, "どこからも来られない", "is never reached")


def _dead_ends(edition: Edition) -> Iterator[Finding]:
    final = {each.id for each in edition.states if each.final}
    for each in edition.states:
        if not each.final and not reached(edition, each.id) & final:
            yield _finding(Fault.DEAD_END, each.id, "終わりに着けない", "leads to no end")
        if each.final and edition.events_in(each.id):
            yield _finding(
                Fault.DEAD_END, each.id, "終わりから先がある", "is final, and events leave it"
            )


def _without_turn(edition: Edition) -> Iterator[Finding]:
    acting = {party for each in edition.events if each.who for party in each.who.named}
    for party in edition.parties:
        if party not in acting:
            yield _finding(Fault.NO_TURN, party.value, "することがない", "has no turn")
    for party in acting:
        if party not in edition.parties:
            yield _finding(
                Fault.NO_TURN, party.value, "当事者に入っていない", "acts and is no party of it"
            )


def _not_computable(edition: Edition) -> Iterator[Finding]:
    for each in edition.events:
        for deadline in (each.by, each.not_before):
            if deadline is not None:
                yield from _of_deadline(edition, each, deadline)
        if each.who is None and each.by is None:
            yield _finding(
                Fault.NOT_COMPUTABLE,
                each.id,
                "いつ起きるかがない",
                "says not when it comes of itself",
            )
        if each.sets is not None and each.sets not in (*DAYS_OF_A_CASE, YEAR_END):
            yield _finding(
                Fault.UNKNOWN_NAME, each.id, f"日 {each.sets} がない", f"no day {each.sets}"
            )


def _of_deadline(edition: Edition, event: Event, deadline: Deadline) -> Iterator[Finding]:
    events = {each.id: each for each in edition.events}
    for name in deadline.since:
        if name in DAYS_OF_A_CASE:
            continue
        before = events.get(name)
        if before is None:
            yield _finding(
                Fault.NOT_COMPUTABLE, event.id, f"{name} が日でもできごとでもない", f"no day {name}"
            )
        elif not any(
            set(event.before) & reached(edition, before.after(state)) for state in before.before
        ):
            yield _finding(
                Fault.NOT_COMPUTABLE,
                event.id,
                f"{name} がその前に起きない",
                f"{name} never happens before it",
            )


def _same(edition: Edition) -> Iterator[Finding]:
    for one, other in combinations(edition.events, 2):
        if set(one.before) & set(other.before) and (
            one.words.ja == other.words.ja or one.words.en == other.words.en
        ):
            yield _finding(
                Fault.SAME_TWICE,
                one.id,
                f"{other.id} と見分けられない",
                f"cannot be told from {other.id}",
            )


def _no_way_back(edition: Edition) -> Iterator[Finding]:
    for each in edition.events:
        if each.undone_by is None:
            continue
        back = edition.event(each.undone_by)
        after = {each.after(state) for state in each.before}
        if not (after <= set(back.before) and back.to in each.before):
            yield _finding(
                Fault.NO_WAY_BACK,
                each.id,
                f"{back.id} では戻らない",
                f"{back.id} does not lead back",
            )


def _twice(names: list[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})


def _finding(fault: Fault, name: str, ja: str, en: str) -> Finding:
    return Finding(fault, name, Words(f"{name}：{ja}", f"{name}: {en}"))
