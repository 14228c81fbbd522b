"""``seido screen``: a business file against every scheme."""

from pathlib import Path

import click
from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from seido.answers.receipts import receipt, receipt_in_words
from seido.answers.wording import (
    ESTIMATE,
    VERDICTS,
    edition_text,
    limit_said,
    rates_of,
    remark,
    say,
)
from seido.cli.parts.business_file import AS_OF, JSON, LANGUAGE, screened_on
from seido.cli.parts.reading_report import print_reading
from seido.cli.parts.tables import print_json
from seido.intake.business import read_business
from seido.rules.readings.words.phrases import day
from seido.rules.words import Language
from seido.screening import Decision, Screening, Verdict


@click.command("screen")
@click.argument("file", type=click.Path(path_type=Path))
@AS_OF
@LANGUAGE
@JSON
@click.option(
    "--verbose",
    is_flag=True,
    help="読み取った事実と使わなかった行をすべて示す / show every fact and line as read.",
)
def command(
    file: Path, as_of: str | None, language: Language, *, as_json: bool, verbose: bool
) -> None:
    """事業者のファイルを、すべての制度に照らす。.

    Screen the business in FILE (TOML, YAML, JSON, CSV or Excel) against every scheme.
    """
    found = read_business(file)
    screening = screened_on(found, as_of)
    if as_json:
        print_json(receipt_in_words(screening, language))
        return
    print_reading(file, found, language, verbose=verbose)
    print_screening(screening, language)
    identifier = receipt(screening)["receipt"]
    click.echo(say(language, f"控え {identifier}", f"receipt {identifier}"))


def print_screening(screening: Screening, language: Language) -> None:
    """Print the decisions, those that help first, each with limit, rates and what decides it."""
    console = Console(highlight=False)
    stated = day(screening.as_of, language)
    console.print(say(language, f"申込日 {stated}", f"application date {stated}"))
    for verdict, words in VERDICTS.items():
        found = [each for each in screening.decisions if each.verdict is verdict]
        if found:
            title = f"{words.in_language(language)} ({len(found)})"
            console.print(f"\n[bold]{escape(title)}[/bold]")
            _print_group(sorted(found, key=_usefulness), console, language)
    console.print(f"\n※ {ESTIMATE.in_language(language)}")


def _usefulness(decision: Decision) -> tuple[int, int]:
    """Return what sorts the nearest to an answer first, then the largest amount."""
    limit = decision.limit
    amount = 0 if limit is None or isinstance(limit.high, float) else int(limit.high)
    return len(decision.missing), -amount


def _print_group(decisions: list[Decision], console: Console, language: Language) -> None:
    """Print each decision as a line of figures with its remark below."""
    names = [each.scheme.name.in_language(language) for each in decisions]
    figures = [_figures(each, language) for each in decisions]
    widest = max(map(cell_len, names))
    in_line = widest + max(map(cell_len, figures)) + 4 <= console.width
    for each, name, shown in zip(decisions, names, figures, strict=True):
        head = (
            f"  {set_cell_size(name, widest)}  {shown}" if in_line else f"  {name}\n      {shown}"
        )
        console.print(head, markup=False)
        text = remark(each, language)
        if text:
            console.print(Padding(escape(text), (0, 0, 0, 6)))


def _figures(decision: Decision, language: Language) -> str:
    shown = [edition_text(decision.edition, language)]
    if decision.verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED):
        shown = [limit_said(decision, language), rates_of(decision, language), *shown]
    return "  ".join(each for each in shown if each != "－")
