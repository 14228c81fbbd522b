"""``.ci/run`` ends where a command of the README fails, and says in which part."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GIT = ("git", "-c", "user.name=seido", "-c", "user.email=seido@localhost")


@pytest.mark.parametrize(
    ("broken", "run", "test"), [("run", "false", "true"), ("test", "true", "false")]
)
def test_a_command_that_fails_ends_the_run(
    tmp_path: Path, broken: str, run: str, test: str
) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci" / "run")
    commands = {"run": run, "test": test}
    text = "".join(
        f"<!-- {name} -->\n```sh\n{command}\n```\n" for name, command in commands.items()
    )
    (tmp_path / "README.md").write_text(text, "utf-8")
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "a tree to try")):
        subprocess.run([*GIT, *command], cwd=tmp_path, check=True)  # noqa: S603 - our own command
    # Without Python on the path, a run that went on would end at its next part, and say so.
    ended = subprocess.run(
        ["/bin/bash", ".ci/run"],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "HOME": os.environ.get("HOME", "/")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode != 0
    said = [line for line in ended.stdout.splitlines() if line.startswith("== ")]
    part = {"run": "README: set up and run", "test": "README: set up and pass the tests"}[broken]
    assert said[-1].startswith(f"== {part} failed after ")
