"""What is left of each frame that guarantees draw on, for one business: computed, and as JSON."""

from dataclasses import dataclass

from seido.answers.plain import Json, words_json
from seido.frames.frame import Frame
from seido.frames.register import FRAMES, frames_in
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds
from seido.schemes.model import Scheme
from seido.screening import Screening, Verdict


@dataclass(frozen=True, slots=True)
class Balance:
    """A frame as it stands for one business, and the schemes offered that draw on it."""

    frame: Frame
    cap: Bounds
    used: Bounds
    left: Bounds
    schemes: tuple[Scheme, ...]


def balances(screening: Screening) -> tuple[Balance, ...]:
    """Return how each frame stands for a business that was screened."""
    drawn = [
        (each.scheme, frames_in(each.edition.limit))
        for each in screening.decisions
        if each.verdict is not Verdict.NOT_OFFERED and each.edition and each.edition.limit
    ]
    return tuple(
        Balance(
            frame,
            measure(frame.cap, screening.known),
            measure(frame.used, screening.known),
            measure(frame.left, screening.known),
            tuple(scheme for scheme, frames in drawn if frame in frames),
        )
        for frame in FRAMES
    )


def balance_json(balance: Balance) -> Json:
    """Return a frame with its yen; an amount that is not known exactly is None."""
    return {
        "account": balance.frame.id,
        "name": words_json(balance.frame.words),
        "cap_yen": _exactly(balance.cap),
        "used_yen": _exactly(balance.used),
        "left_yen": _exactly(balance.left),
        "schemes": [scheme.id for scheme in balance.schemes],
    }


def _exactly(amount: Bounds) -> int | None:
    return int(amount.low) if amount.exact else None
