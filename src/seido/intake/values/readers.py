"""One typed value read exactly: yen, counts, months, rates, truths and choices.

Every function takes text as people write it, or a value that came typed out of a file, and
either returns the exact value or raises :class:`Refused` with a sentence. Nothing is guessed:
an approximate amount is answered with the advice to give a range (``seido.intake.values.ranges``).
"""

import re
from datetime import date, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from seido.intake.values.answers import parse_choice, parse_truth
from seido.intake.values.dates import parse_date
from seido.intake.values.numerals import fold, read_numeral
from seido.reach import LIMIT
from seido.refusal import refused, shown, unreadable

__all__ = [
    "RateUnit",
    "parse_choice",
    "parse_date",
    "parse_months",
    "parse_number",
    "parse_rate",
    "parse_truth",
    "parse_yen",
]

RateUnit = Literal["percent", "times"]
"""What a bare number means where a rate is asked: percent (％) or a multiple (倍)."""

_MOST_PLACES = 30

COUNTERS = ("人", "名", "社", "年", "期", "件", "日", "回", "歳", "才", "店", "拠点", "か月")
"""Counters that may follow a number; か月 stands for every spelling of it."""

_NONE = frozenset({"なし", "無し", "無", "ない"})
_ABOUT = re.compile(r"約|およそ|おおよそ|概ね|くらい|ぐらい|程度|前後|ほど|弱$|強$")
_MONTHS = re.compile(r"[かヶヵカケ箇個]月")
_SIGN = r"[-\u2010\u2013\u2014\u2212\u30fc+△▲]|マイナス"
_SIGNED = re.compile(rf"(?P<before>{_SIGN})?(?P<mark>¥?)(?P<after>{_SIGN})?(?P<rest>.+)")
_YEN = re.compile(r"金?(?P<amount>.+?)(?P<unit>円|jpy|yen)?(?P<end>也)?")


def parse_yen(given: object, scale: int = 1) -> int:
    """Return an amount in whole yen (円).

    Args:
        given: text such as ``1億2,000万円``, ``120百万円``, ``△500`` or ``(1,234)``, or a
            whole number out of a file.
        scale: yen per unit where the sheet says so (単位：千円 is 1,000); it applies to bare
            numbers only, since ``500万円`` names its own unit.

    Examples:
        >>> parse_yen("1億2,000万円"), parse_yen("△1,234", scale=1_000)
        (120000000, -1234000)

    Raises:
        Refused: where the text is no exact amount of whole yen.
    """
    wanted = (
        "金額は「3,000万円」「1億2,000万円」「30000000」のように書いてください",
        "write an amount such as 3,000万円 or 30000000",
    )
    if not isinstance(given, str):
        return _whole(_typed(given, wanted) * scale, given, wanted)
    text = _text(given, wanted)
    sign, amount, marked = _split_sign(text)
    match = _YEN.fullmatch(amount)
    if match is None:
        raise unreadable(given, wanted)
    amount, marked = match["amount"], marked or match["unit"] is not None
    _refuse_two_readings(given, amount, marked=marked)
    bare = not marked and re.fullmatch(r"[0-9,.]+", amount) is not None
    return _whole(sign * _numeral(given, amount, wanted) * (scale if bare else 1), given, wanted)


def parse_number(given: object, counters: tuple[str, ...] = COUNTERS) -> int:
    """Return a whole count: persons (人), companies (社), fiscal periods (期) and the like.

    Args:
        given: text such as ``20人``, ``３名`` or ``5``, or a whole number out of a file.
        counters: the counters that fit what is asked, so that ``2年`` is not read as months.

    Examples:
        >>> parse_number("２０人"), parse_number("三名"), parse_number(5.0)
        (20, 3, 5)

    Raises:
        Refused: where the text is no whole number, or its counter does not fit.
    """
    examples = ("5", *(f"5{each}" for each in counters[:1]))
    wanted = (
        f"{''.join(f'「{each}」' for each in examples)}のような整数で答えてください",
        f"write a whole number: {', '.join(examples)}",
    )
    if not isinstance(given, str):
        return _whole(_typed(given, wanted), given, wanted)
    text = _MONTHS.sub("か月", _text(given, wanted))
    sign, amount, marked = _split_sign(text)
    if marked:
        raise unreadable(given, wanted)
    counter = next((counter for counter in counters if amount.endswith(counter)), "")
    amount = amount.removesuffix(counter)
    _refuse_two_readings(given, amount, marked=False)
    return _whole(sign * _numeral(given, amount, wanted), given, wanted)


def parse_months(given: object) -> int:
    """Return a length of time in whole months: ``18か月``, ``1年6か月``, ``2年`` or ``18``.

    Raises:
        Refused: where the text is no length in whole months.
    """
    if not isinstance(given, str):
        return parse_number(given, ("か月",))
    wanted = ("期間は「18か月」「1年6か月」のように書いてください", "write 18か月 or 1年6か月")
    years, found, rest = _MONTHS.sub("か月", _text(given, wanted)).partition("年")
    if not found:
        return parse_number(given, ("か月",))
    months = parse_number(rest, ("か月",)) if rest else 0
    if rest and (not rest.endswith("か月") or not 0 <= months < 12):
        raise unreadable(given, wanted)
    return 12 * parse_number(years, ()) + months


