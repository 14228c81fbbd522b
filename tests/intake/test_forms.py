from tests.intake.sheets import business, said


def test_pairs_are_read_as_far_as_they_are_known() -> None:
    found = business(
        "商号,例示工業\n資本金（千円）,5000\n従業員数,12名（うちパート3名）\n業種_大分類,製造業\n"
    )
    assert found.facts == {"capital": 5_000_000, "employees": 12}


def test_a_heading_that_is_not_known_is_told_with_near_names() -> None:
    found = business("従業員教,12\n資本金,500万円\n謎の数,9\n")
    assert found.facts == {"capital": 5_000_000}
    assert "「従業員数」のことですか" in said(found)
    assert len(found.notes) == 2


def test_one_doubtful_answer_stops_nothing_else() -> None:
    found = business("資本金,約500万円\n資金使途,なにか\n従業員数,12人\n")
    assert found.facts == {"capital": None, "employees": 12}
    assert [question.facts for question in found.questions] == [("purpose",)]


def test_bare_amounts_below_a_table_are_asked_for_their_unit() -> None:
    text = "単位：千円\n科目,当期\n売上高,64\n\n希望額,10000\n資本金,500万円\n"
    found = business(text)
    assert found.facts == {"sales": 64_000, "capital": 5_000_000}
    assert business(text, {"unit-pairs": "yen"}).facts["amount_wanted"] == 10_000


def test_a_form_with_one_part_of_a_sum_is_told_what_is_missing() -> None:
    found = business("受取利息,3万円\n従業員数,5人\n")
    assert found.facts == {"employees": 5}
    assert "「受取配当金」も書いてください" in said(found)
