"""An edition to ask questions of, and how an answer becomes a finding."""

from collections.abc import Iterator
from dataclasses import dataclass

from seido.facts.vocabulary import LEXICON
from seido.proving.finding import Finding, Kind
from seido.rules.expr import All, Any, AtLeastK, Condition
from seido.rules.readings.prove.prove import Case, Prover
from seido.rules.readings.words.state import state
from seido.rules.words import Language, Words
from seido.schemes.model import Edition, Scheme


@dataclass(frozen=True, slots=True)
class Asked:
    """An edition to ask questions of, and what searches among the businesses that may apply."""

    scheme: Scheme
    edition: Edition
    prover: Prover

    def impossible(
        self, kind: Kind, about: tuple[str, ...], words: Words, case: Case
    ) -> Iterator[Finding]:
        """Yield a finding where no business is as in a case, with what suffices to rule it out."""
        if not self.prover.possible(case):
            enough = dict.fromkeys(said(each) for each in self._enough(case))
            because = tuple(each for each in enough if each != words)
            yield Finding(self.scheme, self.edition, kind, about, words, because)

    def possible(
        self, kind: Kind, about: tuple[str, ...], words: Words, case: Case
    ) -> Iterator[Finding]:
        """Yield a finding where some business is as in a case, with that business."""
        business = self.prover.find(case)
        if business is not None:
            yield Finding(self.scheme, self.edition, kind, about, words, business=business)

    def _enough(self, case: Case) -> tuple[Condition, ...]:
        kept = case.holds
        for each in case.holds:
            fewer = tuple(other for other in kept if other is not each)
            if not self.prover.possible(Case(fewer, case.fails)):
                kept = fewer
        return kept


def said(condition: Condition) -> Words:
    """Return a condition in a line: a requirement by its words, a group with its parts."""
    return Words(_line(condition, "ja"), _line(condition, "en"))


def _line(condition: Condition, language: Language) -> str:
    text = state(condition, LEXICON, language).text
    if not isinstance(condition, All | Any | AtLeastK):
        return text
    mark, left, right = ("；", "（", "）") if language == "ja" else ("; ", " (", ")")
    return f"{text}{left}{mark.join(_line(each, language) for each in condition.items)}{right}"
