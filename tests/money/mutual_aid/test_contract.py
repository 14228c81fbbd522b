from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.mutual_aid.contract import (
    MONTHLY_STEP,
    TOTAL_CAP,
    Contract,
    Contribution,
    contract_of,
    months_to_the_cap,
)
from seido.refusal import Refused

monthly = st.integers(1, 40).map(lambda steps: steps * MONTHLY_STEP)
months = st.integers(0, 1_200)
RAISED = (Contribution(date(2024, 6, 1), 50_000), Contribution(date(2025, 4, 1), 100_000))


@pytest.mark.parametrize("amount", [5_000, 10_000, 195_000, 200_000])
def test_contributions_run_in_steps_from_5000_to_200000(amount: int) -> None:
    assert Contract(amount, 1).contributions == amount


@pytest.mark.parametrize("amount", [-5_000, 0, 1, 4_999, 5_001, 7_500, 200_001, 205_000])
def test_other_contributions_are_refused(amount: int) -> None:
    with pytest.raises(Refused, match=r"5,000円から200,000円まで"):
        Contract(amount, 1)


def test_all_problems_of_a_contract_are_told_at_once() -> None:
    with pytest.raises(Refused) as refused:
        Contract(1, -1)
    assert len(refused.value.problems) == 2


@pytest.mark.parametrize(
    ("amount", "paid", "total", "left"),
    [
        (200_000, 0, 0, 40),
        (200_000, 39, 7_800_000, 1),
        (200_000, 40, 8_000_000, 0),
        (200_000, 41, 8_000_000, 0),
        (150_000, 53, 7_950_000, 1),
        (150_000, 54, 8_000_000, 0),
        (5_000, 1, 5_000, 1_599),
    ],
)
def test_contributions_stop_at_eight_million(amount: int, paid: int, total: int, left: int) -> None:
    contract = Contract(amount, paid)
    assert contract.contributions == total
    assert months_to_the_cap(contract) == left


@given(monthly, months)
def test_contributions_never_pass_the_cap(amount: int, paid: int) -> None:
    contract = Contract(amount, paid)
    assert contract.contributions == min(amount * paid, TOTAL_CAP)
    assert contract.contributions + amount * months_to_the_cap(contract) >= TOTAL_CAP


def test_what_a_contribution_was_raised_by_shortly_before_the_failure_does_not_count() -> None:
    # Ten months at 50,000 and four at 100,000: the 50,000 added four times are left out.
    contract = contract_of(RAISED, 14)
    assert (contract.contributions, contract.monthly) == (900_000, 100_000)
    assert contract.counted(date(2025, 8, 1)) == 700_000
    # Six months from the day before, 1 October, reach back to 1 April; a day later they do not.
    assert contract.counted(date(2025, 10, 2)) == 700_000
    assert contract.counted(date(2025, 10, 3)) == 900_000


def test_a_contribution_that_was_lowered_counts_as_it_was_paid() -> None:
    lowered = contract_of(
        [
            Contribution(date(2024, 1, 1), 100_000),
            Contribution(date(2024, 7, 1), 50_000),
            Contribution(date(2024, 9, 1), 80_000),
        ],
        10,
    )
    # Of 6 x 100,000, 2 x 50,000 and 2 x 80,000 the last two were raised, by 30,000 each.
    assert lowered.contributions == 860_000
    assert lowered.counted(date(2024, 11, 1)) == 800_000
    assert lowered.counted(date(2025, 11, 1)) == 860_000


def test_a_day_within_a_month_tells_when_it_was_chosen_and_its_month_is_the_first() -> None:
    late = contract_of([RAISED[0], Contribution(date(2025, 4, 20), 100_000)], 14)
    assert late.contributions == 900_000
    assert late.counted(date(2025, 10, 3)) == 700_000


@given(
    st.lists(st.tuples(st.integers(1, 20), monthly), min_size=1, max_size=4),
    st.integers(0, 60),
    st.dates(date(2024, 1, 1), date(2030, 1, 1)),
)
def test_what_counts_is_never_more_than_was_paid(
    steps: list[tuple[int, int]], paid: int, failed_on: date
) -> None:
    changes, month = [], 2024 * 12
    for length, yen in steps:
        changes.append(Contribution(date(month // 12, month % 12 + 1, 1), yen))
        month += length
    contract = contract_of(changes, paid)
    amounts = [yen for length, yen in steps for _ in range(length)]
    amounts += [steps[-1][1]] * paid
    assert contract.contributions == min(sum(amounts[:paid]), TOTAL_CAP)
    assert 0 <= contract.counted(failed_on) <= contract.contributions
    same = contract_of(changes[:1], paid)
    assert same.counted(failed_on) == same.contributions


def test_contributions_out_of_order_or_outside_the_scheme_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        contract_of([RAISED[1], RAISED[0], Contribution(date(2026, 1, 1), 1)], -1)
    assert len(refused.value.problems) == 3
    with pytest.raises(Refused, match="one for each"):
        contract_of([RAISED[0], Contribution(date(2024, 6, 20), 100_000)], 3)
