"""``seido aid``: the mutual aid against bankruptcy, for one contract."""

from collections.abc import Iterator

import click

from seido.answers.contracts import aid_json
from seido.cli.parts.language import SPOKEN, in_language
from seido.cli.parts.options import Given
from seido.cli.parts.spelled import as_of_option
from seido.cli.parts.tables import (
    print_bars,
    print_json,
    print_notes,
    print_table,
    yen_text,
)
from seido.intake.values.readers import parse_date, parse_months, parse_yen
from seido.japan import today
from seido.money.bounds import below_zero
from seido.money.decimals import as_percent
from seido.money.mutual_aid.contract import (
    Contract,
    monthly_problem,
    months_problem,
)
from seido.money.mutual_aid.loan import (
    GRACE_MONTHS,
    UNCOLLECTABLE,
    AidLoan,
)
from seido.money.mutual_aid.statement import SOURCES, AidStatement, statement
from seido.money.mutual_aid.surrender import Ending
from seido.refusal import Refused
from seido.rules.words import Words


@click.command("aid")
@click.option("--monthly", metavar="円", help="掛金月額 5,000〜200,000円、5,000円きざみ / a month.")
@click.option(
    "--paid-months",
    metavar="月数",
    help="掛金を納めた月数。前納分は月が来るまで数えない / months paid, prepaid ones not counted.",
)
@click.option(
    "--uncollectable",
    metavar="円",
    help="倒産した取引先から回収できなくなった額。省くと借りられる最大額で示す / "
    "debts that can no longer be collected; without it the largest possible loan is shown.",
)
@click.option(
    "--prepaid-months",
    metavar="月数",
    help="翌月以降の掛金をまとめて納めた月数。当月分は数えない(12か月分を一度に納めると11) / "
    "months paid ahead, without this month's own (twelve at once are 11).",
)
@as_of_option("貸付の申込・前納の日。省くと今日 / the day; today if left out.")
@click.option(
    "--full-in-2011-09",
    is_flag=True,
    help="2011年9月末に掛金総額が320万円だった契約(経過措置) / stood at the old cap then.",
)
@SPOKEN
@click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")
def command(
    monthly: str | None,
    paid_months: str | None,
    uncollectable: str | None,
    prepaid_months: str | None,
    as_of: str | None,
    *,
    full_in_2011_09: bool,
    as_json: bool,
) -> None:
    """経営セーフティ共済: 借りられる額・返済・一時貸付金・解約手当金・前納減額金。

    The mutual aid against bankruptcy: what a contract lends, how that is repaid, the temporary
    loan, what comes back at the end, and what prepaying brings. Amounts may be written 20万円.
    For a contract with the same contribution throughout, on which nothing is borrowed.

    \b
    seido aid --monthly 20万円 --paid-months 40
    seido aid --monthly 80000 --paid-months 3年 --uncollectable 1,500万円 --json
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    given = Given()
    monthly = given.need("--monthly", monthly, "200000")
    paid_months = given.need("--paid-months", paid_months, "40")
    amount = given.read("--monthly", monthly, parse_yen, monthly_problem)
    months = given.read("--paid-months", paid_months, parse_months, months_problem)
    lost = given.read(
        "--uncollectable", uncollectable, parse_yen, lambda yen: below_zero(UNCOLLECTABLE, yen)
    )
    ahead = given.read("--prepaid-months", prepaid_months, parse_months, months_problem) or 0
    day = given.read("--as-of", as_of, parse_date) or today()
    if given.problems or amount is None or months is None:
        raise Refused(*given.problems)
    answer = statement(
        Contract(amount, months),
        day,
        uncollectable=lost,
        prepaid_months=ahead,
        full_in_september_2011=full_in_2011_09,
    )
    if as_json:
        print_json(aid_json(answer, day, uncollectable=lost, prepaid_months=ahead))
    else:
        _print(answer)


def _print(answer: AidStatement) -> None:
    print_table(
        Words("経営セーフティ共済", "Mutual aid against bankruptcy"),
        (*_contract_rows(answer), *_loan_rows(answer.loan), *_other_rows(answer)),
    )
    loan = answer.loan
    if loan.rows:
        print_bars(
            Words("共済金の残高", "Balance of the loan"),
            [
                (Words("貸付時", "at first"), loan.loan),
                *((_after(row.period), row.balance) for row in loan.rows[11::12]),
            ],
        )
    reasons = [reason for reason in (loan.reason, answer.temporary_loan.reason) if reason]
    print_notes([*reasons, *answer.notes], SOURCES)


def _after(months: int) -> Words:
    return Words(f"{months}か月後", f"after {months} months")


def _contract_rows(answer: AidStatement) -> Iterator[tuple[Words, str]]:
    contract = answer.contract
    paid = yen_text(contract.contributions) + in_language(
        f"（{contract.paid_months}か月）", f" ({contract.paid_months} months)"
    )
    yield Words("掛金総額", "contributions"), paid
    yield Words("1年の掛金(損金・必要経費)", "deductible in a year"), yen_text(answer.deductible)


def _loan_rows(loan: AidLoan) -> Iterator[tuple[Words, str]]:
    yield Words("共済金の貸付限度額", "limit of the loan"), yen_text(loan.limit)
    yield Words("共済金の貸付額", "loan"), yen_text(loan.loan)
    if not loan.rows:
        return
    yield Words("掛金から控除される額", "forfeited contributions"), yen_text(loan.forfeit)
    yield (
        Words("償還期間(据置6か月を含む)", "years to repay, with six months' grace"),
        in_language(f"{loan.years}年", f"{loan.years} years"),
    )
    first, last = loan.rows[GRACE_MONTHS].principal, loan.rows[-1].principal
    times = len(loan.rows) - GRACE_MONTHS - 1
    yield (
        Words("毎月の返済", "a month"),
        yen_text(first)
        + in_language(f" × {times}回、最後は", f" × {times}, and ")
        + yen_text(last),
    )


def _other_rows(answer: AidStatement) -> Iterator[tuple[Words, str]]:
    loan = answer.temporary_loan
    yield Words("一時貸付金の限度額", "limit of the temporary loan"), yen_text(loan.limit)
    yield Words("一時貸付金の利率(年)", "its interest a year"), f"{as_percent(loan.rate)}%"
    for ending, yen in answer.surrender.items():
        yield _ENDINGS[ending], yen_text(yen)
    yield Words("前納減額金", "reduction for prepaying"), yen_text(answer.reduction)


_ENDINGS = {
    Ending.VOLUNTARY: Words("解約手当金(任意解約)", "back on ending it oneself"),
    Ending.DEEMED: Words("解約手当金(みなし解約)", "back on death, dissolution or transfer"),
    Ending.BY_AGENCY: Words("解約手当金(機構解約)", "back when the agency ends it"),
}
