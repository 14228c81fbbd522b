"""The industries that a trade may be, by the name or the number that people write for it."""

import re
from functools import cache
from itertools import chain
from unicodedata import category, normalize

from seido.facts.trades import caring, making, moving, primary, selling, serving
from seido.facts.trades.classification import (
    NUMBERED,
    industries_of_division,
    industries_of_number,
    official_names,
)
from seido.facts.trades.composed import WORK

NOT_KNOWN = frozenset[str]()
_LONGEST = 200
_LONGEST_NAME = 60
"""Characters above which a text, and a name that is put together, is no name of a trade."""
_IN_FULL = 4
"""Digits of a class: no fewer tell that they are no code of somebody's own."""
_PAGES = (primary, making, moving, selling, serving, caring)

_SPELLINGS = (
    (r"(?<=[ァ-ヶ])[-‐‑‒–—―−─━](?=[ァ-ヶ]|$|[^ァ-ヶ0-9a-z])", "ー"),
    (r"ソフトウエア", "ソフトウェア"),
    (r"ウエブ", "ウェブ"),
    (r"コンピューター", "コンピュータ"),
    (r"サーバー(?!ション)", "サーバ"),
    (r"プロバイダー", "プロバイダ"),
    (r"付帯|附随|付随", "附帯"),
    (r"付属", "附属"),
    (r"引っ越し|引越し|引っ越", "引越"),
    (r"仕出し", "仕出"),
    (r"卸売り", "卸売"),
    (r"小売り", "小売"),
    (r"卸し", "卸"),
    (r"持帰り?", "持ち帰り"),
    (r"焼き(?=[^い物])|焼き$", "焼"),
    (r"手打ち", "手打"),
    (r"洗い張り", "洗い張"),
    (r"貸し(?=[^切])", "貸"),
    (r"しょうゆ|正油", "醤油"),
    (r"みそ(?=[蔵製造卸小])", "味噌"),
    (r"こん包", "梱包"),
    (r"そうざい", "惣菜"),
    (r"障がい", "障害"),
)
"""One spelling of what is written in several ways."""

_DENIED = re.compile(
    r"以外|でない|ではない|じゃない|予定|検討中?|準備中|廃業|休業中|未定|除外|から転|撤退"
)
_REMARK = re.compile(r"\([^()]*(?:除く|含む|もの|限る|別掲|を除いたもの)\)")
_BETWEEN = re.compile(r"[,/+&;]|及び|および|並びに|ならびに|兼業?(?=.)|並びに")
_BRACKET = re.compile(r"(?P<outer>[^()\[\]【】]+)[(\[【](?P<inner>[^()\[\]【】]+)[)\]】]")
_ADDED = re.compile(
    r"(?:の|を)?(?:経営|運営|営業|営む|(?<!工)事業者?|事業所|事業主|会社|企業|業者|者|業務|専業|自営業?"
    r"|さん|全般|一般|一式|など|等|ほか|他|をしている|主体|中心|メイン)"
)
_SERVED = re.compile(r"(?P<stem>.+?)(?:に附帯する|附帯する|附帯|の)?サービス(?:業|事業)?")


def industries_of(written: str | int) -> frozenset[str]:
    """Return every industry that what is written for a trade may be; none where it is not known.

    Width, case, blanks, ・ and the 業 at the end do not matter. Of several trades every one is left
    open, since only the business knows which is its main one.

    Args:
        written: a name, a number of the classification, or both. Fewer than four digits by
            themselves may be anybody's own code, and are read only with the letter of their
            division (E09), the level (中分類09) or a name that agrees.

    Examples:
        >>> sorted(industries_of("運輸に附帯するサービス業")), sorted(industries_of("E09"))
        (['manufacturing_and_others'], ['manufacturing_and_others'])
        >>> sorted(industries_of("卸売業，小売業")), sorted(industries_of("謎のサービス業"))
        (['retail', 'wholesale'], [])
    """
    if isinstance(written, int):
        return industries_of_number(str(written)) if 1_000 <= written < 10_000 else NOT_KNOWN
    if len(written) > _LONGEST:
        return NOT_KNOWN
    text = _spelled(written)
    if found := _exact(text):
        return found
    numbered = NUMBERED.fullmatch(text)
    if numbered and (numbered["letter"] or numbered["digits"]):
        said = _numbered(
            numbered["level"], numbered["letter"], numbered["digits"], numbered["name"]
        )
        if said is not None:
            return said
    return _named(text)


