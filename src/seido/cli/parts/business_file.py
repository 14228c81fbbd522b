"""The options that screening commands share, and the business file behind them."""

from datetime import date
from pathlib import Path

import click

from seido.cli.parts.options import BadOptions, Given, today
from seido.intake.business import Business, read_business
from seido.intake.refusal import BadInput
from seido.intake.values.readers import parse_date
from seido.rules.values import Range
from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme
from seido.schemes.model import Scheme
from seido.screening import Screening, screen

AS_OF = click.option(
    "--as-of", metavar="日付", help="申込日。省くとファイルの申込日か今日 / the application date."
)
LANGUAGE = click.option(
    "--lang",
    "language",
    type=click.Choice(["ja", "en"]),
    default="ja",
    help="表示の言語 / the language of the output.",
)
JSON = click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")


class BadFile(click.ClickException):
    """A business file that cannot be used; shows every problem and ends with exit code 2."""

    exit_code = 2

    def __init__(self, found: BadInput) -> None:
        lines = [f"入力に{len(found.problems)}件の問題があります / problems in the input:"]
        for each in found.problems:
            named = not each.heading or each.place.endswith(each.heading)
            heading = "" if named else f" {each.heading}"
            lines.append(f"- {each.place}{heading}: {each.given}\n  {each.wanted.ja}")
            lines.append(f"  {each.wanted.en}")
        super().__init__("\n".join(lines))


def business(file: Path) -> Business:
    """Return the business in a file.

    Raises:
        BadFile: with every problem at once.
    """
    try:
        return read_business(file)
    except BadInput as found:
        raise BadFile(found) from found


def day_of(text: str | None, otherwise: date | None = None) -> date:
    """Return the day typed, else another, else today in Japan."""
    given = Given()
    typed = given.read("--as-of", text, parse_date)
    if given.problems:
        raise BadOptions(given.problems)
    return typed or otherwise or today()


def day_for(found: Business, as_of: str | None) -> date:
    """Return the day typed, else the application date of the file, else today.

    Raises:
        BadOptions: where the file states some days of which nothing tells the one.
    """
    stated = found.facts.get("as_of")
    if isinstance(stated, Range) and as_of is None:
        raise BadOptions(
            [
                Words(
                    f"申込日（{found.origins['as_of']}）が一日に決まりません。"
                    "「2026年10月1日」のように書くか、--as-of で指定してください",
                    f"the application date at {found.origins['as_of']} is more than one day;"
                    " write one day, or give it as --as-of",
                )
            ]
        )
    return day_of(as_of, stated if isinstance(stated, date) else None)


def screened(file: Path, as_of: str | None, schemes: tuple[Scheme, ...] | None = None) -> Screening:
    """Return the business in a file against schemes; the whole catalogue by default."""
    return screened_on(business(file), as_of, schemes)


def screened_on(
    found: Business, as_of: str | None, schemes: tuple[Scheme, ...] | None = None
) -> Screening:
    """Return a business against schemes, on the day typed, else the file's, else today."""
    return screen(found.facts, day_for(found, as_of), schemes)


def scheme_named(name: str) -> Scheme:
    """Return a scheme by id or name, or refuse with the nearest names and exit code 2."""
    try:
        return find_scheme(name)
    except LookupError as missing:
        raise click.UsageError(str(missing.args[0])) from missing
