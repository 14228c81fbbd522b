"""Capital-type loan as the guidebook of 2016 has it (挑戦支援資本強化特例制度・資本性ローン)."""

from seido.facts.application import term_wanted
from seido.facts.finance.public_loans import capital_loan_programme
from seido.rules.build import all_of, any_of, at_least, at_most, choose, judgement, one_of, requirement, yen
from seido.rules.quantity import man, oku
from seido.rules.words import Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.loans.public_loan import (
    BY_MICRO_UNIT,
    BY_SME_UNIT,
    INDUSTRIES_LEFT,
    LENDER,
    OKINAWA_UNKNOWN,
    PAPERS,
    PAPERS_ASKED,
    SME_OR_STARTING,
    STEPS,
    UNITS,
    WINDOWS_WITH_OKINAWA,
    lends_to_industry,
)
from seido.schemes.model import Edition, Particular, RateRow, TermRow, rates
from seido.schemes.publications import GUIDEBOOK_2016

_WHO = GUIDEBOOK_2016.under("挑戦支援資本強化特例制度（資本性ローン）：貸付対象者")
_WHAT = GUIDEBOOK_2016.under("挑戦支援資本強化特例制度（資本性ローン）：支援内容")

IS_SME_OR_STARTS = requirement(
    "sme_or_starting", Words("中小企業・小規模事業者か、これから創業する人であること", "It is an SME or about to start"), SME_OR_STARTING, _WHO
)

_under_a_programme = requirement(
    "under_a_programme",
    Words("対象となる貸付制度を使うこと", "It uses a programme that is on the list"),
    any_of(
        one_of(capital_loan_programme, "new_enterprise", "overseas_or_reorganisation", "succession", "revival"),
        all_of(BY_MICRO_UNIT, one_of(capital_loan_programme, "fresh_food")),
        all_of(
            BY_MICRO_UNIT,
            one_of(capital_loan_programme, "other"),
            judgement("programme_accepted", Words("使う貸付制度が国民生活事業の対象であること", "The Micro unit takes the programme"), LENDER.words, _WHO),
        ),
    ),
    _WHO,
    reading(
        "国民生活事業の一覧は「主な対象貸付制度」なので、ほかの制度を認めるかは公庫の判断に残す。中小企業事業の一覧は「主な」と書かないので、それで全部とする",
        "The Micro unit's list is of the main programmes, so whether it takes another is left to it; the SME unit's list is taken to be whole",
        _WHO,
    ),
)


_seven_years = all_of(at_least(term_wanted, 84), at_most(term_wanted, 84))
_ten_years = all_of(at_least(term_wanted, 120), at_most(term_wanted, 120))

_runs_a_set_term = requirement(
    "runs_a_set_term",
    Words(
        "貸付期間が定められたものであること（中小企業事業は5年1か月・7年・10年・15年のどれか、国民生活事業は5年1か月以上15年以内）",
        "The term is one of those set: five years and a month, 7, 10 or 15 years at the SME unit; from five years and a month to 15 years at Micro",
    ),
    all_of(
        at_least(term_wanted, 61),
        at_most(term_wanted, 180),
        # The SME unit lends for its four terms alone; the Micro unit for these and all between.
        any_of(BY_MICRO_UNIT, at_most(term_wanted, 61), _seven_years, _ten_years, at_least(term_wanted, 180)),
    ),
    _WHAT,
)

SERVES_REGION = requirement(
    "serves_region_or_is_advanced",
    Words("地域経済に資するか、地域に不可欠か、先進的な事業であること", "The business serves the region, is vital to it, or is advanced"),
    any_of(
        judgement("promotes_regional_economy", Words("地域経済の振興に資する事業であること", "It promotes the regional economy"), LENDER.words, _WHO),
        judgement("vital_to_community", Words("地域社会にとって不可欠な事業であること", "The community cannot do without it"), LENDER.words, _WHO),
        judgement(
            "advanced_or_novel", Words("先進性、新規性または技術力が高い事業であること", "It is advanced, novel or of high technical skill"), LENDER.words, _WHO
        ),
    ),
    _WHO,
    reading(
        "前文の「地域の企業立地の維持・促進に資する事業」は、三つの対象要件がその中身であり、ほかに求める要件ではないと読む",
        "That the business serves to keep or bring enterprises to the region is what the three conditions spell out, and no further condition",
        _WHO,
    ),
)

AS_EQUITY = (
    Particular(Words("担保・保証人", "Security and guarantors"), Words("無担保・無保証人", "Neither")),
    Particular(Words("自己資本とみなす", "Counts as equity"), Words("金融検査で自己資本とみなすことができる", "Bank inspections may take it for equity")),
    Particular(
        Words("劣後", "Subordination"),
        Words(
            "法的倒産では、順位が同じか低いものを除くすべての債権の後になる",
            "In legal insolvency it ranks behind all claims but those of its own rank or lower",
        ),
    ),
)

EDITION_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=all_of(IS_SME_OR_STARTS, lends_to_industry, _under_a_programme, SERVES_REGION, _runs_a_set_term),
    limit=choose((BY_MICRO_UNIT, yen(man(4_000))), otherwise=oku(3)),
    interest=(
        RateRow(Words("中小企業事業：劣後ローン利率", "SME unit: subordinated loan rate"), rates("0.40", "7.75"), BY_SME_UNIT),
        RateRow(Words("国民生活事業：資本性ローン利率", "Micro unit: capital-type loan rate"), rates("0.90", "6.50"), BY_MICRO_UNIT),
    ),
    terms=(
        TermRow(
            Words("中小企業事業：5年1か月、7年、10年、15年のどれか", "SME unit: five years and a month, seven, ten or fifteen years"), 180, None, BY_SME_UNIT
        ),
        TermRow(Words("国民生活事業：5年1か月以上15年以内", "Micro unit: from five years and a month to fifteen years"), 180, None, BY_MICRO_UNIT),
    ),
    particulars=(
        Particular(
            Words("別枠", "Separate frame"),
            Words(
                "限度額は1貸付先あたり。事業承継・集約・活性化支援資金は別枠で同額",
                "The limit is for each borrower; for succession, consolidation and renewal the same again apart",
            ),
        ),
        *AS_EQUITY,
        UNITS,
    ),
    documents=(PAPERS,),
    steps=STEPS,
    windows=WINDOWS_WITH_OKINAWA,
    gaps=(
        PAPERS_ASKED,
        INDUSTRIES_LEFT,
        OKINAWA_UNKNOWN,
        not_stated("貸付制度ごとの要件が別にあり、書かれていない", "Each programme has conditions of its own, which are not stated", _WHO),
        not_stated("利率が範囲のどこになるか、何で変わるかは書かれていない", "Where in its range the rate lies, and on what it turns, is not stated", _WHAT),
    ),
)
