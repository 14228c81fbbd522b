import pytest

from seido.facts.accounts.declines import decline_expected_three_months, decline_latest_month
from seido.rules.build import all_of, ratio_at_least
from seido.rules.expr import Condition
from seido.rules.quantity import percent
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO, YES, Truth
from seido.schemes.thresholds import earnings, equity, fell


def truth(condition: Condition, **facts: int) -> Truth:
    return decide(condition, Known(facts)).truth


@pytest.mark.parametrize(
    ("liabilities", "capital", "reached"),
    [
        (80, 11, YES),  # 20 % of assets, 1.8 times the capital
        (81, 11, NO),  # less of both
        (81, 10, YES),  # less than 20 % of assets, twice the capital
    ],
)
def test_equity_is_a_part_of_assets_or_a_multiple_of_capital(liabilities, capital, reached):
    facts = {"net_assets": 20, "liabilities": liabilities, "capital": capital}
    assert truth(equity(20, "2.0"), **facts) is reached


@pytest.mark.parametrize(
    ("interest_expense", "liabilities", "reached"),
    [
        (6, 80, YES),  # 10 % of assets, 1.6 times the interest
        (6, 81, NO),  # less of both
        (5, 81, YES),  # less than 10 % of assets, twice the interest
    ],
)
def test_earnings_are_a_part_of_assets_or_a_multiple_of_interest(
    interest_expense, liabilities, reached
):
    facts = {
        "operating_profit": 9,
        "interest_income": 1,
        "net_assets": 20,
        "liabilities": liabilities,
        "interest_expense": interest_expense,
    }
    assert truth(earnings(10, "2.0"), **facts) is reached


def test_sales_fell_where_each_comparison_shows_it():
    both = fell(20, decline_latest_month, decline_expected_three_months)
    assert both == all_of(
        ratio_at_least(decline_latest_month, percent(20)),
        ratio_at_least(decline_expected_three_months, percent(20)),
    )
    assert fell(5, decline_latest_month) == ratio_at_least(decline_latest_month, percent(5))
