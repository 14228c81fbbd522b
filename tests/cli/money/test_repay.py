import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main

LOAN = ("--principal", "5000000", "--rate", "2.40", "--months", "120")


def run(*options: str) -> Result:
    return CliRunner().invoke(main, ["repay", *options])


def answer(*options: str) -> dict[str, Any]:
    result = run(*options, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


@pytest.mark.parametrize("method", ["equal-principal", "equal-payment", "bullet"])
def test_the_schedule_is_whole(method: str) -> None:
    found = answer(*LOAN, "--method", method)
    rows = found["rows"]
    assert [row["period"] for row in rows] == list(range(1, 121))
    assert sum(row["principal"] for row in rows) == 5_000_000
    assert sum(row["interest"] for row in rows) == found["total_interest_yen"]
    assert sum(row["payment"] for row in rows) == found["total_yen"]
    assert rows[-1]["balance"] == 0
    assert {row["date"] for row in rows} == {None}


def test_rows_carry_days_and_whole_yen() -> None:
    found = answer(*LOAN, "--grace", "12", "--method", "元金均等", "--start", "R7.1.31")
    assert found["rows"][0] == {
        "period": 1,
        "date": "2025-02-28",
        "principal": 0,
        "interest": 10_000,
        "payment": 10_000,
        "balance": 5_000_000,
    }
    assert found["rows"][12]["principal"] == 5_000_000 // 108
    assert (found["total_interest_yen"], found["total_yen"]) == (664_950, 5_664_950)


def test_the_instalment_is_rounded_as_asked() -> None:
    found = answer(
        *("--principal", "1,000万円", "--rate", "2.4", "--months", "5年"),
        *("--method", "equal-principal", "--unit", "1000", "--rounding", "up"),
    )
    assert [row["principal"] for row in found["rows"]] == [167_000] * 59 + [147_000]


def test_the_first_payment_may_take_the_remainder() -> None:
    found = answer(
        *("--principal", "1000003", "--rate", "0", "--months", "10"),
        *("--method", "equal-principal", "--remainder", "first"),
    )
    assert [row["principal"] for row in found["rows"]] == [100_003] + [100_000] * 9


@pytest.mark.parametrize("step", ["12x100000", "12回×10万円"])
def test_steps_are_read(step: str) -> None:
    found = answer(
        *("--principal", "600万円", "--rate", "1.5", "--months", "36", "--method", "steps"),
        *("--step", step, "--step", "24x20万円"),
    )
    assert [row["principal"] for row in found["rows"]] == [100_000] * 12 + [200_000] * 24


def test_days_are_moved_and_interest_is_counted_by_days() -> None:
    found = answer(
        *("--principal", "1000万円", "--rate", "3.65", "--months", "1", "--method", "bullet"),
        *("--start", "2025-04-03", "--moved", "forward", "--interest", "daily"),
    )
    (row,) = found["rows"]
    assert (row["date"], row["interest"]) == ("2025-05-05", 30_000)


def test_every_problem_is_told_at_once() -> None:
    result = run(
        *("--principal", "-5", "--rate", "x", "--months", "0", "--method", "bullet"),
        *("--grace", "3", "--step", "3", "--unit", "0", "--interest", "daily"),
    )
    assert result.exit_code == 2
    assert result.stderr.count("\n- ") == 7
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "--principal: ありません"),
        ((*LOAN, "--method", "?"), "--method"),
        ((*LOAN, "--method", "equal-principal", "--grace", "120"), "uses up the term"),
        ((*LOAN, "--method", "equal-principal", "--unit", "10万円"), "repays no principal"),
        ((*LOAN, "--method", "steps", "--step", "119x1"), "there are 120"),
        ((*LOAN, "--method", "steps", "--step", "120x10万円"), "before the last payment"),
        ((*LOAN, "--method", "bullet", "--start", "9999-01-01"), "too far off"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_exit_code_2(options: tuple[str, ...], said: str) -> None:
    result = run(*options)
    assert result.exit_code == 2
    assert said in result.stderr


def test_an_unreadable_day_brings_no_problem_that_is_none() -> None:
    result = run(*LOAN, *("--method", "bullet", "--start", "?", "--interest", "daily"))
    assert result.stderr.count("\n- ") == 1


def test_people_read_a_table_and_charts_ending_with_the_last_payment() -> None:
    result = run(*LOAN, *("--method", "equal-payment", "--start", "2025-04-01"))
    assert result.exit_code == 0
    for said in ("返済予定", "Balance", "2035-04-01", "120回", "█", "利息の合計", "paid in all"):
        assert said in result.stdout


def test_a_balloon_is_left_to_the_last_payment() -> None:
    rows = answer(*LOAN, "--method", "equal-principal", "--balloon", "200万円")["rows"]
    assert [row["principal"] for row in rows] == [25_000] * 119 + [2_025_000]
    refused = run(*LOAN, "--method", "bullet", "--balloon", "1")
    assert refused.exit_code == 2
    assert "leaves a balloon standing" in refused.output
