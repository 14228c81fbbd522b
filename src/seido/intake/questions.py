"""What a file leaves open, as questions that a person can answer: at a page, or in a file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from seido.refusal import Problem, Refused, refused, shown
from seido.rules.words import Words


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that a file leaves open.

    Attributes:
        id: its name, which stays the same as long as the file does.
        words: what is asked.
        options: the readings that are possible, by what is answered; empty where a value is asked.
        facts: the facts that wait for the answer.
        cells: where it arises.
    """

    id: str
    words: Words
    options: Mapping[str, Words] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()


class Asking:
    """The questions that a reading asks, and the answers that were given beforehand.

    Attributes:
        open: the questions without an answer, in the order in which they arose.
    """

    def __init__(self, answers: Mapping[str, str] | None = None) -> None:
        """Begin with the answers given, by the ids of their questions."""
        self.open: dict[str, Question] = {}
        self._answers = dict(answers or {})
        self._asked: set[str] = set()

    def ask(self, question: Question) -> str | None:
        """Return the answer to a question; None where it is open.

        A question that arose before waits for more facts.

        Raises:
            Refused: where the answer given is none of its options.
        """
        self._asked.add(question.id)
        answer = self._answers.get(question.id)
        if answer is None:
            known = self.open.get(question.id, question)
            facts = tuple(dict.fromkeys((*known.facts, *question.facts)))
            cells = tuple(dict.fromkeys((*known.cells, *question.cells)))
            self.open[question.id] = replace(known, facts=facts, cells=cells)
            return None
        if question.options and answer not in question.options:
            offered = ", ".join(question.options)
            raise refused(
                f"「{shown(answer)}」は選べません。{offered} から答えてください",
                f"'{shown(answer)}' is no option; answer one of {offered}",
                question.id,
            )
        return answer

    def refuse_strange(self) -> None:
        """Refuse answers to questions that do not arise.

        Raises:
            Refused: with each of them.
        """
        strange = [answer for answer in self._answers if answer not in self._asked]
        if strange:
            raise Refused(*map(_strange, strange))


def _strange(name: str) -> Problem:
    return Problem(
        "この問いはこのファイルにありません。`seido read` で問いを確かめてください",
        "this file asks no such question; see `seido read`",
        shown(name),
    )


def facts_of(questions: Iterable[Question]) -> set[str]:
    """Return the facts that wait for an answer."""
    return {name for question in questions for name in question.facts}
