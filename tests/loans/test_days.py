from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from random import Random

import pytest

pl = pytest.importorskip("polars")

from seido.loans.days import (  # noqa: E402
    DAYS,
    FIRST_YEAR,
    LAST_YEAR,
    loan_days,
    place_of,
)
from seido.money.repayment.schedule import repayment_schedule  # noqa: E402
from seido.money.repayment.terms import Moved, RepaymentMethod, RepaymentTerms  # noqa: E402

TERMS = RepaymentTerms(principal=1, rate=Fraction(0), months=1_200, plan=RepaymentMethod.BULLET)


@pytest.mark.parametrize("month_end", [False, True])
@pytest.mark.parametrize("moved", list(Moved))
def test_the_day_of_every_payment_is_that_of_the_single_case(moved, month_end):
    random = Random(1)  # noqa: S311 - no secret
    first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    span = (last - first).days
    starts = [first, last, date(2024, 2, 29), date(2025, 1, 31)]
    starts += [first + timedelta(days=random.randint(0, span)) for _ in range(6)]
    days = loan_days(moved, month_end=month_end)
    places = pl.DataFrame({"start": starts}).select(place_of(pl.col("start"))).to_series()
    for start, place in zip(starts, places, strict=True):
        terms = replace(TERMS, start=start, moved=moved, month_end=month_end)
        alone = [row.on for row in repayment_schedule(terms).rows]
        assert days.paid.gather([place + n * DAYS for n in range(1, 1_201)]).to_list() == alone


def test_the_days_from_due_day_to_due_day_are_whole():
    days = loan_days(Moved.NOT, month_end=False)
    place = pl.DataFrame({"start": [date(2025, 4, 3)]}).select(place_of(pl.col("start"))).item()
    due = days.due.gather([place, place + DAYS, place + 2 * DAYS])
    assert due.diff().to_list() == [None, 30, 31]
