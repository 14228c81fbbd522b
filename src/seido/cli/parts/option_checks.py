"""Options that are looked at together: a value that cannot be read does not hide other problems."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

import click

from seido.cli.parts.options import Given
from seido.refusal import Problem, refuse

Value = TypeVar("Value")


class Typed:
    """The options of a command by name, read with a stand-in for each that cannot be read.

    With a generous value standing in, the checks that look at several options still run and tell
    their problems in the same go. Nothing is computed from a stand-in: its own problem stops the
    command.
    """

    def __init__(self, options: Mapping[str, Any]) -> None:
        self.given = Given()
        self.options = options

    def text(self, name: str) -> str | None:
        """Return what was typed; None where nothing was."""
        text: str | None = self.options[name]
        return text

    def read(
        self,
        name: str,
        parse: Callable[[str], Value],
        stand_in: Value | None,
        check: Callable[[Value], Problem | None] = lambda _: None,
    ) -> Value | None:
        """Return the value of an option, its stand-in for a problem, or None where not typed."""
        value = self.given.read(_option(name), self.text(name), parse, check)
        return stand_in if value is None and self.text(name) is not None else value

    def need(self, name: str, parse: Callable[[str], Value], example: str) -> Value | None:
        """Return the value of an option that must be typed; None where there is a problem."""
        self.given.need(_option(name), self.text(name), example)
        return self.read(name, parse, None)

    def read_each(self, name: str, parse: Callable[[str], Value]) -> Iterator[Value]:
        """Yield the values of an option that may be typed several times."""
        for text in self.options[name]:
            value = self.given.read(_option(name), text, parse)
            if value is not None:
                yield value

    def add(self, *problems: Problem | None) -> None:
        """Note the problems that are not None, those of an option's value under the option."""
        self.given.problems += [
            each.at(field=_option(each.field)) if each.field in self.options else each
            for each in problems
            if each is not None
        ]

    def stop_at_problems(self) -> None:
        """Go on where there is no problem.

        Raises:
            Refused: with every problem found so far.
        """
        refuse(self.given.problems)


def _option(name: str) -> str:
    """Return an option as the help of the command shows it."""
    context = click.get_current_context(silent=True)
    for each in context.command.params if context else ():
        if each.name == name:
            return each.opts[0]
    return f"--{name.replace('_', '-')}"
