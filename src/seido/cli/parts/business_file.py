"""The options that screening commands share, and the business file behind them."""

from datetime import date
from pathlib import Path

import click

from seido.cli.parts.options import Given
from seido.cli.parts.spelled import as_of_option
from seido.intake.business import Business, read_business
from seido.intake.values.readers import parse_date
from seido.japan import today
from seido.refusal import refused
from seido.rules.values import Range
from seido.schemes.model import Scheme
from seido.screening import Screening, screen

AS_OF = as_of_option("申込日。省くとファイルの申込日か今日 / the application date.")
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


def screened(file: Path, as_of: str | None, schemes: tuple[Scheme, ...] | None = None) -> Screening:
    """Return the business in a file against schemes; the whole catalogue by default."""
    return screened_on(read_business(file), as_of, schemes)


def screened_on(
    found: Business, as_of: str | None, schemes: tuple[Scheme, ...] | None = None
) -> Screening:
    """Return a business against schemes, on the day typed, else the file's, else today."""
    return screen(found.facts, day_for(found, as_of), schemes)
