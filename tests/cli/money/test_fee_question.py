from datetime import date
from fractions import Fraction

import pytest

from seido.cli.money.fee import command
from seido.cli.money.fee_question import read_question
from seido.money.guarantee_fee.loan import Method
from seido.refusal import Refused

LOAN = ["--principal", "1,000万円", "--months", "60", "--method", "equal"]


def asked(*options: str):
    return read_question(command.make_context("fee", [*LOAN, *options]).params)


def test_a_typed_rate_makes_one_loan():
    question = asked("--rate", "1.15", "--discount", "0.10", "--on", "令和6年4月1日")
    ((choice, loan),) = question.loans
    assert choice.fee_class is None
    assert loan.principal == 10_000_000
    assert loan.rate == Fraction("0.0115")
    assert loan.discounts == (Fraction("0.001"),)
    assert loan.method is Method.EQUAL
    assert question.occasion.on == question.occasion.start == date(2024, 4, 1)
    assert question.rate.sources == ()


def test_a_scheme_without_a_class_makes_a_loan_for_each_class():
    question = asked("--scheme", "management-strengthening-guarantee", "--on", "2020-06-01")
    assert [choice.fee_class for choice, _ in question.loans] == list(range(1, 10))
    assert question.loans[0][1].rate == Fraction("0.0175")
    assert question.rate.sources


def test_the_surcharge_is_added_to_what_the_business_pays():
    plain = asked("--rate", "1.15", "--on", "2025-05-01").loans[0][1].rate
    more = asked("--rate", "1.15", "--on", "2025-05-01", "--without-owner-guarantee", "both")
    assert more.loans[0][1].rate - plain == Fraction("0.0015")


def test_every_problem_is_told_at_once():
    with pytest.raises(Refused) as refused:
        asked("--rate", "x", "--grace", "x", "--association", "月面")
    options = {problem.field for problem in refused.value.problems}
    assert options >= {"--rate", "--grace", "--corporation"}
