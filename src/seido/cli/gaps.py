"""``seido gaps``: what the sources say and no rule holds."""

from collections.abc import Iterator

import click
from rich.console import Console
from rich.markup import escape

from seido.cli.business_file import JSON, LANGUAGE
from seido.cli.printed import print_json, source_rows, word_row
from seido.rules.check import walk
from seido.rules.expr import Judgement
from seido.rules.words import Language, Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Edition, Gap, Scheme, Uncoded

_REASONS: dict[Uncoded, Words] = {
    Uncoded.JUDGEMENT: Words("人が判断する", "a person decides it"),
    Uncoded.OTHER_LAW: Words("ほかの法令による", "another law says it"),
    Uncoded.SET_BY_WINDOW: Words("窓口が定める", "the institution sets it"),
    Uncoded.NOT_STATED: Words("資料に書かれていない", "the source does not say it"),
}


@click.command("gaps")
@click.argument("scheme", required=False)
@LANGUAGE
@JSON
def command(scheme: str | None, language: Language, *, as_json: bool) -> None:
    """資料にあるがルールにしていない条項と、人の判断に残した条項を示す。.

    List the clauses that no rule holds, and those left to a person's judgement.
    """
    found = [
        (each, edition, gap)
        for each in all_schemes()
        if scheme in (None, each.id, each.name.ja)
        for edition in each.editions
        for gap in (*edition.gaps, *_judgements(edition))
    ]
    if as_json:
        print_json({"gaps": [_json(*each) for each in found]})
        return
    console = Console(highlight=False)
    last: Scheme | None = None
    for each, edition, gap in found:
        if each is not last:
            console.print(f"\n[bold]{escape(each.name.in_language(language))}[/bold]")
            last = each
        reason = _REASONS[gap.why].in_language(language)
        words = escape(gap.words.in_language(language))
        console.print(f"  {words}  [dim]{reason}  {edition.stated_on.isoformat()}[/dim]")


def _judgements(edition: Edition) -> Iterator[Gap]:
    for node in walk(edition.rule):
        if isinstance(node, Judgement):
            yield Gap(node.words, Uncoded.JUDGEMENT, node.source)


def _json(scheme: Scheme, edition: Edition, gap: Gap) -> dict[str, object]:
    return {
        "scheme": scheme.id,
        "edition": edition.stated_on.isoformat(),
        "words": word_row(gap.words),
        "why": gap.why.value,
        "source": source_rows([gap.source])[0],
    }
