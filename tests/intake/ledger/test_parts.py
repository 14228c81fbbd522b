from tests.intake.sheets import business, said

from seido.rules.values import Range


def facts(*rows: str) -> dict[str, object]:
    return dict(business("\n".join(["科目,当期", *rows, ""])).facts)


def test_what_surely_is_a_part_is_added_by_its_name() -> None:
    assert facts("短期借入金,2", "手形借入金,5", "当座借越,1", "関係会社長期借入金,8") == {
        "borrowings": 16
    }
    assert facts("現金,1", "預金,12") == {"cash": 13}


def test_accounts_by_bank_are_added() -> None:
    assert facts(
        "短期借入金（みなと信金）,2", "長期借入金（みなと信金）,9", "長期借入金（公庫）,5"
    ) == {"borrowings": 16}
    sub = "科目,補助科目,当期\n長期借入金,,14\n長期借入金,みなと信金,9\n長期借入金,公庫,5\n"
    assert business(sub).facts == {"borrowings": 14}
    alone = "科目,補助科目,当期\n長期借入金,みなと信金,9\n長期借入金,公庫,5\n"
    assert business(alone).facts == {"borrowings": 14}


def test_a_line_that_is_not_understood_makes_the_sum_a_bound() -> None:
    for line in ("みなと信用金庫,9", "口座A,9", "普通預金,不明"):
        assert facts("現金,1", line, "売掛金,5") == {"cash": Range(1, None)}
    assert facts("短期借入金,2", "口座A,9", "長期借入金,5") == {"borrowings": Range(2 + 5, None)}
    assert facts("短期借入金,2", "未払金,9", "長期借入金,5") == {"borrowings": 7}


def test_a_total_stands_where_its_lines_are_not_all_understood() -> None:
    assert facts("現金,1", "みなと信用金庫,9", "現金及び預金合計,10") == {"cash": 10}


def test_a_total_that_its_lines_do_not_come_to_is_left_open() -> None:
    found = business("科目,当期\n現金,1\n普通預金,8\n現金及び預金合計,10\n売上高,5\n")
    assert found.facts == {"sales": 5}
    assert "現金＋普通預金＝9円と合いません" in said(found)


def test_parts_of_which_none_is_known_are_told() -> None:
    found = business("科目,当期\n短期借入金,不明\n売上高,5\n")
    assert found.facts == {"sales": 5}
    assert "短期借入金の金額が分からない" in said(found)


def test_what_was_added_is_said() -> None:
    found = business("科目,当期\n現金,1\nみなと信用金庫,9\n")
    assert found.computed["cash"].ja == "現金。ほかに分からない行があるため以上：みなと信用金庫"
