"""A frame (保証枠): a cap, the guarantees that draw on it, and what is left."""

from dataclasses import dataclass, field
from datetime import date

from seido.facts.application import refinances_guaranteed_debt
from seido.facts.finance.guarantees import uses_special_small
from seido.rules.build import choose, difference, greatest, total
from seido.rules.expr import Term
from seido.rules.words import Reading, Source, Words, reading

READINGS = (
    reading(
        "003は特別小口保険を使う者の限度額をその枠だけで示す。普通・無担保の枠に代わるものとし、加えない",
        "Document 003 gives the special small-sum cap alone as the limit of whoever uses that line;"
        " it stands in the place of the ordinary and unsecured lines and is not added to them",
        Source(
            "003_6d2acececfa387a1.txt", "経営改善サポート保証制度：保証限度額", date(2020, 4, 1)
        ),
    ),
)
"""How a line of a separate frame is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A frame (保証枠): its cap, what is in use, and what is left for a new loan.

    Attributes:
        id: stable and public.
        words: its name.
        cap: the most it holds (保証限度額), in yen, by the form of business and the date.
        used: guarantees in use (利用残高), in yen; for a cap on several frames together, their sum.
        source: where the cap stands.
        repaid: how much of what is in use the new loan repays (借換え), in yen; None where the
            frame knows no refinancing.
        readings: how sources are read on it where they are open.
        left: what the new loan may draw, in yen, never below zero nor above the cap. What it repays
            is free again, for as much as was in use.
    """

    id: str
    words: Words
    cap: Term
    used: Term
    source: Source
    repaid: Term | None = None
    readings: tuple[Reading, ...] = ()
    left: Term = field(init=False)

    def __post_init__(self) -> None:
        kept = self.used
        if self.repaid is not None:
            freed = choose((refinances_guaranteed_debt, self.repaid), otherwise=0)
            kept = greatest(difference(self.used, freed), 0)
        # The frame is frozen; its one computed part is set while it is made.
        object.__setattr__(self, "left", greatest(difference(self.cap, kept), 0))


def left_by_line(ordinary: Frame, unsecured: Frame, special_small: Frame) -> Term:
    """Return what is left of a separate frame: of its special small-sum line where that is used."""
    return choose(
        (uses_special_small, special_small.left), otherwise=total(ordinary.left, unsecured.left)
    )
