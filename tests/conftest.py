"""What ``.ci/run`` asks of a run, and the databases that take long to start, each started once."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from tests.databases import InPostgres, InSpark

# How long an example takes says how busy the machine is; benchmarks measure, tests do not.
settings.register_profile("seido", deadline=None)
settings.load_profile("seido")


# A run in the background passes over what asks it to end; what the tests start must hear it.
for number, heard in ((signal.SIGINT, signal.default_int_handler), (signal.SIGHUP, signal.SIG_DFL)):
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, heard)


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


@pytest.fixture(autouse=True)
def _as_wide_as_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the width that a parallel run sets: what is piped is not wrapped."""
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InPostgres]:
    started = InPostgres(tmp_path_factory.mktemp("postgres"))
    yield started
    started.close()


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InSpark]:
    started = InSpark(tmp_path_factory.mktemp("spark"))
    yield started
    started.close()
