"""The rows of the directory's CSV files, read into offices, or refused with every fault.

A row says what one source states of one office; the columns are the attributes of ``Office``, with
places by name (全国 for the whole country). A day is written 2014-01-20, or 2014-01 where only the
month is known, and then read as its first day. An office that changed has several rows of one key.
"""

import csv
import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files

from seido.refusal import Problem, Refused, refuse, shown
from seido.rules.words import Source
from seido.windows.kinds import KINDS
from seido.windows.office import Office, Website
from seido.windows.places import Place, parse_place

# Reading: the hours 9:00 to 19:00 in the leaflet of 2014-01 stand after the number of Shoko
# Chukin and before that of the Okinawa corporation, so they are held to be those of the Japan
# Finance Corporation and of Shoko Chukin; the hours 9:00 to 17:00 stand before the guarantee
# corporations and are held to be theirs.
# Reading: the guide of 2020-04 lost its layout. Its four sections and branches are matched to
# their addresses, numbers and districts by the towns they are in; the two that share a house by
# the mail address of management support, and by the number that the list of 2014-01 gives for
# the corporation itself.
# Reading: no source says which prefectures a regional office of SME Support Japan serves. 静岡 and
# 三重 are 中部's and 新潟 is 関東's by the offices named for disasters there (2021 to 2026), and
# 福井 is 北陸's; 長野 and 山梨, of which no page was found, are given to both 関東 and 中部.
# Reading: the two corporations of Osaka became one on 2014-05-19. Two pages name the day, and one
# of them the year; that page also gives 2013-04-01 in passing for the end of the city's, which the
# list of 2014-01 with both in it rules out.
FILES = (
    "guarantee_corporations.csv",
    "guarantee_branches.csv",
    "improvement_support.csv",
    "smrj.csv",
    "institutions.csv",
)
_NUMBER = re.compile(r"0[0-9]{1,3}-[0-9]{2,4}-[0-9]{3,4}")
_WHOLE_COUNTRY = "全国"


@cache
def statements() -> tuple[Office, ...]:
    """Return everything that the sources state of every office, in the order of the files."""
    return read_statements({name: _text(name) for name in FILES})


@cache
def websites() -> Mapping[str, tuple[Website, ...]]:
    """Return the addresses of offices' pages by the office's key, in the order of the file."""
    found: dict[str, tuple[Website, ...]] = {}
    for row in csv.DictReader(_text("websites.csv").splitlines()):
        site = Website(row["address"], row["stated_on"], _source(row))
        found[row["key"]] = (*found.get(row["key"], ()), site)
    return found


def read_statements(texts: Mapping[str, str]) -> tuple[Office, ...]:
    """Return the offices that the CSV texts state, by file name.

    Raises:
        Refused: with every fault of every row.
    """
    rows = [
        (f"{name} line {line}", row)
        for name, text in texts.items()
        for line, row in enumerate(csv.DictReader(text.splitlines(), restval=""), start=2)
    ]
    keys = {row["key"] for _, row in rows}
    faults = [fault.at(where) for where, row in rows for fault in _faults(row, keys)]
    seen: set[tuple[str, str]] = set()
    for where, row in rows:
        if (row["key"], row["stated_on"]) in seen:
            faults.append(_stated_twice(row).at(where))
        seen.add((row["key"], row["stated_on"]))
    refuse(faults)
    return tuple(_office(row) for _, row in rows)


def _stated_twice(row: Mapping[str, str]) -> Problem:
    key, day = row["key"], row["stated_on"]
    return Problem(f"{key}の{day}の行が二つあります", f"{key} is stated twice for {day}", "key")


def _faults(row: Mapping[str, str], keys: Collection[str]) -> Iterator[Problem]:
    for column in ("key", "name", "areas", "stated_on", "document", "heading"):
        if not row[column]:
            yield Problem("空です", "it is empty", column)
    if row["kind"] not in KINDS:
        kinds = ", ".join(KINDS)
        yield Problem(
            f"「{shown(row['kind'])}」は窓口の種類ではありません。次のどれかです: {kinds}",
            f"'{shown(row['kind'])}' is none of {kinds}",
            "kind",
        )
    for column in ("phone", "fax"):
        if row[column] and not _NUMBER.fullmatch(row[column]):
            yield _not_written_as(row, column, "086-243-1122")
    for column in ("since", "until", "stated_on"):
        if row[column] and not _is_day(row[column]):
            yield _not_written_as(row, column, "2014-01-20")
    for key in (row["replaces"] + " " + row["part_of"]).split():
        if key not in keys:
            yield Problem(f"「{key}」という key の行はありません", f"'{key}' is the key of no row")
    yield from _faults_of_areas(row["areas"])


def _not_written_as(row: Mapping[str, str], column: str, example: str) -> Problem:
    return Problem(
        f"「{shown(row[column])}」は読めません。{example} のように書いてください",
        f"'{shown(row[column])}' is not written such as {example}",
        column,
    )


def _faults_of_areas(text: str) -> Iterator[Problem]:
    try:
        _areas(text)
    except Refused as refusal:
        yield from refusal.at(field="areas").problems


def _is_day(text: str) -> bool:
    try:
        _day(text)
    except ValueError:
        return False
    return True


def _office(row: Mapping[str, str]) -> Office:
    return Office(
        key=row["key"],
        kind=row["kind"],
        name=row["name"],
        body=row["body"],
        areas=_areas(row["areas"]),
        phone=row["phone"],
        fax=row["fax"],
        mail=row["mail"],
        address=row["address"],
        hours=row["hours"],
        about=row["about"],
        since=_day(row["since"]) if row["since"] else None,
        until=_day(row["until"]) if row["until"] else None,
        stated=row["stated_on"],
        source=_source(row),
        replaces=tuple(row["replaces"].split()),
        part_of=row["part_of"],
        note=row["note"],
    )


def _source(row: Mapping[str, str]) -> Source:
    return Source(row["document"], row["heading"], _day(row["stated_on"]))


def _areas(text: str) -> tuple[Place, ...]:
    return () if text == _WHOLE_COUNTRY else tuple(parse_place(name) for name in text.split())


def _day(text: str) -> date:
    return date.fromisoformat(text if len(text) > len("2014-01") else f"{text}-01")


def _text(name: str) -> str:
    return files("seido.windows").joinpath("data", name).read_text(encoding="utf-8")
