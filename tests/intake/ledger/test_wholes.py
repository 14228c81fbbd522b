from tests.intake.sheets import business, said


def ledger(*rows: str) -> str:
    return "\n".join(["科目,当期", *rows, ""])


def test_a_total_goes_before_an_account_of_the_same_name() -> None:
    for total in ("売上高合計", "純売上高", "売上高計"):
        found = business(ledger("売上高,40", "加工売上高,18", "売上値引,-1", f"{total},57"))
        assert found.facts == {"sales": 57}


def test_an_account_beside_others_of_its_kind_is_asked_about() -> None:
    rows = ledger("売上高,40", "加工売上高,18", "営業利益,3")
    found = business(rows)
    assert found.facts == {"operating_profit": 3}
    (question,) = found.questions
    assert list(question.options) == ["40", "58"]
    assert business(rows, {question.id: "40"}).facts["sales"] == 40
    assert business(rows, {question.id: "58"}).facts["sales"] == 58


def test_values_that_differ_are_asked_about_and_stop_nothing_else() -> None:
    rows = "科目,当期\n営業利益,3\n純資産合計,9\n\n科目,当期\n営業利益,4\n"
    found = business(rows)
    assert found.facts == {"net_assets": 9}
    assert "一致しません" in said(found)
    (question,) = found.questions
    assert business(rows, {question.id: "4"}).facts["operating_profit"] == 4


def test_the_same_figure_rounded_is_no_other() -> None:
    text = "単位：千円\n科目,当期\n営業利益,64\n\n単位：円\n科目,当期\n営業利益,64200\n"
    assert business(text).facts == {"operating_profit": 64_200}
    assert business(text.replace("64200", "66200")).facts == {}


def test_a_fact_in_pieces_without_a_total_is_open() -> None:
    found = business(ledger("売上高（8％）,24", "売上高（10％）,40", "営業利益,1"))
    assert found.facts == {"operating_profit": 1}
    assert "合計" in said(found)
    assert business(ledger("売上高（8％）,24", "売上高（10％）,40", "売上高合計,64")).facts == {
        "sales": 64
    }


def test_the_heading_nearest_to_the_facts_own_is_taken() -> None:
    found = business(ledger("株主資本合計,8", "純資産合計,9"))
    assert found.facts == {"net_assets": 9}
    assert [cell.heading for cell in found.ignored] == ["株主資本合計"]
