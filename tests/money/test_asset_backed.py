from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.asset_backed import Line, asset_backed_line
from seido.refusal import Refused

rates = st.fractions(0, 1, max_denominator=100)
amounts = st.integers(0, 10**10)


@pytest.mark.parametrize(
    ("collateral", "lent", "guaranteed", "fee"),
    [
        # 002 流動資産担保融資保証制度: 250 million lent, 200 million guaranteed, 0.68 %
        (100_000_000, 100_000_000, 80_000_000, 680_000),
        (249_999_999, 249_999_999, 199_999_999, 1_699_999),
        (250_000_000, 250_000_000, 200_000_000, 1_700_000),
        (250_000_001, 250_000_000, 200_000_000, 1_700_000),
    ],
)
def test_the_line_and_its_guarantee(collateral: int, lent: int, guaranteed: int, fee: int) -> None:
    line = asset_backed_line(collateral, Fraction(1))
    assert line == Line(collateral, lent, guaranteed, fee)


def test_receivables_and_stock_are_counted_at_the_lender_s_rates() -> None:
    line = asset_backed_line(10_000_000, Fraction(7, 10), 5_000_000, Fraction(3, 10))
    assert line.collateral == 8_500_000


@given(amounts, rates, amounts, rates)
def test_no_line_passes_its_caps(
    receivables: int, rate: Fraction, stock: int, stock_rate: Fraction
) -> None:
    line = asset_backed_line(receivables, rate, stock, stock_rate)
    assert line.guaranteed <= 200_000_000
    assert line.lent <= min(line.collateral, 250_000_000)
    assert 0 <= 4 * line.lent - 5 * line.guaranteed < 5


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(Refused) as refused:
        asset_backed_line(-1, Fraction(2), -1, Fraction(-1))
    assert len(refused.value.problems) == 4
