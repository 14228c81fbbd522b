"""Columns of a table as the fused kernel reads them, and its outputs as columns again."""

from collections.abc import Iterable, Mapping

import numpy as np
import polars as pl
import pyarrow as pa
from numpy.typing import NDArray

from seido.rules.expr import Fact, Unit
from seido.rules.readings.rows.fused.blocks import BITS, INT32, INT64, UINT8
from seido.rules.readings.rows.fused.kernel import Column
from seido.rules.readings.rows.fused.program import NO_AMOUNT

_KINDS = {pa.int64(): INT64, pa.date32(): INT32, pa.uint8(): UINT8, pa.bool_(): BITS}


def kernel_columns(
    table: pl.DataFrame, names: Iterable[str], facts: Mapping[str, Fact]
) -> dict[str, Column]:
    """Return columns of a table as the kernel reads them: where they lie, without a copy.

    Args:
        table: holds them; a choice as text or as an enumeration of its options.
        names: which columns.
        facts: the facts by name; other columns are of what is partly known.
    """
    return {name: _kernel_column(table[name], facts.get(name)) for name in names}


def _kernel_column(series: pl.Series, fact: Fact | None) -> Column:
    if fact is not None and fact.unit is Unit.CHOICE:
        series = series.cast(pl.Enum(fact.options)).to_physical().cast(pl.UInt8)
    array = series.to_arrow()
    known, values = array.buffers()
    return Column(
        _KINDS[array.type], values.address, known.address if known else 0, array.offset, array
    )


def amounts(values: NDArray[np.int64]) -> pl.Series:
    """Return an output of amounts as a column, null where there is none."""
    made = pl.Series("amount", values)
    return made.to_frame().select(pl.when(pl.col("amount") != NO_AMOUNT).then("amount"))["amount"]
