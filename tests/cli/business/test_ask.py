import json
import re
from collections import Counter
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from seido.cli.business.question import print_help
from seido.cli.main import main
from seido.cli.parts.page import Page
from seido.facts.business import profile
from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES, TOPICS
from seido.intake.business import read_business
from seido.rules.check import facts_in
from seido.rules.values import Range
from seido.schemes.catalogue import find_scheme

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
    assert len(names) == len(set(names)) == 15
    assert "まだ決まらない (" in result.output
    _, _, summary = result.output.partition("分かれば決まること")
    assert summary.count("見るもの：") == 6
    assert re.search(r"ほか\d+件", summary)


def test_of_a_topic_of_which_nothing_is_known_no_more_is_asked() -> None:
    topics = {
        word.name: topic
        for topic in TOPICS
        for word in vars(topic).values()
        if isinstance(word, Entry)
    }
    names = asked(ask(*["わからない"] * 20))
    counts = Counter(topics[name] for name in names)
    assert max(counts.values()) == 2
    assert len(counts) > 7


def test_a_known_answer_keeps_its_topic_open() -> None:
    typed = ["会社", *["わからない"] * 20]
    names = asked(ask(*typed))
    assert len([name for name in names if name in vars(profile)]) > 2


def test_a_scheme_limits_the_interview() -> None:
    result = ask("やめる", args=("--scheme", "私募債"))
    assert "1制度のうち0が決定" in result.output
    names = asked(ask(*["わからない"] * 40, args=("--scheme", "私募債")))
    edition = find_scheme("specified-bond-guarantee").editions[-1]
    assert set(names) <= {fact.name for fact in facts_in(edition.rule)}
    two = ask("やめる", args=("--scheme", "私募債", "--scheme", "CLO"))
    assert "2制度のうち" in two.output
    assert ask(args=("--scheme", "創業")).exit_code == 2


def test_help_of_every_question_names_a_paper_and_where_on_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for entry in ENTRIES.values():
        for language, see, where in (
            ("ja", "見るもの：", "その中の見出し："),
            ("en", "see: ", "on it: "),
        ):
            print_help(Page(), entry, "ja" if language == "ja" else "en")
            out = capsys.readouterr().out
            assert see in out
            assert entry.label.ja in out.partition(where)[2]


@pytest.mark.parametrize("form", ["company", "1", "Sole proprietor"])
def test_in_english_prompts_and_choices_are_english(form: str) -> None:
    result = ask(form, "stop", args=("--lang", "en"))
    prompts, _, _ = result.output.partition("application date")
    assert "1. company" in prompts
    assert not re.search("[ぁ-んァ-ヶ一-龥]", prompts)
    japanese, _, _ = ask("1", "やめる").output.partition("申込日")
    assert "1. 会社" in japanese
    assert "company" not in japanese


def test_what_cannot_be_true_together_is_told_at_once(tmp_path: Path) -> None:
    begun = tmp_path / "begun.toml"
    begun.write_text("事業開始日 = 2030-01-01\n", "utf-8")
    assert "注意：事業開始日 2030年1月1日" in ask("やめる", args=(str(begun),)).output


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("client.xlsx", "x", ".json で終わる名前に"),
        ("client.json", '{"資本金": 1}', "seido ask が保存した答えではない"),
        ("client.json", "not json", "seido ask が保存した答えではない"),
        ("client.json", '{\n  "わたしのメモ": "x"\n}\n', "seido ask が保存した答えではない"),
        (
            "client.json",
            '{\n  "資本金": "100万円"\n}\n',
            "前の答えがあります。続けるなら seido ask",
        ),
        ("none/x.json", None, "書き込めるフォルダーがありません"),
    ],
)
def test_a_place_where_nothing_may_be_saved_is_refused_before_anything_is_asked(
    tmp_path: Path, name: str, content: str | None, sentence: str
) -> None:
    place = tmp_path / name
    if content is not None:
        place.write_text(content, "utf-8")
    result = ask("会社", "やめる", args=("--save", str(place)))
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert asked(result) == []
    assert not place.exists() or place.read_text("utf-8") == content


def test_the_file_that_is_read_is_not_written_unless_it_is_the_interviews_own(
    tmp_path: Path,
) -> None:
    client = tmp_path / "client.json"
    client.write_text('{"純資産額": "5,000万円"}', "utf-8")
    result = ask("やめる", args=(str(client), "--save", str(client)))
    assert result.exit_code == 2
    assert client.read_text("utf-8") == '{"純資産額": "5,000万円"}'


def test_saved_answers_are_gone_on_with(saved: Path) -> None:
    first = ask("会社", "製造業", "わからない", "やめる", args=("--save", str(saved)))
    again = ask("わからない", "やめる", args=(str(saved), "--save", str(saved)))
    assert again.exit_code == 0, again.output
    assert asked(again)[0] == asked(first)[-1]
    assert len(json.loads(saved.read_text("utf-8"))) == 4


@pytest.mark.parametrize("answers", [["会社"], ["会社", "製造業"]])
def test_an_end_of_input_loses_no_answer_and_says_how_to_go_on(
    saved: Path, answers: list[str]
) -> None:
    result = ask(*answers, args=("--save", str(saved)))
    assert result.exit_code == 1
    assert f"続きは seido ask {saved} --save {saved}" in result.stderr
    assert next(iter(json.loads(saved.read_text("utf-8")).values())) == "会社"
    assert len(json.loads(saved.read_text("utf-8"))) == len(answers)
    assert [path.name for path in saved.parent.iterdir()] == [saved.name]


def test_an_end_before_any_answer_says_how_to_go_on_too(saved: Path) -> None:
    ask("会社", args=("--save", str(saved)))
    before = saved.read_bytes()
    result = ask(args=(str(saved), "--save", str(saved)))
    assert f"続きは seido ask {saved} --save {saved}" in result.stderr
    assert saved.read_bytes() == before


def test_an_interruption_loses_no_answer(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["会社", "製造業"])

    def stopped(*_: object, **__: object) -> str:
        try:
            return next(typed)
        except StopIteration:
            raise click.Abort from None

    monkeypatch.setattr(click, "prompt", stopped)
    result = ask(args=("--save", str(saved), "--lang", "en"))
    assert result.exit_code == 1
    assert "To go on: seido ask" in result.stderr
    assert len(read_business(saved).facts) == 2


def test_without_a_place_what_was_answered_is_told_at_an_interruption() -> None:
    result = ask("会社")
    assert result.exit_code == 1
    assert "--save FILE.json" in result.stderr
    assert "事業形態: 会社" in result.stderr


def test_what_cannot_be_saved_is_refused_in_words(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    result = ask("会社", args=("--save", str(saved)))
    assert result.exit_code == 2
    assert "保存できませんでした（空き容量がありません）" in result.stderr
    assert "it could not be saved: No space left on device" in result.stderr
    assert list(saved.parent.iterdir()) == []


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
