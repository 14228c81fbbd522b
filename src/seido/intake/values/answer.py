"""One answer to one question of the vocabulary, read by the fact's unit and held to its bounds."""

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import cache, partial
from typing import TypeAlias

from seido.facts.entry import Entry
from seido.intake.values.answers import Options, parse_choices, parse_truth
from seido.intake.values.ranges import Unknown, is_unknown, parse_date_range, parse_range
from seido.intake.values.readers import COUNTERS, parse_months, parse_number, parse_rate, parse_yen
from seido.intake.values.short_forms import short_forms
from seido.reach import beyond
from seido.refusal import Refused, refuse, refused, shown
from seido.rules.expr import Unit
from seido.rules.values import Range, Value

_PERSONS = ("人", "名")
_COUNTS = tuple(counter for counter in COUNTERS if counter not in ("か月", "人", "名"))
_OR = re.compile(r"または|又は|もしくは|若しくは")
_Ends: TypeAlias = (
    tuple[int | Fraction | None, int | Fraction | None] | tuple[date | None, date | None] | Unknown
)


def read_answer(fact: Entry, given: object, scale: int = 1, *, offering: bool = True) -> Value:
    """Return what an answer says of a fact: exact, a range, some options, or None for not known.

    Args:
        fact: the fact that was asked for.
        given: text as typed, or a value that came typed out of a file.
        scale: yen in one of a bare number.
        offering: whether options are looked up that look like a word which names none.

    Raises:
        Refused: where the answer cannot be read, or lies outside what the fact can be.
    """
    if is_unknown(given):
        return None
    if fact.unit is Unit.TRUTH:
        return parse_truth(given)
    if fact.unit is Unit.CHOICE:
        return _chosen(fact, given, offering=offering)
    return read_quantity(fact.unit, given, scale, (fact.low, fact.high))


def read_quantity(
    unit: Unit, given: object, scale: int = 1, bounds: tuple[int | None, int | None] = (None, None)
) -> int | Fraction | date | Range | None:
    """Return an amount, count, rate or day, or the range of it; None for not known.

    Raises:
        Refused: where it cannot be read, or reaches outside the bounds or too far.
    """
    ends: _Ends
    if unit is Unit.DATE:
        ends = parse_date_range(given)
    else:
        ends = parse_range(given, _reader(unit, scale), None if unit is Unit.NUMBER else 1)
    if isinstance(ends, Unknown):
        return None
    low, high = ends
    least, most = bounds
    for end in (low, high):
        if isinstance(end, int | Fraction) and not (
            (least is None or least <= end) and (most is None or end <= most)
        ):
            raise _outside(given, least, most)
        refuse([beyond(unit, end, given)])
    return low if low == high and low is not None else Range(low, high)


def _reader(unit: Unit, scale: int) -> Callable[[object], int | Fraction]:
    match unit:
        case Unit.YEN:
            return partial(parse_yen, scale=scale)
        case Unit.PERSONS:
            return partial(parse_number, counters=_PERSONS)
        case Unit.MONTHS:
            return parse_months
        case Unit.COUNT:
            return partial(parse_number, counters=_COUNTS)
        case Unit.NUMBER:
            return partial(parse_rate, unit="times")
        case _:
            raise TypeError(f"{unit.value} is no quantity")


def _chosen(fact: Entry, given: object, *, offering: bool) -> Value:
    """Return the option named, or the set of them where the answer leaves several open."""
    several = given if isinstance(given, list) and given else [given]
    if isinstance(given, str) and not any(given in (w.ja, w.en) for w in fact.choices.values()):
        several = _OR.split(given)
    if len(several) > len(fact.choices):
        raise refused(
            f"「{shown(given)}」は選択肢の数（{len(fact.choices)}）より多くあります。"
            "当てはまるものを一度ずつ書いてください",
            f"'{shown(given)}' names more than the {len(fact.choices)} options there are;"
            " name each that may hold once",
        )
    options = _options(fact)
    # A name that is spelled alike may be of any other trade or form, so every option is told.
    near = offering and fact.finder is None
    found = frozenset[str]().union(
        *(parse_choices(each, options, offering=near) for each in several)
    )
    return next(iter(found)) if len(found) == 1 else found


@cache
def _options(fact: Entry) -> Options:
    return Options(
        {
            code: (words.ja, words.en, *fact.aliases.get(code, ()))
            for code, words in fact.choices.items()
        },
        fact.finder or short_forms({code: words.ja for code, words in fact.choices.items()}),
    )


def _outside(given: object, least: int | None, most: int | None) -> Refused:
    ja = "".join(
        f"{end:,}{word}" for end, word in ((least, "以上"), (most, "以下")) if end is not None
    )
    en = " and ".join(
        f"{word} {end:,}"
        for end, word in ((least, "at least"), (most, "at most"))
        if end is not None
    )
    return refused(
        f"「{shown(given)}」は取り得ない値です。{ja}で答えてください",
        f"'{shown(given)}' cannot be; answer with {en}",
    )
