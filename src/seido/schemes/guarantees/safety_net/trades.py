"""Case 5 of the safety-net guarantee by date: trades in decline over the country (業況悪化)."""

from datetime import date

from seido.facts.accounts.declines import (
    decline_expected_three_months,
    decline_from_previous_average,
    decline_from_recent_average,
    decline_last_three_months,
    decline_latest_month,
    margin_decline,
    oil_price_rise,
    oil_share_of_cost,
    trade_decline_expected_three_months,
    trade_decline_from_previous_average,
    trade_decline_from_recent_average,
    trade_decline_last_three_months,
    trade_decline_latest_month,
    trade_margin_decline,
    trade_share_last_three_months,
    trade_share_latest_month,
    trade_weight_expected_three_months,
    trade_weight_from_recent_average,
    trade_weight_last_three_months,
)
from seido.facts.accounts.recent_costs import oil_share_last_three_months, oil_share_year_before
from seido.facts.finance.safety_net import designated_disaster, designated_trade
from seido.rules.build import all_of, any_of, more_than, one_of, ratio_at_least, requirement
from seido.rules.quantity import percent
from seido.rules.words import Source, Words, reading
from seido.schemes.guarantees.usual.certification import new_or_grown, new_or_grown_since_2024_12
from seido.schemes.thresholds import fell

_MEGURO_2019 = Source(
    "https://www.city.meguro.tokyo.jp/smph/kurashi/shigoto/enjo/saftynet5.html", "セーフティネット5号認定：要件（イ）（ロ）", date(2019, 10, 1)
)
_MEGURO_2021 = Source("https://www.city.meguro.tokyo.jp/kurashi/shigoto/enjo/saftynet5.html", "セーフティネット5号認定：指定業種、様式ガイド", date(2021, 9, 1))
_ALL_TRADES = Source(
    "http://www.city.akune.kagoshima.jp/shigotosangyo/shokogyo/corona_safetynet.html", "セーフティネット保証5号の認定：2020年5月1日から全業種", date(2020, 6, 5)
)
_ISHII_2024 = Source("https://www.town.ishii.lg.jp/docs/2020031900030/", "2024年7月1日以降の変更点", date(2024, 7, 1))
_TSU_2025 = Source(
    "https://www.tokyooffice.city.tsu.mie.jp/www/sp/contents/1001000008352/index.html", "セーフティネット5号：（イ）（ロ）（ハ）の要件", date(2025, 1, 1)
)
_KATO_2025 = Source(
    "https://www.city.kato.lg.jp/kakukanogoannai/sangyoushinkoubu/shokokankoka/shokokakarikigyoyuchikakari/1454060543683.html",
    "2024年12月1日からの運用見直し：創業者等の認定基準",
    date(2025, 1, 23),
)

_CASE = Words("5号：業況の悪化した業種であること", "Case 5: its trade is in decline")
_SALES = Words("イ：最近3か月の売上高が5%以上減ったこと", "(a) Sales of the last three months fell by 5 %")
_FORECAST = Words(
    "イ（新型コロナの緩和）：見込みを含む3か月の売上高が5%以上減ること", "(a), eased for Covid-19: sales of the month and the two after it fall by 5 %"
)
_NEW = Words(
    "イ（創業者等）：最近1か月の売上高が、直近の月平均より5%以上減ったこと", "(a), new businesses: the latest month lies 5 % below the recent monthly average"
)

_in_trade = one_of(designated_trade, "part", "main", "all")
_all = one_of(designated_trade, "all")
_main = one_of(designated_trade, "main")
_mixed = one_of(designated_trade, "part", "main")
_covid = one_of(designated_disaster, "covid")

_down_5 = fell(5, decline_last_three_months)
_trade_down_5 = fell(5, trade_decline_last_three_months)
_forecast_down_5 = all_of(_covid, fell(5, decline_latest_month, decline_expected_three_months))
_recently_down_5 = all_of(new_or_grown, fell(5, decline_from_recent_average))

_sales_down_2016 = requirement(
    "sales_down",
    _SALES,
    all_of(_down_5, any_of(_all, all_of(_main, _trade_down_5), all_of(_mixed, ratio_at_least(trade_weight_last_three_months, percent(5))))),
    _MEGURO_2019,
    reading(
        "主たる事業の様式は、その事業だけの売上高を求める。指定業種の売上高の合計で代える。全体の5%に当たる減少は減少なので、減少の有無は別に尋ねない",
        "The form for a main trade takes that trade's own sales; what the designated trades sold together stands for it. A fall that"
        " weighs 5 % in the whole is a fall, so that is not asked apart",
        _MEGURO_2019,
    ),
)

