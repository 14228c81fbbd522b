"""What a portfolio comes to, printed for people."""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from seido.answers.wording import ESTIMATE, VERDICTS, say
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
    console = Console(highlight=False)
    stated = day(summary.day, language)
    console.print(
        escape(
            say(
                language,
                f"{name}：{summary.rows:,}事業者、{len(summary.schemes)}制度、申込日 {stated}",
                f"{name}: {summary.rows:,} businesses, {len(summary.schemes)} schemes,"
                f" application date {stated}",
            )
        )
    )
    part = share(summary.qualifying, summary.rows)
    console.print(
        say(
            language,
            f"一つ以上の制度を利用できる：{summary.qualifying:,}（{part}）\n",
            f"qualify for at least one scheme: {summary.qualifying:,} ({part})\n",
        )
    )
    console.print(_schemes(summary, language))
    _print_settling(summary, console, language)
    _print_reading(summary, console, language)
    console.print(f"\n※ {ESTIMATE.in_language(language)}")


def _schemes(summary: Summary, language: Language) -> Table:
    table = _table()
    table.add_column(say(language, "制度", "Scheme"), overflow="fold", ratio=1)
    table.add_column("", no_wrap=True)
    for verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED, Verdict.INELIGIBLE):
        table.add_column(VERDICTS[verdict].in_language(language), justify="right", no_wrap=True)
    for scheme in by_eligible(summary):
        counts = [summary.count(scheme.id, verdict) for verdict in VERDICTS]
        offered = counts[-1] < summary.rows or not summary.rows
        shown = [f"{each:,}" for each in counts[:-1]] if offered else ["－"] * 3
        table.add_row(escape(scheme.name.in_language(language)), _bar(counts), *shown)
    return table


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


def _print_settling(summary: Summary, console: Console, language: Language) -> None:
    facts = summary.most_settling(8)
    if not facts:
        return
    console.print(
        say(language, "\n何を聞けば最も多く決まるか", "\nWhich missing fact would settle most")
    )
    table = _table()
    table.add_column(say(language, "事実", "Fact"), overflow="fold", ratio=1)
    table.add_column(say(language, "これだけで決まる", "Settled by it alone"), justify="right")
    table.add_column(say(language, "足りない判定", "Missing in"), justify="right")
    for _, words, alone, among in facts:
        table.add_row(escape(words.in_language(language)), f"{alone:,}", f"{among:,}")
    console.print(table)


def _print_reading(summary: Summary, console: Console, language: Language) -> None:
    """Print the rows with values that could not be read and why, and headings not understood."""
    refusals = summary.refusals
    if refusals.rows:
        console.print(
            say(
                language,
                f"\n読めない値のある行：{refusals.rows:,}（その事実は「わからない」とした）",
                f"\nrows with a value that could not be read: {refusals.rows:,}"
                " (the fact counts as not known)",
            )
        )
    for about, many in refusals.columns.most_common(_MOST_HEADINGS):
        example = refusals.examples.get(about, [""])[0]
        console.print(Padding(escape(f"{about} {many:,}　{example}"), (0, 0, 0, 2)))
    if summary.unknown:
        shown = "、".join(summary.unknown[:_MOST_HEADINGS])
        more = "…" if len(summary.unknown) > _MOST_HEADINGS else ""
        count = len(summary.unknown)
        console.print(
            escape(
                say(
                    language,
                    f"\n分からない見出し {count}（--suggest-map で対応表を作れます）："
                    f"{shown}{more}",
                    f"\nheadings not understood: {count} (--suggest-map proposes a mapping):"
                    f" {shown}{more}",
                )
            )
        )
    for note in summary.notes:
        console.print(escape(f"※ {note.in_language(language)}"))


def _table() -> Table:
    return Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
