from datetime import date
from fractions import Fraction

import pytest
from tests.rules.generated import ALL_FACTS

from seido.rules.build import fact
from seido.rules.expr import Unit
from seido.rules.values import Range, Value

pl = pytest.importorskip("polars")
from seido.portfolio.reading.held_values import (  # noqa: E402 - polars is an extra
    exact_column,
    is_partly_known,
    partly_columns,
)

YEN, DAY, TRUTH, CHOICE = ALL_FACTS[1], ALL_FACTS[4], ALL_FACTS[6], ALL_FACTS[8]
RATE = fact("r", Unit.NUMBER, 0)


def lists(columns):
    return {each.name: each.to_list() for each in columns}


def test_amounts_are_held_with_their_least_and_greatest_value():
    values = [5, None, Range(2, 9), Range(None, 9), Range(2, None)]
    assert exact_column(YEN, values).to_list() == [5, None, None, None, None]
    assert lists(partly_columns(YEN, values)) == {
        "b.low": [5, 0, 2, None, 2],
        "b.high": [5, None, 9, 9, None],
    }
    assert [is_partly_known(YEN, value) for value in values] == [False, False, True, True, True]


def test_days_and_truths_are_held_as_such():
    first, last = date(2024, 3, 1), date(2024, 3, 31)
    assert exact_column(DAY, [first, Range(first, last)]).to_list() == [first, None]
    assert lists(partly_columns(DAY, [Range(first, last)])) == {"d.low": [first], "d.high": [last]}
    assert exact_column(TRUTH, [True, False, None]).to_list() == [True, False, None]


def test_options_are_held_one_bit_each():
    values = ["green", frozenset({"red", "blue"}), None]
    assert exact_column(CHOICE, values).to_list() == ["green", None, None]
    assert lists(partly_columns(CHOICE, values)) == {"k.options": [0b010, 0b101, 0b111]}


def test_a_pure_number_is_held_in_millionths_or_between_two_of_them():
    values: list[Value] = [Fraction(1, 5), Fraction(1, 3), Range(0, Fraction(2, 3)), 2]
    assert exact_column(RATE, values).to_list() == [200_000, None, None, 2_000_000]
    assert is_partly_known(RATE, Fraction(1, 3))
    assert lists(partly_columns(RATE, values)) == {
        "r.low": [200_000, 333_333, 0, 2_000_000],
        "r.high": [200_000, 333_334, 666_667, 2_000_000],
    }
