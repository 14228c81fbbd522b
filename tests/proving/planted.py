"""Schemes with what is planted in them, for proofs to find."""

from datetime import date
from typing import Any

from seido.facts.application import as_of
from seido.proving.asked import Asked
from seido.rules import build
from seido.rules.build import ALWAYS
from seido.rules.expr import Condition
from seido.rules.readings.prove.prove import Prover
from seido.rules.words import Source, Words
from seido.schemes.model import Edition, Kind, Scheme

SOURCE = Source("test.txt", "見出し")
OPENS = date(2020, 4, 1)


def edition(rule: Condition = ALWAYS, opens: date = OPENS, **terms: Any) -> Edition:
    return Edition(stated_on=opens, source=SOURCE, rule=rule, **terms)


def scheme(*editions: Edition) -> Scheme:
    words = Words("試験", "test")
    return Scheme(id="test", kind=Kind.LOAN, name=words, summary=words, editions=editions)


def asked(*editions: Edition) -> Asked:
    """Return the last of some editions, to be asked about its days."""
    return Asked(scheme(*editions), editions[-1], Prover(build.at_least(as_of, editions[-1].opens)))


def required(name: str, condition: Condition) -> Condition:
    return build.requirement(name, Words(f"要件{name}", name), condition, SOURCE)
