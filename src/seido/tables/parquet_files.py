"""Parquet files as tables: only the columns that are asked for are read, a piece at a time."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import polars as pl

from seido.refusal import refused
from seido.tables.table import EXTRA, ROWS, Table


def parquet_source(path: Path, part: range | None = None) -> Table:
    """Return the table in Parquet; a column ``EXTRA`` in it is what another source has added.

    Args:
        path: the file, or a folder of files that follow one another by name.
        part: which rows, counted from 0; all by default.

    Raises:
        Refused: where it is none.
    """
    try:
        scanned = pl.scan_parquet(files_of(path))
        schema = dict(scanned.collect_schema())
        rows = range(scanned.select(pl.len()).collect().item()) if part is None else part
    except (OSError, pl.exceptions.PolarsError) as error:
        raise refused(
            f"Parquetとして読めません（{error}）",
            f"it cannot be read as Parquet: {error}",
            place=path,
        ) from error
    added = [] if schema.pop(EXTRA, None) is None else [EXTRA]

    def batches(columns: Sequence[str]) -> Iterator[pl.DataFrame]:
        # Slices, because batches of a whole scan hold several row groups at once, however large.
        for start in rows[::ROWS]:
            wanted = scanned.select(*columns, *added)
            yield wanted.slice(start, min(ROWS, rows.stop - start)).collect()

    return Table(schema, len(rows), batches)


def files_of(path: Path) -> list[Path]:
    """Return a file, or the Parquet files of a folder by name."""
    return sorted(path.glob("*.parquet")) if path.is_dir() else [path]
