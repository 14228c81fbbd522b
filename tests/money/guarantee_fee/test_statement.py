from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.guarantee_fee.loan import GuaranteedLoan, Method
from seido.money.guarantee_fee.rates import ClassRate
from seido.money.guarantee_fee.statement import Occasion, fee_statement
from seido.refusal import Refused
from seido.rules.quantity import man, percent
from seido.schemes.fees.case import FeeCase
from seido.schemes.fees.lookup import USUAL, rates_named

LOAN = GuaranteedLoan(principal=man(1_000), rate=percent("1.15"), method=Method.EQUAL, months=60)
ONE = ((ClassRate(5, percent("1.15")), LOAN),)
EVERY = tuple(
    (choice, replace(LOAN, rate=choice.borrower))
    for choice in rates_named(USUAL, FeeCase(shared=True), date(2025, 4, 1)).choices
)
ON = Occasion(on=date(2025, 4, 1), start=date(2025, 4, 1))


def test_one_rate_gives_one_fee() -> None:
    statement = fee_statement(ONE, ON)
    assert statement.fee is not None
    assert statement.lowest == statement.highest == statement.fee.fee_yen == 316_250
    assert (statement.plan, statement.refund, statement.entries) == (None, None, ())


def test_several_rates_give_a_range() -> None:
    statement = fee_statement(EVERY, ON)
    assert statement.fee is None
    assert (statement.lowest, statement.highest) == (123_750, 522_500)


@pytest.mark.parametrize("asked", [{"split": True}, {"repaid_after_days": 0}])
def test_payments_and_refund_need_a_single_rate(asked: dict[str, int]) -> None:
    with pytest.raises(Refused, match="single rate"):
        fee_statement(EVERY, replace(ON, **asked))  # type: ignore[arg-type]


def test_a_refund_alone_stands_beside_the_fee_paid_at_once() -> None:
    statement = fee_statement(ONE, replace(ON, repaid_after_days=400))
    assert [(entry.on, entry.yen) for entry in statement.entries] == [
        (date(2025, 4, 1), 316_250),
        (date(2026, 5, 6), -185_848),
    ]


def test_payments_not_yet_due_are_settled_against_the_refund() -> None:
    statement = fee_statement(ONE, replace(ON, split=True, repaid_after_days=400))
    assert [entry.yen for entry in statement.entries] == [189_750, 94_875, 31_625 - 185_848]
    assert "精算" in statement.entries[-1].words.ja


@given(st.integers(0, 1_824), st.booleans())
def test_what_is_paid_in_the_end_does_not_depend_on_splitting(day: int, split: bool) -> None:
    statement = fee_statement(ONE, replace(ON, split=split, repaid_after_days=day))
    assert statement.refund is not None
    assert sum(entry.yen for entry in statement.entries) == 316_250 - statement.refund.yen


def test_a_small_refund_is_told_as_a_note() -> None:
    statement = fee_statement(ONE, replace(ON, repaid_after_days=1_800))
    assert "too little" in statement.notes[-1].en
    assert statement.entries[-1].yen == 0


def test_sources_of_everything_asked_are_given() -> None:
    statement = fee_statement(ONE, replace(ON, split=True, repaid_after_days=400))
    assert len(statement.sources) == 3
