from dataclasses import replace
from fractions import Fraction

import pytest

pl = pytest.importorskip("polars")

from seido.loans.instalments import ROWS, Drawn  # noqa: E402
from seido.loans.payments import (  # noqa: E402
    PAYMENTS,
    ROW,
    in_order,
    payments_of,
    totals_of,
)
from seido.money.repayment.schedule import repayment_schedule  # noqa: E402
from seido.money.repayment.terms import RepaymentMethod, RepaymentTerms  # noqa: E402

TERMS = RepaymentTerms(
    principal=1_000, rate=Fraction(3, 125), months=2, plan=RepaymentMethod.EQUAL_PRINCIPAL
)


def way(numbers, payments, sound, principals):
    """Return loans of one way, whose payments can be told apart by their principal."""
    loans = pl.DataFrame({ROW: numbers, "seido.payments": payments, "sound": sound})
    active = [sum(each >= n for each in payments) for n in range(1, max(payments) + 1)]
    rows = pl.DataFrame(
        {
            "principal": principals,
            "interest": [1] * len(principals),
            "balance": [0] * len(principals),
            "date": [None] * len(principals),
        },
        schema=dict(ROWS),
    )
    return loans, Drawn(loans, rows, active)


def test_payments_of_all_ways_come_in_the_order_of_the_file():
    first = way([5, 1, 4], [3, 2, 1], [True, True, False], [51, 11, 41, 52, 12, 53])
    second = way([3], [2], [True], [31, 32])
    alone = payments_of(2, repayment_schedule(replace(TERMS, principal=42)))
    found = in_order([first, second], [alone])
    assert dict(found.schema) == dict(PAYMENTS)
    assert found[ROW].to_list() == [1, 1, 2, 2, 3, 3, 5, 5, 5]
    assert found["principal"].to_list() == [11, 12, 21, 21, 31, 32, 51, 52, 53]
    assert found["period"].to_list() == [1, 2, 1, 2, 1, 2, 1, 2, 3]
    assert found["payment"].to_list()[0] == 12


def test_without_any_there_are_none():
    assert in_order([], []).rows() == []
    assert dict(in_order([], []).schema) == dict(PAYMENTS)


def test_what_a_single_schedule_comes_to():
    schedule = repayment_schedule(TERMS)
    found = totals_of(payments_of(7, schedule))
    assert found.rows() == [(7, 2, None, 501, schedule.total_interest)]
