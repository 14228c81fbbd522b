"""The interview: which fact to ask next over all open schemes, and what an answer settles."""

from collections.abc import Iterable
from datetime import date

from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.rules.readings.ask import ask
from seido.rules.values import Value
from seido.schemes.model import Scheme
from seido.screening import Screening, Verdict, screen

_EFFORT = {name: entry.effort for name, entry in ENTRIES.items()}


class Interview:
    """Facts as they are answered. Answers are facts by name: any order, changed at will.

    Attributes:
        facts: what has been answered; None for what was asked and is not known.
        asked: the names of the facts asked here, in order.
    """

    def __init__(
        self,
        facts: dict[str, Value],
        as_of: date,
        schemes: Iterable[Scheme] | None = None,
    ) -> None:
        self.facts = dict(facts)
        self.asked: list[str] = []
        self._as_of = as_of
        self._schemes = None if schemes is None else tuple(schemes)

    def screening(self) -> Screening:
        """Return what the schemes answer to what is known so far."""
        return screen(self.facts, self._as_of, self._schemes)

    def next_question(self) -> Entry | None:
        """Return the fact that settles most for its effort, None exactly when nothing is open.

        Nothing is asked twice: what was asked here and stays open, such as a range that settles
        too little, is all that its answer tells.
        """
        declined = {name for name, value in self.facts.items() if value is None}
        open_traces = [
            each.trace
            for each in self.screening().decisions
            if each.verdict is Verdict.UNDETERMINED and each.trace is not None
        ]
        candidates = ask(open_traces, _EFFORT, declined.union(self.asked))
        return ENTRIES[candidates[0].name] if candidates else None

    def answer(self, entry: Entry, value: Value) -> None:
        """Take an answer; None says that it is not known."""
        self.facts[entry.name] = value
        if entry.name not in self.asked:
            self.asked.append(entry.name)

    def settled(self) -> tuple[int, int]:
        """Return how many schemes have their answer, and how many there are."""
        decisions = self.screening().decisions
        done = sum(each.verdict is not Verdict.UNDETERMINED for each in decisions)
        return done, len(decisions)
