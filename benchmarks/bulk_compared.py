"""The 45 decisions beside peers: who takes how long on the same rows."""

import os
import sys
from collections.abc import Callable, Sequence
from time import perf_counter

import numpy as np
from benchmarks.bulk_agreement import disagreements
from benchmarks.bulk_peers import (
    BY_HAND,
    C_KERNEL,
    COLUMNS,
    FUSED,
    OPENFISCA,
    PEERS,
    POLICYENGINE,
    ZEN,
    Peer,
    Population,
    Ready,
    businesses,
)
from benchmarks.circumstances import GIGABYTE
from benchmarks.peers import bulk_c
from benchmarks.peers.bulk_terms import COLUMNS as READ
from benchmarks.peers.bulk_terms import DECISIONS
from benchmarks.timing import Contender, ratios, rounds, short, spread, table

Taken = dict[str, list[float]]
"""By peer, its seconds round by round."""

AS_FAST, AS_LONG = "times as fast", "times as long"
AIMS = (
    (COLUMNS, OPENFISCA, AS_FAST, "at least 3"),
    (COLUMNS, POLICYENGINE, AS_FAST, "at least 1.5"),
    (COLUMNS, ZEN, AS_FAST, "at least 300"),
    (COLUMNS, BY_HAND, AS_LONG, "at most 1.3"),
    (FUSED, OPENFISCA, AS_FAST, "at least 10"),
    (FUSED, C_KERNEL, AS_LONG, "at most 2"),
)
"""Who is to be how fast beside whom."""


def report(peers: Sequence[Peer], rows: int, count: int) -> str:
    """Return how long each takes, as tables in Markdown.

    Args:
        peers: who takes part.
        rows: how many businesses.
        count: how many rounds.

    Raises:
        SystemExit: where any two differ in an answer.
    """
    notes: list[str] = []
    some, every = (_taken(peers, rows, count, notes, all_known=known) for known in (False, True))
    titles = f"{len(DECISIONS)} decisions on {len(READ)} columns", "cores"
    heads = (*titles, *_heads("a tenth missing"), *_heads("all known"))
    shown = [
        (peer.name, str(peer.cores), *_times(peer.name, some), *_times(peer.name, every))
        for peer in peers
    ]
    return "\n\n".join(
        (
            f"{rows:,} businesses; {count} rounds, all agree on every row.",
            table(heads, shown),
            "\n".join(f"- {note}" for note in notes),
            _aims(some, every),
            memory(rows),
        )
    )


def present(python: str | None, peer: Peer) -> list[Peer]:
    """Return the peers that can take part; those that cannot are told on the error output.

    Args:
        python: the interpreter that has policyengine-core, where it is not this one.
        peer: policyengine-core by that interpreter.
    """
    there = [each for each in PEERS if each.is_there()]
    if python is not None or peer.is_there():
        there.insert(len(there) - 1, peer)
    else:
        print("policyengine-core is not here: give --policyengine PYTHON", file=sys.stderr)
    for each in PEERS:
        if each not in there:
            print(f"{each.name} is left out: {each.needs} is not here", file=sys.stderr)
    return there


def _taken(
    peers: Sequence[Peer], rows: int, count: int, notes: list[str], *, all_known: bool
) -> Taken:
    print(f"… peers, {rows:,} businesses, all known: {all_known}", file=sys.stderr, flush=True)
    with businesses(rows, all_known=all_known) as given:
        ready = {each: each.start(given) for each in peers if all_known or not each.two_valued}
        wrong, settled = disagreements(given.table, ready)
        if wrong:
            raise SystemExit("nothing is compared, as the answers differ:\n" + "\n".join(wrong))
        if not all_known:
            notes += [_settled(given, name, more) for name, more in settled.items()]
        contenders = {
            each.name: Contender(lambda one: one.answer(), [prepared])
            for each, prepared in ready.items()
        }
        taken = rounds(contenders, count)
    return {
        each.name: [seconds * _scale(prepared, rows) for seconds in taken[each.name]]
        for each, prepared in ready.items()
    }


def _scale(ready: Ready, rows: int) -> float:
    return 1 if ready.rows is None else rows / ready.rows


def _settled(given: Population, name: str, more: int) -> str:
    part = more / given.table.height / len(DECISIONS)
    return f"{name}: the facts' own bounds settle {part:.1%} of the decisions more."


def _heads(kind: str) -> tuple[str, str, str]:
    return f"{kind}, s", "fastest", "× columns"


def _times(name: str, taken: Taken) -> tuple[str, str, str]:
    """Return the median with its quartiles, the fastest, and the multiple of the columns' time."""
    if name not in taken:
        return ("", "", "")
    low, middle, high = (short(getattr(spread(taken[name]), e)) for e in ("low", "median", "high"))
    multiple = ratios(taken, COLUMNS)[name].median
    return f"{middle} ({low}–{high})", short(min(taken[name])), short(multiple)


def _aims(some: Taken, every: Taken) -> str:
    rows = []
    for ours, theirs, sense, aim in AIMS:
        for kind, taken in (("a tenth missing", some), ("all known", every)):
            if ours in taken and theirs in taken:
                upper, lower = (theirs, ours) if sense == AS_FAST else (ours, theirs)
                middle = ratios(taken, lower)[upper].median
                fastest = min(taken[upper]) / min(taken[lower])
                named = f"{ours} beside {theirs}", kind, f"{aim} {sense}"
                rows.append((*named, short(middle), short(fastest)))
    return table(("", "businesses", "aim", "found", "fastest rounds"), rows, left=3)


# Memory

_MOST = 32_000_000
"""Numbers in each of three arrays: far more than any cache holds."""


def memory(rows: int) -> str:
    """Return how fast memory is, and what that means for the kernel in C.

    Args:
        rows: how many businesses; for few, the arrays are small too.
    """
    size = min(_MOST, 100 * rows)
    target, first, second = (np.full(size, float(number)) for number in range(3))

    def copy(start: int, end: int) -> None:
        target[start:end] = first[start:end]

    def triad(start: int, end: int) -> None:
        bulk_c.triad(target, first, second, start, end)

    rates = {"copy in NumPy": _rate(copy, size, 2)}
    if bulk_c.COMPILER is not None:
        rates["triad in C"] = _rate(triad, size, 3)
    told = ", ".join(f"{name} {rate:.1f} GB/s" for name, rate in rates.items())
    moved = rows * bulk_c.BITS_PER_ROW / 8
    taken = moved / max(rates.values()) / GIGABYTE
    return (
        f"Memory, {os.cpu_count()} cores: {told}. The columns and answers of the kernel in C come"
        f" to {moved / 1_000_000:,.0f} MB, which pass in {short(taken)} s at that rate."
    )


def _rate(work: Callable[[int, int], None], size: int, arrays: int) -> float:
    """Return the gigabytes that pass in a second, at the best of five tries."""
    taken = []
    for _ in range(5):
        start = perf_counter()
        bulk_c.shared(work, size)
        taken.append(perf_counter() - start)
    return arrays * 8 * size / min(taken) / GIGABYTE
