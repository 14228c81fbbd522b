"""Exchange between industrial regions (地域間交流支援, RIT): who can apply, what they bear."""

from datetime import date
from fractions import Fraction

from seido.money.bounds import below_zero
from seido.refusal import Problem, refuse
from seido.rules.quantity import Rate, Rounding, Yen, round_whole
from seido.rules.words import Source, Words, reading

GUIDEBOOK = Source("002_9b07640c7467e1dd.txt", "地域間交流支援事業：RIT事業", date(2016, 4, 1))

OWN_SHARE: Rate = Fraction(1, 3)
SMES_LEAST = 5
SMES_SHARE: Rate = Fraction(2, 3)

READINGS = (
    reading(
        "負担額の3分の1の円未満の扱いは書かれていない。3分の1に満たなければ足りないので切り上げる",
        "Nothing is said of parts of a yen in the third that is borne. Less than a third would not"
        " do, so it is rounded up",
        GUIDEBOOK,
    ),
)


def own_share_least(budget: Yen) -> Yen:
    """Return the least that the body and its members must bear of the budget, in yen: one third.

    The project is no subsidy: the money of the programme is not paid to the body.

    Raises:
        Refused: for a budget below zero.

    Source: GUIDEBOOK.
    """
    refuse([below_zero(Words("総予算", "the budget"), budget, "budget")])
    return round_whole(budget * OWN_SHARE, Rounding.UP)


def unmet(members: int, smes: int, own: Yen, budget: Yen) -> tuple[Words, ...]:
    """Return the requirements that a group misses, each a sentence; none where it can apply.

    Args:
        members: businesses that take part.
        smes: small and medium ones among them.
        own: what the body and its members bear, in yen.
        budget: the whole budget, in yen.

    Raises:
        Refused: for numbers below zero, or more small and medium businesses than members.

    Source: GUIDEBOOK.
    """
    refuse(
        [
            below_zero(Words("負担額", "the own share"), own, "own"),
            below_zero(Words("総予算", "the budget"), budget, "budget"),
            None
            if 0 <= smes <= members
            else Problem(
                f"中小企業{smes}社は参加{members}社のうちの数ではありません",
                f"{smes} small and medium businesses cannot be among {members} members",
                "smes",
            ),
        ]
    )
    requirements = (
        (
            smes >= SMES_LEAST,
            Words(
                f"中小企業の参加が{smes}社で、5社に満たない",
                f"{smes} small and medium businesses take part; at least 5 are needed",
            ),
        ),
        (
            smes >= members * SMES_SHARE,
            Words(
                f"中小企業が{members}社のうち{smes}社で、3分の2に満たない",
                f"{smes} of {members} members are small or medium; at least two thirds are needed",
            ),
        ),
        (
            own >= budget * OWN_SHARE,
            Words(
                f"負担額{own:,}円が総予算の3分の1({own_share_least(budget):,}円)に満たない",
                f"the own share of {own:,} yen is under a third of the budget "
                f"({own_share_least(budget):,} yen)",
            ),
        ),
    )
    return tuple(words for met, words in requirements if not met)
