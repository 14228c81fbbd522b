"""``seido screen``: a business file against every scheme."""

from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from seido.cli.business_file import AS_OF, JSON, LANGUAGE, screened
from seido.cli.printed import print_json
from seido.cli.wording import ESTIMATE, VERDICTS, edition_text, limit_text, rates_of, remark, say
from seido.receipt import receipt
from seido.rules.phrases import day
from seido.rules.words import Language
from seido.screening import Screening, Verdict


@click.command("screen")
@click.argument("file", type=click.Path(path_type=Path))
@AS_OF
@LANGUAGE
@JSON
def command(file: Path, as_of: str | None, language: Language, *, as_json: bool) -> None:
    """事業者のファイルを、すべての制度に照らす。.

    Screen the business in FILE (TOML, YAML, JSON, CSV or Excel) against every scheme.
    """
    screening = screened(file, as_of)
    answer = receipt(screening, language)
    if as_json:
        print_json(answer)
        return
    print_screening(screening, language)
    click.echo(say(language, f"控え {answer['receipt']}", f"receipt {answer['receipt']}"))


def print_screening(screening: Screening, language: Language) -> None:
    """Print the decisions, those that help first, each with limit, rates and what decides it."""
    console = Console(highlight=False)
    stated = day(screening.as_of, language)
    console.print(say(language, f"申込日 {stated}", f"application date {stated}"))
    for verdict, words in VERDICTS.items():
        table = _table(screening, verdict, language)
        if table.row_count:
            title = f"{words.in_language(language)} ({table.row_count})"
            console.print(f"\n[bold]{escape(title)}[/bold]")
            console.print(table)
    console.print(f"\n※ {ESTIMATE.in_language(language)}")


def _table(screening: Screening, verdict: Verdict, language: Language) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(say(language, "制度", "scheme"), overflow="fold")
    if verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED):
        table.add_column(say(language, "限度額", "limit"), justify="right")
        table.add_column(say(language, "料率・金利(年)", "rates a year"), justify="right")
    table.add_column(say(language, "ひとこと", "remark"), overflow="fold", ratio=1)
    table.add_column(say(language, "条件の時点", "terms"), style="dim")
    for decision in screening.decisions:
        if decision.verdict is verdict:
            amounts = (
                (limit_text(decision.limit, language), rates_of(decision, screening.known))
                if verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED)
                else ()
            )
            table.add_row(
                escape(decision.scheme.name.in_language(language)),
                *amounts,
                escape(remark(decision, screening.known, language)),
                edition_text(decision.edition, language),
            )
    return table
