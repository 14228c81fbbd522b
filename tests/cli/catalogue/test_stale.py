import json

from click.testing import CliRunner

from seido.cli.main import main
from seido.money.moving_rates.series import SERIES
from seido.schemes.catalogue import all_schemes


def run(*args: str) -> str:
    result = CliRunner(env={"COLUMNS": "200"}).invoke(main, ["stale", *args])
    assert result.exit_code == 0, result.output
    return result.output


def test_schemes_are_told_with_age_weight_and_what_to_look_up() -> None:
    output = run("--as-of", "2026-10-01")
    assert "revitalisation-council  2022-04-01  4年6か月前  公的な資料" in output
    assert "- 協議会の連絡先・費用・書類・期間は書かれていない" in output
    assert "日本公庫 特別利率F（マル経・生活衛生改善）  2.4%  2026-02-02  241日前" in output
    assert "4 years 6 months old" in run("--as-of", "2026-10-01", "--lang", "en")


def test_json_has_the_most_urgent_first() -> None:
    answer = json.loads(run("--as-of", "2026-12-01", "--json"))
    assert answer["as_of"] == "2026-12-01"
    named = {each["scheme"] for each in answer["schemes"]}
    assert named <= {each.id for each in all_schemes()}
    doubted = [each["offered"] == "unknown" for each in answer["schemes"]]
    assert doubted == sorted(doubted, reverse=True)
    known = [each["months"] for each in answer["schemes"] if each["offered"] == "yes"]
    assert known == sorted(known, reverse=True)
    assert {each["series"] for each in answer["rates"]} <= SERIES.keys()
    assert all(each["days"] > 92 and each["source"]["document"] for each in answer["rates"])


def test_before_all_sources_nothing_is_stale() -> None:
    answer = json.loads(run("--as-of", "1950-01-01", "--json"))
    assert answer["schemes"] == answer["rates"] == []
