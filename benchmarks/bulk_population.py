"""The businesses that the 45 decisions are asked of, from a seed: a tenth missing, or all known."""

import polars as pl
from benchmarks.peers.bulk_terms import AMOUNTS, COLUMNS, FORMS

from seido.portfolio.made_up.businesses import generated

STEP = 1_000
"""Amounts are whole thousands of yen, which 32 bits hold for the peers that have no more."""


def population(rows: int, *, all_known: bool = False, seed: int = 1) -> pl.DataFrame:
    """Return businesses with the columns that the decisions read; cooperatives of any kind as one.

    Args:
        rows: how many.
        all_known: whether what is missing is filled in from the business before.
        seed: which ones.
    """
    amounts = [pl.col(name) // STEP * STEP for name in AMOUNTS]
    form = pl.col("form").cast(pl.String)
    named = pl.when(form.is_in(FORMS)).then(form).otherwise(pl.lit("cooperative"))
    known = pl.when(form.is_not_null()).then(named).cast(pl.Enum(FORMS)).alias("form")
    table = pl.concat(
        batch.select(COLUMNS).with_columns(*amounts, known) for batch in generated(rows, seed)
    ).rechunk()
    if not all_known:
        return table
    return table.fill_null(strategy="forward").fill_null(strategy="backward").rechunk()
