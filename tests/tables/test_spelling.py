from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

pl = pytest.importorskip("polars")
from seido.tables.spelling import (  # noqa: E402 - polars is an extra
    as_texts,
    beyond_calendar,
    day_texts,
    in_calendar,
    is_dated,
)

EPOCH = date(1970, 1, 1)
CYCLE = 146_097
A_DAY = {"ms": 86_400 * 10**3, "us": 86_400 * 10**6, "ns": 86_400 * 10**9}


def told(function, physical, kind):
    width = pl.Int32 if kind == pl.Date else pl.Int64
    column = pl.Series("d", physical, width).cast(kind).to_frame()
    return column.select(function(pl.col("d"), kind)).to_series().to_list()


@given(days=st.lists(st.dates(), min_size=1))
def test_a_day_of_the_calendar_is_told_as_the_calendar_tells_it(days):
    physical = [(each - EPOCH).days for each in days]
    assert told(day_texts, physical, pl.Date()) == [each.isoformat() for each in days]
    assert told(in_calendar, physical, pl.Date()) == days
    assert told(beyond_calendar, physical, pl.Date()) == [None] * len(days)


@given(day=st.integers(-(2**31), 2**31 - 1))
def test_a_day_of_any_year_is_told_as_its_like_four_hundred_years_on(day):
    cycles = (day - (date(2000, 1, 1) - EPOCH).days) // CYCLE
    like = EPOCH + timedelta(days=day - cycles * CYCLE)
    (text,) = told(day_texts, [day], pl.Date())
    year, month, number = text.rsplit("-", 2)
    assert (int(year), int(month), int(number)) == (like.year + 400 * cycles, like.month, like.day)


@pytest.mark.parametrize("zone", [None, "Asia/Tokyo", "America/New_York"])
@pytest.mark.parametrize("unit", ["ms", "us", "ns"])
def test_moments_at_the_ends_of_what_can_be_held_are_told(unit, zone):
    kind = pl.Datetime(unit, zone)
    ends = [2**63 - 1, -(2**63), 0, None]
    texts = told(day_texts, ends, kind)
    assert [text is None for text in texts] == [False, False, False, True]
    inside = told(in_calendar, ends, kind)
    beyond = told(beyond_calendar, ends, kind)
    assert all((one is None) != (two is None) for one, two in zip(inside[:3], beyond, strict=False))


@pytest.mark.parametrize(
    ("physical", "kind", "text"),
    [
        (2**31 - 1, pl.Date(), "5881580-07-11"),
        (-(2**31), pl.Date(), "-5877641-06-23"),
        (2_932_897, pl.Date(), "10000-01-01"),
        (-719_163, pl.Date(), "0-12-31"),
        (2**63 - 1, pl.Datetime("ms"), "292278994-08-17 07:12:55"),
        (-(2**63), pl.Datetime("us"), "-290308-12-21 19:59:05"),
    ],
)
def test_what_no_calendar_counts_has_its_year(physical, kind, text):
    assert told(day_texts, [physical], kind) == [text]


def test_values_that_are_no_texts_become_some():
    moment = datetime(2024, 12, 1, 9, 30)  # noqa: DTZ001 - out of a file
    broken = pl.Series([[2**31 - 1], None], dtype=pl.List(pl.Int32)).cast(pl.List(pl.Date))
    span = pl.Series([2**63 - 1], dtype=pl.Int64).cast(pl.Duration("ms"))
    for given_, wanted in (
        (pl.Series([date(2024, 12, 1), None]), ["2024-12-01", None]),
        (pl.Series([moment]), ["2024-12-01 09:30:00.000000"]),
        (span, ["106751991167d 7h 12m 55s 807ms"]),
        (pl.Series([[1, 2], None]), ["[1, 2]", None]),
        (pl.Series([{"a": 1}]), ["{'a': 1}"]),
        (broken, ["[…]", None]),
        (pl.Series(["a"], dtype=pl.Categorical), ["a"]),
        (pl.Series([1, 2]), [1, 2]),
    ):
        assert as_texts(given_).to_list() == wanted


def test_only_days_and_moments_are_dated():
    kinds = [pl.Date(), pl.Datetime("ms"), pl.Time(), pl.Duration("ms"), pl.String()]
    assert [is_dated(each) for each in kinds] == [True, True, False, False, False]
