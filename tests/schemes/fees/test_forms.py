from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.rules.quantity import percent
from seido.rules.words import Words
from seido.schemes.fees.forms import (
    Asked,
    Between,
    ByClass,
    Flat,
    PartOf,
    asked,
    part_of,
    raised,
    state_part,
)
from seido.schemes.model import RateRow, rates

CASE = Words("場合", "case")
NINE = rates("1.90", "1.75", "1.55", "1.35", "1.15", "1.00", "0.80", "0.60", "0.45")


def charged(row: RateRow, fee_class: int | None) -> list[tuple[object, ...]]:
    return [(each.fee_class, each.gross, each.end) for each in row.of_class(fee_class)]


def test_a_leaflets_figures_make_the_form_that_they_are() -> None:
    assert rates("0.68") == Flat(percent("0.68"))
    assert rates("0.45", "1.90") == Between(percent("0.45"), percent("1.90"))
    assert isinstance(NINE, ByClass)
    assert asked("特別利率③", "special rate 3") == Asked(Words("特別利率③", "special rate 3"))
    with pytest.raises(ValueError, match="nine classes; 3 rates"):
        rates("1", "2", "3")  # type: ignore[call-overload]


@pytest.mark.parametrize("fee_class", [None, 1, 9])
def test_one_rate_and_a_range_are_the_same_in_every_class(fee_class: int | None) -> None:
    assert charged(RateRow(CASE, rates("0.68")), fee_class) == [(None, percent("0.68"), None)]
    assert charged(RateRow(CASE, rates("0.45", "1.90")), fee_class) == [
        (None, percent("1.90"), "highest"),
        (None, percent("0.45"), "lowest"),
    ]


def test_nine_rates_narrow_to_that_of_the_class() -> None:
    row = RateRow(CASE, NINE)
    assert charged(row, 5) == [(5, percent("1.15"), None)]
    assert [each.fee_class for each in row.of_class(None)] == list(range(1, 10))


def test_a_rate_that_is_asked_has_no_figure() -> None:
    assert RateRow(CASE, asked("特別利率③", "special rate 3")).of_class(5) == ()


@given(st.integers(1, 400), st.fractions(0, 1))
def test_the_states_part_is_cut_off_at_a_hundredth_of_a_percent(
    hundredths: int, share: Fraction
) -> None:
    gross = Fraction(hundredths, 10_000)
    part = state_part(PartOf(share), gross)
    assert 0 <= gross * share - part < Fraction(1, 10_000)
    assert (part * 10_000).denominator == 1


def test_the_state_pays_a_part_or_a_rate_or_nothing() -> None:
    for state, part in ((part_of("1/3"), "0.58"), (rates("0.10"), "0.10"), (None, "0")):
        (rate,) = RateRow(CASE, NINE, state=state).of_class(2)
        assert (rate.state, rate.borrower) == (percent(part), percent("1.75") - percent(part))


def test_a_surcharge_is_on_every_class() -> None:
    more = raised(NINE, "0.25")
    assert [a - b for a, b in zip(more.rates, NINE.rates, strict=True)] == [percent("0.25")] * 9
