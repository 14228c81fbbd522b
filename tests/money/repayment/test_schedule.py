from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from seido.money.repayment.changes import AfterExtra, Extra, RateChange
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


DATED = replace(LOAN, months=12, start=date(2025, 4, 1))


def test_a_bill_is_repaid_in_one_sum_after_so_many_days() -> None:
    bill = replace(
        LOAN, rate=percent(3), months=0, days=90, plan=RepaymentMethod.BULLET, start=DATED.start
    )
    (row,) = repayment_schedule(bill).rows
    assert (row.on, row.interest) == (date(2025, 6, 30), 73_972)
    # With both ends the ninety days hold the day of the loan, and end a day sooner.
    (row,) = repayment_schedule(replace(bill, both_ends=True)).rows
    assert (row.on, row.interest) == (date(2025, 6, 29), 73_972)
    (row,) = repayment_schedule(replace(bill, start=None)).rows
    assert (row.on, row.interest) == (None, 73_972)


def test_interest_in_advance_is_paid_when_its_period_begins() -> None:
    afterwards = repayment_schedule(DATED)
    ahead = repayment_schedule(replace(DATED, in_advance=True))
    assert [row.period for row in ahead.rows] == list(range(13))
    assert [row.interest for row in ahead.rows[:-1]] == [row.interest for row in afterwards.rows]
    assert (ahead.rows[0].on, ahead.rows[-1].interest) == (DATED.start, 0)
    assert ahead.paid_out == man(1_000) - 20_000
    assert (ahead.payments, ahead.principal) == (12, man(1_000))


