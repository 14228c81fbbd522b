"""Every command ends in a sentence, whatever its output takes and whatever ends it."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner

from seido.cli.edge import DETAILS, FAULT, INTERRUPTED, UNUSABLE, UNWRITTEN, guarded
from seido.cli.main import COMMANDS, main

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "bond-maker.toml")
CLIENTS = "会社名,資本金,従業員数,都道府県\n甲,1000万円,5,岡山県\n"
LOANS = "融資額,期間,利率\n1000万円,60,1.5\n"

TYPED = {
    "screen": [EXAMPLE, "--verbose"],
    "read": [EXAMPLE],
    "ask": [EXAMPLE],
    "why": [EXAMPLE, "general-guarantee"],
    "repair": [EXAMPLE, "reserved-guarantee"],
    "schemes": [],
    "show": ["safety-net-guarantee"],
    "facts": [],
    "gaps": ["safety-net-guarantee"],
    "audit": [],
    "replay": ["receipt.json"],
    "demo": [],
    "fee": ["--principal", "1000万円", "--rate", "1.15", "--months", "60", "--method", "equal"],
    "repay": [
        "--principal",
        "500万円",
        "--rate",
        "2.4",
        "--months",
        "60",
        "--method",
        "equal-principal",
    ],
    "aid": ["--monthly", "20万円", "--paid-months", "40"],
    "subsidy": ["coordinated-support", "--class", "5", "--requirement", "1"],
    "window": ["general-guarantee", "--at", "岡山県倉敷市"],
    "frames": [EXAMPLE],
    "procedure": ["guaranteed_loan"],
    "calendar": [EXAMPLE, "general-guarantee", "--from", "2025-04-01"],
    "prove": ["clo-loan"],
    "readings": ["specified-bond-guarantee"],
    "stale": [],
    "sql": ["reserved-guarantee"],
    "loans": ["loans.csv", "-o", "fees.csv"],
    "portfolio": ["clients.csv", "--scheme", "reserved-guarantee"],
    "impact": ["clients.csv", "--from", "2020-04-01", "--to", "2026-10-01"],
}
"""Each command with what it is tried with, in a folder that holds such files."""
NO_JSON = {"demo", "sql"}
NO_LANGUAGE = {"replay", "demo", "fee", "repay", "aid", "subsidy", "window", "sql"}
NEED_AN_EXTRA = {
    "prove": "z3",
    "sql": "sqlglot",
    **dict.fromkeys(("loans", "portfolio", "impact"), "polars"),
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "clients.csv").write_text(CLIENTS, "utf-8")
    (tmp_path / "loans.csv").write_text(LOANS, "utf-8")
    monkeypatch.chdir(tmp_path)
    signals = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
    before = {each: signal.getsignal(each) for each in signals}
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    yield tmp_path
    for each, handler in before.items():
        signal.signal(each, handler)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, bytes, bytes]]:
    """Return what runs a command as who types it does, with output in an encoding or a file."""

    def run(
        *typed: str, encoding: str = "utf-8", out: io.BufferedWriter | None = None
    ) -> tuple[int, bytes, bytes]:
        printed, told = io.BytesIO(), io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out or printed, encoding))
        monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(told, encoding))
        stdin = io.TextIOWrapper(io.BytesIO(b"stop\n"), encoding)
        monkeypatch.setattr(sys, "stdin", stdin)
        monkeypatch.setattr(sys, "argv", ["seido", *typed])
        with pytest.raises(SystemExit) as ended:
            main()
        code = ended.value.code
        assert isinstance(code, int)
        return code, printed.getvalue(), told.getvalue()

    return run


def typed_for(name: str, run) -> list[str]:
    if name in NEED_AN_EXTRA:
        pytest.importorskip(NEED_AN_EXTRA[name])
    if name == "replay":
        Path("receipt.json").write_bytes(run("screen", EXAMPLE, "--json")[1])
    return [name, *TYPED[name]]


def test_every_command_is_tried() -> None:
    assert TYPED.keys() == COMMANDS.keys()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_prints_into_the_encoding_of_japanese_windows(name: str, run) -> None:
    typed = typed_for(name, run)
    ways = [[], *([["--lang", "en"]] if name not in NO_LANGUAGE else [])]
    for way in ways:
        code, out, told = run(*typed, *way, encoding="cp932")
        plain = run(*typed, *way)
        assert code == plain[0] == 0, told.decode("cp932")
        assert "\\u" not in out.decode("cp932")
        assert len(out.decode("cp932").split()) == pytest.approx(len(plain[1].split()), rel=0.3)


@pytest.mark.parametrize("name", [each for each in COMMANDS if each not in NO_JSON])
def test_json_is_read_back_from_any_encoding(name: str, run) -> None:
    typed = [*typed_for(name, run), "--json"]
    _, plain, _ = run(*typed)
    for encoding in ("cp932", "ascii", "utf-8-sig"):
        code, out, told = run(*typed, encoding=encoding)
        assert code == 0, told.decode(encoding)
        assert json.loads(out) == json.loads(plain)


@pytest.mark.parametrize("name", COMMANDS)
def test_output_that_cannot_be_written_is_told_in_the_language_typed(name: str, run) -> None:
    typed = typed_for(name, run)
    last: dict[str, str] = {}
    for language in ("ja", "en"):
        with Path("/dev/full").open("wb", buffering=0) as full:
            code, _, told = run(*typed, "--lang", language, out=io.BufferedWriter(full))
        assert code == UNWRITTEN
        last[language] = told.decode().splitlines()[-1]
    assert last == {
        "ja": "読み書きできませんでした（空き容量がありません）。",
        "en": "It cannot be read or written: No space left on device",
    }


ENDS: list[tuple[BaseException, int, tuple[str, ...], tuple[str, ...]]] = [
    (KeyboardInterrupt(), INTERRUPTED, ("中断しました",), ("Interrupted",)),
    (EOFError(), INTERRUPTED, ("入力が途中で終わりました",), ("The input ended",)),
    (
        OSError(28, "No space left on device"),
        UNWRITTEN,
        ("読み書きできませんでした（空き容量がありません）",),
        ("It cannot be read or written: No space",),
    ),
    (BrokenPipeError(32, "Broken pipe"), UNWRITTEN, (), ()),
    (MemoryError(), UNWRITTEN, ("メモリが足りません",), ("not enough memory",)),
    (RecursionError(), UNUSABLE, ("入れ子が深すぎ",), ("nested too deeply",)),
    (
        KeyError("me:secret"),
        FAULT,
        ("Seidoの不具合で「seido screen」", "KeyError", DETAILS),
        ("A fault of Seido's own ended 'seido screen'", "KeyError", DETAILS),
    ),
    (GeneratorExit(), FAULT, ("GeneratorExit",), ("GeneratorExit",)),
]
"""What can end a command, its exit code, and what is said of it in Japanese and in English."""


@pytest.mark.parametrize("language", [None, "ja", "en"])
@pytest.mark.parametrize(("error", "code", "ja", "en"), ENDS, ids=lambda each: type(each).__name__)
def test_what_ends_a_command_is_told_in_the_language_typed(
    error, code, ja, en, language, monkeypatch, capsys
) -> None:
    def work() -> int:
        raise error

    typed = ["seido", "screen", "--engine", "x://me:secret@host"]
    monkeypatch.delenv(DETAILS, raising=False)
    monkeypatch.setattr(sys, "argv", [*typed, *(["--lang", language] if language else [])])
    with pytest.raises(SystemExit) as ended:
        guarded(work)
    assert ended.value.code == code
    out, err = capsys.readouterr()
    assert out == ""
    said = {"ja": ja, "en": en, None: (*ja, *en)}[language]
    assert all(each in err for each in said)
    lines = [line for line in err.splitlines() if line]
    assert [line.isascii() for line in lines] == [
        is_english
        for is_english, among in ((False, {None, "ja"}), (True, {None, "en"}))
        if said and language in among
    ]
    assert "Traceback" not in err
    assert "secret" not in err


def test_a_stop_that_fails_on_its_way_is_still_a_stop(capsys) -> None:
    def work() -> int:
        try:
            raise KeyboardInterrupt
        finally:
            raise OSError(5, "Input/output error")

    with pytest.raises(SystemExit) as ended:
        guarded(work)
    assert ended.value.code == INTERRUPTED
    assert "Interrupted" in capsys.readouterr().err


@pytest.mark.parametrize("end", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_stop_that_a_library_makes_something_else_of_is_still_a_stop(end, capsys) -> None:
    def work() -> int:
        with suppress(KeyboardInterrupt):
            signal.raise_signal(getattr(signal, end))
        raise LookupError

    with pytest.raises(SystemExit) as ended:
        guarded(work)
    assert ended.value.code == INTERRUPTED
    assert "Interrupted" in capsys.readouterr().err


def test_the_details_of_a_fault_are_told_on_demand_without_passwords(monkeypatch, capsys) -> None:
    def work() -> int:
        raise LookupError("no host in postgresql://me:se @cret@host/bank?sslpassword=top secret&a")

    monkeypatch.setenv(DETAILS, "1")
    with pytest.raises(SystemExit) as ended:
        guarded(work)
    assert ended.value.code == FAULT
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert "LookupError: no host in postgresql://…@host/bank?sslpassword=…&a" in err
    told = err[err.rindex("LookupError:") :]
    assert not any(part in told for part in ("me:", "cret", "top"))


class Uncleared:
    def __del__(self) -> None:
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("details", ["", "1"])
def test_what_fails_while_things_are_cleared_away_is_a_detail(details, monkeypatch) -> None:
    heard: list[object] = []
    monkeypatch.setenv(DETAILS, details)
    monkeypatch.setattr(sys, "unraisablehook", heard.append)
    with pytest.raises(SystemExit):
        guarded(lambda: 0 if Uncleared() else 1)
    assert bool(heard) == bool(details)


@pytest.mark.parametrize("code", [0, 1, 2])
def test_the_exit_code_of_a_command_is_kept(code, capsys) -> None:
    for work in (lambda: code, lambda: sys.exit(code)):
        with pytest.raises(SystemExit) as ended:
            guarded(work)
        assert ended.value.code == code
    assert capsys.readouterr() == ("", "")


def test_tests_see_the_errors_of_a_command(monkeypatch) -> None:
    monkeypatch.setattr("seido.cli.catalogue.schemes.all_schemes", lambda: 1 // 0)
    assert isinstance(CliRunner().invoke(main, ["schemes"]).exception, ZeroDivisionError)


START = [sys.executable, "-c", "from seido.cli.start import run; run()"]


def process(*typed: str, **options) -> subprocess.Popen[str]:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.Popen([*START, *typed], text=True, **pipes)  # noqa: S603 - our own code


@pytest.mark.parametrize("end", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_leaves_nothing_behind_and_what_was_there(end: str, folder: Path) -> None:
    pytest.importorskip("polars")
    before = {*folder.iterdir()}
    (folder / "out.csv").write_text("earlier", "utf-8")
    working = process("portfolio", "--generate", "3000000", "-o", "out.csv", cwd=folder)
    while not any(folder.rglob("*.part*")):
        assert working.poll() is None
        time.sleep(0.01)
    working.send_signal(getattr(signal, end))
    working.send_signal(getattr(signal, end) if end != "SIGINT" else 0)
    out, err = working.communicate()
    assert (working.returncode, out) == (INTERRUPTED, ""), err
    assert err.splitlines()[0].startswith("中断しました")
    assert {*folder.iterdir()} == {*before, folder / "out.csv"}
    assert (folder / "out.csv").read_text("utf-8") == "earlier"


def test_a_signal_that_is_to_be_ignored_is() -> None:
    code = f"import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN); {START[-1]}"
    asking = subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", code, "ask", "--lang", "en"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert asking.stdin is not None
    assert asking.stdout is not None
    while asking.stdout.read(1) != ">":
        pass
    asking.send_signal(signal.SIGHUP)
    asking.stdin.write("stop\n")
    asking.stdin.close()
    assert "Undetermined" in asking.stdout.read()
    assert asking.wait() == 0
    asking.stdout.close()


def test_a_closed_or_full_output_ends_without_a_word_of_python() -> None:
    reading = process("facts")
    assert reading.stdout is not None
    assert reading.stderr is not None
    reading.stdout.readline()
    reading.stdout.close()
    assert reading.wait() == UNWRITTEN
    assert reading.stderr.read() == ""
    reading.stderr.close()
    with Path("/dev/full").open("w") as full:
        working = process("--version", stdout=full)
        _, err = working.communicate()
    assert working.returncode == UNWRITTEN
    assert err.splitlines()[1:] == ["It cannot be read or written: No space left on device"]


@pytest.mark.skipif(sys.platform != "linux", reason="names of other systems are Unicode")
def test_a_name_that_is_no_text_is_printed(folder: Path) -> None:
    name = os.fsdecode(b"\xff\xfe.toml")
    (folder / name).write_bytes(Path(EXAMPLE).read_bytes())
    for encoding in ("utf-8", "cp932"):
        done = process(
            "screen",
            name,
            "--verbose",
            env={**os.environ, "PYTHONIOENCODING": encoding},
            encoding=encoding,
        )
        out, err = done.communicate()
        assert (done.returncode, err) == (0, "")
        assert out.startswith("\\xff\\xfe.toml から")
