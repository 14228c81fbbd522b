"""Amounts below zero or over their cap, and limits that the frames do not bear out."""

from collections.abc import Iterator

from seido.frames.draws import room
from seido.frames.register import frames_in
from seido.proving.asked import Asked
from seido.proving.finding import Finding, Kind
from seido.rules.build import below, more_than, number, total
from seido.rules.expr import Condition, Term
from seido.rules.readings.prove.prove import Case
from seido.rules.words import Words

_LIMIT = Words("限度額", "limit")
_COVERAGE = Words("保証割合", "guaranteed part")


def unsound_amounts(asked: Asked) -> Iterator[Finding]:
    """Yield amounts that a business can have below zero, or above what they are taken from.

    The limit of a scheme is asked about for those who qualify; what is left of a frame, for all.
    """
    edition = asked.edition
    if edition.limit is not None:
        frames = frames_in(edition.limit)
        caps = total(*(each.cap for each in frames)) if frames else None
        yield from _outside(asked, "limit", _LIMIT, edition.limit, caps, (edition.rule,))
        for each in frames:
            yield from _outside(asked, each.id, each.words, each.left, each.cap)
        yield from _apart(asked, edition.limit)
    if edition.coverage is not None:
        whole = number(1)
        yield from _outside(asked, "coverage", _COVERAGE, edition.coverage, whole, (edition.rule,))


def _apart(asked: Asked, limit: Term) -> Iterator[Finding]:
    """Yield a limit that is more, or less, than the frames have room for by the draws."""
    if asked.edition.draws:
        allowed = room(asked.edition.draws)
        for apart in (more_than(limit, allowed), below(limit, allowed)):
            case = Case((asked.edition.rule, apart))
            yield from asked.possible(Kind.DRAWS_APART, ("limit",), _LIMIT, case)


def _outside(
    asked: Asked,
    name: str,
    words: Words,
    amount: Term,
    cap: Term | None,
    given: tuple[Condition, ...] = (),
) -> Iterator[Finding]:
    negative = Case((*given, below(amount, 0)))
    yield from asked.possible(Kind.BELOW_ZERO, (name,), words, negative)
    if cap is not None:
        over = Case((*given, more_than(amount, cap)))
        yield from asked.possible(Kind.OVER_CAP, (name,), words, over)
