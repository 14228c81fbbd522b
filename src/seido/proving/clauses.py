"""Clauses that do nothing: demands never or always met, alternatives that never matter."""

from collections.abc import Iterator

from seido.proving.asked import Asked, said
from seido.proving.finding import Finding, Kind
from seido.proving.places import Place, places
from seido.rules.readings.prove.prove import Case


def idle_clauses(asked: Asked) -> Iterator[Finding]:
    """Yield every clause that no business meets, none fails, or none qualifies by alone.

    What stands below such a clause is not asked about: mend the clause first.
    """
    idle: set[Place | None] = set()
    for place in places(asked.edition.rule):
        found = [] if place.under in idle else list(_idle(asked, place))
        yield from found
        if place.under in idle or any(each.kind is not Kind.NEVER_FAILS for each in found):
            idle.add(place)


def _idle(asked: Asked, place: Place) -> Iterator[Finding]:
    about, words, deciding = place.about, said(place.clause), place.deciding
    unmet = Kind.NEVER_MATTERS if place.alternative else Kind.NEVER_MET
    met = Case((*deciding.holds, place.clause), deciding.fails)
    yield from asked.impossible(unmet, about, words, met)
    if not place.alternative:
        failed = Case(deciding.holds, (*deciding.fails, place.clause))
        yield from asked.impossible(Kind.NEVER_FAILS, about, words, failed)
