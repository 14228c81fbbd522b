"""What single steps of the fused kernel do to a block: numbers row by row, truths 64 rows at once.

Each is written so that a compiler turns its loops into instructions on several rows.
"""

from typing import Any

import numpy as np

from seido.rules.readings.rows.fused.machine_code import (
    compiled,
    int32_at,
    int64_at,
    uint8_at,
    uint64_at,
)
from seido.rules.readings.rows.fused.program import NO_AMOUNT, NO_SET

ROWS = 1_024
"""Rows of a block."""
WORDS = ROWS // 64

INT64, INT32, UINT8, BITS = range(4)
"""Kinds of columns: whole numbers, days since 1970, codes of choices, and truths as bits."""

_EPOCH = 719_163
"""The day of the calendar that 1970-01-01 is."""


@compiled
def load(into: Any, address: int, kind: int, first: int, count: int) -> None:
    """Read the numbers of a column; days become days of the calendar."""
    if kind == INT64:
        whole = int64_at(address)
        for row in range(count):
            into[row] = whole[first + row]
    elif kind == INT32:
        days = int32_at(address)
        for row in range(count):
            into[row] = days[first + row] + _EPOCH
    else:
        codes = uint8_at(address)
        for row in range(count):
            into[row] = codes[first + row]


@compiled
def load_bits(into: Any, address: int, first: int, count: int) -> None:
    """Copy bits that may begin anywhere; a whole word is read only where all of it is there."""
    for word in range(count // 64):
        at = first + 64 * word
        low, shift = address + (at >> 3), np.uint64(at & 7)
        bits = uint64_at(low)[0] >> shift
        if shift > np.uint64(0):
            bits |= np.uint64(uint8_at(low + 8)[0]) << (np.uint64(64) - shift)
        into[word] = bits
    if count % 64:
        given = uint8_at(address)
        bits = np.uint64(0)
        for bit in range(count % 64):
            at = first + count // 64 * 64 + bit
            bits |= np.uint64((given[at >> 3] >> (at & 7)) & 1) << np.uint64(bit)
        into[count // 64] = bits


@compiled
def at_least(into: Any, a: Any, x: int) -> None:
    """Note where a number is ``x`` or more."""
    for word in range(WORDS):
        bits = np.uint64(0)
        for bit in range(64):
            bits |= np.uint64(a[64 * word + bit] >= x) << np.uint64(bit)
        into[word] = bits


@compiled
def equal(into: Any, a: Any, b: Any) -> None:
    """Note where two numbers are the same."""
    for word in range(WORDS):
        bits = np.uint64(0)
        for bit in range(64):
            bits |= np.uint64(a[64 * word + bit] == b[64 * word + bit]) << np.uint64(bit)
        into[word] = bits


@compiled
def among(into: Any, a: Any, x: int) -> None:
    """Note where the bit of ``x`` that a number counts is set."""
    for word in range(WORDS):
        bits = np.uint64(0)
        for bit in range(64):
            bits |= np.uint64((x >> (a[64 * word + bit] & 63)) & 1) << np.uint64(bit)
        into[word] = bits


@compiled
def overlap(into: Any, a: Any, x: int) -> None:
    """Note where a number and ``x`` have a bit in common."""
    for word in range(WORDS):
        bits = np.uint64(0)
        for bit in range(64):
            bits |= np.uint64((a[64 * word + bit] & x) != 0) << np.uint64(bit)
        into[word] = bits


@compiled
def choose(into: Any, mask: Any, a: Any, b: Any) -> None:
    """Take one number where a mask holds, and another elsewhere."""
    for word in range(WORDS):
        bits = mask[word]
        for bit in range(64):
            row = 64 * word + bit
            into[row] = a[row] if (bits >> np.uint64(bit)) & np.uint64(1) else b[row]


@compiled
def fill(into: Any, mask: Any, a: Any, x: int) -> None:
    """Take a number where a mask holds, and ``x`` elsewhere."""
    for word in range(WORDS):
        bits = mask[word]
        for bit in range(64):
            row = 64 * word + bit
            into[row] = a[row] if (bits >> np.uint64(bit)) & np.uint64(1) else x


@compiled
def put_verdict(address: int, yes: Any, no: Any, first: int, count: int) -> None:
    """Put out 0 where it is so, 1 where it is not, 2 where neither is known."""
    out = uint8_at(address)
    for word in range((count + 63) // 64):
        holds, fails = yes[word], no[word]
        for bit in range(min(64, count - 64 * word)):
            at = np.uint64(bit)
            certain = (holds >> at) & np.uint64(1)
            refused = (fails >> at) & np.uint64(1)
            out[first + 64 * word + bit] = (np.uint64(2) ^ (certain << np.uint64(1))) ^ (
                refused * np.uint64(3)
            )


@compiled
def put_amount(address: int, a: Any, mask: Any, first: int, count: int) -> None:
    """Put out numbers, and ``NO_AMOUNT`` where a mask does not hold."""
    out = int64_at(address)
    for word in range((count + 63) // 64):
        bits = mask[word]
        for bit in range(min(64, count - 64 * word)):
            row = 64 * word + bit
            known = (bits >> np.uint64(bit)) & np.uint64(1)
            out[first + row] = a[row] if known else NO_AMOUNT


@compiled
def put_set(
    address: int, masks: Any, listed: Any, start: int, size: int, where: Any, first: int, count: int
) -> None:
    """Put out a bit for each of several masks that holds where one asks, else ``NO_SET``."""
    out = int64_at(address)
    for word in range((count + 63) // 64):
        asked = where[word]
        begin, rows = first + 64 * word, min(64, count - 64 * word)
        for bit in range(rows):
            out[begin + bit] = NO_SET * np.int64(~(asked >> np.uint64(bit)) & np.uint64(1))
        if asked == np.uint64(0):
            continue
        for number in range(size):
            held = masks[listed[start + number]][word] & asked
            if held != np.uint64(0):
                for bit in range(rows):
                    out[begin + bit] |= np.int64((held >> np.uint64(bit)) & np.uint64(1)) << number
