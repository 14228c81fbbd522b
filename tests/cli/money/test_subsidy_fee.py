import json
from typing import Any

import pytest
from click.testing import CliRunner

from seido.cli.main import main


def _run(*options: str) -> Any:
    return CliRunner().invoke(main, ["subsidy", *options])


def _json(*options: str) -> dict[str, Any]:
    result = _run(*options, "--json")
    assert result.exit_code == 0, result.output
    answer: dict[str, Any] = json.loads(result.output)
    return answer


@pytest.mark.parametrize(
    ("fee_class", "requirement", "on", "rate", "state", "own", "fraction"),
    [
        ("1", "1", "2025-03-14", "1.90", "0.95", "0.95", "1/2"),
        ("2", "1", "2026-03-31", "1.75", "0.87", "0.88", "1/2"),
        ("2", "1", "2026-04-01", "1.75", "0.58", "1.17", "1/3"),
        ("9", "1", "2027-04-01", "0.45", "0.11", "0.34", "1/4"),
        ("9", "2", "令和7年3月14日", "0.45", "0.11", "0.34", "1/4"),
    ],
)
def test_the_printed_shares(
    fee_class: str, requirement: str, on: str, rate: str, state: str, own: str, fraction: str
) -> None:
    answer = _json(
        *("coordinated-support", "--class", fee_class, "--requirement", requirement, "--on", on)
    )
    assert (answer["rate_pct"], answer["state_pct"], answer["own_pct"]) == (rate, state, own)
    assert answer["fraction"] == fraction
    assert answer["offered"] is True


@pytest.mark.parametrize(("on", "day"), [("2025-03-13", "3月14日"), ("2028-04-01", "3月31日")])
def test_it_is_not_offered_outside_its_window(on: str, day: str) -> None:
    options = ("coordinated-support", "--class", "1", "--requirement", "2", "--on", on)
    answer = _json(*options)
    assert answer["offered"] is False
    assert answer["state_pct"] is None
    assert day in answer["reason"]["ja"]
    assert day in _run(*options).output


def test_people_read_a_table() -> None:
    result = _run(
        *("coordinated-support", "--class", "5", "--requirement", "1", "--on", "2025-04-01")
    )
    assert result.exit_code == 0
    for shown in ("1.15%", "0.57%", "0.58%", "国の補助", "出典"):
        assert shown in result.output


def test_every_problem_is_told_at_once() -> None:
    result = _run("coordinated-support", "--class", "10", "--requirement", "x", "--on", "y")
    assert result.exit_code == 2
    for option in ("--class", "--requirement", "--as-of"):
        assert f"- {option}: " in result.stderr


def test_what_is_missing_is_told_at_once() -> None:
    result = _run("coordinated-support")
    assert result.exit_code == 2
    assert "--class: ありません" in result.stderr
    assert "--requirement: ありません" in result.stderr


@pytest.mark.parametrize(
    ("met", "rate", "own"), [("both", "0.25", "0.15"), ("one", "0.45", "0.35")]
)
def test_the_surcharge_without_the_owner_s_guarantee(met: str, rate: str, own: str) -> None:
    answer = _json("owner-guarantee", "--requirements-met", met, "--on", "2025-04-01")
    assert (answer["rate_pct"], answer["state_pct"], answer["own_pct"]) == (rate, "0.10", own)
    assert answer["fraction"] is None


def test_the_surcharge_needs_to_know_what_is_met() -> None:
    result = _run("owner-guarantee")
    assert result.exit_code == 2
    assert "--requirements-met: ありません" in result.stderr
