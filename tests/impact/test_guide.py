"""The example of ``docs/impact.md``, run as it stands there."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("polars")

GUIDE = (Path(__file__).parents[2] / "docs" / "impact.md").read_text("utf-8")


def test_the_example_prints_what_is_shown(tmp_path):
    (made,) = re.findall(r"^```python\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    (shown,) = re.findall(r"^```console\n\$ seido (.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    command, _, output = shown.partition("\n")
    code = f"{made}\nfrom seido.cli.main import main; main()"
    run = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code, *shlex.split(command)],
        cwd=tmp_path,
        env={**os.environ, "COLUMNS": "140", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert [line.rstrip() for line in run.stdout.splitlines()] == output.splitlines()
    assert "Eligible no more" in output
