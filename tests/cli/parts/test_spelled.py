"""Options are spelled alike on every command, and older spellings are taken without a word."""

from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from seido.cli.main import main
from seido.cli.parts.spelled import Spelled

# Of these nothing depends on a day: they tell of all days, of a receipt's day, or of arithmetic.
WITHOUT_A_DAY = {"facts", "audit", "calendar", "prove", "read", "readings", "replay", "repay"}
# It writes a statement for a database, and answers nothing itself.
WITHOUT_JSON = {"sql"}
FORMER = {"--as-of": "--on", "--corporation": "--association"}


def commands(group: click.Group = main, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its name, those within groups as well."""
    context = click.Context(group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        assert found is not None
        if isinstance(found, click.Group):
            yield from commands(found, f"{before}{name} ")
        else:
            yield f"{before}{name}", found


COMMANDS = dict(commands())


def options(command: click.Command) -> list[click.Option]:
    return [each for each in command.params if isinstance(each, click.Option)]


def spellings(name: str) -> set[str]:
    return {each.opts[0] for each in options(COMMANDS[name])}


def test_all_commands_are_walked() -> None:
    assert {"screen", "subsidy improvement-plan", "loans"} <= COMMANDS.keys()
    assert {name for name in COMMANDS if "--as-of" not in spellings(name)} == WITHOUT_A_DAY
    assert {name for name in COMMANDS if "--json" not in spellings(name)} == WITHOUT_JSON
    assert sum("--corporation" in spellings(name) for name in COMMANDS) >= 11


@pytest.mark.parametrize("name", COMMANDS)
def test_former_spellings_are_taken_and_not_shown(name: str) -> None:
    shown = CliRunner().invoke(main, [*name.split(), "--help"]).output
    for option in options(COMMANDS[name]):
        for first, former in FORMER.items():
            assert (first in option.opts) == (former in option.opts), option.opts
        if isinstance(option, Spelled):
            assert f"{option.opts[0]} " in shown
            assert not any(f"{other} " in shown for other in option.opts[1:])
    assert not any(f"{former} " in shown for former in FORMER.values())


@pytest.mark.parametrize("name", COMMANDS)
def test_from_is_a_day_on_which_something_begins(name: str) -> None:
    assert "--start" not in spellings(name)
    for option in options(COMMANDS[name]):
        if "--from" in option.opts:
            assert "日" in (option.help or "")


@pytest.mark.parametrize(
    "typed",
    [
        ("window", "specified-bond-guarantee", "--at", "岡山県倉敷市", "DAY", "2016-04-01"),
        ("aid", "--monthly", "200000", "--paid-months", "40", "DAY", "2016-04-01"),
        ("schemes", "DAY", "2016-04-01"),
        ("show", "specified-bond-guarantee", "DAY", "2014-06-01"),
    ],
)
def test_both_spellings_of_the_day_ask_the_same(typed: tuple[str, ...]) -> None:
    def answer(spelling: str) -> str:
        given = [spelling if each == "DAY" else each for each in typed]
        result = CliRunner().invoke(main, [*given, "--json"])
        assert result.exit_code == 0, result.output
        return result.output

    assert answer("--as-of") == answer("--on")
