from datetime import date

import pytest

from seido.money.month_end import comes_round, last_of_month, month_length
from seido.rules.months import months_after


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2024, 2, 1), date(2024, 2, 29)),
        (date(2025, 2, 28), date(2025, 2, 28)),
        (date(2025, 12, 31), date(2025, 12, 31)),
    ],
)
def test_the_last_day_of_a_month(day: date, last: date) -> None:
    assert last_of_month(day) == last
    assert month_length(day) == last.day


def test_the_end_of_a_month_comes_round_at_the_end_of_a_month() -> None:
    assert [comes_round(date(2025, 11, 30), n) for n in range(4)] == [
        date(2025, 11, 30),
        date(2025, 12, 31),
        date(2026, 1, 31),
        date(2026, 2, 28),
    ]


@pytest.mark.parametrize("day", [date(2025, 11, 29), date(2024, 2, 28), date(2025, 1, 30)])
def test_any_other_day_comes_round_on_its_own(day: date) -> None:
    assert all(comes_round(day, n) == months_after(day, n) for n in range(-3, 40))
