"""Rates at which sales, margins and loans fell (減少率), as safety-net certificates test them.

A rate is cut off below its first decimal before it is compared (19.98 % counts as 19.9 %; page
https://www.city.saiki.oita.jp/kiji0034000/index.html). Every threshold is a whole percent, which a
cut never carries a rate over, so the exact rate is compared and comes to the same.
"""

from seido.facts.accounts.recent_costs import (
    cost_of_sales_latest_month,
    margin_last_three_months,
    margin_year_before,
    oil_price_latest_month,
    oil_price_year_before,
    oil_purchases_latest_month,
    trade_margin_last_three_months,
    trade_margin_year_before,
)
from seido.facts.accounts.recent_sales import (
    sales_last_three_months,
    sales_last_three_months_year_before,
    sales_latest_month,
    sales_latest_month_year_before,
    sales_three_months_around_event,
    trade_sales_last_three_months,
    trade_sales_last_three_months_year_before,
    trade_sales_latest_month,
    trade_sales_latest_month_year_before,
)
from seido.facts.accounts.sales_falls import (
    average_around_event,
    average_last_three_months,
    average_previous_three_months,
    expected_fall_since_event,
    fall_expected_three_months,
    fall_from_previous_average,
    fall_from_recent_average,
    fall_last_three_months,
    fall_latest_month,
    fall_since_event,
    sales_expected_three_months_year_before,
    trade_average_last_three_months,
    trade_average_previous_three_months,
    trade_fall_expected_three_months,
    trade_fall_from_previous_average,
    trade_fall_from_recent_average,
    trade_fall_last_three_months,
    trade_fall_latest_month,
    trade_sales_expected_three_months_year_before,
)
from seido.facts.finance.bank_troubles import (
    owed_to_banks,
    owed_to_designated_banks,
    owed_to_designated_banks_year_before,
)
from seido.facts.finance.safety_net import all_dealings, dealings_with_designated_business
from seido.rules.build import NEVER, difference, quotient
from seido.rules.expr import Quotient, Term
from seido.rules.words import Words, reading

_NOTHING_BEFORE = reading(
    "比べる相手（前の時期の売上高、全体の売上高・原価・取引・借入れなど）"
    "がゼロなら率は出ないので、どの率にも達しないものとする。新しい事業には別の比べ方がある",
    "Where there is nothing to compare with (sales of the time before, or all sales, costs,"
    " dealings or loans) there is no rate, so none is reached; a new business is compared in other"
    " ways",
)
_NO_MARGIN = reading(
    "前年同期の営業利益率がすでにゼロか赤字なら、そこからの減少率は出ないので、"
    "どの率にも達しないものとする",
    "An operating margin that was already zero or negative a year before has no rate of decline,"
    " so none is reached",
)


def _rate(name: str, ja: str, en: str, part: Term, whole: Term) -> Quotient:
    """Return a rate of decline, or a share, in percent; none is reached without a whole."""
    return quotient(name, Words(ja, en), part, whole, undefined=NEVER, readings=(_NOTHING_BEFORE,))


def _margin_rate(name: str, ja: str, en: str, fall: Term, before: Term) -> Quotient:
    """Return the rate at which an operating margin fell, in percent."""
    return quotient(name, Words(ja, en), fall, before, undefined=NEVER, readings=(_NO_MARGIN,))


# Against the year before

decline_latest_month = _rate(
    "decline_latest_month",
    "最近1か月の売上高の減少率",
    "Decline of sales, latest month",
    fall_latest_month,
    sales_latest_month_year_before,
)
decline_expected_three_months = _rate(
    "decline_expected_three_months",
    "見込みを含む3か月の売上高の減少率",
    "Decline of sales, month and two after",
    fall_expected_three_months,
    sales_expected_three_months_year_before,
)
decline_last_three_months = _rate(
    "decline_last_three_months",
    "最近3か月の売上高の減少率",
    "Decline of sales, last three months",
    fall_last_three_months,
    sales_last_three_months_year_before,
)
trade_decline_latest_month = _rate(
    "trade_decline_latest_month",
    "指定業種の最近1か月の売上高の減少率",
    "Decline of the designated trades, latest month",
    trade_fall_latest_month,
    trade_sales_latest_month_year_before,
)
trade_decline_expected_three_months = _rate(
    "trade_decline_expected_three_months",
    "指定業種の見込みを含む3か月の売上高の減少率",
    "Decline of the designated trades, month and two after",
    trade_fall_expected_three_months,
    trade_sales_expected_three_months_year_before,
)
trade_decline_last_three_months = _rate(
    "trade_decline_last_three_months",
    "指定業種の最近3か月の売上高の減少率",
    "Decline of the designated trades, last three months",
    trade_fall_last_three_months,
    trade_sales_last_three_months_year_before,
)