# What oil products take of sales must have risen: dearer purchases were not passed on (転嫁).
oil_not_passed_on = requirement(
    "oil_not_passed_on",
    Words("ロ：原油等の値上がりを価格に転嫁できないこと", "(b) Dearer oil could not be passed on"),
    all_of(
        ratio_at_least(oil_share_of_cost, percent(20)),
        ratio_at_least(oil_price_rise, percent(20)),
        more_than(oil_share_last_three_months, oil_share_year_before),
    ),
    _MEGURO_2019,
)

case_5_2016 = requirement("case_5_trade_in_decline", _CASE, all_of(_in_trade, any_of(_sales_down_2016, oil_not_passed_on)), _MEGURO_2019)

_sales_down_with_forecast = requirement(
    "sales_down_with_forecast",
    _FORECAST,
    all_of(
        _forecast_down_5,
        any_of(
            _all,
            all_of(_main, fell(5, trade_decline_latest_month, trade_decline_expected_three_months)),
            all_of(_mixed, ratio_at_least(trade_weight_expected_three_months, percent(5))),
        ),
    ),
    _MEGURO_2021,
    reading(
        "見込みを含む緩和で、指定業種の減少額の割合をどの期間で見るかは明らかでない。3か月でだけ見て、月ごとには見ない",
        "Over which time the weight of the designated trades is taken in the eased form is not plain; it is taken over the three months, not also monthly",
        _MEGURO_2021,
    ),
)

_new_business_down = all_of(
    _recently_down_5,
    any_of(_all, all_of(_main, fell(5, trade_decline_from_recent_average)), all_of(_mixed, ratio_at_least(trade_weight_from_recent_average, percent(5)))),
)

case_5_2020_03 = requirement(
    "case_5_trade_in_decline",
    _CASE,
    all_of(
        _in_trade,
        any_of(
            _sales_down_2016,
            _sales_down_with_forecast,
            requirement("new_business_sales_down", _NEW, all_of(_covid, _new_business_down), _MEGURO_2021),
            oil_not_passed_on,
        ),
    ),
    _MEGURO_2021,
)

# While every trade was designated, nobody had another trade beside it.
case_5_2020_05 = requirement(
    "case_5_trade_in_decline",
    _CASE,
    any_of(
        requirement("sales_down", _SALES, _down_5, _ALL_TRADES),
        requirement("sales_down_with_forecast", _FORECAST, _forecast_down_5, _MEGURO_2021),
        requirement("new_business_sales_down", _NEW, all_of(_covid, _recently_down_5), _MEGURO_2021),
        oil_not_passed_on,
    ),
    _ALL_TRADES,
)

# New businesses kept their comparison, whatever it was that struck them; the forecast ended.
case_5_2024_07 = requirement(
    "case_5_trade_in_decline",
    _CASE,
    all_of(_in_trade, any_of(_sales_down_2016, requirement("new_business_sales_down", _NEW, _new_business_down, _ISHII_2024), oil_not_passed_on)),
    _ISHII_2024,
)

_weighty = ratio_at_least(trade_share_last_three_months, percent(5))

_sales_down_2024_12 = requirement("sales_down", _SALES, all_of(_down_5, any_of(_all, all_of(_mixed, _weighty, _trade_down_5))), _TSU_2025)

_new_business_sales_down_2024_12 = requirement(
    "new_business_sales_down",
    _NEW,
    all_of(
        new_or_grown_since_2024_12,
        fell(5, decline_from_previous_average),
        any_of(_all, all_of(_mixed, ratio_at_least(trade_share_latest_month, percent(5)), fell(5, trade_decline_from_previous_average))),
    ),
    _KATO_2025,
)

_margin_down = requirement(
    "margin_down",
    Words("ハ：最近3か月の営業利益率が20%以上減ったこと", "(c) The operating margin of the last three months fell by 20 %"),
    all_of(fell(20, margin_decline), any_of(_all, all_of(_mixed, _weighty, fell(20, trade_margin_decline)))),
    _TSU_2025,
)

case_5_2024_12 = requirement(
    "case_5_trade_in_decline",
    _CASE,
    all_of(_in_trade, any_of(_sales_down_2024_12, _new_business_sales_down_2024_12, oil_not_passed_on, _margin_down)),
    _TSU_2025,
)
