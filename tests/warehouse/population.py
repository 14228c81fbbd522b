"""Businesses of every fact, near the thresholds of the rules, and what each is answered."""

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import islice
from math import ceil, floor
from pathlib import Path
from typing import Any

import yaml
from tests.businesses import thresholds
from tests.databases import Business

from seido.door import screen
from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.intake.business import bind
from seido.intake.values.cell import Cell
from seido.rules.expr import Unit
from seido.rules.quantity import MILLIONTHS
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.values import Exact, Range
from seido.screening import Decision

FACTS = tuple(ENTRIES.values())
DAY = date(2026, 12, 1)
MISSING = 0.15
TRUTH = {YES: True, NO: False, UNKNOWN: None}
NEAR = thresholds()


def population(number: int, seed: int) -> list[Business]:
    """Return businesses: two thirds begin from the scenarios, changed in three facts."""
    drawn = random.Random(seed)  # noqa: S311 - a test's own draw, the same each time
    known = _scenarios()
    drawn.shuffle(known)
    return [
        {each.name: _fact(each, base, drawn) for each in FACTS}
        for base in [
            *islice(known, number * 2 // 3),
            *({} for _ in range(number - number * 2 // 3)),
        ]
    ]


def _fact(entry: Entry, base: dict[str, Exact], drawn: random.Random) -> Exact | None:
    kept = base.get(entry.name)
    if kept is not None and drawn.random() > 3 / len(base):
        return kept
    return None if drawn.random() < MISSING else _value(entry, drawn)


def _value(entry: Entry, drawn: random.Random) -> Exact:
    """Return a value of a fact, mostly on or beside a threshold."""
    match entry.unit:
        case Unit.TRUTH:
            return drawn.random() < 0.5
        case Unit.CHOICE:
            return drawn.choice(entry.options)
        case Unit.DATE:
            near = [date.fromordinal(int(day)) for day in NEAR[Unit.DATE] if day]
            months = drawn.choice([1, 6, 12, 36, 60])
            day = drawn.choice([*near, DAY - timedelta(days=months * 365 // 12)])
            return day + timedelta(days=drawn.choice([-1, 0, 1, drawn.randint(-900, 90)]))
        case Unit.NUMBER:
            return Fraction(drawn.randint(0 if entry.low == 0 else -50, 150), 100)
        case unit:
            exact = int(drawn.choice(NEAR[unit])) + drawn.randint(-1, 1)
            value = drawn.choice([exact, exact, drawn.randint(0, 10**9)])
            low = value if entry.low is None else max(value, entry.low)
            return low if entry.high is None else min(low, entry.high)


def _scenarios() -> list[dict[str, Exact]]:
    found = []
    for path in sorted((Path(__file__).parents[1] / "scenarios").glob("*/*.yaml")):
        file = yaml.safe_load(path.read_text("utf-8"))
        for case in file["事例"]:
            given = {**file.get("共通の事実", {}), **case.get("事実", {})}
            facts = bind(Cell(heading, value, path.stem) for heading, value in given.items()).facts
            exact = {
                name: value
                for name, value in facts.items()
                if value is not None and not isinstance(value, Range | frozenset)
            }
            if exact:
                found.append(exact)
    return found


def stored(business: Business) -> dict[str, Exact | None]:
    """Return a business as a table holds it: pure numbers as millionths."""
    return {
        name: int(value * MILLIONTHS) if isinstance(value, Fraction) else value
        for name, value in business.items()
    }


def answered(businesses: Iterable[Business], as_of: date | None) -> Iterator[tuple[Any, ...]]:
    """Yield what ``decide`` answers to each business, in the columns of the statement."""
    for business in businesses:
        screening = screen(business, as_of)
        yield tuple(value for each in screening.decisions for value in _answer(each))


def _answer(decision: Decision) -> Sequence[Any]:
    trace, limit = decision.trace, decision.limit
    if decision.edition is None or trace is None:
        return (None,) * 6
    return (
        decision.edition.stated_on,
        TRUTH[trace.truth],
        TRUTH[trace.favourable],
        " ".join(each.name for each in trace.judgements),
        None if limit is None or isinstance(limit.low, float) else floor(limit.low),
        None if limit is None or isinstance(limit.high, float) else ceil(limit.high),
    )
