"""What period a text speaks of: a settled year and which, a month, a part of a year, a plan."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from seido.intake.layout.texts import folded
from seido.intake.values.dates import parse_period
from seido.refusal import Refused


class Kind(StrEnum):
    """What a figure's period is.

    Attributes:
        SETTLED: a whole year, or the day on which it ended; what bears no other mark is taken so.
        MONTH: one month.
        PART: a part of a year, known to be one.
        TO_DATE: since the year began, for months that are not stated.
        PLAN: a plan, a budget or a forecast.
    """

    SETTLED = "settled"
    MONTH = "month"
    PART = "part"
    TO_DATE = "to_date"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Period:
    """A period, as far as it is told.

    Attributes:
        kind: what it is.
        last: its last day, or the last that it can be.
        back: how many years before the current one, where it is told so (当期 0, 前期 1).
        number: the number of the year since the business began (第10期).
        is_actual: whether it is marked as what came to be (実績).
        is_month: whether the text names a month, which may be the last of a year.
        is_rough: whether the last day is only the latest that it can be.
        is_year: whether it is said to be twelve months.
        text: the words that tell it.
    """

    kind: Kind = Kind.SETTLED
    last: date | None = None
    back: int | None = None
    number: int | None = None
    is_actual: bool = False
    is_month: bool = False
    is_rough: bool = False
    is_year: bool = False
    text: str = ""


_NOW = re.compile(
    r"(当期|今期|本期|当年度|今年度|本年度|当事業年度|当会計年度|当連結会計年度|最新期|最新|直近期?|直近決算期?)"
    r"(末|末残高|期?残高|金額|実績|決算|決算額|確定)*(\(.*\))?"
)
_BEFORE = re.compile(
    r"(?P<two>前々期|前前期|前々年度?|前々事業年度|2期前|二期前)?"
    r"(?P<one>前期|前年度?|前事業年度|前会計年度|前連結会計年度|昨年度?|1期前|一期前)?"
    r"(末|金額|実績|決算|決算額|確定)*(\([^比率差増減]*\))?"
)
_PLAN = re.compile(
    r"予算|計画|見込|予想|予測|予定|目標|見通|着地|推定|次期|来期|翌期|来年|翌年|修正|シミュレ|試算値"
    r"|[(\[](予|計|p|e|f)[)\]]|予$|(?<=[0-9期月])[pef]$|budget|plan|forecast"
)
_ACTUAL = re.compile(r"実績|確定|決算(?!整理|修正)|actual")
_PART = re.compile(
    r"半期|上期|下期|中間|四半期|(?<![a-z])[1-4]q|(?<![a-z])q[1-4]|累計|期中|途中|ytd"
    r"|(?<![0-9])(?:[1-9]|1[01])[かヶヵカケ箇ヵ]月(?!前)"
)
_YEAR = re.compile(r"通期|年間|12[かヶヵカケ箇]月|年計")
_MONTH = re.compile(r"当月|単月|前月|今月|前年同月|同月|月次|月別|月間|[0-9]{1,2}月(?:度|分|次|中)")
_MONTH_ALONE = re.compile(r"(?:1[0-2]|[1-9])月(?:末|分|度|次)?")
_TERM = re.compile(r"第?([0-9]{1,3})期(?!前).*")
_FISCAL = re.compile(r"fy'?(20[0-9]{2}|[0-9]{2})|(?:西暦)?(20[0-9]{2})(?:年度|fy)")
_SHORT_YEAR = re.compile(r"'?(?:1[5-9]|[2-4][0-9])[/.年](?:1[0-2]|0?[1-9])月?$")
"""26/3 of 26/3期: no year of the era since 1989 that is still told is written so."""
_TAIL = re.compile(
    r"(?:\((?:末|実績|決算|確定|現在|予|計|p|e|f)\)|実績|決算額?|確定|残高|金額|計画|見込み?|予想|予測|予算|現在|時点"
    r"|(?<=期)末|(?<=度)末|(?<=月)(?:末|期末|期|度)|(?<=日)(?:現在|時点|期)|(?<=[0-9])(?:期|[pef])|期|度)$"
)
_DATE = (
    r"(?:令和|平成|昭和|[rhs]\.?|西暦)?(?:[0-9]{1,4}|元)(?:年|[/.\-])"
    r"(?:1[0-2]|0?[1-9])(?:(?:月|[/.\-])(?:3[01]|[12][0-9]|0?[1-9])?日?)?"
)
_DATES = re.compile(_DATE)
_SHORT_END = re.compile(rf"(?:{_DATE})(?:から|[~〜\-–—])(?P<month>1[0-2]|0?[1-9])月")
_FROM_TO = re.compile(r"~|〜|から|至|[-–—]")
_OTHER_DAYS = re.compile(
    r"作成|出力|印刷|発行|設立|創業|開業|生年|申込|提出|更新|処理日|print", re.IGNORECASE
)
_AS_OF = re.compile(r"現在|時点|期末|末日|決算日")
_CALENDAR_YEAR = re.compile(r"((?:令和|平成|r|h)(?:[0-9]{1,2}|元)|20[0-9]{2})年分")


def period_of_heading(text: object) -> Period | None:
    """Return the period that a column's heading names; None where it names none.

    Args:
        text: the heading, or a day as the file holds it.
    """
    if isinstance(text, date):
        return Period(last=text, text=text.isoformat())
    given = folded(text)
    if not given:
        return None
    period = _plain_period(given)
    if _PLAN.search(given):
        return replace(period or Period(), kind=Kind.PLAN, text=given)
    if period is None and _ACTUAL.fullmatch(given):
        return Period(is_actual=True, text=given)
    if period is None:
        return None
    return replace(period, is_actual=bool(_ACTUAL.search(given)), text=given)


def _plain_period(given: str) -> Period | None:
    if _NOW.fullmatch(given):
        return Period(back=0)
    before = _BEFORE.fullmatch(given)
    if before and (before["two"] or before["one"]):
        return Period(back=2 if before["two"] else 1)
    if _MONTH_ALONE.fullmatch(given):
        return Period(Kind.MONTH)
    dated = _dated(given)
    if dated is not None:
        return dated
    if _PART.search(given):
        return Period(Kind.PART)
    if _MONTH.search(given):
        return Period(Kind.MONTH)
    term = _TERM.fullmatch(given)
    if term:
        return Period(number=int(term[1]))
    return Period() if _YEAR.search(given) else None


def _dated(given: str) -> Period | None:
    """Return the period of a heading that is a date, such as 2024年3月期 or R6.3 or 2025年度."""
    fiscal = _FISCAL.match(given)
    if fiscal:
        year = int(fiscal[1] or fiscal[2])
        last = date(year + 1 if year > 99 else year + 2001, 3, 31)
        return Period(last=last, is_rough=True)
    text, is_year = given, False
    for _ in range(4):
        match = _TAIL.search(text)
        if match is None:
            break
        is_year |= "期" in match[0] or "決算" in match[0]
        text = text[: match.start()]
    text = re.sub(r"^\((.*)\)$", r"\1", text)
    if is_year and _SHORT_YEAR.match(text):
        text = f"20{text.lstrip(chr(39))}"
    try:
        first, last = parse_period(text)
    except Refused:
        return None
    days = (last - first).days
    if days > 31:
        return Period(last=last, is_rough=True)
    if _MONTH.search(given):
        return Period(Kind.MONTH, last=last)
    return Period(last=last, is_month=days > 0 and not is_year)


def period_of_titles(texts: Iterable[object]) -> Period | None:
    """Return the period that titles state for the table below them; None where they state none.

    自 … 至 … of twelve months is a year, of fewer a part of one; it tells more than a day or a
    word such as 月次. A day on which something was printed or founded states none.
    """
    given = [text for text in (folded(each) for each in texts) if text]
    starts = [text for text in given if text.startswith("自") and "至" not in text]
    ends = [text for text in given if text.startswith("至")]
    given = [text for text in given if text not in starts and text not in ends]
    if starts and ends:
        given.append(starts[0] + ends[0])
    found = [each for each in map(_of_title, given) if each is not None]
    return max(found, key=lambda each: each[0])[1] if found else None


def _of_title(given: str) -> tuple[int, Period] | None:
    """Return how much a title tells, and the period that it states."""
    if _OTHER_DAYS.search(given):
        return None
    calendar = _CALENDAR_YEAR.search(given)
    if calendar:
        return 4, Period(last=parse_period(f"{calendar[1]}年")[1], is_year=True, text=given)
    days = [day for each in _DATES.findall(given) if (day := _day(each)) is not None]
    short = _SHORT_END.search(given)
    if len(days) == 1 and short:
        first, month = days[0][0], int(short["month"])
        year = first.year + (month < first.month)
        days.append((first, parse_period(f"{year}年{month}月")[1]))
    if len(days) >= 2 and _FROM_TO.search(given):
        first, last = days[0][0], days[1][1]
        is_year = (last - first).days in _YEAR_LONG
        return 5, Period(Kind.SETTLED if is_year else Kind.PART, last, is_year=is_year, text=given)
    kind = _kind_of_title(given)
    if not days:
        return None if kind is None else (1, Period(kind, text=given))
    first, last = days[0]
    if kind is not None:
        return 3, Period(kind, last, text=given)
    is_stated = first == last or _AS_OF.search(given) or "期" in given
    return (2, Period(last=last, text=given)) if is_stated else None


_YEAR_LONG = range(355, 372)
"""Days from the first to the last of a year, as businesses close their books."""


def _kind_of_title(given: str) -> Kind | None:
    if re.search(r"予算|計画|見込|予測|目標|シミュレ", given):
        return Kind.PLAN
    if _PART.search(given):
        return Kind.PART
    if _MONTH.search(given):
        return Kind.MONTH
    return None


def _day(text: str) -> tuple[date, date] | None:
    text = text.rstrip("/.-")
    try:
        return parse_period(f"{text}月" if text.endswith("年") else text)
    except Refused:
        return None


def months_between(first: date, last: date) -> int:
    """Return how many months lie from one day's month to another's."""
    return 12 * (last.year - first.year) + last.month - first.month
