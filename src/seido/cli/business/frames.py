"""``seido frames``: what is left of each frame that guarantees draw on."""

from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from seido.cli.parts.business_file import AS_OF, JSON, LANGUAGE, screened
from seido.cli.parts.tables import print_json, word_row
from seido.cli.wording import say
from seido.frames.account import Account
from seido.frames.accounts import ACCOUNTS, accounts_in
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds
from seido.rules.readings.words.phrases import day
from seido.rules.words import Language
from seido.schemes.contents import limit_text
from seido.schemes.model import Scheme
from seido.screening import Screening, Verdict


@dataclass(frozen=True, slots=True)
class _Balance:
    """An account as it stands for one business, and the schemes offered that draw on it."""

    account: Account
    cap: Bounds
    used: Bounds
    left: Bounds
    schemes: tuple[Scheme, ...]


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
    found = _balances(screening)
    if as_json:
        print_json(
            {"as_of": screening.as_of.isoformat(), "accounts": [_json(each) for each in found]}
        )
        return
    console = Console(highlight=False)
    stated = day(screening.as_of, language)
    console.print(say(language, f"申込日 {stated}", f"application date {stated}"))
    for each in found:
        if each.schemes or each.used.low:
            _print(each, console, language)


def _balances(screening: Screening) -> tuple[_Balance, ...]:
    drawn = [
        (each.scheme, accounts_in(each.edition.limit))
        for each in screening.decisions
        if each.verdict is not Verdict.NOT_OFFERED and each.edition and each.edition.limit
    ]
    return tuple(
        _Balance(
            account,
            measure(account.cap, screening.known),
            measure(account.used, screening.known),
            measure(account.left, screening.known),
            tuple(scheme for scheme, accounts in drawn if account in accounts),
        )
        for account in ACCOUNTS
    )


def _json(balance: _Balance) -> dict[str, object]:
    return {
        "account": balance.account.id,
        "name": word_row(balance.account.words),
        "cap_yen": _exactly(balance.cap),
        "used_yen": _exactly(balance.used),
        "left_yen": _exactly(balance.left),
        "schemes": [scheme.id for scheme in balance.schemes],
    }


def _exactly(amount: Bounds) -> int | None:
    return int(amount.low) if amount.exact else None


def _print(balance: _Balance, console: Console, language: Language) -> None:
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
    console.print(f"\n[bold]{escape(balance.account.words.in_language(language))}[/bold]")
    console.print(f"  {_bar(balance)} {escape(say(language, f'残り {left}', f'left {left}'))}")
    for line in (figures, names):
        console.print(Padding(f"[dim]{escape(line)}[/dim]", (0, 0, 0, 4)))


_WIDTH = 20


def _bar(balance: _Balance) -> str:
    """Return what is taken of the cap as a bar, dots where that is not known."""
    if not balance.cap.exact or not balance.left.exact:
        return "·" * _WIDTH
    cap, left = int(balance.cap.low), int(balance.left.low)
    taken = -(-_WIDTH * (cap - left) // cap)
    return "█" * taken + "░" * (_WIDTH - taken)
