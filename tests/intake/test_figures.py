from tests.intake.sheets import business, said


def test_totals_that_contradict_leave_their_parts_open() -> None:
    found = business("科目,当期\n負債合計,18\n純資産合計,14\n資産合計,33\n売上高,5\n")
    assert found.facts == {"sales": 5}
    assert "合いません" in said(found)
    assert business("科目,当期\n負債合計,18\n純資産合計,14\n資産合計,32\n").facts == {
        "liabilities": 18,
        "net_assets": 14,
    }


def test_a_total_fills_the_part_that_is_missing() -> None:
    found = business("科目,当期\n負債合計,18\n資産合計,32\n")
    assert found.facts == {"liabilities": 18, "net_assets": 14}
    assert found.computed["net_assets"].ja == "総資産額から計算"


def test_lines_that_were_not_used_are_listed_and_near_names_offered() -> None:
    found = business("科目,当期\n売り上げ高,64\n営業利益,4\n従業員教,12\n")
    assert found.facts == {"operating_profit": 4}
    assert [cell.heading for cell in found.ignored] == ["売り上げ高", "従業員教"]
    assert "「売上高」" in said(found)
    assert "「従業員数」" in said(found)


def test_a_pair_and_a_table_that_differ_are_asked_about() -> None:
    text = "売上高,70\n\n科目,当期\n売上高,64\n営業利益,4\n"
    found = business(text)
    assert found.facts == {"operating_profit": 4}
    (question,) = found.questions
    assert set(question.options) == {"70", "64"}
    assert business(text, {"value-sales": "70"}).facts["sales"] == 70


def test_a_file_is_refused_only_where_nothing_is_read_or_asked() -> None:
    assert business("従業員数,5\n謎,1\n").facts == {"employees": 5}


def test_a_table_of_a_plan_is_told() -> None:
    text = "従業員数,5\n\n収支計画\n科目,1年目,2年目\n売上高,64,70\n"
    found = business(text)
    assert found.facts == {"employees": 5}
    assert "計画・予算・見込みの表" in said(found)
