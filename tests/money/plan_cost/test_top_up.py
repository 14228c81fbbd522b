import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.plan_cost.top_up import TOP_UPS, Base, TopUp, find_top_up
from seido.refusal import Refused


def _of(name: str, **amounts: int) -> int:
    top_up = find_top_up(name)
    assert top_up is not None
    bases = dict.fromkeys(Base, 0)
    return top_up.amount(bases | {Base[base.upper()]: yen for base, yen in amounts.items()})


@pytest.mark.parametrize(
    ("own", "paid"),
    [(0, 0), (100_000, 80_000), (149_999, 119_999), (150_000, 120_000), (1_000_000, 120_000)],
)
def test_okayama_pays_four_fifths_up_to_120000_yen(own: int, paid: int) -> None:
    assert _of("岡山県", own_of_plan=own) == paid


@pytest.mark.parametrize(
    ("plan", "paid"),
    [
        # https://www.miyagi-shinpo.or.jp/consultation/05/, and the leaflet on rounding
        (1_200_000, 200_000),
        (1_000_000, 166_000),
        (2_999_999, 499_000),
        (3_000_000, 500_000),
        (9_000_000, 500_000),
    ],
)
def test_miyagi_pays_a_sixth_up_to_500000_yen(plan: int, paid: int) -> None:
    assert _of("宮城", plan=plan) == paid


@pytest.mark.parametrize(
    ("own", "paid"), [(333_333, 166_666), (400_000, 200_000), (400_002, 200_000)]
)
def test_nagano_pays_half_up_to_200000_yen(own: int, paid: int) -> None:
    # https://www.nagano-cgc.or.jp/smallbusiness/keiei_kaizen_keikaku/
    assert _of("長野県信用保証協会", own_of_plan=own) == paid


def test_fukushima_pays_all_of_the_own_third() -> None:
    # https://www.fukushima-cgc.or.jp/support/project405/
    assert _of("Fukushima", own=1_000_000) == 1_000_000


@given(st.sampled_from(TOP_UPS), st.integers(0, 10**8))
def test_a_corporation_never_pays_more_than_its_cap_or_its_base(top_up: TopUp, yen: int) -> None:
    paid = top_up.amount(dict.fromkeys(Base, yen))
    assert 0 <= paid <= yen
    assert top_up.cap is None or paid <= top_up.cap
    assert paid % top_up.step == 0 or paid == top_up.cap


def test_a_corporation_whose_share_is_not_known_is_not_taken_to_pay_nothing() -> None:
    assert find_top_up("兵庫県") is None


def test_what_is_no_corporation_is_refused() -> None:
    with pytest.raises(Refused):
        find_top_up("月面県")
