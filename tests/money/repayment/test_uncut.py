from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.repayment.changes import Extra, RateChange
from seido.money.repayment.schedule import READINGS, repayment_schedule
from seido.money.repayment.terms import RepaymentMethod, RepaymentTerms, Step
from seido.money.repayment.uncut import CALCULATOR, uncut_total
from seido.refusal import Refused
from seido.rules.quantity import man, percent

# Page 11 of the manual: 25 million of which 7 half-yearly, 2 % for ten years, then 3.8 %.
STEP_LOAN = RepaymentTerms(
    principal=man(2_500),
    rate=percent(2),
    months=360,
    plan=RepaymentMethod.EQUAL_PAYMENT,
    start=date(2025, 4, 1),
    rate_changes=(RateChange(date(2035, 4, 1), percent("3.8")),),
    bonus=man(700),
)
PLAIN = RepaymentTerms(
    principal=man(100), rate=percent(2), months=24, plan=RepaymentMethod.EQUAL_PAYMENT
)


def test_the_total_of_a_calculator_is_not_what_is_paid() -> None:
    # Printed: 66,531 and 155,711, then 78,316 and 183,637; in all 37,239,492. Those payments as
    # they are shown come to 37,239,260, and what is paid in whole yen to 37,239,296.
    shown = 66_531 * 120 + 155_711 * 20 + 78_316 * 240 + 183_637 * 40
    paid = repayment_schedule(STEP_LOAN).total
    assert (shown, paid, uncut_total(STEP_LOAN)) == (37_239_260, 37_239_296, 37_239_492)
    assert CALCULATOR in [each.source for each in READINGS]


def test_fractions_of_every_payment_count() -> None:
    # The example of page 7: ten payments of 1,000.5 yen are 10,005, not ten times 1,000.
    loan = replace(PLAIN, principal=10_005, rate=percent(0), months=10)
    assert uncut_total(loan) == 10_005
    assert repayment_schedule(loan).rows[0].payment == 1_000


@pytest.mark.parametrize(
    ("terms", "interest"),
    [
        # 1,000,000 x 2 % / 12 x (24 + 23 + … + 1) / 24
        (replace(PLAIN, plan=RepaymentMethod.EQUAL_PRINCIPAL), 20_833),
        (replace(PLAIN, plan=RepaymentMethod.EQUAL_PRINCIPAL, balloon=man(40)), 28_500),
        (replace(PLAIN, plan=RepaymentMethod.BULLET), 40_000),
        (replace(PLAIN, grace=12, plan=RepaymentMethod.EQUAL_PRINCIPAL), 30_833),
        # 100 yen a month for 24 months less 2,400: nothing to bear.
        (replace(PLAIN, rate=percent(0)), 0),
    ],
)
def test_interest_is_added_up_before_it_is_cut_off(terms: RepaymentTerms, interest: int) -> None:
    assert uncut_total(terms) == man(100) + interest


@given(st.integers(10**4, 10**9), st.integers(1, 1_500), st.integers(1, 60), st.integers(0, 1))
def test_the_schedule_stays_within_its_payments_of_it(
    principal: int, rate: int, months: int, which: int
) -> None:
    plan = (RepaymentMethod.EQUAL_PRINCIPAL, RepaymentMethod.BULLET)[which]
    terms = replace(PLAIN, principal=principal, rate=percent(rate) / 100, months=months, plan=plan)
    # Each payment loses less than a yen of interest; principal cut down stays owed longer, and
    # bears at most a month's interest on a yen for each payment before.
    paid = repayment_schedule(terms).total
    assert abs(uncut_total(terms) - paid) <= months + months * months * rate // 120_000 + 1


@pytest.mark.parametrize(
    "terms",
    [
        replace(PLAIN, unit=1_000),
        replace(PLAIN, plan=RepaymentMethod.STEPS, steps=(Step(24, 41_666),)),
        replace(PLAIN, start=date(2025, 4, 1), extras=(Extra(date(2025, 7, 1), 10_000),)),
    ],
)
def test_what_no_calculator_totals_is_refused(terms: RepaymentTerms) -> None:
    with pytest.raises(Refused) as refusal:
        uncut_total(terms)
    assert [each.field for each in refusal.value.problems] == ["uncut"]


def test_terms_that_cannot_be_are_refused_too() -> None:
    with pytest.raises(Refused) as refusal:
        uncut_total(replace(PLAIN, principal=0))
    assert [each.field for each in refusal.value.problems] == ["principal"]
