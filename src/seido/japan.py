"""The day in Japan, by which schemes count. The core is given its day: this is for the doors."""

from datetime import date, datetime, timedelta, timezone

_ZONE = timezone(timedelta(hours=9))


def today() -> date:
    """Return today's date in Japan."""
    return datetime.now(_ZONE).date()


def is_bank_holiday(day: date) -> bool:
    """Return whether banks are closed on a day beside weekends: a public holiday, or the new year.

    The new year is 31 December to 3 January. Holidays of years to come are those of the Act on
    National Holidays as it stands, the equinoxes as they are forecast.

    Source: 銀行法 15条, 銀行法施行令 5条; 国民の祝日に関する法律.
    """
    from jpholiday import is_holiday  # noqa: PLC0415 - most answers need no calendar

    return (day.month, day.day) in _NEW_YEAR or is_holiday(day)


_NEW_YEAR = {(12, 31), (1, 1), (1, 2), (1, 3)}
