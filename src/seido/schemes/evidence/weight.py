"""How much weight a source has: who speaks in it, and on which days."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from importlib.resources import files

from seido.rules.words import Words


class Weight(Enum):
    """Who speaks in a source (出典の重み), the heaviest first."""

    OFFICIAL = "official"
    CORPORATION = "corporation"
    BANK = "bank"
    SECONDARY = "secondary"


WEIGHTS: Mapping[Weight, Words] = {
    Weight.OFFICIAL: Words("公的な資料", "official"),
    Weight.CORPORATION: Words("信用保証協会の資料", "of a guarantee corporation"),
    Weight.BANK: Words("金融機関の資料", "of a bank"),
    Weight.SECONDARY: Words("二次的な資料", "secondary: adviser, press or chamber"),
}
"""What each weight is called where people read it."""


@dataclass(frozen=True, slots=True)
class Witness:
    """A document that terms rest on (出典).

    Attributes:
        document: a source file's name, or the address of a public page.
        weight: who speaks in it.
        days: the days that it prints for what it says; none where it prints none.
    """

    document: str
    weight: Weight
    days: tuple[date, ...]


@cache
def witnesses() -> Mapping[str, Witness]:
    """Return every document that terms rest on, by its name or address."""
    text = files(__package__).joinpath("documents.csv").read_text("utf-8")
    rows = csv.DictReader(text.splitlines())
    return {row["document"]: _witness(row) for row in rows}


def weight_of(document: str) -> Weight | None:
    """Return how much weight a document has; None for one that only a user's own terms name."""
    found = witnesses().get(document)
    return found.weight if found else None


def _witness(row: Mapping[str, str]) -> Witness:
    days = tuple(date.fromisoformat(each) for each in row["days"].split())
    return Witness(row["document"], Weight(row["weight"]), days)
