"""The ``seido`` command: one module per subcommand, imported only when it is called."""

import importlib
from typing import IO, Any

import click

from seido.cli.edge import guarded
from seido.cli.help_page import HelpGroup, laid_out
from seido.cli.parts.language import SPOKEN, chosen_language, keep_language
from seido.cli.parts.usage import is_help, lines_of, usage_refusal
from seido.cli.spoken import typed_language
from seido.refusal import Refused
from seido.rules.words import Language

COMMANDS = {
    "screen": "business.screen",
    "read": "reading.command",
    "ask": "business.ask",
    "why": "business.why",
    "repair": "business.repair",
    "schemes": "catalogue.schemes",
    "show": "catalogue.show",
    "facts": "catalogue.facts",
    "gaps": "catalogue.gaps",
    "readings": "catalogue.readings",
    "stale": "catalogue.stale",
    "audit": "catalogue.audit",
    "replay": "business.replay",
    "demo": "business.demo",
    "fee": "money.fee",
    "repay": "money.repay",
    "aid": "money.aid",
    "subsidy": "money.subsidy",
    "window": "catalogue.window",
    "procedure": "catalogue.procedure",
    "calendar": "business.calendar",
    "frames": "business.frames",
    "prove": "catalogue.prove",
    "sql": "catalogue.sql",
    "loans": "money.loans",
    "portfolio": "portfolio.command",
    "impact": "impact.command",
}
"""Subcommand to the module beneath this package that holds it as ``command``."""


class _LazyGroup(HelpGroup):
    def __call__(self, *args: Any, **extra: Any) -> Any:
        """Run what was typed, and exit in a sentence; what a program calls, it sees to itself."""
        if args or extra:
            return self.main(*args, **extra)
        return guarded(answered)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"seido.cli.{COMMANDS[cmd_name]}")
        command: click.Command = module.command
        return laid_out(command)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a subcommand; whatever it refuses is shown, and ends with exit code 2."""
        try:
            return super().invoke(ctx)
        except Refused as refusal:
            raise _Shown(refusal, chosen_language()) from refusal
        except click.UsageError as error:
            raise _shown(error, chosen_language()) from error

    def make_context(
        self, info_name: str | None, args: list[str], *given: Any, **more: Any
    ) -> click.Context:
        """Return the context; what is wrong is told in the language that the arguments choose."""
        language = typed_language(args)
        try:
            return super().make_context(info_name, args, *given, **more)
        except click.UsageError as error:
            raise _shown(error, language) from error

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; the language that they choose anywhere holds for every command."""
        language = typed_language(args)
        keep_language(ctx, language)
        if language is not None:
            ctx.default_map = {name: {"language": language} for name in COMMANDS}
        return super().parse_args(ctx, args)


class _Shown(click.ClickException):
    """A refusal as the command line shows it: one problem after the other, Japanese first."""

    exit_code = 2

    def __init__(self, refusal: Refused, language: Language | None) -> None:
        super().__init__(str(refusal))
        self.refusal, self.language = refusal, language

    def show(self, file: IO[Any] | None = None) -> None:  # noqa: ARG002 - click's signature
        """Print the problems to standard error."""
        from seido.cli.parts.page import Page  # noqa: PLC0415 - only what fails lays out lines

        page = Page(stderr=True)
        for line in lines_of(self.refusal, self.language):
            page.line(line)


def _shown(error: click.UsageError, language: Language | None) -> click.ClickException:
    """Return what is wrong with the arguments as it is shown; the help that it may be stays."""
    return error if is_help(error) else _Shown(usage_refusal(error), language)


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="seido")
@SPOKEN
def main() -> None:
    """中小企業の資金繰り・経営改善の制度を調べ、計算する。

    Screen an SME against Japan's finance schemes, and compute them to the yen.
    """  # noqa: D415 - the first line is Japanese


def answered() -> int:
    """Run what was typed, and return its exit code; what is refused is shown."""
    try:
        return main.main(standalone_mode=False) or 0
    except click.ClickException as refusal:
        refusal.show()
        return refusal.exit_code
