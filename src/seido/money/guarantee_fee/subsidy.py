"""The part of a guarantee fee that the state pays (信用保証料の国補助), by class and date."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from seido.money.dated import Dated, NotOffered, in_force, turning_days
from seido.refusal import Problem, refuse
from seido.rules.quantity import Rate, Rounding, percent, round_whole
from seido.rules.words import Source, Words

LEAFLET = Source(
    "004_061b586d4ab271b2.txt", "協調支援型特別保証 保証料率 表1・表2", date(2025, 3, 14)
)
LATER_YEARS = Source("https://cgc-mie.or.jp/seido/56", "協調支援型特別保証 保証料補助について")
SURCHARGE = Source(
    "https://ehime-cgc.or.jp/ebook/pageindices/index127.html", "信用保証料及び信用保証料補助"
)

Requirement = Literal[1, 2]
"""① a proper loan beside the guaranteed one; ② an action plan with the bank's support."""

RATES: tuple[Rate, ...] = tuple(
    percent(rate)
    for rate in ("1.90", "1.75", "1.55", "1.35", "1.15", "1.00", "0.80", "0.60", "0.45")
)
"""Fee in percent a year by class 1 to 9 (LEAFLET)."""

_FIRST, _LAST = date(2025, 3, 14), date(2028, 3, 31)

# By the day on which the corporation receives the application (保証申込受付日).
_FRACTIONS: dict[int, tuple[Dated[Fraction], ...]] = {
    1: (
        Dated(_FIRST, date(2026, 3, 31), Fraction(1, 2), LEAFLET),
        Dated(date(2026, 4, 1), date(2027, 3, 31), Fraction(1, 3), LATER_YEARS),
        Dated(date(2027, 4, 1), _LAST, Fraction(1, 4), LATER_YEARS),
    ),
    2: (Dated(_FIRST, _LAST, Fraction(1, 4), LEAFLET),),
}


@dataclass(frozen=True, slots=True)
class FeeSubsidy:
    """How a fee is shared between the state and the business, in percent a year.

    Attributes:
        rate: the fee (保証料率).
        state: what the state pays (補助).
        own: what the business pays (事業者負担).
        fraction: the fraction that the state pays before truncation; None for a fixed amount.
        source: where the share stands.
    """

    rate: Rate
    state: Rate
    own: Rate
    fraction: Fraction | None
    source: Source


def coordinated_support(fee_class: int, requirement: int, on: date) -> FeeSubsidy | NotOffered:
    """Return how the fee of the coordinated-support guarantee is shared (協調支援型特別保証).

    The subsidy is a fraction of the fee, cut off after the second decimal of a percent; the
    business pays the rest. A fee added by a later change of terms is not subsidised.

    Args:
        fee_class: the class of the fee (保証料率区分), 1 to 9.
        requirement: 1 for ① (proper loan), 2 for ② (action plan).
        on: the day on which the corporation receives the application.

    Raises:
        Refused: for a class or requirement that does not exist.

    Source: LEAFLET, LATER_YEARS.
    """
    refuse([class_problem(fee_class), requirement_problem(requirement)])
    row = in_force(_FRACTIONS[requirement], on)
    if row is None:
        return NotOffered(_NOT_BEFORE if on < _FIRST else _NOT_AFTER, LEAFLET)
    rate = RATES[fee_class - 1]
    state = _two_decimals_of_a_percent(rate * row.value)
    return FeeSubsidy(rate, state, rate - state, row.value, row.source)


_NOT_BEFORE = Words(
    "協調支援型特別保証は、2025年3月14日より前の申込みでは取り扱われていません",
    "the coordinated-support guarantee takes no application before 2025-03-14",
)
_NOT_AFTER = Words(
    "協調支援型特別保証は、2028年3月31日の申込受付で終わります",
    "the coordinated-support guarantee takes no application after 2028-03-31",
)


def _two_decimals_of_a_percent(rate: Rate) -> Rate:
    return Fraction(round_whole(rate * 10_000, Rounding.DOWN), 10_000)


def class_problem(fee_class: int) -> Problem | None:
    """Return what is wrong with a class of the fee; None where it exists."""
    if 1 <= fee_class <= len(RATES):
        return None
    return Problem(
        f"保証料率区分{fee_class}はありません。1から9までです",
        f"there is no fee class {fee_class}; classes run from 1 to 9",
        "fee_class",
    )


def requirement_problem(requirement: int) -> Problem | None:
    """Return what is wrong with a requirement's number; None where it exists."""
    if requirement in _FRACTIONS:
        return None
    return Problem(
        f"要件{requirement}はありません。1(プロパー融資)か2(経営行動計画)です",
        f"there is no requirement {requirement}; it is 1 (proper loan) or 2 (action plan)",
        "requirement",
    )


_SURCHARGE_SUBSIDIES = (
    Dated(date(2024, 3, 15), date(2025, 3, 31), percent("0.15"), SURCHARGE),
    Dated(date(2025, 4, 1), date(2026, 3, 31), percent("0.10"), SURCHARGE),
    Dated(date(2026, 4, 1), date(2027, 3, 31), percent("0.05"), SURCHARGE),
)


def owner_guarantee_surcharge(on: date, *, both_requirements: bool) -> FeeSubsidy | NotOffered:
    """Return how the surcharge for going without the owner's guarantee is shared.

    This is the product with a state subsidy (事業者選択型経営者保証非提供促進特別保証). The option
    across other guarantees (横断的) has none, and a fee added by a change of terms neither.

    Args:
        on: the day on which the corporation receives the application.
        both_requirements: no excess of debt, and ordinary profit (要件③の①と②) are both met;
            otherwise one is, or there are no two settlements yet.

    Source: SURCHARGE: 0.25 or 0.45 % a year on top; of it 0.15, 0.10, 0.05 % by year.
    """
    row = in_force(_SURCHARGE_SUBSIDIES, on)
    if row is None:
        return NotOffered(
            Words(
                "国の補助のある経営者保証非提供の保証は、2024年3月15日から2027年3月31日までの申込受付です",
                "the guarantee with a subsidised surcharge takes applications "
                "from 2024-03-15 to 2027-03-31",
            ),
            SURCHARGE,
        )
    rate = percent("0.25") if both_requirements else percent("0.45")
    return FeeSubsidy(rate, row.value, rate - row.value, None, row.source)


TURNING_DAYS = turning_days(
    row for rows in (*_FRACTIONS.values(), _SURCHARGE_SUBSIDIES) for row in rows
)
"""The days from which the state pays another part; nothing here changes between two of them."""
