from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.whole_numbers import LARGEST, either, in_units, left_of_share, share
from seido.rules.quantity import Rounding, round_to

amounts = st.integers(-(10**30), 10**30)
parts = st.integers(1, 10**12)


@given(amounts, amounts, parts)
def test_a_share_is_exact_but_for_what_is_cut_off(amount: int, top: int, bottom: int) -> None:
    assert share(amount, top, bottom) == amount * top // bottom
    left = Fraction(left_of_share(amount, top, bottom), bottom)
    assert share(amount, top, bottom) + left == Fraction(amount * top, bottom)


@given(amounts, parts, parts, st.sampled_from(Rounding))
def test_units_are_rounded_as_a_fraction_is(
    amount: int, count: int, unit: int, how: Rounding
) -> None:
    assert in_units(amount, count, unit, how) == round_to(Fraction(amount, count), unit, how)


def test_one_of_two_numbers_is_chosen() -> None:
    assert [either(number > 1, number, -number) for number in (1, 2)] == [-1, 2]


def test_columns_go_through_the_same_lines_up_to_the_last_bit() -> None:
    pl = pytest.importorskip("polars")
    numbers = [0, 1, 7, 10**16 - 1, 3_037_000_499 * 3_037_000_499]
    column = pl.Series(numbers, dtype=pl.Int64)
    top = bottom = 3_037_000_499
    assert top * bottom <= LARGEST < (top + 1) * (bottom + 1)
    for function in (share, left_of_share):
        assert function(column, top, bottom).to_list() == [
            function(number, top, bottom) for number in numbers
        ]
    for how in Rounding:
        small = column // 4
        assert in_units(small, 7, 1_000, how).to_list() == [
            in_units(number // 4, 7, 1_000, how) for number in numbers
        ]
    assert either(column > 7, column, column * 0).to_list() == [0, 0, 0, *numbers[3:]]
