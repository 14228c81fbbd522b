from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.mutual_aid.contract import Contract
from seido.money.mutual_aid.surrender import (
    Ending,
    surrender_rate,
    surrender_value,
    temporary_loan,
)

contracts = st.builds(
    Contract, st.integers(1, 40).map(lambda steps: 5_000 * steps), st.integers(0, 200)
)
DAY = date(2016, 4, 1)

# http://www.smrj.go.jp/tkyosai/qa/kaiyaku/000142.html
SURRENDER = [
    (range(12), (0, 0, 0)),
    (range(12, 24), (80, 85, 75)),
    (range(24, 30), (85, 90, 80)),
    (range(30, 36), (90, 95, 85)),
    (range(36, 40), (95, 100, 90)),
    (range(40, 60), (100, 100, 95)),
]


@pytest.mark.parametrize(
    ("months", "percents"), [(month, rates) for row, rates in SURRENDER for month in row]
)
def test_the_published_share_for_every_month(months: int, percents: tuple[int, int, int]) -> None:
    rates = [surrender_rate(months, ending) for ending in Ending]
    assert rates == [Fraction(percent, 100) for percent in percents]


@pytest.mark.parametrize(
    ("months", "values"),
    [
        (11, (0, 0, 0)),
        (12, (1_920_000, 2_040_000, 1_800_000)),
        (40, (8_000_000, 8_000_000, 7_600_000)),
    ],
)
def test_what_comes_back(months: int, values: tuple[int, int, int]) -> None:
    contract = Contract(200_000, months)
    assert tuple(surrender_value(contract, ending) for ending in Ending) == values


def test_the_tenth_of_a_loan_does_not_come_back() -> None:
    assert surrender_value(Contract(200_000, 40), Ending.VOLUNTARY, 1_000_000) == 7_000_000


@given(contracts)
def test_a_deemed_end_gives_most_and_an_end_by_the_agency_least(contract: Contract) -> None:
    own, deemed, agency = (surrender_value(contract, ending) for ending in Ending)
    assert 0 <= agency <= own <= deemed <= contract.contributions


@pytest.mark.parametrize(
    ("monthly", "months", "limit", "unrounded"),
    [
        # https://www.smrj.go.jp/kyosai/tkyosai/about/loan/index.html
        (200_000, 11, 0, 0),
        (200_000, 12, 1_700_000, 1_710_000),
        (200_000, 23, 3_250_000, 3_277_500),
        (200_000, 24, 3_600_000, 3_648_000),
        (200_000, 30, 4_800_000, 4_845_000),
        (200_000, 36, 6_150_000, 6_156_000),
        (200_000, 39, 6_650_000, 6_669_000),
        (200_000, 40, 7_600_000, 7_600_000),
        (195_000, 41, 7_200_000, 7_215_487),
        (195_000, 42, 7_600_000, 7_600_000),
        # http://www.smrj.go.jp/tkyosai/announce/057759.html prints 2,850,000 for 3.2 million
        (80_000, 40, 2_850_000, 2_888_000),
    ],
)
def test_the_limit_of_the_temporary_loan(
    monthly: int, months: int, limit: int, unrounded: int
) -> None:
    loan = temporary_loan(Contract(monthly, months), DAY)
    assert (loan.limit, loan.unrounded) == (limit, unrounded)


@pytest.mark.parametrize(
    ("months", "unrounded", "limit"), [(66, 297_825, 0), (67, 302_337, 300_000)]
)
def test_nothing_is_lent_below_300000_yen(months: int, unrounded: int, limit: int) -> None:
    loan = temporary_loan(Contract(5_000, months), DAY)
    assert (loan.unrounded, loan.limit) == (unrounded, limit)


@pytest.mark.parametrize(
    ("contract", "limit"),
    [
        (Contract(80_000, 40), 3_000_000),
        (Contract(40_000, 80), 3_000_000),
        (Contract(80_000, 41), 2_950_000),
        (Contract(200_000, 16), 2_250_000),
    ],
)
def test_the_old_limit_stays_for_contracts_full_before_the_reform(
    contract: Contract, limit: int
) -> None:
    loan = temporary_loan(contract, DAY, full_in_september_2011=True)
    assert loan.limit == limit


@pytest.mark.parametrize(
    ("on", "percent"),
    [
        (date(2009, 4, 22), "1.5"),
        (date(2009, 4, 23), "0.5"),
        (date(2011, 3, 31), "0.5"),
        (date(2011, 4, 1), "0.9"),
        (date(2026, 4, 1), "0.9"),
    ],
)
def test_interest_by_the_day_of_application(on: date, percent: str) -> None:
    loan = temporary_loan(Contract(200_000, 40), on)
    assert loan.rate == Fraction(percent) / 100
    assert loan.interest == 7_600_000 * Fraction(percent) / 100


@pytest.mark.parametrize(("months", "word"), [(11, "12か月"), (12, "30万円")])
def test_why_nothing_is_lent(months: int, word: str) -> None:
    reason = temporary_loan(Contract(5_000, months), DAY).reason
    assert reason is not None
    assert word in reason.ja


@given(contracts)
def test_a_temporary_loan_is_worth_less_than_the_contract(contract: Contract) -> None:
    loan = temporary_loan(contract, DAY)
    assert loan.limit <= surrender_value(contract, Ending.BY_AGENCY)
    assert loan.limit == 0 or loan.limit >= 300_000
    assert loan.limit % 50_000 == 0
    assert (loan.reason is None) == (loan.limit > 0)
