import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.regional_exchange import own_share_least, unmet
from seido.refusal import Refused

THIRD, BUDGET = 3_000_000, 9_000_000


@pytest.mark.parametrize(
    ("budget", "least"), [(0, 0), (1, 1), (3, 1), (4, 2), (10_000_000, 3_333_334)]
)
def test_a_third_of_the_budget_is_borne(budget: int, least: int) -> None:
    assert own_share_least(budget) == least


@given(st.integers(0, 10**10))
def test_one_yen_less_is_too_little(budget: int) -> None:
    least = own_share_least(budget)
    assert unmet(5, 5, least, budget) == ()
    assert least == 0 or len(unmet(5, 5, least - 1, budget)) == 1


@pytest.mark.parametrize(
    ("members", "smes", "own", "missed"),
    [
        (5, 5, THIRD, []),
        (4, 4, THIRD, ["5社に満たない"]),
        (9, 6, THIRD, []),
        (10, 6, THIRD, ["3分の2に満たない"]),
        (7, 5, THIRD, []),
        (8, 5, THIRD, ["3分の2に満たない"]),
        (5, 5, THIRD - 1, ["3分の1"]),
        (7, 4, 0, ["5社に満たない", "3分の2に満たない", "3分の1"]),
    ],
)
def test_what_a_group_misses(members: int, smes: int, own: int, missed: list[str]) -> None:
    found = unmet(members, smes, own, BUDGET)
    assert len(found) == len(missed)
    assert all(word in words.ja for word, words in zip(missed, found, strict=True))


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(Refused) as refused:
        unmet(5, 6, -1, -1)
    assert len(refused.value.problems) == 3
