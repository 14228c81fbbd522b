"""Which different whole numbers stand in a column, and which of them in each row."""

from typing import Any, TypeAlias

import numpy as np
from numba import njit
from numpy.typing import NDArray

Whole: TypeAlias = NDArray[np.int64]

_MIX = np.uint64(0x9E3779B97F4A7C15)


def distinct(values: Whole) -> tuple[Whole, NDArray[np.int32]]:
    """Return the different values in the order in which they are met, and each row's place there.

    A hash table that grows: a column of few different values costs a look into nearby memory a row.
    """
    met, places = _distinct(values)
    return met, places


def _slot(value: Any, shift: Any) -> Any:
    return np.int64((np.uint64(value) * _MIX) >> shift)


def _search(values: Any) -> Any:
    bits = 10
    table = np.full(1 << bits, -1, np.int32)
    met = np.empty(1 << bits, np.int64)
    places = np.empty(values.size, np.int32)
    count = 0
    for row in range(values.size):
        value = values[row]
        slot = slot_of(value, np.uint64(64 - bits))
        while table[slot] >= 0 and met[table[slot]] != value:
            slot = (slot + 1) & ((1 << bits) - 1)
        if table[slot] < 0:
            table[slot] = count
            met[count] = value
            count += 1
        places[row] = table[slot]
        if 2 * count > table.size:
            bits += 1
            table = np.full(1 << bits, -1, np.int32)
            more = np.empty(1 << bits, np.int64)
            more[:count] = met[:count]
            met = more
            for place in range(count):
                slot = slot_of(met[place], np.uint64(64 - bits))
                while table[slot] >= 0:
                    slot = (slot + 1) & ((1 << bits) - 1)
                table[slot] = place
    return met[:count].copy(), places


slot_of = njit(cache=True, nogil=True)(_slot)
_distinct = njit(cache=True, nogil=True)(_search)
