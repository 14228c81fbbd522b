"""The figures of the 45 decisions, once for all who write them: thresholds, caps, codes, names.

Each peer has formulas of its own over these rows. Amounts are whole yen, ratios fractions, which
every peer compares by cross-multiplication. Nothing of ``seido`` is used here.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import NamedTuple

MAN, OKU = 10_000, 100_000_000

DAY = date(2026, 11, 21)
"""The application date of every row."""

FORMS = (
    "company",
    "sole_proprietor",
    "cooperative",
    "medical_corporation",
    "npo",
    "other_corporation",
    "not_in_business",
)
NOT_CORPORATE = ("sole_proprietor", "not_in_business")
SMALL_FORMS = ("company", "sole_proprietor", "medical_corporation")

_LIKE_MANUFACTURING = (
    *("manufacturing_and_others", "software", "logging"),
    *("agriculture", "forestry", "fishery", "finance", "religious"),
)
_CAPS: Mapping[str, tuple[int, int, int]] = {
    **dict.fromkeys(_LIKE_MANUFACTURING, (3 * OKU, 300, 20)),
    "wholesale": (OKU, 100, 5),
    "retail": (5_000 * MAN, 50, 5),
    "service": (5_000 * MAN, 100, 5),
    "rubber": (3 * OKU, 900, 20),
    "ryokan": (5_000 * MAN, 200, 20),
    "travel": (3 * OKU, 300, 5),
    "lodging_entertainment": (5_000 * MAN, 100, 20),
    "medical": (5_000 * MAN, 300, 5),
    "adult_entertainment": (5_000 * MAN, 100, 5),
}
INDUSTRIES = tuple(_CAPS)
CAPITAL_CAPS = {name: capital for name, (capital, _, _) in _CAPS.items()}
EMPLOYEE_CAPS = {name: employees for name, (_, employees, _) in _CAPS.items()}
"""Most employees of an SME by industry; of a sole proprietor in medical practice, 100."""
SOLE_CAPS = {**EMPLOYEE_CAPS, "medical": 100}
SMALL_CAPS = {name: small for name, (_, _, small) in _CAPS.items()}
"""Most employees of a small enterprise by industry."""
NOT_GUARANTEED = (
    *("agriculture", "forestry", "fishery", "finance", "adult_entertainment", "religious"),
)


def _percent(number: int) -> Fraction:
    return Fraction(number, 100)


def _tenths(number: int) -> Fraction:
    return Fraction(number, 10)


class Bond(NamedTuple):
    """Who may place bonds: net assets from a floor on, and two of four ratios.

    Attributes:
        floor: least net assets in yen.
        equity: equity ratio, or
        multiple: net assets on capital.
        on_assets: business profit on total assets, or
        cover: business profit on interest.
        below: net assets from which on the row ends; none for the last.
    """

    floor: int
    equity: Fraction
    multiple: Fraction
    on_assets: Fraction
    cover: Fraction
    below: int | None = None


def _bond(floor: int, equity: int, multiple: int, on_assets: int, cover: int) -> Bond:
    ratios = _percent(equity), _tenths(multiple), _percent(on_assets), _tenths(cover)
    return Bond(floor * MAN, *ratios)


TIERS = (
    _bond(5_000, 20, 20, 10, 20)._replace(below=3 * OKU),
    _bond(30_000, 20, 15, 10, 15)._replace(below=5 * OKU),
    _bond(50_000, 15, 15, 5, 10),
)
"""The specified bond guarantee (002 特定社債保証制度): any of its tiers."""
BONDS = (
    _bond(1_000, 10, 10, 3, 10),
    _bond(3_000, 15, 10, 3, 10),
    _bond(5_000, 15, 15, 5, 15),
    _bond(10_000, 20, 15, 5, 15),
    _bond(10_000, 20, 20, 10, 20),
    _bond(20_000, 20, 20, 5, 20),
    _bond(30_000, 30, 30, 10, 30),
)
"""Bonds without a guarantee, by ever stricter rows."""

DECLINES = tuple(map(_percent, (5, 10, 15, 20, 25, 30)))
"""By how much sales fell, of the latest month and of three, from a year before."""
SPANS = {
    "month": ("sales_latest_month", "sales_latest_month_year_before"),
    "quarter": ("sales_last_three_months", "sales_last_three_months_year_before"),
}
DEBT_MULTIPLES = (5, 7, 10, 12, 15, 20)
"""Net debt within so many times EBITDA: corporations that are handed on."""
STARTS = tuple(
    (DAY.replace(year=DAY.year - years), cap * MAN)
    for years, cap in ((1, 1_000), (2, 1_500), (3, 2_000), (5, 3_500), (7, 5_000), (10, 8_000))
)
"""Started after a day, with what is used and wanted within a cap."""
SMALL_LINES = tuple(cap * MAN for cap in (500, 1_000, 1_250, 1_500, 2_000))
"""What small enterprises use and want together."""
MARGINS = tuple(map(_percent, (1, 3, 5, 10)))
"""Operating profit on sales."""
SIGNS = (2, 3, 4, 5)
"""How many hold of six signs of health."""
SIGN = Bond(0, _percent(20), Fraction(0), _percent(5), Fraction(1))
"""The ratios among the signs; the others: net debt within ``SIGN_MULTIPLE`` times EBITDA, taxes
paid, no loans rescheduled."""
SIGN_MULTIPLE = 10

_BY_RATIO = (*TIERS, *BONDS, SIGN)
EQUITY = sorted({each.equity for each in _BY_RATIO})
MULTIPLE = sorted({each.multiple for each in (*TIERS, *BONDS)})
ON_ASSETS = sorted({each.on_assets for each in _BY_RATIO})
COVER = sorted({each.cover for each in _BY_RATIO})
"""Each threshold once, so that it is tested once."""

DECISIONS = (
    "specified_bond",
    *(f"bond_{number}" for number, _ in enumerate(BONDS, start=1)),
    *(f"decline_{span}_{each * 100}" for span in SPANS for each in DECLINES),
    *(f"debt_within_{each}" for each in DEBT_MULTIPLES),
    *(f"started_after_{day:%Y}" for day, _ in STARTS),
    *(f"small_line_{cap // MAN}" for cap in SMALL_LINES),
    *(f"margin_{each * 100}" for each in MARGINS),
    *(f"signs_{each}" for each in SIGNS),
)
"""The names of the decisions, in the order in which every peer answers."""

AMOUNTS = (
    "capital",
    "sales",
    "net_assets",
    "liabilities",
    "cash",
    "borrowings",
    "bonds",
    "operating_profit",
    "interest_income",
    "interest_expense",
    "depreciation",
    *(name for pair in SPANS.values() for name in pair),
    "used_unsecured",
    "amount_wanted",
)
TRUTHS = (
    "two_thirds_of_members_qualify",
    "antisocial_ties",
    "has_rescheduled_loans",
    "has_paid_taxes",
)
COLUMNS = ("form", "industry", "started_on", "employees", *AMOUNTS, *TRUTHS)
"""What the decisions read."""
