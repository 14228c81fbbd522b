"""``seido schemes``: every scheme of the catalogue, with its state on a day."""

from datetime import date

import click
from rich.text import Text

from seido.answers.terms import KINDS, scheme_json
from seido.answers.wording import edition_text
from seido.cli.parts.business_file import AS_OF, CORPORATION, JSON, corporation_of, day_of
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json
from seido.rules.words import Language, Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Offered, Scheme

_OFFERING = {
    Offered.NO: Words("受付終了", "closed"),
    Offered.UNKNOWN: Words("取扱い未確認", "not confirmed"),
}


@click.command("schemes")
@AS_OF
@CORPORATION
@LANGUAGE
@JSON
def command(
    as_of: str | None, corporation: str | None, language: Language, *, as_json: bool
) -> None:
    """制度の一覧と、その日の取扱い・条件の時点を示す。

    List every scheme, whether it is offered on a day, and how old its terms are.
    """  # noqa: D415 - the first line is Japanese
    day, asked = day_of(as_of), corporation_of(corporation)
    if as_json:
        print_json(
            {
                "as_of": day.isoformat(),
                "schemes": [scheme_json(each, day, asked) for each in all_schemes()],
            }
        )
        return
    page = Page()
    for kind, words in KINDS.items():
        found = [each for each in all_schemes() if each.kind is kind]
        if found:
            page.line(f"{words.in_language(language)} ({len(found)})", style="bold")
            page.table([_row(each, day, asked, language) for each in found], indent=2)
            page.line()


def _row(
    scheme: Scheme, day: date, corporation: str | None, language: Language
) -> tuple[str, str, Text]:
    edition = scheme.edition_on(day, corporation)
    state = edition_text(edition, language)
    offering = _OFFERING.get(scheme.offered_on(day, corporation)) if edition else None
    beside = f"{offering.in_language(language)} " if offering else ""
    return scheme.name.in_language(language), scheme.id, Text(f"{beside}{state}", "dim")
