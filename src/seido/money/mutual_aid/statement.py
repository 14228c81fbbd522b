"""All that a contract of the mutual aid against bankruptcy gives on a day, in one statement."""

from dataclasses import dataclass
from datetime import date

from seido.money.mutual_aid.contract import (
    CONTRIBUTIONS,
    GUIDEBOOK,
    PREPAYMENT,
    PREPAYMENT_EXAMPLE,
    PREPAYMENT_TAX,
    RAISED,
    REJOINING,
    Contract,
)
from seido.money.mutual_aid.deduction import (
    REJOINING_SINCE,
    deductible_from,
    deductible_per_year,
    ended_problem,
)
from seido.money.mutual_aid.loan import (
    EARLY_REPAYMENT,
    LENDING,
    REFORM,
    REFORM_SOURCE,
    REPAYMENT,
    UNITS,
    AidLoan,
    aid_loan,
)
from seido.money.mutual_aid.prepayment import (
    prepaid_amounts,
    prepayment_payout,
    prepayment_reduction,
)
from seido.money.mutual_aid.surrender import (
    RATE_CONFIRMED_UNTIL,
    RATE_OF_2009,
    RATE_OF_2011,
    SURRENDER,
    TEMPORARY_LOAN,
    TEMPORARY_LOAN_LIMIT,
    Ending,
    TemporaryLoan,
    surrender_value,
    temporary_loan,
)
from seido.refusal import refuse
from seido.rules.quantity import Months, Yen
from seido.rules.words import Words

SOURCES = (
    GUIDEBOOK,
    CONTRIBUTIONS,
    LENDING,
    UNITS,
    RAISED,
    REPAYMENT,
    EARLY_REPAYMENT,
    TEMPORARY_LOAN,
    TEMPORARY_LOAN_LIMIT,
    RATE_OF_2009,
    RATE_OF_2011,
    SURRENDER,
    PREPAYMENT,
    PREPAYMENT_EXAMPLE,
    PREPAYMENT_TAX,
    REJOINING,
    REFORM_SOURCE,
)
"""Where the figures of a statement stand."""


@dataclass(frozen=True, slots=True)
class AidStatement:
    """What a contract gives on a day; amounts in yen.

    Attributes:
        contract: the contract.
        loan: the loan on a failed customer's debts.
        temporary_loan: the loan for any business need.
        surrender: what comes back at the end, before any loan, by how the contract ends.
        prepaid: the contributions of the months paid ahead, as far as the cap.
        reduction: what comes back for them.
        deductible: what twelve contributions take off the taxable profit; none while a former
            contract bars it.
        deductible_ahead: the same with the months paid ahead.
        deductible_from: the first day on which contributions are deductible again after a former
            contract ended; None where there was none.
        notes: what was taken for granted, and what a reader should know.
    """

    contract: Contract
    loan: AidLoan
    temporary_loan: TemporaryLoan
    surrender: dict[Ending, Yen]
    prepaid: tuple[Yen, ...]
    reduction: Yen
    deductible: Yen
    deductible_ahead: Yen
    deductible_from: date | None
    notes: tuple[Words, ...]


