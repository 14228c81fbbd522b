from datetime import date
from fractions import Fraction

from hypothesis import given
from tests.rules.generated import DAYS, YEN, amounts, businesses, value_of

from seido.rules import build
from seido.rules.expr import Unit
from seido.rules.linear import gap, grouped, linear

a, b, c = YEN


def total_of(form, business):
    parts = (weight * value_of(atom, business) for weight, atom in form.parts)
    return sum(parts, Fraction(form.constant)) / form.scale


@given(amounts, amounts, businesses)
def test_a_gap_is_the_difference(left, right, business):
    wanted = value_of(left, business) - Fraction(1, 5) * value_of(right, business)
    assert total_of(gap(left, right, Fraction(1, 5)), business) == wanted


@given(amounts, businesses)
def test_a_term_by_itself_keeps_its_value(term, business):
    assert total_of(linear(term), business) == value_of(term, business)


def test_what_stands_on_both_sides_counts_once():
    form = gap(build.total(a, b), build.total(a, c))
    assert {atom: weight for weight, atom in form.parts} == {b: 1, c: -1}


def test_weights_are_whole_and_the_scale_says_by_how_much():
    form = linear(build.total(build.times(a, "0.2"), build.times(b, "0.25")))
    assert form.parts == ((4, a), (5, b))
    assert form.scale == 20


def test_dates_count_as_days():
    form = gap(DAYS[0], build.const(date(2020, 1, 2), Unit.DATE))
    assert form.constant == -date(2020, 1, 2).toordinal()


def test_days_after_a_date_are_a_constant_beside_it():
    form = gap(DAYS[1], build.days_after(DAYS[0], 29))
    assert {atom: weight for weight, atom in form.parts} == {DAYS[1]: 1, DAYS[0]: -1}
    assert form.constant == -29


@given(amounts, amounts, businesses)
def test_groups_add_up_to_their_sum(left, right, business):
    form = gap(left, right, Fraction(1, 5))
    parts = (weight * total_of(group, business) for weight, group in grouped(form))
    assert sum(parts, Fraction(form.constant)) / form.scale == total_of(form, business)


def test_like_weights_are_grouped_so_that_sums_have_groups_in_common():
    debt, earned = build.difference(a, b), build.total(c, build.fact("z", Unit.YEN))
    for multiple in (5, 7):
        groups = grouped(gap(debt, earned, Fraction(multiple)))
        assert groups == [(1, linear(debt)), (-multiple, linear(earned))]


def test_where_all_weights_are_alike_each_sign_is_a_group():
    groups = grouped(gap(build.total(a, b), c))
    assert groups == [(1, linear(build.total(a, b))), (-1, linear(c))]
