"""Write into both READMEs what the commands that they show print now.

A house test holds that what is shown is what is printed; counts in it change with each new scheme::

    python -m tools.refresh_readmes
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.ja.md")
_BLOCK = re.compile(r"^```console\n\$ (?P<command>.*)\n(?P<shown>(?s:.*?))^```$", re.MULTILINE)
_MORE = "…"
"""The line with which an output ends that is shown in part."""


def refreshed(text: str) -> str:
    """Return a page with the output of each command that it shows, as far as it is shown."""
    return _BLOCK.sub(_block, text)


def _block(found: re.Match[str]) -> str:
    shown, printed = found["shown"].splitlines(), _printed(found["command"])
    if shown[-1] == _MORE:
        printed = [*printed[: len(shown) - 1], _MORE]
    return "\n".join(["```console", f"$ {found['command']}", *printed, "```"])


def _printed(command: str) -> list[str]:
    code = "from seido.cli.main import main; main()"
    run = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code, *shlex.split(command)[1:]],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    return [line.rstrip() for line in run.stdout.splitlines()]


if __name__ == "__main__":
    for name in READMES:
        path = ROOT / name
        path.write_text(refreshed(path.read_text("utf-8")), "utf-8")
