"""経営改善計画策定支援（405事業）: who can have the cost of an improvement plan shared.

The limit is the most that is paid; what is paid of a given cost is computed by
``seido.money.plan_cost.subsidy``.
"""

from dataclasses import replace
from datetime import date

from seido.facts.accounts.balance_sheet import interest_bearing_debt
from seido.facts.accounts.income import sales
from seido.facts.business.profile import antisocial_ties, form, prefecture
from seido.facts.business.services import (
    burdened_by_repayments,
    debt_burden,
    follows_revitalisation_guideline,
    hard_to_plan_alone,
    needs_financial_support,
    uses_guarantee,
)
from seido.facts.business.size import is_sme
from seido.facts.business.support import certified_institution_supports_plan
from seido.money.plan_cost.editions import GUIDELINE_TRACK as GUIDELINE
from seido.money.plan_cost.editions import STATE_SHARE, TRACK_OF_2022
from seido.rules.build import all_of, any_of, below, choose, judgement, least, negate, one_of, requirement, rounded, times, total, yen
from seido.rules.quantity import Rounding, man, oku
from seido.rules.words import Source, Words, reading
from seido.schemes.model import Edition, Kind, Scheme
from seido.schemes.subsidies.improvement_plan.terms import (
    DOCUMENTS,
    DUTIES,
    EARLY_PLAN,
    FORMS_NOT_STATED,
    GUIDE_OF_2022,
    GUIDEBOOK,
    GUIDELINE_TRACK,
    INSTITUTIONS,
    INSTITUTIONS_2015,
    LEAFLET,
    MEDICAL_CORPORATIONS,
    NAME_OF_EARLY_PLAN,
    NO_LAST_DAY,
    OKAYAMA,
    OTHER_TOP_UPS,
    PARTS_OF_2022,
    SHARE,
    SHARE_WITH_TAX,
    SIZES,
    STEPS,
    SUITED,
    TOP_UP,
    TOP_UP_AFTER_2022,
    UNTIL_2015,
)

_can_use = requirement(
    "form_that_can_use",
    Words("会社・個人事業主・組合・医療法人であること", "It is a company, sole proprietor, cooperative or medical corporation"),
    one_of(form, "company", "sole_proprietor", "cooperative", "medical_corporation"),
    Source("https://kasseikyo-mie.go.jp/about/bizoptimization", "対象となる中小企業"),
)
_has_troubles = requirement(
    "has_troubles",
    Words("事業内容や財務状況など、経営上の課題を抱えていること", "It has troubles of management, such as its business or its finances"),
    any_of(debt_burden, burdened_by_repayments),
    LEAFLET,
)
_BURDEN = Words("借入金の返済負担などの影響による財務上の問題を抱えていること", "It has financial troubles that come of the burden of repayments or the like")
_burdened_2016 = requirement("has_debt_troubles", _BURDEN, burdened_by_repayments, GUIDEBOOK)
_burdened_2020 = requirement("has_debt_troubles", _BURDEN, burdened_by_repayments, OKAYAMA)
_SUPPORT = Words("条件変更や融資などの金融支援が必要なこと", "It needs the banks' support")
_needs_support = requirement("financial_support_needed", _SUPPORT, needs_financial_support, LEAFLET)
_needs_support_2016 = requirement("financial_support_needed", _SUPPORT, needs_financial_support, GUIDEBOOK)
_HELP = Words("認定支援機関の支援を受けて計画を作ること", "A certified institution helps to plan")
_institution_helps = requirement("institution_helps", _HELP, certified_institution_supports_plan, LEAFLET)
_institution_helps_2016 = requirement("institution_helps", _HELP, certified_institution_supports_plan, GUIDEBOOK)
_institution_helps_2020 = requirement("institution_helps", _HELP, certified_institution_supports_plan, OKAYAMA)
_cannot_plan_alone = requirement(
    "cannot_plan_alone", Words("自力で計画を作るのが難しいこと", "It cannot well draw up a plan alone"), hard_to_plan_alone, GUIDEBOOK
)
_banks = Words("取引金融機関", "the banks")
_support_expected = judgement(
    "support_expected", Words("計画があれば金融機関の支援が見込めること", "With a plan, the banks' support is expected"), _banks, GUIDEBOOK
)
_banks_agree = judgement("banks_agree", Words("計画に金融機関の同意が得られること", "The banks agree to the plan"), _banks, OKAYAMA)

_rule_of_2015 = all_of(is_sme, _has_troubles, _needs_support, _institution_helps)
_rule_of_2016 = all_of(is_sme, _burdened_2016, _needs_support_2016, _institution_helps_2016, _cannot_plan_alone, _support_expected)
_rule_of_2020 = all_of(is_sme, _burdened_2020, _needs_support_2016, _institution_helps_2020, _cannot_plan_alone, _banks_agree)

