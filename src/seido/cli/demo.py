"""``seido demo``: an example business screened, in Japanese and in English."""

from importlib.resources import as_file, files

import click

from seido.cli.business_file import business
from seido.cli.given import today
from seido.cli.screen import print_screening
from seido.cli.why import print_reasons
from seido.rules.words import Language
from seido.screening import Verdict, screen


@click.command("demo")
def command() -> None:
    """例の事業者を日本語と英語で診断し、対象外の制度の理由を示す。.

    Screen an example business in both languages, and explain one refusal.
    """
    with as_file(files("seido.cli") / "demo.toml") as path:
        click.echo(path.read_text("utf-8"))
        screening = screen(business(path).facts, today())
    languages: tuple[Language, ...] = ("ja", "en")
    for language in languages:
        print_screening(screening, language)
    refused = next(d for d in screening.decisions if d.verdict is Verdict.INELIGIBLE)
    print_reasons(screening, refused, "ja")
    click.echo("\n次は / next:  seido screen examples/<file>   seido ask   seido schemes")
