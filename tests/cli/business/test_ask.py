import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main
from seido.facts.vocabulary import ENTRIES
from seido.intake.business import read_business
from seido.rules.values import Range

QUESTIONS = {entry.question.ja: entry for entry in ENTRIES.values()}


def ask(*typed: str, args: tuple[str, ...] = ()) -> Result:
    """Return an interview; answers that run short end it with an abort."""
    given = "".join(f"{line}\n" for line in typed)
    runner = CliRunner(env={"COLUMNS": "400"})
    return runner.invoke(main, ["ask", "--as-of", "2026-10-01", *args], input=given)


def asked(result: Result) -> list[str]:
    """Return the names of the facts asked, in order."""
    return [QUESTIONS[line].name for line in result.output.splitlines() if line in QUESTIONS]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    return tmp_path / "answers.json"


def test_the_first_questions_settle_much() -> None:
    result = ask("会社", "やめる")
    assert result.exit_code == 0
    assert asked(result)[0] == "form"
    bars = re.findall(r"(\d+)制度のうち(\d+)が決定", result.output)
    assert len(bars) == 2
    assert int(bars[0][1]) <= int(bars[1][1]) < int(bars[1][0])


def test_options_are_numbered_and_can_be_answered_by_number() -> None:
    result = ask("2", "やめる", args=("--lang", "ja"))
    assert "  1. 会社" in result.output
    assert "  2. 個人事業主" in result.output
    for same in ("個人", "sole_proprietor"):
        assert result.output == ask(same, "やめる").output.replace(f"> {same}", "> 2")


def test_stopping_shows_what_is_known_so_far() -> None:
    result = ask("会社", "やめる")
    assert result.exit_code == 0
    assert "申込日 2026年10月1日" in result.output
    assert "まだ決まらない (" in result.output
    assert "利用できない (" in result.output
    assert ask("会社", "quit").exit_code == 0


def test_answers_of_every_kind_are_taken_and_saved(saved: Path) -> None:
    kinds = {
        "form": "株式会社",
        "industry": "ＩＴ",
        "employees": "10人～20人",
        "antisocial_ties": "2",
        "prefecture": "岡山県倉敷市",
    }
    typed: list[str] = []
    while len(typed) < 12:
        result = ask(*typed, "やめる")
        typed.append(kinds.get(asked(result)[-1], "わからない"))
    result = ask(*typed, "やめる", args=("--save", str(saved)))
    assert f"答えを {saved} に保存しました" in result.output
    facts = read_business(saved).facts
    names = asked(result)
    assert facts["form"] == "company"
    assert facts["industry"] == frozenset({"service", "software"})
    assert "employees" in names
    assert facts["employees"] == Range(10, 20)
    assert facts["antisocial_ties"] is False
    assert {name: value for name, value in facts.items() if name not in kinds} == dict.fromkeys(
        set(names[:-1]) - kinds.keys()
    )


def test_a_saved_interview_is_taken_up_again(saved: Path) -> None:
    first = ask("会社", "製造業", "わからない", "やめる", args=("--save", str(saved)))
    again = ask("やめる", args=(str(saved),))
    assert asked(again) == asked(first)[-1:]
    assert set(json.loads(saved.read_text("utf-8"))) == {
        ENTRIES[name].label.ja for name in asked(first)[:-1]
    }


def test_a_bad_answer_is_told_and_asked_again() -> None:
    result = ask("宇宙船", "会社", "やめる")
    assert result.exit_code == 0
    names = asked(result)
    assert names[0] == names[1] == "form"
    assert names[2] != "form"
    assert "「宇宙船」は読めません" in result.output


def test_a_number_that_stands_for_no_option_is_told_and_asked_again() -> None:
    result = ask("9" * 5_000, "9999-12-31", "会社", "やめる")
    assert result.exit_code == 0
    assert result.output.count("読めません") == 2


def test_going_back_keeps_the_answers() -> None:
    result = ask("会社", "製造業", "戻る", "戻る", "", "", "やめる")
    names = asked(result)
    first, second, third = names[:3]
    assert len({first, second, third}) == 3
    assert names[3:] == [second, first, second, third]
    assert result.output.count("いまの答え：") == 3
    assert "いまの答え：会社" in result.output


def test_going_back_can_change_an_answer() -> None:
    result = ask("会社", "戻る", "個人", "やめる")
    assert asked(result)[0] == asked(result)[2] == "form"
    assert result.output.endswith(ask("個人", "やめる").output[-500:])


def test_before_the_first_question_there_is_no_other() -> None:
    result = ask("戻る", "戻る", "会社", "戻る", "戻る", "やめる")
    assert result.exit_code == 0
    names = asked(result)
    assert names[:3] == ["form"] * 3
    assert names[4:] == ["form", "form"]


def test_help_tells_what_to_count_and_where_it_stands() -> None:
    result = ask("ヘルプ", "やめる")
    assert ENTRIES["form"].paper.ja in result.output
    assert asked(result) == ["form", "form"]
    english = ask("help", "stop", args=("--lang", "en"))
    assert ENTRIES["form"].paper.en in english.output


@pytest.mark.parametrize("answer", ["わからない", ""])
def test_not_knowing_anything_ends_by_itself_without_a_question_twice(answer: str) -> None:
    result = ask(*[answer] * len(ENTRIES))
    assert result.exit_code == 0, result.output[-300:]
    names = asked(result)
    assert len(names) == len(set(names)) > 100
    assert "まだ決まらない (" in result.output


def test_ranges_that_settle_little_are_not_asked_again() -> None:
    typed: list[str] = []
    units = {"yen": "0円～100億円", "persons": "0人～10000人", "months": "0か月～500か月"}
    for _ in range(12):
        last = ENTRIES[asked(ask(*typed, "やめる"))[-1]]
        typed.append(units.get(last.unit.value, "わからない"))
    names = asked(ask(*typed, "やめる"))
    assert len(names) == len(set(names)) == 13


def test_a_file_is_where_the_interview_begins() -> None:
    example = str(Path(__file__).parents[3] / "examples" / "bond-maker.toml")
    result = ask("やめる", args=(example,))
    assert result.exit_code == 0
    assert not set(asked(result)) & read_business(Path(example)).facts.keys()
    assert "特定社債保証" in result.output


def test_answers_that_run_out_abort() -> None:
    assert ask("会社").exit_code == 1


def test_json_is_alone_on_standard_output_and_the_questions_beside_it(saved: Path) -> None:
    result = ask("会社", "やめる", args=("--json", "--save", str(saved), "--lang", "en"))
    answer = json.loads(result.stdout)
    assert (answer["facts"], answer["language"]) == ({"form": "company"}, "en")
    assert "1. company" in result.stderr
    assert f"answers saved to {saved}" in result.stderr
