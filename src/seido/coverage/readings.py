"""Every place where a source is open, and how it is read there (解釈)."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType, ModuleType

from seido import frames, money, windows
from seido.money import guarantee_fee, mutual_aid, plan_cost, repayment
from seido.rules.words import Reading, Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Scheme
from seido.schemes.readings import readings_in

ARITHMETIC: Mapping[ModuleType, Words] = MappingProxyType(
    {
        guarantee_fee: Words("信用保証料の計算", "Guarantee fee"),
        repayment: Words("返済の計算", "Repayment"),
        mutual_aid: Words("共済の計算", "Mutual aid"),
        plan_cost: Words("計画策定費用の計算", "Cost of a plan"),
        money: Words("そのほかの計算", "Other arithmetic"),
        windows: Words("窓口の一覧", "Directory of offices"),
        frames: Words("保証枠の残り", "What is left of frames"),
    }
)
"""The rooms whose modules may hold ``READINGS``; each module counts for the first it lies in."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A reading, and all that rests on it.

    Attributes:
        reading: how the source is read.
        schemes: the schemes of which an edition rests on it; none for what is arithmetic.
        subject: what is computed with it; None for what a scheme says.
    """

    reading: Reading
    schemes: tuple[Scheme, ...] = ()
    subject: Words | None = None


def every_reading() -> tuple[Taken, ...]:
    """Return each reading once: those of schemes first, in the catalogue's order."""
    resting: dict[Reading, dict[str, Scheme]] = {}
    for scheme in all_schemes():
        for edition in scheme.editions:
            for each in readings_in(edition):
                resting.setdefault(each, {})[scheme.id] = scheme
    of_schemes = (Taken(each, tuple(schemes.values())) for each, schemes in resting.items())
    return (*of_schemes, *_of_arithmetic())


def _of_arithmetic() -> Iterator[Taken]:
    seen: set[str] = set()
    for room, subject in ARITHMETIC.items():
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            module = importlib.import_module(found.name)
            if found.name not in seen:
                seen.add(found.name)
                yield from (
                    Taken(each, subject=subject) for each in getattr(module, "READINGS", ())
                )
