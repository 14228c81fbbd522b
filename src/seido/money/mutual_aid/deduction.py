"""What contributions take off the taxable profit (損金・必要経費)."""

from datetime import date

from seido.money.mutual_aid.contract import PREPAYMENT_TAX, TOTAL_CAP, Contract
from seido.money.mutual_aid.prepayment import prepaid_amounts
from seido.refusal import Problem
from seido.rules.months import months_after
from seido.rules.quantity import Months, Yen
from seido.rules.words import reading

REJOINING_SINCE = date(2024, 10, 1)
"""A contract that ended on this day or later bars the deduction for a new one."""

BARRED_MONTHS: Months = 24

READINGS = (
    reading(
        "納めた年の損金・必要経費になる「1年以内の前納」は、12か月分までの前納とみる。"
        "ページはそれだけを認めるので、12か月分を超える前納は、納めた年には何も加えないものとする",
        "A prepayment for one year or less is taken to be one of at most twelve months. The page"
        " allows only those, so a longer one adds nothing in the year in which it is paid",
        PREPAYMENT_TAX,
    ),
)


def deductible_from(ended_on: date) -> date:
    """Return the first day on which contributions are deductible again after a contract ended.

    Source: REJOINING (措法66の11): those paid from the day of the end until two years are over
        are not; the day of the end counts among the two years.

    Examples:
        >>> deductible_from(date(2024, 10, 15)), deductible_from(date(2024, 9, 30))
        (datetime.date(2026, 10, 15), datetime.date(2024, 9, 30))
    """
    return ended_on if ended_on < REJOINING_SINCE else months_after(ended_on, BARRED_MONTHS)


def ended_problem(ended_on: date, on: date) -> Problem | None:
    """Return what is wrong with the day on which a former contract ended; None where it can be."""
    if ended_on <= on:
        return None
    return Problem(
        f"前の契約の解約日 {ended_on} が {on} より後です。それまでの日にしてください",
        f"the former contract ended on {ended_on}, after {on}; give a day by then",
        "ended_on",
    )


def deductible_per_year(contract: Contract, prepaid_months: Months = 0) -> Yen:
    """Return what a year's contributions take off the taxable profit (損金・必要経費), in yen.

    Args:
        contract: the contract; all twelve contributions of the year are paid.
        prepaid_months: months of later years paid ahead in the year, where any are; those beyond
            the cap count not.

    The whole never passes the cap on contributions.

    Raises:
        Refused: for a number of months that can be none.

    Source: 002 経営セーフティ共済, 税法上の特典; PREPAYMENT_TAX.
    """
    ahead = prepaid_amounts(contract, prepaid_months)
    yen = sum(ahead) if len(ahead) <= 12 else 0
    return min(contract.monthly * 12 + yen, TOTAL_CAP)
