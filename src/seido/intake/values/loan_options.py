"""What is written of a loan, in one file or in a million rows: its choices by all their names.

The commands for a single loan read their options by the same names.
"""

import re
from collections.abc import Mapping
from datetime import date

from seido.intake.values.readers import parse_date, parse_number, parse_rate, parse_yen
from seido.money.guarantee_fee.loan import Method
from seido.money.repayment.changes import AfterExtra, Extra, RateChange
from seido.money.repayment.days import LAST_DAY
from seido.money.repayment.terms import InterestBasis, Moved, Remainder, RepaymentMethod, Step
from seido.refusal import refused, shown
from seido.rules.quantity import Rounding

METHODS = {
    Method.BULLET.value: ("一括返済", "一括", "期日一括返済"),
    Method.EQUAL.value: ("均等分割返済", "均等", "元金均等"),
    Method.UNEQUAL.value: ("不均等分割返済", "不均等"),
    Method.REVOLVING.value: (
        *("根保証", "極度", "当座貸越", "当座貸越根保証"),
        *("カードローン", "カードローン根保証", "割引根保証", "手形割引根保証"),
    ),
}
"""How a guaranteed loan is repaid, as its fee asks."""

# Source: https://cgc-nagasaki.or.jp/document/book/hosyoannai/2024/pageindices/index12.html and
# https://fukuoka-cgc.or.jp/use/charge.php name overdrafts, card loans and discounted bills.
BILLS_REVOLVING = {"revolving-bills": ("手形貸付根保証",)}
"""A revolving guarantee of loans on bills: it revolves, and bears the usual rates."""

PLANS = {
    RepaymentMethod.EQUAL_PRINCIPAL.value: ("元金均等", "元金均等返済"),
    RepaymentMethod.EQUAL_PAYMENT.value: ("元利均等", "元利均等返済"),
    RepaymentMethod.BULLET.value: ("期日一括", "一括返済", "期日一括返済"),
    RepaymentMethod.STEPS.value: ("ステップ返済", "段階返済"),
}
"""How principal is repaid, as a schedule asks."""

BILLS = {"bill": ("手形貸付", "手形")}
"""A bill: repaid in one sum after a term that is counted in days."""

ROUNDINGS = {Rounding.DOWN.value: ("切捨て",), Rounding.UP.value: ("切上げ",)}
REMAINDERS = {Remainder.LAST.value: ("最終回",), Remainder.FIRST.value: ("初回",)}
BASES = {
    InterestBasis.MONTHLY.value: ("月割り", "月割", "months"),
    InterestBasis.DAILY.value: ("日割り", "日割", "days"),
}
MOVES = {
    Moved.NOT.value: ("そのまま",),
    Moved.FORWARD.value: ("翌営業日", "following"),
    Moved.BACK.value: ("前営業日", "preceding"),
}
DAY_COUNTS = {
    "one-end": ("片端", "片端入れ", "片落とし", "片落し"),
    "both-ends": ("両端", "両端入れ"),
}
"""Whether a first period that is counted by days counts both its ends."""

AFTER_EXTRAS = {
    AfterExtra.SHORTEN.value: ("期間短縮", "期間短縮型"),
    AfterExtra.LOWER.value: ("返済額軽減", "返済額軽減型"),
}
REQUIREMENTS_MET = {"both": ("両方",), "one": ("片方", "一方")}

# Equal payments leave the fee's coefficient open: see ``READINGS`` in ``coefficients``.
WAYS: Mapping[str, tuple[Method | None, RepaymentMethod | None]] = {
    "bullet": (Method.BULLET, RepaymentMethod.BULLET),
    "equal": (Method.EQUAL, RepaymentMethod.EQUAL_PRINCIPAL),
    "equal-payment": (None, RepaymentMethod.EQUAL_PAYMENT),
    "unequal": (Method.UNEQUAL, None),
    "steps": (Method.UNEQUAL, RepaymentMethod.STEPS),
    "bill": (Method.BULLET, RepaymentMethod.BULLET),
    "revolving": (Method.REVOLVING, None),
    "revolving-bills": (Method.REVOLVING, None),
}
"""The methods in one column (返済方法): what each is to the fee and to the schedule."""

WAY_NAMES: Mapping[str, tuple[str, ...]] = {
    "bullet": (*METHODS["bullet"], *PLANS["bullet"]),
    "equal": (*METHODS["equal"], *PLANS["equal-principal"], "equal-principal"),
    "equal-payment": PLANS["equal-payment"],
    "unequal": METHODS["unequal"],
    "steps": PLANS["steps"],
    "bill": BILLS["bill"],
    "revolving": METHODS["revolving"],
    **BILLS_REVOLVING,
}
"""Each of ``WAYS`` by all its names."""


def parse_step(text: str) -> Step:
    """Return a step written as ``12x50000`` or ``12回×5万円``.

    Raises:
        Refused: where it is not written so.
    """
    parts = re.split("[xX×＊*]", text)
    if len(parts) != 2:
        raise refused(
            f"「{shown(text)}」は段階として読めません。「12x50000」のように回数と返済額で書いてください",
            f"'{shown(text)}' is no step; write payments and instalment such as 12x50000",
        )
    return Step(parse_number(parts[0], ("回",)), parse_yen(parts[1]))


def parse_payment_day(given: object) -> int:
    """Return the day of the month on which payments fall due: 10日, or 月末 as 31.

    Raises:
        Refused: where it is no day of a month.
    """
    text = given.strip().removeprefix("毎月") if isinstance(given, str) else given
    if text in _LAST_DAYS:
        return LAST_DAY
    day = parse_number(text, ("日",))
    if not 1 <= day <= LAST_DAY:
        raise refused(
            f"「{shown(given)}」は毎月の返済日になりません。1から31までの日か「月末」にしてください",
            f"'{shown(given)}' is no day of every month; give 1 to 31, or 月末 for the last",
        )
    return day


_LAST_DAYS = ("末", "月末", "末日", "end")


def parse_rate_change(text: str) -> RateChange:
    """Return a rate that holds from a day on, written as ``2027-04-01=1.5%``.

    Raises:
        Refused: where it is not written so.
    """
    day, rate = _on_a_day(text, "2027-04-01=1.5%")
    return RateChange(day, parse_rate(rate, "percent"))


def parse_extra(text: str) -> Extra:
    """Return an extra payment on a day, written as ``2027-06-30=100万円``.

    Raises:
        Refused: where it is not written so.
    """
    day, amount = _on_a_day(text, "2027-06-30=100万円")
    return Extra(day, parse_yen(amount))


def _on_a_day(text: str, example: str) -> tuple[date, str]:
    parts = re.split("[=＝]", text)
    if len(parts) != 2:
        raise refused(
            f"「{shown(text)}」は読めません。「{example}」のように日と値を = でつないでください",
            f"'{shown(text)}' cannot be read; join a day and a value by =, such as {example}",
        )
    return parse_lending_day(parts[0].strip()), parts[1].strip()


def parse_lending_day(given: object) -> date:
    """Return the day of a loan, early enough for every later day to have a date.

    Raises:
        Refused: where no single day is named, or one too far off.
    """
    day = parse_date(given)
    if day.year >= _TOO_FAR:
        raise refused(
            f"「{shown(given)}」は先すぎます。西暦{_TOO_FAR}年より前の日にしてください",
            f"'{shown(given)}' is too far off; give a day before the year {_TOO_FAR}",
        )
    return day


_TOO_FAR = 9_000
