"""What a portfolio comes to, printed for people."""

from collections.abc import Sequence

from rich.text import Text

from seido.answers.wording import ESTIMATE, VERDICTS, say
from seido.cli.parts.page import Page
from seido.portfolio.summary import Summary, by_eligible
from seido.reports.tables import share
from seido.rules.readings.words.phrases import day
from seido.rules.words import Language
from seido.screening import Verdict

_BAR = 14
_MARKS = {
    Verdict.ELIGIBLE: ("█", "green"),
    Verdict.UNDETERMINED: ("▒", "yellow"),
    Verdict.INELIGIBLE: ("·", "dim"),
    Verdict.NOT_OFFERED: (" ", "dim"),
}
_MOST_HEADINGS = 8


def print_summary(summary: Summary, name: str, language: Language) -> None:
    """Print the counts by scheme, the facts to ask for, and what could not be read."""
    page = Page()
    stated = day(summary.day, language)
    page.line(
        say(
            language,
            f"{name}：{summary.rows:,}事業者、{len(summary.schemes)}制度、申込日 {stated}",
            f"{name}: {summary.rows:,} businesses, {len(summary.schemes)} schemes,"
            f" application date {stated}",
        )
    )
    part = share(summary.qualifying, summary.rows)
    page.line(
        say(
            language,
            f"一つ以上の制度を利用できる：{summary.qualifying:,}（{part}）\n",
            f"qualify for at least one scheme: {summary.qualifying:,} ({part})\n",
        )
    )
    _print_schemes(summary, page, language)
    _print_settling(summary, page, language)
    _print_reading(summary, page, language)
    page.line(f"\n※ {ESTIMATE.in_language(language)}")


def _print_schemes(summary: Summary, page: Page, language: Language) -> None:
    rows: list[tuple[str | Text, ...]] = []
    for scheme in by_eligible(summary):
        counts = [summary.count(scheme.id, verdict) for verdict in VERDICTS]
        offered = counts[-1] < summary.rows or not summary.rows
        shown = [f"{each:,}" for each in counts[:-1]] if offered else ["－"] * 3
        rows.append((scheme.name.in_language(language), _bar(counts), *shown))
    verdicts = [VERDICTS[each].in_language(language) for each in list(VERDICTS)[:-1]]
    page.table(rows, (say(language, "制度", "Scheme"), "", *verdicts), aligned="llr")


def _bar(counts: Sequence[int]) -> Text:
    """Return a bar of a fixed width for the answers in the order of ``VERDICTS``."""
    whole = sum(counts) or 1
    bar, done = Text(), 0
    for count, verdict in zip(counts, VERDICTS, strict=True):
        mark, style = _MARKS[verdict]
        left, right = _BAR * done // whole, _BAR * (done + count) // whole
        bar.append(mark * (right - left), style)
        done += count
    return bar


def _print_settling(summary: Summary, page: Page, language: Language) -> None:
    facts = summary.most_settling(8)
    if not facts:
        return
    page.line(
        say(language, "\n何を聞けば最も多く決まるか", "\nWhich missing fact would settle most")
    )
    page.table(
        [
            (words.in_language(language), f"{alone:,}", f"{among:,}")
            for _, words, alone, among in facts
        ],
        ("事実", "これだけで決まる", "足りない判定")
        if language == "ja"
        else ("Fact", "Settled by it alone", "Missing in"),
        aligned="lr",
    )


def _print_reading(summary: Summary, page: Page, language: Language) -> None:
    """Print the rows with values that could not be read and why, and headings not understood."""
    refusals = summary.refusals
    if refusals.rows:
        page.line(
            say(
                language,
                f"\n読めない値のある行：{refusals.rows:,}（その事実は「わからない」とした）",
                f"\nrows with a value that could not be read: {refusals.rows:,}"
                " (the fact counts as not known)",
            )
        )
    for about, many in refusals.columns.most_common(_MOST_HEADINGS):
        example = refusals.examples.get(about, [""])[0]
        page.line(f"{about} {many:,}　{example}", 2)
    if summary.unknown:
        shown = "、".join(summary.unknown[:_MOST_HEADINGS])
        more = "…" if len(summary.unknown) > _MOST_HEADINGS else ""
        count = len(summary.unknown)
        page.line(
            say(
                language,
                f"\n分からない見出し {count}（--suggest-map で対応表を作れます）：{shown}{more}",
                f"\nheadings not understood: {count} (--suggest-map proposes a mapping):"
                f" {shown}{more}",
            )
        )
    for note in summary.notes:
        page.line(f"※ {note.in_language(language)}")
