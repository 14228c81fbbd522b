import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main

TRIAL = """残高試算表,,,,
勘定科目,前期繰越,借方,貸方,残高
現金,100,5,5,250
普通預金,900,5,5,750
建物,9,,,9
売上高,,0,48000,48000
"""


def run(*args: str) -> Result:
    return CliRunner(env={"COLUMNS": "200"}).invoke(main, ["read", *args])


@pytest.fixture
def trial(tmp_path: Path) -> str:
    path = tmp_path / "試算表.csv"
    path.write_text(TRIAL, "cp932")
    return str(path)


def test_the_understanding_is_shown_table_by_table(trial: str) -> None:
    lines = run(trial).output.splitlines()
    assert lines[0].startswith("1. A2  勘定の表  単位 円")
    assert any(line.split() == ["残高", "E2", "金額", "期間不明"] for line in lines)
    assert any("現預金" in line and "E3（現金＋普通預金）" in line for line in lines)
    assert any("建物" in line and "E5" in line for line in lines)
    assert any("period-1" in line for line in lines)


def test_questions_are_written_answered_and_read(trial: str, tmp_path: Path) -> None:
    file = tmp_path / "問い.toml"
    assert run(trial, "--questions", str(file)).exit_code == 0
    text = file.read_text("utf-8")
    assert '["period-1"]' in text
    assert "#   year: " in text
    assert "売上高" not in json.loads(run(trial, "--json", "--read-as", str(file)).output)["facts"]
    file.write_text(text.replace('answer = ""', 'answer = "year"'), "utf-8")
    answer = json.loads(run(trial, "--json", "--read-as", str(file)).output)
    assert answer["facts"]["sales"]["value"] == 48_000
    assert answer["questions"] == []


def test_nothing_is_written_over_another_file(trial: str) -> None:
    before = Path(trial).read_bytes()
    result = run(trial, "--questions", trial)
    assert result.exit_code == 2
    assert Path(trial).read_bytes() == before


def test_json_has_the_tables_with_what_told_them(trial: str) -> None:
    answer = json.loads(run(trial, "--json").output)
    (table,) = answer["tables"]
    assert table["trial_balance"]
    assert table["columns"][-1]["role"] == "amount"
    assert [each["id"] for each in answer["questions"]] == ["period-1"]
    assert answer["questions"][0]["facts"] == ["sales"]


def test_a_file_of_which_nothing_can_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("科目,当期\n売上高,64,200,000\n", "cp932")
    result = run(str(path))
    assert result.exit_code == 2
    assert "見出しより項目が多く" in result.stderr
