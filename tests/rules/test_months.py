from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.rules.months import months_after, months_between

days = st.dates(date(1950, 1, 1), date(2080, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2024, 1, 15), date(2024, 2, 14), 0),
        (date(2024, 1, 15), date(2024, 2, 15), 1),
        (date(2024, 1, 31), date(2024, 2, 29), 1),
        (date(2023, 1, 31), date(2023, 2, 28), 1),
        (date(2024, 2, 29), date(2025, 2, 28), 12),
        (date(2024, 3, 1), date(2024, 2, 29), -1),
        (date(2024, 3, 1), date(2024, 3, 1), 0),
    ],
)
def test_a_month_has_passed_on_its_corresponding_day(start, end, months):
    assert months_between(start, end) == months


@given(days, st.integers(-600, 600))
def test_moving_by_months_passes_as_many(start, months):
    assert months_between(start, months_after(start, months)) == months


@given(days, days)
def test_the_months_between_are_the_most_that_fit(start, end):
    months = months_between(start, end)
    assert months_after(start, months) <= end < months_after(start, months + 1)
