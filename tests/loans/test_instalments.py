from datetime import date
from fractions import Fraction

import pytest

pl = pytest.importorskip("polars")

from seido.loans.days import PLANNED  # noqa: E402
from seido.loans.instalments import ROWS, Repaying  # noqa: E402
from seido.money.repayment.terms import RepaymentMethod, RepaymentTerms  # noqa: E402

LOANS = pl.DataFrame(
    {
        "principal": [1_000, 1_000, 1_000],
        "balloon": [0, 0, 0],
        "unit": [1, 1, 1],
        "rate": ["3/125", "3/125", "0"],
        "rate_top": [3, 3, 0],
        "rate_bottom": [125, 125, 1],
        "start": [date(2025, 1, 31), None, None],
        "period": [1, 1, 1],
        "payments": [3, 2, 2],
        "interest_only": [1, 0, 0],
        "steps": [None, None, None],
        **{name: [None] * 3 for name in PLANNED if name != "planned"},
    },
    schema_overrides={"steps": pl.String, **PLANNED},
)


def drawn(plan, loans=LOANS, *, keep_rows=True):
    usual = RepaymentTerms(principal=1, rate=Fraction(0), months=1, plan=plan)
    return Repaying(usual).draw_up(loans, keep_rows=keep_rows)


def test_payments_stand_number_by_number_and_totals_loan_by_loan():
    found = drawn(RepaymentMethod.EQUAL_PRINCIPAL)
    assert found.active == [3, 3, 1]
    assert found.rows.columns == list(ROWS)
    assert found.rows["principal"].to_list() == [0, 500, 500, 500, 500, 500, 500]
    assert found.rows["balance"].to_list() == [1_000, 500, 500, 500, 0, 0, 0]
    assert found.rows["interest"].to_list() == [2, 2, 0, 2, 1, 0, 1]
    assert found.rows["date"].to_list()[::3] == [
        date(2025, 2, 28),
        date(2025, 3, 31),
        date(2025, 4, 30),
    ]
    assert found.totals.rows() == [
        (3, date(2025, 4, 30), 501, 5, True),
        (2, None, 501, 3, True),
        (2, None, 500, 0, True),
    ]


def test_rows_are_kept_only_where_they_are_wanted():
    found = drawn(RepaymentMethod.BULLET, keep_rows=False)
    assert found.rows.height == 0
    assert found.totals["last_payment_yen"].to_list() == [1_002, 1_002, 1_000]


def test_a_loan_that_repays_nothing_or_too_early_is_not_sound():
    small = LOANS.with_columns(principal=pl.Series([1, 2, 0]))
    assert drawn(RepaymentMethod.EQUAL_PRINCIPAL, small).totals["sound"].to_list() == [
        False,
        True,
        False,
    ]
    stepped = LOANS.with_columns(steps=pl.Series(["1x900,1x0", "2x1000", "1x0,1x5"]))
    found = drawn(RepaymentMethod.STEPS, stepped)
    assert found.totals["sound"].to_list() == [True, False, True]
    assert found.rows["principal"].to_list()[-3:] == [0, 1_000, 100]


def test_a_balance_that_runs_away_does_not_become_sound_by_wrapping():
    numbers = {"rate_top": 999, "rate_bottom": 1_000, "payments": 1_200, "interest_only": 0}
    numbers |= {"principal": 10**9, "unit": 10**6 + 1}
    loans = LOANS.head(1).with_columns(
        pl.lit("999/1000").alias("rate"),
        *(pl.lit(number, pl.Int64).alias(name) for name, number in numbers.items()),
    )
    assert drawn(RepaymentMethod.EQUAL_PAYMENT, loans).totals["sound"].to_list() == [False]
    fitting = loans.with_columns(unit=pl.lit(1, pl.Int64), payments=pl.lit(12, pl.Int64))
    assert drawn(RepaymentMethod.EQUAL_PAYMENT, fitting).totals["sound"].to_list() == [True]
