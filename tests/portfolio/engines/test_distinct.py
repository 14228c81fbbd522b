import pytest
from hypothesis import given
from hypothesis import strategies as st

np = pytest.importorskip("numpy")
pytest.importorskip("numba")
from seido.portfolio.engines.distinct import distinct  # noqa: E402 - an extra


@given(st.lists(st.integers(-(2**63), 2**63 - 1) | st.integers(-2, 2), max_size=50))
def test_each_value_is_met_once_and_found_again(values):
    met, places = distinct(np.array(values, np.int64))
    assert met.tolist() == list(dict.fromkeys(values))
    assert [met[place] for place in places] == values


def test_a_table_grows_with_what_is_met():
    values = np.arange(10_000, dtype=np.int64) ** 3 % 7_919
    met, places = distinct(values)
    assert met.tolist() == list(dict.fromkeys(values.tolist()))
    assert np.array_equal(met[places], values)
