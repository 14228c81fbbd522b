from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from seido.money.repayment.schedule import Schedule, repayment_schedule
from seido.money.repayment.terms import (
    InterestBasis,
    Moved,
    Remainder,
    RepaymentMethod,
    RepaymentTerms,
    Step,
)
from seido.refusal import Refused
from seido.rules.quantity import Rounding, man, percent

LOAN = RepaymentTerms(
    principal=man(1_000), rate=percent("2.40"), months=60, plan=RepaymentMethod.EQUAL_PRINCIPAL
)


def principals(schedule: Schedule) -> list[int]:
    return [row.principal for row in schedule.rows]


@pytest.mark.parametrize(
    ("principal", "months", "instalment", "last"),
    [(man(1_000), 60, 167_000, 147_000), (man(500), 48, 105_000, 65_000)],
)
def test_the_schedules_that_fee_pages_print(
    principal: int, months: int, instalment: int, last: int
) -> None:
    # 埼玉: https://www.cgc-saitama.or.jp/use/charge-calc.html
    # 北海道: http://www.cgc-hokkaido.or.jp/guide/calculate.php
    terms = replace(LOAN, principal=principal, months=months, unit=1_000, rounding=Rounding.UP)
    expected = [instalment] * (months - 1) + [last]
    assert principals(repayment_schedule(terms)) == expected


def test_the_remainder_goes_to_the_last_or_the_first() -> None:
    terms = replace(LOAN, principal=1_000_003, months=10)
    assert principals(repayment_schedule(terms)) == [100_000] * 9 + [100_003]
    first = replace(terms, remainder=Remainder.FIRST)
    assert principals(repayment_schedule(first)) == [100_003] + [100_000] * 9


def test_interest_is_cut_off_below_one_yen() -> None:
    rows = repayment_schedule(replace(LOAN, principal=999_999, rate=percent("1.2"), months=3)).rows
    # 999,999 × 0.1 % is 999.999 yen.
    assert [row.interest for row in rows] == [999, 666, 333]


def test_equal_payments_are_equal_but_for_the_last() -> None:
    schedule = repayment_schedule(replace(LOAN, plan=RepaymentMethod.EQUAL_PAYMENT, grace=12))
    grace, paid = schedule.rows[:12], schedule.rows[12:]
    assert {row.payment for row in grace} == {20_000}
    assert len({row.payment for row in paid[:-1]}) == 1
    assert abs(paid[-1].payment - paid[0].payment) < 50
    # 10,000,000 × 0.002 / (1 - 1.002^-48) is 218,701.41 yen.
    assert paid[0].payment == 218_701


def test_equal_payments_without_interest_are_equal_parts() -> None:
    schedule = repayment_schedule(
        replace(LOAN, plan=RepaymentMethod.EQUAL_PAYMENT, rate=percent(0))
    )
    assert principals(schedule) == [166_666] * 59 + [166_706]
    assert schedule.total_interest == 0


def test_one_sum_pays_interest_meanwhile() -> None:
    schedule = repayment_schedule(replace(LOAN, plan=RepaymentMethod.BULLET, months=6))
    assert principals(schedule) == [0] * 5 + [man(1_000)]
    assert schedule.total_interest == 6 * 20_000
    assert schedule.total == man(1_000) + 120_000


def test_a_balloon_is_left_standing_to_the_last_day() -> None:
    terms = replace(LOAN, principal=1_000_003, months=10, balloon=200_000)
    assert principals(repayment_schedule(terms)) == [80_000] * 9 + [280_003]
    first = replace(terms, remainder=Remainder.FIRST)
    assert principals(repayment_schedule(first)) == [80_003] + [80_000] * 8 + [280_000]


def test_steps_follow_each_other_and_the_last_takes_the_rest() -> None:
    steps = (Step(12, 100_000), Step(24, 50_000))
    schedule = repayment_schedule(
        replace(
            LOAN, principal=2_500_000, months=42, grace=6, plan=RepaymentMethod.STEPS, steps=steps
        )
    )
    assert principals(schedule) == [0] * 6 + [100_000] * 12 + [50_000] * 23 + [150_000]


