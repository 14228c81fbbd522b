"""``seido procedure``: the ways that applications take, and what follows them."""

import click
from rich.text import Text

from seido.answers.casework.ways import procedure_row, way_json
from seido.answers.wording import say
from seido.cli.parts.business_file import JSON, day_of
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.spelled import as_of_option
from seido.cli.parts.tables import print_json
from seido.procedures.catalogue import all_procedures, find_procedure
from seido.procedures.model import Edition, Event, Procedure
from seido.procedures.sentences import deadline_words
from seido.rules.readings.words.phrases import day as day_text
from seido.rules.words import Language

_AS_OF = as_of_option("いつの版か。省くと今日 / the day of the edition; today if left out.")


@click.command("procedure")
@click.argument("name", required=False, metavar="[ID]")
@_AS_OF
@LANGUAGE
@JSON
def command(name: str | None, as_of: str | None, language: Language, *, as_json: bool) -> None:
    """手続（申込みから終わりまでの状態・できごと・期限）を示す。IDを省くと一覧。

    Show the states, events and deadlines of a procedure; without ID, list them all.
    """  # noqa: D415 - the first line is Japanese
    day = day_of(as_of)
    if name is None:
        _list(language, as_json=as_json)
        return
    procedure = find_procedure(name)
    edition = procedure.edition_on(day)
    if as_json:
        print_json(way_json(procedure, edition))
        return
    _print(procedure, edition, language)


def _list(language: Language, *, as_json: bool) -> None:
    if as_json:
        print_json({"procedures": [procedure_row(each) for each in all_procedures()]})
        return
    page = Page()
    page.table(
        [(each.name.in_language(language), each.id) for each in all_procedures()], aligned="ll"
    )


def _print(procedure: Procedure, edition: Edition, language: Language) -> None:
    page = Page()
    page.line(Text.assemble((procedure.name.in_language(language), "bold"), f"  {procedure.id}"))
    stated = day_text(edition.stated_on, language)
    page.line(say(language, f"{stated}時点", f"as stated on {stated}"), style="dim")
    for state in edition.states:
        end = say(language, "（終わり）", " (end)") if state.final else ""
        page.line()
        page.line(f"{state.words.in_language(language)}{end}", style="bold")
        for event in edition.events_in(state.id):
            page.line(_line(edition, event, state.id, language), 2)
    for title, lines in (
        (say(language, "数値", "Figures"), [each.words for each in edition.figures]),
        (say(language, "読み方", "How it is read"), [each.words for each in edition.readings]),
        (say(language, "入れないもの", "Left out"), list(edition.left_out)),
    ):
        if lines:
            page.line()
            page.line(title, style="bold")
        for words in lines:
            page.line(f"- {words.in_language(language)}", 2)


def _line(edition: Edition, event: Event, state: str, language: Language) -> Text:
    who = (
        event.who.words.in_language(language)
        if event.who
        else say(language, "ひとりでに", "of itself")
    )
    to = event.after(state)
    beside = [f"→ {edition.state(to).words.in_language(language)}"] if to != state else []
    if event.by is not None:
        beside.append(deadline_words(event.by, edition).in_language(language))
    if event.ours:
        beside.append(say(language, "当製品の定め", "ours"))
    said = f"- {who}{say(language, '：', ': ')}{event.words.in_language(language)}"
    return Text.assemble(said, (f"  {'・'.join(beside)}" if beside else "", "dim"))
