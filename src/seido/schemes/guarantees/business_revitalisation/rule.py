"""Who qualifies for the business-revitalisation guarantee, as each source says it."""

from seido.facts.business.support import all_creditors_agree, carries_out_and_reports_plan, money_needed_for_plan, revitalisation_plan
from seido.rules.build import all_of, any_of, judgement, negate, one_of, requirement
from seido.rules.words import Words, reading
from seido.schemes.guarantees.usual.usual_terms import CORPORATION
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014, GUIDEBOOK_2016, OKAYAMA_GUIDE_2020
from seido.schemes.requirements import can_be_guaranteed_in_revitalisation

WHO_2014 = CASH_FLOW_LEAFLET_2014.under("経営改善サポート保証")
WHO_2016 = GUIDEBOOK_2016.under("事業再生計画実施関連保証制度：対象となる方")
WHO_2020 = OKAYAMA_GUIDE_2020.under("事業再生計画実施関連保証制度：ご利用いただける方")

_PLAN = Words("定められた支援や手続で作った事業再生の計画に従うこと", "It follows a revitalisation plan made with one of the named kinds of help")
_AGREED = Words("計画に債権者全員が合意していること", "All creditors agree to the plan")
_REPORTS = Words("計画を実行し、進捗を金融機関に報告すること", "It carries out the plan and reports its progress to the bank")
_MONEY = Words("計画の実施に必要な資金であること", "The money is needed for the plan")

_BODIES = reading(
    "003は認定支援機関を再生支援協議会とだけ説く。002が挙げる産業復興相談センターは東北にあり岡山にないだけで、除かれたのではないとする",
    "Document 003 glosses the certified bodies with the councils alone. The reconstruction centres of 002, which stand in the north-east and not in Okayama,"
    " are not taken to be left out by that",
    WHO_2020,
)
_TEN_KINDS = ("smrj", "certified_body", "specified_adr", "rcc", "revic", "great_east", "out_of_court", "individual_debtors", "smrj_fund", "support_meeting")

_plan_of_2014 = any_of(
    one_of(revitalisation_plan, "certified_body", "support_meeting"),
    all_of(
        negate(one_of(revitalisation_plan, "none")),
        judgement(
            "plan_is_recognised",
            Words("その支援で作った再生計画が認められること", "A plan made so is recognised"),
            CORPORATION.words,
            WHO_2014,
            reading(
                "000は経営サポート会議と再生支援協議会「等」とだけ書き、ほかの支援を挙げていない。ほかの支援で作った計画でよいかは、協会の判断に委ねる",
                "Document 000 names the meeting and the council 'and others' without saying which; whether another kind of plan will do is left to"
                " the corporation",
                WHO_2014,
            ),
        ),
    ),
)

RULE_2014 = all_of(
    can_be_guaranteed_in_revitalisation,
    requirement("follows_plan", _PLAN, _plan_of_2014, WHO_2014),
    requirement(
        "creditors_agree",
        _AGREED,
        all_creditors_agree,
        WHO_2014,
        reading(
            "000の図は「債権者合意」とだけ書く。002と003と同じく、債権者全員の合意とする",
            "The chart of 000 has 'agreement of the creditors' alone; it is taken to be that of all, as 002 and 003 say",
            WHO_2014,
        ),
    ),
    requirement("money_serves_plan", _MONEY, money_needed_for_plan, WHO_2014),
)

RULE_2016 = all_of(
    can_be_guaranteed_in_revitalisation,
    requirement("follows_plan", _PLAN, one_of(revitalisation_plan, *_TEN_KINDS), WHO_2016),
    requirement("creditors_agree", _AGREED, all_creditors_agree, WHO_2016),
    requirement("carries_out_and_reports", _REPORTS, carries_out_and_reports_plan, WHO_2016),
    requirement("money_serves_plan", _MONEY, money_needed_for_plan, WHO_2016),
)

RULE_2020 = all_of(
    can_be_guaranteed_in_revitalisation,
    requirement("follows_plan", _PLAN, one_of(revitalisation_plan, *_TEN_KINDS, "natural_disaster"), WHO_2020, _BODIES),
    requirement("creditors_agree", _AGREED, all_creditors_agree, WHO_2020),
    requirement("carries_out_and_reports", _REPORTS, carries_out_and_reports_plan, WHO_2020),
    requirement("money_serves_plan", _MONEY, money_needed_for_plan, WHO_2020),
)
