"""The edge of the command line: whatever happens to a command, it ends in a sentence.

It is told in the language that ``--lang`` names, in both where that was not typed.

What people cause is refused by the commands. Here ends what they cannot see to: a signal, output
that cannot be written, memory, a fault of Seido's own. Only who runs a command comes this way;
``main`` as tests invoke it lets every error through.

Nothing but the standard library is loaded here, so that an interruption is told from the start on.
"""

import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from errno import EPIPE
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from seido import __version__
from seido.cli.parts.substitutes import print_anything
from seido.cli.spoken import sentences, unwritten

INTERRUPTED = 130
"""Exit code of what was stopped: by Ctrl-C, as shells have it, or by a signal that asks for it."""
UNWRITTEN = 1
"""Exit code of what could not be written, or not for want of memory."""
UNUSABLE = 2
"""Exit code of what was brought and cannot be used."""
FAULT = 70
"""Exit code of a fault of Seido's own: EX_SOFTWARE of sysexits."""
DETAILS = "SEIDO_TRACEBACK"
"""The variable of the environment that, when set, lets a fault be told in full."""

_TO_END = [
    each
    for name in ("SIGTERM", "SIGHUP")  # Windows has no SIGHUP
    if (each := getattr(signal, name, None)) is not None
]


def guarded(work: Callable[[], int]) -> NoReturn:
    """Do the work of a command and exit with its code; whatever else ends it is told.

    Args:
        work: what to do; returns an exit code.
    """
    try:
        try:
            print_anything()
            if not os.environ.get(DETAILS):
                sys.unraisablehook = _unheard
            with stopped_by_signals():
                code: str | int | None = work()
                _flush()
        finally:
            # From here on there is nothing to be swept: what still stops it may end it at once.
            for each in _heard(signal.SIGINT, *_TO_END):
                signal.signal(each, signal.SIG_DFL)
    except SystemExit as end:
        code = end.code
    except BaseException as error:  # noqa: BLE001 - a person is told, in words
        code = _told(error)
    sys.exit(_all_written(code))


def _unheard(_: object) -> None:
    """Pass over what fails while things are cleared away: Python would print it and go on."""


@contextmanager
def stopped_by_signals() -> Iterator[None]:
    """Take what asks a program to end as Ctrl-C, so that nothing half-written is left behind.

    Raises:
        KeyboardInterrupt: where that was asked, whatever a library has made of it on its way.
    """
    asked = []

    def stop(number: int, _: object) -> None:
        asked.append(number)
        for each in _TO_END:  # a terminal that closes says so twice; the second ends the sweeping
            signal.signal(each, signal.SIG_IGN)
        raise KeyboardInterrupt

    before = {each: signal.signal(each, stop) for each in _heard(signal.SIGINT, *_TO_END)}
    try:
        yield
    except BaseException as error:
        if asked and not isinstance(error, SystemExit):
            raise KeyboardInterrupt from error
        raise
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _heard(*signals: signal.Signals) -> list[signal.Signals]:
    """Return the signals that whoever started the program has not told it to ignore."""
    return [each for each in signals if signal.getsignal(each) is not signal.SIG_IGN]


def _told(error: BaseException) -> int:
    """Tell what ended a command, and return its exit code."""
    if any(isinstance(each, KeyboardInterrupt) for each in _chain(error)):
        _say("中断しました。", "Interrupted.")
        return INTERRUPTED
    if isinstance(error, EOFError) or isinstance(error.__context__, EOFError):
        _print("\n")  # beside the mark behind which nothing was typed
        _say("入力が途中で終わりました。", "The input ended before its time.")
        return INTERRUPTED
    if os.environ.get(DETAILS):
        lines = import_module("traceback").format_exception(error)
        _print(_without_passwords("".join(lines)))
    if isinstance(error, OSError):
        if error.errno != EPIPE:  # who reads no further, as `head`, wants to hear no more
            _print(unwritten(error))
        return UNWRITTEN
    if isinstance(error, MemoryError):
        _say("メモリが足りませんでした。", "There was not enough memory.")
        return UNWRITTEN
    if isinstance(error, RecursionError):
        _say("入れ子が深すぎて扱えません。", "It is nested too deeply to be handled.")
        return UNUSABLE
    name, told = f"seido {_command()}".strip(), f"{type(error).__name__}, seido {__version__}"
    _say(
        f"Seidoの不具合で「{name}」が終わりました（{told}）。"
        f"環境変数 {DETAILS}=1 を付けてもう一度実行すると詳細が出ます。",
        f"A fault of Seido's own ended '{name}' ({told})."
        f" Run it again with {DETAILS}=1 in the environment for the details.",
    )
    return FAULT


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and those in whose handling it arose."""
    while error is not None:
        yield error
        error = error.__context__


def _command() -> str:
    """Return the name of the command that was typed, and nothing of its options."""
    first = sys.argv[1] if len(sys.argv) > 1 else ""
    return first if first.isalpha() else ""


def _without_passwords(text: str) -> str:
    return _PASSWORD.sub(r"\1=…", re.sub(r"//.*@", "//…@", text))


_PASSWORD = re.compile(r"(\w*(?:password|pwd))=[^&\n]*", re.IGNORECASE)


def _say(ja: str, en: str) -> None:
    _print(sentences(ja, en))


def _print(text: str) -> None:
    with suppress(OSError, ValueError):  # what was printed before stands before it
        _flush()
    with suppress(OSError, ValueError):  # there may be no terminal any more
        print(text, end="", file=sys.stderr, flush=True)


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _all_written(code: str | int | None) -> str | int | None:
    """Return the exit code; one of what is not written, which the very end must not try again."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except (OSError, ValueError):
            code = code or UNWRITTEN
            with suppress(OSError), Path(os.devnull).open("wb") as nowhere:
                os.dup2(nowhere.fileno(), stream.fileno())
    return code
