"""Tables of businesses for the tests, and what the single case says of each row."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from math import ceil
from random import Random

import polars as pl
from tests.businesses import DAY, thresholds

from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES, LEXICON
from seido.portfolio.reading.held_values import exact_column, is_partly_known, partly_columns
from seido.rules.expr import All, Fact, Judgement, Requirement, Unit
from seido.rules.quantity import Rounding, round_whole
from seido.rules.readings.decide.known import Known
from seido.rules.readings.decide.trace import Trace
from seido.rules.readings.words.explain import explain, shortfalls
from seido.rules.truth import NO
from seido.rules.values import Exact, Facts, Range, Value
from seido.screening import Decision, Screening, Verdict

UNITS = {"date": "days", "number": "basis_points"}


def table_of(businesses: Sequence[Facts], day: date) -> tuple[pl.DataFrame, set[str]]:
    """Return businesses as a table of facts, and which of them are partly known somewhere."""
    columns: list[pl.Series] = []
    partly: set[str] = set()
    for name, entry in ENTRIES.items():
        values: list[Value] = [each.get(name) for each in businesses]
        if name == "as_of":
            values = [value or day for value in values]
        columns.append(exact_column(entry, values))
        if any(is_partly_known(entry, value) for value in values):
            partly.add(name)
            columns += partly_columns(entry, values)
    return pl.DataFrame(columns), partly


def answers_of(screening: Screening) -> dict[str, object]:
    """Return what the single case answers, under the names of the portfolio's columns."""
    found: dict[str, object] = {}
    for each in screening.decisions:
        found |= {
            f"{each.scheme.id}.{key}": value for key, value in _answer(each, screening).items()
        }
    return found


def _answer(decision: Decision, screening: Screening) -> Mapping[str, object]:
    most = None if decision.limit is None else decision.limit.high
    refused = decision.verdict in (Verdict.INELIGIBLE, Verdict.NOT_OFFERED)
    failure, distance, unit = None, None, None
    if decision.verdict is Verdict.INELIGIBLE and decision.trace is not None:
        failure, distance, unit = first_failure(decision.trace, screening.known)
    names = " ".join(each.name for each in decision.judgements)
    return {
        "decision": decision.verdict.value,
        "judgements": names or None,
        "limit_yen": None
        if refused or most is None or isinstance(most, float)
        else round_whole(most, Rounding.DOWN),
        "missing": " ".join(sorted(decision.missing))
        if decision.verdict is Verdict.UNDETERMINED
        else None,
        "first_failure": failure,
        "distance": distance,
        "distance_unit": unit,
    }


def first_failure(trace: Trace, known: Known) -> tuple[str | None, int | None, str | None]:
    """Return the requirement that stands first in the way, and the distance of its first leaf."""
    parts = trace.parts if isinstance(trace.node, All) else (trace,)
    failing = next(part for part in parts if part.truth is NO)
    named = [failing] if isinstance(failing.node, Requirement) else list(failing.walk())
    name = next(
        (
            each.node.name
            for each in named
            if each.truth is NO and isinstance(each.node, Requirement | Judgement)
        ),
        None,
    )
    leaves = shortfalls(explain(failing, known, LEXICON, "ja"))
    distance = next((leaf.distance for leaf in leaves if leaf.distance), None)
    if distance is None:
        return name, None, None
    unit = distance.unit.value
    per = 10_000 if unit == "number" else 1
    return name, ceil(Fraction(distance.amount) * per), UNITS.get(unit, unit)


def drawn(count: int, seed: int, known: float = 0.7, partly: float = 0.1) -> list[Facts]:
    """Return businesses of which each fact is known with some chance, exactly or in part."""
    drawing = Random(seed)  # noqa: S311 - it must be the same in every run
    return [
        {
            entry.name: _value(entry, drawing, partly)
            for entry in ENTRIES.values()
            if entry.name != "as_of" and drawing.random() < known
        }
        for _ in range(count)
    ]


def _value(entry: Entry, drawing: Random, partly: float) -> Value:
    if entry.unit is Unit.TRUTH or drawing.random() >= partly:
        return _exact(entry, drawing)
    if entry.unit is Unit.CHOICE:
        return frozenset(drawing.sample(entry.options, drawing.randint(2, len(entry.options))))
    low, high = sorted([_exact(entry, drawing), _exact(entry, drawing)])
    assert not isinstance(low, str)
    assert not isinstance(high, str)
    return drawing.choice([Range(low, high), Range(None, high), Range(low, None)])


def _exact(entry: Entry, drawing: Random) -> Exact:
    match entry.unit:
        case Unit.TRUTH:
            return drawing.random() < 0.6
        case Unit.CHOICE:
            return drawing.choice(entry.options)
        case Unit.DATE if drawing.random() < 0.7:
            day = DAY - timedelta(days=30 * drawing.choice([1, 3, 12, 36, 60]))
            return day + timedelta(days=drawing.randint(-1, 1))
        case Unit.DATE:
            return date.fromordinal(drawing.randint(date(1990, 1, 1).toordinal(), 742_000))
        case Unit.NUMBER:
            return Fraction(drawing.randint(0 if entry.low == 0 else -50, 150), 100)
        case unit:
            near = int(drawing.choice(_THRESHOLDS[unit])) + drawing.randint(-1, 1)
            low = -(10**10) if entry.low is None else entry.low
            high = 10**10 if entry.high is None else entry.high
            return (
                min(max(near, low), high) if drawing.random() < 0.6 else drawing.randint(low, high)
            )


_THRESHOLDS = thresholds()


def partly_known_table(
    facts: Sequence[Fact], businesses: Sequence[Facts], *, wide: bool = True
) -> pl.DataFrame:
    """Return businesses as a table of facts, each fact with the columns of what is partly known."""
    columns: list[pl.Series] = []
    for each in facts:
        values: list[Value] = [business.get(each.name) for business in businesses]
        columns.append(exact_column(each, values))
        if wide and each.unit is not Unit.TRUTH:
            columns += partly_columns(each, values)
    return pl.DataFrame(columns)


def read(business: Facts) -> Facts:
    """Return a business as a reader leaves it: what allows one value only is that value."""
    return {name: _settled(value) for name, value in business.items()}


def _settled(value: Value) -> Value:
    match value:
        case Range(low=low, high=high) if low == high:
            return low
        case frozenset() if len(value) == 1:
            return next(iter(value))
        case _:
            return value
