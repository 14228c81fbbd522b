"""Cases 3 and 4 of the safety-net guarantee by date: accidents and disasters (突発的災害)."""

from datetime import date

from seido.facts.accounts.declines import decline_since_event, expected_decline_since_event, trade_decline_expected_three_months, trade_decline_latest_month
from seido.facts.finance.safety_net import designated_accident, designated_disaster
from seido.rules.build import all_of, any_of, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.guarantees.safety_net.certificates import covid_money_refinances
from seido.schemes.guarantees.usual.certification import a_year_in_area, down_20, down_20_from_recent_average, new_or_grown
from seido.schemes.thresholds import fell

_ACCIDENT = Words("3号：指定された事故等で売上が減ったこと", "Case 3: sales fell by a designated accident")
_DISASTER = Words("4号：指定された災害で売上が減ったこと", "Case 4: sales fell by a designated disaster")
_FOURTH = Source("https://www.city.iwata.shizuoka.jp/sangyou_business/kigyou_shien/1002218/1002221.html", "4号：1年以上継続、売上高等20%以上減")

# New businesses compare with the three months before the event, or right after it if they sold
# nothing before (Ono, Arakawa); they need no year in the area.
_down_20_since_event = all_of(new_or_grown, fell(20, decline_since_event, expected_decline_since_event))

case_3_2016 = requirement(
    "case_3_hit_by_accident",
    _ACCIDENT,
    all_of(one_of(designated_accident, "part", "all"), a_year_in_area, down_20),
    Source("https://www.cgc-saitama.or.jp/system/safety-net.html", "3号：突発的災害（事故等）"),
    reading(
        "3号の1年と20%は二次的なページだけにある。兼業の事業者が部分ごとの減少も示すことは、2024年12月1日の改正までどこにも書かれていないので求めない",
        "The year and the 20 % of case 3 stand on secondary pages only; until the notice of 1 December 2024 nothing says that a business"
        " with other trades must show the fall in each part, so it is not asked",
        Source("https://www.cgc-saitama.or.jp/system/safety-net.html", "3号：突発的災害（事故等）"),
    ),
)

case_3_2024_12 = requirement(
    "case_3_hit_by_accident",
    _ACCIDENT,
    any_of(
        all_of(
            one_of(designated_accident, "part", "all"),
            a_year_in_area,
            down_20,
            any_of(one_of(designated_accident, "all"), fell(20, trade_decline_latest_month, trade_decline_expected_three_months)),
        ),
        all_of(one_of(designated_accident, "all"), _down_20_since_event),
    ),
    Source("https://www.city.arakawa.tokyo.jp/a021/jigyousha/jigyouunei/sefty-net3gou.html", "セーフティネット保証3号認定：認定基準", date(2025, 8, 13)),
)

case_4_2016 = requirement("case_4_hit_by_disaster", _DISASTER, all_of(one_of(designated_disaster, "covid", "other"), a_year_in_area, down_20), _FOURTH)

# Eased for Covid-19: new and growing businesses compare with their own last three months. The two
# other comparisons offered, with December 2019 and with October to December 2019, are a gap.
_hit_in_2020 = any_of(
    all_of(one_of(designated_disaster, "covid", "other"), a_year_in_area, down_20),
    all_of(one_of(designated_disaster, "covid"), new_or_grown, down_20_from_recent_average),
)

case_4_2020 = requirement(
    "case_4_hit_by_disaster",
    _DISASTER,
    _hit_in_2020,
    Source("https://www.city.toba.mie.jp/shoukou/safety-net/korona4gou.html", "4号（新型コロナウイルス感染症）：認定基準の運用緩和", date(2021, 3, 15)),
)

case_4_2023 = requirement("case_4_hit_by_disaster", _DISASTER, all_of(covid_money_refinances, _hit_in_2020), covid_money_refinances.source)

# Covid-19 ended as a designated disaster on 2024-06-30.
case_4_2024_07 = requirement(
    "case_4_hit_by_disaster",
    _DISASTER,
    all_of(one_of(designated_disaster, "other"), a_year_in_area, down_20),
    Source(
        "https://www.city.asahikawa.hokkaido.jp/500/542/543/d066751.html",
        "4号：対象要件（認定基準）、新型コロナウイルス感染症の指定期間の終了",
        date(2024, 7, 1),
    ),
)

case_4_2024_12 = requirement(
    "case_4_hit_by_disaster",
    _DISASTER,
    all_of(one_of(designated_disaster, "other"), any_of(all_of(a_year_in_area, down_20), _down_20_since_event)),
    Source("https://www.city.ono.fukui.jp/sangyo/hojokin2/safetynet4.html", "セーフティネット保証4号の認定要件（一号・二号）"),
    reading(
        "2024年12月1日以後のページには1年の継続を書かないものと書くものがある。前年との比較には1年が要るので、その比較では求めたままとする",
        "Some pages since 1 December 2024 no longer print the year in the area, others still do. It is kept for the comparison with the"
        " year before, which needs a year anyway",
        Source("https://www.city.ono.fukui.jp/sangyo/hojokin2/safetynet4.html", "セーフティネット保証4号の認定要件（一号・二号）"),
    ),
)
