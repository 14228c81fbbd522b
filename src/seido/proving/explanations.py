"""What is knowingly so in the catalogue, with the reason (``explained.toml``)."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from seido.proving.finding import Finding, Kind
from seido.rules.words import Words


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why some findings are right as they are.

    Attributes:
        kinds: the kinds of finding.
        about: requirements, facts or amounts; a finding within one of them is explained.
        schemes: the schemes' ids; empty for every scheme.
        reason: why it is so.
    """

    kinds: frozenset[Kind]
    about: frozenset[str]
    schemes: frozenset[str]
    reason: Words

    def covers(self, finding: Finding) -> bool:
        """Return whether a finding is explained by this."""
        return (
            finding.kind in self.kinds
            and not self.about.isdisjoint(finding.about)
            and (not self.schemes or finding.scheme.id in self.schemes)
        )


@cache
def explanations() -> tuple[Explanation, ...]:
    """Return every explanation, in the order of the file.

    Raises:
        ValueError: for a kind that there is not.
    """
    text = Path(__file__).with_name("explained.toml").read_text("utf-8")
    return tuple(
        Explanation(
            frozenset(Kind(kind) for kind in each["kinds"]),
            frozenset(each["about"]),
            frozenset(each.get("schemes", ())),
            Words(each["ja"], each["en"]),
        )
        for each in tomllib.loads(text)["explained"]
    )


def reason_for(finding: Finding, among: Iterable[Explanation] | None = None) -> Words | None:
    """Return why a finding is right as it is; None where nobody has said so."""
    known = explanations() if among is None else among
    return next((each.reason for each in known if each.covers(finding)), None)
