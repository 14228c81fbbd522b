"""``seido demo``: an example business screened, in Japanese and in English."""

from importlib.resources import as_file, files

import click

from seido.cli.business.screen import print_screening
from seido.cli.business.why import print_reasons
from seido.cli.parts.business_file import AS_OF, day_of
from seido.intake.business import read_business
from seido.rules.words import Language
from seido.screening import screen

_EXPLAINED = "specified-bond-guarantee"


@click.command("demo")
@AS_OF
def command(as_of: str | None) -> None:
    """例の事業者を日本語と英語で診断し、一つの制度の理由を要件ごとに示す。.

    Screen an example business in both languages, and explain one answer.
    """
    with as_file(files("seido.cli.business") / "demo.toml") as path:
        click.echo(path.read_text("utf-8"))
        screening = screen(read_business(path).facts, day_of(as_of))
    languages: tuple[Language, ...] = ("ja", "en")
    for language in languages:
        print_screening(screening, language)
    bond = next(each for each in screening.decisions if each.scheme.id == _EXPLAINED)
    for language in languages:
        print_reasons(bond, language)
    click.echo("\n次は / next:  seido screen examples/<file>   seido ask   seido schemes")
