from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.facts.accounts import recent_sales
from seido.facts.accounts.declines import (
    decline_expected_three_months,
    decline_from_previous_average,
    decline_latest_month,
    margin_decline,
)
from seido.facts.entry import Change, Entry
from seido.rules.build import ratio_at_least
from seido.rules.expr import Quotient
from seido.rules.quantity import Rounding, percent, round_to
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO, UNKNOWN, YES, Truth
from seido.rules.values import Value


def reaches(rate: Quotient, threshold: int, **facts: Value) -> Truth:
    return decide(ratio_at_least(rate, percent(threshold)), Known(facts)).truth


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.sampled_from((5, 10, 15, 20)))
def test_cutting_the_rate_at_its_first_decimal_changes_no_answer(
    latest: int, year_before: int, threshold: int
) -> None:
    exact = Fraction(year_before - latest, year_before) * 100
    cut = round_to(exact, Fraction(1, 10), Rounding.DOWN)
    found = reaches(
        decline_latest_month,
        threshold,
        sales_latest_month=latest,
        sales_latest_month_year_before=year_before,
    )
    assert (found is YES) == (cut >= threshold) == (exact >= threshold)


def test_the_printed_example_of_1998_percent_falls_short_of_20() -> None:
    facts: dict[str, Value] = {"sales_latest_month_year_before": 10_000}
    assert reaches(decline_latest_month, 20, sales_latest_month=8_002, **facts) is NO
    assert reaches(decline_latest_month, 20, sales_latest_month=8_000, **facts) is YES


def test_the_forecast_counts_with_the_latest_month() -> None:
    facts: dict[str, Value] = {
        "sales_latest_month": 90,
        "sales_latest_month_year_before": 100,
        "sales_next_two_months_year_before": 200,
    }
    assert reaches(decline_expected_three_months, 20, sales_next_two_months=150, **facts) is YES
    assert reaches(decline_expected_three_months, 20, sales_next_two_months=151, **facts) is NO
    assert reaches(decline_expected_three_months, 20, **facts) is UNKNOWN


def test_an_average_of_three_months_may_have_thirds_of_a_yen() -> None:
    facts: dict[str, Value] = {"sales_previous_three_months": 100}
    assert reaches(decline_from_previous_average, 5, sales_latest_month=31, **facts) is YES
    assert reaches(decline_from_previous_average, 5, sales_latest_month=32, **facts) is NO


def test_without_sales_to_compare_with_no_rate_is_reached() -> None:
    found = reaches(decline_latest_month, 5, sales_latest_month=0, sales_latest_month_year_before=0)
    assert found is NO


@pytest.mark.parametrize("before", [0, Fraction(-1, 100)])
def test_a_margin_of_nothing_or_less_cannot_fall_by_a_rate(before: int | Fraction) -> None:
    found = reaches(
        margin_decline, 20, margin_last_three_months=Fraction(-1, 2), margin_year_before=before
    )
    assert found is NO


def test_no_sales_are_ever_advised_to_fall() -> None:
    sales = [word for word in vars(recent_sales).values() if isinstance(word, Entry)]
    assert len(sales) > 10
    assert {entry.change for entry in sales} == {Change.NONE}
