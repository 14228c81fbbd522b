"""Dates in SQL as serial numbers, so that no date function of a database is asked but the parts.

A serial number is (year × 12 + month − 1) × 31 + day − 1: it rises with the date, and its months
and its day are a whole division away.
"""

from datetime import date

from sqlglot import exp

from seido.rules.readings.rows.sql.pieces import (
    End,
    Sql,
    among,
    amount,
    case,
    compared,
    divided,
    every,
    figure,
    minus,
    negated,
    plus,
    remainder,
    some,
    times,
)

_DAYS = 31
_MONTHS = 12


def day(value: date) -> Sql:
    """Return a date."""
    return exp.cast(exp.Literal.string(value.isoformat()), exp.DataType.Type.DATE)


def serial(value: date) -> int:
    """Return a date's serial number."""
    return (value.year * _MONTHS + value.month - 1) * _DAYS + value.day - 1


def serial_of(column: Sql) -> End:
    """Return the serial numbers of a column of dates."""

    def part(name: str) -> Sql:
        found = exp.Extract(this=exp.var(name), expression=column)
        return exp.cast(found, exp.DataType.Type.BIGINT)

    months = minus(plus(times(part("YEAR"), _MONTHS), part("MONTH")), 1)
    return minus(plus(times(months, _DAYS), part("DAY")), 1)


def months_apart(start: End, end: End) -> End:
    """Return the whole months from one serial number to another, as ``months_between`` counts."""
    month, day_begun = divided(end, _DAYS), remainder(end, _DAYS)
    # The last of a month completes a period that began on a day which that month lacks.
    unfinished = [
        compared(exp.GT, remainder(start, _DAYS), day_begun),
        compared(exp.LT, plus(day_begun, 1), _last_day(month)),
    ]
    return minus(minus(month, divided(start, _DAYS)), case((every(unfinished), 1), otherwise=0))


def months_later(start: End, months: int) -> End:
    """Return the serial number some months after another, as ``months_after`` moves."""
    month, day_begun = plus(divided(start, _DAYS), months), remainder(start, _DAYS)
    last = minus(_last_day(month), 1)
    kept = case((compared(exp.GT, day_begun, last), last), otherwise=day_begun)
    return plus(times(month, _DAYS), kept)


def _last_day(month: End) -> Sql:
    """Return how many days a month has that is counted from the year zero."""

    def is_one(cycle: int, *rests: int) -> Sql:
        return among(figure(remainder(month, cycle)), rests)

    # Februaries: of each fourth year, not of a hundredth, but of a four-hundredth.
    leap = every([is_one(48, 1), some([negated(is_one(1200, 1)), is_one(4800, 1)])])
    short = is_one(_MONTHS, 3, 5, 8, 10)
    return case((leap, 29), (is_one(_MONTHS, 1), 28), (short, 30), otherwise=amount(31))
