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
        "counted_months": 11,
        "counted_yen": 880_000,
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


CHANGED = ("--contribution", "2024-06=5万円", "--contribution", "2025年4月＝10万円")


def test_contributions_that_changed() -> None:
    answer = _json(*CHANGED, "--paid-months", "14", "--failed-on", "2025-08-01")
    assert (answer["monthly_yen"], answer["contributions_yen"]) == (100_000, 900_000)
    assert answer["changes"] == [
        {"since": "2024-06-01", "monthly_yen": 50_000},
        {"since": "2025-04-01", "monthly_yen": 100_000},
    ]
    loan = answer["loan"]
    assert (loan["counted_contributions_yen"], loan["limit_yen"]) == (700_000, 7_000_000)
    assert _json(*CHANGED, "--paid-months", "14")["loan"]["limit_yen"] == 9_000_000
    printed = CliRunner().invoke(main, ["aid", *CHANGED, "--paid-months", "14"])
    assert "今の掛金月額" in printed.stdout


@pytest.mark.parametrize(("paid", "reduction", "ahead"), [("38", 540, 2), ("39", 180, 1)])
def test_prepaid_months_count_as_far_as_the_cap(paid: str, reduction: int, ahead: int) -> None:
    typed = ("--monthly", "20万円", "--paid-months", paid, "--prepaid-months", "11")
    answer = _json(*typed, "--on", "2025-06-01")
    assert answer["prepayment_reduction_yen"] == reduction
    assert answer["prepayment"]["counted_months"] == ahead
    assert answer["deductible_yen_with_prepayment"] == 2_400_000 + 200_000 * ahead


@pytest.mark.parametrize(
    ("on", "deductible"), [("2025-10-01", 0), ("2026-10-14", 0), ("2026-10-15", 2_400_000)]
)
def test_a_contract_joined_again_is_not_deductible_for_two_years(on: str, deductible: int) -> None:
    typed = ("--monthly", "20万円", "--paid-months", "12", "--ended-on", "2024-10-15")
    answer = _json(*typed, "--on", on)
    assert answer["deductible_yen_per_year"] == deductible
    assert answer["deductible_from"] == "2026-10-15"


def test_every_problem_of_what_changed_is_told_at_once() -> None:
    typed = [*CHANGED, "--contribution", "2025-05", "--contribution", "2023-01=1円"]
    typed += ["--monthly", "20万円", "--ended-on", "2999-01-01", "--failed-on", "いつか"]
    result = CliRunner().invoke(main, ["aid", *typed])
    assert result.exit_code == 2
    for said in ("join a month", "order of their months", "steps of 5,000", "either --monthly"):
        assert said in result.stderr
    assert "give a day by then" in result.stderr
    assert result.stderr.count("\n- ") == 7
