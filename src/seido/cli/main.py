"""The ``seido`` command: one module per subcommand, imported only when it is called."""

import importlib
from typing import IO, Any

import click

from seido.refusal import Refused

COMMANDS = {
    "screen": "business.screen",
    "ask": "business.ask",
    "why": "business.why",
    "repair": "business.repair",
    "schemes": "catalogue.schemes",
    "show": "catalogue.show",
    "facts": "catalogue.facts",
    "gaps": "catalogue.gaps",
    "readings": "catalogue.readings",
    "audit": "catalogue.audit",
    "replay": "business.replay",
    "demo": "business.demo",
    "fee": "money.fee",
    "repay": "money.repay",
    "aid": "money.aid",
    "subsidy": "money.subsidy",
    "window": "catalogue.window",
    "frames": "business.frames",
    "prove": "catalogue.prove",
    "sql": "catalogue.sql",
    "loans": "money.loans",
    "portfolio": "portfolio.command",
    "impact": "impact.command",
}
"""Subcommand to the module beneath this package that holds it as ``command``."""


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"seido.cli.{COMMANDS[cmd_name]}")
        command: click.Command = module.command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a subcommand; whatever it refuses is shown, and ends with exit code 2."""
        try:
            return super().invoke(ctx)
        except Refused as refusal:
            raise _Shown(refusal) from refusal


class _Shown(click.ClickException):
    """A refusal as the command line shows it: one problem after the other, Japanese first."""

    exit_code = 2

    def __init__(self, refusal: Refused) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the problems to standard error."""
        lines = [f"入力に{len(self.refusal.problems)}件の問題があります / problems in the input:"]
        for each in self.refusal.listed:
            lines += [f"- {each.where}{': ' if each.where else ''}{each.ja}", f"  {each.en}"]
        click.echo("\n".join(lines), file=file, err=file is None)


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="seido")
def main() -> None:
    """中小企業の資金繰り・経営改善の制度を調べ、計算する。.

    Screen an SME against Japan's finance schemes, and compute them to the yen.
    """
