"""How a guaranteed loan falls on frames: on which, in which order, and for what part of it."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from seido.facts.finance.guarantees import uses_special_small
from seido.frames.frame import Frame
from seido.rules.build import ALWAYS, all_of, choose, least, total
from seido.rules.expr import Condition, Term
from seido.rules.quantity import Rate, Rounding, Yen, round_to
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.readings.decide.known import Bounds, Known
from seido.rules.truth import NO, YES
from seido.rules.words import Source, reading

READINGS = (
    reading(
        "枠の残りから引く額が、部分保証や負担金方式で保証される部分だけかは書かれていない。"
        "どちらの方式かを示す事実もないので、融資の全額を引く",
        "Whether only the guaranteed part of a loan counts against a frame is not said, and no fact"
        " tells whether the bank is guaranteed in part or bears a share afterwards; so the whole"
        " loan counts",
        Source("002_9b07640c7467e1dd.txt", "信用保証制度：保証限度額", date(2016, 4, 1)),
    ),
)


@dataclass(frozen=True, slots=True)
class Draw:
    """One way in which a loan falls on frames (保証枠).

    Attributes:
        frames: in the order in which they are filled, each up to what is left of it.
        within: caps under which all of it counts as well, such as that on several frames together.
        when: the condition under which it falls so; of several ways the first that holds counts.
        part: the part of the loan that counts, a pure number up to 1. Less than the whole only
            where the source caps what is guaranteed and names the part.
    """

    frames: tuple[Frame, ...]
    within: tuple[Frame, ...] = ()
    when: Condition = ALWAYS
    part: Rate = Fraction(1)

    @property
    def room(self) -> Term:
        """What may be guaranteed this way, in yen."""
        left = total(*(each.left for each in self.frames))
        return least(left, *(each.left for each in self.within))


@dataclass(frozen=True, slots=True)
class Fall:
    """What of a loan falls on one frame, in yen."""

    frame: Frame
    amount: Yen


@dataclass(frozen=True, slots=True)
class Drawn:
    """What becomes of a loan in the frames.

    Attributes:
        falls: what falls on which frame, in the order in which they are filled; nothing is in it of
            frames that are not touched.
        over: what counts and finds no room, in yen.
        missing: the facts and judgements that would tell; where there are any, the rest is empty.
    """

    falls: tuple[Fall, ...] = ()
    over: Yen = 0
    missing: frozenset[str] = frozenset()


def by_line(ordinary: Frame, unsecured: Frame, special_small: Frame) -> tuple[Draw, ...]:
    """Return how a loan falls on a separate frame: on its special small-sum line where it is used.

    Source: 002 セーフティネット保証制度：支援内容 (無担保8千万円、最大で2億8千万円): what goes
    without security fills the unsecured line, and the ordinary one takes the rest.
    """
    return (Draw((special_small,), when=uses_special_small), Draw((unsecured, ordinary)))


def where(condition: Condition, draws: tuple[Draw, ...]) -> tuple[Draw, ...]:
    """Return draws that apply under a further condition, as a row of several."""
    return tuple(replace(each, when=all_of(condition, each.when)) for each in draws)


def room(draws: tuple[Draw, ...]) -> Term:
    """Return what may be guaranteed by what is left of the frames, in yen.

    Raises:
        ValueError: where there are no draws, or where a business may come to none of them.
    """
    if not draws or draws[-1].when != ALWAYS:
        raise ValueError("the last of the draws must apply to everybody else")
    *cases, last = draws
    return choose(*((each.when, each.room) for each in cases), otherwise=last.room)


def drawn(draws: tuple[Draw, ...], amount: Yen, known: Known) -> Drawn:
    """Return what of a loan falls on which frame, exact in yen, for one business.

    A part of a yen counts as a whole one, so that no frame is taken to hold more than it does.

    Raises:
        ValueError: for an amount below zero.
    """
    if amount < 0:
        raise ValueError(f"a loan of {amount} yen: give zero or more")
    for each in draws:
        applies = decide(each.when, known)
        if applies.truth is YES:
            return _fall(each, amount, known)
        if applies.truth is not NO:
            judged = (judgement.name for judgement in applies.judgements)
            return Drawn(missing=applies.missing.union(judged))
    return Drawn()


def _fall(draw: Draw, amount: Yen, known: Known) -> Drawn:
    counted = int(round_to(amount * draw.part, 1, Rounding.UP))
    fitting = counted
    for cap in draw.within:
        left = measure(cap.left, known)
        if _open(left, fitting):
            return Drawn(missing=left.open)
        fitting = int(min(fitting, left.high))
    falls, rest = [], fitting
    for frame in draw.frames:
        left = measure(frame.left, known)
        if _open(left, rest):
            return Drawn(missing=left.open)
        falls.append(Fall(frame, int(min(rest, left.high))))
        rest -= falls[-1].amount
    placed = tuple(each for each in falls if each.amount)
    return Drawn(placed, over=counted - fitting + rest)


def _open(left: Bounds, wanted: Yen) -> bool:
    """Return whether it is not known how much of an amount a frame takes."""
    return left.low < wanted and not left.exact
