from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.rules.quantity import Rounding, exact, man, oku, percent, round_to, round_whole


def test_amounts_read_like_a_leaflet():
    assert man(8_000) == 80_000_000
    assert oku(2) == 200_000_000
    assert percent("1.15") == Fraction(23, 2000)


@pytest.mark.parametrize("wrong", [lambda: man(0.5), lambda: percent(1.15), lambda: exact(0.1)])  # type: ignore[arg-type]
def test_a_binary_float_is_refused(wrong):
    with pytest.raises(TypeError, match="binary float"):
        wrong()


@pytest.mark.parametrize(
    ("value", "down", "up", "half_up"),
    [("2.5", 2, 3, 3), ("-2.5", -3, -2, -2), ("2.4", 2, 3, 2), ("3", 3, 3, 3)],
)
def test_each_rounding_goes_its_way(value, down, up, half_up):
    assert round_whole(Fraction(value), Rounding.DOWN) == down
    assert round_whole(Fraction(value), Rounding.UP) == up
    assert round_whole(Fraction(value), Rounding.HALF_UP) == half_up


@given(st.fractions(), st.integers(1, 10_000), st.sampled_from(Rounding))
def test_rounding_gives_the_nearest_multiple_on_its_side(value, step, how):
    found = round_to(value, step, how)
    assert found % step == 0
    assert abs(found - value) < step if how is not Rounding.HALF_UP else True
    assert how is not Rounding.DOWN or found <= value
    assert how is not Rounding.UP or found >= value
    assert how is not Rounding.HALF_UP or abs(found - value) * 2 <= step
