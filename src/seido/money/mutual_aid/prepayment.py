"""Contributions paid ahead (前納), and what comes back for them (前納減額金)."""

from datetime import date

from seido.money.dated import Dated, in_force
from seido.money.mutual_aid.contract import PREPAYMENT, PREPAYMENT_EXAMPLE, Contract, months_problem
from seido.refusal import refuse
from seido.rules.quantity import Months, Rate, Rounding, Yen, percent, round_whole
from seido.rules.words import reading

_PREPAYMENT_RATES = (
    Dated(None, date(2017, 10, 31), percent("0.5"), PREPAYMENT),
    Dated(date(2017, 11, 1), None, percent("0.09"), PREPAYMENT),
)

PAYOUT_LEAST = 5_000

READINGS = (
    reading(
        "納める月そのものは前納に数えない。翌月分を1か月、その次を2か月の前納とする。"
        "一度に納めた12か月分は11か月の前納で、公表された例のとおり累計66か月となる",
        "The month in which one pays is not prepaid; the contribution of the next month is prepaid"
        " by one month, the one after by two. So twelve contributions paid at once are eleven"
        " prepaid ones and 66 months in all, as in the published example",
        PREPAYMENT_EXAMPLE,
    ),
    reading(
        "前納減額金の円未満の扱いは書かれていない。切り捨てるものとする",
        "Nothing is said of parts of a yen in what comes back for a prepayment; they are dropped",
        PREPAYMENT,
    ),
)


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

    Source: PREPAYMENT_EXAMPLE.
    """
    return prepaid_months * (prepaid_months + 1) // 2


def prepaid_amounts(contract: Contract, prepaid_months: Months) -> tuple[Yen, ...]:
    """Return the contributions of so many months to come, as far as the cap, in yen.

    Months beyond the cap are not among them: nothing can be paid for them. The contribution that
    reaches it is what is left to it.

    Raises:
        Refused: for a number of months that can be none.

    Source: CONTRIBUTIONS: contributions are taken until they come to 8 million yen.
    """
    refuse([months_problem(prepaid_months)])
    paid = contract.paid(contract.paid_months + prepaid_months)
    return tuple(filter(None, paid[contract.paid_months :]))


def prepayment_reduction(contract: Contract, prepaid_months: Months, on: date) -> Yen:
    """Return what comes back for paying contributions ahead (前納減額金), in yen.

    Args:
        contract: the contract, with this month's contribution among the months paid.
        prepaid_months: contributions of later months paid ahead; those beyond the cap count not.
        on: the day of prepaying.

    Raises:
        Refused: for a number of months that can be none.

    Source: PREPAYMENT: monthly contribution × rate × accumulated prepaid months.

    Examples:
        >>> prepayment_reduction(Contract(80_000, 12), 11, date(2017, 11, 1))
        4752
    """
    ahead = enumerate(prepaid_amounts(contract, prepaid_months), start=1)
    weighed = sum(yen * months for months, yen in ahead)
    return round_whole(weighed * prepayment_rate(on), Rounding.DOWN)


def prepayment_payout(reductions: Yen) -> tuple[Yen, Yen]:
    """Return what is paid in June and what is carried over, from the sum at the end of March.

    Source: PREPAYMENT: from 5,000 yen it is paid, below that it waits for the next year.
    """
    return (reductions, 0) if reductions >= PAYOUT_LEAST else (0, reductions)
