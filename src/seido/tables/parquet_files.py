"""Parquet files as tables: only the columns that are asked for are read, a piece at a time."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import polars as pl

from seido.refusal import refused
from seido.tables.table import ROWS, Source


def parquet_source(path: Path) -> Source:
    """Return the table in a Parquet file.

    Raises:
        Refused: where it is none.
    """
    try:
        scanned = pl.scan_parquet(path)
        schema = dict(scanned.collect_schema())
        rows = scanned.select(pl.len()).collect().item()
    except (OSError, pl.exceptions.PolarsError) as error:
        raise refused(
            f"Parquetとして読めません（{error}）",
            f"it cannot be read as Parquet: {error}",
            place=path,
        ) from error

    def batches(columns: Sequence[str]) -> Iterator[pl.DataFrame]:
        # Slices, because batches of a whole scan hold several row groups at once, however large.
        for start in range(0, rows, ROWS):
            yield scanned.select(columns).slice(start, ROWS).collect()

    return Source(schema, rows, batches)
