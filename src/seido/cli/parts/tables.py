"""How an answer is printed: JSON for programs, tables for people."""

import codecs
import json
import sys
from collections.abc import Iterable, Mapping
from typing import Any, TextIO

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from seido.answers.plain import source_json, words_json
from seido.rules.quantity import Yen
from seido.rules.words import Source, Words


def print_json(answer: Mapping[str, Any]) -> None:
    """Print an answer as JSON; Japanese stays readable where the output is UTF-8.

    In any other encoding, and where a text is not Unicode (of a file's name), letters are written
    by their numbers, which every reader of JSON reads back.
    """
    text = json.dumps(answer, ensure_ascii=False, indent=2)
    if not (_is_utf8(sys.stdout) and _is_unicode(text)):
        text = json.dumps(answer, indent=2)
    click.echo(text)


def _is_utf8(stream: TextIO | None) -> bool:
    encoding = getattr(stream, "encoding", None)
    return encoding is None or codecs.lookup(encoding).name == "utf-8"


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def source_rows(sources: Iterable[Source]) -> list[dict[str, str | None]]:
    """Return sources for JSON, each once."""
    return [source_json(source) for source in dict.fromkeys(sources)]


def word_row(words: Words | None) -> dict[str, str] | None:
    """Return a sentence for JSON, in both languages; None where there is none."""
    return None if words is None else words_json(words)


def yen_text(amount: Yen) -> str:
    """Return an amount as people read it: ``1,234円``."""
    return f"{amount:,}円"


def print_table(title: Words, rows: Iterable[tuple[Words, str]]) -> None:
    """Print what was found, one line each: the name in Japanese and English, and the value."""
    click.echo(f"{title.ja} / {title.en}")
    table = Table(show_header=False)
    table.add_column("", overflow="fold")
    table.add_column("", justify="right", overflow="fold")
    for name, value in rows:
        table.add_row(escape(f"{name.ja}\n{name.en}"), escape(value))
    _console().print(table)


def print_columns(
    title: Words, headings: Iterable[Words], rows: Iterable[tuple[Words, tuple[str, ...]]]
) -> None:
    """Print a line each of values under headings, all named in Japanese and English."""
    click.echo(f"{title.ja} / {title.en}")
    table = Table()
    table.add_column("", overflow="fold")
    for heading in headings:
        table.add_column(escape(f"{heading.ja}\n{heading.en}"), justify="right", overflow="fold")
    for name, values in rows:
        table.add_row(escape(f"{name.ja}\n{name.en}"), *map(escape, values))
    if table.row_count:
        _console().print(table)


def print_bars(title: Words, rows: Iterable[tuple[str, Yen]]) -> None:
    """Print amounts as bars, the longest as wide as there is room for."""
    amounts = list(rows)
    longest = max((amount for _, amount in amounts), default=0)
    click.echo(f"{title.ja} / {title.en}")
    table = Table(box=None, show_header=False)
    table.add_column("")
    table.add_column("", justify="right")
    table.add_column("")
    for name, amount in amounts:
        width = 0 if longest == 0 else -(-amount * _BAR_WIDTH // longest)
        table.add_row(escape(name), yen_text(amount), "█" * width)
    _console().print(table)


_BAR_WIDTH = 30


def print_notes(notes: Iterable[Words], sources: Iterable[Source]) -> None:
    """Print what a reader should know, and where the answer stands."""
    for note in notes:
        click.echo(f"※ {note.ja}\n   {note.en}")
    click.echo("出典 / Source")
    for source in dict.fromkeys(sources):
        stated = "" if source.stated_on is None else f" ({source.stated_on.isoformat()})"
        click.echo(f"- {source.heading}{stated}\n  {source.document}")


def _console() -> Console:
    return Console(highlight=False)
