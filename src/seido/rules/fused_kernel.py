"""The kernel that runs a program of steps over columns, block by block: one pass over the data.

A block is so small that all that is made of it stays in the processor's nearest memory; truths are
bits, so that "and" and "or" settle 64 rows at once. The kernel is compiled once for all programs.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar, cast

import numpy as np
from numba import njit, types
from numba.extending import intrinsic
from numpy.typing import NDArray

from seido.rules.fused_program import NO_AMOUNT, Op, Program

Function = TypeVar("Function", bound=Callable[..., Any])

ROWS = 1_024
"""Rows of a block."""
_WORDS = ROWS // 64

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

INT64, INT32, UINT8 = 0, 1, 2
"""Kinds of columns: whole numbers, days since 1970, and truths or codes of choices."""
_KINDS = {np.dtype(np.int64): INT64, np.dtype(np.int32): INT32, np.dtype(np.uint8): UINT8}
_EPOCH = 719_163
"""The day of the calendar that 1970-01-01 is."""


class Column:
    """A column as the kernel reads it.

    Attributes:
        values: its values; anything where it is null.
        known: 1 where it is not null, else 0; None where it never is.
    """

    __slots__ = ("known", "values")

    def __init__(self, values: NDArray[Any], known: NDArray[np.uint8] | None = None) -> None:
        self.values = np.ascontiguousarray(values)
        self.known = None if known is None else np.ascontiguousarray(known)


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
    read = [columns[name] for name in program.columns]
    every = np.ones(1, np.uint8)
    addresses = np.array(
        [[each.values.ctypes.data, (_or(each.known, every)).ctypes.data] for each in read],
        np.int64,
    ).reshape(-1, 2)
    kinds = np.array(
        [[_KINDS[each.values.dtype], each.known is not None] for each in read], np.int64
    ).reshape(-1, 2)
    out = np.array([each.ctypes.data for each in outputs], np.int64)
    blocks = -(-rows // ROWS)
    bounds = [min(blocks * part // threads * ROWS, rows) for part in range(threads + 1)]
    shape = program.numbers, program.masks

    def stretch(first: int, last: int) -> None:
        _run(program.steps, program.listed, addresses, kinds, out, first, last, *shape)

    if threads == 1:
        stretch(0, rows)
        return
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(stretch, bounds[:-1], bounds[1:]))


def _or(known: NDArray[np.uint8] | None, every: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return every if known is None else known


def _compiled(function: Function) -> Function:
    """Return a function as machine code, which is kept on disk from run to run."""
    made: Any = njit(cache=True, nogil=True, error_model="numpy")(function)
    return cast("Function", made)


def _pointer_to(kind: Any) -> Any:
    """Return a compiled function that takes an address as that of values of a kind."""

    def pointer(_: Any, address: Any) -> Any:
        def code(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(signature.return_type))

        return types.CPointer(kind)(address), code

    return intrinsic(pointer)


_int64_at, _int32_at, _uint8_at = map(_pointer_to, (types.int64, types.int32, types.uint8))


@_compiled
def _load(into: Any, address: int, kind: int, first: int, count: int) -> None:
    if kind == INT64:
        whole = _int64_at(address)
        for row in range(count):
            into[row] = whole[first + row]
    elif kind == INT32:
        days = _int32_at(address)
        for row in range(count):
            into[row] = days[first + row] + _EPOCH
    else:
        codes = _uint8_at(address)
        for row in range(count):
            into[row] = codes[first + row]


@_compiled
def _pack(into: Any, address: int, first: int, count: int) -> None:
    """Turn bytes that are 0 or 1 into bits."""
    given = _uint8_at(address)
    for word in range((count + 63) // 64):
        bits = np.uint64(0)
        start = first + 64 * word
        for bit in range(min(64, count - 64 * word)):
            bits |= np.uint64(given[start + bit]) << np.uint64(bit)
        into[word] = bits


@_compiled
def _at_least(into: Any, a: Any, x: int) -> None:
    for word in range(_WORDS):
        bits = np.uint64(0)
        for bit in range(64):
            bits |= np.uint64(a[64 * word + bit] >= x) << np.uint64(bit)
        into[word] = bits


@_compiled
def _equal(into: Any, a: Any, b: Any) -> None:
    for word in range(_WORDS):
        bits = np.uint64(0)
        for bit in range(64):
            bits |= np.uint64(a[64 * word + bit] == b[64 * word + bit]) << np.uint64(bit)
        into[word] = bits


@_compiled
def _among(into: Any, a: Any, x: int) -> None:
    for word in range(_WORDS):
        bits = np.uint64(0)
        for bit in range(64):
            bits |= np.uint64((x >> (a[64 * word + bit] & 63)) & 1) << np.uint64(bit)
        into[word] = bits


@_compiled
def _overlap(into: Any, a: Any, x: int) -> None:
    for word in range(_WORDS):
        bits = np.uint64(0)
        for bit in range(64):
            bits |= np.uint64((a[64 * word + bit] & x) != 0) << np.uint64(bit)
        into[word] = bits


@_compiled
def _choose(into: Any, mask: Any, a: Any, b: Any) -> None:
    for word in range(_WORDS):
        bits = mask[word]
        for bit in range(64):
            row = 64 * word + bit
            into[row] = a[row] if (bits >> np.uint64(bit)) & np.uint64(1) else b[row]


@_compiled
def _fill(into: Any, mask: Any, a: Any, x: int) -> None:
    for word in range(_WORDS):
        bits = mask[word]
        for bit in range(64):
            row = 64 * word + bit
            into[row] = a[row] if (bits >> np.uint64(bit)) & np.uint64(1) else x


@_compiled
def _civil(day: int) -> tuple[int, int, int]:
    """Return year, month and day of a day of the calendar, by years that begin in March."""
    shifted = day + 305
    era = shifted // 146_097
    of_era = shifted - era * 146_097
    year = (of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    return (
        year + era * 400 + (month >= 10),
        month + 3 if month < 10 else month - 9,
        of_year - (153 * month + 2) // 5 + 1,
    )


@_compiled
def _month_length(year: int, month: int) -> int:
    if month == 2:
        leap = (year % 4 == 0 and year % 100 != 0) or year % 400 == 0
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


@_compiled
def _ordinal(year: int, month: int, day: int) -> int:
    shifted = year - (month <= 2)
    era = shifted // 400
    of_era = shifted - era * 400
    of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 305


@_compiled
def _months(start: int, end: int) -> int:
    """Return whole months; the last of a month completes what began on a day that it lacks."""
    year, month, day = _civil(start)
    last_year, last_month, last_day = _civil(end)
    early = day > last_day and last_day != _month_length(last_year, last_month)
    return (last_year - year) * 12 + last_month - month - early


@_compiled
def _later(start: int, months: int) -> int:
    year, month, day = _civil(start)
    index = year * 12 + month - 1 + months
    year, month = index // 12, index % 12 + 1
    return _ordinal(year, month, min(day, _month_length(year, month)))


@_compiled
def _put_verdict(address: int, yes: Any, no: Any, first: int, count: int) -> None:
    out = _uint8_at(address)
    for word in range((count + 63) // 64):
        holds, fails = yes[word], no[word]
        for bit in range(min(64, count - 64 * word)):
            at = np.uint64(bit)
            certain = (holds >> at) & np.uint64(1)
            refused = (fails >> at) & np.uint64(1)
            out[first + 64 * word + bit] = (np.uint64(2) ^ (certain << np.uint64(1))) ^ (
                refused * np.uint64(3)
            )


@_compiled
def _put_amount(address: int, a: Any, mask: Any, first: int, count: int) -> None:
    out = _int64_at(address)
    for word in range((count + 63) // 64):
        bits = mask[word]
        for bit in range(min(64, count - 64 * word)):
            row = 64 * word + bit
            known = (bits >> np.uint64(bit)) & np.uint64(1)
            out[first + row] = a[row] if known else NO_AMOUNT


@_compiled
def _put_set(
    address: int, masks: Any, listed: Any, start: int, size: int, where: Any, first: int, count: int
) -> None:
    out = _int64_at(address)
    for word in range((count + 63) // 64):
        asked = where[word]
        begin, rows = first + 64 * word, min(64, count - 64 * word)
        for bit in range(rows):
            out[begin + bit] = np.int64((asked >> np.uint64(bit)) & np.uint64(1)) - 1
        if asked == np.uint64(0):
            continue
        for number in range(size):
            held = masks[listed[start + number]][word] & asked
            if held != np.uint64(0):
                for bit in range(rows):
                    out[begin + bit] |= np.int64((held >> np.uint64(bit)) & np.uint64(1)) << number


@_compiled
def _run(  # noqa: C901 - one branch a step, flat
    steps: Any,
    listed: Any,
    addresses: Any,
    kinds: Any,
    outputs: Any,
    first: int,
    last: int,
    numbers: int,
    masks: int,
) -> None:
    n = np.zeros((numbers, ROWS), np.int64)
    m = np.zeros((masks, _WORDS), np.uint64)
    m[0, :] = ~np.uint64(0)
    for start in range(first, last, ROWS):
        count = min(ROWS, last - start)
        for step in range(steps.shape[0]):
            op, to, a, b, c, x, y = steps[step]
            if op == _AND:
                for word in range(_WORDS):
                    m[to, word] = m[a, word] & m[b, word]
            elif op == _OR:
                for word in range(_WORDS):
                    m[to, word] = m[a, word] | m[b, word]
            elif op == _NOT:
                for word in range(_WORDS):
                    m[to, word] = ~m[a, word]
            elif op == _COLUMN:
                _load(n[to], addresses[a, 0], kinds[a, 0], start, count)
            elif op == _HOLDS:
                _pack(m[to], addresses[a, 0], start, count)
            elif op == _KNOWN:
                if kinds[a, 1]:
                    _pack(m[to], addresses[a, 1], start, count)
                else:
                    m[to, :] = ~np.uint64(0)
            elif op == _AT_LEAST:
                _at_least(m[to], n[a], x)
            elif op == _EQUAL:
                _equal(m[to], n[a], n[b])
            elif op == _AMONG:
                _among(m[to], n[a], x)
            elif op == _OVERLAP:
                _overlap(m[to], n[a], x)
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
                _choose(n[to], m[c], n[a], n[b])
            elif op == _FILL:
                _fill(n[to], m[c], n[a], x)
            elif op == _MONTHS:
                for row in range(ROWS):
                    n[to, row] = _months(n[a, row], n[b, row])
            elif op == _LATER:
                for row in range(ROWS):
                    n[to, row] = _later(n[a, row], x)
            elif op == _VERDICT:
                _put_verdict(outputs[x], m[a], m[b], start, count)
            elif op == _AMOUNT:
                _put_amount(outputs[x], n[a], m[c], start, count)
            elif op == _SET:
                _put_set(outputs[x], m, listed, b, a, m[c], start, count)
