"""``seido schemes``: every scheme of the catalogue, with its state on a day."""

from datetime import date

import click
from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.markup import escape

from seido.cli.parts.business_file import AS_OF, JSON, LANGUAGE, day_of
from seido.cli.parts.tables import print_json, word_row
from seido.cli.wording import edition_text, say
from seido.rules.words import Language, Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Kind, Scheme

KINDS: dict[Kind, Words] = {
    Kind.GUARANTEE: Words("信用保証", "Credit guarantees"),
    Kind.LOAN: Words("公的融資", "Public loans"),
    Kind.MUTUAL_AID: Words("共済", "Mutual aid"),
    Kind.SUBSIDY: Words("補助", "Subsidies"),
    Kind.ADVICE: Words("相談・支援", "Advice and support"),
}


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
            {"as_of": day.isoformat(), "schemes": [_json(each, day) for each in all_schemes()]}
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


def _json(scheme: Scheme, day: date) -> dict[str, object]:
    edition = scheme.edition_on(day)
    return {
        "scheme": scheme.id,
        "kind": scheme.kind.value,
        "name": word_row(scheme.name),
        "summary": word_row(scheme.summary),
        "edition": edition.stated_on.isoformat() if edition else None,
        "offered": edition is not None and not scheme.closed_on(day),
        "editions": [each.opens.isoformat() for each in scheme.editions],
    }
