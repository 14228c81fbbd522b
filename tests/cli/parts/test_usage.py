import click
import pytest
from click.testing import CliRunner

from seido.cli.main import main
from seido.cli.parts.usage import is_help, lines_of, usage_refusal
from seido.refusal import Problem, Refused


@pytest.mark.parametrize(
    ("typed", "ja", "en"),
    [
        ("screenn", "「screenn」というコマンドはありません", "no such command: 'screenn'"),
        ("subsidy nope", "「nope」というコマンドはありません", "no such command: 'nope'"),
        ("--nope", "「--nope」はありません", "no such option: '--nope'"),
        ("fee --pricipal 1", "--principal のことですか", "--principal ?"),
        ("fee --principal", "--principal: 値がありません", "its value is missing"),
        ("fee --json=1", "--json: 値は付けられません", "it takes no value"),
        ("screen", "FILE: ありません", "it is missing"),
        ("loans", "--output: ありません", "it is missing"),
        ("screen a b", "余分なものがあります：「b」", "this is too much: b"),
        ("sql --dialect x", "--dialect: 「x」は postgres", "'x' is none of 'postgres'"),
        ("loans -o x --generate 0", "--generate: 「0」は x>=1", "0 is not in the range x>=1"),
        ("loans -o x --generate a", "--generate: 「a」は数として", "'a' is not a number"),
        ("replay none.json", "none.json: 見つかりません", "there is no such file"),
        ("replay /", "/: フォルダーです", "it is a folder"),
    ],
)
def test_what_the_command_line_refuses_is_told_in_both_languages_or_in_one(
    typed: str, ja: str, en: str
) -> None:
    both, japanese, english = (
        CliRunner().invoke(main, [*typed.split(), *language])
        for language in ((), ("--lang", "ja"), ("--lang=en",))
    )
    assert both.exit_code == japanese.exit_code == english.exit_code == 2
    assert both.stdout == japanese.stdout == english.stdout == ""
    if "principal" in typed and not typed.endswith("1"):
        return  # an option without its value takes the next one for it
    for result, has_ja, has_en in ((both, True, True), (japanese, True, False)):
        assert (ja in result.stderr) is has_ja
        assert (en in result.stderr) is has_en
    assert en in english.stderr
    assert english.stderr.isascii()


def test_where_help_is_stands_beside_what_is_wrong() -> None:
    result = CliRunner().invoke(main, ["screen"])
    assert "使い方は main screen --help" in result.stderr
    assert "for help: main screen --help" in result.stderr


def test_a_sentence_that_is_not_known_is_shown_as_it_is() -> None:
    (problem,) = usage_refusal(click.UsageError("Something else.")).problems
    assert "Something else." in problem.ja
    assert problem.en == "Something else."


def test_lines_are_in_one_language_or_in_both() -> None:
    refusal = Refused(Problem("だめ", "bad", "--x"))
    both = ["入力に1件の問題があります / problems in the input:", "- --x: だめ", "  bad"]
    assert lines_of(refusal, None) == both
    assert lines_of(refusal, "ja") == ["入力に1件の問題があります", "- --x: だめ"]
    assert lines_of(refusal, "en") == ["problems in the input: 1", "- --x: bad"]


def test_a_group_without_a_command_shows_its_help() -> None:
    assert not is_help(click.UsageError("x"))
    result = CliRunner().invoke(main, ["subsidy"])
    assert "improvement-plan" in result.output
    assert "問題があります" not in result.output
