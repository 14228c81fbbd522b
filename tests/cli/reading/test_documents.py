from seido.cli.reading.documents import open_json, reading_document
from seido.intake.business import parse_business

FOUND = parse_business("x.csv", "単位：千円\n科目,当期\n売上高,5\n謎,1\n従業員教,3\n".encode())


def test_facts_come_with_their_cells_and_tables_with_their_units() -> None:
    document = reading_document(FOUND)
    assert document["facts"] == {"sales": {"value": 5_000, "place": "x.csv B3"}}
    (table,) = document["tables"]
    assert (table["unit_yen"], table["unit_told_by"]) == (1_000, "単位：千円")
    assert table["rows"][0]["cells"] == {"x.csv B3": "5"}
    assert [each["heading"] for each in document["ignored"]] == ["謎", "従業員教"]


def test_what_is_open_comes_beside() -> None:
    document = open_json(FOUND)
    assert document["questions"] == []
    assert ["従業員数" in note["ja"] for note in document["notes"]] == [True]


def test_a_file_without_sheets_has_no_tables() -> None:
    assert reading_document(parse_business("x.json", b'{"sales": 5}'))["tables"] == []
