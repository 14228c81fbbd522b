"""``seido facts``: the vocabulary, with questions, units and headings."""

import click
from rich.console import Console
from rich.markup import escape

from seido.answers.entries import UNITS, entry_json
from seido.answers.wording import say
from seido.cli.parts.business_file import JSON, LANGUAGE
from seido.cli.parts.tables import print_json
from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.rules.words import Language


@click.command("facts")
@click.argument("word", required=False)
@LANGUAGE
@JSON
def command(word: str | None, language: Language, *, as_json: bool) -> None:
    """事実の一覧：ファイルの見出しに使える名前、単位、質問。WORDで絞り込む。.

    List the facts: the headings that a file may use, their units and questions; WORD narrows.
    """
    found = [each for each in ENTRIES.values() if _matches(each, word)]
    if as_json:
        print_json({"facts": [entry_json(each) for each in found]})
        return
    console = Console(highlight=False)
    if not found:
        nothing = f"「{word}」に当たる事実はありません", f"no fact matches '{word}'"
        console.print(say(language, *nothing), markup=False)
    for each in found:
        label = escape(each.label.in_language(language))
        unit = UNITS[each.unit].in_language(language)
        console.print(f"[bold]{label}[/bold]  {each.name}  [dim]{unit}[/dim]", soft_wrap=True)
        console.print(f"  {escape(each.question.in_language(language))}")


def _matches(entry: Entry, word: str | None) -> bool:
    parts = (name for names in entry.parts for name in names)
    named = (entry.name, entry.label.ja, entry.label.en, *entry.headings, *parts)
    return word is None or any(word.lower() in each.lower() for each in named)
