"""``seido aid``: the mutual aid against bankruptcy, for one contract."""

import re
from collections.abc import Iterator
from typing import Any

import click

from seido.answers.contracts import aid_json
from seido.cli.parts.language import SPOKEN, in_language
from seido.cli.parts.option_checks import Typed
from seido.cli.parts.spelled import as_of_option
from seido.cli.parts.tables import (
    print_bars,
    print_json,
    print_notes,
    print_table,
    yen_text,
)
from seido.intake.values.dates import parse_period
from seido.intake.values.readers import parse_date, parse_months, parse_yen
from seido.japan import today
from seido.money.bounds import below_zero
from seido.money.decimals import as_percent
from seido.money.mutual_aid.contract import (
    MONTHLY_LEAST,
    Contract,
    Contribution,
    changes_problems,
    contract_of,
    monthly_problem,
    months_problem,
)
from seido.money.mutual_aid.deduction import ended_problem
from seido.money.mutual_aid.loan import (
    GRACE_MONTHS,
    UNCOLLECTABLE,
    AidLoan,
)
from seido.money.mutual_aid.statement import SOURCES, AidStatement, statement
from seido.money.mutual_aid.surrender import Ending
from seido.refusal import Problem, refused, shown
from seido.rules.words import Words


@click.command("aid")
@click.option("--monthly", metavar="円", help="掛金月額 5,000〜200,000円、5,000円きざみ / a month.")
@click.option(
    "--contribution",
    metavar="月=円",
    multiple=True,
    help="変わった掛金月額。最初の月から順に / where it changed, from the first: 2024-06=5万円.",
)
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
    "--failed-on",
    metavar="日付",
    help="取引先の倒産日。省くと --as-of の日。その前6か月の増額分は数えない / day of the failure.",
)
@click.option(
    "--prepaid-months",
    metavar="月数",
    help="翌月以降の掛金をまとめて納めた月数。当月分は数えない(12か月分を一度に納めると11) / "
    "months paid ahead, without this month's own (twelve at once are 11).",
)
@as_of_option("貸付の申込・前納の日。省くと今日 / the day; today if left out.")
@click.option(
    "--ended-on",
    metavar="日付",
    help="入り直した場合、前の契約の解約日 / day on which a former contract ended.",
)
@click.option(
    "--full-in-2011-09",
    is_flag=True,
    help="2011年9月末に掛金総額が320万円だった契約(経過措置) / stood at the old cap then.",
)
@SPOKEN
@click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")
def command(*, full_in_2011_09: bool, as_json: bool, **options: Any) -> None:
    """経営セーフティ共済: 借りられる額・返済・一時貸付金・解約手当金・前納減額金。

    The mutual aid against bankruptcy: what a contract lends, how that is repaid, the temporary
    loan, what comes back at the end, and what prepaying brings. Amounts may be written 20万円.
    For a contract on which nothing is borrowed.

    \b
    seido aid --monthly 20万円 --paid-months 40
    seido aid --contribution 2024-06=5万円 --contribution 2025-04=10万円 --paid-months 14
    seido aid --monthly 80000 --paid-months 3年 --uncollectable 1,500万円 --json
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    typed = Typed(options)
    contract = _contract(typed)
    lost = typed.read("uncollectable", parse_yen, None, lambda yen: below_zero(UNCOLLECTABLE, yen))
    ahead = typed.read("prepaid_months", parse_months, None, months_problem) or 0
    day = typed.read("as_of", parse_date, None) or today()
    failed_on = typed.read("failed_on", parse_date, None)
    ended_on = typed.read("ended_on", parse_date, None, lambda each: ended_problem(each, day))
    typed.stop_at_problems()
    answer = statement(
        contract,
        day,
        uncollectable=lost,
        failed_on=failed_on,
        prepaid_months=ahead,
        ended_on=ended_on,
        full_in_september_2011=full_in_2011_09,
    )
    if as_json:
        print_json(aid_json(answer, day, uncollectable=lost, prepaid_months=ahead))
    else:
        _print(answer)


def _contract(typed: Typed) -> Contract:
    """Return the contract that was typed; one that stands in where there is a problem, noted."""
    changes = tuple(typed.read_each("contribution", _contribution))
    amount = None
    if not typed.options["contribution"]:
        typed.given.need("--monthly", typed.text("monthly"), "200000")
        amount = typed.read("monthly", parse_yen, None, monthly_problem)
    elif typed.text("monthly") is not None:
        typed.add(_ONE_OF_TWO)
    typed.given.need("--paid-months", typed.text("paid_months"), "40")
    months = typed.read("paid_months", parse_months, None, months_problem)
    problems = list(changes_problems(changes))
    typed.add(*problems)
    if problems or months is None or (amount is None and not changes):
        return Contract(MONTHLY_LEAST, 0)
    return contract_of(changes, months) if changes else Contract(amount or MONTHLY_LEAST, months)


def _contribution(text: str) -> Contribution:
    """Return a contribution written as ``2024-06=5万円``, from a month or a day on.

    Raises:
        Refused: where it is not written so.
    """
    parts = re.split("[=＝]", text)
    if len(parts) != 2:
        raise refused(
            f"「{shown(text)}」は読めません。「2024-06=5万円」のように月と掛金月額を = で"
            "つないでください",
            f"'{shown(text)}' cannot be read; join a month and a contribution, such as "
            "2024-06=5万円",
        )
    return Contribution(parse_period(parts[0].strip())[0], parse_yen(parts[1].strip()))


_ONE_OF_TWO = Problem(
    "--monthly と --contribution は、どちらか一方にしてください",
    "give either --monthly or --contribution",
    "contribution",
)


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
    if contract.changes:
        latest = yen_text(contract.monthly)
        yield Words("今の掛金月額", "contribution a month, the latest"), latest
    yield Words("1年の掛金(損金・必要経費)", "deductible in a year"), yen_text(answer.deductible)


def _loan_rows(loan: AidLoan) -> Iterator[tuple[Words, str]]:
    yield Words("貸付額の計算に入る掛金", "contributions that count"), yen_text(loan.counted)
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
