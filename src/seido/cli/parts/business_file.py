"""The options that screening commands share, and the business file behind them."""

from datetime import date
from pathlib import Path

import click

from seido.cli.parts.options import Given
from seido.cli.parts.spelled import Spelled, as_of_option
from seido.intake.business import Business, read_business
from seido.intake.values.readers import parse_date
from seido.japan import today
from seido.money.guarantee_fee.corporations import corporation_named
from seido.refusal import refused
from seido.rules.values import Range
from seido.schemes.model import Scheme
from seido.screening import Screening, screen

AS_OF = as_of_option("申込日。省くとファイルの申込日か今日 / the application date.")
CORPORATION = click.option(
    "--corporation",
    "--association",
    "corporation",
    cls=Spelled,
    metavar="信用保証協会",
    help="信用保証協会（岡山県など）。その協会の独自の条件で見る。省くと所在地から / the guarantee"
    " corporation, whose own terms count; by default that of the address.",
)
JSON = click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")


def day_of(text: str | None, otherwise: date | None = None) -> date:
    """Return the day typed, else another, else today in Japan."""
    given = Given()
    typed = given.read("--as-of", text, parse_date)
    given.stop_at_problems()
    return typed or otherwise or today()


def day_for(found: Business, as_of: str | None) -> date:
    """Return the day typed, else the application date of the file, else today.

    Raises:
        Refused: where the file states some days of which nothing tells the one.
    """
    stated = found.facts.get("as_of")
    if isinstance(stated, Range) and as_of is None:
        raise refused(
            "申込日が一日に決まりません。"
            "「2026年10月1日」のように書くか、--as-of で指定してください",
            "the application date is more than one day; write one day, or give it as --as-of",
            place=found.origins["as_of"],
        )
    return day_of(as_of, stated if isinstance(stated, date) else None)


def corporation_of(text: str | None) -> str | None:
    """Return the short name of the guarantee corporation typed; None where none was."""
    given = Given()
    named = given.read("--corporation", text, corporation_named)
    given.stop_at_problems()
    return named


def screened(
    file: Path,
    as_of: str | None,
    schemes: tuple[Scheme, ...] | None = None,
    corporation: str | None = None,
) -> Screening:
    """Return the business in a file against schemes; the whole catalogue by default."""
    return screened_on(read_business(file), as_of, schemes, corporation)


def screened_on(
    found: Business,
    as_of: str | None,
    schemes: tuple[Scheme, ...] | None = None,
    corporation: str | None = None,
) -> Screening:
    """Return a business against schemes, on the day typed, else the file's, else today.

    Args:
        found: the business.
        as_of: the day as typed.
        schemes: which schemes; the whole catalogue by default.
        corporation: the guarantee corporation as typed; None for that of its prefecture.
    """
    day, asked = day_for(found, as_of), corporation_of(corporation)
    return screen(found.facts, day, schemes, corporation=asked)
