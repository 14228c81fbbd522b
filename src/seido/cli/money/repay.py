"""``seido repay``: the repayment schedule of a loan."""

from collections.abc import Mapping
from typing import Any

import click

from seido.answers.schedules import schedule_json
from seido.cli.parts.language import SPOKEN, told
from seido.cli.parts.option_checks import Typed
from seido.cli.parts.page import Page
from seido.cli.parts.spelled import Spelled
from seido.cli.parts.tables import print_bars, print_json, print_table, yen_text
from seido.intake.values.loan_options import (
    BASES,
    MOVES,
    PLANS,
    REMAINDERS,
    ROUNDINGS,
    parse_lending_day,
    parse_step,
)
from seido.intake.values.readers import (
    parse_choice,
    parse_months,
    parse_rate,
    parse_yen,
)
from seido.japan import today
from seido.money.repayment.schedule import Row, Schedule, repayment_schedule
from seido.money.repayment.terms import (
    InterestBasis,
    Moved,
    Remainder,
    RepaymentMethod,
    RepaymentTerms,
    terms_problems,
)
from seido.rules.quantity import Rounding, oku, percent
from seido.rules.words import Words


@click.command("repay")
@click.option("--principal", metavar="円", help="借入金額 / the loan.")
@click.option("--rate", metavar="%", help="利率（年） / interest a year, such as 2.40.")
@click.option("--months", metavar="月数", help="返済期間 / term in months.")
@click.option("--grace", metavar="月数", help="据置期間 / interest alone for so long.")
@click.option("--method", metavar="方法", help=" | ".join(f"{k} {v[0]}" for k, v in PLANS.items()))
@click.option("--step", metavar="回数x円", multiple=True, help="段階。何度でも / a step: 12x50000.")
@click.option("--balloon", metavar="円", help="据置金額（元金均等） / left to the last day.")
@click.option("--every", metavar="月数", help="返済間隔。省くと毎月 / months between payments.")
@click.option("--unit", metavar="円", help="返済額の単位。省くと1円 / round the instalment to.")
@click.option("--rounding", metavar="down|up", help="その丸め方 / which way; down.")
@click.option("--remainder", metavar="last|first", help="端数を寄せる回 / who takes it; last.")
@click.option("--interest", metavar="monthly|daily", help="利息の月割り・日割り / by what.")
@click.option(
    "--from",
    "--start",
    "start",
    cls=Spelled,
    metavar="日付",
    help="借入日。省くと日付なし / day of the loan.",
)
@click.option("--month-end", is_flag=True, help="月末払い / on the last of the month.")
@click.option(
    "--moved", metavar="none|forward|back", help="土日に当たる返済日（祝日は見ません） / weekends."
)
@SPOKEN
@click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")
def command(*, as_json: bool, **options: Any) -> None:
    """返済予定表: 元金均等・元利均等・期日一括・ステップ返済。

    The repayment schedule: principal, interest and balance, payment by payment. Amounts may be
    written 500万円. Interest is cut off below one yen each time.

    \b
    seido repay --principal 500万円 --rate 2.40 --months 10年 --grace 12 --method equal-principal
    seido repay --principal 600万円 --rate 1.5 --months 36 --method steps --step 12x10万円 \\
      --step 24x20万円 --from 2025-04-01 --json
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    schedule = repayment_schedule(_terms(options))
    if as_json:
        print_json(schedule_json(schedule))
    else:
        _print(schedule)


def _terms(options: Mapping[str, Any]) -> RepaymentTerms:
    """Return the terms that were typed.

    Raises:
        Refused: with every problem of what was typed.
    """
    typed = Typed(options)

    def choice(name: str, known: Mapping[str, tuple[str, ...]], usual: str) -> str:
        return typed.read(name, lambda text: parse_choice(text, known), usual) or usual

    steps = tuple(typed.read_each("step", parse_step))
    plan = typed.need("method", lambda text: parse_choice(text, PLANS), "equal-principal")
    principal = typed.need("principal", parse_yen, "500万円")
    rate = typed.need("rate", lambda text: parse_rate(text, "percent"), "2.40")
    months = typed.need("months", parse_months, "120")
    every = typed.read("every", parse_months, 1)
    unit = typed.read("unit", parse_yen, 1)
    terms = RepaymentTerms(
        principal=oku(1) if principal is None else principal,
        rate=percent(1) if rate is None else rate,
        months=1_200 if months is None else months,
        plan=RepaymentMethod(
            plan or (RepaymentMethod.STEPS if steps else RepaymentMethod.EQUAL_PRINCIPAL)
        ),
        grace=typed.read("grace", parse_months, 0) or 0,
        every=1 if every is None else every,
        steps=steps,
        balloon=typed.read("balloon", parse_yen, 0) or 0,
        unit=1 if unit is None else unit,
        rounding=Rounding(choice("rounding", ROUNDINGS, "down")),
        remainder=Remainder(choice("remainder", REMAINDERS, "last")),
        start=typed.read("start", parse_lending_day, today()),
        basis=InterestBasis(choice("interest", BASES, "monthly")),
        moved=Moved(choice("moved", MOVES, "none")),
        month_end=options["month_end"],
    )
    typed.add(*terms_problems(terms))
    typed.stop_at_problems()
    return terms


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


def _print(schedule: Schedule) -> None:
    print_table(
        Words("合計", "Totals"),
        (
            (Words("利息の合計", "interest in all"), yen_text(schedule.total_interest)),
            (Words("返済額の合計", "paid in all"), yen_text(schedule.total)),
        ),
    )
    page = Page()
    page.line(told(Words("返済予定", "Repayment schedule")))
    page.table(
        [
            (
                str(row.period),
                "" if row.on is None else row.on.isoformat(),
                *(f"{each:,}" for each in (row.principal, row.interest, row.payment, row.balance)),
            )
            for row in schedule.rows
        ],
        [told(each) for each in _COLUMNS],
        aligned="r",
    )
    # Every n-th payment counted from the end, so that the last is always among them.
    step = -(-len(schedule.rows) // _BARS)
    shown = schedule.rows[::-step][::-1]
    print_bars(Words("残高", "Balance"), [(_time(row), row.balance) for row in shown])
    print_bars(Words("返済額", "Payments"), [(_time(row), row.payment) for row in shown])


def _time(row: Row) -> Words:
    return Words(f"{row.period}回", f"No. {row.period}")
