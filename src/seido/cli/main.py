"""The ``seido`` command: one module per subcommand, imported only when it is called."""

import importlib

import click

COMMANDS = {
    "screen": "screen",
    "ask": "ask",
    "why": "why",
    "repair": "repair",
    "schemes": "schemes",
    "show": "show",
    "facts": "facts",
    "gaps": "gaps",
    "audit": "audit",
    "replay": "replay",
    "demo": "demo",
    "fee": "fee",
    "repay": "repay",
    "aid": "aid",
    "subsidy": "subsidy",
    "window": "window",
    "frames": "frames",
    "prove": "prove",
    "sql": "sql",
    "loans": "loans",
    "portfolio": "portfolio",
    "impact": "impact",
}
"""Subcommand to the module in this package that holds it as ``command``."""


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"seido.cli.{COMMANDS[cmd_name]}")
        command: click.Command = module.command
        return command


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="seido")
def main() -> None:
    """中小企業の資金繰り・経営改善の制度を調べ、計算する。.

    Screen an SME against Japan's finance schemes, and compute them to the yen.
    """
