"""Mutual aid against bankruptcy (経営セーフティ共済): a contract and its contributions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from seido.money.month_end import last_of_month
from seido.refusal import Problem, refuse
from seido.rules.months import months_after
from seido.rules.quantity import Months, Rounding, Yen, man, round_whole
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
RAISED = Source("http://www.smrj.go.jp/tkyosai/qa/kasituke/050486.html", "共済金の貸付額 補足2")
"""Contributions raised in the six months before the failure do not count for a loan."""

MONTHLY_LEAST, MONTHLY_MOST, MONTHLY_STEP = 5_000, man(20), 5_000
TOTAL_CAP = man(800)

RAISED_MONTHS: Months = 6

_LONGEST = 12 * 100


@dataclass(frozen=True, slots=True)
class Contribution:
    """A monthly contribution in yen, and the day on which it was chosen; its month is the first."""

    since: date
    monthly: Yen


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract on which nothing has been borrowed so far.

    Attributes:
        monthly: the contribution a month (掛金月額), in yen; where it changed, the latest.
        paid_months: months for which a contribution has fallen due and been paid (掛金納付月数).
            Prepaid months do not count until their month has come.
        changes: where the contribution changed, every one from the first, in order; month after
            month was paid from then on. Empty for the same contribution throughout.

    Raises:
        Refused: with every attribute that is outside the scheme.
    """

    monthly: Yen
    paid_months: Months
    changes: tuple[Contribution, ...] = ()

    def __post_init__(self) -> None:
        refuse(
            [
                *([] if self.changes else [monthly_problem(self.monthly)]),
                months_problem(self.paid_months),
                *changes_problems(self.changes),
            ]
        )

    @property
    def contributions(self) -> Yen:
        """Return the contributions paid in (掛金総額), in yen; they stop at the cap."""
        return sum(self.paid(self.paid_months))

    def counted(self, failed_on: date) -> Yen:
        """Return the contributions that count for a loan when a customer fails on a day, in yen.

        What a contribution was raised by in the six months up to the day before does not count.

        Source: RAISED.
        """
        begins = months_after(failed_on - timedelta(days=1), -RAISED_MONTHS)
        level, counted = None, 0
        for month, yen in enumerate(self.paid(self.paid_months)):
            latest = self._in_force(month)
            raised_late = level is not None and latest is not None and latest.since >= begins
            level = min(level, yen) if raised_late and level is not None else yen
            counted += level
        return counted

    def paid(self, months: Months) -> list[Yen]:
        """Return the contributions of so many months from the first, in yen.

        They stop at the cap: the one that reaches it is what is left to it, and the next are zero.
        """
        paid: list[Yen] = []
        left = TOTAL_CAP
        for month in range(months):
            latest = self._in_force(month)
            paid.append(min(latest.monthly if latest else self.monthly, left))
            left -= paid[-1]
        return paid

    def _in_force(self, month: int) -> Contribution | None:
        """Return the contribution that a month falls under; None where it never changed."""
        if not self.changes:
            return None
        last = last_of_month(months_after(self.changes[0].since.replace(day=1), month))
        return next(each for each in reversed(self.changes) if each.since <= last)


def contract_of(changes: Sequence[Contribution], paid_months: Months) -> Contract:
    """Return a contract whose contribution changed.

    Args:
        changes: every monthly contribution with the day from which it was chosen, in order.
        paid_months: months paid, from the first one on.

    Raises:
        Refused: for an amount or a number of months outside the scheme, or days out of order.
    """
    return Contract(changes[-1].monthly, paid_months, tuple(changes))


def changes_problems(changes: Sequence[Contribution]) -> Iterator[Problem]:
    """Yield what is wrong with the contributions of a contract."""
    months = [each.since.replace(day=1) for each in changes]
    if months != sorted(set(months)):
        yield Problem(
            "掛金月額は、早い月から順に、一か月に一つだけ書いてください",
            "give the contributions in the order of their months, one for each",
            "contribution",
        )
    for each in changes:
        problem = monthly_problem(each.monthly)
        if problem is not None:
            yield problem.at(field="contribution")


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
