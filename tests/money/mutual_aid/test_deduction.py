from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.mutual_aid.contract import Contract
from seido.money.mutual_aid.deduction import deductible_from, deductible_per_year, ended_problem


@pytest.mark.parametrize(
    ("amount", "ahead", "expected"),
    [
        (200_000, 0, 2_400_000),
        (200_000, 12, 4_800_000),
        (200_000, 13, 2_400_000),
        (5_000, 0, 60_000),
        (100_000, 11, 2_300_000),
    ],
)
def test_what_a_year_takes_off_the_profit(amount: int, ahead: int, expected: int) -> None:
    assert deductible_per_year(Contract(amount, 12), ahead) == expected


@pytest.mark.parametrize(
    ("paid", "ahead", "expected"),
    [(38, 11, 2_800_000), (39, 11, 2_600_000), (40, 11, 2_400_000), (39, 13, 2_600_000)],
)
def test_months_beyond_the_cap_take_nothing_off(paid: int, ahead: int, expected: int) -> None:
    assert deductible_per_year(Contract(200_000, paid), ahead) == expected


@pytest.mark.parametrize(
    ("ended", "again"),
    [
        (date(2024, 9, 30), date(2024, 9, 30)),
        (date(2024, 10, 1), date(2026, 10, 1)),
        (date(2024, 10, 15), date(2026, 10, 15)),
        (date(2028, 2, 29), date(2030, 2, 28)),
    ],
)
def test_two_years_pass_from_the_end_of_a_contract(ended: date, again: date) -> None:
    # http://shirai-kaikei.jp/wordpress/?p=2397: ended 2024-10-15, nothing up to 2026-10-14.
    assert deductible_from(ended) == again


@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_the_bar_is_two_years_or_none(ended: date) -> None:
    days = (deductible_from(ended) - ended).days
    assert days == 0 if ended < date(2024, 10, 1) else 730 <= days <= 731


def test_a_contract_cannot_have_ended_in_the_future() -> None:
    on = date(2026, 4, 1)
    assert ended_problem(on, on) is None
    problem = ended_problem(on + timedelta(days=1), on)
    assert problem is not None
    assert "give a day by then" in problem.en
