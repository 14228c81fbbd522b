"""The command that is installed is interrupted in words from its first moment on."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "bond-maker.toml"
INTERRUPTED_AT = """
import signal, sys
at = sys.argv.pop(1)
class Interrupting:
    def find_spec(self, name, *_):
        if name == at:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Interrupting())
from seido.cli.start import run
run()
"""


@pytest.mark.parametrize(
    "module",
    ["typing", "seido.cli.edge", "click", "seido.cli.main", "rich.console", "seido.schemes.model"],
)
def test_an_interruption_while_modules_are_loaded_is_told(module: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", INTERRUPTED_AT, module, "screen", str(EXAMPLE)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr.strip() == "中断しました。\nInterrupted."


@pytest.mark.parametrize("module", ["seido.cli.edge", "seido.cli.main"])
@pytest.mark.parametrize(("language", "said"), [("ja", "中断しました。"), ("en", "Interrupted.")])
def test_it_is_told_in_the_language_typed(module: str, language: str, said: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", INTERRUPTED_AT, module, "screen", "x.toml", "--lang", language],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.strip()) == (130, said)


def test_the_command_that_is_installed_begins_here() -> None:
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8")
    assert 'seido = "seido.cli.start:run"' in text
