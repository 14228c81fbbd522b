"""Safety-net guarantee (セーフティネット保証): a separate frame for businesses in eight cases."""

from dataclasses import replace
from datetime import date

from seido.frames.safety_net import bank_failure_draw, bank_failure_left, left, special_small_draw, usual_draw
from seido.rules.build import all_of, choose, number
from seido.rules.words import Source, Words
from seido.schemes.guarantees.safety_net import fees, rules, terms
from seido.schemes.guarantees.safety_net.cases import WHO
from seido.schemes.guarantees.safety_net.certificates import holds_certificate, holds_certificate_2023
from seido.schemes.guarantees.usual.certification import FORECAST
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.model import Edition, Kind, Scheme
from seido.schemes.procedure import Certificate
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.requirements import can_be_guaranteed

_FULL = number(1)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=WHO,
    rule=all_of(can_be_guaranteed, rules.MEETS_2016),
    certificate=Certificate(holds_certificate, rules.CASES_2016),
    limit=choose((rules.BANK_FAILED, bank_failure_left), otherwise=left),
    draws=(special_small_draw, replace(bank_failure_draw, when=rules.BANK_FAILED), usual_draw),
    coverage=choose((rules.FULL_2016, _FULL), otherwise=SHARED),
    fees=fees.FEES_2016,
    particulars=(terms.FRAME_2016, terms.VALIDITY),
    documents=terms.DOCUMENTS,
    steps=terms.STEPS,
    windows=("municipality", "financial_institution", "guarantee_corporation", "federation"),
    gaps=(*terms.GAPS, terms.TERM_NOT_STATED),
    readings=(FORECAST,),
)

# Case 5 went from full to 80 % cover; the line without guarantors grew.
_edition_2018 = replace(
    _edition_2016,
    stated_on=date(2018, 4, 1),
    source=Source("https://cgc-hokkaido.or.jp/news/?p=806", "5号の保証割合100%から80%へ", date(2018, 4, 1)),
    coverage=choose((rules.FULL_2018, _FULL), otherwise=SHARED),
    fees=fees.FEES_2018,
    terms=terms.TERMS_2018,
    particulars=(terms.FRAME_2018, terms.VALIDITY, *terms.LOAN),
    gaps=terms.GAPS,
)

# Comparisons were eased for Covid-19.
_edition_2020_03 = replace(
    _edition_2018,
    stated_on=date(2020, 3, 16),
    source=Source(
        "https://www.city.ichinoseki.iwate.jp/index.cfm/29,122894,129,html", "新型コロナウイルス感染症にかかわる認定基準の運用緩和", date(2020, 3, 16)
    ),
    rule=all_of(can_be_guaranteed, rules.MEETS_2020_03),
    certificate=Certificate(holds_certificate, rules.CASES_2020_03),
    coverage=choose((rules.FULL_2020, _FULL), otherwise=SHARED),
    fees=fees.FEES_2020_03,
    particulars=(terms.FRAME_2018, terms.VALIDITY_IN_2020, *terms.LOAN),
    gaps=(*terms.GAPS, terms.COVID_COMPARISONS),
)

# Every trade was designated under case 5.
_edition_2020_05 = replace(
    _edition_2020_03,
    stated_on=date(2020, 5, 1),
    source=Source("http://www.city.akune.kagoshima.jp/shigotosangyo/shokogyo/corona_safetynet.html", "セーフティネット保証5号：全業種指定", date(2020, 6, 5)),
    rule=all_of(can_be_guaranteed, rules.MEETS_2020_05),
    certificate=Certificate(holds_certificate, rules.CASES_2020_05),
    fees=fees.FEES_2020_05,
)

# Trades were designated one by one again.
_edition_2021 = replace(
    _edition_2020_03,
    stated_on=date(2021, 8, 1),
    source=Source("https://www.city.meguro.tokyo.jp/kurashi/shigoto/enjo/saftynet5.html", "セーフティネット5号認定：全業種指定の解除", date(2021, 9, 1)),
    particulars=_edition_2018.particulars,
)

