"""``seido frames``: what is left of each frame that guarantees draw on."""

from pathlib import Path

import click

from seido.answers.balances import Balance, balance_json, balances
from seido.answers.wording import say
from seido.cli.parts.business_file import AS_OF, CORPORATION, JSON, screened
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json
from seido.rules.readings.words.phrases import day
from seido.rules.words import Language
from seido.schemes.contents import limit_text


@click.command("frames")
@click.argument("file", type=click.Path(path_type=Path))
@AS_OF
@CORPORATION
@LANGUAGE
@JSON
def command(
    file: Path, as_of: str | None, corporation: str | None, language: Language, *, as_json: bool
) -> None:
    """保証枠ごとに、限度額・利用中・残りと、その枠を使う制度を示す。

    Show each frame that guarantees draw on: its cap, what is in use, what is left, and by whom.
    """  # noqa: D415 - the first line is Japanese
    screening = screened(file, as_of, corporation=corporation)
    found = balances(screening)
    if as_json:
        print_json(
            {
                "as_of": screening.as_of.isoformat(),
                "accounts": [balance_json(each) for each in found],
            }
        )
        return
    page = Page()
    stated = day(screening.as_of, language)
    page.line(say(language, f"申込日 {stated}", f"application date {stated}"))
    for each in found:
        if each.schemes or each.used.low:
            _print(each, page, language)


def _print(balance: Balance, page: Page, language: Language) -> None:
    """Print a name, below it a bar with what is left, then the figures and the schemes."""
    cap, used, left = (
        limit_text(each, language) for each in (balance.cap, balance.used, balance.left)
    )
    if used == "－":
        used = say(language, "不明", "not known")
    figures = say(language, f"限度額 {cap}  利用中 {used}", f"cap {cap}  in use {used}")
    names = say(language, "、 ", ", ").join(
        each.name.in_language(language) for each in balance.schemes
    )
    page.line()
    page.line(balance.frame.words.in_language(language), style="bold")
    page.line(f"{_bar(balance)} {say(language, f'残り {left}', f'left {left}')}", 2)
    for line in (figures, names):
        page.line(line, 4, "dim")


_WIDTH = 20


def _bar(balance: Balance) -> str:
    """Return what is taken of the cap as a bar, dots where that is not known."""
    if not balance.cap.exact or not balance.left.exact:
        return "·" * _WIDTH
    cap, left = int(balance.cap.low), int(balance.left.low)
    taken = -(-_WIDTH * (cap - left) // cap)
    return "█" * taken + "░" * (_WIDTH - taken)
