from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.decimals import as_decimal, as_percent
from seido.rules.quantity import percent


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(11, 20), "0.55"),
        (Fraction(0), "0.00"),
        (Fraction(7), "7.00"),
        (Fraction(1, 8), "0.125"),
        (Fraction(-3, 2), "-1.50"),
        (Fraction(1, 3), "1/3"),
        (Fraction(1, 10**12), "0.000000000001"),
        (Fraction(1, 10**13), "1/10000000000000"),
    ],
)
def test_exact_fractions_as_people_write_them(value: Fraction, text: str) -> None:
    assert as_decimal(value) == text


@given(st.integers(-(10**9), 10**9))
def test_a_rate_in_hundredths_of_a_percent_is_read_back(hundredths: int) -> None:
    rate = Fraction(hundredths, 10_000)
    assert percent(as_percent(rate)) == rate
