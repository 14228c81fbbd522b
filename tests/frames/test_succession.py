from hypothesis import given
from hypothesis import strategies as st

from seido.frames.succession import left
from seido.rules.quantity import man, oku
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds, Known
from seido.rules.values import Facts, Range, Value

UNUSED: Facts = {"used_succession_ordinary": 0, "used_succession_unsecured": 0}


def left_with(**facts: Value) -> Bounds:
    return measure(left, Known({**UNUSED, **facts}))


def test_the_separate_frame_holds_280_million_yen() -> None:
    assert left_with().low == left_with().high == man(28_000)


def test_what_the_general_frames_hold_does_not_count() -> None:
    assert left_with(used_ordinary=oku(2), used_unsecured=man(8_000)).low == man(28_000)


def test_one_line_used_up_leaves_the_other() -> None:
    assert left_with(used_succession_ordinary=oku(3)).high == man(8_000)
    assert left_with(used_succession_unsecured=oku(3)).high == oku(2)


def test_not_knowing_what_is_in_use_leaves_a_range() -> None:
    assert left_with(used_succession_ordinary=None)[:2] == (man(8_000), man(28_000))
    between = left_with(used_succession_ordinary=Range(oku(1), None))
    assert between[:2] == (man(8_000), man(18_000))


@given(st.integers(0, oku(5)), st.integers(0, oku(5)))
def test_it_is_never_below_zero_nor_above_its_cap(ordinary: int, unsecured: int) -> None:
    found = left_with(used_succession_ordinary=ordinary, used_succession_unsecured=unsecured)
    assert found.low == max(oku(2) - ordinary, 0) + max(man(8_000) - unsecured, 0)