_counted = choose(
    (all_of(below(sales, oku(1)), below(interest_bearing_debt, oku(1))), yen(man(100))),
    (all_of(below(sales, oku(10)), below(interest_bearing_debt, oku(10))), yen(man(200))),
    otherwise=yen(man(300)),
)
_by_state = least(rounded(times(_counted, STATE_SHARE), 1, Rounding.DOWN), man(200))
# The corporation cuts off all relations with anti-social forces, whoever pays the rest.
_by_okayama = choose((all_of(one_of(prefecture, "okayama"), uses_guarantee, negate(antisocial_ties)), yen(man(12))), otherwise=0)

_CLASSES_FROM_THE_START = reading(
    "企業規模ごとの費用の総額を初めて示すのは2020年の案内だが、2015年のちらしも「事業者の規模等に応じ」とするので、開始のときから同じとみる",
    "The total cost by size class is first printed in 2020. The leaflet of 2015 too says that the subsidy goes by size,"
    " so the classes are taken to hold from the start",
    LEAFLET,
)
_PARTS_OF_A_YEN = reading("3分の2の円未満の扱いは書かれていない。切り捨てる", "Nothing is said of parts of a yen in the two thirds; they are dropped", OKAYAMA)
_FROM_MARCH_2013 = reading(
    "開始は2013年3月とあるだけなので、その月の初日とみる。対象となる方は、最も古い2015年のちらしの条件によるとみる",
    "That it began in March 2013 is all that is said; the first of the month is taken, and whom it serves from the leaflet of 2015, the oldest",
    LEAFLET,
)
_OF_2013 = Edition(
    stated_on=date(2013, 3, 1),
    source=Source("https://www.isico.or.jp/site/saisei/sakutei.html", "経営改善計画策定支援"),
    rule=_rule_of_2015,
    limit=_by_state,
    particulars=(SHARE, UNTIL_2015, INSTITUTIONS_2015),
    documents=DOCUMENTS,
    steps=STEPS,
    windows=("improvement_support_centre", "improvement_support_headquarters", "smrj", "certified_support_institution"),
    duties=DUTIES,
    gaps=(FORMS_NOT_STATED, MEDICAL_CORPORATIONS),
    readings=(_CLASSES_FROM_THE_START, _PARTS_OF_A_YEN, _FROM_MARCH_2013),
)
_OF_2015 = replace(
    _OF_2013,
    stated_on=date(2015, 3, 1),
    source=LEAFLET,
    particulars=(SHARE, NO_LAST_DAY, SUITED, INSTITUTIONS_2015),
    windows=(*_OF_2013.windows, "mirasapo"),
    gaps=(FORMS_NOT_STATED,),
    readings=(_CLASSES_FROM_THE_START, _PARTS_OF_A_YEN),
)
_OF_2016 = replace(
    _OF_2015,
    stated_on=date(2016, 4, 1),
    source=GUIDEBOOK,
    rule=_rule_of_2016,
    particulars=(SHARE, INSTITUTIONS),
    windows=("improvement_support_centre", "sme_agency_finance", "regional_bureau", "certified_support_institution"),
)
_SINCE_2020 = (TOP_UP, OTHER_TOP_UPS, EARLY_PLAN, INSTITUTIONS)
_OF_2020 = replace(
    _OF_2016,
    stated_on=date(2020, 4, 1),
    source=OKAYAMA,
    rule=_rule_of_2020,
    limit=total(_by_state, _by_okayama),
    particulars=(SHARE_WITH_TAX, SIZES, *_SINCE_2020),
    windows=(*_OF_2016.windows, "guarantee_support_desk"),
    readings=(_PARTS_OF_A_YEN,),
)
_OF_2022 = replace(
    _OF_2020,
    stated_on=date(2022, 4, 1),
    source=TRACK_OF_2022,
    rule=all_of(_rule_of_2020, _can_use),
    limit=yen(man(310)),
    particulars=(PARTS_OF_2022, GUIDE_OF_2022, *_SINCE_2020),
    gaps=(TOP_UP_AFTER_2022,),
    readings=(),
)
_WITH_GUIDELINE = replace(
    _OF_2022,
    stated_on=date(2022, 4, 15),
    source=GUIDELINE,
    limit=choose((follows_revitalisation_guideline, yen(man(700))), otherwise=man(310)),
    particulars=(GUIDELINE_TRACK, *_OF_2022.particulars, NAME_OF_EARLY_PLAN),
)

SCHEME = Scheme(
    id="improvement-plan-subsidy",
    kind=Kind.SUBSIDY,
    name=Words("経営改善計画策定支援事業", "Subsidy for an improvement plan"),
    summary=Words(
        "認定支援機関の助けで経営改善計画を作る費用の3分の2を国が負担する。",
        "The state bears two thirds of the cost of an improvement plan drawn up with a certified support institution.",
    ),
    aliases=("405事業", "経営改善計画策定支援", "認定支援機関による経営改善計画策定支援事業"),
    editions=(_OF_2013, _OF_2015, _OF_2016, _OF_2020, _OF_2022, _WITH_GUIDELINE),
)
"""Source: 001, 002, 003 and the pages that state the frames of 2022."""