def test_payments_every_three_months_bear_three_months_of_interest() -> None:
    schedule = repayment_schedule(replace(LOAN, months=12, every=3, start=date(2025, 1, 31)))
    assert [row.interest for row in schedule.rows] == [60_000, 45_000, 30_000, 15_000]
    assert [row.on for row in schedule.rows] == [
        date(2025, 4, 30),
        date(2025, 7, 31),
        date(2025, 10, 31),
        date(2026, 1, 31),
    ]


def test_the_end_of_the_month_may_be_kept() -> None:
    terms = replace(LOAN, months=3, start=date(2025, 2, 28))
    assert [row.on for row in repayment_schedule(terms).rows] == [
        date(2025, 3, 28),
        date(2025, 4, 28),
        date(2025, 5, 28),
    ]
    at_end = repayment_schedule(replace(terms, month_end=True))
    assert [row.on for row in at_end.rows] == [
        date(2025, 3, 31),
        date(2025, 4, 30),
        date(2025, 5, 31),
    ]


@pytest.mark.parametrize(
    ("moved", "on"),
    [
        (Moved.NOT, date(2025, 5, 3)),
        (Moved.FORWARD, date(2025, 5, 7)),
        (Moved.BACK, date(2025, 5, 2)),
    ],
)
def test_a_payment_on_a_weekend_or_holiday_is_moved(moved: Moved, on: date) -> None:
    # 2025-05-03 is a Saturday; the three days from it to the 6th are holidays.
    holidays = {date(2025, 5, day) for day in (3, 4, 5, 6)}
    terms = replace(
        LOAN, months=1, start=date(2025, 4, 3), moved=moved, is_holiday=holidays.__contains__
    )
    assert repayment_schedule(terms).rows[0].on == on


def test_without_a_calendar_only_weekends_are_known() -> None:
    terms = replace(LOAN, months=1, start=date(2025, 4, 3), moved=Moved.FORWARD)
    assert repayment_schedule(terms).rows[0].on == date(2025, 5, 5)


def test_interest_by_days_counts_them_from_due_day_to_due_day() -> None:
    terms = replace(
        LOAN, months=2, basis=InterestBasis.DAILY, start=date(2025, 4, 3), moved=Moved.FORWARD
    )
    first, second = repayment_schedule(terms).rows
    assert first.interest == man(1_000) * 24 * 30 // (1_000 * 365)
    assert second.interest == man(500) * 24 * 31 // (1_000 * 365)


@pytest.mark.parametrize(
    "terms",
    [
        replace(LOAN, principal=10, plan=RepaymentMethod.EQUAL_PRINCIPAL),
        replace(LOAN, principal=10, rate=percent(0), plan=RepaymentMethod.EQUAL_PAYMENT),
        replace(LOAN, principal=50_000, unit=1_000),
    ],
)
def test_an_instalment_that_rounds_to_nothing_is_refused(terms: RepaymentTerms) -> None:
    with pytest.raises(Refused, match="repays no principal"):
        repayment_schedule(terms)


@pytest.mark.parametrize(
    "terms",
    [
        replace(LOAN, principal=59_000, unit=1_000, rounding=Rounding.UP),
        replace(
            LOAN,
            principal=59_000,
            unit=1_000,
            rounding=Rounding.UP,
            plan=RepaymentMethod.EQUAL_PAYMENT,
        ),
        replace(LOAN, plan=RepaymentMethod.STEPS, steps=(Step(59, 170_000), Step(1, 0))),
        replace(
            LOAN, plan=RepaymentMethod.STEPS, steps=(Step(60, 200_000),), remainder=Remainder.FIRST
        ),
        replace(LOAN, plan=RepaymentMethod.STEPS, steps=(Step(60, 0),), remainder=Remainder.FIRST),
    ],
)
def test_a_loan_that_would_be_repaid_too_early_is_refused(terms: RepaymentTerms) -> None:
    with pytest.raises(Refused, match="before the last payment"):
        repayment_schedule(terms)


def test_problems_of_the_terms_are_refused() -> None:
    with pytest.raises(Refused):
        repayment_schedule(replace(LOAN, months=0))


