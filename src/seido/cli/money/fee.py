"""``seido fee``: the guarantee fee of a loan, how it is paid, and what early repayment returns."""

from collections.abc import Iterator
from typing import Any

import click

from seido.answers.notes import age_note_of
from seido.cli.money.fee_question import read_question
from seido.cli.money.fee_rates import choice_row, label, looked_up_json, print_rates, rates_json
from seido.cli.parts.language import SPOKEN, in_language
from seido.cli.parts.spelled import Spelled, as_of_option
from seido.cli.parts.tables import (
    print_bars,
    print_json,
    print_notes,
    print_table,
    source_rows,
    word_row,
    yen_text,
)
from seido.money.decimals import as_decimal, as_percent
from seido.money.guarantee_fee.fee import UNITS_A_YEAR, FeePart, GuaranteeFee
from seido.money.guarantee_fee.payment import Payment
from seido.money.guarantee_fee.statement import FeeStatement, fee_statement
from seido.rules.words import Words
from seido.schemes.fees.rates import FeeRates


@click.command("fee")
@click.option("--principal", metavar="円", help="貸付金額・極度額 / the loan, or its limit.")
@click.option("--rate", metavar="%", help="信用保証料率（年） / fee rate a year, such as 1.15.")
@click.option("--discount", metavar="%", multiple=True, help="割引。何度でも / off the rate.")
@click.option("--months", metavar="月数", help="保証期間（月） / term in months.")
@click.option("--days", metavar="日数", help="保証期間（日、÷365） / term in days.")
@click.option("--grace", metavar="期間", help="据置期間。--days なら日数 / grace, as the term is.")
@click.option("--instalments", metavar="回数", help="分割回数。省くと据置後は毎月 / how many.")
@click.option(
    "--method",
    metavar="方法",
    help="bullet 一括 | equal 均等 | unequal 不均等 | revolving 根保証（当座貸越・割引など） | "
    "revolving-bills 手形貸付根保証"
    " / bullet, equal, unequal, revolving (overdrafts, discounts), revolving-bills.",
)
@click.option("--balloon", metavar="円", help="据置金額 / left standing to the last day.")
@click.option(
    "--instalment", metavar="円", help="最終回の直前回の返済額 / the one before the last."
)
@click.option("--last-instalment", metavar="円", help="最終回の返済額 / the last instalment.")
@click.option(
    "--corporation",
    "--association",
    "corporation",
    cls=Spelled,
    metavar="名前",
    help="信用保証協会 / guarantee corporation.",
)
@as_of_option("申込日。省くと今日 / day of application; today.", "on")
@click.option(
    "--from",
    "--start",
    "start",
    cls=Spelled,
    metavar="日付",
    help="貸付日。省くと申込日 / day of the loan.",
)
@click.option("--end", metavar="日付", help="期日。月の端数は1か月 / last day, for the term.")
@click.option("--class", metavar="1〜9", help="料率区分。省くと全区分 / fee class.")
@click.option("--scheme", metavar="制度", help="制度のIDか名前。その日の料率 / scheme: id, name.")
@click.option("--no-balance-sheet", is_flag=True, help="貸借対照表がない（区分5） / class 5.")
@click.option(
    "--non-shared", is_flag=True, help="責任共有制度の対象外 / responsibility not shared."
)
@click.option(
    "--coordinator", is_flag=True, help="経営者保証コーディネーターの確認あり / confirmed."
)
@click.option("--requirement", metavar="1|2", help="協調支援型の対象要件 / requirement met.")
@click.option(
    "--without-owner-guarantee",
    metavar="both|one",
    help="経営者保証なしを選ぶ（国補助あり）。満たす要件 / choose no owner's guarantee.",
)
@click.option("--split", is_flag=True, help="分割納付の予定 / how the fee is paid by year.")
@click.option("--specified-bond", is_flag=True, help="特定社債保証 / a private bond.")
@click.option("--repaid-after-days", metavar="日数", help="繰上完済まで / days to repayment.")
@SPOKEN
@click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")
def command(*, as_json: bool, **typed: Any) -> None:
    """信用保証料: 計算・分割納付・繰上完済の返戻。

    The guarantee fee, its yearly payments, and what comes back on early repayment. Amounts may
    be written 1,000万円. Without a class the fee is given for all nine; without a loan the rates
    alone: gross, the state's part and the borrower's.

    \b
    seido fee --scheme business-revitalisation-guarantee --as-of 2025-06-01
    seido fee --principal 1,000万円 --rate 1.15 --months 60 --method equal
    seido fee --principal 1億円 --scheme general-guarantee --months 60 --grace 6 --method equal
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    question = read_question(typed)
    loans, rate = question.loans, question.rate
    statement = fee_statement(loans, question.occasion) if loans else None
    notes = (*rate.notes, *(statement.notes if statement else ()))
    sources = (*(statement.sources if statement else ()), *rate.sources)
    if as_json:
        print_json(
            {
                **(_fee_json(statement, rate.rates) if statement else rates_json(rate)),
                **looked_up_json(rate),
                "on": question.occasion.on.isoformat(),
                "notes": [word_row(note) for note in notes],
                "source": source_rows(sources),
            }
        )
        return
    if statement is not None:
        _print(statement, rate.rates)
    if rate.rates is not None:
        print_rates(rate.rates)
    stated = rate.rates.stated_on if rate.rates else None
    old = age_note_of(stated, question.occasion.on, _ASKED) if stated else None
    print_notes((*notes, *([old] if old else [])), sources)


_ASKED = ("guarantee_corporation",)


def _fee_json(statement: FeeStatement, rates: FeeRates | None) -> dict[str, Any]:
    """Return the fee, or its range; the parts only where the rate is known."""
    one, any_fee = statement.fee, statement.fees[0][1]
    paid = [fee.loan.net_rate for _, fee in statement.fees]
    loan, coefficient = any_fee.loan, any_fee.coefficient
    return {
        "fee_yen": one.fee_yen if one else None,
        "fee_yen_lowest": statement.lowest,
        "fee_yen_highest": statement.highest,
        "rate": as_percent(loan.net_rate) if one else None,
        "rate_lowest": as_percent(min(paid)),
        "rate_highest": as_percent(max(paid)),
        "parts": [_part_row(part) for part in one.parts] if one else [],
        "coefficient": None if coefficient is None else as_decimal(coefficient),
        "truncation": any_fee.truncation.value,
        "method": loan.method.value,
        loan.unit: loan.length,
        "grace": loan.grace,
        "instalments": loan.instalment_count,
        "choices": [
            {
                **choice_row(choice, rates),
                "rate": as_percent(fee.loan.net_rate),
                "fee_yen": fee.fee_yen,
            }
            for choice, fee in statement.fees
        ],
        **_asked_json(statement),
    }


def _asked_json(statement: FeeStatement) -> dict[str, Any]:
    """Return the payments and the refund where they were asked."""
    answer: dict[str, Any] = {}
    if statement.plan is not None:
        answer["split"] = {
            "available": not statement.plan.reasons,
            "reasons": [word_row(reason) for reason in statement.plan.reasons],
            "shares_pct": list(statement.plan.shares),
            "entries": [_entry_row(entry) for entry in statement.plan.entries],
        }
    if statement.refund is not None:
        answer["refund"] = {
            "refund_yen": statement.refund.yen,
            "computed_yen": statement.refund.computed,
            "running_year_exact": str(statement.refund.running_year),
            "later_years_exact": str(statement.refund.later_years),
            "reading": word_row(statement.refund.reading),
        }
    if statement.entries:
        answer["entries"] = [_entry_row(entry) for entry in statement.entries]
    return answer


def _print(statement: FeeStatement, rates: FeeRates | None) -> None:
    if statement.fee is None:
        print_table(Words("信用保証料", "Guarantee fee"), _class_rows(statement, rates))
        print_bars(
            Words("区分ごとの保証料", "Fee by class"),
            [(label(choice, rates), fee.fee_yen) for choice, fee in statement.fees],
        )
        return
    print_table(Words("信用保証料", "Guarantee fee"), _fee_rows(statement, statement.fee))
    if statement.plan is not None:
        print_bars(
            Words("納付予定", "Payments"),
            [(_day(entry), entry.yen) for entry in statement.plan.entries],
        )
    if statement.refund is not None:
        print_table(
            Words("日付ごとの入出金", "Money by day"),
            [
                (entry.words, f"{entry.on.isoformat()}  {yen_text(entry.yen)}")
                for entry in statement.entries
            ],
        )


def _fee_rows(statement: FeeStatement, fee: GuaranteeFee) -> Iterator[tuple[Words, str]]:
    for part in fee.parts:
        yield part.name, _written_out(part)
    yield Words("信用保証料", "guarantee fee"), yen_text(fee.fee_yen)
    if statement.refund is not None:
        yield Words("返戻保証料", "returned on repayment"), yen_text(statement.refund.yen)


def _class_rows(statement: FeeStatement, rates: FeeRates | None) -> Iterator[tuple[Words, str]]:
    for choice, fee in statement.fees:
        rate = f"{as_percent(fee.loan.net_rate)}%"
        if choice.state:
            state = as_percent(choice.state)
            rate += in_language(f"（国の補助 {state}%）", f" (the state pays {state}%)")
        yield label(choice, rates), f"{rate}  {yen_text(fee.fee_yen)}"
    bounds = f"{yen_text(statement.lowest)}〜{yen_text(statement.highest)}"
    yield Words("信用保証料の幅", "range of the fee"), bounds


def _part_row(part: FeePart) -> dict[str, Any]:
    return {
        "name": part.name.ja,
        "name_en": part.name.en,
        "amount_yen": part.amount,
        "rate": as_percent(part.rate),
        part.unit: part.length,
        "coefficient": None if part.coefficient is None else as_decimal(part.coefficient),
        "exact": str(part.exact),
        "yen": part.yen,
    }


def _entry_row(entry: Payment) -> dict[str, Any]:
    return {
        "date": entry.on.isoformat(),
        "words": word_row(entry.words),
        "yen": entry.yen,
    }


def _day(entry: Payment) -> Words:
    return Words(entry.on.isoformat(), entry.on.isoformat())


def _written_out(part: FeePart) -> str:
    factor = "" if part.coefficient is None else f" × {as_decimal(part.coefficient)}"
    term = f"{part.length}/{UNITS_A_YEAR[part.unit]}"
    return (
        f"{yen_text(part.amount)} × {as_percent(part.rate)}% × {term}{factor} = "
        f"{yen_text(part.yen)}"
    )
