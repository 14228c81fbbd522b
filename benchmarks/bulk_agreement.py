"""Nothing is timed before all give the same answers: to each other, and to the single case."""

from collections.abc import Mapping

import numpy as np
import polars as pl
from benchmarks.bulk_peers import Decided, Peer, Ready
from benchmarks.bulk_rules import BOUNDED, RULES
from benchmarks.peers.bulk_terms import DECISIONS

from seido.rules.expr import Condition
from seido.rules.readings.decide.decide import decide
from seido.rules.truth import NO, YES

FEW = 100
"""Rows that the single case answers."""


def expected(table: pl.DataFrame, rules: Mapping[str, Condition]) -> Decided:
    """Return what the single case answers, business by business."""
    told = {YES: 1, NO: 0}
    rows = [
        {name: value for name, value in row.items() if value is not None}
        for row in table.iter_rows(named=True)
    ]
    found = [[told.get(decide(rule, row).truth, -1) for row in rows] for rule in rules.values()]
    return np.array(found, np.int8)


def disagreements(
    table: pl.DataFrame, peers: Mapping[Peer, Ready]
) -> tuple[list[str], dict[str, int]]:
    """Return where peers differ from the first of them, in sentences, and what some settle more.

    The first, and each that may know more, are held to the single case.

    Args:
        table: the businesses.
        peers: by peer, what is ready to answer.
    """
    wrong: list[str] = []
    settled: dict[str, int] = {}
    first: Decided | None = None
    for peer, ready in peers.items():
        found = ready.decisions(ready.answer())
        if first is None or peer.settles_more:
            rules = BOUNDED if peer.settles_more else RULES
            single = expected(table.head(FEW), rules)
            wrong += _differing(f"{peer.name}, beside the single case", found[:, :FEW], single)
        if first is None:
            first = found
        elif peer.settles_more:
            settled[peer.name] = int(((first == -1) & (found != -1)).sum())
            wrong += _differing(peer.name, np.where(first == -1, -1, found), first)
        else:
            wrong += _differing(peer.name, found, first[:, : ready.rows])
    return wrong, settled


def _differing(name: str, found: Decided, right: Decided) -> list[str]:
    if found.shape != right.shape:
        return [f"{name}: {found.shape} answers instead of {right.shape}"]
    rows = (found != right).sum(axis=1)
    return [
        f"{name}: {decision} differs in {count:,} rows"
        for decision, count in zip(DECISIONS, rows.tolist(), strict=True)
        if count
    ]
