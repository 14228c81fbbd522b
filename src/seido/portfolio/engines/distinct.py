"""Which different whole numbers stand in a column, and which of them in each row."""

from typing import Any

import numpy as np

from seido.rules.readings.rows.fused.machine_code import compiled

_MIX = np.uint64(0x9E3779B97F4A7C15)
_FREE = -1


@compiled
def distinct(values: Any) -> Any:
    """Return the different values in the order in which they are met, and each row's place there.

    A hash table that doubles when it is half full: where few values differ, each row costs one
    look into near memory.

    Args:
        values: an array of 64-bit whole numbers.
    """
    bits = 10
    table, met = np.full(1 << bits, _FREE, np.int32), np.empty(1 << bits, np.int64)
    places = np.empty(values.size, np.int32)
    count = 0
    for row in range(values.size):
        slot = _slot(values[row], table, met, bits)
        if table[slot] == _FREE:
            table[slot] = count
            met[count] = values[row]
            count += 1
        places[row] = table[slot]
        if 2 * count > table.size:
            bits += 1
            table, before = np.full(1 << bits, _FREE, np.int32), met
            met = np.empty(1 << bits, np.int64)
            for place in range(count):
                table[_slot(before[place], table, met, bits)] = place
                met[place] = before[place]
    return met[:count].copy(), places


@compiled
def _slot(value: Any, table: Any, met: Any, bits: Any) -> Any:
    """Return where a value stands in the table, or the free place where it belongs."""
    slot = np.int64((np.uint64(value) * _MIX) >> np.uint64(64 - bits))
    while table[slot] != _FREE and met[table[slot]] != value:
        slot = (slot + 1) & (table.size - 1)
    return slot
