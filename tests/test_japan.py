from datetime import date, timedelta

import pytest

from seido.japan import is_bank_holiday, today


def test_today_is_a_day_in_japan() -> None:
    assert abs((today() - date.today()).days) <= 1  # noqa: DTZ011 - the machine's own day


def test_the_bank_holidays_of_a_year() -> None:
    # 内閣府 「国民の祝日」について, 2025; 4 May, a Sunday, is made up for on the 6th.
    holidays = {
        *((1, day) for day in (1, 2, 3, 13)),
        *((2, day) for day in (11, 23, 24)),
        (3, 20),
        (4, 29),
        *((5, day) for day in (3, 4, 5, 6)),
        (7, 21),
        (8, 11),
        (9, 15),
        (9, 23),
        (10, 13),
        (11, 3),
        (11, 23),
        (11, 24),
        (12, 31),
    }
    days = [date(2025, 1, 1) + timedelta(days=n) for n in range(365)]
    assert {(day.month, day.day) for day in days if is_bank_holiday(day)} == holidays


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        (date(2019, 5, 1), True),  # the accession, for that year alone
        (date(2020, 5, 1), False),
        (date(2026, 9, 22), True),  # between two holidays
        (date(2027, 9, 22), False),
        (date(2021, 7, 22), True),  # moved for the games
        (date(2025, 5, 10), False),  # a Saturday is no holiday
    ],
)
def test_holidays_follow_the_law_of_their_year(day: date, *, closed: bool) -> None:
    assert is_bank_holiday(day) is closed
