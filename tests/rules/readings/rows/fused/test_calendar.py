from datetime import date

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from seido.rules.months import months_after, months_between

pytest.importorskip("numba")
from seido.rules.readings.rows.fused.calendar import months_later, whole_months

days = st.dates(date(2, 1, 1), date(9990, 12, 31))


@given(days, days)
@example(date(2024, 1, 31), date(2024, 2, 29))
@example(date(2023, 1, 29), date(2023, 2, 28))
@example(date(2024, 2, 29), date(2025, 2, 28))
@example(date(1900, 2, 28), date(1900, 3, 1))
@example(date(2000, 2, 29), date(2000, 3, 1))
def test_months_pass_as_they_do_for_one_business(start, end):
    assert whole_months(start.toordinal(), end.toordinal()) == months_between(start, end)


@given(days, st.integers(-1_200, 1_200))
@example(date(2024, 1, 31), 1)
@example(date(2024, 3, 31), -1)
@example(date(2024, 2, 29), 12)
def test_a_day_some_months_later_is_that_of_one_business(start, months):
    assume(1 < start.year + months // 12 < 9_990)
    assert months_later(start.toordinal(), months) == months_after(start, months).toordinal()
