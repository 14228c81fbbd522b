"""Who may have a loan: the closed vocabulary in which loans of prefectures say it."""

from dataclasses import dataclass
from typing import TypeAlias

from seido.facts.finance.safety_net import certificate
from seido.refusal import Problem, refuse
from seido.rules.words import Words
from seido.schemes.model import Scheme
from seido.schemes.parties import Party
from seido.schemes.prefectural.wrong import counted, wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Founder:
    """One about to begin, or begun not long ago (創業者).

    Attributes:
        sole_months: within how many months one begins alone.
        company_months: within how many months a company is set up.
        years: how many years after its start a business still counts.
        last_day_counts: whether the day on which these years are full counts (以内), or not (未満).
        spin_off: whether a company that plans to set up another one counts too (分社).
        supported: whether the municipality has to certify its start-up support
            (特定創業支援等事業).
        supported_company_months: within how many months a company is set up with that certificate,
            where that is longer; None where it makes no difference.

    Raises:
        Refused: for months or years below one, and for a certificate that gives no more time.
    """

    sole_months: int
    company_months: int
    years: int
    last_day_counts: bool = False
    spin_off: bool = False
    supported: bool = False
    supported_company_months: int | None = None

    def __post_init__(self) -> None:
        refuse(
            [
                counted("who.sole_months", self.sole_months),
                counted("who.company_months", self.company_months),
                counted("who.years", self.years),
                self._shorter(),
            ]
        )

    def _shorter(self) -> Problem | None:
        months = self.supported_company_months
        if months is None or months > self.company_months:
            return None
        ja, en = (
            f"証明のないときの{self.company_months}か月より長い月数",
            "more months than without it",
        )
        return wrong("who.supported_company_months", months, ja, en)


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallEnterprise:
    """One with few employees (小規模企業者).

    Attributes:
        most: how many at most, employees of every industry but those below.
        commerce_and_services: how many at most in commerce and services.
        cooperatives: whether cooperatives count of which two thirds of the members are as small.

    Raises:
        Refused: for numbers below one, or more in commerce and services than elsewhere.
    """

    most: int
    commerce_and_services: int
    cooperatives: bool = False

    def __post_init__(self) -> None:
        refuse(
            [
                counted("who.most", self.most),
                counted("who.commerce_and_services", self.commerce_and_services),
                wrong(
                    "who.commerce_and_services",
                    self.commerce_and_services,
                    f"{self.most}人（そのほかの業種）以下の人数",
                    f"no more than the {self.most} of other industries",
                )
                if self.commerce_and_services > self.most
                else None,
            ]
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Traded:
    """One that has been in business for some time.

    Attributes:
        months: for how many months at least.
        same_place: whether they count at its present place alone.

    Raises:
        Refused: for months below one.
    """

    months: int
    same_place: bool = False

    def __post_init__(self) -> None:
        refuse([counted("who.months", self.months)])


@dataclass(frozen=True, slots=True)
class GuidedByChamber:
    """One that a chamber or society of commerce guides (商工会等の経営指導)."""


@dataclass(frozen=True, slots=True)
class PlansWithSupport:
    """One that draws up a plan with a certified support institution (認定支援機関の支援)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certified:
    """One that holds the mayor's certificate of a case (認定), and applies in time.

    Attributes:
        case: the case, as the fact on certificates names it, such as ``case_5``.
        days: within how many days, the day of the certificate being the first.

    Raises:
        Refused: for days below one, and for a case that there is not.
    """

    case: str
    days: int

    def __post_init__(self) -> None:
        cases = [each for each in certificate.options if each != "none"]
        listed = f"{', '.join(cases)} のどれか", f"one of {', '.join(cases)}"
        unknown = None if self.case in cases else wrong("who.case", self.case, *listed)
        refuse([unknown, counted("who.days", self.days)])


@dataclass(frozen=True, slots=True)
class SalesFell:
    """One whose sales of the latest month lie below those of a year before, by any amount."""


@dataclass(frozen=True, slots=True)
class CoveredBy:
    """One that a guarantee of the catalogue serves, on the terms of the day (保証の対象者)."""

    guarantee: Scheme


@dataclass(frozen=True, slots=True)
class RoomUnder:
    """One whose guaranteed debt lies below a cap, or is refinanced.

    Attributes:
        yen: the cap.

    Raises:
        Refused: for a cap below one yen.
    """

    yen: int

    def __post_init__(self) -> None:
        refuse([counted("who.yen", self.yen)])


@dataclass(frozen=True, slots=True)
class Judged:
    """One of whom somebody has to find something (人が判断する).

    Attributes:
        name: the name of the judgement.
        words: what is found.
        by: who finds it.
    """

    name: str
    words: Words
    by: Party


@dataclass(frozen=True, slots=True)
class Either:
    """One of whom one of several holds.

    Attributes:
        name: the name of the requirement that they are together.
        words: what they are together.
        of: what may hold.

    Raises:
        Refused: for fewer than two.
    """

    name: str
    words: Words
    of: tuple["Who", ...]

    def __post_init__(self) -> None:
        few = wrong("who.of", len(self.of), "2つ以上の条件", "two conditions or more")
        refuse([few if len(self.of) <= 1 else None])


Who: TypeAlias = (
    Founder
    | SmallEnterprise
    | Traded
    | GuidedByChamber
    | PlansWithSupport
    | Certified
    | SalesFell
    | CoveredBy
    | RoomUnder
    | Judged
    | Either
)
"""A condition on who may have a loan."""


def is_founder(who: Who) -> bool:
    """Return whether a condition lets in those who are yet to begin, who have no size."""
    return isinstance(who, Founder) or (isinstance(who, Either) and any(map(is_founder, who.of)))
