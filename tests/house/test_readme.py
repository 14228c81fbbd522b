"""What the two READMEs show is what the product prints, and every command is documented."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from tools.refresh_readmes import refreshed

from seido.cli.main import COMMANDS
from seido.schemes.catalogue import all_schemes

ROOT = Path(__file__).parents[2]
READMES = [ROOT / "README.md", ROOT / "README.ja.md"]
_BLOCK = re.compile(r"^```console\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


def shown() -> list[tuple[str, str, str]]:
    """Return every command that a README shows, with the output beside it."""
    found = []
    for path in READMES:
        for block in _BLOCK.finditer(path.read_text("utf-8")):
            command, _, output = block["body"].partition("\n")
            found.append((path.name, command, output))
    return found


def test_both_readmes_show_real_output():
    assert {name for name, _, _ in shown()} == {path.name for path in READMES}


@pytest.mark.parametrize(("name", "command", "output"), shown())
def test_a_shown_command_prints_what_is_shown(name, command, output):
    assert command.startswith("$ seido "), name
    code = "from seido.cli.main import main; main()"
    run = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code, *shlex.split(command)[2:]],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    printed = [line.rstrip() for line in run.stdout.splitlines()]
    expected = [line.rstrip() for line in output.splitlines()]
    if expected[-1] == "…":
        expected.pop()
        printed = printed[: len(expected)]
    assert printed == expected


@pytest.mark.parametrize("path", READMES, ids=lambda path: path.name)
def test_a_readme_has_exactly_two_commands_for_a_fresh_machine(path):
    text = path.read_text("utf-8")
    assert text.count("```sh\n") == 2
    assert "<!-- run -->" in text
    assert "<!-- test -->" in text


@pytest.mark.parametrize("path", READMES, ids=lambda path: path.name)
def test_prose_counts_nothing_that_a_new_scheme_would_change(path):
    prose = _BLOCK.sub("", path.read_text("utf-8"))
    count = len(all_schemes())
    assert not re.search(rf"\b{count}\s*(schemes|制度|の制度)", prose)


def test_what_is_shown_can_be_written_anew():
    path = READMES[1]
    assert refreshed(path.read_text("utf-8")) == path.read_text("utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented_in_both_readmes(command):
    for path in READMES:
        assert f"`seido {command}" in path.read_text("utf-8"), path.name
