"""Files that are read as they were when they were opened, or not at all.

Reading takes minutes. Whoever cuts a file meanwhile, adds to it or puts another in its place would
leave a part of it, or parts of two, with no word; so its state is looked at again at the end.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import polars as pl

from seido.refusal import Refused, refused
from seido.tables.guard import FAILURES, unread
from seido.tables.parquet_files import files_of
from seido.tables.table import Table

State: TypeAlias = Sequence[tuple[str, int, int, int]]
"""By which it is known that files have not changed: names, sizes, times and places on the disk."""


def opened_whole(path: Path, reader: Callable[[Path], Table]) -> Table:
    """Return the table in a file, whose batches are refused in words where they cannot be read.

    Args:
        path: the file, or a folder of files.
        reader: opens it.

    Raises:
        Refused: where it cannot be read, or is changed meanwhile; so do its batches.
    """
    began = state_of(path)
    with _told(path, began):
        table = reader(path)

    def batches(columns: Sequence[str]) -> Iterator[pl.DataFrame]:
        with _told(path, began):
            yield from table.batches(columns)
        refuse_changed(path, began)

    return replace(table, batches=batches)


def state_of(path: Path) -> State:
    """Return the state of a file, or of the Parquet files in a folder; nothing if one is gone."""
    try:
        found = [(each, each.stat()) for each in files_of(path)]
    except OSError:
        return ()
    return [(str(each), it.st_size, it.st_mtime_ns, it.st_ino) for each, it in found]


def refuse_changed(path: Path, began: State) -> None:
    """Refuse a file that is no longer what it was.

    Raises:
        Refused: where its state is another, or it is gone.
    """
    now = state_of(path)
    if now != began:
        raise refused(*(_CHANGED if now else _GONE), place=path)


@contextmanager
def _told(path: Path, began: State) -> Iterator[None]:
    """Tell in words why a file cannot be read: because of what became of it, or of what it is."""
    try:
        yield
    except (Refused, *FAILURES) as error:
        refuse_changed(path, began)
        if isinstance(error, Refused):
            raise
        raise unread(error).at(path) from error


_CHANGED = (
    "読んでいる間に書き換えられました。書き終わってから、もう一度実行してください",
    "it was changed while it was read; run this again when nobody writes to it",
)
_GONE = (
    "読んでいる間になくなりました。元に戻してから、もう一度実行してください",
    "it was taken away while it was read; put it back and run this again",
)
