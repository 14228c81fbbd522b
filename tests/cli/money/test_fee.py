import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main

PUBLISHED = json.loads(
    (Path(__file__).parents[2] / "money/guarantee_fee/guarantee_fee_examples.json").read_text(
        encoding="utf-8"
    )
)
OPTIONS = {
    "principal_yen": "--principal",
    "rate_pct": "--rate",
    "months": "--months",
    "days": "--days",
    "grace_months": "--grace",
    "instalments": "--instalments",
    "method": "--method",
    "before_last_yen": "--instalment",
    "last_yen": "--last-instalment",
}
LOAN = ("--principal", "1,000万円", "--months", "60", "--method", "equal")


def run(*options: str) -> Result:
    return CliRunner().invoke(main, ["fee", *options])


def answer(*options: str) -> dict[str, Any]:
    result = run(*options, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


@pytest.mark.parametrize("example", PUBLISHED, ids=lambda example: str(example["id"]))
def test_every_published_example_on_the_command_line(example: Mapping[str, Any]) -> None:
    inputs = example["inputs"]
    options = [
        text
        for name, option in OPTIONS.items()
        if name in inputs
        for text in (option, str(inputs[name]))
    ]
    for discount in inputs.get("discounts_pct", ()):
        options += ["--discount", discount]
    found = answer(*options, "--association", example["association"])
    parts = {part["name_en"]: part["yen"] for part in found["parts"]}
    component = {"grace": "Grace period", "balloon": "Balloon"}.get(inputs.get("component"))
    assert (parts[component] if component else found["fee_yen"]) == example["expected_fee_yen"]
    assert sum(parts.values()) == found["fee_yen"]


def test_a_rate_is_answered_in_strings_and_whole_yen() -> None:
    found = answer(*LOAN, "--rate", "1.15", "--on", "2025-04-01")
    assert (found["fee_yen"], found["coefficient"], found["rate"]) == (316_250, "0.55", "1.15")
    assert found["parts"] == [
        {
            "name": "分割返済部分",
            "name_en": "Instalments",
            "amount_yen": 10_000_000,
            "rate": "1.15",
            "months": 60,
            "coefficient": "0.55",
            "exact": "316250",
            "yen": 316_250,
        }
    ]
    assert found["source"][0]["document"].startswith("http")
    assert "split" not in found
    assert "refund" not in found


def test_full_width_and_japanese_input_is_read() -> None:
    found = answer(
        *("--principal", "１億２,０００万円", "--rate", "１.１５％", "--months", "５年"),
        *("--method", "均等", "--grace", "6か月", "--start", "令和7年4月1日"),
    )
    assert found["fee_yen"] == sum(part["yen"] for part in found["parts"]) == 4_105_500
    assert (found["grace"], found["instalments"]) == (6, 54)


@pytest.mark.parametrize(
    ("options", "rate"),
    [
        (("--scheme", "general-guarantee", "--class", "5"), "1.15"),
        (("--class", "5"), "1.15"),
        (("--class", "5", "--non-shared"), "1.35"),
        (("--scheme", "general-guarantee", "--no-balance-sheet"), "1.15"),
        (("--class", "5", "--discount", "0.10", "--discount", "0.10"), "0.95"),
        (("--scheme", "succession-special-guarantee", "--class", "1", "--coordinator"), "1.15"),
        (
            (
                *("--scheme", "coordinated-support-guarantee", "--class", "2"),
                *("--requirement", "1", "--on", "2025-06-01"),
            ),
            "0.88",
        ),
        (
            (
                *("--class", "5", "--without-owner-guarantee", "both"),
                *("--on", "2025-06-01"),
            ),
            "1.30",
        ),
        (("--scheme", "asset-backed-guarantee"), "0.68"),
    ],
)
def test_the_rate_comes_from_the_tables(options: tuple[str, ...], rate: str) -> None:
    found = answer(*LOAN, *options)
    assert found["rate"] == rate
    assert found["fee_yen"] is not None


def test_an_unknown_class_gives_the_range_over_all_nine() -> None:
    found = answer(*LOAN, "--scheme", "general-guarantee")
    assert (found["fee_yen"], found["rate"], found["parts"]) == (None, None, [])
    assert (found["fee_yen_lowest"], found["fee_yen_highest"]) == (123_750, 522_500)
    assert (found["rate_lowest"], found["rate_highest"]) == ("0.45", "1.90")
    assert [choice["class"] for choice in found["choices"]] == list(range(1, 10))
    assert found["choices"][4]["fee_yen"] == 316_250


def test_a_class_without_a_scheme_says_what_was_taken() -> None:
    assert "一般の料率表" in answer(*LOAN, "--class", "5")["notes"][0]["ja"]


def test_the_surcharge_for_no_owners_guarantee_is_told() -> None:
    found = answer(
        *LOAN, *("--rate", "1.15", "--without-owner-guarantee", "one", "--on", "2026-04-01")
    )
    assert found["rate"] == "1.55"
    assert "0.45 % less 0.05 %" in found["notes"][0]["en"]


def test_the_term_may_run_from_day_to_day() -> None:
    days = ("--start", "2025-04-01", "--end", "2025-07-02", "--rate", "1.2")
    bullet = answer("--principal", "10000000", "--method", "bullet", *days)
    assert (bullet["months"], bullet["fee_yen"]) == (4, 40_000)
    revolving = answer("--principal", "10000000", "--method", "revolving", *days)
    assert (revolving["days"], revolving["fee_yen"]) == (92, 30_246)


def test_the_payments_and_the_refund_are_dated() -> None:
    found = answer(
        *LOAN,
        *("--rate", "1.15", "--start", "2025-04-01", "--split", "--repaid-after-days", "400"),
    )
    assert found["split"]["available"]
    assert [entry["yen"] for entry in found["split"]["entries"]] == [189_750, 94_875, 31_625]
    assert found["refund"]["refund_yen"] == 185_848
    assert found["entries"][-1]["date"] == "2026-05-06"
    assert sum(entry["yen"] for entry in found["entries"]) == 316_250 - 185_848


def test_a_fee_that_cannot_be_split_says_why() -> None:
    found = answer("--principal", "1000万円", "--rate", "1", "--months", "12", "--method", "bullet")
    assert "split" not in found
    split = answer(
        *("--principal", "1000万円", "--rate", "1", "--months", "12"),
        *("--method", "bullet", "--split"),
    )["split"]
    assert not split["available"]
    assert "two years" in split["reasons"][0]["en"]
    assert [entry["yen"] for entry in split["entries"]] == [100_000]


def test_every_problem_is_told_at_once() -> None:
    result = run(
        *("--principal", "たくさん", "--rate", "x", "--discount", "y", "--months", "60"),
        *("--grace", "60", "--method", "equal", "--association", "山内", "--class", "10"),
    )
    assert result.exit_code == 2
    for said in ("--principal", "--rate:", "--discount", "据置期間 60", "山内", "どちらか一方"):
        assert said in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "--method: ありません"),
        ((*LOAN,), "give the rate either by"),
        ((*LOAN, "--rate", "1", "--scheme", "general-guarantee"), "give the rate either by"),
        ((*LOAN, "--rate", "1", "--requirement", "1"), "give the rate either by"),
        ((*LOAN, "--rate", "0"), "between 0 % and 100 %"),
        ((*LOAN, "--rate", "1", "--days", "100"), "either in months or in days"),
        ((*LOAN, "--rate", "1", "--end", "2030-01-01"), "cannot go with"),
        ((*LOAN, "--rate", "1", "--instalments", "61"), "at most 60"),
        ((*LOAN, "--rate", "1", "--instalments", "1"), "2 or more"),
        ((*LOAN, "--rate", "1", "--grace", "60"), "uses up the term"),
        ((*LOAN, "--rate", "1", "--balloon", "1000万円"), "less than the principal"),
        ((*LOAN, "--rate", "1", "--last-instalment", "5万円"), "by both"),
        ((*LOAN, "--class", "12"), "no fee class 12"),
        ((*LOAN, "--scheme", "generals"), "no table of rates"),
        ((*LOAN, "--scheme", "general-guarantee", "--split"), "single rate"),
        ((*LOAN, "--rate", "1", "--repaid-after-days", "1825"), "give 0 to 1824"),
        ((*LOAN, "--rate", "1", "--start", "9999-12-31"), "marks that there is no day"),
        ((*LOAN, "--rate", "1", "--start", "昨日"), "--from"),
        (
            (*LOAN, "--rate", "1", "--without-owner-guarantee", "one", "--on", "2030-01-01"),
            "2027-03-31",
        ),
    ],
)
def test_what_cannot_be_is_a_sentence_and_exit_code_2(options: tuple[str, ...], said: str) -> None:
    result = run(*options)
    assert result.exit_code == 2
    assert said in result.stderr


