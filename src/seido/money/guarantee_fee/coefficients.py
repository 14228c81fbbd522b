"""Instalment coefficients (分割返済回数別係数), by guarantee corporation and edition.

The guarantee fee of a loan repaid in instalments is multiplied by a coefficient, because the
balance falls. It is chosen by the number of instalments and by whether they are equal.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from seido.money.guarantee_fee.corporations import corporation_named
from seido.refusal import refused
from seido.rules.quantity import Rate, exact
from seido.rules.words import Source, reading

Evenness = Literal["equal", "unequal"]
"""均等 (equal instalments) or 不均等 (unequal instalments)."""


@dataclass(frozen=True, slots=True)
class Band:
    """The coefficients for a range of numbers of instalments.

    Attributes:
        fewest: the fewest instalments of the band.
        most: the most instalments of the band; None where it has no end.
        equal: the coefficient of equal instalments (均等分割返済).
        unequal: the coefficient of unequal instalments (不均等分割返済).
    """

    fewest: int
    most: int | None
    equal: Rate
    unequal: Rate


@dataclass(frozen=True, slots=True)
class CoefficientTable:
    """One edition of a corporation's table, its bands from few instalments to many."""

    bands: tuple[Band, ...]
    source: Source

    def coefficient(self, instalments: int, evenness: Evenness) -> Rate:
        """Return the coefficient for a number of instalments.

        Raises:
            Refused: for fewer than two instalments, which is repayment in one sum.
        """
        for band in self.bands:
            if band.fewest <= instalments and (band.most is None or instalments <= band.most):
                return band.equal if evenness == "equal" else band.unequal
        raise refused(
            f"分割回数 {instalments} 回に係数はありません。2回以上にするか、一括返済にしてください",
            f"there is no coefficient for {instalments} instalments; "
            "give 2 or more, or repay in one sum",
            "instalments",
        )


def _bands(*rows: tuple[int, int | None, str, str]) -> tuple[Band, ...]:
    return tuple(
        Band(fewest, most, exact(equal), exact(unequal)) for fewest, most, equal, unequal in rows
    )


_STANDARD = _bands(
    (2, 6, "0.70", "0.77"),
    (7, 12, "0.65", "0.72"),
    (13, 24, "0.60", "0.66"),
    (25, None, "0.55", "0.61"),
)

_HEADING = "分割返済回数別係数"

STANDARD = CoefficientTable(
    _STANDARD,
    Source("http://www.cgc-tokyo.or.jp/business/guarantee_fee/calculation.html", _HEADING),
)
"""The table that every current page prints alike; answers where a corporation's own is unknown."""

# Shiga prints the column of equal instalments only; its unequal column is the common one.
_SAME_AS_STANDARD = {
    "北海道": "http://www.cgc-hokkaido.or.jp/guide/calculate.php",
    "東京": "http://www.cgc-tokyo.or.jp/business/guarantee_fee/calculation.html",
    "埼玉": "https://www.cgc-saitama.or.jp/use/charge-calc.html",
    "岡山": "https://okayama-cgc.or.jp/annai/hoshoryo/",
    "滋賀": "https://www.cgc-shiga.or.jp/use/deposit",
}

_YAMAGUCHI_2011 = CoefficientTable(
    _bands(
        (2, 6, "0.70", "0.77"),
        (7, 12, "0.65", "0.71"),
        (13, 24, "0.60", "0.66"),
        (25, None, "0.55", "0.60"),
    ),
    Source("http://www.ysh.or.jp/purpose/purpose0402.html", _HEADING, date(2011, 4, 1)),
)

EDITIONS: Mapping[str, tuple[CoefficientTable, ...]] = {
    **{
        name: (CoefficientTable(_STANDARD, Source(address, _HEADING)),)
        for name, address in _SAME_AS_STANDARD.items()
    },
    "山口": (_YAMAGUCHI_2011,),
}
"""Each corporation's editions by its short name, oldest first."""

READINGS = (
    reading(
        "最初の段を「6回以下」とだけ書く協会（北海道、山口）と「2回以上6回以下」と書く協会（東京、"
        "埼玉）がある。1回の返済はどこでも一括返済なので、どの表も2回から始まるものとする",
        "Hokkaido and Yamaguchi print up to 6 instalments without a lower bound, Tokyo and Saitama"
        " 2 to 6. A single instalment is repayment in one sum everywhere, so every table begins at"
        " two",
        STANDARD.source,
    ),
    reading(
        "元利均等返済が均等分割と不均等分割のどちらに当たるかは、どの資料にもない。"
        "元利均等というだけでは係数を決めない。ステップ返済は不均等分割とする",
        "No source says whether equal payments of principal and interest are equal or unequal"
        " instalments, so that method alone does not settle the coefficient; repayment in steps is"
        " in unequal ones",
        STANDARD.source,
    ),
    reading(
        "山口のページには日付がない。計算例の貸付が2011年4月1日に始まるので、その日の表とする",
        "The page of Yamaguchi bears no date. Its worked example begins on 1 April 2011, which is"
        " taken as the day of its table",
        _YAMAGUCHI_2011.source,
    ),
    reading(
        "分かっている最も古い表より前の日の係数は、どの資料にもない。その最も古い表で答え、"
        "その表の日付を示す",
        "No source has the coefficients of days before the oldest table known; they are answered by"
        " that table, and its own date is shown",
        _YAMAGUCHI_2011.source,
    ),
)


def coefficient_table(corporation: str | None = None, on: date | None = None) -> CoefficientTable:
    """Return the table in force at a guarantee corporation on a day.

    Args:
        corporation: the corporation's name in any form (山口, 山口県信用保証協会); the standard
            table where it is None, or where no table of its own is known.
        on: the day of the application; the newest edition where it is None.

    Raises:
        Refused: where no corporation bears that name.
    """
    if corporation is None:
        return STANDARD
    editions = EDITIONS.get(corporation_named(corporation), (STANDARD,))
    stated = [edition for edition in editions if not _later(edition, on)]
    return stated[-1] if stated else editions[0]


def turning_days() -> tuple[date, ...]:
    """Return the days from which a corporation's edition may be another, in order."""
    dated = (edition.source.stated_on for editions in EDITIONS.values() for edition in editions)
    return tuple(sorted({day for day in dated if day is not None}))


def _later(edition: CoefficientTable, on: date | None) -> bool:
    stated_on = edition.source.stated_on
    return on is not None and stated_on is not None and stated_on > on
