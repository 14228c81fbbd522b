"""How fresh the terms of schemes and the rates that move are on a day: what to look up first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from seido.money.moving_rates.lines import Printed
from seido.money.moving_rates.series import SERIES, printed_on
from seido.rules.months import months_between
from seido.schemes.evidence.weight import Weight, weight_of
from seido.schemes.fees.moving import FRESH
from seido.schemes.model import Edition, Gap, Offered, Scheme, Uncoded

_WEIGHTS = tuple(Weight)


@dataclass(frozen=True, slots=True)
class Freshness:
    """What a scheme's terms of a day rest on.

    Attributes:
        scheme: the scheme.
        edition: the terms of the whole country on that day.
        offered: whether it is offered on that day, as far as its sources tell.
        months: whole months since the terms were stated, or read where their page has no day.
        weight: who speaks in the source; None for one that is not weighed.
        undated: whether the page prints no day.
    """

    scheme: Scheme
    edition: Edition
    offered: Offered
    months: int
    weight: Weight | None
    undated: bool

    @property
    def unstated(self) -> tuple[Gap, ...]:
        """What its sources leave unsaid, and a newer one might say."""
        return tuple(each for each in self.edition.gaps if each.why is Uncoded.NOT_STATED)


@dataclass(frozen=True, slots=True)
class OldRate:
    """A rate that moves, and the last that was printed of it: more than 92 days before the day."""

    series: str
    printed: Printed
    days: int


def freshness(schemes: Iterable[Scheme], day: date) -> tuple[Freshness, ...]:
    """Return what each scheme rests on, what is most to be looked up first.

    Those that nobody can tell to be offered come first, then by age, then the lighter source. What
    has ended, or had not begun, is left out.

    Args:
        schemes: which schemes.
        day: the day of the question.
    """
    found = (_freshness(each, day) for each in schemes)
    return tuple(sorted((each for each in found if each is not None), key=_urgency))


def old_rates(day: date) -> tuple[OldRate, ...]:
    """Return the series of rates whose last figure is more than 92 days old, the oldest first."""
    newest = ((series, printed_on(series, day)) for series in SERIES)
    old = [OldRate(series, each, (day - each.day).days) for series, each in newest if each]
    return tuple(sorted((each for each in old if each.days > FRESH.days), key=lambda e: -e.days))


def _freshness(scheme: Scheme, day: date) -> Freshness | None:
    edition, offered = scheme.edition_on(day), scheme.offered_on(day)
    if edition is None or offered is Offered.NO:
        return None
    source = edition.source
    return Freshness(
        scheme,
        edition,
        offered,
        months_between(edition.stated_on, day),
        weight_of(source.document),
        source.stated_on is None,
    )


def _urgency(each: Freshness) -> tuple[bool, int, int, bool]:
    weight = len(_WEIGHTS) if each.weight is None else _WEIGHTS.index(each.weight)
    return each.offered is Offered.YES, -each.months, -weight, not each.undated
