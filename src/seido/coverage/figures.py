"""Every figure of a text: amounts, rates, periods, counts, days, numbers to call.

No digit escapes: what is recognised by its unit gets it, a marker of a list or note is passed over,
and any digit left is a figure without a unit. Sources and the product's words are read alike.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TypeAlias


class Kind(Enum):
    """What a figure counts."""

    YEN = "yen"
    NUMBER = "number"
    """A rate, a share, a multiple."""
    COUNT = "count"
    MONTHS = "months"
    """A period; years are twelve months."""
    DAYS = "days"
    HOURS = "hours"
    CLOCK = "clock"
    DATE = "date"
    """Year, month and day, as far as they are given."""
    RATE_CLASS = "rate_class"
    """One of the special rates (特別利率①～③)."""
    ROUGHLY = "roughly"
    """An amount such as 数万円."""
    PHONE = "phone"
    POSTCODE = "postcode"
    LAW = "law"
    """The number of a law or of its articles."""
    PAGE = "page"


Day: TypeAlias = tuple[int | str | None, ...]
Value: TypeAlias = int | Fraction | str | Day
Key: TypeAlias = tuple[Kind, Value]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as it is printed, and what it may mean.

    Attributes:
        printed: the figure with its unit, in plain digits.
        kind: what it counts; ``NUMBER`` where no unit stands beside it.
        keys: kind and value, in every reading: 20 without a unit may be a count or 20 %.
    """

    printed: str
    kind: Kind
    keys: frozenset[Key]


def figures_in(text: str) -> tuple[Figure, ...]:
    """Return the figures of a text in the order in which they stand."""
    found = (_figure(match) for match in _FIGURE.finditer(plain(text)))
    return tuple(each for each in found if each is not None)


def plain(text: str) -> str:
    """Return a text with plain digits, without addresses, a unit beside each end of a range.

    A number that a line break divides, or parts from its unit, is joined again.
    """
    text = _ADDRESS.sub(" ", text)
    text = "".join(
        each if each in _CIRCLED else unicodedata.normalize("NFKC", each) for each in text
    )
    text = text.translate(_DASHES)
    for pattern, instead in _MENDED:
        text = pattern.sub(instead, text)
    return text


def _figure(match: re.Match[str]) -> Figure | None:
    kind = match.lastgroup or ""
    reader = _READERS.get(kind)
    if reader is None:
        return None
    printed = re.sub(r"\s+", "", match[0])
    keys = tuple(reader(match[kind]))
    return Figure(printed, keys[0][0], frozenset(keys))


_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_DASHES = str.maketrans("〜～∼‐‑–—―−－", "~~~-------")
_ADDRESS = re.compile(r"<[^<>]*>|https?://[\w./?=&%~:#-]+|[\w.-]+@[\w.-]+")
_UNIT = r"(?:億|千万|百万|万|円|%|割|年|か月|人|社|名|回|日|時間|倍)"
_N = r"\d[\d,]*(?:\.\d+)?"
_COUNTER = r"(?:社|名|人|者|回|通|号|つ|歳|才|期|種|件|機関|区分|コース|項目|支援|市町村|商工会)"
_MENDED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\^"), ""),
    (re.compile(r"(?<=\d)(?:[カヶヵケ箇個]|か)(?=月)"), "か"),
    (re.compile(r"(?<=\d,)\s*\n\s*(?=\d{3})"), ""),
    (re.compile(rf"(?<=\d)\s*\n?\s*(?={_UNIT}|か月|カ月|分の)"), ""),
    (re.compile(rf"(?<![\d.,-])({_N})(?=\s*~\s*{_N}({_UNIT}+))"), r"\1\2"),
    (re.compile(rf"(特別利率[{_CIRCLED}])、(?=[{_CIRCLED}])"), r"\1特別利率"),
)

# A name's reader tells what a match of that name means; a match of no reader is a mere marker.
_FIGURE = re.compile(
    rf"""
      (?P<phone> (?<!\d)0\d{{1,3}}-\d{{2,4}}-\d{{3,4}}(?!\d) )
    | 〒?(?P<postcode> (?<![\d-])\d{{3}}-\d{{4}}(?![\d-]) )
    | (?P<law> (?:明治|大正|昭和|平成|令和)\d+年法律第\d+号
             | 第\s*\d+\s*条(?:第\d+項)?(?:第\d+号)? )
    | (?P<page> \d+\s*(?:ページ|頁) | (?<=\.\.\.)\s*\d+ )
    | 特別利率\s*(?P<rate_class> [{_CIRCLED}] )
    | (?P<marker> [{_CIRCLED}]
                | (?m:^)\s*\d{{1,2}}\.(?!\d)
                | ※\s*\d+(?:[、・,]\s*\d+)* | \(?注\s*\d+\)? | [例表図]\s*\d+(?:、\d+)*
                | (?<![\d一-龥ぁ-んァ-ヶー])\(\d{{1,2}}\)(?=\D) )
    | (?P<date> (?:明治|大正|昭和|平成|令和)\s*(?:\d+|元)年(?:度末?|\d+月(?:\d+日?)?)?
              | (?:18|19|20)\d\d年(?:度末?|\d+月(?:\d+日?)?)?
              | (?<!\d)\d{{4}}-\d\d(?:-\d\d)?(?!\d)
              | \d+月\d+日 | \d+月(?!間) )
    | (?P<often> {_N}か月に\d+回 | 年(?:に|間に)?\d+回 | 四半期 )
    | (?P<period> {_N}年(?:{_N}か月)? | {_N}か月 )
    | (?P<roughly> (?:十数|数十|数)[百千]?万円 )
    | (?P<yen> {_N}億(?:{_N}[千百]?万)?(?:{_N})?円? | {_N}[千百]?万(?:{_N})?円? | {_N}円 | ¥{_N} )
    | (?P<share> \d+分の\d+ | \d+/\d+ | 半分 )
    | (?P<percent> {_N}(?:%|パーセント) )
    | (?P<tenths> \d+割 )
    | (?P<multiple> {_N}倍 )
    | (?P<clock> \d{{1,2}}:\d\d | \d{{1,2}}時(?!間) )
    | (?:1日)?(?P<hours> {_N}時間 )
    | (?P<days> {_N}日 )
    | (?P<fiscal_years> \d+事業年度 )
    | (?P<count> {_N}{_COUNTER} | (?<=第)\d+セクター )
    | (?P<bare> {_N} )
    """,
    re.VERBOSE,
)


