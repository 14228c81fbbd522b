import pytest

from seido.intake.headings import Part
from seido.intake.ledger.names import named


@pytest.mark.parametrize(
    ("name", "fact", "is_total"),
    [
        ("売上高", "sales", False),
        ("売上高計", "sales", True),
        ("純売上高", "sales", True),
        ("Ⅰ　売 上 高", "sales", False),
        ("売上（収入）金額（雑収入を含む）", "sales", False),
        ("営業利益（△損失）", "operating_profit", False),
        ("経常利益又は経常損失（△）", "ordinary_profit", False),
        ("当期純利益（損失△）", "net_profit", False),
        ("当期利益", "net_profit", False),
        ("負債の部計", "liabilities", True),
        ("純資産計", "net_assets", True),
        ("資産の部 計", "total_assets", True),
        ("現金預金計", "cash", True),
        ("【現金・預金計】", "cash", True),
        ("従業員数（正社員）", "employees", False),
    ],
)
def test_what_names_mean(name: str, fact: str, *, is_total: bool) -> None:
    found = named(name)
    assert found is not None
    assert (found.fact, found.is_total) == (fact, is_total)
    assert not found.is_loss
    assert not found.of_whom


def test_a_loss_is_known_and_whether_it_bears_a_sign() -> None:
    plain, signed = named("営業損失"), named("当期純損失（△）")
    assert plain is not None
    assert (plain.fact, plain.is_loss, plain.is_signed) == ("operating_profit", True, False)
    assert signed is not None
    assert (signed.fact, signed.is_loss, signed.is_signed) == ("net_profit", True, True)


def test_one_of_several_says_of_whom_it_is() -> None:
    bank = named("短期借入金（みなと信用金庫）")
    assert bank is not None
    assert isinstance(bank.meaning, Part)
    assert bank.of_whom == "みなと信用金庫"
    rate = named("売上高（8％）")
    assert rate is not None
    assert rate.of_whom == "8%"


def test_the_year_before_and_sections() -> None:
    before = named("売上高", "", "前期の")
    assert before is not None
    assert before.fact == "sales_year_before"
    costs = named("減価償却費", "製造原価")
    assert costs is not None
    assert isinstance(costs.meaning, Part)
    assert costs.meaning.number == 1


@pytest.mark.parametrize(
    "name", ["売上総利益", "利益剰余金", "売り上げ高", "【株主資本】", "あ" * 200]
)
def test_names_of_nothing(name: str) -> None:
    assert named(name) is None
