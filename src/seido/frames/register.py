"""Every frame there is, and which of them a limit draws on."""

from seido.frames import (
    asset_backed,
    crisis,
    disaster,
    general,
    reserved,
    revitalisation,
    safety_net,
    small,
    startup,
    succession,
)
from seido.frames.frame import Frame
from seido.rules.check import walk
from seido.rules.expr import Term

FRAMES: tuple[Frame, ...] = (
    general.ORDINARY,
    general.UNSECURED,
    general.SPECIAL_SMALL,
    general.SPECIFIED_BOND,
    general.WITH_BONDS,
    asset_backed.ASSET_BACKED,
    reserved.RESERVED,
    small.SMALL_SUM,
    startup.STARTUP,
    safety_net.ORDINARY,
    safety_net.BANK_FAILURE_ORDINARY,
    safety_net.UNSECURED,
    safety_net.SPECIAL_SMALL,
    crisis.ORDINARY,
    crisis.UNSECURED,
    crisis.SPECIAL_SMALL,
    revitalisation.ORDINARY,
    revitalisation.UNSECURED,
    revitalisation.SPECIAL_SMALL,
    disaster.ORDINARY,
    disaster.UNSECURED,
    disaster.SPECIAL_SMALL,
    succession.ORDINARY,
    succession.UNSECURED,
)
"""The general frames first, then the separate frames."""


def frames_in(limit: Term) -> tuple[Frame, ...]:
    """Return the frames that a scheme's limit draws on, in the order above.

    A limit draws on a frame where it takes what is left of it. In which order a loan does, the
    edition's draws say, which a proof holds against the limit.
    """
    drawn = frozenset(walk(limit))
    return tuple(frame for frame in FRAMES if frame.left in drawn)
