"""What certificates of several cases share: validity, time in the area, falls in sales (認定)."""

from datetime import date

from seido.facts.accounts.declines import decline_expected_three_months, decline_from_recent_average, decline_latest_month
from seido.facts.accounts.recent_sales import grew_since_last_year
from seido.facts.application import as_of
from seido.facts.business.profile import started_on
from seido.facts.finance.safety_net import certificate_valid_until, certified_on, in_designated_area_since
from seido.rules.build import all_of, any_of, at_least, at_most, days_after, months_between, requirement, within
from seido.rules.words import Source, Words, reading
from seido.schemes.thresholds import fell

_VALIDITY = Source("https://www.city.tamba.lg.jp/soshiki/shokoshinkoka/gyomuannai/3/3/2/7345.html", "認定書の有効期間：発行日から起算して30日")
_LAST_OF_THIRTY_DAYS = days_after(certified_on, 29)

# Certificates of the first months of Covid-19 held longer than they state (Katsuragi).
certificate_in_date = requirement(
    "certificate_in_date",
    Words("認定書が有効期間内であること", "The certificate is still valid"),
    any_of(
        at_least(certificate_valid_until, as_of),
        all_of(at_least(as_of, certified_on), at_most(as_of, _LAST_OF_THIRTY_DAYS)),
        all_of(at_least(certified_on, date(2020, 1, 29)), at_most(certified_on, date(2020, 7, 31)), at_most(as_of, date(2020, 8, 31))),
    ),
    Source("http://www.city.katsuragi.nara.jp/index.cfm/16,37030,71,html", "認定書の有効期間：2020年1月29日～7月31日の認定は8月31日まで"),
    reading(
        "認定書の有効期限が分からなければ、発行日を1日目として30日目（発行日の29日後）までを有効とみる",
        "Where the last day that a certificate states is not known, it holds until the thirtieth day, that of issue being the first",
        _VALIDITY,
    ),
)
"""The application is made within the time that the certificate states, within thirty days, or in what was given later."""

a_year_in_area = at_least(months_between(in_designated_area_since, as_of), 12)
"""It has run its business in the designated area for a year (指定地域で1年以上継続)."""

FORECAST = reading(
    "その後2か月の売上高は申請者の見込みで、市町村長がその妥当性をみる。ここでは見込みをそのまま取る",
    "Sales of the two months after are the applicant's own forecast, which the mayor judges; the rule takes it as given",
    Source("https://www.city.iwata.shizuoka.jp/sangyou_business/kigyou_shien/1002218/1002221.html", "売上高の見込み"),
)
"""How a forecast is read."""

down_10 = fell(10, decline_latest_month, decline_expected_three_months)
"""The latest month, and that month with the two after it, lie 10 % below the year before."""

down_15 = fell(15, decline_latest_month, decline_expected_three_months)
"""The same by 15 %."""

down_20 = fell(20, decline_latest_month, decline_expected_three_months)
"""The same by 20 %."""

_age = months_between(started_on, as_of)

new_or_grown = any_of(within(_age, 3, 13), grew_since_last_year)
"""It is three months old and not yet 13, or has grown so that last year is no measure.

Source: https://www.city.toba.mie.jp/shoukou/safety-net/korona4gou.html (業歴3か月以上1年1か月未満).
"""

new_or_grown_since_2024_12 = any_of(within(_age, 3, 15), grew_since_last_year)
"""It is three months old and not yet 15, or has grown so that last year is no measure.

Source: https://www.city.masuda.lg.jp/soshikikarasagasu/sangyokeizaibu/sangyoshiencenter/6/2/2147.html
(創業3か月以上、1年3か月未満), since 2024-12-01.
"""

down_15_from_recent_average = fell(15, decline_from_recent_average)
"""The latest month lies 15 % below the average of the last three, itself included."""

down_20_from_recent_average = fell(20, decline_from_recent_average)
"""The same by 20 %."""
