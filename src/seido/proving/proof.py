"""Every question to every edition of a scheme."""

from collections.abc import Callable, Iterator

from seido.facts.application import as_of
from seido.proving.amounts import unsound_amounts
from seido.proving.asked import Asked
from seido.proving.clauses import idle_clauses
from seido.proving.editions import changes_of_edition
from seido.proving.finding import Finding, Kind
from seido.proving.lookups import idle_rows
from seido.proving.promises import broken_promises
from seido.proving.tiers import unsound_tiers
from seido.rules.build import at_least, at_most
from seido.rules.readings.prove.prove import Prover, UndecidedError
from seido.rules.words import Words
from seido.schemes.model import Edition, Scheme

QUESTIONS: tuple[Callable[[Asked], Iterator[Finding]], ...] = (
    idle_clauses,
    idle_rows,
    unsound_tiers,
    broken_promises,
    unsound_amounts,
    changes_of_edition,
)
"""What is asked of an edition, in this order.

Facts are taken as free of one another: a business that is found may be one whose papers nobody
would ever show, and where none is found there is none.
"""


def prove(scheme: Scheme) -> tuple[Finding, ...]:
    """Return what is found in a scheme: defects once, in the first edition that has them."""
    found: dict[object, Finding] = {}
    answering = (each for each in scheme.editions if each.unconfirmed is None)
    for edition in answering:
        for each in _found(scheme, edition):
            once = None if each.kind.is_defect else edition.opens
            found.setdefault((each.kind, each.about, each.words, once), each)
    return tuple(found.values())


def _found(scheme: Scheme, edition: Edition) -> Iterator[Finding]:
    # How long an edition lasts is not its own to know, unless its source says so.
    closes = () if edition.closes is None else (at_most(as_of, edition.closes),)
    asked = Asked(scheme, edition, Prover(at_least(as_of, edition.opens), *closes))
    for question in QUESTIONS:
        try:
            yield from question(asked)
        except UndecidedError as ended:
            words = Words(str(ended), str(ended))
            yield Finding(scheme, edition, Kind.UNDECIDED, (question.__name__,), words)
