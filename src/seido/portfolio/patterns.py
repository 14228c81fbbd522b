"""Which names hold in a row, as text: each combination is written once for all its rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

_BITS = 62
"""Names in one whole number; the sign and a bit stay free."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """What holds in the rows of a table.

    Attributes:
        text: for each row the names that hold, with a blank between them; null where not asked.
        counts: by name the rows in which it holds.
        alone: by name the rows in which no other holds.
    """

    text: pl.Series
    counts: Mapping[str, int] = field(default_factory=dict)
    alone: Mapping[str, int] = field(default_factory=dict)


def patterns(
    table: pl.DataFrame, where: Mapping[str, pl.Expr], names: Sequence[str], asked: pl.Expr
) -> Patterns:
    """Return which names hold in the rows in which that is asked, in the order of ``names``."""
    words = [
        pl.sum_horizontal(
            pl.lit(0, pl.Int64),
            *(where[name].cast(pl.Int64) * (1 << bit) for bit, name in enumerate(part)),
        )
        for part in _parts(names)
    ]
    keys = [f"#{number}" for number in range(len(words))]
    rows = table.select(asked.alias("asked"))["asked"]
    if not rows.any():
        return Patterns(pl.repeat(None, table.height, dtype=pl.String, eager=True))
    needed = sorted({n for each in where.values() for n in each.meta.root_names()})
    codes = (
        table.select(needed)
        .filter(rows)
        .select(word.alias(key) for word, key in zip(words, keys, strict=True))
    )
    found = codes.lazy().group_by(keys).len().collect()
    bits = [
        (name, (pl.col(key) & (1 << bit)) != 0)
        for key, part in zip(keys, _parts(names), strict=True)
        for bit, name in enumerate(part)
    ]
    held = found.select("len", *(rows.alias(name) for name, rows in bits))
    texts = held.select(
        pl.concat_str(
            [pl.when(pl.col(name)).then(pl.lit(name)) for name in names],
            separator=" ",
            ignore_nulls=True,
        ).alias("text")
    )
    joined = codes.join(
        found.with_columns(texts), on=keys, how="left", maintain_order="left", nulls_equal=True
    )
    single = held.filter(pl.sum_horizontal(names) == 1)
    places = rows.to_frame("asked").select(pl.when("asked").then(pl.col("asked").cum_sum() - 1))
    return Patterns(
        joined.get_column("text").gather(places.to_series()),
        _counted(held, names),
        _counted(single, names),
    )


def _counted(held: pl.DataFrame, names: Sequence[str]) -> dict[str, int]:
    if held.is_empty():
        return {}
    sums = held.select((pl.col(name) * pl.col("len")).sum() for name in names).row(0, named=True)
    return {name: rows for name, rows in sums.items() if rows}


def _parts(names: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the names by so many as fit into a whole number; an empty part where there is none."""
    for start in range(0, max(len(names), 1), _BITS):
        yield names[start : start + _BITS]
