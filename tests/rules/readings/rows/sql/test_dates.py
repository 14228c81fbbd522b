from datetime import date, timedelta
from itertools import pairwise

from tests.databases import ask
from tests.rules.generated import DAYS

from seido.rules import months
from seido.rules.readings.rows.sql.dates import day, months_apart, months_later, serial, serial_of
from seido.rules.readings.rows.sql.pieces import amount, column

D, E = column("d"), column("e")
# Years that are leap, that are not, and that end a century of either sort.
YEARS = (1896, 1899, 1900, 2000, 2019, 2020, 2100)
DATES = [
    date(year, month, 1) + timedelta(days=shift)
    for year in YEARS
    for month in (1, 2, 3, 4, 12)
    for shift in (-2, -1, 0)
]


def test_serial_numbers_rise_with_the_dates():
    every = [date(1999, 12, 1) + timedelta(days) for days in range(900)]
    assert all(serial(first) < serial(second) for first, second in pairwise(every))


def test_a_column_has_the_serial_numbers_of_its_dates(database):
    database.hold(DAYS[:1], [{"d": each} for each in (*DATES, None)])
    found = ask(database, [amount(serial_of(D))])
    assert found == [*((serial(each),) for each in DATES), (None,)]


def test_months_pass_in_sql_as_in_the_language(database):
    pairs = [(first, second) for first in DATES for second in DATES]
    database.hold(DAYS, [{"d": first, "e": second} for first, second in pairs])
    found = ask(database, [amount(months_apart(serial_of(D), serial_of(E)))])
    assert found == [(months.months_between(*pair),) for pair in pairs]


def test_dates_move_in_sql_as_in_the_language(database):
    by = (-13, -1, 0, 1, 2, 11, 24, 48)
    database.hold(DAYS[:1], [{"d": each} for each in DATES])
    found = ask(database, [amount(months_later(serial_of(D), number)) for number in by])
    assert found == [
        tuple(serial(months.months_after(each, number)) for number in by) for each in DATES
    ]


def test_what_is_unknown_stays_unknown(database):
    database.hold(DAYS, [{"d": None, "e": date(2020, 1, 1)}, {"d": date(2020, 1, 1), "e": None}])
    apart = amount(months_apart(serial_of(D), serial_of(E)))
    moved = amount(months_later(serial_of(D), 1))
    found = ask(database, [apart, moved])
    assert found == [(None, None), (None, serial(date(2020, 2, 1)))]


def test_a_figure_among_dates_is_a_day(database):
    database.hold(DAYS[:1], [{"d": date(2020, 3, 31)}])
    start = serial(date(2019, 12, 31))
    (found,) = ask(database, [amount(months_apart(start, serial_of(D))), day(date(2020, 3, 31))])
    assert found == (3, database.held(date(2020, 3, 31)))
