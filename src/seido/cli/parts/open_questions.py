"""What would settle an answer that is open: the questions, with the paper to look at."""

from collections.abc import Iterable

from seido.answers.wording import say
from seido.cli.parts.page import Page
from seido.enquiry import EFFORT
from seido.facts.vocabulary import ENTRIES
from seido.rules.readings.ask import ask
from seido.rules.words import Language
from seido.screening import Decision, Verdict

_MOST = 6


def print_open(page: Page, decisions: Iterable[Decision], language: Language) -> None:
    """Print the questions that settle most of what is open, and how many others there are."""
    traces = [
        each.trace
        for each in decisions
        if each.verdict is Verdict.UNDETERMINED and each.trace is not None
    ]
    asked = ask(traces, EFFORT)
    for entry in (ENTRIES[each.name] for each in asked[:_MOST]):
        page.line(f"- {entry.question.in_language(language)}", 2)
        paper = entry.paper.in_language(language)
        page.line(say(language, f"見るもの：{paper}", f"see: {paper}"), 4, "dim")
    if (more := len(asked) - _MOST) > 0:
        page.line(say(language, f"ほか{more}件", f"and {more} more"), 2)
