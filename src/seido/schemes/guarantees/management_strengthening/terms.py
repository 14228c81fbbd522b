"""What both editions of the management-strengthening guarantee share: plan, rates, terms, step."""

from seido.facts.application import purpose, refinances_guaranteed_debt, repayment
from seido.facts.business.support import bank_supports_plan, carries_out_and_reports_plan, certified_institution_supports_plan, draws_up_business_plan
from seido.rules.build import all_of, negate, one_of
from seido.rules.words import Words, reading
from seido.schemes.guarantees.usual.usual_terms import BUSINESS
from seido.schemes.model import TermRow, rates
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020

WORKS_ON_PLAN = Words(
    "金融機関と認定支援機関の支援を受けて事業計画を自ら作り、実行し、進捗を報告すること",
    "It draws up a plan with the support of its bank and a certified institution, carries it out and reports",
)
works_on_plan = all_of(draws_up_business_plan, bank_supports_plan, certified_institution_supports_plan, carries_out_and_reports_plan)

# The rates of the next better class, about 0.2 lower; class 9 stays. 003 prints them; for the
# edition of 2016 Mie does, as of 2016-04-01: http://www.cgc-mie.or.jp/use/price/price/.
RATES_SHARED = rates("1.75", "1.55", "1.35", "1.15", "1.00", "0.80", "0.60", "0.45", "0.45")
RATES_FULL = rates("2.00", "1.80", "1.60", "1.35", "1.10", "0.90", "0.70", "0.50", "0.50")

_afresh = all_of(one_of(repayment, "instalments"), negate(refinances_guaranteed_debt))
TERMS_READ = (
    reading(
        "002は運転資金と設備資金の期間だけを示し、003は両方に使う資金を設備資金の期間とする。どの版も003と同じとする",
        "Document 002 names no term for both purposes at once, and 003 gives them that of equipment, which is taken in every edition",
        OKAYAMA_GUIDE_2020.under("経営力強化保証制度：制度の概要"),
    ),
    reading(
        "借換えの10年は分割返済の期間と並べて書かれている。一括返済の借換えは1年のままとする",
        "The ten years for refinancing stand with the instalments, so a loan repaid at once is taken to keep its one year",
        OKAYAMA_GUIDE_2020.under("経営力強化保証制度：制度の概要"),
    ),
    reading(
        "003は借換えの据置期間を書いていない。002と同じく1年以内とする",
        "Document 003 names no grace for refinancing; it is taken to be the year of 002",
        OKAYAMA_GUIDE_2020.under("経営力強化保証制度：制度の概要"),
    ),
)
"""How the terms are read."""

TERMS = (
    TermRow(Words("一括返済", "repaid at once"), 12, when=one_of(repayment, "bullet")),
    TermRow(Words("分割返済：運転資金", "in instalments: working capital"), 60, 12, all_of(_afresh, one_of(purpose, "working"))),
    TermRow(Words("分割返済：設備資金・運転設備併用", "in instalments: equipment, or both"), 84, 12, all_of(_afresh, one_of(purpose, "equipment", "both"))),
    TermRow(
        Words("分割返済：保証付き借入の借換え", "in instalments: refinancing guaranteed debt"),
        120,
        12,
        all_of(one_of(repayment, "instalments"), refinances_guaranteed_debt),
    ),
)

DRAW_UP = step("draw_up_plan", BUSINESS, "金融機関と認定支援機関の支援を受けて事業計画を作る", "Draw up the plan with the bank and a certified institution")

CERTIFIED = Words(
    "認定支援機関は中小企業の新たな事業活動の促進に関する法律で認定される", "Support institutions are certified under the act on new business activities"
)
