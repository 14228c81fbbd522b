"""How arithmetic refuses: every problem of what was given, at once, in both languages."""

from collections.abc import Iterable

from seido.rules.words import Words


class Refusal(ValueError):  # noqa: N818 - it is an answer to what was given, not a failure
    """What was given cannot be computed; carries every problem found, not only the first.

    Attributes:
        problems: a sentence for each: what was given, and what would be right.
    """

    def __init__(self, problems: Iterable[Words]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{problem.ja} / {problem.en}" for problem in self.problems))


def refuse(problems: Iterable[Words | None]) -> None:
    """Return nothing where no problem was found.

    Raises:
        Refusal: with every problem that is not None.
    """
    found = tuple(problem for problem in problems if problem is not None)
    if found:
        raise Refusal(found)
