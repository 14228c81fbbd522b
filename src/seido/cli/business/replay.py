"""``seido replay``: the same question again, and what differs."""

import json
from pathlib import Path

import click

from seido.cli.parts.business_file import JSON
from seido.cli.parts.tables import print_json
from seido.receipt import differences, read_receipt, receipt
from seido.refusal import Refused, refused
from seido.schemes.catalogue import all_schemes
from seido.screening import screen

_LARGEST = 20_000_000


@click.command("replay")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@JSON
def command(file: Path, *, as_json: bool) -> None:
    """控え（screen --json の出力）と同じ問いを、いまのカタログに問い直す。.

    Ask the question of a receipt again; exit code 1 when the answer differs.
    """
    if file.stat().st_size > _LARGEST:
        raise refused("控えには大きすぎます", "it is too large to be a receipt", place=file)
    try:
        as_of, facts, before = read_receipt(json.loads(file.read_text("utf-8")))
    except Refused as refusal:
        raise refusal.at(file) from refusal
    except ValueError as error:
        raise refused(
            f"JSONとして読めません（{error}）",
            f"it cannot be read as JSON: {error}",
            place=file,
        ) from error
    asked = {each["scheme"] for each in before["decisions"]}
    schemes = [each for each in all_schemes() if each.id in asked]
    after = receipt(screen(facts, as_of, schemes), before.get("language", "ja"))
    found = differences(before, after)
    if as_json:
        print_json({"same": not found, "differences": found, "receipt": after["receipt"]})
    elif found:
        click.echo("答えが控えと異なります / the answer differs:")
        for each in found:
            click.echo(f"- {each}")
    else:
        click.echo(f"控え {after['receipt']} と同じ答えです / the same answer")
    if found:
        raise SystemExit(1)
