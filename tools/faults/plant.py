"""Plants a fault in a copy of the repository and runs the checks that could find it."""

import itertools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.faults.checks import ROOT, checks_of
from tools.faults.draw import Fault

_FIRST = 8
_ENDLESS_SECONDS = 600
"""The nearest tests take seconds; where they have not ended by now, the fault has no end."""
_STEPS = itertools.count(1_000_000_000)
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)


class Copy:
    """A copy of the repository in which one fault at a time is planted."""

    def __init__(self, top: Path) -> None:
        self.top = top
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
        for name in filter(None, listed.stdout.decode().split("\0")):
            if (ROOT / name).exists():
                (top / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, top / name)

    def caught_by(self, fault: Fault, first: str | None = None) -> str | None:
        """Return the test file that a fault fails; None where it survives them all.

        Args:
            fault: what is planted; it is taken out again.
            first: a test file to begin with, such as the one that caught it before.

        Raises:
            ValueError: where the lines of the fault no longer stand in the file.
        """
        path = self.top / fault.path
        content = path.read_text("utf-8")
        planted = fault.applied(content)
        if planted is None:
            raise ValueError(f"{fault.path} no longer has these lines once: {fault.before!r}")
        checks = [each.relative_to(ROOT).as_posix() for each in checks_of(ROOT / fault.path)]
        nearest, others = checks[:_FIRST], checks[_FIRST:]
        try:
            self._write(path, planted)
            for tests in filter(None, ([first] if first else [], nearest)):
                found = self._failing(tests, _ENDLESS_SECONDS)
                if found is not None:
                    return found
            return self._failing(others) if others else None
        finally:
            self._write(path, content)

    def _failing(self, tests: list[str], endless: int | None = None) -> str | None:
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
        environment = {
            **os.environ,
            "PYTHONPATH": str(self.top / "src"),
            "PYTEST_ADDOPTS": "",
        }
        try:
            run = subprocess.run(  # noqa: S603 - our own arguments
                command,
                cwd=self.top,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=endless,
            )
        except subprocess.TimeoutExpired:
            return f"{tests[0]} (without end)"
        if run.returncode == 0:
            return None
        failed = _FAILED.search(run.stdout)
        return failed[1].partition("::")[0] if failed else tests[0]

    def _write(self, path: Path, content: str) -> None:
        """Write a file with a time of its own, or what was compiled of it before would be run."""
        path.write_text(content, "utf-8")
        step = next(_STEPS)
        os.utime(path, (step, step))


@contextmanager
def copied() -> Iterator[Copy]:
    """Make a copy of the repository as it stands, and take it away at the end."""
    with TemporaryDirectory(prefix="seido-faults-") as folder:
        yield Copy(Path(folder))