def names_by_industry() -> dict[str, tuple[str, ...]]:
    """Return the names in full that each industry may bear, in the order of the pages."""
    names: dict[str, dict[str, None]] = {}
    for name, industries in _all_names().items():
        for industry in sorted(industries):
            names.setdefault(industry, {})[name] = None
    return {industry: tuple(found) for industry, found in names.items()}


def _all_names() -> dict[str, frozenset[str]]:
    written = (
        (name, frozenset(industries.split()))
        for page in _PAGES
        for industries, names in page.NAMES.items()
        for name in names.split()
    )
    return official_names() | dict(written)


@cache
def _index() -> dict[str, frozenset[str]]:
    """Return the industries of each name, in its plain spelling and without marks."""
    return {_bare(_spelled(name)): industries for name, industries in _all_names().items()}


@cache
def _patterns() -> tuple[tuple[frozenset[str], re.Pattern[str]], ...]:
    return tuple(
        (frozenset(industries.split()), re.compile(pattern, re.IGNORECASE))
        for industries, pattern in WORK
    )


def _spelled(text: str) -> str:
    """Return a text in half width and lower case, without blanks, in one spelling."""
    kept = (each for each in normalize("NFKC", text).casefold() if category(each) != "Cf")
    plain = re.sub(r"\s+", "", "".join(kept)).replace("、", ",")
    for pattern, usual in _SPELLINGS:
        plain = re.sub(pattern, usual, plain)
    return plain


def _bare(text: str) -> str:
    """Return a text without the marks between words; the long mark of ー stays."""
    return re.sub(r"[^\w]", "", text)


def _numbered(
    level: str | None, letter: str | None, digits: str | None, name: str
) -> frozenset[str] | None:
    """Return what a number says with the name behind it; None where it is perhaps no number."""
    if digits:
        counted = industries_of_number(digits, (letter or "").upper())
    else:
        counted = industries_of_division((letter or "").upper())
    if not name:
        told = level or len(digits or "") == _IN_FULL or (letter and digits)
        return counted if told else NOT_KNOWN
    named = _exact(name) or _named(name)
    if named:
        return counted & named
    return counted if level or (letter and digits) else None


def _exact(text: str) -> frozenset[str]:
    """Return what a whole name says, with or without 業 at its end and remarks behind it."""
    for each in (text, _REMARK.sub("", text)):
        bare = _bare(each)
        for name in (bare, f"{bare}業", bare.removesuffix("業")):
            if name in _index() and (name == bare or len(bare) > 1):
                return _index()[name]
    return NOT_KNOWN


def _named(text: str) -> frozenset[str]:
    """Return what a name says that may hold several trades, or a trade in brackets."""
    if _DENIED.search(text):
        return NOT_KNOWN
    text = _without_added(_REMARK.sub("", text))
    if found := _exact(text):
        return found
    if bracketed := _BRACKET.fullmatch(text):
        return _bracketed(bracketed["outer"], bracketed["inner"])
    parts = [part for part in _BETWEEN.split(text) if part]
    if len(parts) > 1:
        return _every(parts)
    parts = [part for part in re.split("[・･·•]", text) if part]
    return (_every(parts) if len(parts) > 1 else NOT_KNOWN) or _composed(_bare(text))


def _every(parts: list[str]) -> frozenset[str]:
    """Return what several trades may be together; nothing where one of them is not known."""
    found = [_exact(part) or _named(part) for part in parts]
    return frozenset(chain(*found)) if all(found) else NOT_KNOWN


def _bracketed(outer: str, inner: str) -> frozenset[str]:
    """Return what a trade says that is told more closely in brackets: 小売業（酒類）."""
    around = _exact(outer) or _named(outer)
    within = _exact(inner) or _named(inner)
    if around and within:
        return around & within or around | within
    return _composed(_bare(inner + outer)) or within


def _composed(name: str) -> frozenset[str]:
    """Return what a name without marks says by the work that it names."""
    if found := _exact(name):
        return found
    if len(name) > _LONGEST_NAME:
        return NOT_KNOWN
    for industries, pattern in _patterns():
        if pattern.fullmatch(name):
            return industries
    return _unwrapped(name)


def _without_added(name: str) -> str:
    """Return a name without what people add behind it: 経営, 会社, 等."""
    added = next((each for each in _ADDED.finditer(name) if each.end() == len(name)), None)
    return name[: added.start()] if added and added.start() else name


def _unwrapped(name: str) -> frozenset[str]:
    """Return what a name says without その他の before it, 経営 or サービス業 behind it."""
    if name.startswith("その他の"):
        return _composed(name.removeprefix("その他の"))
    if (shorter := _without_added(name)) != name:
        return _composed(shorter)
    served = _SERVED.fullmatch(name)
    return _composed(served["stem"]) if served else NOT_KNOWN
