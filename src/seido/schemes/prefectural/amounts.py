"""How much and for how long a loan of a prefecture lends: limit, use, term."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from seido.facts.application import purpose
from seido.refusal import Problem, refuse
from seido.rules.build import ALWAYS, one_of
from seido.rules.expr import Condition
from seido.rules.words import Words
from seido.schemes.prefectural.wrong import wrong


class Use(Enum):
    """What a term is for (資金使途)."""

    EITHER = "either"
    WORKING = "working"
    EQUIPMENT = "equipment"

    @property
    def words(self) -> Words:
        """What it is called."""
        return {
            Use.EITHER: Words("運転資金・設備資金", "working capital and equipment"),
            Use.WORKING: Words("運転資金", "working capital"),
            Use.EQUIPMENT: Words("設備資金", "equipment"),
        }[self]

    @property
    def when(self) -> Condition:
        """When the money is for it; money for both counts as equipment."""
        return {
            Use.EITHER: ALWAYS,
            Use.WORKING: one_of(purpose, "working"),
            Use.EQUIPMENT: one_of(purpose, "equipment", "both"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The most that can be had (限度額).

    Attributes:
        yen: for a business.
        cooperative_yen: for a cooperative; None where the page makes no difference.
        unsecured_yen: without security, within it; None where the page says nothing.
        beside_own_funds_yen: before the business opens: so much on top of its own funds, within
            the limit; None where the page makes no difference.
        note: what else counts against it; None for nothing.

    Raises:
        Refused: for amounts below one yen, or parts above the whole.
    """

    yen: int
    cooperative_yen: int | None = None
    unsecured_yen: int | None = None
    beside_own_funds_yen: int | None = None
    note: Words | None = None

    def __post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if self.yen < 1:
            yield wrong("limit.yen", self.yen, "1円以上の金額", "one yen or more")
        for name in ("unsecured_yen", "beside_own_funds_yen"):
            part = getattr(self, name)
            if part is not None and not 1 <= part <= self.yen:
                yield wrong(f"limit.{name}", part, "1円から限度額まで", "one yen up to the limit")
        if self.cooperative_yen is not None and self.cooperative_yen < self.yen:
            yield wrong(
                "limit.cooperative_yen",
                self.cooperative_yen,
                "組合でない事業者の限度額以上",
                "no less than the limit of a business",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """The longest term and the grace within it, in months (融資期間・据置期間).

    Attributes:
        months: the longest term.
        grace_months: the longest grace within it; zero for none, None where the page is silent.
        use: what it is for.

    Raises:
        Refused: for months below one, or a grace as long as the term.
    """

    months: int
    grace_months: int | None = None
    use: Use = Use.EITHER

    def __post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        grace = self.grace_months
        if self.months < 1:
            yield wrong("terms.months", self.months, "1か月以上", "one month or more")
        elif grace is not None and not 0 <= grace < self.months:
            ja, en = "0か月から期間より短い月数まで", "from none to less than the term"
            yield wrong("terms.grace_months", grace, ja, en)