def test_an_unreadable_amount_brings_no_problem_that_is_none() -> None:
    result = run(
        *("--principal", "?", "--rate", "1.15", "--months", "60"),
        *("--method", "equal", "--balloon", "3,000,000", "--repaid-after-days", "10"),
    )
    assert result.stderr.count("\n- ") == 1


def test_people_read_japanese_first_with_english_beside() -> None:
    result = run(
        *LOAN, *("--rate", "1.15", "--grace", "6", "--split", "--repaid-after-days", "400")
    )
    assert result.exit_code == 0
    for said in ("信用保証料", "Grace period", "342,125円", "納付予定", "█", "出典", "明記がない"):
        assert said in result.stdout


def test_people_see_every_class_with_a_bar() -> None:
    result = run(*LOAN, *("--scheme", "coordinated-support-guarantee", "--on", "2025-06-01"))
    for said in ("区分1", "Requirement (2)", "国の補助 0.95%", "range of the fee", "█"):
        assert said in result.stdout


def test_the_day_chooses_how_a_corporation_counts() -> None:
    loan = ("--principal", "100万円", "--rate", "1.00", "--months", "6", "--method", "bullet")
    days = ("2017-06-01", "2025-06-01")
    fees = [answer(*loan, "--association", "愛媛県", "--on", day)["fee_yen"] for day in days]
    assert fees == [4_998, 5_000]
