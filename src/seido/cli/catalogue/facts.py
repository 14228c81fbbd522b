"""``seido facts``: the vocabulary, with questions, units, headings and the options of choices."""

import click
from rich.text import Text

from seido.answers.entries import UNITS, entry_json
from seido.answers.wording import say
from seido.cli.parts.business_file import JSON
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json
from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.rules.words import Language

_SHOWN = 5
"""How many of an option's other names are shown; ``--json`` holds them all."""


@click.command("facts")
@click.argument("word", required=False)
@LANGUAGE
@JSON
def command(word: str | None, language: Language, *, as_json: bool) -> None:
    """事実の一覧：ファイルの見出しに使える名前、単位、質問、選択肢。WORDで絞り込む。

    List the facts: the headings that a file may use, units, questions, options; WORD narrows.
    """  # noqa: D415 - the first line is Japanese
    found = [each for each in ENTRIES.values() if _matches(each, word)]
    if as_json:
        print_json({"facts": [entry_json(each) for each in found]})
        return
    page = Page()
    if not found:
        nothing = f"「{word}」に当たる事実はありません", f"no fact matches '{word}'"
        page.line(say(language, *nothing))
    for each in found:
        label = Text(each.label.in_language(language), "bold")
        unit = Text(UNITS[each.unit].in_language(language), "dim")
        page.line(Text("  ").join((label, Text(each.name), unit)))
        page.line(each.question.in_language(language), 2)
        for code, words in each.choices.items():
            page.line(_option(each, code, words.in_language(language)), 4)


def _option(entry: Entry, code: str, words: str) -> Text:
    """Return an option in words, with its code and some of the other names that lead to it."""
    others = entry.aliases.get(code, ())
    shown = "、".join(others[:_SHOWN]) + (" …" if len(others) > _SHOWN else "")
    return Text("  ").join((Text(words), Text(code, "dim"), Text(shown, "dim")))


def _matches(entry: Entry, word: str | None) -> bool:
    parts = (name for names in entry.parts for name in names)
    options = (name for words in entry.choices.values() for name in (words.ja, words.en))
    named = (entry.name, entry.label.ja, entry.label.en, *entry.headings, *parts, *options)
    return word is None or any(word.lower() in each.lower() for each in named)
