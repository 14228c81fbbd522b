"""Mutual aid against bankruptcy (経営セーフティ共済): contributions, prepayment, tax."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from seido.money.dated import Dated, in_force
from seido.refusal import Problem, refuse
from seido.rules.quantity import Months, Rate, Rounding, Yen, man, percent, round_whole
from seido.rules.words import Source

GUIDEBOOK = Source("002_9b07640c7467e1dd.txt", "経営セーフティ共済", date(2016, 4, 1))
"""Contributions, loan, tax and temporary loan in outline."""

CONTRIBUTIONS = Source(
    "https://www.smrj.go.jp/kyosai/tkyosai/about/installment/index.html", "掛金について"
)
PREPAYMENT = Source(
    "http://www.smrj.go.jp/tkyosai/announce/101344.html",
    "制度改正(前納減額率の見直し)のお知らせ",
    date(2017, 8, 21),
)
PREPAYMENT_EXAMPLE = Source("https://yutaka-tax.com/news/article/567", "前納減額金の計算")
PREPAYMENT_TAX = Source("https://kyosai-web.smrj.go.jp/tkyosai/entry/index_03.html", "加入時の前納")
REJOINING = Source(
    "https://finance-tax-osaka.com/tax-reform-business-failure-prevention-mutual-aid",
    "税制改正内容",
)
"""Contributions within two years of ending a contract on or after 2024-10-01 are not deductible."""

MONTHLY_LEAST, MONTHLY_MOST, MONTHLY_STEP = 5_000, man(20), 5_000
TOTAL_CAP = man(800)

_LONGEST = 12 * 100


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract with the same monthly contribution throughout, and nothing borrowed on it so far.

    Attributes:
        monthly: the contribution a month (掛金月額), in yen.
        paid_months: months for which a contribution has fallen due and been paid (掛金納付月数).
            Prepaid months do not count until their month has come.

    Raises:
        Refused: with every attribute that is outside the scheme.
    """

    monthly: Yen
    paid_months: Months

    def __post_init__(self) -> None:
        refuse([monthly_problem(self.monthly), months_problem(self.paid_months)])

    @property
    def contributions(self) -> Yen:
        """Return the contributions paid in (掛金総額), in yen; they stop at the cap."""
        return min(self.monthly * self.paid_months, TOTAL_CAP)


def monthly_problem(monthly: Yen) -> Problem | None:
    """Return what is wrong with a monthly contribution; None where it is in the scheme.

    Source: 002 経営セーフティ共済, 毎月の掛金.
    """
    if MONTHLY_LEAST <= monthly <= MONTHLY_MOST and monthly % MONTHLY_STEP == 0:
        return None
    return Problem(
        f"掛金月額{monthly:,}円は選べません。5,000円から200,000円までの5,000円きざみです",
        f"a contribution of {monthly:,} yen a month cannot be chosen; "
        "it runs from 5,000 to 200,000 yen in steps of 5,000",
        "monthly",
    )


def months_problem(months: Months) -> Problem | None:
    """Return what is wrong with a number of months; None where it can be one."""
    if 0 <= months <= _LONGEST:
        return None
    return Problem(
        f"{months}か月は月数になりません。0から{_LONGEST}までの整数です",
        f"{months} is no number of months; it runs from 0 to {_LONGEST}",
    )


def months_to_the_cap(contract: Contract) -> Months:
    """Return for how many more months contributions are taken until they reach the cap."""
    return round_whole(Fraction(TOTAL_CAP - contract.contributions, contract.monthly), Rounding.UP)


_PREPAYMENT_RATES = (
    Dated(None, date(2017, 10, 31), percent("0.5"), PREPAYMENT),
    Dated(date(2017, 11, 1), None, percent("0.09"), PREPAYMENT),
)

PAYOUT_LEAST = 5_000


def prepayment_rate(on: date) -> Rate:
    """Return the reduction for a month of prepayment (前納減額率), by the day of prepaying.

    Source: PREPAYMENT: 5/1000 up to October 2017, then 0.9/1000.
    """
    row = in_force(_PREPAYMENT_RATES, on)
    if row is None:
        raise LookupError(f"no rate of reduction for {on}")
    return row.value


def accumulated_months(prepaid_months: Months) -> Months:
    """Return the accumulated prepaid months (前納月数の累計): 11 months ahead are 66.

    Reading: the month in which one pays is not prepaid; the contribution of the next month is
    prepaid by one month, the one after by two. So twelve contributions paid at once are eleven
    prepaid ones, 1 + 2 + … + 11 = 66, as in the published example.

    Source: PREPAYMENT_EXAMPLE.
    """
    return prepaid_months * (prepaid_months + 1) // 2


def prepayment_reduction(monthly: Yen, prepaid_months: Months, on: date) -> Yen:
    """Return what comes back for paying contributions ahead (前納減額金), in yen.

    Args:
        monthly: the contribution a month, in yen.
        prepaid_months: contributions of later months paid ahead, without this month's own.
        on: the day of prepaying.

    Reading: a part of a yen is dropped; the sources do not say.

    Raises:
        Refused: for a contribution or a number of months outside the scheme.

    Source: PREPAYMENT: monthly contribution × rate × accumulated prepaid months.

    Examples:
        >>> prepayment_reduction(80_000, 11, date(2017, 11, 1))
        4752
    """
    refuse([monthly_problem(monthly), months_problem(prepaid_months)])
    return round_whole(
        monthly * prepayment_rate(on) * accumulated_months(prepaid_months), Rounding.DOWN
    )


def prepayment_payout(reductions: Yen) -> tuple[Yen, Yen]:
    """Return what is paid in June and what is carried over, from the sum at the end of March.

    Source: PREPAYMENT: from 5,000 yen it is paid, below that it waits for the next year.
    """
    return (reductions, 0) if reductions >= PAYOUT_LEAST else (0, reductions)


def deductible_per_year(monthly: Yen, prepaid_months: Months = 0) -> Yen:
    """Return what a year's contributions take off the taxable profit (損金・必要経費), in yen.

    Args:
        monthly: the contribution a month, in yen; all twelve of the year are paid.
        prepaid_months: months of later years paid ahead in the year, where any are.

    Reading: "a prepayment for one year or less" is one of at most twelve months; a longer one
    adds nothing in the year in which it is paid, because the page allows only the short ones.
    The whole never passes the cap on contributions.

    Raises:
        Refused: for a contribution or a number of months outside the scheme.

    Source: 002 経営セーフティ共済, 税法上の特典; PREPAYMENT_TAX.
    """
    refuse([monthly_problem(monthly), months_problem(prepaid_months)])
    ahead = prepaid_months if prepaid_months <= 12 else 0
    return min(monthly * (12 + ahead), TOTAL_CAP)
