"""An interview: an enquiry that changes as its questions are answered."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from seido.enquiry import Enquiry, next_question, screening
from seido.facts.entry import Entry
from seido.rules.values import Facts, Value
from seido.schemes.model import Scheme
from seido.screening import Screening, Verdict


class Interview:
    """Facts as they are answered. Answers are facts by name: any order, changed at will.

    Attributes:
        enquiry: what is known so far, and what was asked.
    """

    def __init__(
        self,
        facts: Facts,
        as_of: date,
        schemes: Iterable[Scheme] | None = None,
        corporation: str | None = None,
    ) -> None:
        self.enquiry = Enquiry(as_of, facts, corporation=corporation)
        self._schemes = None if schemes is None else tuple(schemes)

    @property
    def facts(self) -> Mapping[str, Value]:
        """What has been answered; None for what was asked and is not known."""
        return self.enquiry.facts

    @property
    def asked(self) -> tuple[str, ...]:
        """The names of the facts asked here, in order."""
        return self.enquiry.asked

    def screening(self) -> Screening:
        """Return what the schemes answer to what is known so far."""
        return screening(self.enquiry, self._schemes)

    def next_question(self, left_aside: Collection[str] = ()) -> Entry | None:
        """Return the fact that settles most for its effort, None exactly when nothing is open.

        Args:
            left_aside: the names of facts that are not asked now.
        """
        return next_question(self.enquiry, self._schemes, left_aside)

    def answer(self, entry: Entry, value: Value) -> None:
        """Take an answer; None says that it is not known."""
        self.enquiry = self.enquiry.answered(entry.name, value).put(entry.name)

    def settled(self) -> tuple[int, int]:
        """Return how many schemes have their answer, and how many there are."""
        decisions = self.screening().decisions
        done = sum(each.verdict is not Verdict.UNDETERMINED for each in decisions)
        return done, len(decisions)
