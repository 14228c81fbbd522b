"""Every figure that the product holds: in rules, terms, tables, words and the directory."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from seido.coverage.figures import Key, Kind, figures_in
from seido.coverage.headings import JUDGEMENT, OUT_OF_SCOPE, WINDOWS
from seido.facts.business.profile import form
from seido.rules.check import unit_of
from seido.rules.expr import Band, Const, Fact, Round, Unit
from seido.rules.readings.decide.decide import measure
from seido.rules.words import Source, Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.duties import Calendar, Every
from seido.schemes.model import Edition, RateRow, Scheme
from seido.windows.office import Office
from seido.windows.statements import statements

_OF_UNIT = {
    Unit.YEN: Kind.YEN,
    Unit.PERSONS: Kind.COUNT,
    Unit.COUNT: Kind.COUNT,
    Unit.MONTHS: Kind.MONTHS,
    Unit.NUMBER: Kind.NUMBER,
    Unit.DATE: Kind.DAYS,
}

FIELDS: Mapping[tuple[str, str], Kind] = {
    ("TermRow", "months"): Kind.MONTHS,
    ("TermRow", "grace_months"): Kind.MONTHS,
    ("Calendar", "due_months"): Kind.MONTHS,
    ("Calendar", "due_days"): Kind.DAYS,
    ("Course", "hours"): Kind.HOURS,
    ("Course", "least_days"): Kind.DAYS,
    ("Course", "least_hours_a_day"): Kind.HOURS,
    ("Course", "cost_yen"): Kind.YEN,
    ("MonthsAfter", "months"): Kind.MONTHS,
    ("DaysAfter", "days"): Kind.DAYS,
    ("AtLeastK", "least"): Kind.COUNT,
}
"""What a whole number in a field of the model or the rule language counts."""

_ANY_COUNT = (Kind.YEN, Kind.NUMBER, Kind.COUNT, Kind.MONTHS, Kind.DAYS, Kind.HOURS)
"""What a whole number may count where nothing says so, as in a table of a money module."""


@cache
def held_by(holder: str, document: str) -> frozenset[Key]:
    """Return the figures that a holder has for a source.

    Of a scheme's editions those count that rest on the source; all, where none names it.

    Raises:
        ImportError: for a holder that is no scheme, no module and none of the fixed words.
    """
    if holder in (JUDGEMENT, OUT_OF_SCOPE):
        return frozenset()
    if holder == WINDOWS:
        return frozenset(
            key
            for office in statements()
            if office.source.document == document
            for key in _of_office(office)
        )
    if "-" in holder:
        found = [each for each in all_schemes() if each.id == holder]
        return frozenset(key for scheme in found for key in _of_scheme(scheme, document))
    return frozenset(keys_of(_own(import_module(f"seido.{holder}"))))


def keys_of(item: object) -> Iterator[Key]:  # noqa: C901 - one case a type
    """Yield every figure in a value: numbers by what they count, and those within words."""
    match item:
        case Every(value=months):
            yield Kind.MONTHS, months
        case None | bool() | str() | Enum() | Source() | type():
            return
        case Words(ja=text):
            yield from _in_text(text)
        case Const(value=value, unit=unit):
            yield from _counted(value, unit)
        case Fact():
            yield from _counted(item.low, item.unit)
            yield from _counted(item.high, item.unit)
            yield from _of_fields(item, {"low", "high", "effort"})
        case Round(step=step):
            yield from _counted(step, unit_of(item))
            yield from keys_of(item.term)
        case Band(subject=subject, rows=rows):
            for bound, term in rows:
                yield from _counted(bound, unit_of(subject))
                yield from keys_of(term)
            yield from keys_of((subject, item.below))
        case RateRow():
            # What the state pays is often written as a part of the rate, and what is left never.
            for each in item.of_class(None) if item.state is not None else ():
                yield from keys_of((each.state, each.borrower))
            yield from _of_fields(item, ())
        case Calendar(years=years):
            yield from _counted(years and years * 12, Unit.MONTHS)
            yield from _of_fields(item, {"years", "only"})
        case Fraction():
            yield Kind.NUMBER, abs(item)
        case int():
            yield from ((kind, abs(item)) for kind in _ANY_COUNT)
        case date():
            yield from _parts_of_day((item.year, item.month, item.day))
        case Mapping():
            yield from keys_of((tuple(item.keys()), tuple(item.values())))
        case tuple() | frozenset():
            for each in item:
                yield from keys_of(each)
        case _ if is_dataclass(item):
            yield from _of_fields(item, ())


def _of_fields(item: Any, but: Iterable[str]) -> Iterator[Key]:
    for field in fields(item):
        if field.name in but:
            continue
        value = getattr(item, field.name)
        kind = FIELDS.get((type(item).__name__, field.name))
        if kind is not None and value is not None:
            yield kind, value
        else:
            yield from keys_of(value)


def _counted(value: Any, unit: Unit) -> Iterator[Key]:
    if isinstance(value, int | Fraction) and not isinstance(value, bool):
        yield _OF_UNIT[unit], max(value, -value)
    else:
        yield from keys_of(value)


def _in_text(text: str) -> Iterator[Key]:
    for figure in figures_in(text):
        for kind, value in figure.keys:
            if isinstance(value, tuple):
                yield from _parts_of_day(value)
            else:
                yield kind, value


def _parts_of_day(day: tuple[Any, ...]) -> Iterator[Key]:
    """Yield a day, its month and its year: the whole date holds a source's 2016年2月."""
    yield from ((Kind.DATE, day[:length]) for length in range(1, len(day) + 1))
    if len(day) > 1 and isinstance(day[1], int):
        yield Kind.DATE, (None, day[1])


def _of_scheme(scheme: Scheme, document: str) -> Iterator[Key]:
    resting = [each for each in scheme.editions if each.source.document == document]
    for name in (scheme.name.ja, scheme.summary.ja, *scheme.aliases):
        yield from _in_text(name)
    for edition in resting or scheme.editions:
        yield from keys_of(edition)
        yield from _limits(edition)


def _limits(edition: Edition) -> Iterator[Key]:
    """Yield what the limit comes to at most, for any business and for each legal form."""
    if edition.limit is None:
        return
    for facts in ({}, *({form.name: code} for code in form.options)):
        most = measure(edition.limit, facts).high
        if not isinstance(most, float):
            yield Kind.YEN, most


def _of_office(office: Office) -> Iterator[Key]:
    said = (getattr(office, field.name) for field in fields(office))
    for text in said:
        if isinstance(text, str):
            yield from _in_text(text)


def _own(module: ModuleType) -> tuple[object, ...]:
    """Return what a module holds, its own attributes apart."""
    return tuple(value for name, value in vars(module).items() if not name.startswith("__"))
