"""``seido show``: everything an edition of a scheme says."""

from itertools import zip_longest

import click
from rich.text import Text

from seido.answers.notes import age_note, whose_note
from seido.answers.terms import sections, terms_json
from seido.answers.wording import edition_text, say
from seido.cli.parts.business_file import AS_OF, CORPORATION, JSON, corporation_of, day_of
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json
from seido.rules.readings.words.phrases import day as day_text
from seido.rules.readings.words.state import Statement
from seido.rules.words import Language
from seido.schemes.catalogue import find_scheme


@click.command("show")
@click.argument("scheme")
@AS_OF
@CORPORATION
@LANGUAGE
@JSON
def command(
    scheme: str,
    as_of: str | None,
    corporation: str | None,
    language: Language,
    *,
    as_json: bool,
) -> None:
    """制度の内容（要件・限度額・料率・期間・書類・手順・窓口・義務）を示す。

    Show what SCHEME says on a day: who qualifies, amounts, rates, papers, steps, duties.
    """  # noqa: D415 - the first line is Japanese
    found, day, asked = find_scheme(scheme), day_of(as_of), corporation_of(corporation)
    edition = found.edition_on(day, asked)
    if as_json:
        print_json(terms_json(found, edition, language, day))
        return
    page = Page()
    page.line(Text.assemble((found.name.in_language(language), "bold"), f"  {found.id}"))
    page.line(found.summary.in_language(language))
    if edition is None:
        first = day_text(found.editions[0].opens, language)
        page.line(say(language, f"{first}より前の条件は資料にない", f"no terms before {first}"))
        return
    if edition.unconfirmed is not None:
        page.line(edition.unconfirmed.in_language(language), style="red")
    elif found.closed_on(day, asked):
        page.line(say(language, "受付終了", "closed"), style="red")
    page.line(f"{edition_text(edition, language)}  {edition.source.heading}", style="dim")
    page.note(age_note(edition, day), language)
    page.note(whose_note(found, edition, asked), language)
    for section in sections(edition, language, day):
        if section.lines:
            page.line(section.title.in_language(language), style="bold")
        for line, name in zip_longest(section.lines, section.ids):
            _print(page, line, name)


def _print(page: Page, line: Statement, name: str | None = None, indent: int = 2) -> None:
    beside = name or (line.source.heading if line.source else None)
    said = Text(f"- {line.text}")
    page.line(said + Text(f"  {beside}", "dim") if beside else said, indent)
    for part in line.parts:
        _print(page, part, indent=indent + 2)
