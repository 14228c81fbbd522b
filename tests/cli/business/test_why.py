import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main
from seido.cli.parts.business_file import screened
from seido.facts.vocabulary import LEXICON
from seido.rules.readings.words.explain import Line, explain
from seido.rules.truth import UNKNOWN
from seido.rules.words import Language

EXAMPLES = Path(__file__).parents[3] / "examples"
SHOP = str(EXAMPLES / "flooded-shop.csv")
BOND = str(EXAMPLES / "bond-maker.toml")


def run(*args: str) -> Result:
    result = CliRunner(env={"COLUMNS": "200"}).invoke(main, ["why", *args])
    assert result.exit_code == 0, result.output
    return result


def test_each_requirement_is_marked_with_value_threshold_and_source() -> None:
    output = run(BOND, "特定社債保証").output
    assert output.startswith("特定社債保証: 利用できる\n2016年4月1日時点\n")
    assert "✕ 純資産3億円以上" not in output  # of alternatives only the one that holds
    assert re.search(r"○ 自己資本比率は32%（20%以上）", output)
    assert re.search(r"○ 中小企業者であること  出典: .*中小企業信用保険法第2条", output)
    assert "限度額 4億4,000万円  料率・金利(年) 0.45～1.9%" in output


def test_a_refusal_shows_the_distance() -> None:
    output = run(SHOP, "specified-bond-guarantee").output
    assert "特定社債保証: 利用できない" in output
    assert "✕ 純資産額は△420万円（5,000万円以上に5,420万円不足）" in output


def test_what_is_not_known_is_marked() -> None:
    output = run(BOND, "coordinated-support-guarantee").output
    assert "まだ決まらない" in output
    assert "？ " in output


def test_in_english_too() -> None:
    output = run(BOND, "Specified bond guarantee", "--lang", "en").output
    assert output.startswith("Specified bond guarantee: Eligible\nterms of 2016-04-01\n")
    assert "limit ¥440,000,000" in output


def test_json_is_the_receipt_of_that_scheme_alone() -> None:
    answer = json.loads(run(BOND, "specified-bond-guarantee", "--json").output)
    assert [each["scheme"] for each in answer["decisions"]] == ["specified-bond-guarantee"]
    assert {each["truth"] for each in answer["decisions"][0]["reasons"]} == {"yes"}


def test_a_scheme_that_is_not_offered_says_why() -> None:
    output = run(BOND, "specified-bond-guarantee", "--as-of", "1990-01-01").output
    assert "取扱いがない" in output
    assert "より前の条件は資料にない" in output
    assert "で受付終了" in run(BOND, "crisis-guarantee").output


def test_an_unknown_scheme_is_answered_with_the_nearest() -> None:
    result = CliRunner().invoke(main, ["why", BOND, "bonds-guarantee"])
    assert result.exit_code == 2
    assert "specified-bond-guarantee" in result.output


def leaves(line: Line) -> Iterator[Line]:
    if not line.parts:
        yield line
    for part in line.parts:
        yield from leaves(part)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_no_line_that_is_decided_says_that_its_value_is_not_known(language: Language) -> None:
    decided = 0
    for file in sorted({*EXAMPLES.glob("*.*")} - {EXAMPLES / "README.md"}):
        for decision in screened(file, "2026-11-21").decisions:
            if decision.trace is None:
                continue
            for leaf in leaves(explain(decision.trace, decision.known, LEXICON, language)):
                if leaf.truth is not UNKNOWN:
                    decided += 1
                    assert "不明" not in leaf.text, leaf.text
                    assert "not known" not in leaf.text, leaf.text
    assert decided > 500


def test_no_limit_and_no_rate_stand_under_a_refusal() -> None:
    refused = run(BOND, "小口零細企業保証")
    assert ": 利用できない" in refused.output
    assert "\n限度額 " not in refused.output
    assert "\n限度額 " in run(BOND, "特定社債保証").output


def test_old_terms_say_their_age_and_whom_to_ask() -> None:
    output = run(BOND, "特定社債保証", "--as-of", "2026-11-30").output
    assert "（10年7か月前）。いまの条件は金融機関・信用保証協会で確かめる" in output
    assert "か月前）" not in run(BOND, "特定社債保証", "--as-of", "2016-12-01").output


@pytest.mark.parametrize(
    "file", sorted(set(EXAMPLES.glob("*.*")) - {EXAMPLES / "README.md"}), ids=lambda path: path.name
)
def test_every_answer_of_every_example_can_be_explained(file: Path) -> None:
    for scheme in ("general-guarantee", "safety-net-guarantee", "bankruptcy-mutual-aid"):
        for language in ("ja", "en"):
            assert len(run(str(file), scheme, "--lang", language).output.splitlines()) > 5


def test_a_customer_that_fled_is_no_failure_and_that_is_said(tmp_path: Path) -> None:
    file = tmp_path / "works.toml"
    file.write_text('"取引先の倒産の形" = "夜逃げ"\n"回収困難額" = "300万円"\n', "utf-8")
    output = run(str(file), "bankruptcy-mutual-aid").output
    assert "限度額 今は借りられない" in output
    assert "借りられない理由：夜逃げは、共済の「倒産」に当たらない" in output
    assert "限度額 0円" not in output
