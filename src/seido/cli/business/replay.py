"""``seido replay``: the same question again, and what differs."""

from pathlib import Path
from typing import Any

import click

from seido.answers.receipts import (
    differences,
    makers,
    read_receipt,
    receipt,
    receipt_in_words,
)
from seido.cli.parts.business_file import JSON
from seido.cli.parts.language import SPOKEN, told
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json
from seido.enquiry import screening
from seido.intake.files import read_whole, utf8
from seido.intake.tree import read_json
from seido.refusal import Refused
from seido.rules.words import Language, Words
from seido.schemes.catalogue import all_schemes
from seido.screening import Screening

_LARGEST = 20_000_000


@click.command("replay")
@click.argument("file", type=click.Path(path_type=Path))
@SPOKEN
@JSON
def command(file: Path, *, as_json: bool) -> None:
    """控え（screen --json の出力）と同じ問いを、いまのカタログに問い直す。

    Ask the question of a receipt again; exit code 1 when the answer differs.
    """  # noqa: D415 - the first line is Japanese
    text = read_whole(file, _LARGEST)
    try:
        before = read_json(utf8(text))
        question = read_receipt(before)
    except Refused as refusal:
        raise refusal.at(file) from refusal
    asked = {each["scheme"] for each in before["decisions"]}
    schemes = [each for each in all_schemes() if each.id in asked]
    after = _asked_again(screening(question, schemes), before.get("language"))
    found, changed = differences(before, after), makers(before, after)
    if as_json:
        print_json(
            {
                "same": not found,
                "differences": found,
                "changed": changed,
                "receipt": after["receipt"],
            }
        )
        raise SystemExit(1 if found else 0)
    page = Page()
    same = f"控え {after['receipt']} と同じ答えです", "the same answer"
    differs = "答えが控えと異なります:", "the answer differs:"
    page.line(told(Words(*(differs if found else same))))
    for each in found:
        page.line(f"- {each}")
    for each in changed:
        page.line(f"※ {each}")
    if found:
        raise SystemExit(1)


def _asked_again(screened: Screening, language: Language | None) -> dict[str, Any]:
    """Return the receipt of today's answer, in words where the receipt at hand has words."""
    return receipt(screened) if language is None else receipt_in_words(screened, language)