# Against months just before, for new and growing businesses

decline_from_recent_average = _rate(
    "decline_from_recent_average",
    "最近3か月の月平均からの減少率",
    "Decline of sales from the average of the last three months",
    fall_from_recent_average,
    average_last_three_months,
)
decline_from_previous_average = _rate(
    "decline_from_previous_average",
    "直前3か月の月平均からの減少率",
    "Decline of sales from the average of the three months before",
    fall_from_previous_average,
    average_previous_three_months,
)
trade_decline_from_recent_average = _rate(
    "trade_decline_from_recent_average",
    "指定業種の最近3か月の月平均からの減少率",
    "Decline of the designated trades from the average of the last three months",
    trade_fall_from_recent_average,
    trade_average_last_three_months,
)
trade_decline_from_previous_average = _rate(
    "trade_decline_from_previous_average",
    "指定業種の直前3か月の月平均からの減少率",
    "Decline of the designated trades from the average of the three months before",
    trade_fall_from_previous_average,
    trade_average_previous_three_months,
)
decline_since_event = _rate(
    "decline_since_event",
    "災害直前3か月の月平均からの減少率",
    "Decline of sales from the average before the disaster",
    fall_since_event,
    average_around_event,
)
expected_decline_since_event = _rate(
    "expected_decline_since_event",
    "災害直前3か月からの減少率（見込みを含む3か月）",
    "Decline of the month and two after from the three before the disaster",
    expected_fall_since_event,
    sales_three_months_around_event,
)

# What weight the designated trades have in the whole

trade_share_last_three_months = _rate(
    "trade_share_last_three_months",
    "最近3か月の売上高に占める指定業種の割合",
    "Share of the designated trades, last three months",
    trade_sales_last_three_months,
    sales_last_three_months,
)
trade_share_latest_month = _rate(
    "trade_share_latest_month",
    "最近1か月の売上高に占める指定業種の割合",
    "Share of the designated trades, latest month",
    trade_sales_latest_month,
    sales_latest_month,
)
trade_weight_last_three_months = _rate(
    "trade_weight_last_three_months",
    "指定業種の減少額の、全体の前年同期の売上高に対する割合",
    "Fall in the designated trades to all sales a year before",
    trade_fall_last_three_months,
    sales_last_three_months_year_before,
)
trade_weight_expected_three_months = _rate(
    "trade_weight_expected_three_months",
    "指定業種の減少額の、全体の前年同期の売上高に対する割合（見込みを含む3か月）",
    "Fall in the designated trades to all sales a year before, month and two after",
    trade_fall_expected_three_months,
    sales_expected_three_months_year_before,
)
trade_weight_from_recent_average = _rate(
    "trade_weight_from_recent_average",
    "指定業種の減少額の、全体の最近3か月の月平均に対する割合",
    "Fall in the designated trades to the average of all sales",
    trade_fall_from_recent_average,
    average_last_three_months,
)

# Oil products and margins

oil_share_of_cost = _rate(
    "oil_share_of_cost",
    "最近1か月の売上原価に占める原油等の割合",
    "Oil products in the latest month's cost of sales",
    oil_purchases_latest_month,
    cost_of_sales_latest_month,
)
oil_price_rise = _rate(
    "oil_price_rise",
    "原油等の仕入単価の前年同月からの上昇率",
    "Rise of the unit price of oil products in a year",
    difference(oil_price_latest_month, oil_price_year_before),
    oil_price_year_before,
)

margin_decline = _margin_rate(
    "margin_decline",
    "営業利益率の前年同期からの減少率",
    "Decline of the operating margin in a year",
    difference(margin_year_before, margin_last_three_months),
    margin_year_before,
)
trade_margin_decline = _margin_rate(
    "trade_margin_decline",
    "指定業種の営業利益率の前年同期からの減少率",
    "Decline of the designated trades' operating margin in a year",
    difference(trade_margin_year_before, trade_margin_last_three_months),
    trade_margin_year_before,
)

# A customer's and a bank's weight

dependence_on_designated_business = _rate(
    "dependence_on_designated_business",
    "指定事業者との取引の割合",
    "Dealings with the designated business in all dealings",
    dealings_with_designated_business,
    all_dealings,
)
share_of_designated_banks = _rate(
    "share_of_designated_banks",
    "総借入残高に占める指定金融機関の割合",
    "Owed to designated banks in all that is owed to banks",
    owed_to_designated_banks,
    owed_to_banks,
)
decline_of_designated_banks = _rate(
    "decline_of_designated_banks",
    "指定金融機関の借入残高の前年同期からの減少率",
    "Decline of what is owed to designated banks in a year",
    difference(owed_to_designated_banks_year_before, owed_to_designated_banks),
    owed_to_designated_banks_year_before,
)
