"""Builds the one canonical form of a rule, and refuses what has no meaning.

Constants may be given as plain numbers and dates; they take the unit of what they stand beside.
Conjunctions and disjunctions are flat, negation stands only before facts, ratios and
requirements, figures and lookups stand on the right of a comparison, and what is certain is
folded away.
"""

from seido.rules.build.comparisons import (
    at_least,
    at_most,
    below,
    more_than,
    one_of,
    quotient,
    ratio_at_least,
    ratio_at_most,
    ratio_below,
    ratio_more_than,
)
from seido.rules.build.connectives import (
    all_of,
    any_of,
    at_least_k,
    judgement,
    negate,
    requirement,
    within,
)
from seido.rules.build.terms import (
    ALWAYS,
    NEVER,
    band,
    choose,
    const,
    days_after,
    derived,
    difference,
    fact,
    greatest,
    least,
    months_after,
    months_between,
    number,
    rounded,
    table,
    times,
    total,
    yen,
)

__all__ = [
    "ALWAYS",
    "NEVER",
    "all_of",
    "any_of",
    "at_least",
    "at_least_k",
    "at_most",
    "band",
    "below",
    "choose",
    "const",
    "days_after",
    "derived",
    "difference",
    "fact",
    "greatest",
    "judgement",
    "least",
    "months_after",
    "months_between",
    "more_than",
    "negate",
    "number",
    "one_of",
    "quotient",
    "ratio_at_least",
    "ratio_at_most",
    "ratio_below",
    "ratio_more_than",
    "requirement",
    "rounded",
    "table",
    "times",
    "total",
    "within",
    "yen",
]
