"""Loan for regional vitality and jobs (地域活性化・雇用促進資金), by the act in force on a day."""

from dataclasses import replace
from datetime import date

from seido.facts.application import amount_wanted
from seido.facts.business.size import is_sme
from seido.facts.finance.financed_projects import certified_regional_facility_plan, follows_approved_leading_plan, follows_approved_location_plan
from seido.rules.build import all_of, any_of, more_than, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import by_other_law, not_stated, set_by_window
from seido.schemes.loans import public_loan as jfc
from seido.schemes.loans import public_loan_moving as now
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_WHO = GUIDEBOOK_2016.under("地域活性化・雇用促進資金（企業立地促進法関連）：対象となる方")
_RATE = GUIDEBOOK_2016.under("地域活性化・雇用促進資金（企業立地促進法関連）：貸付利率")
_ACT_2017 = Source(
    "https://www-city-iwata-shizuoka-jp.cache.yimg.jp/sangyou_business/kigyouyuuchi/1005827.html",
    "地域未来投資促進法（企業立地促進法の改正）",
    date(2024, 4, 19),
)
_NIHONMATSU = Source("https://www.city.nihonmatsu.lg.jp/shigoto_sangyo/kigyouriichi/seido/page000884.html", "地域活性化・雇用促進資金")

_follows_location_plan = requirement(
    "follows_location_plan",
    Words("集積区域で、承認された企業立地計画・事業高度化計画に従って取り組むこと", "In a cluster zone it follows an approved plan of location or upgrading"),
    follows_approved_location_plan,
    _WHO,
)

_follows_facility_plan = requirement(
    "follows_facility_plan",
    Words("特定業務施設整備計画の認定を受け、中小企業事業に申し込むこと", "It has a certified plan of facilities, and applies to the SME unit"),
    all_of(certified_regional_facility_plan, jfc.BY_SME_UNIT),
    _WHO,
)

_A_PLAN = Words("計画の承認か認定を受けていること", "It has a plan approved or certified")
_follows_a_plan = requirement("follows_a_plan", _A_PLAN, any_of(_follows_location_plan, _follows_facility_plan), _WHO)

_follows_leading_plan = requirement(
    "follows_leading_plan",
    Words("承認された地域経済牽引事業計画に従って取り組むこと", "It follows an approved plan of a project that leads the regional economy"),
    follows_approved_leading_plan,
    _ACT_2017,
)
_follows_a_plan_2017 = requirement("follows_a_plan", _A_PLAN, any_of(_follows_leading_plan, _follows_facility_plan), _ACT_2017)

_beyond_special_rate = all_of(jfc.BY_SME_UNIT, any_of(jfc.FOR_WORKING_CAPITAL, more_than(amount_wanted, jfc.SPECIAL_RATE_CAP)))
_micro_base = all_of(jfc.BY_MICRO_UNIT, jfc.FOR_WORKING_CAPITAL)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=all_of(is_sme, jfc.lends_to_industry, _follows_a_plan),
    limit=jfc.LIMIT,
    # Equipment bears a special rate; at the SME unit what exceeds ¥270m the base rate.
    interest=(
        replace(jfc.BASE_SME, when=_beyond_special_rate),
        replace(jfc.BASE_MICRO, when=_micro_base),
        RateRow(
            Words("設備資金（中小企業事業は2億7,000万円まで、超える部分は基準利率）", "equipment (up to ¥270m at the SME unit, beyond it the base rate)"),
            jfc.SPECIAL_3,
            jfc.FOR_EQUIPMENT,
        ),
    ),
    terms=jfc.TERMS,
    particulars=(
        jfc.WORKING_CAPITAL_WITHIN_LIMIT,
        Particular(
            Words("根拠法", "Acts"),
            Words(
                "企業立地促進法（企業立地の促進等による地域における産業集積の形成及び活性化に関する法律）と地域再生法",
                "The act on locating enterprises and forming clusters, and that on regional revitalisation",
            ),
        ),
        jfc.UNITS,
    ),
    documents=(jfc.PAPERS,),
    steps=jfc.STEPS,
    windows=jfc.WINDOWS_WITH_OKINAWA,
    readings=(
        jfc.BASE_RATES_SHARED,
        reading(
            "この資金の利率は「基準金利」と書かれている。ほかの資金の基準利率と同じものと読む",
            "This loan's base rate is written with another word than elsewhere; the same rate is taken",
            _RATE,
        ),
    ),
    gaps=(
        jfc.PAPERS_ASKED,
        jfc.INDUSTRIES_LEFT,
        jfc.BASE_RATES_MOVE,
        jfc.SPECIAL_RATES_UNKNOWN,
        jfc.OKINAWA_UNKNOWN,
        by_other_law("計画の承認・認定の要件は企業立地促進法・地域再生法による", "When a plan is approved or certified is for the two acts to say", _WHO),
    ),
)

