"""Takes times in interleaved rounds, so that a busy machine slows every contender alike."""

import gc
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any


@dataclass(frozen=True, slots=True)
class Contender:
    """What is timed: a call, and what it is called with, one after the other.

    Attributes:
        call: one screening, one question, one import.
        given: its arguments; a round goes through all of them.
        answers: how many answers one call gives.
    """

    call: Callable[[Any], object]
    given: Sequence[Any]
    answers: int = 1

    def seconds(self) -> float:
        """Return the time of one answer, on average over one round."""
        call = self.call
        start = perf_counter()
        for each in self.given:
            call(each)
        return (perf_counter() - start) / (len(self.given) * self.answers)


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of the rounds, and the quarter of them below and above."""

    low: float
    median: float
    high: float


def spread(values: Sequence[float]) -> Spread:
    """Return the median and the quartiles."""
    return Spread(*statistics.quantiles(values, n=4))


def rounds(contenders: Mapping[str, Contender], count: int) -> dict[str, list[float]]:
    """Return the seconds of each contender, round by round, after one that is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for contender in contenders.values():
        contender.seconds()
    gc.disable()
    try:
        for _ in range(count):
            for name, contender in contenders.items():
                taken[name].append(contender.seconds())
            gc.collect()
    finally:
        gc.enable()
    return taken


def ratios(taken: Mapping[str, Sequence[float]], to: str) -> dict[str, Spread]:
    """Return each contender's time as a multiple of one of them, taken round by round."""
    return {
        name: spread([mine / theirs for mine, theirs in zip(times, taken[to], strict=True)])
        for name, times in taken.items()
    }


def short(number: float) -> str:
    """Return a number with about three digits that count."""
    digits = 0 if number >= 100 else 1 if number >= 10 else 2 if number >= 1 else 3
    return f"{number:,.{digits}f}"


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> str:
    """Return a table in Markdown, its columns but for the first few aligned to the right."""
    lines = [heads, [*["---"] * left, *["---:"] * (len(heads) - left)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
