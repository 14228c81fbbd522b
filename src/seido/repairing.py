"""What would have to change for a scheme to take a business."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import zip_longest

from seido.facts.application import as_of
from seido.facts.vocabulary import ENTRIES
from seido.rules.build import ALWAYS, all_of, any_of, at_least, at_most
from seido.rules.expr import Condition
from seido.rules.readings.repair.repair import Repair, repair
from seido.schemes.model import Edition, Scheme
from seido.screening import Decision, Screening, Verdict

_CHANGES = {name: entry.change for name, entry in ENTRIES.items()}


class Need(Enum):
    """What a scheme wants before it takes a business."""

    NOTHING = "nothing"
    """It takes it as it is."""
    ANSWERS = "answers"
    """Nothing known stands in the way, but facts are missing."""
    CHANGES = "changes"
    """It refuses, and something can be changed."""
    BEYOND_REACH = "beyond_reach"
    """It refuses, and nothing that can be changed is enough."""
    NOT_OFFERED = "not_offered"
    """It takes no applications on that day, whatever is changed."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """What would have to change, or be known, for a scheme to take a business.

    Attributes:
        need: what it comes down to.
        ways: the least changes that lift a refusal, the smallest first.
        missing: the names of the facts that have to be known where nothing need change.
    """

    need: Need
    ways: tuple[Repair, ...]
    missing: frozenset[str]


def remedy(screening: Screening, decision: Decision) -> Remedy:
    """Return what a scheme wants before it takes a business."""
    ways = repairs(screening, decision)
    match decision.verdict:
        case Verdict.ELIGIBLE:
            need = Need.NOTHING
        case Verdict.UNDETERMINED:
            need = Need.ANSWERS
        case Verdict.INELIGIBLE:
            need = Need.CHANGES if ways else Need.BEYOND_REACH
        case Verdict.NOT_OFFERED:
            need = Need.NOT_OFFERED
    return Remedy(need, ways, decision.missing)


def repairs(screening: Screening, decision: Decision) -> tuple[Repair, ...]:
    """Return the least changes that lift a scheme's refusal, the smallest first.

    To wait until a later application date is a change as well: each edition takes applications in
    its own span, and only while the scheme is offered.
    """
    if decision.verdict is not Verdict.INELIGIBLE or decision.edition is None:
        return ()
    facts = screening.given_to(decision.scheme)
    rule = _rule_from(decision.scheme, decision.edition)
    return repair(rule, facts, _CHANGES, decision.known)


_rules: dict[tuple[int, date], tuple[Scheme, Condition]] = {}
"""Rules made so far, by the identity of the scheme, which is kept alive beside them."""


def _rule_from(scheme: Scheme, edition: Edition) -> Condition:
    """Return who qualifies from an edition on: by each edition on the days it answers for."""
    made = _rules.get((id(scheme), edition.opens))
    if made is None:
        later = [each for each in scheme.editions if each.opens >= edition.opens]
        made = _rules[id(scheme), edition.opens] = (scheme, any_of(*_by_span(later)))
    return made[1]


def _by_span(editions: list[Edition]) -> Iterator[Condition]:
    """Yield each rule with the days on which it is the one that counts, from the first on."""
    opens: date | None = None
    for edition, following in zip_longest(editions, editions[1:]):
        eve = following.opens - timedelta(days=1) if following else None
        closes = min(filter(None, (edition.closes, eve)), default=None)
        if following and following.rule is edition.rule and closes == eve:
            continue
        yield all_of(
            ALWAYS if opens is None else at_least(as_of, opens),
            ALWAYS if closes is None else at_most(as_of, closes),
            edition.rule,
        )
        opens = following.opens if following else None
