"""``seido repair``: the least that would have to change."""

from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape

from seido.answers.changes import move_text, remedy_json
from seido.answers.receipts import receipt_in_words
from seido.answers.wording import VERDICTS, remark, say
from seido.cli.parts.business_file import AS_OF, JSON, LANGUAGE, screened
from seido.cli.parts.tables import print_json
from seido.repairing import Need, remedy
from seido.rules.readings.repair.repair import Repair
from seido.rules.words import Language
from seido.schemes.catalogue import find_scheme
from seido.screening import Verdict


@click.command("repair")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("scheme")
@AS_OF
@LANGUAGE
@JSON
def command(
    file: Path, scheme: str, as_of: str | None, language: Language, *, as_json: bool
) -> None:
    """対象外の制度について、何をどれだけ変えれば使えるかを示す。.

    Show the least changes after which SCHEME would take the business in FILE.
    """
    screening = screened(file, as_of, (find_scheme(scheme),))
    decision = screening.decisions[0]
    found = remedy(screening, decision)
    if as_json:
        print_json({**receipt_in_words(screening, language), **remedy_json(found)})
        return
    console = Console(highlight=False)
    verdict = VERDICTS[decision.verdict].in_language(language)
    name = decision.scheme.name.in_language(language)
    console.print(f"[bold]{escape(name)}[/bold]: {escape(verdict)}")
    if decision.verdict is not Verdict.INELIGIBLE:
        console.print(escape(remark(decision, language)))
        console.print(say(language, *_UNCHANGED[found.need]))
        return
    if not found.ways:
        nothing = "変えられる事実では届きません。", "No change that can be made is enough."
        console.print(say(language, *nothing))
    for number, each in enumerate(found.ways, 1):
        title = say(language, f"案{number}", f"way {number}")
        console.print(f"\n[bold]{title}[/bold]{_open_note(each, language)}")
        for move in each.moves:
            console.print(f"  {escape(move_text(move, language))}")


_UNCHANGED = {
    Need.NOTHING: ("変えるべきことはありません。", "Nothing needs to change."),
    Need.ANSWERS: (
        "分かっていることに変えるべきものはなく、不足している事実しだいです。",
        "Nothing that is known needs to change; it rests on the facts that are missing.",
    ),
    Need.NOT_OFFERED: (
        "この申込日に取扱いがなく、何を変えても届きません。",
        "It is not offered on that day, whatever is changed.",
    ),
}


def _open_note(found: Repair, language: Language) -> str:
    if found.holds:
        return ""
    return say(language, "（ほかに分からない事実が残る）", " (other facts are still missing)")
