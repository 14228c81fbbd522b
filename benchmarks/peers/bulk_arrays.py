"""A table of businesses as plain arrays, which the peers without data frames take.

Choices are codes in the order of ``bulk_terms``, dates days since 1970; where a value is missing
the array holds zero and ``known`` says so.
"""

from typing import Any, NamedTuple

import numpy as np
import polars as pl
from benchmarks.peers.bulk_terms import COLUMNS, DAY, FORMS, INDUSTRIES

CODES = {"form": FORMS, "industry": INDUSTRIES}
TODAY = np.datetime64(DAY, "D").astype(int)


class Column(NamedTuple):
    """Values, and where they are known."""

    values: Any
    known: Any


def arrays(table: Any) -> dict[str, Column]:
    """Return the columns of a Polars table: 64 bits for numbers, 32 for days, 8 for the rest."""
    return {name: _column(name, table[name]) for name in COLUMNS}


def _column(name: str, series: Any) -> Column:
    known = series.is_not_null().to_numpy()
    if name in CODES:
        codes = dict(zip(CODES[name], range(len(CODES[name])), strict=True))
        series = series.replace_strict(codes, return_dtype=pl.UInt8)
    elif series.dtype == pl.Date:
        series = series.cast(pl.Int32)
    elif series.dtype == pl.Boolean:
        series = series.cast(pl.UInt8)
    return Column(series.fill_null(0).to_numpy().copy(), known.copy())
