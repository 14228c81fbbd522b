"""Tiers: alternatives side by side on a figure, which neither overlap nor leave gaps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seido.facts.vocabulary import LEXICON
from seido.proving.asked import Asked, said
from seido.proving.finding import Finding, Kind
from seido.proving.places import places
from seido.rules.build import all_of, any_of, fact, negate
from seido.rules.check import describe, unit_of
from seido.rules.expr import (
    All,
    Any,
    Compare,
    Condition,
    Const,
    Fact,
    Order,
    Requirement,
    Term,
)
from seido.rules.readings.prove.prove import Case
from seido.rules.words import Words


@dataclass(frozen=True, slots=True)
class Band:
    """What an alternative says of a figure: itself, and its bounds at constants."""

    alternative: Condition
    bounds: tuple[Compare, ...]

    @property
    def ends(self) -> tuple[Compare, ...]:
        """Where it ends above."""
        return tuple(each for each in self.bounds if not _rises(each))

    @property
    def begins(self) -> tuple[Compare, ...]:
        """Where it begins below."""
        return tuple(each for each in self.bounds if _rises(each))


def unsound_tiers(asked: Asked) -> Iterator[Finding]:
    """Yield tiers that hold together, and figures between tiers that lie in none.

    Tiers are alternatives of a rule, or rows of its fees, interest or terms, of which one ends and
    another begins at a constant of the same figure.
    """
    edition = asked.edition
    for place in places(edition.rule):
        if isinstance(place.plain, Any):
            yield from _unsound(asked, place.plain.items, place.about, place.given)
    for name, rows in (
        ("fees", edition.fees),
        ("interest", edition.interest),
        ("terms", edition.terms),
    ):
        yield from _unsound(asked, [row.when for row in rows], (name,), (edition.rule,))


def _unsound(
    asked: Asked,
    alternatives: Sequence[Condition],
    about: tuple[str, ...],
    given: tuple[Condition, ...],
) -> Iterator[Finding]:
    for figure, bands in tiers_among(alternatives).items():
        here = (*about, describe(figure))
        for first, second in _neighbours(bands):
            both = (said(first.alternative), said(second.alternative))
            words = Words("／".join(each.ja for each in both), " / ".join(each.en for each in both))
            case = Case((*given, first.alternative, second.alternative))
            yield from asked.possible(Kind.OVERLAP, here, words, case)
        words = Words(LEXICON.term(figure, "ja"), LEXICON.term(figure, "en"))
        yield from asked.possible(Kind.GAP, here, words, _between(figure, bands))


def tiers_among(alternatives: Sequence[Condition]) -> dict[Term, list[Band]]:
    """Return each figure that alternatives divide, with the bands in which they do."""
    found: dict[Term, list[Band]] = {}
    for alternative in alternatives:
        bounds: dict[Term, list[Compare]] = {}
        for each in _bounds(alternative):
            bounds.setdefault(each.left, []).append(each)
        for figure, compared in bounds.items():
            found.setdefault(figure, []).append(Band(alternative, tuple(compared)))
    return {figure: bands for figure, bands in found.items() if any(_neighbours(bands))}


def _bounds(condition: Condition) -> Iterator[Compare]:
    """Yield the comparisons with constants that hold wherever a condition does."""
    match condition:
        case Requirement(condition=inner):
            yield from _bounds(inner)
        case All(items=items):
            for item in items:
                yield from _bounds(item)
        case Compare(right=Const()):
            yield condition
        case _:
            return


def _neighbours(bands: list[Band]) -> Iterator[tuple[Band, Band]]:
    """Yield two bands at a time of which one ends and the other begins."""
    for place, first in enumerate(bands):
        for second in bands[place + 1 :]:
            if (first.ends and second.begins) or (first.begins and second.ends):
                yield first, second


def _between(figure: Term, bands: list[Band]) -> Case:
    """Return what a figure is like that lies above some band, below some band, and in none."""
    # The figure alone is asked about, whatever it is computed from.
    alone = figure if isinstance(figure, Fact) else fact(describe(figure), unit_of(figure))

    def on_it(bound: Compare) -> Condition:
        return Compare(alone, bound.order, bound.right)

    above = any_of(*(negate(on_it(each)) for band in bands for each in band.ends))
    below = any_of(*(negate(on_it(each)) for band in bands for each in band.begins))
    inside = tuple(all_of(*(on_it(each) for each in band.bounds)) for band in bands)
    return Case((above, below), inside)


def _rises(bound: Compare) -> bool:
    return bound.order in (Order.AT_LEAST, Order.MORE_THAN)
