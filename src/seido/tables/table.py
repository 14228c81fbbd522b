"""A table in a file, read batch by batch so that memory does not grow with its length."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import polars as pl

from seido.refusal import refused

ROWS = 100_000
"""Rows in one batch."""
TEXT_ROWS = 50_000
"""Rows in one batch of texts, which take several times the memory of what is typed."""

EXTRA = "seido.extra"
"""A column that a source may add: what stands in a row beyond its headings; null in most rows."""

Batches: TypeAlias = Callable[[Sequence[str]], Iterator[pl.DataFrame]]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file or a database, read in batches.

    Attributes:
        schema: its columns by their headings, and what they hold; texts but for Parquet.
        rows: how many rows there are, as nearly as can be told beforehand.
        batches: reads the named columns from the first row on, batch by batch.
    """

    schema: dict[str, pl.DataType]
    rows: int
    batches: Batches


def clear_headings(path: object, given: Sequence[str | None]) -> list[str]:
    """Return the headings of a table; blank ones are numbered, or dropped at the end.

    Raises:
        Refused: where there is none, or one stands twice.
    """
    names = [(name or "").strip() for name in given]
    while names and not names[-1]:
        names.pop()
    names = [name or f"#{number}" for number, name in enumerate(names, start=1)]
    twice = "、".join(sorted(name for name, many in Counter(names).items() if many > 1))
    if twice:
        raise refused(
            f"同じ見出しが二つあります（{twice}）", f"headings stand twice: {twice}", place=path
        )
    if not names:
        raise refused("見出しの行がありません", "there is no line of headings", place=path)
    return names


def text_table(rows: Sequence[Sequence[str | None]], headings: Sequence[str]) -> pl.DataFrame:
    """Return rows of texts as a table, what is beyond the headings in the column ``EXTRA``."""
    width = len(headings)
    columns = [
        pl.Series(name, [row[at] or None if at < len(row) else None for row in rows], pl.String)
        for at, name in enumerate(headings)
    ]
    beyond = [" ".join(filter(None, row[width:])) or None for row in rows]
    return pl.DataFrame([*columns, pl.Series(EXTRA, beyond, pl.String)])


def gathered(tables: Iterable[pl.DataFrame]) -> Iterator[pl.DataFrame]:
    """Yield the rows of many tables with the same columns in batches of ``TEXT_ROWS``, in order."""
    waiting: list[pl.DataFrame] = []
    height = 0
    for table in tables:
        waiting.append(table)
        height += table.height
        if height >= TEXT_ROWS:
            *full, rest = pl.concat(waiting).iter_slices(TEXT_ROWS)
            if rest.height == TEXT_ROWS:
                full, rest = [*full, rest], rest.clear()
            yield from full
            waiting, height = [rest], rest.height
    if height:
        yield pl.concat(waiting)
