"""How intake refuses: a sentence about one value, or all the problems of a file at once."""

from collections.abc import Iterable
from dataclasses import dataclass

from seido.rules.words import Words

MOST_PROBLEMS = 200
_SHOWN = 40


class BadValue(ValueError):  # noqa: N818 - it names the value, not the error
    """A value that cannot be read exactly; says what was given and what would be right.

    Attributes:
        words: the sentence in Japanese and English.
    """

    def __init__(self, ja: str, en: str) -> None:
        super().__init__(f"{ja} / {en}")
        self.words = Words(ja, en)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in what was brought.

    Attributes:
        place: where it stands, such as ``決算.xlsx 決算書!B12``.
        heading: the heading it stands under; empty where the whole file is meant.
        given: the value as given, shortened for display.
        wanted: what is wrong and what would be right.
    """

    place: str
    heading: str
    given: str
    wanted: Words


class BadInput(Exception):  # noqa: N818 - it names what was brought
    """What was brought cannot be used; carries every problem found, not only the first.

    Attributes:
        problems: the problems; beyond some hundreds, the last says how many more there are.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        found = tuple(problems)
        if len(found) > MOST_PROBLEMS:
            more = len(found) - MOST_PROBLEMS
            last = Problem("", "", "", Words(f"ほかに{more}件あります", f"and {more} more"))
            found = (*found[:MOST_PROBLEMS], last)
        self.problems = found
        super().__init__("\n".join(f"{p.place}: {p.wanted.ja} / {p.wanted.en}" for p in found))


def shown(value: object) -> str:
    """Return a value as a sentence shows it: on one line, and shortened when long."""
    text = " ".join(str(value)[: _SHOWN * 4].split())
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def refused(given: object, wanted: tuple[str, str]) -> BadValue:
    """Return the refusal of a value: it cannot be read, and what would be right (ja, en)."""
    ja, en = wanted
    return BadValue(
        f"「{shown(given)}」は読めません。{ja}", f"'{shown(given)}' cannot be read; {en}"
    )
