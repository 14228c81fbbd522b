"""``seido demo``: the example of the README screened, in Japanese and in English."""

from importlib.resources import as_file, files

import click

from seido.answers.receipts import receipt_in_words
from seido.cli.business.screen import print_screening
from seido.cli.business.why import print_reasons
from seido.cli.parts.business_file import AS_OF, JSON, screened_on
from seido.cli.parts.language import SPOKEN, chosen_language, told
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json
from seido.intake.business import read_business
from seido.rules.words import Language, Words

_EXPLAINED = "small-enterprise-guarantee"


@click.command("demo")
@AS_OF
@SPOKEN
@JSON
def command(as_of: str | None, *, as_json: bool) -> None:
    """例の事業者を日本語と英語で診断し、一つの制度の理由を要件ごとに示す。

    Screen an example business in both languages, and explain one answer.
    """  # noqa: D415 - the first line is Japanese
    with as_file(files("seido.cli.business") / "demo.toml") as path:
        text = path.read_text("utf-8")
        screening = screened_on(read_business(path), as_of)
    chosen = chosen_language()
    if as_json:
        print_json(receipt_in_words(screening, chosen or "ja"))
        return
    languages: tuple[Language, ...] = ("ja", "en") if chosen is None else (chosen,)
    page = Page()
    page.line(text)
    for language in languages:
        print_screening(screening, language)
    refused = next(each for each in screening.decisions if each.scheme.id == _EXPLAINED)
    for language in languages:
        page.line()
        print_reasons(refused, language)
    page.line(f"\n{told(Words('次は', 'next'))}:  seido screen FILE   seido ask   seido schemes")
