from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from seido.frames.revitalisation import left
from seido.rules.quantity import man, oku
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds, Known
from seido.rules.values import Facts, Value

UNUSED: Facts = {
    "form": "company",
    "as_of": date(2020, 6, 1),
    "uses_special_small": False,
    "used_revitalisation_ordinary": 0,
    "used_revitalisation_unsecured": 0,
    "used_revitalisation_special_small": 0,
}


def left_with(**facts: Value) -> Bounds:
    return measure(left, Known({**UNUSED, **facts}))


def test_a_company_has_280_million_yen_and_a_cooperative_480() -> None:
    assert left_with().low == left_with().high == man(28_000)
    assert left_with(form="cooperative").low == man(48_000)


def test_the_special_small_line_stands_in_place_of_the_others_and_grew_in_april_2018() -> None:
    assert left_with(uses_special_small=True).low == man(2_000)
    before = left_with(uses_special_small=True, as_of=date(2018, 3, 31))
    after = left_with(uses_special_small=True, as_of=date(2018, 4, 1))
    assert (before.low, after.low) == (man(1_250), man(2_000))


def test_what_the_general_frames_hold_does_not_count() -> None:
    assert left_with(used_ordinary=oku(2), used_unsecured=man(8_000)).low == man(28_000)


def test_not_knowing_which_line_is_used_leaves_a_range() -> None:
    assert left_with(uses_special_small=None)[:2] == (man(2_000), man(28_000))


@given(st.integers(0, oku(5)), st.integers(0, oku(5)), st.integers(0, oku(5)))
def test_a_frame_is_never_below_zero_nor_above_its_cap(a: int, b: int, c: int) -> None:
    used = {
        "used_revitalisation_ordinary": a,
        "used_revitalisation_unsecured": b,
        "used_revitalisation_special_small": c,
    }
    assert left_with(**used).low == max(oku(2) - a, 0) + max(man(8_000) - b, 0)
    assert left_with(**used, uses_special_small=True).low == max(man(2_000) - c, 0)
