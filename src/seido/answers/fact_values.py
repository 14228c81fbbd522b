"""The value of a fact as JSON, and back."""

import re
from datetime import date
from fractions import Fraction
from typing import Any

from seido.facts.entry import Entry
from seido.reach import beyond
from seido.refusal import Refused, refused, shown
from seido.rules.expr import Unit
from seido.rules.quantity import Rate
from seido.rules.values import Exact, Range, Value

_WANTED: dict[Unit, tuple[str, str]] = {
    Unit.TRUTH: ("true か false", "true or false"),
    Unit.DATE: ("2026-10-01 のような日付", "a day such as 2026-10-01"),
    Unit.NUMBER: ("整数か 1/3 のような分数の文字列", "a whole number, or a fraction as text: 1/3"),
}
_WHOLE = "整数", "a whole number"
_FRACTION = re.compile(r"[-+]?[0-9]{1,500}(?:[/.][0-9]{1,500})?")
"""A number as text, without the exponent that would make a few letters a gigabyte of digits."""


def value_json(value: Value) -> Any:
    """Return a fact's value as JSON: days as text, fractions as "1/3", ranges by their ends."""
    match value:
        case Range(low=low, high=high):
            return {"low": _exact(low), "high": _exact(high)}
        case frozenset():
            return {"one_of": sorted(value)}
        case _:
            return _exact(value)


def number_json(value: int | Rate) -> int | str:
    """Return an exact number as JSON: whole as it is, else as a fraction in text."""
    return int(value) if value == int(value) else f"{value.numerator}/{value.denominator}"


def _exact(value: Exact | None) -> Any:
    match value:
        case date():
            return value.isoformat()
        case Fraction():
            return number_json(value)
        case _:
            return value


def read_value(fact: Entry, data: Any) -> Value:
    """Return what JSON says of a fact, held to the fact's unit, options and bounds.

    Raises:
        Refused: naming the fact, what was given, and what would be right.
    """
    match data:
        case None:
            return None
        case {"low": low, "high": high} if fact.unit not in (Unit.TRUTH, Unit.CHOICE):
            return _range(fact, *(None if end is None else _read(fact, end) for end in (low, high)))
        case {"one_of": [_, *_] as codes} if fact.unit is Unit.CHOICE:
            return frozenset(_read(fact, code) for code in codes)
    exact: Value = _read(fact, data)
    return exact


def _range(fact: Entry, low: Any, high: Any) -> Range:
    try:
        return Range(low, high)
    except ValueError as error:
        raise refused(
            "範囲には少なくとも一つの端が要り、low は high 以下です",
            "a range has one end at least, and low is no more than high",
            fact.name,
        ) from error


def _read(fact: Entry, data: Any) -> Any:
    """Return an exact value of the fact."""
    try:
        value = _typed(fact, data)
    except (ValueError, ZeroDivisionError):
        value = None
    if value is None or not _is_within(fact, value):
        ja, en = _wanted(fact)
        given = shown(data)
        raise refused(f"「{given}」は読めません。{ja}です", f"'{given}' is not {en}", fact.name)
    far = beyond(fact.unit, value, data)
    if far is not None:
        raise Refused(far.at(field=fact.name))
    return value


def _typed(fact: Entry, data: Any) -> Exact | None:
    """Return the value that JSON of the right type holds; None for any other."""
    match fact.unit, data:
        case Unit.TRUTH, bool():
            return data
        case Unit.CHOICE, str() if data in fact.options:
            return data
        case Unit.DATE, str():
            return date.fromisoformat(data)
        case Unit.NUMBER, str() if _FRACTION.fullmatch(data):
            return Fraction(data)
        case Unit.NUMBER, str():
            return None
        case (Unit.TRUTH | Unit.CHOICE | Unit.DATE, _) | (_, bool()):
            return None
        case _, int():
            return data
    return None


def _is_within(fact: Entry, value: Exact) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        return True
    return (fact.low is None or fact.low <= value) and (fact.high is None or value <= fact.high)


def _wanted(fact: Entry) -> tuple[str, str]:
    if fact.unit is Unit.CHOICE:
        options = ", ".join(fact.options)
        return f"{options} のどれか", f"one of {options}"
    ja, en = _WANTED.get(fact.unit, _WHOLE)
    for end, word, phrase in ((fact.low, "以上", "at least"), (fact.high, "以下", "at most")):
        if end is not None:
            ja, en = f"{ja}、{end:,}{word}", f"{en}, {phrase} {end:,}"
    return ja, en
