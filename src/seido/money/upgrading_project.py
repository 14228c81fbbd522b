"""Loan for a joint project through the prefecture (高度化事業): amount, rate and term."""

from dataclasses import dataclass
from datetime import date

from seido.money.bounds import below_zero
from seido.refusal import refuse
from seido.rules.quantity import Months, Rate, Rounding, Yen, percent, round_whole
from seido.rules.words import Source, Words, reading

GUIDEBOOK = Source("002_9b07640c7467e1dd.txt", "高度化事業 貸付条件", date(2016, 4, 1))
AGENCY = Source("http://www.smrj.go.jp/keiei/kodoka/000283.html", "貸付条件")

TERM_MONTHS: Months = 20 * 12
GRACE_MONTHS: Months = 3 * 12

READINGS = (
    reading(
        "特別の法律に基づく事業の貸付割合は90％になることがあるとされるが、"
        "どの場合かは書かれていない。確かな80％で答える",
        "Under a special law 90 % can be lent, the agency prints, without saying when; the answer"
        " stays with the 80 % that are sure",
        AGENCY,
    ),
    reading(
        "貸付割合を掛けた額の円未満の扱いは書かれていない。切り捨てる",
        "Nothing is said of parts of a yen in the share that is lent; they are cut off",
        GUIDEBOOK,
    ),
)

_RATES: dict[int, tuple[Rate, Source]] = {
    2015: (percent("0.65"), GUIDEBOOK),
    2016: (percent("0.50"), AGENCY),
}


@dataclass(frozen=True, slots=True)
class UpgradingLoan:
    """What the prefecture and the agency lend for the equipment of a joint project.

    Attributes:
        limit: the most that is lent, in yen; there is no cap beside the share of the cost.
        own: what the members find themselves, in yen.
        rate: interest a year, fixed to the end; None for a fiscal year that is not in the sources.
        sources: where it stands.
    """

    limit: Yen
    own: Yen
    rate: Rate | None
    sources: tuple[Source, ...]


def upgrading_loan(cost: Yen, fiscal_year: int, *, by_special_law: bool = False) -> UpgradingLoan:
    """Return the loan for the equipment of a joint project (高度化事業の貸付け), within 20 years.

    Three of the twenty years may be years of grace. The prefecture diagnoses the plan first.

    Args:
        cost: cost of the land, buildings and equipment of the project, in yen.
        fiscal_year: the fiscal year of the decision to lend.
        by_special_law: the project is carried out under a special law (特別の法律に基づく事業), and
            then bears no interest.

    Raises:
        Refused: for a cost below zero.

    Source: GUIDEBOOK; AGENCY for fiscal 2016.
    """
    refuse([below_zero(Words("事業費", "the cost of the project"), cost, "cost")])
    limit = round_whole(cost * percent(80), Rounding.DOWN)
    rate, source = _RATES.get(fiscal_year, (None, GUIDEBOOK))
    if by_special_law:
        rate, source = Rate(0), GUIDEBOOK
    return UpgradingLoan(limit, cost - limit, rate, tuple(dict.fromkeys((GUIDEBOOK, source))))
