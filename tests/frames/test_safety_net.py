from datetime import date

import pytest

from seido.frames import crisis, safety_net
from seido.rules.expr import Term
from seido.rules.quantity import man, oku
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Known
from seido.rules.values import Facts, Value

UNUSED: Facts = {
    "as_of": date(2020, 6, 1),
    "form": "company",
    "refinances_guaranteed_debt": False,
    "uses_special_small": False,
    "used_safety_net_ordinary": 0,
    "used_safety_net_unsecured": 0,
    "used_safety_net_special_small": 0,
    "used_crisis_ordinary": 0,
    "used_crisis_unsecured": 0,
    "used_crisis_special_small": 0,
}


def holds(frame: Term, **facts: Value) -> float:
    found = measure(frame, Known({**UNUSED, **facts}))
    assert found.exact
    return float(found.low)


@pytest.mark.parametrize("frame", [safety_net.left, crisis.left])
def test_each_separate_frame_is_as_large_as_the_general_one(frame: Term) -> None:
    assert holds(frame) == man(28_000)
    assert holds(frame, form="cooperative") == man(48_000)
    assert holds(frame, used_ordinary=oku(2), used_unsecured=man(8_000)) == man(28_000)


def test_the_two_separate_frames_do_not_draw_on_one_another() -> None:
    assert holds(safety_net.left, used_crisis_ordinary=oku(2)) == man(28_000)
    assert holds(crisis.left, used_safety_net_ordinary=oku(2)) == man(28_000)


def test_a_failed_bank_widens_the_ordinary_line_of_companies() -> None:
    assert holds(safety_net.bank_failure_left) == man(38_000)
    assert holds(safety_net.bank_failure_left, used_safety_net_ordinary=oku(2)) == man(18_000)
    assert holds(safety_net.bank_failure_left, form="cooperative") == man(48_000)


def test_the_line_without_guarantors_stands_alone_and_grew_in_2018() -> None:
    assert holds(safety_net.left, uses_special_small=True) == man(2_000)
    before = date(2018, 3, 31)
    assert holds(safety_net.left, uses_special_small=True, as_of=before) == man(1_250)
