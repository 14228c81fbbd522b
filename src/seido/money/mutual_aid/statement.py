"""All that a contract of the mutual aid against bankruptcy gives on a day, in one statement."""

from dataclasses import dataclass
from datetime import date

from seido.money.mutual_aid.contract import (
    CONTRIBUTIONS,
    GUIDEBOOK,
    PREPAYMENT,
    PREPAYMENT_EXAMPLE,
    PREPAYMENT_TAX,
    REJOINING,
    Contract,
    deductible_per_year,
    months_to_the_cap,
    prepayment_payout,
    prepayment_reduction,
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
from seido.rules.quantity import Months, Yen
from seido.rules.words import Words

SOURCES = (
    GUIDEBOOK,
    CONTRIBUTIONS,
    LENDING,
    UNITS,
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
        reduction: what comes back for the months paid ahead.
        deductible: what twelve contributions take off the taxable profit.
        deductible_ahead: the same with the months paid ahead.
        notes: what was taken for granted, and what a reader should know.
    """

    contract: Contract
    loan: AidLoan
    temporary_loan: TemporaryLoan
    surrender: dict[Ending, Yen]
    reduction: Yen
    deductible: Yen
    deductible_ahead: Yen
    notes: tuple[Words, ...]


def statement(
    contract: Contract,
    on: date,
    *,
    uncollectable: Yen | None = None,
    prepaid_months: Months = 0,
    full_in_september_2011: bool = False,
) -> AidStatement:
    """Return all that a contract gives, where nothing is borrowed on it yet.

    Args:
        contract: the contract.
        on: the day of applying, and of prepaying.
        uncollectable: debts of a failed customer that can no longer be collected, in yen; None
            where not known, and then the largest possible loan is given.
        prepaid_months: months of contributions paid ahead, without this month's own.
        full_in_september_2011: the contributions stood at the old cap then.

    Raises:
        Refused: for an amount or a number of months outside the scheme.
    """
    loan = aid_loan(contract, uncollectable)
    reduction = prepayment_reduction(contract.monthly, prepaid_months, on)
    notes = (
        (True, _NOTHING_BORROWED),
        (uncollectable is None and loan.loan > 0, _LARGEST),
        (on < REFORM, _BEFORE_THE_REFORM),
        (on > RATE_CONFIRMED_UNTIL, _RATE_CAUTION),
        (prepaid_months > months_to_the_cap(contract), _PAST_THE_CAP),
        (prepayment_payout(reduction)[1] > 0, _CARRIED_OVER),
        (True, _REJOINING),
    )
    return AidStatement(
        contract,
        loan,
        temporary_loan(contract, on, full_in_september_2011=full_in_september_2011),
        {ending: surrender_value(contract, ending) for ending in Ending},
        reduction,
        deductible_per_year(contract.monthly),
        deductible_per_year(contract.monthly, prepaid_months),
        tuple(words for told, words in notes if told),
    )


_NOTHING_BORROWED = Words(
    "共済金・一時貸付金の残高がなく、掛金月額が変わらない契約として計算しています",
    "for a contract on which nothing is borrowed, with the same contribution throughout",
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
_PAST_THE_CAP = Words(
    "掛金は総額800万円で止まるため、この月数をこれから前納することはできません(減額金は式どおりの額)",
    "contributions stop at 8 million yen, so this many months cannot be prepaid from now on",
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
