from tests.intake.sheets import business, said

ROWS = "売上高,{0}\n純資産合計,{1}\n"


def facts(head: str, sales: str = "1,2,3", assets: str = "4,5,6") -> dict[str, object]:
    return dict(business(f"科目,{head}\n売上高,{sales}\n純資産合計,{assets}\n").facts)


def test_the_latest_year_follows_from_days_wherever_its_column_stands() -> None:
    want = {"sales": 2, "sales_year_before": 1, "net_assets": 5}
    assert facts("2025年3月期,2026年3月期", "1,2", "4,5") == want
    assert facts("2026年3月期,2025年3月期", "2,1", "5,4") == want
    assert facts("第10期,第11期", "1,2", "4,5") == want
    assert facts("前期,当期,増減", "1,2,1", "4,5,1") == want


def test_plans_are_no_years() -> None:
    want = {"sales": 2, "sales_year_before": 1, "net_assets": 5}
    for plan in ("2027年3月期計画", "2027年3月期（予）", "2027/3P", "計画1年目", "2099年3月期"):
        assert facts(f"2025年3月期,2026年3月期,{plan}") == want


def test_columns_that_cannot_be_told_apart_are_asked_about() -> None:
    text = "科目,A,B\n売上高,1,2\n営業利益,3,4\n"
    found = business(text)
    (question,) = found.questions
    assert found.facts == {}
    assert list(question.options) == ["x.csv B1", "x.csv C1"]
    assert business(text, {question.id: "x.csv C1"}).facts == {"sales": 2, "operating_profit": 4}


def test_statements_of_two_years_one_below_the_other() -> None:
    of = "貸借対照表 令和{}年3月31日現在\n科目,金額\n純資産合計,{}\n現金及び預金,{}\n\n"
    for order in ((7, 8), (8, 7)):
        found = business("".join(of.format(year, year * 10, year) for year in order))
        assert found.facts == {"net_assets": 80, "cash": 8}


def test_flows_of_a_part_of_a_year_are_left_aside_and_balances_taken() -> None:
    rows = "勘定科目,前期繰越,借方,貸方,残高\n現金及び預金,1,2,3,10\n売上高,,0,31,31\n"
    for title in ("2025年4月1日～2025年9月30日", "第28期 中間", "9か月試算表"):
        found = business(f"合計残高試算表,{title}\n{rows}")
        assert found.facts == {"cash": 10}
        assert "1年分ではない期間" in said(found)


def test_a_trial_balance_of_twelve_months_is_a_year() -> None:
    rows = "勘定科目,前期繰越,借方,貸方,残高\n現金及び預金,1,2,3,10\n売上高,,0,31,31\n"
    found = business(f"自 2025/04/01 至 2026/03/31\n{rows}")
    assert found.facts == {"cash": 10, "sales": 31}
    open_ = business(rows)
    assert open_.facts == {"cash": 10}
    (question,) = open_.questions
    assert question.facts == ("sales",)
    assert business(rows, {question.id: "part"}).facts == {"cash": 10}


def test_a_settled_year_goes_before_a_trial_balance() -> None:
    settled = "科目,2026年3月期\n現金及び預金,7\n"
    trial = "勘定科目,前期繰越,借方,貸方,残高\n現金及び預金,1,2,3,10\n"
    assert business(f"{settled}\n{trial}").facts == {"cash": 7}
    assert business(f"{trial}\n{settled}").facts == {"cash": 7}


def test_the_total_of_months_has_flows_and_no_balances() -> None:
    months = ",".join(f"{(3 + n) % 12 + 1}月" for n in range(12))
    ones = ",".join("1" * 12)
    text = f"科目,{months},合計\n売上高,{ones},12\n短期借入金,{ones},12\n"
    assert business(text).facts == {"sales": 12}


def test_debit_and_credit_balances_have_the_side_of_their_account() -> None:
    text = (
        "自 2025/04/01 至 2026/03/31\n勘定科目,借方残高,借方合計,貸方合計,貸方残高\n"
        "現金及び預金,10,67,57,\n長期借入金,,2,16,14\n営業利益,3,3,,\n"
    )
    assert business(text).facts == {"cash": 10, "borrowings": 14, "operating_profit": -3}
