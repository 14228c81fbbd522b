from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.month_end import comes_round
from seido.money.repayment.days import PaymentDays, latest_first

START = date(2025, 4, 15)


def days(
    start: date = START,
    months: int = 12,
    *,
    every: int = 1,
    first: date | None = None,
    day: int | None = None,
    until: date | None = None,
) -> PaymentDays:
    return PaymentDays(start, every, first, day, until or comes_round(start, months))


def due(found: PaymentDays, payments: int) -> list[str]:
    return [day.isoformat() for day in found.due(payments)]


def lengths(found: PaymentDays, payments: int) -> list[tuple[int, int]]:
    return list(found.lengths([found.start, *found.due(payments)]))


def test_a_loan_is_paid_on_its_own_day() -> None:
    assert due(days(), 3) == ["2025-05-15", "2025-06-15", "2025-07-15"]
    assert lengths(days(), 12) == [(1, 12)] * 12
    end = days(date(2025, 1, 31))
    assert due(end, 3) == ["2025-02-28", "2025-03-31", "2025-04-30"]
    assert lengths(end, 12) == [(1, 12)] * 12


def test_another_day_of_the_month_makes_the_first_period_a_broken_one() -> None:
    tenth = days(day=10)
    assert due(tenth, 12)[::11] == ["2025-05-10", "2026-04-10"]
    assert lengths(tenth, 12) == [(25, 365), *[(1, 12)] * 11]


def test_the_last_payment_falls_on_the_last_day_of_the_term_at_the_latest() -> None:
    at_end = days(day=31)
    assert due(at_end, 12)[::11] == ["2025-05-31", "2026-04-15"]
    assert lengths(at_end, 12) == [(46, 365), *[(1, 12)] * 10, (15, 365)]
    april = days(date(2025, 4, 30), day=31)
    assert due(april, 12)[::11] == ["2025-05-31", "2026-04-30"]
    assert lengths(april, 12) == [(1, 12)] * 12


def test_the_first_payment_may_have_a_day_of_its_own() -> None:
    early = days(date(2021, 1, 27), first=date(2021, 2, 1))
    assert due(early, 3) == ["2021-02-01", "2021-03-01", "2021-04-01"]
    assert lengths(early, 3) == [(5, 365), (1, 12), (1, 12)]
    both = days(date(2021, 1, 27), first=date(2021, 2, 1), day=10)
    assert due(both, 3) == ["2021-02-01", "2021-03-10", "2021-04-10"]
    assert lengths(both, 3) == [(5, 365), (37, 365), (1, 12)]
    usual = days(first=date(2025, 5, 15), day=31)
    assert lengths(usual, 3) == [(1, 12), (46, 365), (1, 12)]


def test_the_last_day_tells_how_many_payments_there_are() -> None:
    until = days(day=31, until=date(2026, 3, 20))
    assert until.payments_until_the_end() == 11
    assert due(until, 11)[-2:] == ["2026-02-28", "2026-03-20"]
    assert days(until=date(2025, 5, 1)).payments_until_the_end() == 1
    assert days(until=date(2026, 4, 15), every=3).payments_until_the_end() == 4
    assert days(until=date(2026, 4, 16), every=3).payments_until_the_end() == 5


def test_a_first_payment_comes_by_the_end_of_the_month_that_follows_the_interval() -> None:
    assert latest_first(date(2021, 1, 27), 1) == date(2021, 2, 28)
    assert latest_first(date(2021, 1, 27), 3) == date(2021, 4, 30)


@given(
    st.dates(date(2000, 1, 1), date(2060, 1, 1)),
    st.integers(1, 60),
    st.sampled_from([1, 2, 3, 6]),
    st.none() | st.integers(1, 31),
    st.none() | st.integers(1, 28),
)
def test_days_run_on_within_the_term_and_periods_make_it_up(
    start: date, payments: int, every: int, day: int | None, ahead: int | None
) -> None:
    first = None if ahead is None else start + timedelta(days=ahead)
    found = days(start, payments * every, every=every, first=first, day=day)
    falls = list(found.due(payments))
    assert [start, *falls] == sorted({start, *falls})
    assert len(falls) == payments
    assert falls[-1] <= found.until
    for each in falls[1:-1]:
        assert each.day == min(found.day, monthrange(each.year, each.month)[1])
    for (long, parts), since, until in zip(
        found.lengths([start, *falls]), [start, *falls], falls, strict=False
    ):
        if parts == 365:
            assert long == (until - since).days
        else:
            assert long == every
            assert abs((until - since).days - every * 30.4) < 4


@pytest.mark.parametrize("day", [None, 10, 31])
@pytest.mark.parametrize("every", [1, 3])
def test_the_last_day_of_whole_months_gives_their_payments(every: int, day: int | None) -> None:
    for payments in range(1, 14):
        found = days(months=payments * every, every=every, day=day)
        last = list(found.due(payments))[-1]
        until = days(until=last, every=every, day=day)
        assert until.payments_until_the_end() == payments
