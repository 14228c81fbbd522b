"""Columns of what is partly known: a range by its ends, a choice by the options it can have."""

from collections.abc import Iterable
from functools import reduce
from operator import or_

from seido.rules.expr import Fact


def low_of(name: str) -> str:
    """Return the column of the least value that a partly known fact can have."""
    return f"{name}.low"


def high_of(name: str) -> str:
    """Return the column of the greatest value that a partly known fact can have."""
    return f"{name}.high"


def options_of(name: str) -> str:
    """Return the column of the options that a partly known choice can have, one bit for each."""
    return f"{name}.options"


def options_mask(subject: Fact, codes: Iterable[str]) -> int:
    """Return some options of a choice as bits, the first option's the lowest."""
    return reduce(or_, (1 << subject.options.index(code) for code in codes), 0)