def statement(
    contract: Contract,
    on: date,
    *,
    uncollectable: Yen | None = None,
    failed_on: date | None = None,
    prepaid_months: Months = 0,
    ended_on: date | None = None,
    full_in_september_2011: bool = False,
) -> AidStatement:
    """Return all that a contract gives, where nothing is borrowed on it yet.

    Args:
        contract: the contract.
        on: the day of applying, and of prepaying.
        uncollectable: debts of a failed customer that can no longer be collected, in yen; None
            where not known, and then the largest possible loan is given.
        failed_on: the day on which the customer failed; None for the day of applying.
        prepaid_months: months of contributions paid ahead, without this month's own.
        ended_on: the day on which a former contract ended; None where there was none.
        full_in_september_2011: the contributions stood at the old cap then.

    Raises:
        Refused: for an amount or a number of months outside the scheme, or a day to come.
    """
    refuse([ended_problem(ended_on, on)] if ended_on else [])
    loan = aid_loan(contract, uncollectable, failed_on or on)
    prepaid = prepaid_amounts(contract, prepaid_months)
    reduction = prepayment_reduction(contract, prepaid_months, on)
    again = deductible_from(ended_on) if ended_on else None
    barred = again is not None and on < again
    notes = (
        (True, _NOTHING_BORROWED if contract.changes else _SAME_THROUGHOUT),
        (uncollectable is None and loan.loan > 0, _LARGEST),
        (loan.counted < contract.contributions, _RAISED_LATE),
        (on < REFORM, _BEFORE_THE_REFORM),
        (on > RATE_CONFIRMED_UNTIL, _RATE_CAUTION),
        (len(prepaid) < prepaid_months, _past_the_cap(len(prepaid))),
        (prepayment_payout(reduction)[1] > 0, _CARRIED_OVER),
        (ended_on is None, _REJOINING),
        (ended_on is not None, _rejoined(ended_on or on, again or on)),
    )
    return AidStatement(
        contract,
        loan,
        temporary_loan(contract, on, full_in_september_2011=full_in_september_2011),
        {ending: surrender_value(contract, ending) for ending in Ending},
        prepaid,
        reduction,
        0 if barred else deductible_per_year(contract),
        0 if barred else deductible_per_year(contract, prepaid_months),
        again,
        tuple(words for told, words in notes if told),
    )


_NOTHING_BORROWED = Words(
    "共済金・一時貸付金の残高がない契約として計算しています",
    "for a contract on which nothing is borrowed",
)
_SAME_THROUGHOUT = Words(
    "共済金・一時貸付金の残高がなく、掛金月額が変わらない契約として計算しています",
    "for a contract on which nothing is borrowed, with the same contribution throughout",
)
_RAISED_LATE = Words(
    "倒産の日の前日から6か月以内に増額した分は、貸付額の計算に入れていません",
    "what the contribution was raised by in the six months before the failure does not count for "
    "the loan",
)
_LARGEST = Words(
    "回収困難額の入力がないため、共済金は借りられる最大額で示しています",
    "no uncollectable amount was given: the loan shown is the largest possible",
)
_BEFORE_THE_REFORM = Words(
    "2011年10月の改正より前の日付です。利率と減額率のほかは改正後の条件で計算しています",
    "the day is before the reform of October 2011; all but the rates are the terms after it",
)
_RATE_CAUTION = Words(
    "一時貸付金の年0.9%は2011年4月からの利率で、その後の変更の有無は公表資料で確認できていません",
    "0.9 % on the temporary loan holds from April 2011; whether it changed after that year could "
    "not be confirmed",
)
_CARRIED_OVER = Words(
    "前納減額金は、3月末の合計が5,000円に満たなければ翌年に持ち越されます",
    "a reduction below 5,000 yen in all at the end of March waits for the next year",
)
_REJOINING = Words(
    "2024年10月1日以後に解約して入り直すと、解約から2年を経過する日までの掛金は損金・必要経費になりません",
    "after a contract ended on or after 2024-10-01, contributions to a new one are not deductible "
    "for two years",
)


def _past_the_cap(months: Months) -> Words:
    return Words(
        f"掛金は総額800万円で止まるため、前納できるのはこの先{months}か月分までです。その分だけ数えました",
        f"contributions stop at 8 million yen: {months} months to come can be prepaid, and no more "
        "are counted",
    )


def _rejoined(ended_on: date, again: date) -> Words:
    """Return what the end of a former contract means for the deduction."""
    if ended_on < REJOINING_SINCE:
        return Words(
            f"前の契約の解約が2024年10月1日より前（{ended_on}）なので、掛金は損金・必要経費になります",
            f"the former contract ended before 2024-10-01, on {ended_on}: contributions are "
            "deductible",
        )
    return Words(
        f"{ended_on}に前の契約を解約しているため、掛金が損金・必要経費になるのは{again}以後に払う分からです",
        f"as the former contract ended on {ended_on}, contributions are deductible from {again} on",
    )
