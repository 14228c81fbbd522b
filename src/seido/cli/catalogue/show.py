"""``seido show``: everything an edition of a scheme says."""

from itertools import zip_longest

import click
from rich.console import Console
from rich.markup import escape
from rich.tree import Tree

from seido.answers.terms import sections, terms_json
from seido.answers.wording import edition_text, say
from seido.cli.parts.business_file import AS_OF, JSON, LANGUAGE, day_of
from seido.cli.parts.tables import print_json
from seido.rules.readings.words.phrases import day as day_text
from seido.rules.readings.words.state import Statement
from seido.rules.words import Language
from seido.schemes.catalogue import find_scheme


@click.command("show")
@click.argument("scheme")
@AS_OF
@LANGUAGE
@JSON
def command(scheme: str, as_of: str | None, language: Language, *, as_json: bool) -> None:
    """制度の内容（要件・限度額・料率・期間・書類・手順・窓口・義務）を示す。.

    Show what SCHEME says on a day: who qualifies, amounts, rates, papers, steps, duties.
    """
    found, day = find_scheme(scheme), day_of(as_of)
    edition = found.edition_on(day)
    if as_json:
        print_json(terms_json(found, edition, language))
        return
    console = Console(highlight=False)
    console.print(f"[bold]{escape(found.name.in_language(language))}[/bold]  [dim]{found.id}[/dim]")
    console.print(escape(found.summary.in_language(language)))
    if edition is None:
        first = day_text(found.editions[0].opens, language)
        console.print(say(language, f"{first}より前の条件は資料にない", f"no terms before {first}"))
        return
    if found.closed_on(day):
        console.print(say(language, "[red]受付終了[/red]", "[red]closed[/red]"))
    stated = f"{edition_text(edition, language)}  {edition.source.heading}"
    console.print(f"[dim]{escape(stated)}[/dim]")
    for section in sections(edition, language):
        tree = Tree(f"[bold]{section.title.in_language(language)}[/bold]", guide_style="dim")
        for line, name in zip_longest(section.lines, section.ids):
            _grow(tree, line, name)
        if tree.children:
            console.print(tree)


def _grow(tree: Tree, line: Statement, name: str | None = None) -> None:
    beside = name or (line.source.heading if line.source else None)
    branch = tree.add(escape(line.text) + (f"  [dim]{escape(beside)}[/dim]" if beside else ""))
    for part in line.parts:
        _grow(branch, part)
