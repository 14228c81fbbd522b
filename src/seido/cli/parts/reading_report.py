"""What was read from a business file: how much, what was computed, and what was left aside."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from seido.answers.wording import say, value_text
from seido.cli.parts.page import Page
from seido.cli.reading.printed import print_notes, print_questions
from seido.facts.contradictions import contradictions
from seido.facts.vocabulary import LEXICON
from seido.intake.business import Business
from seido.refusal import shown
from seido.rules.words import Language
from seido.screening import Screening


def print_reading(file: Path, found: Business, language: Language, *, verbose: bool) -> None:
    """Print in dim lines what an adviser should know of the reading; each fact when verbose."""
    page = Page()
    facts, lines = len(found.facts), len(found.ignored)
    more = "" if verbose else say(language, "（--verbose で一覧）", " (list: --verbose)")
    left = say(language, f"。使わなかった行 {lines}", f"; lines not used: {lines}") if lines else ""
    read = say(language, f"{file} から{facts}項目", f"facts from {file}: {facts}")
    page.line(read + left + more, style="dim")
    for name, how in found.computed.items():
        label = LEXICON.label(name, language)
        value = value_text(name, found.facts[name], language)
        text = say(language, f"{label}：{value}（{how.ja}）", f"{label}: {value} ({how.en})")
        page.line(text, 2, "dim")
    print_notes(page, file, found.notes, language)
    print_questions(page, file, found.questions, language)
    if verbose:
        page.table(_facts(file, found, language))
        if found.ignored:
            page.line(say(language, "使わなかった行", "lines not used"), style="dim")
            page.table(_ignored(file, found))


def print_warnings(
    page: Page, screening: Screening, origins: Mapping[str, str], language: Language
) -> None:
    """Print what cannot be true together of what is known, each with both figures."""
    for each in contradictions(screening.facts, screening.as_of, origins):
        page.line(say(language, f"注意：{each.ja}", f"warning: {each.en}"), style="yellow")


def _facts(file: Path, found: Business, language: Language) -> Iterator[tuple[str, str, str]]:
    for name, value in found.facts.items():
        label, text = LEXICON.label(name, language), value_text(name, value, language)
        yield label, text, _within(file, found.origins[name])


def _ignored(file: Path, found: Business) -> Iterator[tuple[str, str, str]]:
    for cell in found.ignored:
        yield shown(cell.heading), shown(cell.value), _within(file, cell.place)


def _within(file: Path, place: str) -> str:
    return place.removeprefix(f"{file} ")
