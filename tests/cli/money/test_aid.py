import json
from typing import Any

import pytest
from click.testing import CliRunner

from seido.cli.main import main


def _json(*options: str) -> dict[str, Any]:
    result = CliRunner().invoke(main, ["aid", *options, "--json"])
    assert result.exit_code == 0, result.output
    answer: dict[str, Any] = json.loads(result.output)
    return answer


def test_a_full_contract() -> None:
    answer = _json("--monthly", "200000", "--paid-months", "40", "--on", "2016-04-01")
    assert answer["on"] == "2016-04-01"
    assert answer["contributions_yen"] == 8_000_000
    assert answer["deductible_yen_per_year"] == 2_400_000
    assert answer["prepayment_reduction_yen"] == 0
    assert answer["surrender"] == {
        "voluntary_yen": 8_000_000,
        "deemed_yen": 8_000_000,
        "by_agency_yen": 7_600_000,
    }
    loan, temporary = answer["loan"], answer["temporary_loan"]
    assert (loan["limit_yen"], loan["loan_yen"]) == (80_000_000, 80_000_000)
    assert (loan["forfeit_yen"], loan["years"], loan["grace_months"]) == (8_000_000, 7, 6)
    assert len(loan["rows"]) == 84
    assert loan["rows"][0] == {
        "period": 1,
        "principal": 0,
        "payment": 0,
        "balance": 80_000_000,
    }
    assert sum(row["payment"] for row in loan["rows"]) == 80_000_000
    assert loan["rows"][-1]["balance"] == 0
    assert (temporary["limit_yen"], temporary["rate_pct"]) == (7_600_000, "0.90")
    assert temporary["interest_yen"] == 68_400
    assert any(source["document"].startswith("002_") for source in answer["source"])


def test_a_loan_for_what_cannot_be_collected() -> None:
    answer = _json(
        "--monthly", "20万円", "--paid-months", "3年4か月", "--uncollectable", "7,000万円"
    )
    loan = answer["loan"]
    assert (loan["uncollectable_yen"], loan["loan_yen"]) == (70_000_000, 70_000_000)
    assert loan["early_repayment_bonus_yen"] == {"12": 63_000, "24": 245_000, "36": 539_000}
    assert answer["contributions_after_loan_yen"] == 1_000_000


@pytest.mark.parametrize(
    ("on", "reduction", "paid", "rate"),
    [("2017-10-31", 26_400, 26_400, "5.00"), ("2017-11-01", 4_752, 0, "0.90")],
)
def test_the_published_prepayment(on: str, reduction: int, paid: int, rate: str) -> None:
    answer = _json(
        "--monthly", "80000", "--paid-months", "12", "--prepaid-months", "11", "--on", on
    )
    assert answer["prepayment_reduction_yen"] == reduction
    assert answer["prepayment"] == {
        "prepaid_months": 11,
        "accumulated_months": 66,
        "rate_per_mille": rate,
        "paid_in_june_yen": paid,
        "carried_over_yen": reduction - paid,
    }


def test_the_old_limit_of_the_temporary_loan() -> None:
    options = ("--monthly", "80000", "--paid-months", "40")
    assert _json(*options)["temporary_loan"]["limit_yen"] == 2_850_000
    assert _json(*options, "--full-in-2011-09")["temporary_loan"]["limit_yen"] == 3_000_000


def test_too_early_for_any_loan() -> None:
    answer = _json("--monthly", "200000", "--paid-months", "5")
    assert answer["loan"]["loan_yen"] == 0
    assert answer["loan"]["years"] is None
    assert answer["loan"]["rows"] == []
    assert "6か月" in answer["loan"]["reason"]["ja"]
    assert "12か月" in answer["temporary_loan"]["reason"]["ja"]


@pytest.mark.parametrize(("months", "shown"), [("40", "80,000,000円"), ("1", "まだ借りられません")])
def test_people_read_a_table(months: str, shown: str) -> None:
    result = CliRunner().invoke(main, ["aid", "--monthly", "200000", "--paid-months", months])
    assert result.exit_code == 0
    assert shown in result.output
    assert ("█" in result.output) == (months == "40")
    assert "出典" in result.output


def test_every_problem_is_told_at_once() -> None:
    typed = ["--monthly", "200001", "--paid-months", "たくさん", "--uncollectable", "-1"]
    typed += ["--prepaid-months", "-1", "--as-of", "昨日"]
    result = CliRunner().invoke(main, ["aid", *typed])
    assert result.exit_code == 2
    for option in typed[::2]:
        assert f"- {option}: " in result.stderr
    assert "5件の問題" in result.stderr


def test_what_is_missing_is_told_at_once() -> None:
    result = CliRunner().invoke(main, ["aid"])
    assert result.exit_code == 2
    assert "--monthly: ありません" in result.stderr
    assert "--paid-months: ありません" in result.stderr
