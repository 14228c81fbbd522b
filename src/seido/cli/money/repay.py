"""``seido repay``: the repayment schedule of a loan."""

from collections.abc import Iterator
from typing import Any

import click

from seido.answers.schedules import schedule_json
from seido.cli.money.repay_question import drawn_up, read_repayment
from seido.cli.parts.language import SPOKEN, in_language, told
from seido.cli.parts.page import Page
from seido.cli.parts.spelled import Spelled
from seido.cli.parts.tables import print_bars, print_json, print_table, yen_text
from seido.intake.values.loan_options import BILLS, PLANS
from seido.money.repayment.schedule import Row, Schedule
from seido.money.repayment.uncut import uncut_total
from seido.rules.quantity import Yen
from seido.rules.words import Words


@click.command("repay")
@click.option("--principal", metavar="円", help="借入金額 / the loan.")
@click.option(
    "--monthly", metavar="円", help="毎回返せる額から借りられる額を出す / how much it borrows."
)
@click.option("--rate", metavar="%", help="利率（年） / interest a year, such as 2.40.")
@click.option("--months", metavar="月数", help="返済期間 / term in months.")
@click.option("--days", metavar="日数", help="手形などの期間（利息を取る日数） / term of a bill.")
@click.option("--end", metavar="日付", help="最終期日。月数の代わりに / last day, for the term.")
@click.option("--grace", metavar="月数", help="据置期間 / interest alone for so long.")
@click.option(
    "--method",
    metavar="方法",
    help=" | ".join(f"{k} {v[0]}" for k, v in {**PLANS, **BILLS}.items())
    + f" / {', '.join({**PLANS, **BILLS})}.",
)
@click.option("--step", metavar="回数x円", multiple=True, help="段階。何度でも / a step: 12x50000.")
@click.option("--balloon", metavar="円", help="据置金額（元金均等） / left to the last day.")
@click.option("--every", metavar="月数", help="返済間隔。省くと毎月 / months between payments.")
@click.option("--unit", metavar="円", help="返済額の単位。省くと1円 / round the instalment to.")
@click.option("--rounding", metavar="down|up", help="その丸め方 / which way; down.")
@click.option("--remainder", metavar="last|first", help="端数を寄せる回 / who takes it; last.")
@click.option(
    "--interest",
    "--interest-by",
    "interest",
    cls=Spelled,
    metavar="monthly|daily",
    help="利息の月割り・日割り。月に満たない期間は日割り / by what; broken periods by days.",
)
@click.option(
    "--day-count",
    metavar="one-end|both-ends",
    help="日割りの初回・手形の片端・両端 / whether the day of the loan counts too.",
)
@click.option("--in-advance", is_flag=True, help="利息の前取り / interest in advance.")
@click.option(
    "--from",
    "--start",
    "--lent-on",
    "start",
    cls=Spelled,
    metavar="日付",
    help="借入日。省くと日付なし / day of the loan.",
)
@click.option(
    "--first-payment-on",
    "--first",
    "first_payment_on",
    cls=Spelled,
    metavar="日付",
    help="初回返済日。翌月末まで / first payment, by the end of the next month.",
)
@click.option("--payment-day", metavar="日", help="毎月の返済日。10、月末など / day of the month.")
@click.option("--month-end", is_flag=True, help="月末払い / on the last of the month.")
@click.option(
    "--moved",
    "--holidays",
    "moved",
    cls=Spelled,
    metavar="none|forward|back",
    help="銀行休業日に当たる返済日 / where a payment on a bank holiday goes.",
)
@click.option(
    "--rate-from",
    metavar="日付=%",
    multiple=True,
    help="途中で変わる利率。何度でも / a later rate: 2027-04-01=1.5%.",
)
@click.option(
    "--extra",
    metavar="日付=円",
    multiple=True,
    help="繰上返済。何度でも / an extra payment: 2027-06-30=100万円.",
)
@click.option(
    "--after-extra",
    metavar="shorten|lower",
    help="繰上返済の後。期間短縮か返済額軽減 / ends sooner, or pays less; shorten.",
)
@click.option(
    "--bonus", metavar="円", help="元金のうちボーナス返済分 / principal of the bonus part."
)
@click.option(
    "--bonus-payment", metavar="円", help="ボーナス月に加える返済額 / what each bonus payment adds."
)
@click.option("--bonus-every", metavar="月数", help="ボーナス返済の間隔。省くと6 / months apart.")
@click.option(
    "--uncut",
    is_flag=True,
    help="端数を残した総額（金融電卓の返済総額）も出す / the total that calculators show, too.",
)
@SPOKEN
@click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")
def command(*, as_json: bool, **options: Any) -> None:
    """返済予定表: 元金均等・元利均等・期日一括・ステップ返済・手形貸付。

    The repayment schedule: principal, interest and balance, payment by payment. Amounts may be
    written 500万円. Interest is cut off below one yen each time. With --monthly in place of
    --principal it answers how much can be borrowed.

    \b
    seido repay --principal 500万円 --rate 2.40 --months 10年 --grace 12 --method equal-principal
    seido repay --principal 600万円 --rate 1.5 --months 36 --method steps --step 12x10万円 \\
      --step 24x20万円 --from 2025-04-01 --json
    seido repay --monthly 20万円 --rate 2.0 --months 5年 --method equal-payment
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    terms, monthly = read_repayment(options)
    schedule = drawn_up(options, terms)
    uncut = uncut_total(terms) if options["uncut"] else None
    if as_json:
        print_json(schedule_json(schedule, monthly=monthly, uncut=uncut))
    else:
        _print(schedule, monthly, uncut)


_COLUMNS = (
    Words("回", "No."),
    Words("返済日", "Date"),
    Words("元金", "Principal"),
    Words("利息", "Interest"),
    Words("返済額", "Payment"),
    Words("残高", "Balance"),
)
_BARS = 24
"""Bars in a chart at the most."""


def _print(schedule: Schedule, monthly: Yen | None, uncut: Yen | None) -> None:
    print_table(Words("借入と返済", "The loan"), _totals(schedule, monthly, uncut))
    page = Page()
    page.line(told(Words("返済予定", "Repayment schedule")))
    beside = [each for each in _BESIDE if any(getattr(row, each) for row in schedule.rows)]
    page.table(
        [
            (
                str(row.period),
                "" if row.on is None else row.on.isoformat(),
                *(f"{each:,}" for each in (row.principal, row.interest, row.payment, row.balance)),
                *(f"{getattr(row, each):,}" for each in beside),
            )
            for row in schedule.rows
        ],
        [told(each) for each in (*_COLUMNS, *(_BESIDE[each] for each in beside))],
        aligned="r",
    )
    # Every n-th payment counted from the end, so that the last is always among them.
    step = -(-len(schedule.rows) // _BARS)
    shown = schedule.rows[::-step][::-1]
    print_bars(Words("残高", "Balance"), [(_time(row), row.balance) for row in shown])
    print_bars(Words("返済額", "Payments"), [(_time(row), row.payment) for row in shown])


def _time(row: Row) -> Words:
    return Words(f"{row.period}回", f"No. {row.period}")


_BESIDE = {
    "extra": Words("うち繰上", "of it extra"),
    "bonus": Words("うちボーナス", "of it bonus"),
}
"""Columns that are there where a loan has such payments."""


def _totals(
    schedule: Schedule, monthly: Yen | None, uncut: Yen | None
) -> Iterator[tuple[Words, str]]:
    """Yield what the loan comes to; what can be borrowed first, where that was asked."""
    if monthly is not None:
        yield Words("1回に返せる額", "paid each time at most"), yen_text(monthly)
        yield Words("借りられる額", "can be borrowed"), yen_text(schedule.principal)
    else:
        yield Words("借入金額", "the loan"), yen_text(schedule.principal)
    if schedule.paid_out != schedule.principal:
        yield (
            Words("前取り利息を引いた手取額", "paid out, less interest"),
            yen_text(schedule.paid_out),
        )
    yield (
        Words("返済の回数", "payments"),
        in_language(f"{schedule.payments}回", f"{schedule.payments}"),
    )
    yield Words("利息の合計", "interest in all"), yen_text(schedule.total_interest)
    yield Words("返済額の合計", "paid in all"), yen_text(schedule.total)
    if uncut is not None:
        words = Words("端数を残した総額（金融電卓）", "in all with fractions, as calculators show")
        yield words, yen_text(uncut)
