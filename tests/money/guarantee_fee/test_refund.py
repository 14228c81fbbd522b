from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.guarantee_fee.fee import GuaranteeFee, guarantee_fee
from seido.money.guarantee_fee.loan import GuaranteedLoan, Method
from seido.money.guarantee_fee.refund import READINGS, fee_refund, repayment_day_problem
from seido.refusal import Refused
from seido.rules.quantity import man, percent


def fee_of(
    method: Method, months: int, principal: int = man(1_200), grace: int = 0
) -> GuaranteeFee:
    loan = GuaranteedLoan(
        principal=principal, rate=percent("1.15"), method=method, months=months, grace=grace
    )
    return guarantee_fee(loan)


def test_one_sum_belongs_evenly_to_its_days() -> None:
    fee = fee_of(Method.BULLET, 24)
    assert fee.fee_yen == 276_000
    refund = fee_refund(fee, 73)
    # 292 of the first 365 days are left, a half of the fee belongs to each year.
    assert refund.running_year == Fraction(138_000 * 292, 365) == 110_400
    assert refund.later_years == 138_000
    assert refund.yen == 110_400 * 9 // 10 + 138_000


def test_instalments_belong_to_their_days_by_what_is_still_owed() -> None:
    # The loan of 愛媛's example: 24 months as 730 days, 165,600 yen, repaid on day 270.
    fee = fee_of(Method.EQUAL, 24)
    assert fee.fee_yen == 165_600
    refund = fee_refund(fee, 270)
    # 24 + 23 + ... + 1 = 300 shares; the second year has 12 + ... + 1 = 78 of them.
    assert refund.later_years == Fraction(165_600 * 78, 300)
    # Day 270 lies in the ninth month: 8 months are whole (164 shares), then 16 a month.
    gone = 164 + (Fraction(270 * 24, 730) - 8) * 16
    assert refund.running_year == 165_600 * (222 - gone) / 300
    assert refund.yen == 64_901


def test_grace_is_earned_evenly_before_the_instalments() -> None:
    fee = fee_of(Method.EQUAL, 36, grace=12)
    refund = fee_refund(fee, 365)
    grace, instalments = fee.parts
    assert (grace.yen, instalments.yen) == (138_000, 165_600)
    assert refund.running_year + refund.later_years == instalments.yen


def test_repayment_on_the_anniversary_falls_into_the_year_that_begins() -> None:
    fee = fee_of(Method.BULLET, 24)
    assert fee_refund(fee, 365).running_year == 138_000
    assert fee_refund(fee, 365).later_years == 0
    assert fee_refund(fee, 364).later_years == 138_000


@pytest.mark.parametrize(
    ("corporation", "paid"), [(None, 0), ("東京", 0), ("長崎県", 0), ("愛媛", 0), ("沖縄", 1_000)]
)
def test_exactly_1000_yen_come_back_in_okinawa_only(corporation: str | None, paid: int) -> None:
    # 20 of 365 days are left; 90 % of that is 1,000 yen for fees of 20,278 to 20,298 yen.
    fee = fee_of(Method.BULLET, 12, principal=1_763_304)
    assert fee_refund(fee, 345).computed == 999
    exactly = fee_of(Method.BULLET, 12, principal=1_763_305)
    refund = fee_refund(exactly, 345, corporation=corporation)
    assert (refund.computed, refund.yen) == (1_000, paid)
    assert fee_refund(fee, 345, corporation=corporation).yen == 0
    more = fee_of(Method.BULLET, 12, principal=1_765_131)
    assert fee_refund(more, 345, corporation=corporation).yen == 1_001


def test_a_term_of_days_is_taken_as_it_is() -> None:
    loan = GuaranteedLoan(
        principal=man(1_000), rate=percent("1.15"), method=Method.REVOLVING, days=715
    )
    fee = guarantee_fee(loan)
    refund = fee_refund(fee, 365)
    assert refund.running_year == Fraction(fee.fee_yen * 350, 715)
    assert repayment_day_problem(loan, 714) is None
    assert repayment_day_problem(loan, 715) is not None


@pytest.mark.parametrize("day", [-1, 730, 10_000])
def test_a_day_outside_the_term_is_refused(day: int) -> None:
    with pytest.raises(Refused, match="0 to 729"):
        fee_refund(fee_of(Method.EQUAL, 24), day)


def test_what_had_to_be_assumed_is_said() -> None:
    told = fee_refund(fee_of(Method.EQUAL, 24), 0).reading
    assert "明記がない" in told.ja
    assert told in [each.words for each in READINGS]


fees = st.builds(
    fee_of,
    st.sampled_from([Method.EQUAL, Method.UNEQUAL]),
    st.integers(30, 180),
    st.integers(10_000, 10**9),
    st.integers(0, 24),
)


@given(fees, st.data())
def test_never_more_than_the_fee_and_never_more_by_waiting(
    fee: GuaranteeFee, data: st.DataObject
) -> None:
    days = fee.loan.length * 365 // 12 - 1
    earlier = data.draw(st.integers(0, days))
    later = data.draw(st.integers(earlier, days))
    first, second = fee_refund(fee, earlier), fee_refund(fee, later)
    assert 0 <= second.computed <= first.computed <= fee.fee_yen
    assert first.running_year + first.later_years <= fee.fee_yen
    assert fee_refund(fee, 0).running_year + fee_refund(fee, 0).later_years == fee.fee_yen
