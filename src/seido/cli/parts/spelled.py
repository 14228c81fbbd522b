"""Options that are taken under several spellings and shown under one."""

from copy import copy

import click


class Spelled(click.Option):
    """An option of which the help shows the first spelling; the others are taken without a word."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the first spelling and what it is for."""
        shown = copy(self)
        shown.opts = self.opts[:1]
        return click.Option.get_help_record(shown, ctx)
