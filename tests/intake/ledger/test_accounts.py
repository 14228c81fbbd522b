import pytest

from seido.facts.vocabulary import ENTRIES, FORMULAS
from seido.intake.ledger.accounts import BALANCES, CREDITS, FAMILIES, FLOWS, is_common


def test_every_account_is_a_fact_or_a_figure() -> None:
    known = ENTRIES.keys() | FORMULAS.keys()
    assert known >= BALANCES
    assert FLOWS & known >= {"sales", "sales_year_before", "net_profit_year_before"}
    assert FAMILIES.keys() <= known
    assert not BALANCES & FLOWS
    assert {"sales", "borrowings"} <= CREDITS
    assert not {"cash", "depreciation", "interest_expense"} & CREDITS


@pytest.mark.parametrize(
    ("fact", "name", "near"),
    [
        ("cash", "みなと信用金庫本店", True),
        ("cash", "現金過不足", False),
        ("cash", "売掛金", False),
        ("borrowings", "手形借入金", True),
        ("borrowings", "借入金利息", False),
        ("borrowings", "借入金返済額", False),
        ("bonds", "社債発行費", False),
        ("sales", "加工売上高", True),
        ("sales", "売上値引", True),
        ("sales", "売上原価", False),
        ("sales", "売上債権", False),
        ("depreciation", "減価償却累計額", False),
    ],
)
def test_names_that_may_be_parts(fact: str, name: str, *, near: bool) -> None:
    family = FAMILIES[fact]
    assert (bool(family.near.search(name)) and not family.far.search(name)) is near


@pytest.mark.parametrize(
    ("fact", "name"),
    [("borrowings", "関係会社長期借入金"), ("borrowings", "当座貸越"), ("cash", "預金")],
)
def test_names_that_surely_are_parts(fact: str, name: str) -> None:
    assert FAMILIES[fact].parts.fullmatch(name)


def test_common_accounts_are_no_parts_of_anything() -> None:
    assert all(
        map(is_common, ["未払金", "買掛金", "退職給付引当金", "建物", "給料手当", "地代家賃料"])
    )
    assert not any(map(is_common, ["みなと", "口座A"]))
