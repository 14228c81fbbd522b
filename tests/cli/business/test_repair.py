import json
import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from seido.answers.changes import move_text
from seido.cli.main import main
from seido.cli.parts.business_file import screened
from seido.facts.vocabulary import ENTRIES
from seido.rules.readings.repair.repair import Move
from seido.schemes.catalogue import find_scheme

EXAMPLES = Path(__file__).parents[3] / "examples"
LARGE = str(EXAMPLES / "large-wholesaler.csv")
BOND = str(EXAMPLES / "bond-maker.toml")
BOND_SCHEME = "specified-bond-guarantee"
NEAR = """
申込日 = "2026年10月1日"
事業形態 = "会社"
業種 = "サービス業"
資本金 = "1,000万円"
従業員数 = "10人"
反社会的勢力との関係 = "いいえ"
保証人と反社会的勢力との関係 = "いいえ"
求償権の残り = "いいえ"
保証付き融資の延滞 = "いいえ"
不渡り・倒産手続 = "なし"
純資産額 = "1億円"
負債額 = "9億円"
営業利益 = "1,500万円"
受取利息・受取配当金 = "0円"
支払利息・割引料 = "1,000万円"
"""


def run(*args: str) -> Result:
    result = CliRunner(env={"COLUMNS": "200"}).invoke(main, ["repair", *args])
    assert result.exit_code == 0, result.output
    return result


@pytest.fixture
def near(tmp_path: Path) -> str:
    path = tmp_path / "near.toml"
    path.write_text(NEAR, "utf-8")
    return str(path)


def test_the_ways_are_numbered_with_from_to_and_by_how_much(near: str) -> None:
    output = run(near, "特定社債保証").output
    assert output.startswith("特定社債保証: 利用できない\n\n案1\n")
    assert "支払利息・割引料：1,000万円 → 750万円（250万円減らす）" in output
    assert "営業利益：1,500万円 → 2,000万円（500万円増やす）" in output


def test_what_is_not_settled_says_what_to_ask_first() -> None:
    output = run(BOND, "clo-loan").output
    assert "まだ決まらない" in output
    assert "変えるべきことはありません" not in output
    decision = screened(Path(BOND), None, (find_scheme("clo-loan"),)).decisions[0]
    assert decision.missing
    for name in decision.missing:
        assert f"- {ENTRIES[name].question.ja}" in output
        assert ENTRIES[name].paper.ja in output
    english = run(BOND, "clo-loan", "--lang", "en").output
    assert "First find out:" in english
    assert "Nothing needs to change" not in english


def test_of_many_open_questions_the_first_are_told_and_how_many_more(tmp_path: Path) -> None:
    path = tmp_path / "empty.toml"
    path.write_text("資本金 = 1000000", "utf-8")
    output = run(str(path), "safety-net-guarantee").output
    assert output.count("\n  - ") == 6
    assert re.search(r"ほか\d+件", output)


def test_in_english_too(near: str) -> None:
    output = run(near, "specified-bond-guarantee", "--lang", "en").output
    assert "way 1" in output
    assert "Operating profit: ¥15,000,000 → ¥20,000,000 (up by ¥5,000,000)" in output


def test_a_change_that_leaves_facts_open_says_so() -> None:
    output = run(LARGE, "safety-net-guarantee").output
    assert "（ほかに分からない事実が残る）" in output
    assert "資本金：5億円 → 1億円（4億円減らす）" in output


def test_json_adds_the_moves_to_the_receipt(near: str) -> None:
    answer = json.loads(run(near, "specified-bond-guarantee", "--json").output)
    assert answer["decisions"][0]["decision"] == "ineligible"
    assert {"fact": "operating_profit", "before": 15_000_000, "after": 20_000_000} in [
        move for each in answer["repairs"] for move in each["moves"]
    ]
    assert all(each["settles"] is True for each in answer["repairs"])


def test_a_business_written_as_repaired_is_taken(near: str) -> None:
    text = NEAR.replace("1,500万円", "2,000万円")
    Path(near).write_text(text, "utf-8")
    output = run(near, "specified-bond-guarantee").output
    assert "特定社債保証: 利用できる" in output
    assert "変えるべきことはありません。" in output


def test_what_cannot_be_changed_is_said_to_be_out_of_reach(near: str) -> None:
    Path(near).write_text(NEAR.replace('"会社"', '"個人事業主"'), "utf-8")
    assert "変えられる事実では届きません。" in run(near, "specified-bond-guarantee").output


def test_a_move_in_words() -> None:
    fewer = Move("employees", 60, 50)
    assert move_text(fewer, "ja") == "従業員数：60人 → 50人（10人減らす）"
    assert move_text(fewer, "en") == "Employees: 60 people → 50 people (down by 10 people)"
    later = Move("as_of", date(2026, 10, 1), date(2026, 10, 31))
    assert move_text(later, "ja") == "申込日：2026年10月1日 → 2026年10月31日（30日後）"
    assert move_text(later, "en").endswith("31 October 2026 (30 days later)")
    turned = Move("draws_up_business_plan", before=False, after=True)
    assert move_text(turned, "ja") == "事業計画の策定：いいえ → はい"
    assert move_text(turned, "en").endswith(": no → yes")


def test_what_is_open_is_said_instead_of_repaired() -> None:
    output = run(BOND, "coordinated-support-guarantee").output
    assert "まだ決まらない" in output
    assert "不足：" in output
    assert "変えるべきことはありません。" not in output
    assert "先に次のことを確かめてください。" in output.replace("\n", "")


def test_json_tells_why_there_is_nothing_to_change(near: str) -> None:
    def told(file: str, scheme: str, *options: str) -> tuple[str, bool, bool]:
        answer = json.loads(run(file, scheme, "--json", *options).output)
        assert answer["missing"] == answer["decisions"][0]["missing"]
        return answer["need"], bool(answer["missing"]), bool(answer["repairs"])

    assert told(near, BOND_SCHEME) == ("changes", False, True)
    assert told(BOND, "coordinated-support-guarantee") == ("answers", True, False)
    assert told(near, BOND_SCHEME, "--as-of", "1990-01-01") == ("not_offered", False, False)
    Path(near).write_text(NEAR.replace("1,500万円", "2,000万円"), "utf-8")
    assert told(near, BOND_SCHEME) == ("nothing", False, False)
    Path(near).write_text(NEAR.replace('"会社"', '"個人事業主"'), "utf-8")
    assert told(near, BOND_SCHEME) == ("beyond_reach", False, False)


def test_what_is_not_offered_is_not_said_to_need_nothing(near: str) -> None:
    output = run(near, BOND_SCHEME, "--as-of", "1990-01-01").output
    assert "取扱いがなく、何を変えても届きません。" in output
    assert "変えるべきことはありません。" not in output
