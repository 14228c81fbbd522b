"""Every clause of a rule in its place: what stands above it and beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from seido.rules.build import at_least_k
from seido.rules.expr import All, Any, AtLeastK, Condition, Requirement
from seido.rules.readings.prove.prove import Case


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A clause where it stands in a rule.

    Attributes:
        clause: the clause.
        names: the requirements that it stands in, the outermost first, itself included.
        given: what else holds of every business that qualifies by it.
        alternative: whether it is one of several of which not all are needed.
        deciding: what a business is like of which the clause alone decides.
        under: the place that it is a part of; None for the rule itself.
    """

    clause: Condition
    names: tuple[str, ...]
    given: tuple[Condition, ...]
    alternative: bool
    deciding: Case
    under: "Place | None"

    @property
    def about(self) -> tuple[str, ...]:
        """The names, or ``rule`` for what stands in no requirement."""
        return self.names or ("rule",)

    @property
    def plain(self) -> Condition:
        """The clause without the words around it."""
        return _plain(self.clause, ())[0]


def places(rule: Condition) -> Iterator[Place]:
    """Yield the rule and every clause below it, parents first."""
    yield from _from(Place(rule, _plain(rule, ())[1], (), False, Case(), None))


def _from(place: Place) -> Iterator[Place]:
    yield place
    match place.plain:
        case All(items=items):
            for item, others in _each(items):
                given = (*place.given, *others)
                yield from _from(_below(place, item, given, Case(given), alternative=False))
        case Any(items=items):
            yield from _alternatives(place, 1, items)
        case AtLeastK(least=least, items=items):
            yield from _alternatives(place, least, items)
        case _:
            return


def _alternatives(place: Place, least: int, items: tuple[Condition, ...]) -> Iterator[Place]:
    for item, others in _each(items):
        nearly, without = at_least_k(least - 1, *others), at_least_k(least, *others)
        deciding = Case((*place.given, nearly), (without,))
        yield from _from(_below(place, item, place.given, deciding, alternative=True))


def _below(
    place: Place,
    item: Condition,
    given: tuple[Condition, ...],
    deciding: Case,
    *,
    alternative: bool,
) -> Place:
    names = _plain(item, place.names)[1]
    return Place(item, names, given, alternative, deciding, place)


def _each(items: tuple[Condition, ...]) -> Iterator[tuple[Condition, tuple[Condition, ...]]]:
    """Yield each item with the others."""
    for place, item in enumerate(items):
        yield item, (*items[:place], *items[place + 1 :])


def _plain(clause: Condition, names: tuple[str, ...]) -> tuple[Condition, tuple[str, ...]]:
    """Return a clause without the words around it, and the names with those of its words."""
    while isinstance(clause, Requirement):
        names = (*names, clause.name)
        clause = clause.condition
    return clause, names
