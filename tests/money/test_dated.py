from datetime import date

import pytest

from seido.money.dated import Dated, in_force, turning_days
from seido.rules.words import Source

SOURCE = Source("paper", "row")
ROWS = (
    Dated(None, date(2020, 3, 31), "first", SOURCE),
    Dated(date(2020, 5, 1), date(2020, 5, 31), "second", SOURCE),
    Dated(date(2020, 6, 1), None, "third", SOURCE),
)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(1999, 1, 1), "first"),
        (date(2020, 3, 31), "first"),
        (date(2020, 4, 1), None),
        (date(2020, 4, 30), None),
        (date(2020, 5, 1), "second"),
        (date(2020, 5, 31), "second"),
        (date(2020, 6, 1), "third"),
        (date(2099, 1, 1), "third"),
    ],
)
def test_both_ends_of_a_row_belong_to_it(on: date, expected: str | None) -> None:
    row = in_force(ROWS, on)
    assert (None if row is None else row.value) == expected


def test_nothing_changes_between_two_turning_days() -> None:
    assert turning_days(ROWS) == (date(2020, 4, 1), date(2020, 5, 1), date(2020, 6, 1))