def parse_rate(given: object, unit: RateUnit) -> Fraction:
    """Return a rate as an exact fraction: ``1.15%`` is 23/2000, ``0.8倍`` is 4/5.

    Args:
        given: text with ％, 割 or 倍, a plain fraction (``1/3``, ``3分の1``), or a bare number.
        unit: what a bare number means: percent or times.

    Examples:
        >>> parse_rate("１.１５％", "percent"), parse_rate("2割", "times")
        (Fraction(23, 2000), Fraction(1, 5))

    Raises:
        Refused: where the text is no rate.
    """
    bare = Fraction(1, 100) if unit == "percent" else Fraction(1)
    wanted = (
        f"割合は「{'1.15%' if unit == 'percent' else '0.8倍'}」のように書いてください",
        f"write a rate such as {'1.15%' if unit == 'percent' else '0.8倍'}",
    )
    if not isinstance(given, str):
        return _typed(given, wanted) * bare
    sign, amount, marked = _split_sign(_text(given, wanted))
    if marked:
        raise unreadable(given, wanted)
    if part := re.fullmatch(r"([0-9]{1,9})/([0-9]{1,9})|([0-9]{1,9})分の([0-9]{1,9})", amount):
        over, under = (part[1], part[2]) if part[1] else (part[4], part[3])
        if int(under) == 0:
            raise unreadable(given, wanted)
        return sign * Fraction(int(over), int(under))
    for suffix, worth in _RATE_UNITS:
        if amount.endswith(suffix):
            return sign * _numeral(given, amount.removesuffix(suffix), wanted) * worth
    return sign * _numeral(given, amount, wanted) * bare


_RATE_UNITS = (
    ("パーセント", Fraction(1, 100)),
    ("%", Fraction(1, 100)),
    ("割", Fraction(1, 10)),
    ("倍", Fraction(1)),
)


def _text(given: str, wanted: tuple[str, str]) -> str:
    try:
        text = fold(given)
    except ValueError as error:
        raise unreadable(given, wanted) from error
    if _ABOUT.search(text):
        raise refused(
            f"「{shown(given)}」はおおよその値です。「2,500万～3,500万」のように幅で書いてください",
            f"'{shown(given)}' is approximate; give a range such as 2,500万～3,500万",
        )
    return text


def _split_sign(text: str) -> tuple[int, str, bool]:
    """Return the sign, the rest, and whether a ¥ was written."""
    if text.startswith("(") and text.endswith(")"):
        inner = text[1:-1]
        return -1, inner.removeprefix("¥"), inner.startswith("¥")
    match = _SIGNED.fullmatch(text)
    if match is None or (match["before"] and match["after"]):
        return 1, text, False
    sign = match["before"] or match["after"] or "+"
    return (1 if sign == "+" else -1), match["rest"], bool(match["mark"])


def _refuse_two_readings(given: str, amount: str, *, marked: bool) -> None:
    """Refuse 3.000万 (3 or 3,000?) and 1億500 (500 or 500万?), which people write both ways."""
    skipped = not marked and re.search(r"[億兆][^万億兆]+$", amount)
    if skipped or re.search(r"\.[0-9]{2}0(?![0-9])", amount):
        raise refused(
            f"「{shown(given)}」は二通りに読めます。「1億500万円」「3,000万円」のように単位を省かずに書いてください",
            f"'{shown(given)}' can be read in two ways; write every unit, as in 1億500万円",
        )


def _typed(given: object, wanted: tuple[str, str]) -> Fraction:
    """Return the exact number in a value that came typed.

    A binary float comes from a spreadsheet, which keeps and shows 15 digits; it is taken
    through that decimal text, so 1.15 is 1.15 and a cell that sums to 0.30000000000000004 is 0.3.
    """
    if isinstance(given, bool | date | time | timedelta):
        raise unreadable(given, wanted)
    try:
        if isinstance(given, float):
            return Fraction(int(given) if given.is_integer() else Decimal(format(given, ".15g")))
        if isinstance(given, int | Decimal | Fraction) and -LIMIT < given < LIMIT:
            return Fraction(_of_few_places(given))
    except (ArithmeticError, ValueError) as error:
        raise unreadable(given, wanted) from error
    raise unreadable(given, wanted)


def _of_few_places(number: int | Decimal | Fraction) -> int | Decimal | Fraction:
    """Return the number, unless it has more places than any rate and would cost time to compute."""
    places = number.as_tuple().exponent if isinstance(number, Decimal) else 0
    if isinstance(places, int) and places < -_MOST_PLACES:
        raise ValueError(f"more than {_MOST_PLACES} places")
    return number


def _numeral(given: str, amount: str, wanted: tuple[str, str]) -> Fraction:
    if amount in _NONE:
        raise refused(
            f"「{shown(given)}」はゼロとも未記入とも読めます。ゼロなら「0」、分からなければ「不明」と書いてください",
            f"'{shown(given)}' (none) may be zero or left blank; write 0, or 不明 if not known",
        )
    if amount == "ゼロ":
        return Fraction(0)
    try:
        return read_numeral(amount)
    except ValueError as error:
        raise unreadable(given, wanted) from error


def _whole(number: Fraction, given: object, wanted: tuple[str, str]) -> int:
    if number.denominator != 1:
        raise refused(
            f"「{shown(given)}」には端数があります。整数で書いてください",
            f"'{shown(given)}' is not a whole number",
        )
    if abs(number) >= LIMIT:
        raise unreadable(given, wanted)
    return number.numerator
