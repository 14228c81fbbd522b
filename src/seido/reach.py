"""How far a value may reach: what lies beyond is refused where it is read, by all readers alike.

A file of one business, a table of many, a receipt, an option and an answer typed are held to the
same figures, so that none reads what another refuses, and every engine can compute with all of it.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from seido.refusal import Problem, shown
from seido.rules.expr import Unit
from seido.rules.months import FIRST_DAY, LAST_DAY

LIMIT = 10**16
"""Amounts in yen from here on (一京) are refused, so that sums stay within 64 bits."""

MOST: Mapping[Unit, int] = MappingProxyType(
    {
        Unit.YEN: LIMIT - 1,
        Unit.PERSONS: 10**10,
        Unit.MONTHS: 10**5,
        Unit.COUNT: 10**10,
        Unit.NUMBER: 1_000,
    }
)
"""The greatest magnitude of a value by its unit."""


def beyond(unit: Unit, value: object, given: object) -> Problem | None:
    """Return what is wrong with a value or an end of a range that reaches too far; else None.

    Args:
        unit: what the value counts.
        value: the value as read.
        given: what was written, for the sentence.
    """
    if isinstance(value, date):
        return far_day(value, given)
    most = MOST.get(unit)
    if most is None or not isinstance(value, int | Fraction) or -most <= value <= most:
        return None
    return too_large(given, most)


def too_large(given: object, most: int) -> Problem:
    """Return the sentence for a value beyond the greatest that is taken."""
    return Problem(
        f"「{shown(given)}」は大きすぎます。{most:,}までの値にしてください",
        f"'{shown(given)}' is too large; give a value up to {most:,}",
    )


def far_day(day: date, given: object) -> Problem | None:
    """Return what is wrong with a day outside the years in which periods are counted; else None.

    9999-12-31 is what bank systems write where there is no day (期限なし). It is no day
    on which anything happened, and is never taken for one.
    """
    if day == _NO_END:
        return Problem(
            f"「{shown(given)}」は日がないという印で、日付ではありません。その日がなければ書かずにおき、"
            "分からなければ「不明」と書いてください",
            f"'{shown(given)}' marks that there is no day; leave it out where there is none,"
            " or write 不明 if it is not known",
        )
    if FIRST_DAY <= day <= LAST_DAY:
        return None
    first, last = FIRST_DAY.year, LAST_DAY.year
    return Problem(
        f"「{shown(given)}」は今から離れすぎた日です。西暦{first}年から{last}年までの日にしてください",
        f"'{shown(given)}' is too far off; give a day of the years {first} to {last}",
    )


_NO_END = date(9999, 12, 31)
