"""Loans made up from a seed, for trying and measuring: plausible, and nobody's.

Three in a thousand have an amount that cannot be read, as files have. The shares are invented;
nothing here states how many real loans are like that.
"""

from collections.abc import Iterator, Mapping
from datetime import date

import polars as pl

from seido.rules.quantity import man
from seido.tables.random_columns import Draws
from seido.tables.table import ROWS

SCHEMA: Mapping[str, pl.DataType] = {
    "貸付番号": pl.String(),
    "借入金額": pl.String(),
    "利率": pl.String(),
    "保証料率": pl.String(),
    "制度": pl.String(),
    "料率区分": pl.Int64(),
    "返済方法": pl.String(),
    "分割方法": pl.String(),
    "期間": pl.Int64(),
    "据置期間": pl.Int64(),
    "返済間隔": pl.Int64(),
    "据置金額": pl.Int64(),
    "信用保証協会": pl.String(),
    "申込日": pl.Date(),
    "貸付日": pl.Date(),
}
"""The columns of generated loans, under headings that ``seido loans`` understands."""

_FIRST = date(2020, 1, 1)
_METHODS = {"元金均等": 60, "元利均等": 25, "期日一括": 10, "根保証": 5}
_CORPORATIONS = {"東京": 30, "大阪": 20, "愛知": 12, "岡山": 8, "沖縄": 4, "愛媛": 4, "山口": 4}
_RATES = ("0.45", "0.60", "0.80", "1.00", "1.15", "1.35", "1.55", "1.75", "1.90")


def generated_loans(
    count: int, seed: int = 1, *, months: int | None = None
) -> Iterator[pl.DataFrame]:
    """Yield loans batch by batch; the n-th is the same however many are asked for.

    Args:
        count: how many.
        seed: which ones.
        months: the term of all of them; None for terms from 6 to 240 months.
    """
    draws = Draws(seed)
    rows = pl.col(_ROW)
    for start in range(0, count, ROWS):
        numbers = pl.DataFrame({_ROW: range(start, min(start + ROWS, count))})
        drawn = numbers.with_columns(draws.numbers(rows)).with_columns(**_drawn(draws, months))
        yield drawn.select(pl.col(name).cast(kind) for name, kind in SCHEMA.items())


_ROW = "#row"


def _drawn(draws: Draws, months: int | None) -> dict[str, pl.Expr]:
    method = draws.pick("method", _METHODS)
    equal = method == "元金均等"
    in_parts = equal | (method == "元利均等")
    years = (draws.below("years", 12) + 1) * 12 - draws.below("odd months", 3) * 3
    length = pl.when(draws.chance("long", 50)).then(240).otherwise(years)
    if months is not None:
        length = pl.lit(months, pl.Int64)
    amount = man(1) * (draws.below("amount", 300) * draws.below("larger", 100) // 3 + 100)
    written = pl.when(draws.chance("unreadable", 3)).then(pl.lit("約1,000万円"))
    grace = pl.when(draws.chance("grace", 300), in_parts, length > _LONG)
    quarterly = pl.when(draws.chance("quarterly", 30), in_parts, length % 3 == 0)
    by_class = draws.chance("by class", 400)
    known = ~draws.chance("class unknown", 20)
    interest = draws.between("interest", 50, 450)
    applied = pl.lit(_FIRST) + pl.duration(days=draws.below("day", 2_400))
    return {
        "貸付番号": pl.lit("L") + (pl.col(_ROW) + 1).cast(pl.String).str.zfill(9),
        "借入金額": written.otherwise(amount.cast(pl.String)),
        "利率": pl.format("{}.{}", interest // 100, (interest % 100).cast(pl.String).str.zfill(2)),
        "保証料率": pl.when(~by_class).then(draws.pick("fee rate", dict.fromkeys(_RATES, 1))),
        "制度": pl.when(by_class).then(pl.lit("general-guarantee")),
        "料率区分": pl.when(by_class, known).then(draws.between("class", 1, 9)),
        "返済方法": method,
        "分割方法": pl.when(method == "元利均等").then(pl.lit("均等")),
        "期間": length,
        "据置期間": grace.then(draws.between("grace months", 1, 4) * 3),
        "返済間隔": quarterly.then(3),
        "据置金額": pl.when(draws.chance("balloon", 20), equal).then(amount // man(3) * man(1)),
        "信用保証協会": draws.pick("association", _CORPORATIONS),
        "申込日": applied,
        "貸付日": applied + pl.duration(days=draws.between("later", 5, 40)),
    }


_LONG = 24
"""Months beyond which some loans have a grace period."""
