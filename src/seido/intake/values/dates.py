"""Days as people write them: 西暦 and 和暦, held to the days on which an era began and ended."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from seido.intake.values.numerals import fold, read_numeral
from seido.reach import far_day
from seido.refusal import Refused, refuse, refused, shown


@dataclass(frozen=True, slots=True)
class Era:
    """A Japanese era (元号), its first day, and its last; None while it lasts."""

    name: str
    letter: str
    first: date
    last: date | None


# 明治 before its sixth year is the old lunisolar calendar, whose days are not converted
# here. The day on which 大正 and 昭和 began is accepted under the old name too, because both
# names are found on papers and both mean the same day.
ERAS = (
    Era("明治", "m", date(1873, 1, 1), date(1912, 7, 30)),
    Era("大正", "t", date(1912, 7, 30), date(1926, 12, 25)),
    Era("昭和", "s", date(1926, 12, 25), date(1989, 1, 7)),
    Era("平成", "h", date(1989, 1, 8), date(2019, 4, 30)),
    Era("令和", "r", date(2019, 5, 1), None),
)
"""The eras in which a company's papers may be dated, oldest first."""

_NUMBER = r"[0-9〇一二三四五六七八九十]{1,4}"
_DAY = re.compile(
    rf"(?P<era>明治|大正|昭和|平成|令和|[mtshr明大昭平令]\.?)?(?P<year>元|{_NUMBER})"
    rf"(?:年(?P<month>{_NUMBER})月(?:(?P<day>{_NUMBER})日)?"
    rf"|(?P<mark>[-/.])(?P<month2>[0-9]{{1,2}})(?:(?P=mark)(?P<day2>[0-9]{{1,2}}))?"
    rf"|年)"
    r"(?:\(?(?P<weekday>[月火水木金土日])(?:曜日?)?\)?)?"
)
_CLOCK = re.compile(r"(?<=[0-9日)])(?:t|\s+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?$")
_FIRST_YEARS = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}


def parse_date(given: object) -> date:
    """Return the day that the text or typed value names.

    Args:
        given: ``2024-12-01``, ``2024/12/1``, ``2024年12月1日``, ``20241201``, ``令和6年12月1日``,
            ``R6.12.1``, ``昭和64年1月7日``, or a date out of a file. A time of day is dropped.

    Examples:
        >>> parse_date("令和元年5月1日"), parse_date("S64.1.7")
        (datetime.date(2019, 5, 1), datetime.date(1989, 1, 7))

    Raises:
        Refused: where no single day is named, or the era had not begun or had ended.
    """
    first, last = parse_period(given)
    if first != last:
        raise refused(
            f"「{shown(given)}」では日が決まりません。「2024年3月31日」のように日まで書いてください",
            f"'{shown(given)}' names no single day; write it such as 2024年3月31日",
        )
    return first


def parse_period(given: object) -> tuple[date, date]:
    """Return the first and last day that the text names: one day, a month or a year.

    Raises:
        Refused: where the text names no day, month or year, the era does not fit, or a day lies
            beyond the years in which periods are counted.
    """
    first, last = _period(given)
    refuse(dict.fromkeys(far_day(day, given) for day in (first, last)))
    return first, last


def _period(given: object) -> tuple[date, date]:
    if isinstance(given, datetime):
        return given.date(), given.date()
    if isinstance(given, date):
        return given, given
    match = _DAY.fullmatch(_canonical(given))
    if match is None:
        raise _refused(given)
    try:
        year = _western_year(match["era"] or "", match["year"])
        month = _whole(match["month"] or match["month2"])
        day = _whole(match["day"] or match["day2"])
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError as error:
        raise _refused(given) from error
    era = _era(match["era"] or "")
    if era is not None:
        first, last = _within(era, first, last, given)
    weekday = match["weekday"]
    if weekday and (first != last or "月火水木金土日"[first.weekday()] != weekday):
        raise refused(
            f"「{shown(given)}」は曜日が日付と合いません",
            f"the weekday in '{shown(given)}' does not fit the day",
        )
    return first, last


def _canonical(given: object) -> str:
    if isinstance(given, int) and not isinstance(given, bool):
        given = str(given) if 10**7 <= given < 10**8 else ""
    if not isinstance(given, str):
        raise _refused(given)
    try:
        text = fold(_CLOCK.sub("", given.strip().lower()))
    except ValueError as error:
        raise _refused(given) from error
    text = text.replace("\u2212", "-")
    if re.fullmatch(r"[0-9]{8}", text):
        return f"{text[:4]}-{text[4:6]}-{text[6:]}"
    return text


def _era(name: str) -> Era | None:
    name = name.rstrip(".")
    return next((era for era in ERAS if name and name in (era.name, era.name[0], era.letter)), None)


def _western_year(era_name: str, year: str) -> int:
    era = _era(era_name)
    if era is None:
        if len(year) != 4:
            raise ValueError("a year without its era has four digits")
        return _whole(year)
    number = 1 if year == "元" else _whole(year)
    if not 1 <= number <= 99:
        raise ValueError("no such year of an era")
    return _FIRST_YEARS[era.name] + number - 1


def _whole(text: str | None) -> int:
    number = read_numeral(text) if text else Fraction(0)
    if text and number == 0:
        raise ValueError("there is no month or day zero")
    return int(number)


def _within(era: Era, first: date, last: date, given: object) -> tuple[date, date]:
    """Return the part of the period that lies in the era."""
    if era.last is not None and first > era.last:
        now = next(other for other in reversed(ERAS) if other.first <= first)
        raise refused(
            f"「{shown(given)}」はありません。{era.name}は{_said(era, era.last)}で終わりました。"
            f"{first.year}年のことなら「{_year(now, first)}」か「{first.year}年」と書いてください",
            f"'{shown(given)}' does not exist: {era.name} ended on {era.last}; "
            f"for {first.year} write {_year(now, first)} or {first.year}年",
        )
    if last < era.first:
        raise refused(
            f"「{shown(given)}」は読めません。{era.name}は{era.first.year}年{era.first.month}月{era.first.day}日からです"
            + ("（それより前は旧暦です）" if era.name == "明治" else ""),
            f"'{shown(given)}' cannot be read: {era.name} is read from {era.first} on",
        )
    return max(first, era.first), min(last, era.last or last)


def _said(era: Era, day: date) -> str:
    return f"{_year(era, day)}{day.month}月{day.day}日"


def _year(era: Era, day: date) -> str:
    number = day.year - _FIRST_YEARS[era.name] + 1
    return f"{era.name}{'元' if number == 1 else number}年"


def _refused(given: object) -> Refused:
    return refused(
        f"「{shown(given)}」は日付として読めません。「2024年12月1日」「2024-12-01」「令和6年12月1日」の"
        "ように書いてください",
        f"'{shown(given)}' is no date; write it such as 2024-12-01 or 令和6年12月1日",
    )
