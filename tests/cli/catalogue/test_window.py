import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main


def run(*args: str) -> Result:
    return CliRunner().invoke(main, ["window", *args])


def answer(*args: str) -> dict[str, Any]:
    result = run(*args, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_a_scheme_sends_a_business_of_kurashiki_to_its_branch() -> None:
    result = run("specified-bond-guarantee", "--at", "岡山県倉敷市", "--on", "2026-11-21")
    assert result.exit_code == 0
    assert "岡山県信用保証協会 086-243-1122（2014-01時点の電話番号）" in result.stdout
    assert "倉敷支所 086-425-3103（2020-04時点の電話番号）" in result.stdout
    assert "岡山県信用保証協会「経営支援のご案内」（2020年4月）" in result.stdout
    assert ".txt" not in result.stdout


def test_a_scheme_is_found_by_its_japanese_name_and_asked_on_a_day_before_its_first_edition() -> (
    None
):
    found = answer("特定社債保証", "--at", "33202", "--on", "平成24年4月1日")
    assert found["scheme"] == "specified-bond-guarantee"
    assert found["as_of"] == "2012-04-01"
    assert [window["kind"] for window in found["windows"]]


def test_json_says_what_is_not_known_as_null_and_what_came_before() -> None:
    found = answer("--kind", "guarantee_corporation", "--at", "大阪市", "--on", "2026-11-21")
    assert found["place"] == {"code": "27100", "name": "大阪府大阪市"}
    (office,) = found["windows"][0]["offices"]
    assert office["name"] == "大阪信用保証協会"
    assert office["phone"] is None
    assert office["website"]["address"] == "https://www.cgc-osaka.jp/"
    assert [former["name"] for former in office["replaces"]] == [
        "大阪府中小企業信用保証協会",
        "大阪市信用保証協会",
    ]


def test_a_city_with_its_own_corporation_is_told_of_both() -> None:
    found = answer("--kind", "guarantee_corporation", "--at", "横浜市鶴見区")
    assert [office["phone"] for office in found["windows"][0]["offices"]] == [
        "045-662-6623",
        "045-681-7145",
    ]


def test_where_no_office_is_held_advice_is_printed() -> None:
    result = run("--kind", "financial_institution", "--kind", "chamber", "--at", "倉敷市")
    assert result.exit_code == 0
    assert "取引のある銀行" in result.stdout
    assert "■ 商工会・商工会議所" in result.stdout


@pytest.mark.parametrize("args", [(), ("specified-bond-guarantee", "--kind", "jetro")])
def test_a_scheme_or_a_kind_is_wanted_and_not_both(args: tuple[str, ...]) -> None:
    result = run(*args, "--at", "倉敷市")
    assert result.exit_code == 2
    assert "どちらか一方" in result.stderr


def test_all_problems_are_told_at_once() -> None:
    result = run("nothing", "--kind", "nowhere", "--at", "府中市", "--on", "13月")
    assert result.exit_code == 2
    for part in (
        "--at: 「府中市」は2か所",
        "--as-of",
        "SCHEME: 制度「nothing」",
        "--kind: 「nowhere」",
    ):
        assert part in result.stderr
