from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from random import Random

import pytest

pl = pytest.importorskip("polars")

from seido.japan import is_bank_holiday  # noqa: E402
from seido.loans.days import (  # noqa: E402
    DAYS,
    FIRST_YEAR,
    LAST_YEAR,
    PLANNED,
    due_table,
    moved_days,
    place_of,
    planned_days,
)
from seido.money.repayment.periods import due_days, periods  # noqa: E402
from seido.money.repayment.schedule import repayment_schedule  # noqa: E402
from seido.money.repayment.terms import (  # noqa: E402
    InterestBasis,
    Moved,
    RepaymentMethod,
    RepaymentTerms,
)

TERMS = RepaymentTerms(principal=1, rate=Fraction(0), months=1_200, plan=RepaymentMethod.BULLET)
EPOCH = date(1970, 1, 1)


def test_a_day_so_many_months_later_is_that_of_the_single_case():
    random = Random(1)  # noqa: S311 - no secret
    first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    span = (last - first).days
    starts = [first, last, date(2024, 2, 29), date(2025, 1, 31)]
    starts += [first + timedelta(days=random.randint(0, span)) for _ in range(6)]
    places = pl.DataFrame({"start": starts}).select(place_of(pl.col("start"))).to_series()
    for start, place in zip(starts, places, strict=True):
        alone = [row.on for row in repayment_schedule(replace(TERMS, start=start)).rows]
        due = due_table().gather([place + n * DAYS for n in range(1, 1_201)])
        assert [EPOCH + timedelta(days=day) for day in due] == alone


@pytest.mark.parametrize("moved", list(Moved))
def test_payments_are_moved_as_the_single_case_moves_them(moved):
    terms = replace(TERMS, months=120, start=date(2025, 1, 1), moved=moved)
    terms = replace(terms, is_holiday=is_bank_holiday)
    due = pl.Series([*due_days(terms)[1:], None], dtype=pl.Date)
    alone = [row.on for row in repayment_schedule(terms).rows]
    assert moved_days(due, moved).to_list() == [*alone, None]


@pytest.mark.parametrize("basis", list(InterestBasis))
def test_what_is_planned_of_a_loan_is_what_the_single_case_has(basis):
    random = Random(2)  # noqa: S311 - no secret
    planned = 0
    for _ in range(300):
        start = date(2025, 1, 1) + timedelta(days=random.randint(0, 400))
        every, count = random.choice([1, 2, 3]), random.randint(1, 5)
        terms = replace(
            TERMS,
            start=start,
            every=every,
            months=count * every,
            first_payment_on=random.choice([None, start + timedelta(days=random.randint(1, 60))]),
            payment_day=random.choice([None, random.randint(1, 31)]),
            end=random.choice([None, None, start + timedelta(days=random.randint(1, 300))]),
            basis=basis,
            both_ends=random.random() < 0.5,
        )
        found = dict(
            zip(
                PLANNED,
                planned_days(
                    start,
                    every,
                    terms.first_payment_on,
                    terms.payment_day,
                    False,
                    terms.end,
                    terms.months,
                    basis.value,
                    "both-ends" if terms.both_ends else "one-end",
                ),
                strict=True,
            )
        )
        if found["planned"] is None:
            continue
        planned += 1
        due, spans = due_days(terms), periods(terms)
        assert found["planned"] == terms.payments == len(spans)
        assert (found["first_due"], found["last_due"]) == (due[1], due[-1])
        for number in range(2, len(spans)):
            place = found["place"]
            assert isinstance(place, int)
            at = due_table()[place + number * every * DAYS]
            assert EPOCH + timedelta(days=at) == due[number]
        counted = [long if parts == 365 else None for _, _, (long, parts) in spans]
        if basis is InterestBasis.MONTHLY:
            assert found["first_days"] == counted[0]
            assert found["second_days"] == (counted[1] if len(spans) > 1 else None)
            assert found["last_days"] == counted[-1]
        else:
            assert found["first_days"] == counted[0]
            assert found["last_days"] == (counted[0] if len(spans) == 1 else None)
    assert planned > 150


def test_days_that_are_not_in_order_are_left_to_the_single_case():
    nothing = (None,) * len(PLANNED)
    usual = (1, None, 10, False, None, 12, "monthly", "one-end")
    assert planned_days(date(2025, 4, 1), *usual)[0] == 12
    assert planned_days(date(1949, 4, 1), *usual) == nothing
    late = (1, date(2025, 7, 1), *usual[2:])
    assert planned_days(date(2025, 4, 1), *late) == nothing
