import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("numba")
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
