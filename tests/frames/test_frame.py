from hypothesis import given
from hypothesis import strategies as st

from seido.frames.frame import Frame, left_by_line
from seido.frames.register import FRAMES
from seido.rules.build import fact, yen
from seido.rules.expr import Unit
from seido.rules.quantity import man
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds, Known
from seido.rules.values import Range, Value
from seido.rules.words import Source, Words

USED = fact("used", Unit.YEN, low=0)
REPAID = fact("repaid", Unit.YEN, low=0)
CAP = man(1_000)


def framed(cap: int = CAP, *, refinanced: bool = True) -> Frame:
    return Frame(
        id="trial",
        words=Words("試し", "Trial"),
        cap=yen(cap),
        used=USED,
        repaid=REPAID if refinanced else None,
        source=Source("trial", "trial"),
    )


def left(of: Frame, **facts: Value) -> Bounds:
    return measure(of.left, Known(facts))


def test_what_is_in_use_is_taken_off_the_cap() -> None:
    found = left(framed(), used=man(300), refinances_guaranteed_debt=False)
    assert found.low == found.high == man(700)


def test_what_the_new_loan_repays_is_free_again() -> None:
    found = left(framed(), used=man(300), repaid=man(200), refinances_guaranteed_debt=True)
    assert found.low == found.high == man(900)


def test_no_more_is_freed_than_was_in_use() -> None:
    found = left(framed(), used=man(300), repaid=man(301), refinances_guaranteed_debt=True)
    assert found.low == found.high == CAP


def test_a_repaid_amount_counts_only_where_the_loan_refinances() -> None:
    assert left(framed(), used=man(300), repaid=man(200), refinances_guaranteed_debt=False)[:2] == (
        man(700),
        man(700),
    )
    frame = framed(refinanced=False)
    assert left(frame, used=man(300), repaid=man(200), refinances_guaranteed_debt=True).high == man(
        700
    )


def test_not_knowing_what_is_in_use_leaves_all_up_to_the_cap() -> None:
    found = left(framed(), refinances_guaranteed_debt=False)
    assert found == Bounds(0, CAP, frozenset({"used"}))
    between = left(framed(), used=Range(man(200), man(300)), refinances_guaranteed_debt=False)
    assert between[:2] == (man(700), man(800))


def test_not_knowing_what_is_repaid_leaves_a_range() -> None:
    found = left(framed(), used=man(300))
    assert found[:2] == (man(700), CAP)
    assert found.open == {"repaid", "refinances_guaranteed_debt"}


def test_nothing_in_use_is_exact_whatever_is_repaid() -> None:
    assert left(framed(), used=0).exact


def test_the_special_line_stands_in_the_place_of_the_two_others() -> None:
    term = left_by_line(framed(man(5)), framed(man(3)), framed(man(1)))
    known = {"used": 0}
    assert measure(term, Known({**known, "uses_special_small": True})).low == man(1)
    assert measure(term, Known({**known, "uses_special_small": False})).low == man(8)
    assert measure(term, Known(known))[:2] == (man(1), man(8))


amounts = st.none() | st.integers(0, man(100_000))


@given(used=amounts, repaid=amounts, refinances=st.none() | st.booleans())
def test_it_is_never_below_zero_nor_above_the_cap(
    used: int | None, repaid: int | None, refinances: bool | None
) -> None:
    found = left(framed(), used=used, repaid=repaid, refinances_guaranteed_debt=refinances)
    assert 0 <= found.low <= found.high <= CAP
    if used is not None and repaid is not None and refinances is not None:
        assert found.exact
        assert found.low == max(CAP - max(used - (repaid if refinances else 0), 0), 0)


@given(st.data())
def test_no_account_is_ever_below_zero_nor_above_its_cap(data: st.DataObject) -> None:
    names = ("used_ordinary", "used_unsecured", "guaranteed_balance", "repaid_ordinary")
    facts: dict[str, Value] = {name: data.draw(amounts, name) for name in names}
    facts["refinances_guaranteed_debt"] = data.draw(st.none() | st.booleans())
    facts["form"] = data.draw(st.sampled_from([None, "company", "cooperative"]))
    known = Known(facts)
    for each in FRAMES:
        found, cap = measure(each.left, known), measure(each.cap, known)
        assert 0 <= found.low <= found.high <= cap.high
