"""A calendar file is RFC 5545: lines end, fold and escape as it says, and read back."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.procedures.ics import DueDay, calendar_file

STAMP = datetime(2026, 12, 1, 3, 4, 5, tzinfo=UTC)
DUE = DueDay("x-1", date(2026, 5, 31), "報告", "銀行 → 協会", date(2026, 5, 28))


def unfolded(file):
    return file.decode().replace("\r\n ", "").split("\r\n")


def value_of(file, name):
    (line,) = (each for each in unfolded(file) if each.partition(":")[0] == name)
    text = line.partition(":")[2]
    read, letters = "", iter(text)
    for letter in letters:
        escaped = next(letters) if letter == "\\" else ""
        read += {"n": "\n"}.get(escaped, escaped) if escaped else letter
    return read


def test_a_day_with_its_reminder_at_nine_in_japan():
    assert unfolded(calendar_file([DUE], STAMP, "制度")) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Seido//Duties//JA",
        "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:制度",
        "BEGIN:VEVENT",
        "UID:x-1@seido",
        "DTSTAMP:20261201T030405Z",
        "DTSTART;VALUE=DATE:20260531",
        "DTEND;VALUE=DATE:20260601",
        "SUMMARY:報告",
        "DESCRIPTION:銀行 → 協会",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:報告",
        "TRIGGER;VALUE=DATE-TIME:20260528T000000Z",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_day_without_a_reminder_rings_nowhere():
    assert b"VALARM" not in calendar_file([DueDay("x", DUE.day, "a", "b")], STAMP, "c")


def test_a_file_without_days_is_a_calendar():
    assert unfolded(calendar_file([], STAMP, "c"))[-2] == "END:VCALENDAR"


@given(st.text(st.characters(exclude_categories=["C"]), max_size=200))
def test_any_text_reads_back_from_lines_of_75_octets(text):
    file = calendar_file([DueDay("x", DUE.day, text, f"{text}\n;,\\")], STAMP, "c")
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert all(line.decode() is not None for line in file.split(b"\r\n"))
    assert value_of(file, "SUMMARY") == text
    assert value_of(file, "DESCRIPTION") == f"{text}\n;,\\"


def test_a_stamp_has_a_time_zone():
    with pytest.raises(ValueError, match="time zone"):
        calendar_file([], STAMP.replace(tzinfo=None), "c")
