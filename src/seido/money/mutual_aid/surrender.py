"""What comes back when a contract ends (解約手当金), and the temporary loan on it (一時貸付金)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from seido.money.dated import Dated, in_force
from seido.money.mutual_aid.contract import TOTAL_CAP, Contract
from seido.rules.quantity import Months, Rate, Rounding, Yen, man, percent, round_whole
from seido.rules.words import Source, Words, reading

SURRENDER = Source("http://www.smrj.go.jp/tkyosai/qa/kaiyaku/000142.html", "解約手当金の支給率")
TEMPORARY_LOAN = Source(
    "https://www.smrj.go.jp/kyosai/tkyosai/about/loan/index.html", "一時貸付金について"
)
TEMPORARY_LOAN_LIMIT = Source(
    "http://www.smrj.go.jp/tkyosai/announce/057759.html",
    "一時貸付金制度についてのお知らせ(重要)",
    date(2011, 8, 25),
)
RATE_OF_2009 = Source(
    "http://www.smrj.go.jp/tkyosai/announce/ichigashi/index.html", "一時貸付金の利率"
)
RATE_OF_2011 = Source("http://www.smrj.go.jp/tkyosai/announce/057695.html", "一時貸付金の利率")


class Ending(Enum):
    """How a contract ends (解約の種類)."""

    VOLUNTARY = "voluntary"
    """任意解約: the business ends it."""
    DEEMED = "deemed"
    """みなし解約: the owner dies, the company dissolves, or the whole business is handed over."""
    BY_AGENCY = "by_agency"
    """機構解約: the agency ends it, as when twelve contributions are overdue."""


# From this many months on: voluntary, deemed, by the agency, in percent of the contributions.
_SURRENDER_PERCENT = (
    (40, (100, 100, 95)),
    (36, (95, 100, 90)),
    (30, (90, 95, 85)),
    (24, (85, 90, 80)),
    (12, (80, 85, 75)),
    (0, (0, 0, 0)),
)


def surrender_rate(paid_months: Months, ending: Ending) -> Rate:
    """Return the share of the contributions that comes back (支給率); none under twelve months.

    Source: SURRENDER.
    """
    rates = next(rates for first, rates in _SURRENDER_PERCENT if paid_months >= first)
    return percent(rates[list(Ending).index(ending)])


def surrender_value(contract: Contract, ending: Ending, forfeited: Yen = 0) -> Yen:
    """Return what comes back when the contract ends today (解約手当金), in yen.

    Args:
        contract: the contract.
        ending: how it ends.
        forfeited: the tenths of loans already taken from the contributions, in yen.

    Source: SURRENDER.
    """
    return round_whole(
        (contract.contributions - forfeited) * surrender_rate(contract.paid_months, ending),
        Rounding.DOWN,
    )


_RATES = (
    Dated(None, date(2009, 4, 22), percent("1.5"), RATE_OF_2009),
    Dated(date(2009, 4, 23), date(2011, 3, 31), percent("0.5"), RATE_OF_2009),
    Dated(date(2011, 4, 1), None, percent("0.9"), RATE_OF_2011),
)

RATE_CONFIRMED_UNTIL = date(2011, 12, 31)
"""No official page after this year that names the rate is in the sources."""

LENT_SHARE = percent(95)
LEAST, STEP = man(30), man(5)
TERM_MONTHS: Months = 12
PENALTY = percent("14.6")
LEGACY_TOTAL, LEGACY_LIMIT, LEGACY_MONTHLY = man(320), man(300), man(8) + 5_000

READINGS = (
    reading(
        "一時貸付金の限度額は、320万円の95%の95%なら288万8千円だが、機構は285万円と印刷する。"
        "限度額は5万円単位とし、それに満たない額を切り捨てるものとする",
        "95 % of 95 % of 3.2 million yen is 2,888,000, and the agency prints 2,850,000 as the limit"
        " of the temporary loan, so the limit is counted in units of 50,000 yen",
        TEMPORARY_LOAN_LIMIT,
    ),
    reading(
        "一時貸付金の利息は、借入期間の1年分を数え、円未満を切り捨てるものとする",
        "Interest on the temporary loan is counted for the whole year that it runs, and parts of a"
        " yen are dropped",
        TEMPORARY_LOAN,
    ),
)


@dataclass(frozen=True, slots=True)
class TemporaryLoan:
    """The loan for any business need on the value of the contract, repaid at once after a year.

    Attributes:
        limit: the most that can be lent, in yen: in units of 50,000, and nothing below 300,000.
        unrounded: the same before units and least amount.
        rate: interest for the year, by the day on which the application is received.
        interest: interest on the limit, taken in advance, in yen.
        reason: why nothing is lent; None where something is.
    """

    limit: Yen
    unrounded: Yen
    rate: Rate
    interest: Yen
    reason: Words | None


def temporary_loan(
    contract: Contract, on: date, *, full_in_september_2011: bool = False
) -> TemporaryLoan:
    """Return the temporary loan that a contract gives (一時貸付金) where nothing is borrowed yet.

    Args:
        contract: the contract.
        on: the day on which the application is received.
        full_in_september_2011: the contributions stood at the old cap of 3.2 million yen at the
            end of September 2011; they keep the old limit of 3 million while they stay there.

    Source: TEMPORARY_LOAN, TEMPORARY_LOAN_LIMIT, RATE_OF_2009, RATE_OF_2011.

    Examples:
        >>> temporary_loan(Contract(200_000, 40), date(2016, 4, 1)).limit
        7600000
    """
    row = in_force(_RATES, on)
    if row is None:
        raise LookupError(f"no rate of interest for {on}")
    unrounded = round_whole(_borrowable(contract) * LENT_SHARE, Rounding.DOWN)
    limit = unrounded - unrounded % STEP
    if (
        full_in_september_2011
        and contract.contributions == LEGACY_TOTAL
        and contract.monthly < LEGACY_MONTHLY
    ):
        limit = LEGACY_LIMIT
    if limit < LEAST:
        return TemporaryLoan(0, unrounded, row.value, 0, _reason(contract))
    interest = round_whole(limit * row.value, Rounding.DOWN)
    return TemporaryLoan(limit, unrounded, row.value, interest, None)


def _borrowable(contract: Contract) -> Yen:
    """Return the value that the limit is taken of: at the cap, the contributions themselves."""
    if contract.contributions == TOTAL_CAP:
        return TOTAL_CAP
    return surrender_value(contract, Ending.BY_AGENCY)


def _reason(contract: Contract) -> Words:
    if contract.paid_months < 12:
        return Words(
            "掛金の納付が12か月に満たないため、一時貸付金はまだ借りられません",
            "no temporary loan before twelve months of contributions",
        )
    return Words(
        "一時貸付金の借りられる額が最低額の30万円に届きません",
        "what could be lent is below the least temporary loan of 300,000 yen",
    )
