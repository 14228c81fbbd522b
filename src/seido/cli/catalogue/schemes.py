"""``seido schemes``: every scheme of the catalogue, with its state on a day."""

import click
from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.markup import escape

from seido.answers.terms import KINDS, scheme_json
from seido.answers.wording import edition_text, say
from seido.cli.parts.business_file import AS_OF, JSON, LANGUAGE, day_of
from seido.cli.parts.tables import print_json
from seido.rules.words import Language
from seido.schemes.catalogue import all_schemes


@click.command("schemes")
@AS_OF
@LANGUAGE
@JSON
def command(as_of: str | None, language: Language, *, as_json: bool) -> None:
    """制度の一覧と、その日の取扱い・条件の時点を示す。.

    List every scheme, whether it is offered on a day, and how old its terms are.
    """
    day = day_of(as_of)
    if as_json:
        print_json(
            {
                "as_of": day.isoformat(),
                "schemes": [scheme_json(each, day) for each in all_schemes()],
            }
        )
        return
    console = Console(highlight=False)
    for kind, words in KINDS.items():
        found = [each for each in all_schemes() if each.kind is kind]
        if not found:
            continue
        console.print(f"[bold]{escape(words.in_language(language))} ({len(found)})[/bold]")
        widest = max(cell_len(each.name.in_language(language)) for each in found)
        for scheme in found:
            state = edition_text(scheme.edition_on(day), language)
            closed = say(language, "受付終了 ", "closed ") if scheme.closed_on(day) else ""
            name = set_cell_size(scheme.name.in_language(language), widest)
            line = f"  {escape(name)}  {scheme.id}  [dim]{closed}{state}[/dim]"
            console.print(line, soft_wrap=True)
        console.print()
