"""What the commands over many rows have in common: the extra they need, and how they end."""

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager

import click

from seido.answers.wording import say
from seido.cli.edge import INTERRUPTED, UNWRITTEN, stopped_by_signals
from seido.cli.spoken import unwritten
from seido.refusal import refused
from seido.rules.words import Language


def need_polars() -> None:
    """Refuse to go on where Polars, which comes as an extra, is not installed."""
    if importlib.util.find_spec("polars") is None:
        raise refused(
            "多数の行の計算にはpolarsが要ります。pip install 'seido[bulk]' で入ります",
            "tables of many rows need polars: pip install 'seido[bulk]'",
        )


@contextmanager
def ending_in_words(language: Language) -> Iterator[None]:
    """Say in a sentence why it ended: what cannot be read or written, a stop."""
    try:
        with stopped_by_signals():
            yield
    except BrokenPipeError:  # who reads no further, as `head`, wants to hear no more
        raise
    except OSError as error:
        click.echo(unwritten(error), err=True, nl=False)
        raise SystemExit(UNWRITTEN) from error
    except KeyboardInterrupt as stop:
        text = say(
            language,
            "中断しました。書きかけの結果は残していません。",
            "Interrupted; no half-written result is left.",
        )
        click.echo(text, err=True)
        raise SystemExit(INTERRUPTED) from stop
