"""What can be found in an edition of a scheme."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from seido.rules.values import Exact
from seido.rules.words import Words
from seido.schemes.model import Edition, Scheme


class Kind(Enum):
    """What is found. The last two are no defects: they show what an edition changed."""

    NEVER_MET = "never_met"
    """No business can meet it together with what stands beside it."""
    NEVER_FAILS = "never_fails"
    """What stands beside it implies it, so it refuses nobody."""
    NEVER_MATTERS = "never_matters"
    """An alternative by which no business qualifies but by another as well."""
    NEVER_REACHED = "never_reached"
    """A row of a lookup or of the terms that no business comes to."""
    OVERLAP = "overlap"
    """Two tiers of one figure hold at once."""
    GAP = "gap"
    """A value between two tiers of a figure lies in none."""
    EDITIONS_OVERLAP = "editions_overlap"
    """An edition still takes applications when the next one opens."""
    REFUSED_WHEN_BETTER = "refused_when_better"
    """A business qualifies, and no longer does when a fact moves for the better."""
    LESS_WHEN_BETTER = "less_when_better"
    """A business qualifies, and its limit falls when a fact moves for the better."""
    BELOW_ZERO = "below_zero"
    """An amount or a guaranteed part is below zero."""
    OVER_CAP = "over_cap"
    """An amount is over what its frames hold, or a guaranteed part above the whole."""
    DRAWS_APART = "draws_apart"
    """The frames that a loan falls on leave room for more than the limit, or for less."""
    UNDECIDED = "undecided"
    """A search ended without an answer."""
    GAINS = "gains"
    """A business that this edition takes and the one before refuses."""
    LOSES = "loses"
    """A business that this edition refuses and the one before takes."""

    @property
    def is_defect(self) -> bool:
        """Whether it should not be so, unless it is explained."""
        return self not in (Kind.GAINS, Kind.LOSES)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something proved of an edition of a scheme.

    Attributes:
        scheme: the scheme.
        edition: the first edition of which it is true.
        kind: what it is.
        about: the names of what it is about: requirements, the outermost first, a fact, an amount.
        words: the clause, row or figure in words.
        because: other conditions that make it so, where no business can show it; the days of the
            edition alone, where there are none.
        business: a business that shows it, by what matters about it; empty where none can.
        moved: the fact that moves and its new value, where one does.
    """

    scheme: Scheme
    edition: Edition
    kind: Kind
    about: tuple[str, ...]
    words: Words
    because: tuple[Words, ...] = ()
    business: Mapping[str, Exact] = field(default_factory=dict)
    moved: tuple[str, Exact] | None = None
