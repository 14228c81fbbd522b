"""What is known only in part: ``3,000万～5,000万``, ``3億以上``, わからない."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum
from typing import Any, Final, TypeVar

from seido.intake.values.dates import parse_period
from seido.intake.values.numerals import fold
from seido.reach import far_day
from seido.refusal import Refused, refuse, refused, shown


class Unknown(Enum):
    """The answer "I do not know"; it is no number, no yes and no no."""

    UNKNOWN = "unknown"


UNKNOWN: Final = Unknown.UNKNOWN
"""What わからない, 不明, a dash and an empty cell are read as."""

T = TypeVar("T")

_WORDS = (
    "わからない わかりません 分からない 分かりません 不明 未定 未記入 未回答 未入力 unknown n/a na "
    "? ?? - -- \u2010 \u2013 \u2014 \u2212 \u2500 \u30fc ... ---"
)
_UNKNOWN_WORDS = frozenset({"", *_WORDS.split()})
_RANGE = re.compile(
    r"(?:(?P<low>[^~]+?)(?P<above>以上~?|以降|を?超(?:え[るて]?)?|から|~),?)?"
    r"(?:(?P<until>~)?(?P<high>[^~]+?)(?P<below>以下|未満|以内|まで|以前)?)?"
)


def is_unknown(given: object) -> bool:
    """Return whether the value says that it is not known: empty, わからない, 不明, ``-``, ``?``."""
    if given is None or given is UNKNOWN:
        return True
    if not isinstance(given, str) or len(given) > 40:
        return False
    try:
        return fold(given) in _UNKNOWN_WORDS
    except ValueError:
        return False


def parse_range(
    given: object, one: Callable[[object], T], step: Any | None = None
) -> tuple[T | None, T | None] | Unknown:
    """Return the least and greatest value that the text allows, both included.

    Args:
        given: one value, ``3,000万～5,000万``, ``3000万から5000万``, ``3億以上``, ``5,000万未満``,
            or わからない.
        one: reads a single value, such as ``parse_yen``.
        step: the smallest difference between two values; turns 未満 and 超 into a limit that is
            included. Without it (rates) these two words are refused.

    Returns:
        The two ends, None where an end is open; both the same for a single value;
        ``UNKNOWN`` where the value is not known.

    Raises:
        Refused: where an end cannot be read, lacks its unit, or the ends are the wrong way round.
    """
    return _read_range(given, one, one, step)


def parse_date_range(given: object) -> tuple[date | None, date | None] | Unknown:
    """Return the first and last day that the text allows; ``2024年3月`` is its 31 days.

    Raises:
        Refused: as :func:`parse_range`.
    """
    ends = _read_range(
        given, lambda text: parse_period(text)[0], lambda text: parse_period(text)[1], timedelta(1)
    )
    if not isinstance(ends, Unknown):  # 9899年超 begins a day later than any that is read
        refuse(far_day(end, given) for end in ends if end is not None)
    return ends


def _read_range(
    given: object, first: Callable[[object], T], last: Callable[[object], T], step: Any | None
) -> tuple[T | None, T | None] | Unknown:
    if is_unknown(given):
        return UNKNOWN
    if not isinstance(given, str):
        return first(given), last(given)
    text = _text(given)
    match = _RANGE.fullmatch(text)
    if match is None or not (match["above"] or match["until"] or match["below"]):
        return first(given), last(given)
    low: T | None = None
    high: T | None = None
    if match["low"]:
        exclusive = "超" in match["above"]
        low = _past(last(match["low"]), step, given) if exclusive else first(match["low"])
    if match["high"]:
        exclusive = match["below"] == "未満"
        under = None if step is None else -step
        high = _past(first(match["high"]), under, given) if exclusive else last(match["high"])
    _refuse_unfit_ends(given, match, low, high)
    return low, high


def _text(given: str) -> str:
    try:
        return fold(given).replace("〜", "~")
    except ValueError as error:
        raise _refused(given) from error


def _past(limit: T, step: Any | None, given: str) -> T:
    """Return the nearest value beyond an end that is itself excluded."""
    if step is None:
        raise refused(
            f"「{shown(given)}」は「以上」か「以下」で書いてください",
            f"write '{shown(given)}' with 以上 (at least) or 以下 (at most)",
        )
    beyond: T = limit + step
    return beyond


def _refuse_unfit_ends(given: str, match: re.Match[str], low: Any, high: Any) -> None:
    if match["low"] is match["high"] is None:
        raise _refused(given)
    if low is None or high is None:
        return
    if match["low"][-1].isdigit() and re.search(r"[兆億万千百%割倍]円?$", match["high"]):
        raise refused(
            f"「{shown(given)}」は小さい方の単位が分かりません。"
            "「3,000万～5,000万」のように両方に単位を付けてください",
            f"the unit of the lower end of '{shown(given)}' is missing; write 3,000万～5,000万",
        )
    if low > high:
        raise refused(
            f"「{shown(given)}」は小さい方を先に書いてください",
            f"write the smaller end of '{shown(given)}' first",
        )


def _refused(given: str) -> Refused:
    return refused(
        f"「{shown(given)}」は読めません。「3,000万～5,000万」「3億以上」のように書いてください",
        f"'{shown(given)}' cannot be read; write a range such as 3,000万～5,000万",
    )
