from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.frames.general import (
    ORDINARY,
    SPECIAL_SMALL,
    SPECIFIED_BOND,
    UNSECURED,
    WITH_BONDS,
    bonds_left,
    left,
)
from seido.rules.expr import Term
from seido.rules.quantity import man, oku
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds, Known
from seido.rules.values import Facts, Value

UNUSED: Facts = {
    "form": "company",
    "used_ordinary": 0,
    "used_unsecured": 0,
    "used_special_small": 0,
    "used_specified_bond": 0,
    "refinances_guaranteed_debt": False,
}


def holds(term: Term, **facts: Value) -> Bounds:
    return measure(term, Known({**UNUSED, **facts}))


def test_a_company_has_200_million_and_80_million_yen() -> None:
    assert holds(ORDINARY.left).low == oku(2)
    assert holds(UNSECURED.left).low == man(8_000)
    assert holds(left).low == holds(left).high == man(28_000)


def test_a_cooperative_has_400_million_and_80_million_yen() -> None:
    assert holds(ORDINARY.left, form="cooperative").low == oku(4)
    assert holds(UNSECURED.left, form="cooperative").low == man(8_000)
    assert holds(left, form="cooperative").low == man(48_000)


def test_not_knowing_the_form_leaves_what_either_has() -> None:
    assert holds(left, form=None)[:2] == (man(28_000), man(48_000))


@pytest.mark.parametrize(
    ("day", "cap"),
    [
        (date(2016, 4, 1), man(1_250)),
        (date(2018, 3, 31), man(1_250)),
        (date(2018, 4, 1), man(2_000)),
        (date(2025, 6, 1), man(2_000)),
    ],
)
def test_the_special_small_frame_grew_in_april_2018(day: date, cap: int) -> None:
    found = holds(SPECIAL_SMALL.left, as_of=day)
    assert found.low == found.high == cap


def test_one_frame_over_its_cap_takes_nothing_from_the_other() -> None:
    assert holds(left, used_ordinary=oku(3)).low == man(8_000)
    assert holds(left, used_unsecured=oku(3)).low == oku(2)


def test_bonds_and_the_two_frames_share_500_million_yen() -> None:
    assert holds(bonds_left).low == man(45_000)
    assert holds(bonds_left, used_ordinary=man(5_000)).low == man(45_000)
    assert holds(bonds_left, used_ordinary=man(5_000) + 1).low == man(45_000) - 1
    assert holds(left, used_specified_bond=man(22_000)).low == man(28_000)
    assert holds(left, used_specified_bond=man(22_000) + 1).low == man(28_000) - 1


def test_other_frames_do_not_count_among_the_500_million_yen() -> None:
    assert holds(WITH_BONDS.left, used_safety_net_ordinary=oku(2)).low == oku(5)


def test_only_a_company_has_bonds_to_count() -> None:
    assert holds(left, used_specified_bond=None)[:2] == (0, man(28_000))
    assert holds(left, form="sole_proprietor", used_specified_bond=None).exact
    assert holds(left, form="cooperative", used_specified_bond=None).exact


def test_refinancing_frees_what_it_repays_of_the_combined_cap_as_well() -> None:
    repaid: Facts = {
        "refinances_guaranteed_debt": True,
        "repaid_ordinary": oku(1),
        "repaid_unsecured": 0,
    }
    assert holds(left, used_ordinary=oku(2), **repaid).low == man(18_000)
    assert holds(bonds_left, used_ordinary=oku(2), **repaid).low == oku(4)
    assert holds(bonds_left, used_ordinary=oku(2)).low == oku(3)


@given(st.integers(0, oku(6)), st.integers(0, oku(6)), st.integers(0, oku(6)))
def test_no_frame_and_no_sum_is_ever_overdrawn(ordinary: int, unsecured: int, bonds: int) -> None:
    used = {
        "used_ordinary": ordinary,
        "used_unsecured": unsecured,
        "used_specified_bond": bonds,
    }
    general, for_bonds = holds(left, **used), holds(bonds_left, **used)
    room = max(oku(5) - ordinary - unsecured - bonds, 0)
    frames = max(oku(2) - ordinary, 0) + max(man(8_000) - unsecured, 0)
    assert general.low == general.high == min(frames, room)
    assert for_bonds.low == for_bonds.high == min(max(man(45_000) - bonds, 0), room)
    assert holds(SPECIFIED_BOND.left, **used).low == max(man(45_000) - bonds, 0)
