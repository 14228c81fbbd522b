"""One way to refuse: what is wrong with what somebody brought, all of it at once, in sentences.

Whatever a person can cause by what they type or bring (a value, a file, a table, a mapping, an
option, a receipt, a name of a scheme, a question about money) ends in ``Refused``. What no person
can cause stays an error of its own: ``RuleError``, for a rule that its author wrote wrongly, found
at import; ``SqlError``, ``FusedError`` and ``ColumnsError``, for a rule that has no form in a
reading, which the catalogue's tests rule out; ``UndecidedError``, for a proof that the solver gave
up, which ``seido prove`` tells as a finding.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from seido.rules.words import Language, Words

MOST_LISTED = 200
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Problem(Words):
    """One thing that is wrong (不備): a sentence on what was given, and on what would be right.

    Attributes:
        field: what it is about, as the asker calls it: an option such as ``--monthly``, a heading,
            a fact, or an argument; empty where no single one is meant.
        place: where that stands, such as ``決算.xlsx 決算書!B12`` or ``line 3``; empty for none.
    """

    field: str = ""
    place: str = ""

    @property
    def where(self) -> str:
        """Return the place and the field; a place that ends with the field says it already."""
        if self.place.endswith(self.field):
            return self.place
        return f"{self.place} {self.field}".lstrip()

    def at(self, place: object = "", field: str = "") -> "Problem":
        """Return the problem at a place, within which its own lies, and about a field."""
        return replace(self, field=field or self.field, place=f"{place} {self.place}".strip())

    def told(self, language: Language) -> str:
        """Return the sentence in one language, behind where it belongs."""
        mark = "：" if language == "ja" else ": "
        return f"{self.where}{mark if self.where else ''}{self.in_language(language)}"

    def __str__(self) -> str:
        """Return the sentence in both languages, behind where it belongs."""
        return f"{self.where}{': ' if self.where else ''}{self.ja} / {self.en}"


class Refused(ValueError):  # noqa: N818 - it says what became of what was brought
    """What was brought cannot be used; carries every problem found, not only the first.

    Raised once for each different value of a column in bulk, so no text is made before it is read.

    Attributes:
        problems: the problems.
    """

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems

    @property
    def listed(self) -> tuple[Problem, ...]:
        """Return the problems to be read; beyond some hundreds the last says how many more."""
        more = len(self.problems) - MOST_LISTED
        if more <= 0:
            return self.problems
        last = Problem(f"ほかに{more}件あります", f"and {more} more")
        return (*self.problems[:MOST_LISTED], last)

    def at(self, place: object = "", field: str = "") -> "Refused":
        """Return the refusal with every problem at a place, and about a field."""
        return Refused(*(each.at(place, field) for each in self.problems))

    def in_language(self, language: Language) -> str:
        """Return the sentences in one language, on one line."""
        return " / ".join(each.in_language(language) for each in self.problems)

    def __str__(self) -> str:
        """Return the problems in both languages, one a line."""
        return "\n".join(map(str, self.listed))


def refused(ja: str, en: str, field: str = "", place: object = "") -> Refused:
    """Return the refusal for one problem."""
    return Refused(Problem(ja, en, field, str(place)))


def refuse(problems: Iterable[Problem | None]) -> None:
    """Raise with every problem that is one; None stands for a check that was met.

    Raises:
        Refused: where there is at least one problem.
    """
    found = [problem for problem in problems if problem is not None]
    if found:
        raise Refused(*found)


def unreadable(given: object, wanted: tuple[str, str]) -> Refused:
    """Return the refusal of a value: it cannot be read, and what would be right (ja, en)."""
    ja, en = wanted
    return refused(
        f"「{shown(given)}」は読めません。{ja}", f"'{shown(given)}' cannot be read; {en}"
    )


def shown(value: object) -> str:
    """Return a value as a sentence shows it: on one line, in letters, and shortened when long."""
    letters = _text(value)[: _SHOWN * 4].encode("utf-8", "backslashreplace").decode()
    text = " ".join(letters.split())
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _text(value: object) -> str:
    """Return a value as text, also one that Python itself writes out no more."""
    try:
        return str(value)
    except (ValueError, RecursionError):  # beyond 4,300 digits, or a thousand lists in one another
        return hex(value) if isinstance(value, int) else "…"
