"""Random columns that are the same in every run: a row's draw depends on its number and the seed.

The generator is SplitMix64 in whole numbers, so that no version of any library changes a draw. It
is run once a row; every named draw is the product of that number with an odd one of its own, of
which the upper half is random enough for businesses that are made up.
"""

from collections.abc import Mapping
from zlib import crc32

import polars as pl

NUMBER = "#number"
"""The column that draws are made from; see ``Draws.numbers``."""

_MASK = 2**64 - 1
_HALF = 2**32
_STEP = 0x9E3779B97F4A7C15


class Draws:
    """Columns drawn by name: the same name draws the same values, another name others."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def numbers(self, rows: pl.Expr) -> pl.Expr:
        """Return the column ``NUMBER`` for the numbers of some rows."""
        start = _mixed(self.seed + 1)
        mixed = rows.cast(pl.UInt64) * _literal(_STEP) + _literal(start)
        mixed = (mixed ^ (mixed // 2**30)) * _literal(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed // 2**27)) * _literal(0x94D049BB133111EB)
        return (mixed ^ (mixed // 2**31)).alias(NUMBER)

    def _drawn(self, name: str) -> pl.Expr:
        """Return a random whole number of 64 bits, of which the upper half counts."""
        factor = _mixed(crc32(name.encode())) | 1
        return pl.col(NUMBER) * _literal(factor)

    def below(self, name: str, bound: int) -> pl.Expr:
        """Return whole numbers from zero to below a bound, up to 2**32, all equally likely."""
        return (self._drawn(name) // _HALF * _literal(bound) // _HALF).cast(pl.Int64)

    def between(self, name: str, low: int, high: int) -> pl.Expr:
        """Return whole numbers between two ends, both included, all equally likely."""
        return self.below(name, high - low + 1) + low

    def middling(self, name: str, low: int, high: int) -> pl.Expr:
        """Return whole numbers between two ends, those in the middle the likeliest."""
        half = (high - low) // 2
        return self.below(f"{name} 1", half + 1) + self.below(f"{name} 2", half + 1) + low

    def chance(self, name: str, per_mille: int) -> pl.Expr:
        """Return yes in so many of a thousand rows."""
        return self._drawn(name) < _literal(2**64 // 1_000 * per_mille)

    def pick(self, name: str, weights: Mapping[str, int]) -> pl.Expr:
        """Return one of some texts, each as likely as its weight."""
        texts = [text for text, weight in weights.items() for _ in range(weight)]
        return pl.lit(pl.Series(texts)).gather(self.below(name, len(texts)))


def _literal(value: int) -> pl.Expr:
    return pl.lit(value, pl.UInt64)


def _mixed(number: int) -> int:
    """Return a whole number of 64 bits that looks random, the same for the same number."""
    mixed = number * _STEP & _MASK
    mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9 & _MASK
    mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB & _MASK
    return mixed ^ mixed >> 31
