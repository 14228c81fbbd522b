"""What should be asked next: the unanswered fact that settles most, weighed by its effort.

For every open rule the chance is estimated that an answer settles it at once, taking yes and no
of a single condition for equally likely. A conjunction is settled by one no, or by a yes once
nothing else is open; a disjunction the other way round.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple, TypeAlias

from seido.rules.expr import All, Any, AtLeastK, Judgement, Not
from seido.rules.readings.decide.trace import Trace
from seido.rules.truth import UNKNOWN, YES


class Candidate(NamedTuple):
    """A fact that could be asked.

    Attributes:
        name: the fact.
        settles: how many open rules its answer is expected to settle at once.
        effort: how hard it is to answer, from 1 to 5.
    """

    name: str
    settles: float
    effort: int


class _Chance(NamedTuple):
    """The chance that an answer makes a condition true, and that it makes it false."""

    yes: float
    no: float


_Chances: TypeAlias = dict[str, _Chance]


def ask(
    traces: Iterable[Trace],
    effort: Mapping[str, int],
    declined: Collection[str] = (),
) -> tuple[Candidate, ...]:
    """Return the facts that could still settle something, the best to ask first.

    Args:
        traces: what the rules came to.
        effort: how hard each fact is to answer, from 1 to 5.
        declined: facts that were asked and are not known.

    Returns:
        An empty tuple exactly when no rule is open, or only what was declined could settle it.
    """
    settles: dict[str, float] = {}
    for trace in traces:
        if trace.favourable is UNKNOWN:
            for name, chance in _chances(trace, declined).items():
                settles[name] = settles.get(name, 0.0) + chance.yes + chance.no
    candidates = [
        Candidate(name, each, effort.get(name, 3))
        for name, each in settles.items()
        if name not in declined
    ]
    return tuple(sorted(candidates, key=lambda c: (-c.settles / c.effort, c.effort, c.name)))


def _chances(trace: Trace, declined: Collection[str]) -> _Chances:
    found = _chances_of(trace, trace.asks, declined)
    if trace.turn and found.keys() <= set(declined):
        # Nothing more can be learnt of the alternative whose turn it is.
        return _chances_of(trace, trace.parts, declined)
    return found


def _chances_of(trace: Trace, parts: tuple[Trace, ...], declined: Collection[str]) -> _Chances:
    if isinstance(trace.node, Judgement):
        return {}
    if not trace.parts:
        share = 0.5 / len(trace.open)
        return {name: _Chance(share, share) for name in trace.open}
    # A part that a favourable judgement would settle is not what the interview can settle.
    open_parts = [
        _chances(part, declined)
        for part in parts
        if part.truth is UNKNOWN and part.favourable is not YES
    ]
    match trace.node:
        case All():
            return _joined(open_parts, yes=_together, no=_alone)
        case Any():
            return _joined(open_parts, yes=_alone, no=_together)
        case AtLeastK():
            return _joined(open_parts, yes=_together, no=_together)
        case Not():
            return {name: _Chance(each.no, each.yes) for name, each in open_parts[0].items()}
        case _:
            return open_parts[0]


_Joining: TypeAlias = Callable[[list[float], int], float]


def _joined(parts: list[_Chances], *, yes: _Joining, no: _Joining) -> _Chances:
    found: dict[str, list[_Chance]] = {}
    for part in parts:
        for name, chance in part.items():
            found.setdefault(name, []).append(chance)
    return {
        name: _Chance(
            yes([each.yes for each in chances], len(parts)),
            no([each.no for each in chances], len(parts)),
        )
        for name, chances in found.items()
    }


def _alone(chances: list[float], parts: int) -> float:
    """Return the chance that at least one of the parts is settled, which is enough."""
    del parts
    unsettled = 1.0
    for chance in chances:
        unsettled *= 1 - chance
    return 1 - unsettled


def _together(chances: list[float], parts: int) -> float:
    """Return the chance that these parts are settled, and the others by luck as well."""
    settled = 0.5 ** (parts - len(chances))
    for chance in chances:
        settled *= chance
    return settled
