import pytest

from seido.money.owner_assets import kept_assets
from seido.refusal import Refused


@pytest.mark.parametrize(
    ("age", "least", "most"),
    [
        # https://saimuseiri.esora-law.com/voluntaryliquidation/fixed-period
        (20, 99, 198),
        (29, 99, 198),
        (30, 99, 264),
        (34, 99, 264),
        (35, 99, 297),
        (44, 99, 297),
        (45, 99, 363),
        (59, 99, 363),
        (60, 99, 264),
        (64, 99, 264),
        # 002: the range alone
        (65, 100, 360),
        (None, 100, 360),
    ],
)
def test_living_costs_by_age(age: int | None, least: int, most: int) -> None:
    kept = kept_assets(age)
    assert (kept.free, kept.least, kept.most) == (990_000, least * 10_000, most * 10_000)
    assert kept.total == (990_000 + least * 10_000, 990_000 + most * 10_000)


def test_no_more_is_kept_than_creditors_gain() -> None:
    kept = kept_assets(50, more_recovered=2_000_000)
    assert (kept.least, kept.most) == (990_000, 2_000_000)
    assert kept_assets(50, more_recovered=0).total == (990_000, 990_000)


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(Refused) as refused:
        kept_assets(-1, -1)
    assert len(refused.value.problems) == 2
