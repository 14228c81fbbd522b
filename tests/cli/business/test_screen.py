import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.cells import cell_len

from seido.cli.main import main

EXAMPLES = Path(__file__).parents[3] / "examples"
NEAR = """
会社名 = "例示"
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


def run(*args: str, width: int = 200) -> Result:
    return CliRunner(env={"COLUMNS": str(width)}).invoke(main, ["screen", *args])


@pytest.fixture
def near(tmp_path: Path) -> str:
    path = tmp_path / "near.toml"
    path.write_text(NEAR, "utf-8")
    return str(path)


def test_decisions_are_grouped_those_that_help_first(near: str) -> None:
    result = run(near)
    assert result.exit_code == 0
    groups = ["利用できる", "まだ決まらない", "利用できない", "取扱いがない"]
    found = re.findall(r"^(\S+) \((\d+)\)$", result.output, re.MULTILINE)
    assert [name for name, _ in found] == groups
    answer = json.loads(run(near, "--json").output)
    assert sum(int(number) for _, number in found) == len(answer["decisions"])


def test_the_application_date_is_the_files_unless_it_is_typed(near: str) -> None:
    assert "申込日 2026年10月1日" in run(near).output
    assert "申込日 2020年4月1日" in run(near, "--as-of", "令和2年4月1日").output
    assert json.loads(run(near, "--json", "--as-of", "2020-04-01").output)["as_of"] == "2020-04-01"


def test_a_refusal_says_what_is_short_by_how_much(near: str) -> None:
    lines = run(near).output.splitlines()
    at = next(n for n, line in enumerate(lines) if line.strip().startswith("特定社債保証 "))
    assert "1.5倍（2倍以上）" in lines[at + 1]
    assert "500万円不足" in lines[at + 1]


def test_the_receipt_is_named_at_the_end(near: str) -> None:
    identifier = json.loads(run(near, "--json").output)["receipt"]
    assert run(near).output.splitlines()[-1] == f"控え {identifier}"
    other = json.loads(run(near, "--json", "--lang", "en").output)["receipt"]
    assert run(near, "--lang", "en").output.splitlines()[-1] == f"receipt {other}"


def test_in_english_no_japanese_is_left(near: str) -> None:
    lines = run(near, "--lang", "en").output.splitlines()[1:]
    for line in lines:
        assert not re.search("[ぁ-んァ-ヶ一-龥]", line), line


def test_every_line_fits_the_terminal(near: str) -> None:
    for width in (60, 80):
        for language in ("ja", "en"):
            output = run(near, "--lang", language, width=width).output
            assert max(cell_len(line) for line in output.splitlines()) <= width


def test_what_cannot_be_true_together_is_warned_of_with_both_figures(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text('借入金合計 = "3億円"\n負債合計 = "2億円"\n設立日 = 2030-04-01\n', "utf-8")
    output = run(str(path), "--as-of", "2026-12-01").output
    assert "注意：借入金 3億円が負債額 2億円を超えています" in output
    assert "注意：事業開始日 2030年4月1日が申込日 2026年12月1日より後です" in output
    assert str(path) in output.split("注意：借入金")[1].splitlines()[0]
    warnings = json.loads(run(str(path), "--json", "--as-of", "2026-12-01").output)["warnings"]
    assert [each["facts"] for each in warnings] == [
        ["borrowings", "liabilities"],
        ["started_on", "as_of"],
    ]


def test_old_terms_say_their_age(near: str) -> None:
    output = run(near, "--as-of", "2026-11-30", "--lang", "en").output
    assert "10 years 7 months old; for today's ask: " in output


def test_markup_in_a_file_is_no_markup(tmp_path: Path) -> None:
    path = tmp_path / "[bold]x[red].toml"
    path.write_text('純資産額 = "1円"\n', "utf-8")
    assert "[bold]x[red].toml" in run(str(path)).output


def test_the_same_file_is_answered_alike(near: str) -> None:
    assert run(near, "--json").output == run(near, "--json").output


def test_the_reading_is_told_and_listed(near: str) -> None:
    assert run(near).output.splitlines()[0].startswith(f"{near} から15項目")
    listed = run(str(EXAMPLES / "settlement-export.xlsx"), "--verbose").output
    assert "借入金：1億7,500万円（短期借入金＋" in listed
    assert re.search(r"建物\s+72000(\.0)?\s+貸借対照表!B17", listed)


def test_a_broken_file_is_refused_with_every_problem(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("純資産額: 約5万\n従業員数: 五か月\n謎: 1\n", "utf-8")
    result = run(str(path))
    assert result.exit_code == 2
    assert "3件の問題" in result.stderr
    for said in ("純資産額", "従業員数", "謎"):
        assert said in result.stderr
    assert result.stdout == ""
    missing = run(str(tmp_path / "none.csv"))
    assert missing.exit_code == 2
    assert "見つかりません" in missing.stderr


def test_a_bad_date_is_refused(near: str) -> None:
    result = run(near, "--as-of", "きのう")
    assert result.exit_code == 2
    assert "--as-of" in result.stderr


def test_no_rate_of_2016_is_told_as_todays(near: str) -> None:
    answer = json.loads(run(near, "--as-of", "2026-12-01", "--json").output)
    told = 0
    for decision in answer["decisions"]:
        charged = [each for each in decision["rates"] if each["highest_percent"]]
        days = [
            each["printed"]["stated_on"] if "printed" in each else decision["edition"]
            for each in charged
        ]
        assert decision["offered"] == "unknown" or all(day > "2017" for day in days), decision
        told += len(days)
    assert told > 50
