"""By how much sales of recent months fell (売上高等の減少額), and what they are compared with.

What may still move stands first in each sum: explanations count the yen that it would have to move.
"""

from fractions import Fraction

from seido.facts.accounts.recent_sales import (
    sales_last_three_months,
    sales_last_three_months_year_before,
    sales_latest_month,
    sales_latest_month_year_before,
    sales_next_two_months,
    sales_next_two_months_year_before,
    sales_previous_three_months,
    sales_three_months_around_event,
    trade_sales_last_three_months,
    trade_sales_last_three_months_year_before,
    trade_sales_latest_month,
    trade_sales_latest_month_year_before,
    trade_sales_next_two_months,
    trade_sales_next_two_months_year_before,
    trade_sales_previous_three_months,
)
from seido.facts.entry import formula
from seido.rules.build import times, total
from seido.rules.words import Words

_THIRD = Fraction(1, 3)

# What is compared with

sales_expected_three_months_year_before = formula(
    "sales_expected_three_months_year_before",
    Words("見込みを含む3か月の前年同期の売上高", "Sales of the month and two after, a year before"),
    total(sales_latest_month_year_before, sales_next_two_months_year_before),
)
trade_sales_expected_three_months_year_before = formula(
    "trade_sales_expected_three_months_year_before",
    Words(
        "指定業種の見込みを含む3か月の前年同期の売上高",
        "Sales of the designated trades, those months a year before",
    ),
    total(trade_sales_latest_month_year_before, trade_sales_next_two_months_year_before),
)
average_last_three_months = formula(
    "average_last_three_months",
    Words("最近3か月の月平均売上高", "Monthly average of the last three months"),
    times(sales_last_three_months, _THIRD),
)
trade_average_last_three_months = formula(
    "trade_average_last_three_months",
    Words(
        "指定業種の最近3か月の月平均売上高",
        "Monthly average of the designated trades, last three months",
    ),
    times(trade_sales_last_three_months, _THIRD),
)
average_previous_three_months = formula(
    "average_previous_three_months",
    Words("直前3か月の月平均売上高", "Monthly average of the three months before"),
    times(sales_previous_three_months, _THIRD),
)
trade_average_previous_three_months = formula(
    "trade_average_previous_three_months",
    Words(
        "指定業種の直前3か月の月平均売上高",
        "Monthly average of the designated trades, three months before",
    ),
    times(trade_sales_previous_three_months, _THIRD),
)
average_around_event = formula(
    "average_around_event",
    Words("災害直前3か月の月平均売上高", "Monthly average of the three months before the disaster"),
    times(sales_three_months_around_event, _THIRD),
)

# By how much sales fell

fall_latest_month = formula(
    "fall_latest_month",
    Words("最近1か月の売上高の減少額", "Fall in sales, latest month"),
    total(times(sales_latest_month, -1), sales_latest_month_year_before),
)
fall_expected_three_months = formula(
    "fall_expected_three_months",
    Words("見込みを含む3か月の売上高の減少額", "Fall in sales, month and two after"),
    total(
        times(sales_next_two_months, -1),
        times(sales_latest_month, -1),
        sales_expected_three_months_year_before,
    ),
)
fall_last_three_months = formula(
    "fall_last_three_months",
    Words("最近3か月の売上高の減少額", "Fall in sales, last three months"),
    total(times(sales_last_three_months, -1), sales_last_three_months_year_before),
)
fall_from_recent_average = formula(
    "fall_from_recent_average",
    Words(
        "最近3か月の月平均からの減少額", "Fall in sales, from the average of the last three months"
    ),
    total(times(sales_latest_month, -1), average_last_three_months),
)
fall_from_previous_average = formula(
    "fall_from_previous_average",
    Words(
        "直前3か月の月平均からの減少額",
        "Fall in sales, from the average of the three months before",
    ),
    total(times(sales_latest_month, -1), average_previous_three_months),
)
trade_fall_latest_month = formula(
    "trade_fall_latest_month",
    Words("指定業種の最近1か月の売上高の減少額", "Fall in the designated trades, latest month"),
    total(times(trade_sales_latest_month, -1), trade_sales_latest_month_year_before),
)
trade_fall_expected_three_months = formula(
    "trade_fall_expected_three_months",
    Words(
        "指定業種の見込みを含む3か月の売上高の減少額",
        "Fall in the designated trades, month and two after",
    ),
    total(
        times(trade_sales_next_two_months, -1),
        times(trade_sales_latest_month, -1),
        trade_sales_expected_three_months_year_before,
    ),
)
trade_fall_last_three_months = formula(
    "trade_fall_last_three_months",
    Words(
        "指定業種の最近3か月の売上高の減少額", "Fall in the designated trades, last three months"
    ),
    total(times(trade_sales_last_three_months, -1), trade_sales_last_three_months_year_before),
)
trade_fall_from_recent_average = formula(
    "trade_fall_from_recent_average",
    Words(
        "指定業種の最近3か月の月平均からの減少額",
        "Fall in the designated trades, from the average of the last three months",
    ),
    total(times(trade_sales_latest_month, -1), trade_average_last_three_months),
)
trade_fall_from_previous_average = formula(
    "trade_fall_from_previous_average",
    Words(
        "指定業種の直前3か月の月平均からの減少額",
        "Fall in the designated trades, from the average of the three months before",
    ),
    total(times(trade_sales_latest_month, -1), trade_average_previous_three_months),
)
fall_since_event = formula(
    "fall_since_event",
    Words(
        "災害直前3か月の月平均からの減少額", "Fall in sales, from the average before the disaster"
    ),
    total(times(sales_latest_month, -1), average_around_event),
)
expected_fall_since_event = formula(
    "expected_fall_since_event",
    Words("災害直前3か月からの減少額", "Fall in sales, from the three months before the disaster"),
    total(
        times(sales_next_two_months, -1),
        times(sales_latest_month, -1),
        sales_three_months_around_event,
    ),
)
