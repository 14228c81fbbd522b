"""Businesses drawn over the real vocabulary, with values on and beside the real thresholds."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.reach import MOST
from seido.rules.check import walk
from seido.rules.expr import Const, Unit
from seido.rules.values import Exact, Range, Value
from seido.schemes.catalogue import all_schemes
from seido.screening import Decision, Screening

DAY = date(2026, 10, 1)
"""The application date of the tests."""

FACTS = tuple(entry for entry in ENTRIES.values() if entry.name != "as_of")


def thresholds() -> dict[Unit, list[int | Fraction]]:
    """Return the figures that rules compare with, by unit; days as counts of days."""
    found: dict[Unit, set[int | Fraction]] = {unit: {0} for unit in Unit}
    nodes = (
        node
        for scheme in all_schemes()
        for edition in scheme.editions
        for rule in (edition.rule, edition.limit)
        if rule is not None
        for node in walk(rule)
    )
    for node in nodes:
        match node:
            case Const(value=date() as day):
                found[Unit.DATE].add(day.toordinal())
            case Const(value=int() | Fraction() as value, unit=unit) if unit is not Unit.TRUTH:
                found[unit].add(value)
            case _:
                pass
    return {unit: sorted(values) for unit, values in found.items()}


_THRESHOLDS = thresholds()


def exact_values(entry: Entry) -> st.SearchStrategy[Exact]:
    """Draw a value that a fact can have, most often at a threshold or just beside one."""
    match entry.unit:
        case Unit.TRUTH:
            return st.booleans()
        case Unit.CHOICE:
            return st.sampled_from(entry.options)
        case Unit.DATE:
            return _days()
        case Unit.NUMBER:
            return st.builds(Fraction, st.integers(entry.low or 0, 150), st.just(100))
        case unit:
            steps = st.tuples(st.sampled_from(_THRESHOLDS[unit]), st.integers(-1, 1))
            most = min(10**10, MOST[unit])
            low = -most if entry.low is None else entry.low
            high = most if entry.high is None else entry.high
            near = steps.map(lambda pair: min(max(int(pair[0]) + pair[1], low), high))
            return near | st.integers(low, high)


def _days() -> st.SearchStrategy[date]:
    near = st.tuples(
        st.sampled_from(_THRESHOLDS[Unit.DATE][1:]).map(lambda days: date.fromordinal(int(days)))
        | st.sampled_from([12, 36, 60]).map(lambda months: DAY - timedelta(days=30 * months)),
        st.integers(-1, 1),
    ).map(lambda pair: pair[0] + timedelta(days=pair[1]))
    return near | st.dates(date(1990, 1, 1), date(2032, 12, 31))


def values(entry: Entry) -> st.SearchStrategy[Value]:
    """Draw anything that can be known of a fact: exact, a range, some options, or nothing."""
    exact = exact_values(entry)
    match entry.unit:
        case Unit.TRUTH:
            return st.none() | exact
        case Unit.CHOICE:
            several = st.frozensets(st.sampled_from(entry.options), min_size=2)
            return st.none() | exact | several
        case _:
            between = st.tuples(exact, exact).map(sorted).map(lambda ends: Range(*ends))  # type: ignore[arg-type]
            return st.none() | exact | exact | between


@st.composite
def known(draw: st.DrawFn, least: int = 0, most: int = 40) -> dict[str, Value]:
    """Draw what is known of a business: facts about it, in any order."""
    entries = draw(st.lists(st.sampled_from(FACTS), unique=True, min_size=least, max_size=most))
    return {entry.name: draw(values(entry)) for entry in entries}


@st.composite
def narrower(draw: st.DrawFn, entry: Entry, value: Value) -> Value:
    """Draw a further answer: anything that what is known of the fact leaves possible."""
    match value:
        case None:
            return draw(exact_values(entry))
        case frozenset():
            return draw(st.sampled_from(sorted(value)))
        case Range(low=date() as low, high=date() as high):
            return draw(st.dates(low, high))
        case Range(low=Fraction() | int() as low, high=Fraction() | int() as high):
            return draw(st.sampled_from([low, high, (low + high) // 2 if low + 1 < high else low]))
        case _:
            return value


def answers(screening: Screening) -> dict[str, Decision]:
    """Return the decisions of a screening by the scheme's id."""
    return {each.scheme.id: each for each in screening.decisions}
