from dataclasses import replace

from seido.intake.layout.layout import Column, Layout, Role, Shape, Table, place_in
from seido.intake.layout.periods import Period
from seido.intake.layout.units import Unit

COLUMN = Column(1, 1, "当期", Role.AMOUNT, Period(), None, "x.csv B1")
TABLE = Table(1, "決算", "x.xlsx 決算!A1", (), Shape.ACCOUNTS, (COLUMN,), (), Unit(1_000), None)


def test_a_column_has_the_unit_of_its_table_or_its_own() -> None:
    assert TABLE.unit_of(COLUMN).yen == 1_000
    assert TABLE.unit_of(replace(COLUMN, unit=Unit(1))).yen == 1


def test_places_are_those_of_the_sheet_also_where_rows_are_years() -> None:
    layout = Layout("x.xlsx", (TABLE,), (), ())
    assert layout.place(TABLE, 4, 1) == "x.xlsx 決算!B5"
    assert layout.place(replace(TABLE, is_turned=True), 4, 1) == "x.xlsx 決算!E2"
    assert place_in("x.csv", "", 0, 0) == "x.csv A1"
