"""Which reader opens a file of businesses, by the ending of its name."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from seido.refusal import refused
from seido.tables.csv_files import csv_source
from seido.tables.parquet_files import files_of, parquet_source
from seido.tables.places import refuse_odd_name
from seido.tables.sheets import sheet_source
from seido.tables.steady import opened_whole
from seido.tables.table import Table

READERS: Mapping[str, Callable[[Path], Table]] = MappingProxyType(
    {
        ".parquet": parquet_source,
        ".csv": csv_source,
        ".tsv": csv_source,
        ".txt": csv_source,
        ".xlsx": sheet_source,
        ".xlsm": sheet_source,
        ".xls": sheet_source,
    }
)
"""The endings of files that can be read."""


def open_source(path: Path) -> Table:
    """Return the table in a file of businesses, or in a folder of Parquet files.

    Raises:
        Refused: where there is no such file, or it cannot be read; so do its batches.
    """
    if path.is_dir() and (parts := files_of(path)):
        for each in parts:
            refuse_odd_name(each)
        return opened_whole(path, parquet_source)
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        kinds = " ".join(READERS)
        raise refused(f"読める種類は {kinds} です", f"files that can be read: {kinds}", place=path)
    if not path.is_file():
        raise refused("ファイルがありません", "there is no such file", place=path)
    if reader is not csv_source:
        refuse_odd_name(path)
    return opened_whole(path, reader)
