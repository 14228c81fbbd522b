"""The day in Japan, by which schemes count. The core is given its day: this is for the doors."""

from datetime import date, datetime, timedelta, timezone

_ZONE = timezone(timedelta(hours=9))


def today() -> date:
    """Return today's date in Japan."""
    return datetime.now(_ZONE).date()
