"""経営改善計画策定支援（405事業）: who can have the cost of an improvement plan shared.

The limit is the most that is paid; what is paid of a given cost is computed by
``seido.money.plan_cost.subsidy``.
"""

from dataclasses import replace
from datetime import date

from seido.facts.accounts.balance_sheet import interest_bearing_debt
from seido.facts.accounts.income import sales
from seido.facts.business.profile import form, prefecture
from seido.facts.business.services import debt_burden, follows_revitalisation_guideline, hard_to_plan_alone, needs_financial_support, uses_guarantee
from seido.facts.business.size import is_sme
from seido.facts.business.support import certified_institution_supports_plan
from seido.money.plan_cost.editions import GUIDELINE_TRACK as GUIDELINE
from seido.money.plan_cost.editions import STATE_SHARE, TRACK_OF_2022
from seido.rules.build import all_of, below, choose, judgement, least, one_of, requirement, rounded, times, total, yen
from seido.rules.quantity import Rounding, man, oku
from seido.rules.words import Source, Words
from seido.schemes.model import Edition, Kind, Scheme
from seido.schemes.subsidies.improvement_plan.terms import (
    DOCUMENTS,
    DUTIES,
    EARLY_PLAN,
    GUIDE_OF_2022,
    GUIDEBOOK,
    GUIDELINE_TRACK,
    INSTITUTIONS,
    LEAFLET,
    OKAYAMA,
    OTHER_TOP_UPS,
    PARTS_OF_2022,
    SHARE,
    SIZES,
    STEPS,
    SUITED,
    TOP_UP,
    TOP_UP_AFTER_2022,
)

_can_use = requirement(
    "form_that_can_use",
    Words("会社・個人事業主・組合・医療法人であること", "It is a company, sole proprietor, cooperative or medical corporation"),
    one_of(form, "company", "sole_proprietor", "cooperative", "medical_corporation"),
    Source("https://kasseikyo-mie.go.jp/about/bizoptimization", "対象となる中小企業"),
)
_has_troubles = requirement("has_troubles", Words("財務や経営に問題を抱えていること", "It has troubles of finance or management"), debt_burden, LEAFLET)
_needs_support = requirement(
    "financial_support_needed", Words("条件変更や融資などの金融支援が必要なこと", "It needs the banks' support"), needs_financial_support, LEAFLET
)
_institution_helps = requirement(
    "institution_helps",
    Words("認定支援機関の支援を受けて計画を作ること", "A certified institution helps to plan"),
    certified_institution_supports_plan,
    LEAFLET,
)
_cannot_plan_alone = requirement(
    "cannot_plan_alone", Words("自力で計画を作るのが難しいこと", "It cannot well draw up a plan alone"), hard_to_plan_alone, GUIDEBOOK
)
_banks = Words("取引金融機関", "the banks")
_support_expected = judgement(
    "support_expected", Words("計画があれば金融機関の支援が見込めること", "With a plan, the banks' support is expected"), _banks, GUIDEBOOK
)
_banks_agree = judgement("banks_agree", Words("計画に金融機関の同意が得られること", "The banks agree to the plan"), _banks, OKAYAMA)

_rule_of_2015 = all_of(is_sme, _can_use, _has_troubles, _needs_support, _institution_helps)
_rule_of_2016 = all_of(_rule_of_2015, _cannot_plan_alone, _support_expected)
_rule_of_2020 = all_of(_rule_of_2015, _cannot_plan_alone, _banks_agree)

# Reading: the total cost by size class is first printed in 2020; the leaflet of 2015 says that the
# subsidy goes by size up to 200万円, so the classes are taken to hold from the start.
_counted = choose(
    (all_of(below(sales, oku(1)), below(interest_bearing_debt, oku(1))), yen(man(100))),
    (all_of(below(sales, oku(10)), below(interest_bearing_debt, oku(10))), yen(man(200))),
    otherwise=yen(man(300)),
)
# Reading: parts of a yen are dropped, as the arithmetic of the subsidy does.
_by_state = least(rounded(times(_counted, STATE_SHARE), 1, Rounding.DOWN), man(200))
_by_okayama = choose((all_of(one_of(prefecture, "okayama"), uses_guarantee), yen(man(12))), otherwise=0)

# Reading: the pages give March 2013 and no day, so the first of the month stands. Applications were
# to end with fiscal 2014; the leaflet of March 2015 lifted that before the day came.
_OF_2013 = Edition(
    stated_on=date(2013, 3, 1),
    source=Source("https://www.isico.or.jp/site/saisei/sakutei.html", "経営改善計画策定支援"),
    rule=_rule_of_2015,
    limit=_by_state,
    particulars=(SHARE, INSTITUTIONS),
    documents=DOCUMENTS,
    steps=STEPS,
    windows=("improvement_support_centre", "improvement_support_headquarters", "smrj", "certified_support_institution"),
    duties=DUTIES,
)
_OF_2015 = replace(_OF_2013, stated_on=date(2015, 3, 1), source=LEAFLET, particulars=(SHARE, SUITED, INSTITUTIONS), windows=(*_OF_2013.windows, "mirasapo"))
_OF_2016 = replace(
    _OF_2013,
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
    particulars=(SHARE, SIZES, *_SINCE_2020),
    windows=(*_OF_2016.windows, "guarantee_support_desk"),
)
_OF_2022 = replace(
    _OF_2020,
    stated_on=date(2022, 4, 1),
    source=TRACK_OF_2022,
    limit=yen(man(310)),
    particulars=(PARTS_OF_2022, GUIDE_OF_2022, *_SINCE_2020),
    gaps=(TOP_UP_AFTER_2022,),
)
_WITH_GUIDELINE = replace(
    _OF_2022,
    stated_on=date(2022, 4, 15),
    source=GUIDELINE,
    limit=choose((follows_revitalisation_guideline, yen(man(700))), otherwise=man(310)),
    particulars=(GUIDELINE_TRACK, *_OF_2022.particulars),
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
