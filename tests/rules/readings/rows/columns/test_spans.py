from datetime import date

import pytest

from seido.rules.build import fact
from seido.rules.expr import Order, Unit
from seido.rules.months import months_after, months_between
from seido.rules.quantity import Rounding, round_to

pl = pytest.importorskip("polars")
from seido.rules.readings.rows.columns import spans  # noqa: E402 - polars is an extra


def found(expression, **columns):
    return pl.DataFrame(columns).select(found=expression)["found"].to_list()


def test_what_is_not_known_of_a_fact_counts_with_the_bounds_of_the_fact():
    span = spans.of_fact(fact("n", Unit.COUNT, 0, 12))
    assert found(span.low, n=[5, None]) == [5, 0]
    assert found(span.high, n=[5, None]) == [5, 12]


def test_a_pure_number_is_held_in_millionths():
    span = spans.of_fact(fact("r", Unit.NUMBER, 0, 1))
    assert span.scale == 1_000_000
    assert found(span.high, r=[200_000, None]) == [200_000, 1_000_000]


def test_spans_compare_where_all_their_ends_agree():
    span, zero = spans.Span(pl.col("low"), pl.col("high")), spans.Span(pl.lit(0), pl.lit(0))
    low, high = [1, 0, -1, None, -2], [2, 2, 2, 1, -1]
    assert found(spans.compared(span, Order.AT_LEAST, zero), low=low, high=high) == [
        *(True, True, None, None, False)
    ]
    assert found(spans.compared(span, Order.BELOW, zero), low=low, high=high) == [
        *(False, False, None, None, True)
    ]
    assert found(spans.compared(zero, Order.MORE_THAN, span), low=low, high=high) == [
        *(False, False, None, None, True)
    ]


def test_a_lookup_lies_between_its_rows_that_may_be_meant_and_is_endless_where_one_is():
    rows = [spans.Span(pl.col("a"), pl.col("a")), spans.Span(pl.lit(5), pl.lit(7))]
    span = spans.hull([pl.col("p"), pl.col("q")], rows)
    columns = {"a": [1, 9, None, None], "p": [True, True, True, False], "q": [True] * 4}
    assert found(span.low, **columns) == [1, 5, None, 5]
    assert found(span.high, **columns) == [7, 9, None, 7]


@pytest.mark.parametrize("how", Rounding)
def test_whole_numbers_are_divided_as_amounts_are_rounded(how):
    values = list(range(-25, 26))
    assert found(spans.divided(pl.col("v"), 10, how), v=values) == [
        round_to(value, 10, how) // 10 for value in values
    ]


def test_days_are_moved_and_counted_in_months_as_single_days_are():
    days = [date(2020, 1, 31), date(2020, 2, 29), date(2021, 8, 31), date(2023, 12, 30)]
    numbers = [day.toordinal() for day in days]
    day = spans.Span(pl.col("d"), pl.col("d"))
    assert found(spans.moved(day, 6).high, d=numbers) == [
        months_after(day, 6).toordinal() for day in days
    ]
    start, end = (spans.Span(pl.col(name), pl.col(name)) for name in "de")
    pairs = [(a, b) for a in days for b in days]
    assert found(
        spans.months(start, end).low,
        d=[a.toordinal() for a, _ in pairs],
        e=[b.toordinal() for _, b in pairs],
    ) == [months_between(a, b) for a, b in pairs]


def test_what_is_taken_off_counts_with_its_other_end():
    a, b = (spans.Span(pl.col(name), pl.col(name + name)) for name in "ab")
    span = spans.added([(2, a), (-1, b)], 3, scale=10)
    columns = {"a": [1], "aa": [4], "b": [5], "bb": [None]}
    assert found(span.high, **columns) == [2 * 4 - 5 + 30]
    assert found(span.low, **columns) == [None]
    assert spans.added([], 7).single
    assert found(spans.added([], 7).low, a=[0]) == [7]


def test_a_sum_is_what_is_added_beside_what_is_taken_off():
    a, b = (spans.Span(pl.col(name), pl.col(name)) for name in "ab")
    left, right = spans.opposed([(2, a), (-3, b)], -4)
    assert found(left.low, a=[5], b=[7]) == [10]
    assert found(right.low, a=[5], b=[7]) == [3 * 7 + 4]


def test_months_from_a_single_day_to_one_partly_known_lie_between():
    start = pl.col("start")
    single, partly = spans.Span(start, start), spans.Span(pl.col("first"), pl.col("last"))
    days = {"start": date(2024, 1, 1), "first": date(2025, 1, 1), "last": date(2026, 1, 1)}
    columns = {name: [day.toordinal()] for name, day in days.items()}
    later, earlier = spans.months(single, partly), spans.months(partly, single)
    assert [found(each, **columns) for each in (later.low, later.high)] == [[12], [24]]
    assert [found(each, **columns) for each in (earlier.low, earlier.high)] == [[-24], [-12]]
