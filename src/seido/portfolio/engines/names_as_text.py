"""Which names hold in a row, as text: each set of names is spelled once for all its rows."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeAlias

import polars as pl

from seido.rules.readings.rows.missing import BITS

Key: TypeAlias = tuple[int, ...]
"""A set of names as bits, the first name's the lowest, so many in each number."""


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


class Spelling:
    """Sets of some names; each is spelled once, in whatever batches it stands."""

    def __init__(self, names: Sequence[str]) -> None:
        self.parts = list(parts(names))
        self.spelled: dict[Key, tuple[str, list[str]]] = {}

    def patterns(
        self, keys: Sequence[Key | None], rows: Sequence[int], places: pl.Series
    ) -> Patterns:
        """Return what holds in the rows of a table.

        Args:
            keys: the sets that stand there; None where nothing is asked.
            rows: in how many rows each stands.
            places: for each row which of the sets it is; null as None.
        """
        counts, alone = Counter[str](), Counter[str]()
        texts: list[str | None] = []
        for key, number in zip(keys, rows, strict=True):
            if key is None:
                texts.append(None)
                continue
            text, held = self._spelled(key)
            texts.append(text)
            for name in held:
                counts[name] += number
            if len(held) == 1:
                alone[text] += number
        return Patterns(pl.Series(texts, dtype=pl.String).gather(places), counts, alone)

    def _spelled(self, key: Key) -> tuple[str, list[str]]:
        if key not in self.spelled:
            held = list(chain.from_iterable(map(_of, key, self.parts)))
            self.spelled[key] = " ".join(held), held
        return self.spelled[key]


def _of(word: int, names: Sequence[str]) -> Iterator[str]:
    """Yield the names whose bits are set."""
    while word:
        yield names[(word & -word).bit_length() - 1]
        word &= word - 1


class SpelledColumns(Spelling):
    """Columns of sets of names, of which each row has the names as a text."""

    def __init__(self, names: Sequence[str], words: Sequence[pl.Expr], asked: pl.Expr) -> None:
        """Note what is spelled.

        Args:
            names: the names in their order.
            words: the sets, by as many columns as ``parts`` of the names.
            asked: in which rows the names are asked for.
        """
        super().__init__(names)
        self.words = {f"#{number}": word for number, word in enumerate(words)}
        self.asked = asked

    def over(self, table: pl.DataFrame) -> Patterns:
        """Return which names hold in the rows of a table."""
        codes = table.lazy().filter(self.asked).select(**self.words).collect()
        if codes.is_empty():
            return Patterns(pl.repeat(None, table.height, dtype=pl.String, eager=True))
        found = codes.group_by(list(self.words)).len()
        numbered = found.drop("len").with_row_index(_PLACE)
        places = codes.join(numbered, on=list(self.words), how="left", maintain_order="left")
        nth = pl.when(self.asked).then(self.asked.cum_sum() - 1).alias(_PLACE)
        every = places[_PLACE].gather(table.select(nth)[_PLACE])
        return self.patterns(found.drop("len").rows(), found["len"].to_list(), every)


_PLACE = "place"


def spelled_where(
    where: Mapping[str, pl.Expr], names: Sequence[str], asked: pl.Expr
) -> SpelledColumns:
    """Return how to spell the names, in their order, of columns that tell where each holds."""
    words = [
        pl.when(asked).then(
            pl.sum_horizontal(
                pl.lit(0, pl.Int64),
                *(where[name].cast(pl.Int64) * (1 << bit) for bit, name in enumerate(part)),
            )
        )
        for part in parts(names)
    ]
    return SpelledColumns(names, words, asked)


def parts(names: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the names by so many as fit into a whole number; an empty part where there is none."""
    for start in range(0, max(len(names), 1), BITS):
        yield names[start : start + BITS]
