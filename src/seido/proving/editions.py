"""What an edition changed, and whether two are in force at once."""

from collections.abc import Iterator

from seido.facts.application import as_of
from seido.proving.asked import Asked
from seido.proving.finding import Finding, Kind
from seido.rules.build import at_least, at_most
from seido.rules.check import walk
from seido.rules.expr import Condition, Judgement
from seido.rules.readings.prove.prove import Case, Prover
from seido.rules.readings.words.phrases import day
from seido.rules.words import Words
from seido.schemes.model import Edition


def changes_of_edition(asked: Asked) -> Iterator[Finding]:
    """Yield a business that gains and one that loses on the day that an edition opens.

    Both editions are asked about that same day, with favourable judgements. Where both take
    applications on it, that is found as well.
    """
    earlier, later = _edition_before(asked), asked.edition
    if earlier is None:
        return
    if earlier.closes is not None and earlier.closes >= later.opens:
        words = Words(f"{day(earlier.closes, 'ja')}まで", f"until {day(earlier.closes, 'en')}")
        yield Finding(asked.scheme, later, Kind.EDITIONS_OVERLAP, ("editions",), words)
    as_of_opening = (at_least(as_of, later.opens), at_most(as_of, later.opens))
    prover = Prover(*as_of_opening, *_judgements(earlier.rule), *_judgements(later.rule))
    same_day = Asked(asked.scheme, later, prover)
    words = Words(f"{day(later.opens, 'ja')}から", f"from {day(later.opens, 'en')}")
    gains = Case((later.rule,), (earlier.rule,))
    yield from same_day.possible(Kind.GAINS, ("editions",), words, gains)
    loses = Case((earlier.rule,), (later.rule,))
    yield from same_day.possible(Kind.LOSES, ("editions",), words, loses)


def _edition_before(asked: Asked) -> Edition | None:
    edition = asked.edition
    return next(
        (
            each
            for each in reversed(asked.scheme.editions)
            if each.opens < edition.opens and each.corporation in (None, edition.corporation)
        ),
        None,
    )


def _judgements(rule: Condition) -> tuple[Condition, ...]:
    return tuple(node for node in walk(rule) if isinstance(node, Judgement))
