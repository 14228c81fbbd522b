"""The unit that a text states for amounts: 千円, 単位：1,000円, 千円未満切捨て and their like."""

import re
from dataclasses import dataclass

from seido.intake.layout.texts import folded

_YEN = {"": 1, "千": 10**3, "万": 10**4, "百万": 10**6, "億": 10**8, "十億": 10**9}
_WORD = r"(?P<word>十億|百万|千|万|億)?(?P<number>1,?000,?000|1,?000)?(?:円|yen|jpy|¥)"
_AMOUNT = re.compile(_WORD)
_ALONE = re.compile(rf"[(\[【]*{_WORD}[)\]】]*")
_NAMED = re.compile(r"単位(?P<mark>[はを:;=/|・、,\-]|です)*[(\[]?(?P<rest>.*)")
_BEHIND = re.compile(rf"(?<![0-9.,十百千万億]){_WORD}(?:単位|未満|以下切)")
_IN_BRACKETS = re.compile(
    rf"[(\[【](?:金額|単位|表示|[:;])*{_WORD}(?:[,、/・][^()\[\]【】]*)?[)\]】]"
)
_TRAILING = re.compile(rf"(?<=[^0-9.,十百千万億(\[【]){_WORD}$")
_UNIT_WORDS = re.compile(r"[(\[]?(?:金額)?の?(?:表示)?単位.*$")
_ENGLISH = re.compile(
    r"(?P<thousand>thousands?of(?:japanese)?yen|thousandyen|yeninthousands|jpythousands?|k円|¥k|k¥)"
    r"|(?P<million>millionsof(?:japanese)?yen|millionyen|yeninmillions|jpymillions?|m円|¥m|m¥)"
)
_NO_MONEY = re.compile(
    r"[:=は]*[(\[]?(?:人|名|社|件|台|個|本|枚|棟|戸|店|回|歳|年|月|日|時間|か月|ヶ月|%|パーセント|倍|kg|t$|トン|"
    r"㎡|m2|m$|km|l$|リットル|株|口)"
)
_FOREIGN = re.compile(r"ドル|usd|\$|ユーロ|eur|€|人民元|ポンド|ウォン", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of amounts, as a text states it.

    Attributes:
        yen: yen in one; None where a unit is stated that cannot be told.
        text: the words that state it; empty where none do, and amounts are in yen.
        place: where they stand.
        is_foreign: whether it is the money of another country.
    """

    yen: int | None = 1
    text: str = ""
    place: str = ""
    is_foreign: bool = False


def stated_unit(text: object, place: str = "") -> Unit | None:
    """Return the unit that a text states for amounts elsewhere; None where it states none.

    Examples:
        >>> stated_unit("※ 金額の単位は千円です。").yen, stated_unit("損益計算書（百万円）").yen
        (1000, 1000000)
        >>> stated_unit("売上高"), stated_unit("単位：千ドル").yen
        (None, None)
    """
    given = folded(text)
    if not given or not re.search(r"円|yen|jpy|¥|単位|ドル|usd|\$|€", given):
        return None
    named = _NAMED.search(given)
    if named and (found := _named(named, given)) is not None:
        return Unit(found.yen, str(text).strip(), place, found.is_foreign)
    for pattern in (_BEHIND, _IN_BRACKETS):
        match = pattern.search(given)
        if match and (match["word"] or match["number"] or pattern is _IN_BRACKETS):
            return Unit(_worth(match), str(text).strip(), place)
    english = _ENGLISH.search(given)
    if english:
        return Unit(1_000 if english["thousand"] else 10**6, str(text).strip(), place)
    return None


def unit_alone(text: object, place: str = "") -> Unit | None:
    """Return the unit where a cell holds nothing else (千円), unlike 1,000円, an amount."""
    match = _ALONE.fullmatch(folded(text))
    if match is None or (match["number"] and "(" not in folded(text)):
        return None
    return Unit(_worth(match), str(text).strip(), place)


def unit_of_heading(text: object, place: str = "") -> tuple[str, Unit | None]:
    """Return a heading without the unit in it (金額 千円, 当期(千円)), and the unit."""
    given = folded(text)
    alone = unit_alone(text, place)
    if alone is not None:
        return "", alone
    for pattern in (_UNIT_WORDS, _IN_BRACKETS, _BEHIND, _TRAILING):
        match = pattern.search(given)
        if match is None:
            continue
        inner = match[0] if pattern is not _TRAILING else f"({match[0]})"
        unit = stated_unit(inner, place)
        if unit is not None:
            return given[: match.start()] + given[match.end() :], unit
    return given, None


def _named(named: re.Match[str], given: str) -> Unit | None:
    """Return the unit behind the word 単位; None where it is none of money."""
    rest = re.sub(r"^1(?=[千百万億])", "", named["rest"].strip("()[]:;=は"))
    amount = _AMOUNT.match(rest) or re.match(r"(?P<word>)(?P<number>1,?000,?000|1,?000)$", rest)
    if amount:
        return Unit(_worth(amount))
    english = _ENGLISH.match(rest)
    if english:
        return Unit(1_000 if english["thousand"] else 10**6)
    if _FOREIGN.search(rest):
        return Unit(None, is_foreign=True)
    is_statement = named["mark"] or given.startswith(("(", "["))
    if not rest or _NO_MONEY.match(rest) or not is_statement:
        return None
    return Unit(None)


def _worth(match: re.Match[str]) -> int:
    number = (match["number"] or "1").replace(",", "")
    return _YEN[match["word"] or ""] * int(number)