def _number(text: str) -> Fraction:
    return Fraction(text.replace(",", ""))


def _first(text: str) -> Fraction:
    found = re.search(_N, text)
    assert found is not None  # noqa: S101 - the pattern that brought us here holds a number
    return _number(found[0])


def _yen(text: str) -> Iterator[Key]:
    scales = {"億": 10**8, "千万": 10**7, "百万": 10**6, "万": 10**4, "円": 1, "": 1}
    total = Fraction(0)
    for number, scale in re.findall(rf"({_N})(億|千万|百万|万|円|)", text):
        total += _number(number) * scales[scale]
    yield Kind.YEN, total


def _often(text: str) -> Iterator[Key]:
    if text == "四半期":
        yield Kind.MONTHS, 3
    elif text.startswith("年"):
        yield Kind.MONTHS, 12 / _first(text)
    else:
        yield from _period(text)


def _period(text: str) -> Iterator[Key]:
    years, months = re.search(rf"({_N})年", text), re.search(rf"({_N})か月", text)
    total = 12 * _number(years[1]) if years else Fraction(0)
    yield Kind.MONTHS, total + (_number(months[1]) if months else 0)


def _share(text: str) -> Iterator[Key]:
    if text == "半分":
        yield Kind.NUMBER, Fraction(1, 2)
        return
    parts = [int(each) for each in re.findall(r"\d+", text)]
    below, above = parts if "分の" in text else reversed(parts)
    yield Kind.NUMBER, Fraction(above, below or 1)


_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}


def _date(text: str) -> Iterator[Key]:
    era = next((start for name, start in _ERAS.items() if text.startswith(name)), 0)
    numbers: list[int] = [int(each) for each in re.findall(r"\d+", text.replace("元", "1"))]
    if "年" not in text and "-" not in text:
        yield Kind.DATE, (None, *numbers)
        return
    year = numbers[0] + era
    if "年度" in text:
        yield Kind.DATE, (year, "fiscal")
        yield Kind.DATE, (year + 1, 3, 31) if text.endswith("末") else (year,)
    else:
        yield Kind.DATE, (year, *numbers[1:])


def _clock(text: str) -> Iterator[Key]:
    hour, _, minute = text.partition(":")
    yield Kind.CLOCK, int(hour.removesuffix("時")) * 60 + int(minute or 0)


def _fiscal_years(text: str) -> Iterator[Key]:
    yield Kind.MONTHS, 12 * _first(text)
    yield Kind.COUNT, _first(text)


def _bare(text: str) -> Iterator[Key]:
    number = _number(text)
    yield Kind.NUMBER, number
    yield Kind.NUMBER, number / 100
    yield Kind.COUNT, number


def _counted(kind: Kind, scale: Fraction | int = 1) -> Callable[[str], Iterator[Key]]:
    return lambda text: iter(((kind, _first(text) * scale),))


def _as_printed(kind: Kind) -> Callable[[str], Iterator[Key]]:
    return lambda text: iter(((kind, re.sub(r"\s+", "", text)),))


_READERS: dict[str, Callable[[str], Iterator[Key]]] = {
    "phone": _as_printed(Kind.PHONE),
    "postcode": _as_printed(Kind.POSTCODE),
    "law": _as_printed(Kind.LAW),
    "page": _as_printed(Kind.PAGE),
    "rate_class": _as_printed(Kind.RATE_CLASS),
    "date": _date,
    "often": _often,
    "period": _period,
    "roughly": _as_printed(Kind.ROUGHLY),
    "yen": _yen,
    "share": _share,
    "percent": _counted(Kind.NUMBER, Fraction(1, 100)),
    "tenths": _counted(Kind.NUMBER, Fraction(1, 10)),
    "multiple": _counted(Kind.NUMBER),
    "clock": _clock,
    "hours": _counted(Kind.HOURS),
    "days": _counted(Kind.DAYS),
    "fiscal_years": _fiscal_years,
    "count": _counted(Kind.COUNT),
    "bare": _bare,
}
