"""How an answer moves when terms change, and what stood or stands in the way of it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from seido.rules.words import Words
from seido.screening import Verdict


class Movement(StrEnum):
    """A way in which a business's answer moves that somebody would want to hear of."""

    GAINED = "gained"
    """Eligible now."""
    LOST = "lost"
    """Eligible no more."""
    OPENED = "opened"
    """Ineligible before; now there are facts that would settle it."""
    RULED_OUT = "ruled_out"
    """Undetermined before; ineligible now."""


MOVEMENTS: Mapping[Movement, Words] = MappingProxyType(
    {
        Movement.GAINED: Words("新たに利用できる", "Eligible now"),
        Movement.LOST: Words("利用できなくなる", "Eligible no more"),
        Movement.OPENED: Words("利用できる余地が出る", "Possible now"),
        Movement.RULED_OUT: Words("利用できる余地がなくなる", "Ruled out now"),
    }
)
"""How people say each of them."""


def movement(before: str, after: str) -> Movement | None:
    """Return how an answer moves from one decision to another; None for any other way."""
    if before == after:
        return None
    if after == Verdict.ELIGIBLE.value:
        return Movement.GAINED
    if before == Verdict.ELIGIBLE.value:
        return Movement.LOST
    return _FURTHER.get((before, after))


_FURTHER = {
    (Verdict.INELIGIBLE.value, Verdict.UNDETERMINED.value): Movement.OPENED,
    (Verdict.UNDETERMINED.value, Verdict.INELIGIBLE.value): Movement.RULED_OUT,
}


class Reason(NamedTuple):
    """Why a business is not eligible: the decision, and the requirement that fails first."""

    decision: str
    requirement: str | None


class Move(NamedTuple):
    """What a business is told before and after."""

    before: Reason
    after: Reason

    @property
    def kind(self) -> Movement | None:
        """How its answer moves."""
        return movement(self.before.decision, self.after.decision)

    @property
    def by(self) -> Reason:
        """Why it moves: what stood in the way before, or what stands in it now."""
        return self.before if self.kind in (Movement.GAINED, Movement.OPENED) else self.after
