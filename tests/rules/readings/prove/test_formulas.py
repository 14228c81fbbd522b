from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import ALL_FACTS, COUNT, DAYS, YEN

from seido.rules import build
from seido.rules.expr import Unit
from seido.rules.months import months_after, months_between
from seido.rules.quantity import Rounding

z3 = pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from seido.rules.readings.prove.formulas import Formulas, day_number  # noqa: E402 - z3 is an extra

a, b, c = YEN
d, e = DAYS
ANY_DAY = st.dates(date(1890, 1, 1), date(2110, 1, 1))


def worth(term, values):
    """Return what a term comes to as a formula, with numbers in the place of facts."""
    formulas = Formulas(lambda _: None)
    value = formulas.value(term)
    given = [(formulas.constant(fact), number) for fact, number in values.items()]
    return Fraction(str(z3.simplify(z3.substitute(value, *given))))


@settings(max_examples=300)
@given(ANY_DAY, st.integers(-400, 400))
def test_months_after_a_day_are_those_of_the_calendar(start, months):
    found = worth(build.months_after(d, months), {d: z3.IntVal(day_number(start))})
    assert found == day_number(months_after(start, months))


@settings(max_examples=300)
@given(ANY_DAY, st.integers(-400, 400), st.integers(-3, 3))
def test_months_between_days_are_those_of_the_calendar(start, months, days):
    end = date.fromordinal(months_after(start, months).toordinal() + days)
    numbers = {day: z3.IntVal(day_number(value)) for day, value in ((d, start), (e, end))}
    assert worth(build.months_between(d, e), numbers) == months_between(start, end)


@given(ANY_DAY, ANY_DAY)
def test_days_keep_their_order(first, second):
    assert (day_number(first) < day_number(second)) is (first < second)


@pytest.mark.parametrize(
    ("how", "wanted"), [(Rounding.DOWN, -4), (Rounding.UP, -3), (Rounding.HALF_UP, -3)]
)
def test_a_half_below_zero_is_rounded_as_it_is_named(how, wanted):
    half = build.rounded(build.times(a, "0.5"), 1, how)
    assert worth(half, {a: z3.IntVal(-7)}) == wanted
    rate = build.fact("rate", Unit.NUMBER)
    share = build.rounded(build.times(a, rate), 1, how)
    assert worth(share, {a: z3.IntVal(-7), rate: z3.Q(1, 2)}) == wanted


def test_a_part_of_a_pure_number_is_exact():
    rate = build.fact("rate", Unit.NUMBER)
    assert worth(build.times(rate, "0.3"), {rate: z3.Q(1, 7)}) == Fraction(3, 70)


def test_what_a_fact_can_be_is_told_once():
    told: list[object] = []
    formulas = Formulas(told.append)
    for _ in range(2):
        for fact in ALL_FACTS:
            formulas.constant(fact)
    assert len(told) == len(ALL_FACTS)
    limits = z3.Solver()
    limits.add(*told, formulas.constant(COUNT) > 12)
    assert limits.check() == z3.unsat


@pytest.mark.parametrize(
    "day", [date(2024, 2, 29), date(2000, 2, 29), date(2023, 4, 30), date(2023, 12, 31)]
)
def test_the_last_of_a_month_is_a_day(day):
    assert _is_a_day(day_number(day))


@pytest.mark.parametrize(("year", "month", "day"), [(2023, 2, 29), (1900, 2, 29), (2023, 4, 31)])
def test_no_other_day_is_one(year, month, day):
    first = day_number(date(year, month, 1))
    assert not _is_a_day(first + day - 1)
    assert not _is_a_day(first - 1)


def _is_a_day(number):
    told: list[object] = []
    constant = Formulas(told.append).constant(d)
    limits = z3.Solver()
    limits.add(*told, constant == number)
    return limits.check() == z3.sat
