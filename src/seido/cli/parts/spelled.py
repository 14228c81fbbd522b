"""Options that are taken under several spellings and shown under one."""

from collections.abc import Callable
from copy import copy
from typing import TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., object])


class Spelled(click.Option):
    """An option of which the help shows the first spelling; the others are taken without a word."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the first spelling and what it is for."""
        shown = copy(self)
        shown.opts = self.opts[:1]
        return click.Option.get_help_record(shown, ctx)


def as_of_option(what: str, name: str = "as_of") -> Callable[[_Command], _Command]:
    """Return the option ``--as-of``: the day of the question (申込日など), also spelled ``--on``.

    Args:
        what: which day that is, and what holds where it is left out, in both languages.
        name: the parameter that takes it as text.
    """
    return click.option("--as-of", "--on", name, cls=Spelled, metavar="日付", help=what)
