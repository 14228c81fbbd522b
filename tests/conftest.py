"""What ``.ci/run`` asks of a run: which files it left out in part, and that nothing is left out."""

from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is; benchmarks measure, tests do not.
settings.register_profile("seido", deadline=None)
settings.load_profile("seido")


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("seido")
    group.addoption(
        "--skipped-to", type=Path, metavar="FILE", help="write the test files that skipped a test"
    )
    group.addoption(
        "--nothing-skipped",
        action="store_true",
        help="fail where a test is skipped, for any reason",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if terminal is None or hasattr(session.config, "workerinput"):
        return
    skipped = sorted({each.nodeid.partition("::")[0] for each in terminal.stats.get("skipped", ())})
    target = session.config.getoption("--skipped-to")
    if target is not None:
        target.write_text("".join(f"{path}\n" for path in skipped), "utf-8")
    if skipped and session.config.getoption("--nothing-skipped") and not exitstatus:
        terminal.write_line(f"skipped, though all is installed: {' '.join(skipped)}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
