"""Months and dates: how a period in months runs, the same in every reading.

A period of n months that begins on some day is complete on the corresponding day n months later,
or on the last of that month where it has no such day (民法143条).
"""

from calendar import monthrange
from datetime import date

FIRST_DAY, LAST_DAY = date(100, 1, 1), date(9899, 12, 31)
"""Where dates lie: the calendar, less a century at each end for the months that rules add."""


def months_after(start: date, months: int) -> date:
    """Return the date ``months`` months after ``start`` (before it, when negative)."""
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    month += 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def months_between(start: date, end: date) -> int:
    """Return the whole months that have passed from ``start`` to ``end``; negative before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (months_after(start, months) > end)
