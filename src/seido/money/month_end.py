"""Days at the end of a month: what was lent on the last day of one comes round on the last day.

A month that ends on the 28th, 29th or 30th is as long as one that ends on the 31st: of a loan made
on 30 November, two months are over on 31 January.

Source: http://miyagi-shinpo.or.jp/guide/repayment/ (貸付実行日と期日がともに月末);
https://sinpo-yokohama.or.jp/guide/period (応当日).
"""

from calendar import monthrange
from datetime import date

from seido.rules.months import months_after
from seido.rules.quantity import Months


def month_length(day: date) -> int:
    """Return how many days the month of a day has."""
    return monthrange(day.year, day.month)[1]


def last_of_month(day: date) -> date:
    """Return the last day of the month of a day."""
    return day.replace(day=month_length(day))


def comes_round(start: date, months: Months) -> date:
    """Return the day on which so many months are over that begin on a day (応当日).

    Examples:
        >>> comes_round(date(2025, 11, 30), 2), comes_round(date(2025, 11, 29), 2)
        (datetime.date(2026, 1, 31), datetime.date(2026, 1, 29))
    """
    later = months_after(start, months)
    return last_of_month(later) if start == last_of_month(start) else later
