"""The kernel that runs a program of steps over columns, block by block: one pass over the data.

A block is so small that all that is made of it stays in the processor's nearest memory; truths are
bits, so that "and" and "or" settle 64 rows at once. The kernel is compiled once for all programs.
"""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from seido.rules.readings.rows.fused.blocks import (
    ROWS,
    WORDS,
    among,
    at_least,
    choose,
    equal,
    fill,
    load,
    load_bits,
    overlap,
    put_amount,
    put_set,
    put_verdict,
)
from seido.rules.readings.rows.fused.calendar import months_later, whole_months
from seido.rules.readings.rows.fused.machine_code import compiled
from seido.rules.readings.rows.fused.program import Op, Program

(
    _COLUMN,
    _FIGURE,
    _AFFINE,
    _ADD,
    _TIMES,
    _DIVIDE,
    _LEAST,
    _GREATEST,
    _CHOOSE,
    _FILL,
    _MONTHS,
    _LATER,
    _HOLDS,
    _KNOWN,
    _AT_LEAST,
    _EQUAL,
    _AMONG,
    _OVERLAP,
    _AND,
    _OR,
    _NOT,
    _VERDICT,
    _AMOUNT,
    _SET,
) = map(int, Op)


class Column(NamedTuple):
    """A column as it lies in memory, in the form of Arrow.

    Attributes:
        kind: ``INT64``, ``INT32``, ``UINT8`` or ``BITS``.
        values: the address of its values; they may be anything where it is null.
        known: the address of bits that are set where it is not null; 0 where it never is.
        offset: how many rows lie there before its first.
        held: what keeps the memory in place.
    """

    kind: int
    values: int
    known: int
    offset: int
    held: Any


def run(
    program: Program,
    columns: Mapping[str, Column],
    outputs: Sequence[NDArray[np.int64] | NDArray[np.uint8]],
    rows: int,
    threads: int = 1,
) -> None:
    """Fill the outputs of a program, row for row.

    Args:
        program: the steps.
        columns: every column that the program reads.
        outputs: by number: of verdicts ``uint8``, of amounts and sets ``int64``.
        rows: how many rows there are.
        threads: how many work at once, each on a stretch of the rows.
    """
    read = np.array([columns[name][:4] for name in program.columns], np.int64).reshape(-1, 4)
    out = np.array([each.ctypes.data for each in outputs], np.int64)
    blocks = -(-rows // ROWS)
    bounds = [min(blocks * part // threads * ROWS, rows) for part in range(threads + 1)]
    shape = program.numbers, program.masks

    def stretch(first: int, last: int) -> None:
        _run(program.steps, program.listed, read, out, first, last, *shape)

    if threads == 1:
        stretch(0, rows)
        return
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(stretch, bounds[:-1], bounds[1:]))


@compiled
def _run(  # noqa: C901 - one branch a step, flat
    steps: Any,
    listed: Any,
    columns: Any,
    outputs: Any,
    first: int,
    last: int,
    numbers: int,
    masks: int,
) -> None:
    n = np.zeros((numbers, ROWS), np.int64)
    m = np.zeros((masks, WORDS), np.uint64)
    m[0, :] = ~np.uint64(0)
    for start in range(first, last, ROWS):
        count = min(ROWS, last - start)
        for step in range(steps.shape[0]):
            op, to, a, b, c, x, y = steps[step]
            if op == _AND:
                for word in range(WORDS):
                    m[to, word] = m[a, word] & m[b, word]
            elif op == _OR:
                for word in range(WORDS):
                    m[to, word] = m[a, word] | m[b, word]
            elif op == _NOT:
                for word in range(WORDS):
                    m[to, word] = ~m[a, word]
            elif op == _COLUMN:
                load(n[to], columns[a, 1], columns[a, 0], columns[a, 3] + start, count)
            elif op == _HOLDS:
                load_bits(m[to], columns[a, 1], columns[a, 3] + start, count)
            elif op == _KNOWN:
                if columns[a, 2]:
                    load_bits(m[to], columns[a, 2], columns[a, 3] + start, count)
                else:
                    m[to, :] = ~np.uint64(0)
            elif op == _AT_LEAST:
                at_least(m[to], n[a], x)
            elif op == _EQUAL:
                equal(m[to], n[a], n[b])
            elif op == _AMONG:
                among(m[to], n[a], x)
            elif op == _OVERLAP:
                overlap(m[to], n[a], x)
            elif op == _FIGURE:
                n[to, :] = x
            elif op == _AFFINE:
                for row in range(ROWS):
                    n[to, row] = x * n[a, row] + y
            elif op == _ADD:
                for row in range(ROWS):
                    n[to, row] = n[a, row] + x * n[b, row]
            elif op == _TIMES:
                for row in range(ROWS):
                    n[to, row] = n[a, row] * n[b, row]
            elif op == _DIVIDE:
                for row in range(ROWS):
                    n[to, row] = n[a, row] // x
            elif op == _LEAST:
                for row in range(ROWS):
                    n[to, row] = min(n[a, row], n[b, row])
            elif op == _GREATEST:
                for row in range(ROWS):
                    n[to, row] = max(n[a, row], n[b, row])
            elif op == _CHOOSE:
                choose(n[to], m[c], n[a], n[b])
            elif op == _FILL:
                fill(n[to], m[c], n[a], x)
            elif op == _MONTHS:
                for row in range(ROWS):
                    n[to, row] = whole_months(n[a, row], n[b, row])
            elif op == _LATER:
                for row in range(ROWS):
                    n[to, row] = months_later(n[a, row], x)
            elif op == _VERDICT:
                put_verdict(outputs[x], m[a], m[b], start, count)
            elif op == _AMOUNT:
                put_amount(outputs[x], n[a], m[c], start, count)
            elif op == _SET:
                put_set(outputs[x], m, listed, b, a, m[c], start, count)
