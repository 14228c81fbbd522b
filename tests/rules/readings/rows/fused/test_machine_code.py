from typing import Any

import pytest

np = pytest.importorskip("numpy")
numba = pytest.importorskip("numba")
from seido.rules.readings.rows.fused.machine_code import (  # noqa: E402
    compiled,
    int32_at,
    int64_at,
    uint8_at,
    uint64_at,
)


@compiled
def read(whole, days, codes, bits, at):
    return int64_at(whole)[at], int32_at(days)[at], uint8_at(codes)[at], uint64_at(bits)[at]


def test_values_are_read_by_their_address():
    kinds = (np.int64, np.int32, np.uint8, np.uint64)
    arrays = [
        np.array([7, 7, value], kind) for kind, value in zip(kinds, (-5, -6, 200, 9), strict=True)
    ]
    whole, days, codes, bits = (each.ctypes.data for each in arrays)
    assert read(whole, days, codes, bits, 2) == (-5, -6, 200, 9)


def test_where_no_place_takes_machine_code_it_is_made_anew(monkeypatch):
    monkeypatch.setenv("HOME", "/dev/null/none")
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/none")
    nowhere: dict[str, Any] = {}
    exec(compile("def double(x): return 2 * x", "/dev/null/none.py", "exec"), nowhere)  # noqa: S102 - a function of no file
    with pytest.raises(RuntimeError, match="no locator"):
        numba.njit(cache=True)(nowhere["double"])
    assert compiled(nowhere["double"])(21) == 42
