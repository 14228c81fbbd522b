"""How sources are read where they are open (解釈), of an edition: a choice taken is said aloud."""

from collections.abc import Iterator

from seido.facts.entry import Entry, Formula
from seido.frames.frame import Frame
from seido.frames.register import frames_in
from seido.rules.check import walk
from seido.rules.expr import Judgement, Node, Ratio, Requirement
from seido.rules.words import Reading
from seido.schemes.due import READINGS as DAYS
from seido.schemes.model import Edition


def readings_in(edition: Edition) -> tuple[Reading, ...]:
    """Return the choices that an edition's answer rests on, each once, its own first.

    Beside the edition's own these are those of the clauses and facts of its rule, limit and rows,
    and of the frames that its limit draws on; last, how the days of its duties are counted.
    """
    found = (
        *edition.readings,
        *(each for node in _nodes(edition) for each in _of(node)),
        *(each for frame in _frames(edition) for each in frame.readings),
        *(DAYS if any(each.every_months for each in edition.duties) else ()),
    )
    return tuple(dict.fromkeys(found))


def _nodes(edition: Edition) -> Iterator[Node]:
    amounts = (each for each in (edition.limit, edition.coverage) if each is not None)
    conditions = (
        *(row.when for row in (*edition.fees, *edition.interest)),
        *(row.when for row in edition.terms),
        *(paper.when for paper in edition.documents),
        *(duty.when for duty in edition.duties),
    )
    for root in (edition.rule, *amounts, *conditions):
        yield from walk(root)


def _of(node: Node) -> tuple[Reading, ...]:
    match node:
        case Requirement(readings=readings) | Judgement(readings=readings):
            return readings
        case Ratio(quotient=quotient):
            return quotient.readings
        case Entry(readings=readings) | Formula(readings=readings):
            return readings
        case _:
            return ()


def _frames(edition: Edition) -> Iterator[Frame]:
    for draw in edition.draws:
        yield from (*draw.frames, *draw.within)
    if edition.limit is not None:
        yield from frames_in(edition.limit)
