"""What cannot be true together: pairs of figures or days, of which one never exceeds the other.

Both are used as they were given, and whoever gave them is told: which of the two is wrong, nobody
but they can know.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from seido.facts.accounts import balance_sheet as sheet
from seido.facts.application import as_of
from seido.facts.business import profile, startup, succession
from seido.facts.entry import Entry, Formula
from seido.facts.finance import guarantees, mutual_aid, safety_net
from seido.refusal import Problem
from seido.rules.check import facts_in, unit_of
from seido.rules.expr import Unit
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds, Known
from seido.rules.readings.words.phrases import quantity
from seido.rules.values import Facts
from seido.rules.words import Language

_Figure: TypeAlias = Entry | Formula

NEVER_ABOVE: tuple[tuple[_Figure, _Figure], ...] = (
    (sheet.borrowings, sheet.liabilities),
    (sheet.bonds, sheet.liabilities),
    (sheet.cash, sheet.total_assets),
    (profile.started_on, as_of),
    (startup.first_started_on, as_of),
    (succession.succeeded_on, as_of),
    (succession.first_succession_special_guarantee_on, as_of),
    (guarantees.credit_from_applying_bank_since, as_of),
    (safety_net.certified_on, as_of),
    (safety_net.certified_on, safety_net.certificate_valid_until),
    (safety_net.in_designated_area_since, as_of),
    (mutual_aid.mutual_aid_joined_on, as_of),
    (mutual_aid.customer_failed_on, as_of),
)
"""The first of each pair is a part of the second, or a day that has passed by it."""


@dataclass(frozen=True, slots=True)
class Contradiction(Problem):
    """Two figures that cannot both be right, in a sentence.

    Attributes:
        facts: the names of the facts that they are.
    """

    facts: tuple[str, ...] = ()


def contradictions(
    facts: Facts, on: date, origins: Mapping[str, str] | None = None
) -> tuple[Contradiction, ...]:
    """Return what cannot be true together of what is known, whatever of it is a range.

    Args:
        facts: what is known, by fact name.
        on: the application date.
        origins: where facts were read, by name; what is not there was typed.
    """
    known = Known({**facts, as_of.name: on})
    found = []
    for part, whole in NEVER_ABOVE:
        least, most = measure(part, known), measure(whole, known)
        if least.low > most.high:
            found.append(_told(part, least, whole, most, origins or {}))
    return tuple(found)


def _told(
    part: _Figure, least: Bounds, whole: _Figure, most: Bounds, origins: Mapping[str, str]
) -> Contradiction:
    unit = unit_of(part)
    named = tuple(dict.fromkeys((*_names(part), *_names(whole))))
    places = "、".join(dict.fromkeys(origins[name] for name in named if name in origins))
    one, other = (
        [f"{figure.label.in_language(each)} {_value(bounds, unit, each)}" for each in _LANGUAGES]
        for figure, bounds in ((part, least), (whole, most))
    )
    above = ("より後です", "lies after") if unit is Unit.DATE else ("を超えています", "is above")
    at = (f"（{places}）", f" ({places})") if places else ("", "")
    return Contradiction(
        f"{one[0]}が{other[0]}{above[0]}{at[0]}。どちらが正しいか確かめてください",
        f"{one[1]} {above[1]} {other[1]}{at[1]}; check which of them is right",
        facts=named,
    )


_LANGUAGES: tuple[Language, ...] = ("ja", "en")


def _names(figure: _Figure) -> Iterable[str]:
    return sorted(fact.name for fact in facts_in(figure))


def _value(bounds: Bounds, unit: Unit, language: Language) -> str:
    ends = (
        "" if isinstance(end, float) else quantity(end, unit, language)
        for end in (bounds.low, bounds.high)
    )
    return "～".join(dict.fromkeys(ends))
