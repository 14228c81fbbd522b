"""``seido frames``: what is left of each frame that guarantees draw on."""

from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from seido.answers.balances import Balance, balance_json, balances
from seido.answers.wording import say
from seido.cli.parts.business_file import AS_OF, JSON, LANGUAGE, screened
from seido.cli.parts.tables import print_json
from seido.rules.readings.words.phrases import day
from seido.rules.words import Language
from seido.schemes.contents import limit_text


@click.command("frames")
@click.argument("file", type=click.Path(path_type=Path))
@AS_OF
@LANGUAGE
@JSON
def command(file: Path, as_of: str | None, language: Language, *, as_json: bool) -> None:
    """保証枠ごとに、限度額・利用中・残りと、その枠を使う制度を示す。.

    Show each frame that guarantees draw on: its cap, what is in use, what is left, and by whom.
    """
    screening = screened(file, as_of)
    found = balances(screening)
    if as_json:
        print_json(
            {
                "as_of": screening.as_of.isoformat(),
                "accounts": [balance_json(each) for each in found],
            }
        )
        return
    console = Console(highlight=False)
    stated = day(screening.as_of, language)
    console.print(say(language, f"申込日 {stated}", f"application date {stated}"))
    for each in found:
        if each.schemes or each.used.low:
            _print(each, console, language)


def _print(balance: Balance, console: Console, language: Language) -> None:
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
    console.print(f"\n[bold]{escape(balance.frame.words.in_language(language))}[/bold]")
    console.print(f"  {_bar(balance)} {escape(say(language, f'残り {left}', f'left {left}'))}")
    for line in (figures, names):
        console.print(Padding(f"[dim]{escape(line)}[/dim]", (0, 0, 0, 4)))


_WIDTH = 20


def _bar(balance: Balance) -> str:
    """Return what is taken of the cap as a bar, dots where that is not known."""
    if not balance.cap.exact or not balance.left.exact:
        return "·" * _WIDTH
    cap, left = int(balance.cap.low), int(balance.left.low)
    taken = -(-_WIDTH * (cap - left) // cap)
    return "█" * taken + "░" * (_WIDTH - taken)
