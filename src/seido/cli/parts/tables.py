"""How an answer is printed: JSON for programs, tables for people."""

import codecs
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TextIO

import click

from seido.answers.plain import Json, source_json, words_json
from seido.cli.parts.language import in_language, told
from seido.cli.parts.page import Page
from seido.rules.quantity import Yen
from seido.rules.words import Source, Words
from seido.schemes.publications import title_of


def print_json(answer: Mapping[str, Any]) -> None:
    """Print an answer as JSON; Japanese stays readable where the output is UTF-8.

    In any other encoding, and where a text is not Unicode (of a file's name), letters are written
    by their numbers, which every reader of JSON reads back.
    """
    _print_as_json(answer)


def print_json_rows(rows: Sequence[Json]) -> None:
    """Print rows as a JSON list, as ``print_json`` prints an answer."""
    _print_as_json(rows)


def _print_as_json(answer: object) -> None:
    text = json.dumps(answer, ensure_ascii=False, indent=2)
    if not (_is_utf8(sys.stdout) and _is_unicode(text)):
        text = json.dumps(answer, indent=2)
    click.echo(text)


def _is_utf8(stream: TextIO | None) -> bool:
    encoding = getattr(stream, "encoding", None)
    return encoding is None or codecs.lookup(encoding).name == "utf-8"


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def source_rows(sources: Iterable[Source]) -> list[Json]:
    """Return sources for JSON, each once."""
    return [source_json(source) for source in dict.fromkeys(sources)]


def word_row(words: Words | None) -> dict[str, str] | None:
    """Return a sentence for JSON, in both languages; None where there is none."""
    return None if words is None else words_json(words)


def yen_text(amount: Yen) -> str:
    """Return an amount as people read it: ``1,234円``."""
    return in_language(f"{amount:,}円", f"¥{amount:,}")


def print_table(title: Words, rows: Iterable[tuple[Words, str]]) -> None:
    """Print what was found, one line each: the name, and the value."""
    page = Page()
    page.line(told(title))
    page.table([(told(name), value) for name, value in rows], aligned="lr", indent=2)


def print_columns(
    title: Words, headings: Iterable[Words], rows: Iterable[tuple[Words, tuple[str, ...]]]
) -> None:
    """Print a line each of values under headings."""
    page = Page()
    page.line(told(title))
    body = [(told(name), *values) for name, values in rows]
    if body:
        page.table(body, ("", *map(told, headings)), aligned="lr", indent=2)


def print_bars(title: Words, rows: Iterable[tuple[Words, Yen]]) -> None:
    """Print amounts as bars, the longest as wide as there is room for."""
    amounts = list(rows)
    longest = max((amount for _, amount in amounts), default=0)
    page = Page()
    page.line(told(title))
    page.table(
        [
            (told(name), yen_text(amount), "█" * (-(-amount * _BAR_WIDTH // max(longest, 1))))
            for name, amount in amounts
        ],
        aligned="lrl",
        indent=2,
    )


_BAR_WIDTH = 30


def print_notes(notes: Iterable[Words], sources: Iterable[Source]) -> None:
    """Print what a reader should know, and where the answer stands."""
    page = Page()
    for note in notes:
        page.line(f"※ {told(note)}")
    page.line(told(Words("出典", "Source")))
    for source in dict.fromkeys(sources):
        stated = "" if source.stated_on is None else f" ({source.stated_on.isoformat()})"
        page.line(f"- {told(title_of(source.document))} {source.heading}{stated}")