_edition_2017 = replace(
    _edition_2016,
    stated_on=date(2024, 4, 19),
    opens_on=date(2017, 7, 31),
    source=_ACT_2017,
    rule=all_of(is_sme, jfc.lends_to_industry, _follows_a_plan_2017),
    interest=(
        replace(now.BASE_SME, when=_beyond_special_rate),
        replace(now.BASE_MICRO, when=_micro_base),
        RateRow(
            Words("中小企業事業：設備資金の2億7,000万円まで（特別利率③）", "SME unit: equipment up to ¥270m, special rate (3)"),
            now.SME_3,
            all_of(jfc.BY_SME_UNIT, jfc.FOR_EQUIPMENT),
        ),
        RateRow(
            Words("国民生活事業：設備資金（特別利率③）", "Micro unit: equipment, special rate (3)"), now.MICRO_3, all_of(jfc.BY_MICRO_UNIT, jfc.FOR_EQUIPMENT)
        ),
    ),
    particulars=(
        jfc.WORKING_CAPITAL_WITHIN_LIMIT,
        Particular(
            Words("根拠法", "Acts"),
            Words(
                "地域未来投資促進法（2017年7月31日に企業立地促進法から改まった）と地域再生法",
                "The act on investment in the future of regions, which took the place of that on locating enterprises on 31 July 2017, and that on regional"
                " revitalisation",
            ),
        ),
        jfc.UNITS,
    ),
    readings=(now.SPECIAL_STEPS,),
    gaps=(
        jfc.PAPERS_ASKED,
        jfc.INDUSTRIES_LEFT,
        now.BASE_RATES_LAST_PRINTED,
        jfc.OKINAWA_UNKNOWN,
        by_other_law(
            "計画の承認・認定の要件と、前の法律で承認された計画の扱いは、地域未来投資促進法・地域再生法による",
            "When a plan is approved or certified, and what becomes of those approved under the earlier act, is for the two acts to say",
            _ACT_2017,
        ),
        not_stated(
            "地域再生法の計画による場合と、設備資金の特別利率③は2016年の資料による。いまも続くかは確かめられない",
            "The case of plans under the act on regional revitalisation, and special rate (3) for equipment, rest on the guidebook of 2016; whether they go"
            " on is not known",
            _RATE,
        ),
    ),
)

_edition_2026 = replace(
    _edition_2017,
    stated_on=READ_ON,
    opens_on=None,
    source=_NIHONMATSU,
    terms=(
        TermRow(Words("中小企業事業：設備資金", "SME unit: equipment"), 240, 24, all_of(jfc.BY_SME_UNIT, jfc.FOR_EQUIPMENT)),
        TermRow(Words("中小企業事業：運転資金", "SME unit: working capital"), 84, 24, all_of(jfc.BY_SME_UNIT, jfc.FOR_WORKING_CAPITAL)),
        TermRow(
            Words("国民生活事業：設備資金（15年、特に必要なら20年）", "Micro unit: equipment, 15 years, or 20 where really needed"),
            240,
            24,
            all_of(jfc.BY_MICRO_UNIT, jfc.FOR_EQUIPMENT),
        ),
        TermRow(
            Words("国民生活事業：運転資金（5年、特に必要なら7年）", "Micro unit: working capital, 5 years, or 7 where really needed"),
            84,
            24,
            all_of(jfc.BY_MICRO_UNIT, jfc.FOR_WORKING_CAPITAL),
        ),
    ),
    particulars=(
        *_edition_2017.particulars,
        Particular(Words("代理貸付", "Through an agent"), Words("中小企業事業の代理貸付は1億2,000万円まで", "SME unit, through an agent bank: up to ¥120m")),
    ),
    gaps=(
        *_edition_2017.gaps,
        set_by_window(
            "国民生活事業で15年・5年を超える期間が特に必要かは公庫が決める",
            "Whether more than 15 or 5 years are really needed the Micro unit decides",
            _NIHONMATSU,
        ),
    ),
)

SCHEME = Scheme(
    id="regional-employment-loan",
    kind=Kind.LOAN,
    name=Words("地域活性化・雇用促進資金", "Loan for regional vitality and jobs"),
    summary=Words(
        "承認された計画に従って、地域の経済を引っ張る事業に取り組む中小企業に、公庫が融資する。",
        "Lends to SMEs that carry out, under an approved plan, a project that leads the regional economy.",
    ),
    aliases=("地域活性化・雇用促進資金（企業立地促進法関連）", "企業立地促進法関連", "地域未来投資促進法関連"),
    editions=(_edition_2016, _edition_2017, _edition_2026),
)
"""Source: 002; from 2017 the pages cited in those editions."""
