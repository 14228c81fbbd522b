"""``seido readings``: where the sources are open, and how they are read there."""

import click
from rich.text import Text

from seido.answers.plain import reading_json, words_json
from seido.answers.wording import say
from seido.cli.parts.business_file import JSON
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json
from seido.coverage.readings import Taken, every_reading
from seido.rules.words import Language
from seido.schemes.catalogue import find_scheme


@click.command("readings")
@click.argument("scheme", required=False)
@LANGUAGE
@JSON
def command(scheme: str | None, language: Language, *, as_json: bool) -> None:
    """資料の解釈が分かれるところと、ここでの解釈を示す。

    List the places where sources are open and how they are read there: of all editions of SCHEME,
    or, without one, of every scheme and of all arithmetic.
    """  # noqa: D415 - the first line is Japanese
    asked = None if scheme is None else find_scheme(scheme)
    taken = [each for each in every_reading() if asked is None or asked in each.schemes]
    if as_json:
        print_json({"readings": [_json(each) for each in taken]})
        return
    page = Page()
    for each in taken:
        page.line(each.reading.words.in_language(language))
        page.line(Text(_beside(each, language), style="dim"), 2)
    page.line(say(language, f"解釈 {len(taken)}件", f"{len(taken)} readings"))


def _beside(taken: Taken, language: Language) -> str:
    subject = taken.subject
    names = [each.name.in_language(language) for each in taken.schemes]
    source = taken.reading.source
    return " · ".join(
        [
            subject.in_language(language) if subject else say(language, "、", ", ").join(names),
            *([source.heading] if source else []),
        ]
    )


def _json(taken: Taken) -> dict[str, object]:
    return {
        **reading_json(taken.reading),
        "schemes": [each.id for each in taken.schemes],
        "subject": words_json(taken.subject) if taken.subject else None,
    }
