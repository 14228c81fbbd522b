import json
from typing import Any

import pytest
from click.testing import CliRunner

from seido.cli.main import main

KEYS = ("eligible_cost_yen", "state_yen", "corporation_yen", "own_yen")
OLD = ("--on", "2020-05-01")


def _run(*options: str) -> Any:
    return CliRunner().invoke(main, ["subsidy", "improvement-plan", *options])


def _json(*options: str) -> dict[str, Any]:
    result = _run(*options, "--json")
    assert result.exit_code == 0, result.output
    answer: dict[str, Any] = json.loads(result.output)
    return answer


@pytest.mark.parametrize("on", ["2020-05-01", "2024-05-01"])
def test_a_large_plan_in_okayama(on: str) -> None:
    answer = _json(
        *("--cost", "300万円", "--monitoring", "0", "--association", "岡山県", "--on", on),
        *("--sales", "12億円", "--debt", "5億円"),
    )
    assert [answer[key] for key in KEYS] == [3_000_000, 2_000_000, 120_000, 880_000]
    assert (answer["size_class"], answer["needed"], answer["range"]) == ("large", [], None)
    assert answer["offered"] is True
    assert any(source["document"].startswith("003_") for source in answer["source"])


@pytest.mark.parametrize(
    ("sales", "debt", "cost", "size", "state"),
    [
        ("9,999万円", "9,999万円", "200万円", "small", 666_666),
        ("1億円", "0", "200万円", "medium", 1_333_333),
        ("0", "10億円", "200万円", "large", 1_333_333),
    ],
)
def test_the_size_class_limits_the_cost(
    sales: str, debt: str, cost: str, size: str, state: int
) -> None:
    answer = _json("--cost", cost, "--monitoring", "0", "--sales", sales, "--debt", debt, *OLD)
    assert (answer["size_class"], answer["state_yen"]) == (size, state)


def test_an_unknown_size_class_gives_a_range_and_the_facts_that_decide() -> None:
    answer = _json("--cost", "300万円", "--monitoring", "0", "--association", "岡山", *OLD)
    assert answer["size_class"] is None
    assert answer["needed"] == ["sales", "debt"]
    assert [answer[key] for key in KEYS] == [None, None, 120_000, None]
    assert answer["range"]["state_yen"] == [666_666, 2_000_000]
    assert set(answer["by_size_class"]) == {"small", "medium", "large"}


def test_an_unknown_size_class_is_exact_while_no_limit_binds() -> None:
    answer = _json("--cost", "90万円", "--monitoring", "30万円", *OLD)
    assert [answer[key] for key in KEYS] == [900_000, 600_000, 0, 300_000]
    assert answer["needed"] == []


def test_all_parts_of_the_ordinary_frame() -> None:
    answer = _json(
        *("--cost", "465万円", "--monitoring", "150万円", "--negotiation", "15万円"),
        *("--due-diligence", "100万円", "--on", "2022-04-01"),
    )
    assert answer["state_yen"] == 3_100_000


@pytest.mark.parametrize("frame", ["early", "早期経営改善計画"])
def test_the_early_plan(frame: str) -> None:
    answer = _json(
        *("--cost", "375000", "--monitoring", "75000", "--midterm-monitoring", "75000"),
        *("--frame", frame, "--on", "2022-04-01"),
    )
    assert (answer["frame"], answer["state_yen"]) == ("early", 250_000)


def test_it_is_not_offered_before_it_began() -> None:
    options = ("--cost", "1", "--monitoring", "0", "--on", "2012-04-01")
    answer = _json(*options)
    assert answer["offered"] is False
    assert answer["state_yen"] is None
    assert "2013-03-01" in answer["reason"]["ja"]
    assert "2013-03-01" in _run(*options).output


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (("--sales", "2億円", "--debt", "2億円"), "1,333,333円"),
        ((), "666,666円〜2,000,000円"),
    ],
)
def test_people_read_a_table(typed: tuple[str, ...], shown: str) -> None:
    result = _run("--cost", "300万円", "--monitoring", "0", *typed, *OLD)
    assert result.exit_code == 0
    assert shown in result.output
    assert ("売上と有利子負債が分かれば決まります" in result.output) == (not typed)


def test_every_problem_is_told_at_once() -> None:
    result = _run(
        *("--cost", "100", "--monitoring", "200", "--negotiation", "-1", "--sales", "x"),
        *("--debt", "-1", "--association", "兵庫県", "--frame", "z", "--on", "いつか"),
    )
    assert result.exit_code == 2
    for option in ("--negotiation", "--sales", "--debt", "--corporation", "--frame", "--as-of"):
        assert f"- {option}: " in result.stderr
    assert "内訳の合計200円が費用総額100円を超えています" in result.stderr


def test_what_is_missing_is_told_at_once() -> None:
    result = _run()
    assert result.exit_code == 2
    assert "--cost: ありません" in result.stderr
    assert "--monitoring: ありません" in result.stderr


def test_a_part_that_the_frame_does_not_pay_is_refused() -> None:
    result = _run("--cost", "100", "--monitoring", "0", "--negotiation", "10", *OLD)
    assert result.exit_code == 2
    assert "金融機関交渉費用" in result.stderr
