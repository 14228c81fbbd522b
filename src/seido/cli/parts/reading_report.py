"""What was read from a business file: how much, what was computed, and what was left aside."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from seido.answers.wording import say, value_text
from seido.facts.vocabulary import LEXICON
from seido.intake.business import Business
from seido.refusal import shown
from seido.rules.words import Language


def print_reading(file: Path, found: Business, language: Language, *, verbose: bool) -> None:
    """Print in dim lines what an adviser should know of the reading; each fact when verbose."""
    console = Console(highlight=False, style="dim")
    facts, lines = len(found.facts), len(found.ignored)
    more = "" if verbose else say(language, "（--verbose で一覧）", " (list: --verbose)")
    left = say(language, f"。使わなかった行 {lines}", f"; lines not used: {lines}") if lines else ""
    console.print(
        escape(
            say(language, f"{file} から{facts}項目", f"facts from {file}: {facts}") + left + more
        )
    )
    for name, how in found.computed.items():
        label = LEXICON.label(name, language)
        value = value_text(name, found.facts[name], language)
        text = say(language, f"{label}：{value}（{how.ja}）", f"{label}: {value} ({how.en})")
        console.print(Padding(escape(text), (0, 0, 0, 2)))
    if verbose:
        console.print(_facts(file, found, language))
        if found.ignored:
            console.print(say(language, "使わなかった行", "lines not used"))
            console.print(_ignored(file, found))


def _facts(file: Path, found: Business, language: Language) -> Table:
    table = _table()
    for name, value in found.facts.items():
        label, text = LEXICON.label(name, language), value_text(name, value, language)
        table.add_row(escape(label), escape(text), escape(_within(file, found.origins[name])))
    return table


def _ignored(file: Path, found: Business) -> Table:
    table = _table()
    for cell in found.ignored:
        heading, value = escape(shown(cell.heading)), escape(shown(cell.value))
        table.add_row(heading, value, escape(_within(file, cell.place)))
    return table


def _within(file: Path, place: str) -> str:
    return place.removeprefix(f"{file} ")


def _table() -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for _ in range(3):
        table.add_column(overflow="fold")
    return table
