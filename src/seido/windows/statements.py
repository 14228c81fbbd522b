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
from seido.rules.words import Source, reading
from seido.windows.kinds import KINDS
from seido.windows.office import Office, Website
from seido.windows.places import Place, parse_place

READINGS = (
    reading(
        "2014年1月のちらしで、「受付は、平日9:00～19:00」は商工中金の番号のすぐ下にあり、"
        "商工中金の時間とみる。日本公庫と沖縄公庫は平日とだけあり、時刻は書かれていない。"
        "「平日９：００～１７：００」は各信用保証協会の時間とみる",
        "In the leaflet of January 2014 the hours 9:00 to 19:00 stand right below the number of"
        " Shoko Chukin and are taken to be its own; of the Japan Finance Corporation and that of"
        " Okinawa weekdays are stated and no hours. The hours 9:00 to 17:00 are taken to be those"
        " of the guarantee corporations",
        Source("000_d9ed2718af391a90.txt", "お問い合わせ先 ①～③", date(2014, 1, 20)),
    ),
    reading(
        "2020年4月の案内はレイアウトが失われている。四つの部署・支所と住所・番号・担当区域は、"
        "所在の市で結びつける。同じ建物の二つは、経営支援のメールアドレスと、"
        "2014年1月の一覧の協会の番号で見分ける",
        "The guide of April 2020 lost its layout. Its four sections and branches are matched to"
        " addresses, numbers and districts by the towns they are in; the two that share a house by"
        " the mail address of management support, and by the number that the list of January 2014"
        " gives for the corporation itself",
        Source("003_6d2acececfa387a1.txt", "担当部署（相談窓口）", date(2020, 4, 1)),
    ),
    reading(
        "中小機構の地域本部がどの都道府県を受け持つかは書かれていない。災害の相談窓口の案内"
        "（2021～2026年）により静岡・三重は中部、新潟は関東、福井は北陸とし、"
        "案内の見当たらない長野・山梨は関東と中部の両方とする",
        "Which prefectures a regional office of SME Support Japan serves is not said. By the"
        " offices named for disasters (2021 to 2026) Shizuoka and Mie are Chubu's, Niigata is"
        " Kanto's and Fukui Hokuriku's; Nagano and Yamanashi, of which no page was found, are"
        " given to both Kanto and Chubu",
        Source("001_095bca26c1f38e92.txt", "各地の経営改善支援センター", date(2015, 3, 1)),
    ),
    reading(
        "大阪の二つの信用保証協会の合併の日は記事によって違う。二つの記事が挙げる2014年5月19日とする"
        "（一つが触れる2013年4月1日は、両協会を載せる2014年1月の一覧と合わない）",
        "Pages differ on the day on which the two corporations of Osaka became one. 19 May 2014 is"
        " taken, which two of them name; 1 April 2013, given in passing, does not go with the list"
        " of January 2014 that has both",
        Source("https://social-care.biz/?p=1856", "大阪信用保証協会"),
    ),
    reading(
        "事業承継・引継ぎ支援センターが各県に一つあるとする公式のページに、いつからかはない。"
        "統合を伝えるページにより2021年4月1日からとし、名がページにある岡山・埼玉のほかは県名を添えて示す",
        "The official page on the succession support centres, one in each prefecture, does not say"
        " since when; 1 April 2021 is taken from a page on the merger. But for Okayama and Saitama,"
        " whose names pages print, they are shown with the name of the prefecture",
        Source(
            "https://shoukei.smrj.go.jp/management_guarantee_support.html",
            "事業承継・引継ぎ支援センター",
        ),
    ),
)
FILES = (
    "guarantee_corporations.csv",
    "guarantee_branches.csv",
    "improvement_support.csv",
    "succession_support.csv",
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
