"""``seido repair``: the least that would have to change."""

from pathlib import Path

import click
from rich.text import Text

from seido.answers.changes import move_text, remedy_json
from seido.answers.receipts import receipt_in_words
from seido.answers.wording import remark, say, verdict_text
from seido.cli.parts.business_file import AS_OF, CORPORATION, JSON, screened_on
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.open_questions import print_open
from seido.cli.parts.page import Page
from seido.cli.parts.reading_report import print_warnings
from seido.cli.parts.tables import print_json
from seido.intake.business import read_business
from seido.repairing import Need, remedy
from seido.rules.readings.repair.repair import Repair
from seido.rules.words import Language, Words
from seido.schemes.catalogue import find_scheme
from seido.screening import Verdict


@click.command("repair")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("scheme")
@AS_OF
@CORPORATION
@LANGUAGE
@JSON
def command(
    file: Path,
    scheme: str,
    as_of: str | None,
    corporation: str | None,
    language: Language,
    *,
    as_json: bool,
) -> None:
    """対象外の制度について、何をどれだけ変えれば使えるかを示す。

    Show the least changes after which SCHEME would take the business in FILE.
    """  # noqa: D415 - the first line is Japanese
    found = read_business(file)
    screening = screened_on(found, as_of, (find_scheme(scheme),), corporation)
    decision = screening.decisions[0]
    needed = remedy(screening, decision)
    if as_json:
        answer = receipt_in_words(screening, language, found.origins)
        print_json({**answer, **remedy_json(needed)})
        return
    page = Page()
    print_warnings(page, screening, found.origins, language)
    verdict = verdict_text(decision, language)
    name = decision.scheme.name.in_language(language)
    page.line(Text.assemble((name, "bold"), f": {verdict}"))
    if decision.verdict is not Verdict.INELIGIBLE:
        page.line(remark(decision, language))
        page.line(_UNCHANGED[needed.need].in_language(language))
        if decision.verdict is Verdict.UNDETERMINED:
            print_open(page, [decision], language)
            page.line(
                say(language, "seido ask で順に答えられます", "seido ask takes answers in turn")
            )
        return
    if not needed.ways:
        nothing = "変えられる事実では届きません。", "No change that can be made is enough."
        page.line(say(language, *nothing))
    for number, each in enumerate(needed.ways, 1):
        title = say(language, f"案{number}", f"way {number}")
        page.line()
        page.line(Text.assemble((title, "bold"), _open_note(each, language)))
        for move in each.moves:
            page.line(move_text(move, language), 2)


_UNCHANGED = {
    Need.NOTHING: Words("変えるべきことはありません。", "Nothing needs to change."),
    Need.ANSWERS: Words(
        "まだ決まらないので、何を変えるべきかは言えません。先に次のことを確かめてください。",
        "It is not settled yet, so nothing can be said of changes. First find out:",
    ),
    Need.NOT_OFFERED: Words(
        "この申込日に取扱いがなく、何を変えても届きません。",
        "It is not offered on that day, whatever is changed.",
    ),
}


def _open_note(found: Repair, language: Language) -> str:
    if found.holds:
        return ""
    return say(language, "（ほかに分からない事実が残る）", " (other facts are still missing)")
