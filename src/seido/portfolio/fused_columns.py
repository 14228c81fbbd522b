"""Columns of a table as the fused kernel reads them, and its outputs as columns again."""

from collections.abc import Mapping

import numpy as np
import polars as pl

from seido.rules.expr import Fact, Unit
from seido.rules.fused_kernel import Column
from seido.rules.fused_program import NO_AMOUNT


def kernel_column(series: pl.Series, fact: Fact | None) -> Column:
    """Return a column as the kernel reads it.

    Args:
        series: the values.
        fact: what they are of; None for the columns of what is partly known.
    """
    known = series.is_not_null().to_numpy().view(np.uint8) if series.null_count() else None
    if series.dtype == pl.Boolean:
        return Column(series.fill_null(value=False).to_numpy().view(np.uint8), known)
    if fact is not None and fact.unit is Unit.CHOICE:
        codes = series.cast(pl.Enum(fact.options)).to_physical().cast(pl.UInt8)
        return Column(codes.fill_null(0).to_numpy(), known)
    if series.dtype == pl.Date:
        series = series.to_physical()
    return Column(series.fill_null(0).to_numpy(), known)


def kernel_columns(
    table: pl.DataFrame, names: tuple[str, ...], facts: Mapping[str, Fact]
) -> dict[str, Column]:
    """Return the named columns of a table as the kernel reads them."""
    return {name: kernel_column(table[name], facts.get(name)) for name in names}


def amounts(values: np.ndarray[tuple[int], np.dtype[np.int64]]) -> pl.Series:
    """Return an output of amounts as a column, null where there is none."""
    made = pl.Series("amount", values)
    return made.to_frame().select(pl.when(pl.col("amount") != NO_AMOUNT).then("amount"))["amount"]
