"""Parquet files as tables: only the columns that are asked for are read, a piece at a time."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import polars as pl

from seido.refusal import refused
from seido.tables.guard import FAILURES, reason_of, told_as_unread, unread
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
    except FAILURES as error:
        raise refused(
            f"Parquetとして読めません（{reason_of(error)}）",
            f"it cannot be read as Parquet: {reason_of(error)}",
            place=path,
        ) from error
    added = [] if schema.pop(EXTRA, None) is None else [EXTRA]

    def batches(columns: Sequence[str]) -> Iterator[pl.DataFrame]:
        # Slices, because batches of a whole scan hold several row groups at once, however large.
        for start in rows[::ROWS]:
            height = min(ROWS, rows.stop - start)
            with told_as_unread(place=path):
                batch = _collected(scanned.slice(start, height), [*columns, *added], height)
            yield batch

    return Table(schema, len(rows), batches)


def _collected(piece: pl.LazyFrame, columns: Sequence[str], rows: int) -> pl.DataFrame:
    """Return so many rows of some columns.

    Raises:
        Refused: where not all of them can be read, naming the column.
    """
    try:
        found = piece.select(columns).collect()
        if found.height == rows:
            return found
    except FAILURES as error:
        raise unread(error, next(_broken(piece, columns), "")) from error
    raise refused(
        "書いてあるだけの行がありません。ファイルを作り直してください",
        "there are fewer rows than it says; make the file anew",
    )


def _broken(piece: pl.LazyFrame, columns: Sequence[str]) -> Iterator[str]:
    """Yield the columns that cannot be read by themselves either."""
    for name in columns:
        try:
            piece.select(name).collect()
        except FAILURES:
            yield name


def files_of(path: Path) -> list[Path]:
    """Return a file, or the Parquet files of a folder by name; not what is half-written there."""
    if not path.is_dir():
        return [path]
    return sorted(each for each in path.glob("*.parquet") if not each.name.startswith("."))
