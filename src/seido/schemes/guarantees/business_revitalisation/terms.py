"""What the editions of the business-revitalisation guarantee share: cover, terms, steps."""

from seido.facts.application import repayment
from seido.facts.finance.guarantees import uses_special_small
from seido.rules.build import any_of, choose, number, one_of
from seido.rules.words import Source, Words, reading
from seido.schemes.duties import duty
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.business_revitalisation.rule import WHO_2020
from seido.schemes.guarantees.usual.full_cover import SHARED, refinances_full_cover
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS
from seido.schemes.model import TermRow
from seido.schemes.parties import Party
from seido.schemes.procedure import step

FULL_COVER = reading(
    "資料は借換えのほかは責任共有とし、特別小口保険の保証割合を書いていない。広島の公表により、特別小口保険による保証は100%とする",
    "The sources share responsibility but for refinancing, and are silent on the special small-sum insurance, under which cover is taken to be full, as"
    " Hiroshima prints it",
    Source("http://www.hiroshima-shinpo.or.jp/guarantee/hosyo/revival-support.html", "経営改善サポート保証：保証割合"),
)
"""How cover is read."""

in_full = any_of(uses_special_small, refinances_full_cover)

coverage = choose((in_full, number(1)), otherwise=SHARED)

BULLET = TermRow(Words("一括返済", "repaid at once"), 12, when=one_of(repayment, "bullet"))
INSTALMENTS = TermRow(Words("分割返済", "in instalments"), 180, 12, one_of(repayment, "instalments"))

DRAW_UP = step(
    "draw_up_plan",
    BUSINESS,
    "経営サポート会議や再生支援協議会などの支援で再生計画を作る",
    "Draw up the plan with a support meeting, a council or another named body",
)
DRAW_UP_2022 = step(
    "draw_up_plan",
    BUSINESS,
    "経営サポート会議や中小企業活性化協議会などの支援で再生計画を作る",
    "Draw up the plan with a support meeting, a council or another named body",
)
"""From 2022-04-01, when the councils took that name: https://www.meti.go.jp/press/2022/04/20220401003/20220401003.html."""
AGREE_2014 = step("agree_to_plan", Party.CREDITORS, "債権者が計画に合意する", "Agree to the plan")
AGREE = step("agree_to_plan", Party.CREDITORS, "債権者の全員が計画に合意する", "Agree to the plan, all of them")
REPORT = duty("report_progress", BUSINESS, BANK, "計画の実行と進捗を報告する", "Report how the plan is carried out")

CONDITIONS_OF_SPECIAL_SMALL = not_stated("特別小口保険を使える条件は書かれていない", "Who may use the special small-sum insurance is not said", WHO_2020)
