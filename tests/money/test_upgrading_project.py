from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.upgrading_project import GRACE_MONTHS, TERM_MONTHS, upgrading_loan
from seido.refusal import Refused


def test_four_fifths_are_lent() -> None:
    loan = upgrading_loan(100_000_000, 2015)
    assert (loan.limit, loan.own) == (80_000_000, 20_000_000)
    assert (TERM_MONTHS, GRACE_MONTHS) == (240, 36)


@pytest.mark.parametrize(
    ("year", "law", "rate"),
    [
        # 002 高度化事業; http://www.smrj.go.jp/keiei/kodoka/000283.html
        (2015, False, Fraction("0.0065")),
        (2016, False, Fraction("0.0050")),
        (2014, False, None),
        (2017, False, None),
        (2015, True, Fraction(0)),
        (2026, True, Fraction(0)),
    ],
)
def test_the_rate_by_year_and_law(year: int, rate: Fraction | None, *, law: bool) -> None:
    assert upgrading_loan(1, year, by_special_law=law).rate == rate


@given(st.integers(0, 10**12))
def test_both_shares_sum_to_the_cost(cost: int) -> None:
    loan = upgrading_loan(cost, 2015)
    assert loan.limit + loan.own == cost
    assert 0 <= 5 * loan.own - cost < 5


def test_a_cost_below_zero_is_refused() -> None:
    with pytest.raises(Refused, match="事業費"):
        upgrading_loan(-1, 2015)
