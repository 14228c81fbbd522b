"""The loan when a customer has failed (共済金の貸付け): how much, its price, its repayment."""

from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from seido.money.bounds import below_zero
from seido.money.mutual_aid.contract import Contract
from seido.refusal import refuse
from seido.rules.quantity import Months, Rate, Rounding, Yen, man, percent, round_whole
from seido.rules.words import Source, Words, reading

REPAYMENT = Source(
    "http://www.smrj.go.jp/tkyosai/partner/shuchi/057773.html",
    "共済金の償還に係る事務処理等の変更 (1)償還期間",
)
LENDING = Source(
    "http://www.kumakogen.or.jp/modules/yakudachi/index.php?content_id=19&page=print",
    "貸付事由・貸付金額・貸付条件",
)
UNITS = Source("https://has-management.site/archives/3342", "共済金貸付の貸付限度額と返済条件")
EARLY_REPAYMENT = Source(
    "http://www.smrj.go.jp/tkyosai/revision/contents/057799.html",
    "早期償還手当金の創設 (2)早期償還手当金の額",
)

MULTIPLE = 10
LOAN_CAP, LOAN_LEAST, LOAN_STEP = man(8_000), man(50), man(5)
MONTHS_BEFORE_A_LOAN: Months = 6
GRACE_MONTHS: Months = 6
FORFEITED = percent(10)

UNCOLLECTABLE = Words("回収困難額", "the uncollectable amount")

READINGS = (
    reading(
        "償還は均等分割とだけあり、割り切れない額の扱いは書かれていない。各回は円未満を切り捨て、"
        "残りを最終回に払うものとし、最終回より前に均等額を超えて求めない",
        "The sources say equal instalments and no more. Each is rounded down to whole yen and what"
        " is left over is paid with the last one, so that nobody is asked for more than the equal"
        " share before the end",
        REPAYMENT,
    ),
    reading(
        "早期償還手当金の率は印刷されず、貸付額7,000万円、5,000万円、1,000万円、"
        "500万円の場合の円の額と、率が約定の償還期間によることだけが示されている。"
        "その額を貸付額で割ったものを率とし、償還期間は貸付額から決める",
        "The rates of the bonus for repaying early are not printed: only yen for loans of 70, 50,"
        " 10 and 5 million, and that the rate goes by the agreed term. The rates are taken to be"
        " those yen over the loan, and the term follows from its amount",
        EARLY_REPAYMENT,
    ),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One month of repayment: there is no interest, so what is paid is principal.

    Attributes:
        period: months since the loan was paid out, from 1.
        principal: what is paid, in yen; nothing in the months of grace (据置期間).
        balance: what is left to pay, in yen.
    """

    period: int
    principal: Yen
    balance: Yen


@dataclass(frozen=True, slots=True)
class AidLoan:
    """What a contract can borrow when a customer has failed.

    Attributes:
        counted: the contributions that count for it, in yen.
        limit: ten times those, at most 80 million yen; nothing in the first months.
        loan: what is lent, in yen. Without an uncollectable amount, the most that could be lent.
        forfeit: the tenth of the loan that is taken from the contributions for good.
        years: years to repay in, the six months of grace included; None where nothing is lent.
        rows: the repayment month by month; empty where nothing is lent.
        reason: why nothing is lent; None where something is.
    """

    counted: Yen
    limit: Yen
    loan: Yen
    forfeit: Yen
    years: int | None
    rows: tuple[Row, ...]
    reason: Words | None


def aid_loan(
    contract: Contract, uncollectable: Yen | None = None, failed_on: date | None = None
) -> AidLoan:
    """Return the loan that a contract gives on a failed customer's debts (共済金の貸付け).

    Args:
        contract: the contract.
        uncollectable: what can no longer be collected (回収困難額), in yen; None where it is not
            known, and then the loan is the most that the contract could give.
        failed_on: the day on which the customer failed, up to which what the contribution was
            raised by in six months does not count; None counts all contributions.

    Raises:
        Refused: for an uncollectable amount below zero.

    Source: GUIDEBOOK (002), LENDING, UNITS, RAISED.
    """
    refuse([below_zero(UNCOLLECTABLE, uncollectable, "uncollectable")])
    waiting = contract.paid_months < MONTHS_BEFORE_A_LOAN
    counted = contract.contributions if failed_on is None else contract.counted(failed_on)
    limit = 0 if waiting else min(MULTIPLE * counted, LOAN_CAP)
    wanted = limit if uncollectable is None else min(limit, uncollectable)
    loan = wanted - wanted % LOAN_STEP
    if loan < LOAN_LEAST:
        return AidLoan(counted, limit, 0, 0, None, (), _WAITING if waiting else _TOO_LITTLE)
    forfeit = round_whole(loan * FORFEITED, Rounding.DOWN)
    return AidLoan(counted, limit, loan, forfeit, repayment_years(loan), schedule(loan), None)


_WAITING = Words(
    "掛金の納付が6か月に満たないため、共済金はまだ借りられません",
    "no loan on a failed customer before six months of contributions",
)
_TOO_LITTLE = Words(
    "共済金の借りられる額が最低額の50万円に届きません",
    "what could be lent is below the least loan of 500,000 yen",
)


def repayment_years(loan: Yen) -> int:
    """Return the years in which a loan is repaid: 5, 6 from 50 million yen, 7 from 65 million.

    Source: REPAYMENT.
    """
    return 5 if loan < man(5_000) else 6 if loan < man(6_500) else 7


def schedule(loan: Yen) -> tuple[Row, ...]:
    """Return the monthly repayment of a loan; the principal sums to the loan.

    Six months of grace, then 54, 66 or 78 equal instalments, without interest.

    Source: REPAYMENT.
    """
    instalments = 12 * repayment_years(loan) - GRACE_MONTHS
    instalment, left_over = divmod(loan, instalments)
    principals = [0] * GRACE_MONTHS + [instalment] * (instalments - 1) + [instalment + left_over]
    balances = accumulate(principals, lambda balance, paid: balance - paid, initial=loan)
    next(balances)
    return tuple(
        Row(period, principal, balance)
        for period, (principal, balance) in enumerate(zip(principals, balances, strict=True), 1)
    )


_BONUS_RATES: dict[int, dict[Months, Rate]] = {
    5: {36: percent("1.11"), 24: percent("0.50"), 12: percent("0.13")},
    6: {36: percent("0.91"), 24: percent("0.41"), 12: percent("0.11")},
    7: {36: percent("0.77"), 24: percent("0.35"), 12: percent("0.09")},
}


def early_repayment_bonus(loan: Yen, months_early: Months) -> Yen | None:
    """Return the bonus for repaying early (早期償還手当金), in yen; None where it is not published.

    Nothing for less than twelve months. The rates by month are not in the sources: only those for
    12, 24 and 36 months early can be computed. The contract must still run on the day of the last
    payment, and no payment may ever have been late.

    Source: EARLY_REPAYMENT.

    Examples:
        >>> early_repayment_bonus(70_000_000, 36), early_repayment_bonus(70_000_000, 30)
        (539000, None)
    """
    if months_early < 12:
        return 0
    rate = _BONUS_RATES[repayment_years(loan)].get(months_early)
    return None if rate is None else round_whole(loan * rate, Rounding.DOWN)


PUBLISHED_EARLY_MONTHS: tuple[Months, ...] = (12, 24, 36)

REFORM = date(2011, 10, 1)
"""From this day the terms here hold; before it the caps were 80,000, 3.2 and 32 million yen."""

REFORM_SOURCE = Source("https://www.fps-net.com/topics_old/2308.html", "改正の具体的内容", REFORM)
