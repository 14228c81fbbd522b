from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.repayment.changes import (
    Extra,
    Period,
    RateChange,
    accrued,
    change_problems,
    rate_on,
)
from seido.rules.quantity import percent

BEGIN, END = date(2025, 4, 1), date(2025, 5, 1)
DAYS = Period(BEGIN, END, (30, 365))
MONTH = Period(BEGIN, END, (1, 12))
RISE = (RateChange(date(2025, 4, 16), percent("7.3")),)


def test_a_rate_holds_from_its_day_on() -> None:
    rates = [rate_on(percent(1), RISE, date(2025, 4, day)) for day in (15, 16, 17)]
    assert rates == [percent(1), percent("7.3"), percent("7.3")]
    assert rate_on(percent(1), RISE, None) == percent(1)


def test_within_a_period_the_days_count() -> None:
    # 3,650,000 yen at 3.65 % are 365 yen a day, at 7.3 % twice that; 15 days each.
    assert accrued(3_650_000, DAYS, percent("3.65"), RISE, ()) == (15 * 365 + 15 * 730, 0)
    # By months the half of a twelfth each.
    half = 3_650_000 * Fraction(1, 24)
    expected = int(half * percent("3.65") + half * percent("7.3"))
    assert accrued(3_650_000, MONTH, percent("3.65"), RISE, ()) == (expected, 0)


def test_an_extra_payment_bears_no_interest_from_its_day_on() -> None:
    extra = (Extra(date(2025, 4, 11), 1_000_000), Extra(END, 500_000), Extra(date(2025, 6, 1), 1))
    # 10 days on 3,650,000 and 20 on 2,650,000 yen, at 0.01 % a day.
    found = accrued(3_650_000, DAYS, percent("3.65"), (), extra)
    assert found == (10 * 365 + 20 * 265, 1_500_000)
    assert accrued(3_650_000, Period(None, None, (1, 12)), percent("1.2"), (), extra) == (3_650, 0)


@given(
    st.integers(0, 10**9),
    st.lists(st.tuples(st.integers(-5, 40), st.integers(0, 2_000)), max_size=4),
    st.lists(st.tuples(st.integers(-5, 40), st.integers(1, 10**6)), max_size=4),
    st.sampled_from([DAYS, MONTH]),
)
def test_interest_is_that_of_every_single_day(
    owed: int,
    rates: list[tuple[int, int]],
    paid: list[tuple[int, int]],
    period: Period,
) -> None:
    changes = [
        RateChange(BEGIN + timedelta(days=n), Fraction(rate, 10_000))
        for n, rate in sorted(dict(rates).items())
    ]
    extras = [Extra(BEGIN + timedelta(days=n), yen) for n, yen in sorted(paid)]
    whole = Fraction(*period.length) / 30
    total = Fraction(0)
    for n in range(30):
        day = BEGIN + timedelta(days=n)
        rate = next((c.rate for c in reversed(changes) if c.since <= day), percent(3))
        gone = sum(e.yen for e in extras if BEGIN < e.on <= day)
        total += (owed - gone) * rate * whole
    found = accrued(owed, period, percent(3), changes, extras)
    assert found.interest == int(total)
    assert found.extra == sum(e.yen for e in extras if BEGIN < e.on <= END)


@pytest.mark.parametrize(
    ("changes", "extras", "sentence"),
    [
        ([RateChange(BEGIN, percent(1))], [], "give a day after 2025-04-01"),
        ([RateChange(END, percent(1))], [], "before 2025-05-01"),
        ([], [Extra(END, 1)], "before 2025-05-01"),
        ([*RISE, *RISE], [], "each once"),
        ([RateChange(date(2025, 4, 16), percent(100))], [], "below 100 %"),
        ([], [Extra(date(2025, 4, 16), 0)], "at least 1 yen"),
    ],
)
def test_what_cannot_be_is_told(
    changes: list[RateChange], extras: list[Extra], sentence: str
) -> None:
    (problem,) = change_problems(BEGIN, END, changes, extras)
    assert sentence in problem.en
    assert list(change_problems(BEGIN, END, RISE, [Extra(date(2025, 4, 16), 1)])) == []


def test_a_loan_without_days_cannot_change() -> None:
    (problem,) = change_problems(None, None, RISE, ())
    assert "need the day of the loan" in problem.en
    assert list(change_problems(None, None, (), ())) == []
