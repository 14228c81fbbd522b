from tests.intake.sheets import business, said

from seido.intake.business import parse_business

LOANS = "金融機関名,借入残高(千円),借入日\nみなと信金,9000,R4.4.28\n公庫,5400,R5.6.30\n"


def test_a_list_of_loans_adds_up_to_the_borrowings() -> None:
    found = business(LOANS)
    assert found.facts == {"borrowings": 14_400_000}
    assert "seido loans" in said(found)
    assert business(f"{LOANS}合計,14400,\n").facts == {"borrowings": 14_400_000}


def test_a_total_that_loans_do_not_come_to_and_a_loan_without_balance() -> None:
    found = business(f"従業員数,5\n{LOANS}合計,14401,\n")
    assert found.facts == {"employees": 5}
    assert "合いません" in said(found)
    assert business(f"従業員数,5\n{LOANS}みなと信金,不明,\n").facts == {"employees": 5}


def test_accounts_go_before_a_list() -> None:
    found = business(f"科目,当期\n長期借入金,20000000\n\n{LOANS}")
    assert found.facts == {"borrowings": 20_000_000}


def test_a_table_that_is_left_aside_is_told() -> None:
    text = "資金繰り表,（単位：千円）\n科目,4月,5月\n売上高,4,5\n短期借入金,0,2\n\n"
    found = business(f"従業員数,5\n{text}")
    assert found.facts == {"employees": 5}
    assert "資金繰り表" in said(found)


def test_facts_where_rows_cross_columns() -> None:
    text = (
        "売上高比較表（単位：千円）\n,最近1か月,その後2か月見込\n"
        "売上高（A）,3,6\n前年同期売上高（B）,4,8\n"
    )
    assert parse_business("x.csv", text.encode()).facts == {
        "sales_latest_month": 3_000,
        "sales_latest_month_year_before": 4_000,
        "sales_next_two_months": 6_000,
        "sales_next_two_months_year_before": 8_000,
    }