# Under case 4 for Covid-19, only money that refinances.
_edition_2023 = replace(
    _edition_2021,
    stated_on=date(2023, 10, 1),
    source=Source(
        "http://www.city.ota.tokyo.jp.cache.yimg.jp/sangyo/yushi/safu/safety-net_corona.html", "セーフティネット保証4号：借換目的に限定", date(2023, 9, 19)
    ),
    rule=all_of(can_be_guaranteed, rules.MEETS_2023),
    certificate=Certificate(holds_certificate_2023, rules.CASES_2023),
    limit=choose((rules.BANK_FAILED_2023, bank_failure_left), otherwise=left),
    draws=(special_small_draw, replace(bank_failure_draw, when=rules.BANK_FAILED_2023), usual_draw),
    coverage=choose((rules.FULL_2023, _FULL), otherwise=SHARED),
    fees=fees.FEES_2023,
)

# Covid-19 ended as a designated disaster, and most of what had been eased for it.
_edition_2024_07 = replace(
    _edition_2023,
    stated_on=date(2024, 7, 1),
    source=Source("https://www.city.asahikawa.hokkaido.jp/500/542/543/d066751.html", "新型コロナウイルス感染症に係る4号の終了", date(2024, 7, 1)),
    rule=all_of(can_be_guaranteed, rules.MEETS_2024_07),
    certificate=Certificate(holds_certificate_2023, rules.CASES_2024_07),
    coverage=choose((rules.FULL_2024_07, _FULL), otherwise=SHARED),
    fees=fees.FEES_2024_07,
    gaps=terms.GAPS,
)

# The notice published on 2024-10-01: margins, one form for mixed trades, new comparisons.
_edition_2024_12 = replace(
    _edition_2024_07,
    stated_on=date(2024, 12, 1),
    source=Source(
        "https://www.city.sanda.lg.jp/soshiki/18/gyomu/sangyo_shinko/kigyo_shien/2/1683.html", "セーフティネット保証5号：2024年12月1日の改正", date(2024, 12, 1)
    ),
    rule=all_of(can_be_guaranteed, rules.MEETS_2024_12),
    certificate=Certificate(holds_certificate, rules.CASES_2024_12),
    limit=_edition_2016.limit,
    draws=_edition_2016.draws,
    coverage=choose((rules.FULL_2024_12, _FULL), otherwise=SHARED),
    fees=fees.FEES_2024_12,
    particulars=(terms.FRAME_2018, terms.VALIDITY_SINCE_2024, *terms.LOAN),
    gaps=(*terms.GAPS, terms.NEW_BUSINESSES_IN_CASE_2, terms.MIXED_NEW_BUSINESSES, terms.EARLIER_YEARS, terms.TRADES_BY_QUARTER),
)

SCHEME = Scheme(
    id="safety-net-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("セーフティネット保証", "Safety-net guarantee"),
    summary=Words(
        "取引先の倒産や災害などで経営の安定に支障のある中小企業を、一般とは別の枠で保証する。",
        "A separate frame for SMEs hit by failed customers, disasters, decline or their banks.",
    ),
    aliases=(
        "セーフティネット保証制度",
        "経営安定関連保証",
        "経営安定関連特別保証",
        "SN保証",
        *("SN保証1号", "SN保証2号", "SN保証3号", "SN保証4号", "SN保証5号", "SN保証6号", "SN保証7号", "SN保証8号"),
        *("SN1号保証", "SN2号保証", "SN3号保証", "SN4号保証", "SN5号保証", "SN6号保証", "SN7号保証", "SN8号保証"),
        *(
            "セーフティネット保証1号",
            "セーフティネット保証2号",
            "セーフティネット保証3号",
            "セーフティネット保証4号",
            "セーフティネット保証5号",
            "セーフティネット保証6号",
            "セーフティネット保証7号",
            "セーフティネット保証8号",
        ),
        *(
            "セーフティネット1号",
            "セーフティネット2号",
            "セーフティネット3号",
            "セーフティネット4号",
            "セーフティネット5号",
            "セーフティネット6号",
            "セーフティネット7号",
            "セーフティネット8号",
        ),
    ),
    editions=(_edition_2016, _edition_2018, _edition_2020_03, _edition_2020_05, _edition_2021, _edition_2023, _edition_2024_07, _edition_2024_12),
)
"""Source: 002 セーフティネット保証制度; criteria and later editions from the pages cited."""
