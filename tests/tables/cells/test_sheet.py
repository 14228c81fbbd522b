from seido.tables.cells.sheet import Scaled, Sheet, Unread, place_of


def test_places_are_named_as_spreadsheets_name_them() -> None:
    assert [
        place_of(0, 0),
        place_of(11, 1),
        place_of(0, 25),
        place_of(0, 26),
        place_of(4, 701),
    ] == [
        "A1",
        "B12",
        "Z1",
        "AA1",
        "ZZ5",
    ]


def test_a_cell_says_what_it_is() -> None:
    assert str(Scaled(1_500, 1_000)) == "1500"
    assert str(Unread.UNCOMPUTED) == "formula without a saved value"
    assert not Sheet("", []).is_hidden
