"""A calendar file (iCalendar) of days by which something is due, each with its reminder."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

_LINE = 75
"""Octets of a line at most; a longer one is folded."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
_JAPAN = timezone(timedelta(hours=9))
_OPENS = 9
"""The hour in Japan at which windows open, and a reminder may ring."""


@dataclass(frozen=True, slots=True)
class DueDay:
    """One day of a calendar.

    Attributes:
        id: what tells it from others, the same whenever the file is made anew.
        day: the day.
        summary: what is due, on one line.
        description: who owes it and to whom, and who says so.
        remind: the day of the reminder; None for none.
    """

    id: str
    day: date
    summary: str
    description: str
    remind: date | None = None


def calendar_file(days: Iterable[DueDay], stamp: datetime, name: str) -> bytes:
    """Return days as a calendar file in UTF-8, in their order.

    Args:
        days: the days.
        stamp: when the file was made, with its time zone.
        name: what the calendar is called.

    Raises:
        ValueError: for a moment without a time zone.

    Source: RFC 5545.
    """
    if stamp.tzinfo is None:
        raise ValueError("a stamp has a time zone; give one, such as UTC")
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Seido//Duties//JA",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
        *(line for each in days for line in _event(each, stamp)),
        "END:VCALENDAR",
    )
    return b"".join(_folded(line) for line in lines)


def _event(due: DueDay, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(due.id)}@seido"
    yield f"DTSTAMP:{_moment(stamp)}"
    yield f"DTSTART;VALUE=DATE:{due.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{due.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(due.summary)}"
    yield f"DESCRIPTION:{_text(due.description)}"
    yield "TRANSP:TRANSPARENT"
    if due.remind is not None:
        rings = datetime(due.remind.year, due.remind.month, due.remind.day, _OPENS, tzinfo=_JAPAN)
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_text(due.summary)}"
        yield f"TRIGGER;VALUE=DATE-TIME:{_moment(rings)}"
        yield "END:VALARM"
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    return value.translate(_ESCAPED)


def _folded(line: str) -> bytes:
    """Return a line with its end, folded between letters and never within one."""
    parts: list[bytes] = []
    part = b""
    for letter in line:
        octets = letter.encode()
        if len(part) + len(octets) > _LINE:
            parts.append(part)
            part = b" "
        part += octets
    return b"\r\n".join([*parts, part]) + b"\r\n"
