"""What a slice of a portfolio comes to, as a text that others add up."""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from seido.portfolio.summary import Summary


def tally_of(summary: Summary) -> str:
    """Return the counts of a summary as JSON."""
    refusals = summary.refusals
    return json.dumps(
        {
            "rows": summary.rows,
            "decisions": summary.decisions,
            "groups": summary.groups,
            "eligible": [[[*key, many] for key, many in each.items()] for each in summary.eligible],
            "schemes_had": list(summary.schemes_had.items()),
            "limits": summary.limits,
            "settling": summary.settling,
            "missing": summary.missing,
            "refusals": [refusals.rows, refusals.columns, refusals.examples],
        },
        ensure_ascii=False,
    )


def add_tally(summary: Summary, tally: str) -> None:
    """Add to a summary what the rows after its own come to."""
    found: dict[str, Any] = json.loads(tally)
    summary.rows += found["rows"]
    for scheme, counts in found["decisions"].items():
        summary.decisions.setdefault(scheme, Counter()).update(counts)
    _add(summary.groups, found["groups"])
    _add(summary.eligible, ({(a, b): many for a, b, many in each} for each in found["eligible"]))
    summary.schemes_had.update(dict(found["schemes_had"]))
    summary.limits.update(found["limits"])
    summary.settling.update(found["settling"])
    summary.missing.update(found["missing"])
    summary.refusals.add_counts(*found["refusals"])


def _add(counters: Iterable[Counter[Any]], counts: Iterable[dict[Any, int]]) -> None:
    for counter, more in zip(counters, counts, strict=True):
        counter.update(more)
