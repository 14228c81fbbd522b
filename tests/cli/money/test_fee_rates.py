import json
from datetime import date
from typing import Any

import pytest
from click.testing import CliRunner

from seido.answers.plain import source_json
from seido.answers.receipts import receipt
from seido.cli.main import main
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Kind
from seido.screening import screen

GUARANTEES = [scheme for scheme in all_schemes() if scheme.kind is Kind.GUARANTEE]


def run(*options: str) -> Any:
    return CliRunner().invoke(main, ["fee", *options])


def answer(*options: str) -> dict[str, Any]:
    result = run(*options, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


@pytest.mark.parametrize("scheme", GUARANTEES, ids=lambda scheme: scheme.id)
@pytest.mark.parametrize("fee_class", [None, 1, 9])
def test_the_command_prints_the_rates_of_the_screening(scheme, fee_class):
    for edition in scheme.editions:
        day = edition.opens
        own = edition.corporation
        screening = screen({"fee_class": fee_class}, day, [scheme], corporation=own)
        (decision,) = receipt(screening)["decisions"]
        chosen = () if fee_class is None else ("--class", str(fee_class))
        asked = () if own is None else ("--corporation", own)
        found = answer("--scheme", scheme.id, "--on", day.isoformat(), *chosen, *asked)
        assert found["rates"] == decision["rates"]
        assert found["edition"] == decision["edition"]
        assert source_json(edition.fees_source or edition.source) in found["source"]


def test_the_parts_of_a_rate_are_named() -> None:
    found = answer("--scheme", "経営改善サポート保証", "--as-of", "2025-06-01", "--class", "3")
    assert [
        (each["gross_percent"], each["state_percent"], each["borrower_percent"])
        for each in found["choices"]
    ] == [("0.80", "0.50", "0.30"), ("1.00", "0.70", "0.30")]
    assert (found["rate_lowest"], found["rate_highest"], found["rate"]) == ("0.30", "0.30", None)
    assert found["edition"] == "2025-03-14"
    assert [each["case"] for each in found["choices"]] == [
        "責任共有制度の対象（80%保証）",
        "責任共有制度の対象外（100%保証）",
    ]


def test_people_read_the_parts_under_their_names() -> None:
    result = run("--scheme", "経営改善サポート保証", "--on", "2025-06-01", "--non-shared")
    assert result.exit_code == 0
    for said in ("2025-03-14", "料率", "国の補助", "the borrower pays", "1.00%", "0.70%", "0.30%"):
        assert said in result.stdout


def test_a_single_rate_is_the_rate() -> None:
    found = answer("--scheme", "asset-backed-guarantee", "--on", "2026-06-01")
    assert (found["rate"], found["rate_lowest"]) == ("0.68", "0.68")
    (choice,) = found["choices"]
    assert (choice["case"], choice["class"], choice["end"]) == (None, None, None)


def test_a_range_gives_both_ends_and_its_date() -> None:
    options = ("--scheme", "特定社債保証", "--class", "5", "--on", "2026-06-01")
    found = answer(*options)
    assert [(each["end"], each["borrower_percent"]) for each in found["choices"]] == [
        ("highest", "1.90"),
        ("lowest", "0.45"),
    ]
    text = run(*options).stdout
    for said in ("上限", "at least", "2016-04-01時点の条件", "terms of 2016-04-01", "幅"):
        assert said in text
    loan = ("--principal", "1,000万円", "--months", "60", "--method", "equal")
    fee = answer(*options, *loan)
    assert (fee["fee_yen"], fee["fee_yen_lowest"], fee["fee_yen_highest"]) == (
        None,
        123_750,
        522_500,
    )


def test_a_rate_asked_at_the_window_is_said_and_no_fee_is_computed_from_it() -> None:
    options = ("--scheme", "創業保証", "--association", "岡山", "--on", "2026-06-01")
    found = answer(*options)
    assert (found["rate"], found["rate_lowest"], found["choices"]) == (None, None, [])
    assert [each["asked"]["ja"] for each in found["rates"]] == ["信用保証協会ごとに定める率"]
    assert "窓口で確認" in run(*options).stdout
    loan = ("--principal", "1,000万円", "--months", "60", "--method", "equal")
    refused = run(*options, *loan)
    assert refused.exit_code == 2
    for said in ("2021-08-02時点", "料率を書いてください", "give the rate"):
        assert said in refused.stderr


def test_one_case_of_several_without_a_figure_leaves_the_rate_open() -> None:
    found = answer("--scheme", "startup-guarantee", "--on", "2026-06-01")
    assert (found["rate"], found["rate_lowest"], found["rate_highest"]) == (None, "0.86", "0.90")


def test_a_surcharge_is_named_beside_the_rates() -> None:
    options = ("--on", "2026-06-01", "--without-owner-guarantee", "both")
    found = answer("--class", "5", *options)
    assert found["surcharge"] == {
        "gross_percent": "0.25",
        "state_percent": "0.05",
        "borrower_percent": "0.20",
    }
    assert (found["rate_lowest"], found["rate_highest"]) == ("1.35", "1.55")
    own = answer("--class", "5", "--scheme", "経営者保証を不要とする保証", *options)
    assert (own["surcharge"], own["rate"]) == (None, "1.35")


def test_a_revolving_guarantee_takes_the_special_rates_and_says_so() -> None:
    loan = ("--principal", "1,000万円", "--days", "365", "--method", "revolving")
    found = answer(*loan, "--class", "5", "--scheme", "general-guarantee")
    assert (found["rate"], found["fee_yen"]) == ("0.98", 98_000)
    assert any("特殊保証" in note["ja"] for note in found["notes"])
    assert answer(*loan, "--rate", "1.15")["rate"] == "1.15"


@pytest.mark.parametrize(
    ("method", "rate"),
    [
        ("当座貸越根保証", "0.98"),
        ("カードローン", "0.98"),
        ("割引根保証", "0.98"),
        ("根保証", "0.98"),
        ("手形貸付根保証", "1.15"),
    ],
)
def test_the_kind_of_a_revolving_guarantee_tells_its_table(method: str, rate: str) -> None:
    loan = ("--principal", "1,000万円", "--days", "365", "--method", method)
    found = answer(*loan, "--class", "5", "--scheme", "general-guarantee", "--on", "2025-06-01")
    assert (found["rate"], found["days"]) == (rate, 365)
    assert any("特殊保証" in note["ja"] for note in found["notes"]) == (rate == "0.98")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--scheme", "環境の資金"), "no table of rates"),
        (("--scheme", "environment-energy-loan"), "保証の制度ではなく"),
        (("--scheme", "general-guarantee", "--on", "2016-03-31"), "known before 2016-04-01"),
        (("--scheme", "crisis-guarantee", "--on", "2022-01-01"), "2021年12月31日"),
    ],
)
def test_what_has_no_rates_is_a_sentence_and_exit_code_2(
    options: tuple[str, ...], said: str
) -> None:
    result = run(*options)
    assert result.exit_code == 2
    assert said in result.stderr


def test_a_day_is_todays_where_none_is_given() -> None:
    assert date.fromisoformat(answer("--class", "5")["on"]) >= date(2026, 1, 1)
