"""How an amount is refused: every problem at once, each a sentence in two languages."""

from collections.abc import Iterable

from seido.rules.quantity import Yen
from seido.rules.words import Words


class Unfit(ValueError):  # noqa: N818 - it names what was given
    """What was given lies outside the scheme; carries every problem, not only the first.

    Attributes:
        problems: one sentence each: what was given, and what would be right.
    """

    def __init__(self, problems: Iterable[Words]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{words.ja} / {words.en}" for words in self.problems))


def refuse(problems: Iterable[Words | None]) -> None:
    """Raise with every problem that is one; None stands for a check that was met.

    Raises:
        Unfit: where there is at least one problem.
    """
    found = [problem for problem in problems if problem is not None]
    if found:
        raise Unfit(found)


def below_zero(name: Words, amount: Yen | None) -> Words | None:
    """Return that an amount is below zero; None where it is zero or more, or not known."""
    if amount is None or amount >= 0:
        return None
    return Words(
        f"{name.ja}が{amount:,}円です。0円以上にしてください",
        f"{name.en} is {amount:,} yen; it must be zero or more",
    )
