"""``seido why``: one scheme's answer to a business, requirement by requirement."""

from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.tree import Tree

from seido.answers.plain import reading_json
from seido.answers.receipts import receipt_in_words
from seido.answers.wording import ESTIMATE, VERDICTS, edition_text, rates_of, remark, say
from seido.cli.parts.business_file import AS_OF, JSON, LANGUAGE, screened
from seido.cli.parts.tables import print_json
from seido.facts.vocabulary import LEXICON
from seido.rules.readings.words.explain import Line, explain
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.words import Language
from seido.schemes.catalogue import find_scheme
from seido.schemes.contents import limit_text
from seido.schemes.readings import readings_in
from seido.screening import Decision

_MARKS = {YES: "[green]○[/green]", NO: "[red]✕[/red]", UNKNOWN: "[yellow]？[/yellow]"}


@click.command("why")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("scheme")
@AS_OF
@LANGUAGE
@JSON
def command(
    file: Path, scheme: str, as_of: str | None, language: Language, *, as_json: bool
) -> None:
    """ある制度の答えを、要件ごとに、値・基準・差・出典とともに示す。.

    Explain SCHEME's answer to the business in FILE, requirement by requirement.
    """
    screening = screened(file, as_of, (find_scheme(scheme),))
    if as_json:
        edition = screening.decisions[0].edition
        readings = [reading_json(each) for each in readings_in(edition)] if edition else []
        print_json({**receipt_in_words(screening, language), "readings": readings})
    else:
        print_reasons(screening.decisions[0], language)


def print_reasons(decision: Decision, language: Language) -> None:
    """Print a decision with the tree of its reasons."""
    console = Console(highlight=False)
    verdict = VERDICTS[decision.verdict].in_language(language)
    name = decision.scheme.name.in_language(language)
    console.print(f"[bold]{escape(name)}[/bold]: {escape(verdict)}")
    console.print(escape(edition_text(decision.edition, language)), style="dim")
    if decision.trace is None:
        console.print(escape(remark(decision, language)))
        return
    root = explain(decision.trace, decision.known, LEXICON, language)
    for line in root.parts or (root,):
        tree = Tree(_label(line, language), guide_style="dim")
        _grow(tree, line, language)
        console.print(tree)
    for each in readings_in(decision.edition) if decision.edition else ():
        read = f"{say(language, '解釈', 'reading')}: {each.words.in_language(language)}"
        console.print(escape(read), style="dim")
    limit = limit_text(decision.limit, language)
    rates = rates_of(decision, language)
    console.print(
        say(
            language,
            f"\n限度額 {limit}  料率・金利(年) {rates}",
            f"\nlimit {limit}  rates a year {rates}",
        )
    )
    console.print(f"※ {ESTIMATE.in_language(language)}")


def _grow(tree: Tree, line: Line, language: Language) -> None:
    """Add what a statement rests on; of a disjunction that holds, only what holds it."""
    for part in line.parts:
        if line.alternatives and line.truth is YES and part.truth is not YES:
            continue
        if part.name is None and len(line.parts) == 1 and part.parts:
            _grow(tree, part, language)
        else:
            _grow(tree.add(_label(part, language)), part, language)


def _label(line: Line, language: Language) -> str:
    text = f"{_MARKS[line.truth]} {escape(line.text)}"
    if line.source:
        heading = say(language, "出典", "source")
        text += f"  [dim]{heading}: {escape(line.source.heading)}[/dim]"
    return text
