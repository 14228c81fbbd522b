from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.dated import NotOffered
from seido.money.decimals import as_percent
from seido.refusal import Refused
from seido.schemes.fees.subsidy import FeeSubsidy, coordinated_support, owner_guarantee_surcharge
from seido.schemes.guarantees.usual.usual_rates import SHARED_RATES

RATE = "1.90 1.75 1.55 1.35 1.15 1.00 0.80 0.60 0.45"
HALF = (
    "0.95 0.87 0.77 0.67 0.57 0.50 0.40 0.30 0.22",
    "0.95 0.88 0.78 0.68 0.58 0.50 0.40 0.30 0.23",
)
THIRD = (
    "0.63 0.58 0.51 0.45 0.38 0.33 0.26 0.20 0.15",
    "1.27 1.17 1.04 0.90 0.77 0.67 0.54 0.40 0.30",
)
QUARTER = (
    "0.47 0.43 0.38 0.33 0.28 0.25 0.20 0.15 0.11",
    "1.43 1.32 1.17 1.02 0.87 0.75 0.60 0.45 0.34",
)


def _shared(fee_class: int, requirement: int, on: date) -> FeeSubsidy:
    answer = coordinated_support(fee_class, requirement, on)
    assert isinstance(answer, FeeSubsidy)
    return answer


@pytest.mark.parametrize(
    ("requirement", "on", "printed"),
    [
        # 004, tables 1 and 2
        (1, date(2025, 3, 14), HALF),
        (1, date(2026, 3, 31), HALF),
        (2, date(2025, 3, 14), QUARTER),
        (2, date(2028, 3, 31), QUARTER),
        # https://gunma-cgc.or.jp/info/cat_info/kyoutyou-hosyouryou.html
        (1, date(2026, 4, 1), THIRD),
        (1, date(2027, 3, 31), THIRD),
        (2, date(2026, 4, 1), QUARTER),
        # https://cgc-mie.or.jp/seido/56: a quarter, as for requirement 2
        (1, date(2027, 4, 1), QUARTER),
        (1, date(2028, 3, 31), QUARTER),
    ],
)
def test_the_printed_tables(requirement: int, on: date, printed: tuple[str, str]) -> None:
    shares = [_shared(fee_class, requirement, on) for fee_class in range(1, 10)]
    assert " ".join(as_percent(share.rate) for share in shares) == RATE
    assert " ".join(as_percent(share.state) for share in shares) == printed[0]
    assert " ".join(as_percent(share.own) for share in shares) == printed[1]


@pytest.mark.parametrize(
    ("requirement", "on", "fraction"),
    [
        (1, date(2026, 3, 31), Fraction(1, 2)),
        (1, date(2026, 4, 1), Fraction(1, 3)),
        (1, date(2027, 4, 1), Fraction(1, 4)),
        (2, date(2026, 4, 1), Fraction(1, 4)),
    ],
)
def test_the_fraction_by_requirement_and_date(
    requirement: int, on: date, fraction: Fraction
) -> None:
    assert _shared(1, requirement, on).fraction == fraction


@pytest.mark.parametrize("requirement", [1, 2])
@pytest.mark.parametrize(
    ("on", "day"), [(date(2025, 3, 13), "2025年3月14日"), (date(2028, 4, 1), "2028年3月31日")]
)
def test_it_is_not_offered_outside_its_window(requirement: int, on: date, day: str) -> None:
    answer = coordinated_support(1, requirement, on)
    assert isinstance(answer, NotOffered)
    assert day in answer.words.ja


@given(st.integers(1, 9), st.sampled_from([1, 2]), st.dates(date(2025, 3, 14), date(2028, 3, 31)))
def test_the_shares_sum_to_the_fee(fee_class: int, requirement: int, on: date) -> None:
    share = _shared(fee_class, requirement, on)
    assert share.state + share.own == share.rate == SHARED_RATES.rates[fee_class - 1]
    assert share.fraction is not None
    assert 0 <= share.rate * share.fraction - share.state < Fraction(1, 10_000)


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(Refused) as refused:
        coordinated_support(10, 0, date(2026, 4, 1))
    assert len(refused.value.problems) == 2


@pytest.mark.parametrize(
    ("on", "state"),
    [
        # https://ehime-cgc.or.jp/ebook/pageindices/index127.html
        (date(2024, 3, 15), "0.15"),
        (date(2025, 3, 31), "0.15"),
        (date(2025, 4, 1), "0.10"),
        (date(2026, 3, 31), "0.10"),
        (date(2026, 4, 1), "0.05"),
        (date(2027, 3, 31), "0.05"),
    ],
)
@pytest.mark.parametrize(("both", "rate"), [(True, "0.25"), (False, "0.45")])
def test_the_surcharge_for_no_owner_guarantee(
    on: date, state: str, *, both: bool, rate: str
) -> None:
    share = owner_guarantee_surcharge(on, both_requirements=both)
    assert isinstance(share, FeeSubsidy)
    assert (as_percent(share.rate), as_percent(share.state)) == (rate, state)
    assert share.own == share.rate - share.state


@pytest.mark.parametrize("on", [date(2024, 3, 14), date(2027, 4, 1)])
def test_the_surcharge_is_not_subsidised_outside_its_window(on: date) -> None:
    assert isinstance(owner_guarantee_surcharge(on, both_requirements=True), NotOffered)
