from datetime import date

import pytest

from seido.rules.words import Source
from seido.windows.office import Office
from seido.windows.places import parse_place

OFFICE = Office(
    key="a",
    kind="guarantee_corporation",
    name="甲",
    areas=(parse_place("岡山県"), parse_place("岡山県岡山市")),
    phone="086-243-1122",
    since=date(2014, 5, 19),
    until=date(2022, 3, 31),
    stated="2014-01",
    source=Source("d", "h", date(2014, 1, 1)),
)


@pytest.mark.parametrize(
    ("day", "there"),
    [
        (date(2014, 5, 18), False),
        (date(2014, 5, 19), True),
        (date(2022, 3, 31), True),
        (date(2022, 4, 1), False),
    ],
)
def test_an_office_exists_from_its_first_day_to_its_last(day: date, there: bool) -> None:
    assert OFFICE.existed_on(day) is there


@pytest.mark.parametrize(
    ("at", "area"),
    [("岡山市北区", "岡山県岡山市"), ("倉敷市", "岡山県"), ("岡山県", "岡山県"), ("東京都", None)],
)
def test_the_narrowest_area_around_a_place_counts(at: str, area: str | None) -> None:
    found = OFFICE.area_around(parse_place(at))
    assert (found.full_name if found else None) == area
    assert OFFICE.serves(parse_place(at)) is (area is not None)


def test_a_statement_says_how_old_it_is_in_both_languages() -> None:
    assert OFFICE.as_stated.ja == "2014-01時点の電話番号"
    assert OFFICE.as_stated.en == "telephone number as of 2014-01"
