"""協会の経営支援: a desk in charge, a plan drawn up together, and what follows it."""

from seido.procedures.model import Edition, Figure, Procedure, duty_of, event, state
from seido.procedures.papers import BUSINESS_PLAN, PLAN
from seido.rules.words import Words, reading
from seido.schemes.parties import Party, either, together
from seido.schemes.publications import OKAYAMA_GUIDE_2020, PLAN_LEAFLET_2015

_RANK_UP = OKAYAMA_GUIDE_2020.under("（2）ランクアップサポート事業：対象となる方")
_STARTUP = OKAYAMA_GUIDE_2020.under("創業支援：創業者への5つの支援")
_SUPPORT = PLAN_LEAFLET_2015.under("信用保証協会も積極的に経営支援に取り組みます")
_BUSINESS, _FOUNDER, _CORPORATION = Party.BUSINESS, Party.FOUNDER, Party.OKAYAMA_CORPORATION
_TOGETHER = together(_BUSINESS, _CORPORATION, Party.BANK, Party.SUPPORT_BODY)

PROCEDURE = Procedure(
    id="management_support",
    name=Words("信用保証協会の経営支援・創業支援", "Support of business and founders by the guarantee corporation"),
    schemes=("rank-up-support", "startup-support", "association-management-support"),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_RANK_UP,
            states=(
                state("consulting", "相談", "consultation"),
                state("assigned", "担当者の決定", "in charge of a desk"),
                state("planned", "計画の策定", "plan drawn up"),
                state("founding", "創業の支援", "founder supported"),
                state("monitored", "創業後のモニタリング", "monitored after the founding"),
                state("closed", "支援終了", "closed", final=True),
            ),
            events=(
                event("consult", "consulting", "assigned", _BUSINESS, "担当部署に相談する", "Turn to the desk in charge", source=_RANK_UP),
                event(
                    "approach",
                    "consulting",
                    "assigned",
                    _CORPORATION,
                    "条件変更を繰り返す先に働きかける",
                    "Approach clients who keep changing terms",
                    source=_SUPPORT,
                ),
                event("hand_back", "assigned", "consulting", _CORPORATION, "ほかの支援をすすめて戻す", "Hand it back, naming other support", reason=True),
                event(
                    "draw_up_plan",
                    "assigned",
                    "planned",
                    _TOGETHER,
                    "リファイナンス計画をともに作る",
                    "Draw up the refinancing plan together",
                    papers=(PLAN,),
                    sets="plan_day",
                    source=_RANK_UP,
                ),
                event("ease", "planned", "closed", Party.BANK, "計画に沿って返済を軽くする", "Ease the repayments by the plan", source=_RANK_UP),
                event(
                    "help_founder",
                    "consulting",
                    "founding",
                    _CORPORATION,
                    "専門家を送り、創業計画書づくりを手伝う",
                    "Send an expert to help with the start-up plan",
                    papers=(BUSINESS_PLAN,),
                    source=_STARTUP,
                ),
                event(
                    "guarantee_founder",
                    "founding",
                    "monitored",
                    _CORPORATION,
                    "創業の保証で支える",
                    "Support the founder by a guarantee",
                    starts=(duty_of("startup-support", "monitor"),),
                    source=_STARTUP,
                ),
                event("monitor", "monitored", None, _CORPORATION, "定期的に様子を確かめる", "Look after it regularly", fulfils="monitor", source=_STARTUP),
                event(
                    "attend_seminar", ("founding", "monitored"), None, _FOUNDER, "創業のセミナーやスクールに出る", "Attend a seminar or school", source=_STARTUP
                ),
                event("end_monitoring", "monitored", "closed", _CORPORATION, "モニタリングを終える", "End the monitoring", ends=("monitor",)),
                event(
                    "give_up",
                    ("consulting", "assigned", "planned", "founding"),
                    "closed",
                    either(_BUSINESS, _FOUNDER),
                    "支援を求めない",
                    "Give it up",
                    reason=True,
                ),
            ),
            parties=(_BUSINESS, _FOUNDER, _CORPORATION, Party.BANK, Party.SUPPORT_BODY),
            readings=(
                reading(
                    "モニタリングの間隔と長さは書かれていない。日は示さない", "How often and how long one looks after it is not said: no day is shown", _STARTUP
                ),
            ),
            figures=(
                Figure(
                    Words("原則として直近の決算のEBITDA（営業利益＋減価償却費）が正", "As a rule EBITDA (operating profit and depreciation) above nought"),
                    _RANK_UP,
                ),
                Figure(Words("創業の制度を使うと保証料は0.2％低い", "The fee is 0.2 % lower under a start-up scheme"), _STARTUP),
            ),
        ),
    ),
)
"""Source: 003（2）, 創業支援, and 001."""
