"""Every help is laid out to the width of the terminal, by the rules of Japanese setting."""

import re
from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner
from rich.cells import cell_len

from seido.cli.help_page import METAVARS
from seido.cli.main import COMMANDS, main

NOT_FIRST = "。、，．・：；）」』】〕ー～…ゃゅょっァィゥェォッャュョ!?)]}.,;:"
NOT_LAST = "（「『【〔(["
LANGUAGES = [(), ("--lang", "ja"), ("--lang", "en")]


def _commands() -> Iterator[tuple[str, ...]]:
    yield ()
    for name in COMMANDS:
        command = main.get_command(click.Context(main), name)
        yield (name,)
        for each in command.commands if isinstance(command, click.Group) else ():
            yield (name, each)


PATHS = [*_commands()]


@pytest.fixture(autouse=True)
def no_width(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


def shown(*typed: str, columns: int | None = None) -> str:
    width = str(columns) if columns else None
    result = CliRunner(env={"COLUMNS": width}).invoke(main, [*typed, "--help"], prog_name="seido")
    assert result.exit_code == 0, result.output
    return result.output


def command_of(path: tuple[str, ...]) -> click.Command:
    context = click.Context(main)
    found: click.Command = main
    for name in path:
        assert isinstance(found, click.Group)
        found = found.get_command(context, name) or main
    return found


def test_there_are_helps_of_groups_and_of_what_is_beneath() -> None:
    assert len(PATHS) > len(COMMANDS) + 1


@pytest.mark.parametrize("language", LANGUAGES, ids=" ".join)
@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_no_line_is_wider_begins_with_a_closing_mark_or_loses_a_word(
    path: tuple[str, ...], language: tuple[str, ...]
) -> None:
    whole = shown(*path, *language)
    assert all(line == line.rstrip() for line in whole.splitlines())
    for columns in (20, 40, 80, 120):
        output = shown(*path, *language, columns=columns)
        assert "".join(output.split()) == "".join(whole.split())
        for line in output.splitlines():
            assert cell_len(line) <= columns, line
            assert line == line.rstrip()
            first = line.strip()[:1]
            assert first not in NOT_FIRST or not first, line
            assert not line or line[-1] not in NOT_LAST, line


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_where_it_goes_elsewhere_each_option_and_paragraph_has_one_line(
    path: tuple[str, ...],
) -> None:
    command = command_of(path)
    lines = shown(*path).splitlines()
    paragraphs = [each.strip() for each in (command.help or "").split("\n\n")]
    ja, en = (" ".join(each.split()) for each in paragraphs[:2])
    assert {f"  {ja}", f"  {en}"} <= {*lines}
    for each in command.params:
        if isinstance(each, click.Option):
            assert sum(line.startswith(f"  {each.opts[0]}") for line in lines) >= 1
            assert (
                not each.help
                or any(each.help in line for line in lines)
                or each.opts == ["--version"]
            ), each.opts


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_it_is_in_the_language_typed(path: tuple[str, ...]) -> None:
    english = shown(*path, "--lang", "en")
    assert not re.search("[ぁ-んァ-ヴ]", english), english
    listed = english.partition("Options:")[2].replace("100万円", "").replace("5万円", "")
    assert re.sub("[…⑴]", "", listed).isascii(), listed
    japanese = shown("--lang", "ja", *path)
    assert japanese.startswith("使い方: seido")
    assert not re.search(r"Usage|Options|Show this|[a-z]{3,} the [a-z]", japanese), japanese
    both = shown(*path)
    assert "オプション / Options:" in both


def test_a_default_and_what_the_library_says_are_told_in_the_language_typed() -> None:
    plan = ("subsidy", "improvement-plan")
    assert "[省くと: normal]" in shown(*plan, "--lang", "ja")
    assert "[default: normal]" in shown(*plan, "--lang", "en")
    assert "[省くと / default: normal]" in shown(*plan)
    assert "--version  版を示す / show the version." in shown()


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_what_stands_for_a_value_has_an_english_name(path: tuple[str, ...]) -> None:
    for each in command_of(path).params:
        for part in re.split(r"[^\w〜%=]+", each.metavar or ""):
            assert part.isascii() or part in METAVARS, part


@pytest.mark.parametrize("language", ["ja", "en"])
def test_nothing_typed_shows_the_help_and_a_group_its_own(language: str) -> None:
    said = {"ja": "使い方: seido", "en": "Usage: seido"}[language]
    for typed in (["--lang", language, "--help"], ["subsidy", "--help", "--lang", language]):
        output = CliRunner().invoke(main, typed, prog_name="seido").output
        assert output.startswith(said)
    assert "コマンド / Commands:" in CliRunner().invoke(main, []).output
    assert "improvement-plan" in CliRunner().invoke(main, ["subsidy"]).output
