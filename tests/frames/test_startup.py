from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.frames.startup import left
from seido.rules.quantity import man
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Known


def left_on(day: date, used: int = 0, *, supported: bool = False) -> float:
    found = measure(
        left,
        Known(
            {
                "as_of": day,
                "used_startup": used,
                "supported_by_municipality": supported,
                "refinances_guaranteed_debt": False,
            }
        ),
    )
    assert found.exact
    return float(found.low)


@pytest.mark.parametrize(
    ("day", "limit"),
    [
        (date(2018, 3, 31), man(1_000)),
        (date(2018, 4, 1), man(2_000)),
        (date(2021, 8, 1), man(2_000)),
        (date(2021, 8, 2), man(3_500)),
    ],
)
def test_the_limit_grew_on_two_days(day: date, limit: int) -> None:
    assert left_on(day) == limit


def test_the_municipalitys_certificate_mattered_until_2018() -> None:
    assert left_on(date(2018, 3, 31), supported=True) == man(1_500)
    assert left_on(date(2018, 4, 1), supported=True) == man(2_000)


@given(st.integers(0, man(5_000)))
def test_what_is_in_use_is_taken_off_but_not_below_zero(used: int) -> None:
    assert left_on(date(2025, 6, 1), used) == max(man(3_500) - used, 0)
