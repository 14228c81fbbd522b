import importlib
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from seido.cli.main import COMMANDS, main


@pytest.mark.parametrize(("name", "module"), COMMANDS.items())
def test_every_command_is_there_and_helps_in_both_languages(name: str, module: str) -> None:
    command = importlib.import_module(f"seido.cli.{module}").command
    assert isinstance(command, click.Command)
    result = CliRunner().invoke(main, [name, "--help"])
    assert result.exit_code == 0
    assert any(ord(letter) > 0x3000 for letter in result.output)


def test_the_commands_are_listed_in_their_order() -> None:
    output = CliRunner().invoke(main, ["--help"]).output
    places = [output.index(f"\n  {name} ") for name in COMMANDS]
    assert places == sorted(places)


def test_an_unknown_command_is_refused() -> None:
    assert CliRunner().invoke(main, ["no-such"]).exit_code == 2


def test_a_command_loads_only_what_it_needs() -> None:
    code = (
        "import sys\n"
        "from click.testing import CliRunner\n"
        "from seido.cli.main import main\n"
        "CliRunner().invoke(main, ['--version'])\n"
        "print('seido.schemes.catalogue' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