def test_a_broken_first_period_may_cost_more_than_an_equal_payment() -> None:
    terms = replace(
        LOAN,
        rate=percent(8),
        months=600,
        plan=RepaymentMethod.EQUAL_PAYMENT,
        start=date(2025, 4, 1),
        month_end=True,
    )
    first, second = repayment_schedule(terms).rows[:2]
    # 60 days at 8 % come to 131,506 yen, and the equal payments to 67,927.
    assert (first.principal, first.interest) == (0, man(1_000) * 8 * 60 // 36_500)
    assert second.payment == 67_927


def test_a_new_rate_makes_new_equal_payments_from_its_first_whole_period_on() -> None:
    terms = replace(
        DATED,
        plan=RepaymentMethod.EQUAL_PAYMENT,
        rate_changes=(RateChange(date(2025, 7, 11), percent("4.8")),),
    )
    rows = repayment_schedule(terms).rows
    assert [row.payment for row in rows[:4]] == [rows[0].payment] * 4
    owed, usual = rows[2].balance, repayment_schedule(replace(DATED, plan=terms.plan)).rows
    assert rows[:3] == usual[:3]
    assert rows[3].interest == int(owed * Fraction(10 * 24 + 21 * 48, 12_000 * 31))
    left = repayment_schedule(
        replace(LOAN, principal=rows[3].balance, rate=percent("4.8"), months=8, plan=terms.plan)
    )
    assert [row.payment for row in rows[4:]] == [row.payment for row in left.rows]


def test_a_rate_of_nothing_at_first_is_as_a_subsidy_of_interest_has_it() -> None:
    terms = replace(
        DATED, rate=percent(0), rate_changes=(RateChange(date(2025, 10, 1), percent("1.2")),)
    )
    interest = [row.interest for row in repayment_schedule(terms).rows]
    assert interest[:6] == [0] * 6
    assert interest[6] == (man(1_000) - 6 * 833_333) // 1_000


@pytest.mark.parametrize(
    ("plan", "after", "principals_after"),
    [
        (RepaymentMethod.EQUAL_PRINCIPAL, AfterExtra.SHORTEN, [100_000] * 3),
        (RepaymentMethod.EQUAL_PRINCIPAL, AfterExtra.LOWER, [50_000] * 6),
        (RepaymentMethod.EQUAL_PAYMENT, AfterExtra.SHORTEN, [100_000] * 3),
        (RepaymentMethod.EQUAL_PAYMENT, AfterExtra.LOWER, [50_000] * 6),
        (RepaymentMethod.BULLET, AfterExtra.SHORTEN, [0] * 5 + [900_000]),
    ],
)
def test_what_an_extra_payment_does(
    plan: RepaymentMethod, after: AfterExtra, principals_after: list[int]
) -> None:
    terms = replace(
        DATED,
        principal=1_200_000,
        rate=percent(0),
        plan=plan,
        extras=(Extra(date(2025, 10, 1), 300_000),),
        after_extra=after,
    )
    rows = repayment_schedule(terms).rows
    assert (rows[5].extra, rows[5].principal) == (
        300_000,
        300_000 if plan is RepaymentMethod.BULLET else 400_000,
    )
    assert [row.principal for row in rows[6:]] == principals_after


def test_the_last_extra_payment_may_end_the_loan_and_none_may_come_later() -> None:
    bullet = replace(DATED, plan=RepaymentMethod.BULLET)
    whole = Extra(date(2025, 6, 16), man(1_000))
    rows = repayment_schedule(replace(bullet, extras=(whole,))).rows
    assert (len(rows), rows[-1].principal, rows[-1].balance) == (3, man(1_000), 0)
    assert rows[-1].interest == 20_000 * 15 // 30
    with pytest.raises(Refused, match="leave out the extra payment on 2025-09-01"):
        repayment_schedule(replace(bullet, extras=(whole, Extra(date(2025, 9, 1), 1))))
    with pytest.raises(Refused, match="exceed the 10,000,000 yen"):
        repayment_schedule(replace(bullet, extras=(Extra(whole.on, man(1_000) + 1),)))


def test_a_bonus_part_is_a_loan_of_its_own_beside_the_other() -> None:
    terms = replace(DATED, plan=RepaymentMethod.EQUAL_PAYMENT, bonus=man(400), month_end=True)
    rows = repayment_schedule(terms).rows
    main = repayment_schedule(replace(terms, principal=man(600), bonus=0)).rows
    assert [row.on for row in rows] == [row.on for row in main]
    assert [row.payment - row.bonus for row in rows] == [row.payment for row in main]
    assert [row.period for row in rows if row.bonus] == [6, 12]
    # From 1 April to 31 October are 213 days, then six months but for the last broken one.
    assert rows[5].interest - main[5].interest == man(400) * 24 * 213 // 365_000
    assert rows[-1].balance == 0


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


@st.composite
def changing_terms(draw: st.DrawFn) -> RepaymentTerms:
    """Draw terms of a loan that lenders make with days of their own, and that change."""
    terms = draw(all_terms(dated=True))
    start = terms.start or date(2025, 4, 1)
    span = terms.months * 31
    days = st.integers(1, span).map(lambda n: start + timedelta(days=n))
    rates = draw(st.lists(days, unique=True, max_size=2))
    paid = draw(st.lists(st.tuples(days, st.integers(1, terms.principal)), max_size=2))
    return replace(
        terms,
        month_end=False,
        payment_day=draw(st.none() | st.integers(1, 31)),
        first_payment_on=draw(st.none() | st.integers(1, 28).map(lambda n: start + timedelta(n))),
        end=draw(st.none() | days),
        both_ends=draw(st.booleans()),
        in_advance=draw(st.booleans()),
        rate_changes=tuple(RateChange(day, Fraction(1, 100)) for day in sorted(rates)),
        extras=tuple(Extra(day, yen) for day, yen in sorted(paid)),
        after_extra=draw(st.sampled_from(AfterExtra)),
        bonus=draw(st.sampled_from([0, 0, terms.principal // 3])),
        bonus_every=terms.every * 2,
    )


@given(changing_terms())
def test_principal_is_conserved_however_a_loan_changes(terms: RepaymentTerms) -> None:
    schedule = possible(terms)
    rows = schedule.rows
    assert [row.period for row in rows] == list(range(1 - terms.in_advance, schedule.payments + 1))
    assert sum(row.principal for row in rows) == terms.principal
    assert rows[-1].balance == 0
    assert all(row.balance > 0 for row in rows[:-1])
    assert all(row.principal >= 0 and row.interest >= 0 for row in rows)
    assert sum(row.extra for row in rows) == sum(each.yen for each in terms.extras)
    owed = terms.principal
    for row in rows:
        owed -= row.principal
        assert row.balance == owed
    last, start = terms.last_day, terms.start
    assert last is not None
    if terms.moved is Moved.NOT:
        days = [row.on for row in rows if row.on is not None]
        assert start is not None
        assert all(start <= day <= last for day in days)
        assert days == sorted(set(days))


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
    # A Saturday and the Sunday after it, the loan's last day, both move to the Monday.
    assert days == sorted(days)
    assert terms.moved is not Moved.NOT or len(set(days)) == len(days)
    if terms.moved is not Moved.NOT:
        assert all(day.weekday() < 5 for day in days)


def test_a_weekend_between_two_due_days_brings_them_to_one_monday() -> None:
    terms = RepaymentTerms(
        principal=10**6,
        rate=Fraction(2, 100),
        months=2,
        plan=RepaymentMethod.EQUAL_PRINCIPAL,
        start=date(2001, 2, 1),
        month_end=True,
        moved=Moved.FORWARD,
    )
    assert [row.on for row in repayment_schedule(terms).rows] == [date(2001, 4, 2)] * 2


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
