import click
import pytest
from click.testing import CliRunner

from seido.cli.main import COMMANDS, main
from seido.cli.parts.language import (
    SPOKEN,
    chosen_language,
    in_language,
    keep_language,
    told,
)
from seido.rules.words import Language, Words

WORDS = Words("窓口", "window")


def test_outside_a_command_both_languages_are_told() -> None:
    assert chosen_language() is None
    assert told(WORDS) == "窓口 / window"
    assert told(Words("FAX", "FAX")) == "FAX"
    assert in_language("1円", "¥1") == "1円"


@pytest.mark.parametrize(("language", "said"), [("ja", "窓口 1円"), ("en", "window ¥1")])
def test_within_a_command_the_one_chosen_is(language: Language, said: str) -> None:
    with click.Context(click.Command("x")) as context:
        keep_language(context, language)
        assert f"{told(WORDS)} {in_language('1円', '¥1')}" == said


def test_a_command_that_is_run_alone_keeps_its_language() -> None:
    @click.command()
    @SPOKEN
    def alone() -> None:
        click.echo(told(WORDS))

    assert CliRunner().invoke(alone, ["--lang", "en"]).output == "window\n"
    assert CliRunner().invoke(alone, []).output == "窓口 / window\n"


def commands() -> list[tuple[str, ...]]:
    """Return every command that answers, those of a group by both their names."""
    found: list[tuple[str, ...]] = []
    for name in COMMANDS:
        command = main.get_command(click.Context(main), name)
        beneath = command.commands if isinstance(command, click.Group) else ()
        found += [(name, each) for each in beneath] or [(name,)]
    return found


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_every_command_takes_a_language_and_tells_what_is_wrong_in_it(
    command: tuple[str, ...],
) -> None:
    both = CliRunner().invoke(main, [*command, "--no-such"]).stderr
    assert "「--no-such」はありません" in both
    assert "no such option: '--no-such'" in both
    japanese = CliRunner().invoke(main, [*command, "--no-such", "--lang", "ja"]).stderr
    assert "「--no-such」はありません" in japanese
    assert "no such option" not in japanese
    english = CliRunner().invoke(main, [*command, "--lang=en", "--no-such"]).stderr
    assert "no such option: '--no-such'" in english
    assert english.isascii()
    missing = CliRunner().invoke(main, [*command, "--lang", "xx"])
    assert missing.exit_code == 2
    assert "--lang: 「xx」は ja, en のどれでもありません" in missing.stderr


@pytest.mark.parametrize("typed", ["--lang en {}", "{} --lang en"])
@pytest.mark.parametrize(
    "command", ["screen none.toml", "fee --class 5", "subsidy owner-guarantee"]
)
def test_a_language_holds_wherever_it_is_typed(command: str, typed: str) -> None:
    more = " --requirements-met both" if command.startswith("subsidy") else ""
    result = CliRunner().invoke(main, typed.format(command + more).split())
    assert result.output.splitlines()[0].isascii()  # headings of sources are cited as they stand


def test_the_language_of_the_command_itself_counts() -> None:
    english, japanese = (
        CliRunner().invoke(main, ["--lang", "ja", "schemes", "--lang", each]).output
        for each in ("en", "ja")
    )
    assert not any("ぁ" <= letter <= "ん" for letter in english)
    assert english != japanese
