"""``seido screen``: a business file against every scheme."""

from pathlib import Path

import click
from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from seido.cli.business_file import AS_OF, JSON, LANGUAGE, business, screened_on
from seido.cli.printed import print_json
from seido.cli.reading import print_reading
from seido.cli.wording import ESTIMATE, VERDICTS, edition_text, rates_of, remark, say
from seido.receipt import receipt
from seido.rules.phrases import day
from seido.rules.words import Language
from seido.schemes.contents import limit_text
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
    found = business(file)
    screening = screened_on(found, as_of)
    answer = receipt(screening, language)
    if as_json:
        print_json(answer)
        return
    print_reading(file, found, language, verbose=verbose)
    print_screening(screening, language)
    click.echo(say(language, f"控え {answer['receipt']}", f"receipt {answer['receipt']}"))


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
            _print_group(sorted(found, key=_usefulness), screening, console, language)
    console.print(f"\n※ {ESTIMATE.in_language(language)}")


def _usefulness(decision: Decision) -> tuple[int, int]:
    """Return what sorts the nearest to an answer first, then the largest amount."""
    limit = decision.limit
    amount = 0 if limit is None or isinstance(limit.high, float) else int(limit.high)
    return len(decision.missing), -amount


def _print_group(
    decisions: list[Decision], screening: Screening, console: Console, language: Language
) -> None:
    """Print each decision as a line of figures with its remark below."""
    widest = max(cell_len(each.scheme.name.in_language(language)) for each in decisions)
    for each in decisions:
        name = set_cell_size(each.scheme.name.in_language(language), widest)
        figures = [edition_text(each.edition, language)]
        if each.verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED):
            figures.insert(0, rates_of(each, screening.known))
            figures.insert(0, limit_text(each.limit, language))
        shown = "  ".join(figure for figure in figures if figure != "－")
        console.print(f"  {escape(name)}  [dim]{escape(shown)}[/dim]", overflow="fold")
        text = remark(each, screening.known, language)
        if text:
            console.print(Padding(escape(text), (0, 0, 0, 6)))
