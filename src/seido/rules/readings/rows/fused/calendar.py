"""Months and dates in compiled code, as ``months`` has them; a date is its day of the calendar."""

from typing import Any

import numpy as np

from seido.rules.readings.rows.fused.machine_code import compiled


@compiled
def _civil(day: Any) -> Any:
    """Return the months since March of year 0, and the days into that month.

    Years that begin in March end with the day that leap years add. Without signs, since dividing
    such numbers is much quicker.
    """
    shifted = np.uint64(4) * np.uint64(day + 305) + np.uint64(3)
    century = shifted // np.uint64(146_097)
    of_century = (shifted - century * np.uint64(146_097)) | np.uint64(3)
    year = of_century // np.uint64(1_461)
    of_year = (of_century - year * np.uint64(1_461)) // np.uint64(4)
    month = (np.uint64(5) * of_year + np.uint64(2)) // np.uint64(153)
    of_month = of_year - _before_month(month)
    return (np.uint64(100) * century + year) * np.uint64(12) + month, of_month


@compiled
def _before_month(month: Any) -> Any:
    """Return the days of a year before a month, both counted from March."""
    return (np.uint64(153) * month + np.uint64(2)) // np.uint64(5)


@compiled
def _first_of(months: Any) -> Any:
    """Return the day of the calendar on which a month since March of year 0 begins."""
    year = months // np.uint64(12)
    century = year // np.uint64(100)
    leaps = year // np.uint64(4) - century + century // np.uint64(4)
    days = np.uint64(365) * year + leaps + _before_month(months - np.uint64(12) * year)
    return np.int64(days) - 305


@compiled
def whole_months(start: Any, end: Any) -> Any:
    """Return whole months; the last of a month completes what began on a day that it lacks."""
    months, of_month = _civil(start)
    last_months, last_of_month = _civil(end)
    is_last = _first_of(last_months + np.uint64(1)) == end + 1
    early = (of_month > last_of_month) & (not is_last)
    return np.int64(last_months) - np.int64(months) - np.int64(early)


@compiled
def months_later(start: Any, months: Any) -> Any:
    """Return the day some months later, or the last of that month where it lacks the day."""
    index, of_month = _civil(start)
    moved = np.uint64(np.int64(index) + months)
    return min(_first_of(moved) + np.int64(of_month), _first_of(moved + np.uint64(1)) - 1)