@st.composite
def all_terms(draw: st.DrawFn, *, dated: bool = False) -> RepaymentTerms:
    days = st.dates(date(2000, 1, 1), date(2060, 1, 1))
    every = draw(st.sampled_from([1, 1, 2, 3]))
    plan = draw(st.sampled_from(RepaymentMethod))
    payments = draw(st.integers(1, 60))
    free = 0 if plan is RepaymentMethod.BULLET else draw(st.integers(0, payments - 1))
    cuts = (
        draw(st.lists(st.integers(1, payments - free), max_size=3))
        if plan is RepaymentMethod.STEPS
        else []
    )
    ends = sorted({*cuts, payments - free})
    steps = [
        Step(end - begin, draw(st.integers(0, 40_000)))
        for begin, end in zip([0, *ends[:-1]], ends, strict=True)
    ]
    return RepaymentTerms(
        principal=draw(st.integers(1, 10**9)),
        rate=Fraction(draw(st.integers(0, 2_000)), 10_000),
        months=payments * every,
        plan=plan,
        grace=free * every,
        every=every,
        steps=tuple(steps) if plan is RepaymentMethod.STEPS else (),
        unit=draw(st.sampled_from([1, 100, 1_000])),
        rounding=draw(st.sampled_from(Rounding)),
        remainder=draw(st.sampled_from(Remainder)),
        start=draw(days if dated else st.none() | days),
        basis=draw(st.sampled_from(InterestBasis)),
        moved=draw(st.sampled_from(Moved)),
        month_end=draw(st.booleans()),
        balloon=draw(st.sampled_from([0, 1, 10**6]))
        if plan is RepaymentMethod.EQUAL_PRINCIPAL
        else 0,
        is_holiday=draw(st.sampled_from([None, lambda day: day.day == 1])),
    )


def possible(terms: RepaymentTerms) -> Schedule:
    """Return the schedule; terms that are refused are not the law's business."""
    try:
        return repayment_schedule(terms)
    except Refused:
        reject()


@given(all_terms())
def test_principal_is_conserved_over_all_choices(terms: RepaymentTerms) -> None:
    rows = possible(terms).rows
    assert [row.period for row in rows] == list(range(1, terms.months // terms.every + 1))
    assert sum(row.principal for row in rows) == terms.principal
    assert rows[-1].balance == 0
    assert all(row.balance > 0 for row in rows[:-1])
    assert all(row.principal >= 0 and row.interest >= 0 for row in rows)
    assert [row.principal for row in rows[: terms.interest_only]] == [0] * terms.interest_only
    owed = terms.principal
    for row in rows:
        owed -= row.principal
        assert row.balance == owed


@given(all_terms(dated=True))
def test_days_run_on_and_are_business_days_where_asked(terms: RepaymentTerms) -> None:
    rows = possible(terms).rows
    days = [row.on for row in rows if row.on is not None]
    assert len(days) == len(rows)
    assert days == sorted(set(days))
    if terms.moved is not Moved.NOT:
        assert all(day.weekday() < 5 for day in days)


@given(
    st.integers(10**6, 10**9),
    st.integers(0, 1_000),
    st.integers(1, 120),
    st.sampled_from(
        [RepaymentMethod.EQUAL_PRINCIPAL, RepaymentMethod.EQUAL_PAYMENT, RepaymentMethod.BULLET]
    ),
)
def test_a_plain_loan_always_has_a_schedule(
    principal: int, hundredths: int, months: int, plan: RepaymentMethod
) -> None:
    terms = RepaymentTerms(
        principal=principal, rate=Fraction(hundredths, 10_000), months=months, plan=plan
    )
    assert repayment_schedule(terms).total >= principal


@given(st.integers(10**6, 10**9), st.integers(1, 1_000), st.integers(2, 120))
def test_repaying_later_costs_more_interest(principal: int, hundredths: int, months: int) -> None:
    terms = RepaymentTerms(
        principal=principal,
        rate=Fraction(hundredths, 10_000),
        months=months,
        plan=RepaymentMethod.EQUAL_PRINCIPAL,
    )
    interest = [
        repayment_schedule(replace(terms, plan=plan)).total_interest
        for plan in (
            RepaymentMethod.EQUAL_PRINCIPAL,
            RepaymentMethod.EQUAL_PAYMENT,
            RepaymentMethod.BULLET,
        )
    ]
    # Interest is cut off each time, so the order holds within a yen a payment.
    assert interest[0] <= interest[1] + months
    assert interest[1] <= interest[2] + months
