"""The payments of many loans put into the order of the file, and what they come to."""

from collections.abc import Mapping, Sequence

import polars as pl

from seido.loans.instalments import Drawn
from seido.money.repayment.schedule import Schedule

ROW = "seido.row"

SCHEDULES: Mapping[str, pl.DataType] = {
    "seido.payments": pl.Int64(),
    "seido.last_date": pl.Date(),
    "seido.last_payment_yen": pl.Int64(),
    "seido.total_interest_yen": pl.Int64(),
}
"""Columns of what a loan's schedule comes to: how many payments, the day and the yen of the last,
and the interest of all."""

PAYMENTS: Mapping[str, pl.DataType] = {
    ROW: pl.Int64(),
    "period": pl.Int64(),
    "date": pl.Date(),
    "principal": pl.Int64(),
    "interest": pl.Int64(),
    "payment": pl.Int64(),
    "balance": pl.Int64(),
    "extra": pl.Int64(),
    "bonus": pl.Int64(),
}
"""Columns of payments: the loan's number, the payment's, and what it is in yen."""


def in_order(
    found: Sequence[tuple[pl.DataFrame, Drawn]], singles: Sequence[pl.DataFrame]
) -> pl.DataFrame:
    """Return the payments of some loans, loan after loan in the order of the file.

    Args:
        found: for each way of repaying the loans' numbers, ``payments`` and whether they are
            ``sound``, the longest first, and their schedules.
        singles: payments of further loans, each loan by itself.
    """
    if not found:
        return pl.concat([pl.DataFrame(schema=dict(PAYMENTS)), *singles])
    places: list[pl.DataFrame] = []
    begins: list[int] = []
    payments = 0
    for loans, drawn in found:
        places.append(
            loans.select(
                ROW,
                "sound",
                pl.col("seido.payments"),
                pl.int_range(pl.len(), dtype=pl.Int64).alias("rank"),
                pl.lit(len(begins), pl.Int64).alias("table"),
            )
        )
        for running in drawn.active:
            begins.append(payments)
            payments += running
    # The n-th payments of one way stand together, in the order in which its loans stand.
    order = (
        pl.concat(places)
        .filter("sound")
        .sort(ROW)
        .with_columns(pl.int_ranges(1, pl.col("seido.payments") + 1).alias("period"))
        .explode("period")
    )
    at = pl.Series(begins, dtype=pl.Int64).gather(order["table"] + order["period"] - 1)
    rows = pl.concat([drawn.rows for _, drawn in found])[at + order["rank"]]
    ordered = (
        order.select(ROW, "period")
        .hstack(rows)
        .with_columns(
            (pl.col("principal") + pl.col("interest")).alias("payment"),
            # A loan with either has been drawn up by itself.
            pl.lit(0, pl.Int64).alias("extra"),
            pl.lit(0, pl.Int64).alias("bonus"),
        )
        .select(list(PAYMENTS))
    )
    return pl.concat([ordered, *singles]).sort(ROW, "period") if singles else ordered


def payments_of(number: int, schedule: Schedule) -> pl.DataFrame:
    """Return the payments of the loan with a number."""
    rows = [
        (
            *(number, row.period, row.on, row.principal, row.interest, row.payment),
            *(row.balance, row.extra, row.bonus),
        )
        for row in schedule.rows
    ]
    return pl.DataFrame(rows, dict(PAYMENTS), orient="row")


def totals_of(payments: pl.DataFrame) -> pl.DataFrame:
    """Return what the payments of one loan come to, with its number."""
    return payments.select(
        pl.col(ROW).last(),
        pl.col("period").last().alias("seido.payments"),
        pl.col("date").last().alias("seido.last_date"),
        pl.col("payment").last().alias("seido.last_payment_yen"),
        pl.col("interest").sum().alias("seido.total_interest_yen"),
    )
