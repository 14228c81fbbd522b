"""What was typed on the command line: read option by option, with every problem told at once."""

from collections.abc import Callable
from typing import TypeVar

from seido.refusal import Problem, Refused, refuse

Value = TypeVar("Value")


class Given:
    """The options of one command: read them all, then refuse with all problems at once."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def read(
        self,
        option: str,
        text: str | None,
        parse: Callable[[str], Value],
        check: Callable[[Value], Problem | None] = lambda _: None,
    ) -> Value | None:
        """Return the value of an option; None where it was not typed or is a problem.

        Args:
            option: the option as typed, such as ``--monthly``.
            text: what was typed.
            parse: reads the text, and refuses where it cannot.
            check: what is wrong with the value; None where nothing is.
        """
        if text is None:
            return None
        try:
            value = parse(text)
            refuse([check(value)])
        except Refused as refusal:
            self.problems += refusal.at(field=option).problems
        else:
            return value
        return None

    def need(self, option: str, text: str | None, example: str) -> str | None:
        """Return the text of an option that must be typed; where it is missing, say so."""
        if text is None:
            self.problems.append(
                Problem(
                    f"ありません。「{option} {example}」のように書いてください",
                    f"it is missing; write it such as {option} {example}",
                    option,
                )
            )
        return text

    def stop_at_problems(self) -> None:
        """Go on where there is no problem.

        Raises:
            Refused: with every problem found so far.
        """
        refuse(self.problems)
