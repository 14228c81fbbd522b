"""What was typed on the command line: read option by option, with every problem told at once."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta, timezone
from typing import IO, Any, TypeVar

import click

from seido.intake.refusal import BadValue
from seido.money.unfit import Unfit, refuse
from seido.rules.words import Words

Value = TypeVar("Value")


class BadOptions(click.ClickException):
    """The options cannot be used; shows every problem and ends with exit code 2."""

    exit_code = 2

    def __init__(self, problems: Iterable[Words]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{words.ja} / {words.en}" for words in self.problems))

    def show(self, file: IO[Any] | None = None) -> None:
        """Print one problem after the other, Japanese first, to standard error."""
        lines = [f"入力に{len(self.problems)}つの問題があります / what was typed does not do:"]
        lines += [f"- {words.ja}\n  {words.en}" for words in self.problems]
        click.echo("\n".join(lines), file=file, err=file is None)


class Given:
    """The options of one command: read them all, then raise ``BadOptions`` for the problems."""

    def __init__(self) -> None:
        self.problems: list[Words] = []

    def read(
        self,
        option: str,
        text: str | None,
        parse: Callable[[str], Value],
        check: Callable[[Value], Words | None] = lambda _: None,
    ) -> Value | None:
        """Return the value of an option; None where it was not typed or is a problem.

        Args:
            option: the option as typed, such as ``--monthly``.
            text: what was typed.
            parse: reads the text, and raises ``BadValue`` or ``Unfit`` where it cannot.
            check: what is wrong with the value; None where nothing is.
        """
        if text is None:
            return None
        try:
            value = parse(text)
            refuse([check(value)])
        except BadValue as bad:
            self._add(option, [bad.words])
        except Unfit as unfit:
            self._add(option, unfit.problems)
        else:
            return value
        return None

    def _add(self, option: str, problems: Iterable[Words]) -> None:
        self.problems += [
            Words(f"{option}: {words.ja}", f"{option}: {words.en}") for words in problems
        ]

    def need(self, option: str, text: str | None, example: str) -> str | None:
        """Return the text of an option that must be typed; where it is missing, say so."""
        if text is None:
            self.problems.append(
                Words(
                    f"{option} がありません。「{option} {example}」のように書いてください",
                    f"{option} is missing; write it such as {option} {example}",
                )
            )
        return text

    def stop_at_problems(self) -> None:
        """Go on where there is no problem.

        Raises:
            BadOptions: with every problem found so far.
        """
        if self.problems:
            raise BadOptions(self.problems)


def today() -> date:
    """Return today's date in Japan, where the schemes' days are counted."""
    return datetime.now(timezone(timedelta(hours=9))).date()
