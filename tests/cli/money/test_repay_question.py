from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from click import Context

from seido.cli.money.repay import command
from seido.cli.money.repay_question import read_repayment
from seido.money.repayment.changes import AfterExtra, Extra, RateChange
from seido.money.repayment.terms import RepaymentMethod, RepaymentTerms
from seido.refusal import Refused
from seido.rules.quantity import man, percent

LOAN = ("--principal", "1000万円", "--rate", "3", "--method", "元金均等")
BILL = ("--principal", "1000万円", "--rate", "3", "--from", "2025-02-01", "--method", "手形貸付")


def options(*typed: str) -> Mapping[str, Any]:
    context: Context = command.make_context("repay", list(typed))
    return {name: value for name, value in context.params.items() if name != "as_json"}


def terms(*typed: str) -> RepaymentTerms:
    return read_repayment(options(*typed))[0]


def problems(*typed: str) -> list[str]:
    with pytest.raises(Refused) as refused:
        read_repayment(options(*typed))
    return [problem.en for problem in refused.value.problems]


def test_what_lenders_agree_is_read() -> None:
    found = terms(
        *LOAN,
        *("--months", "5年", "--from", "2025-04-15", "--first-payment-on", "2025-05-31"),
        *("--payment-day", "末", "--rate-from", "2027-04-01=1.5%", "--rate-from", "2028-04-01=2"),
        *("--extra", "2027-06-30=100万円", "--after-extra", "返済額軽減", "--day-count", "両端"),
    )
    assert (found.months, found.payment_day, found.both_ends) == (60, 31, True)
    assert found.first_payment_on == date(2025, 5, 31)
    assert found.rate_changes == (
        RateChange(date(2027, 4, 1), percent("1.5")),
        RateChange(date(2028, 4, 1), percent(2)),
    )
    assert found.extras == (Extra(date(2027, 6, 30), man(100)),)
    assert found.after_extra is AfterExtra.LOWER


def test_a_last_day_gives_the_months_and_the_last_payment() -> None:
    found = terms(*LOAN, "--from", "2025-04-15", "--payment-day", "月末", "--end", "2026-03-31")
    assert (found.months, found.payments) == (12, 11)
    assert found.last_day == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("term", "days", "last"),
    [
        (("--days", "90"), 90, date(2025, 5, 2)),
        (("--end", "2025-05-02"), 90, date(2025, 5, 2)),
        (("--months", "3"), 89, date(2025, 5, 1)),
        (("--end", "2025-05-02", "--day-count", "both-ends"), 91, date(2025, 5, 2)),
        (("--days", "90", "--day-count", "both-ends"), 90, date(2025, 5, 1)),
    ],
)
def test_the_term_of_a_bill_is_its_days(term: tuple[str, ...], days: int, last: date) -> None:
    found = terms(*BILL, *term)
    assert (found.plan, found.months) == (RepaymentMethod.BULLET, 0)
    assert (found.days, found.last_day) == (days, last)


def test_a_payment_stands_in_place_of_the_principal() -> None:
    found, monthly = read_repayment(
        options("--monthly", "20万円", "--rate", "0", "--months", "10", "--method", "元利均等")
    )
    assert (found.principal, monthly) == (2_000_009, man(20))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ((*LOAN, "--months", "0"), "it must be 1 to 1200"),
        ((*LOAN, "--months", "12", "--rate-from", "2027-04-01=1"), "need the day of the loan"),
        ((*LOAN, "--months", "12", "--first", "2025-05-31"), "a day needs the day of the loan"),
        ((*LOAN, "--from", "2025-04-15", "--end", "2025-04-15"), "is not after the day"),
        ((*LOAN, "--end", "いつか", "--from", "2025-04-15"), "write"),
        ((*LOAN, "--days", "90"), "goes with repayment in one sum alone"),
        ((*BILL, "--days", "0"), "it must be 1 to 36500"),
        (
            (*LOAN, "--months", "12", "--from", "2025-04-15", "--first", "2025-06-01"),
            "must fall after 2025-04-15 and by 2025-05-31",
        ),
        (
            (*LOAN, "--months", "12", "--month-end", "--payment-day", "10"),
            "either the last day of the month or another",
        ),
        ((*LOAN, "--months", "13", "--bonus", "1万円"), "multiples of the 6 months"),
        ((*LOAN, "--months", "12", "--bonus", "1億円"), "less than the loan"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(typed: tuple[str, ...], sentence: str) -> None:
    (problem,) = problems(*typed)
    assert sentence in problem


def test_every_problem_is_told_at_once() -> None:
    found = problems(
        *("--monthly", "1万円", "--principal", "?", "--months", "x", "--method", "y"),
        *("--payment-day", "40", "--extra", "z", "--bonus", "1", "--bonus-payment", "1"),
    )
    assert len(found) == 8
