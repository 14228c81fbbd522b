"""経営力強化保証の期中: quarterly reports of the business and the yearly one of the bank."""

from seido.procedures.case import YEAR_END
from seido.procedures.model import Edition, Figure, Procedure, duty_of, event, state
from seido.procedures.papers import BUSINESS_PLAN, PROGRESS_REPORT, STRENGTHENING_NOTICE, SUPPORT_STATEMENT
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party
from seido.schemes.publications import OKAYAMA_GUIDE_2020

_SCHEME = "management-strengthening-guarantee"
_WHO = OKAYAMA_GUIDE_2020.under("経営力強化保証制度：ご利用いただける方")
_FEATURES = OKAYAMA_GUIDE_2020.under("経営力強化保証制度：制度の特徴")
_YEARLY = Source("https://ehime-cgc.or.jp/ebook/pageindices/index113.html", "経営力強化保証（2025年）")
_BUSINESS, _BANK, _CORPORATION, _INSTITUTION = Party.BUSINESS, Party.BANK, Party.CORPORATION, Party.CERTIFIED_INSTITUTION

PROCEDURE = Procedure(
    id="strengthening_monitoring",
    name=Words("経営力強化保証の期中管理", "Monitoring under the management-strengthening guarantee"),
    schemes=(_SCHEME,),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_FEATURES,
            states=(
                state("preparing", "計画の策定", "drawing up the plan"),
                state("applied", "申込み", "applied"),
                state("carried_out", "計画の実行と報告", "carrying out and reporting"),
                state("ended", "終了", "ended", final=True),
                state("declined", "取下げ・謝絶", "withdrawn or declined", final=True),
            ),
            events=(
                event("draw_up_plan", "preparing", None, _BUSINESS, "事業計画を自ら策定する", "Draw up the business plan", sets="plan_day", source=_WHO),
                event(
                    "state_support",
                    "preparing",
                    None,
                    _INSTITUTION,
                    "支援の内容を書面にする",
                    "State the support in writing",
                    papers=(SUPPORT_STATEMENT,),
                    source=_WHO,
                ),
                event(
                    "apply",
                    "preparing",
                    "applied",
                    _BUSINESS,
                    "届出書・計画書・支援内容の書面を出して申し込む",
                    "Apply with the three papers",
                    papers=(STRENGTHENING_NOTICE, BUSINESS_PLAN, SUPPORT_STATEMENT),
                    undone_by="hand_back",
                    source=_WHO,
                ),
                event("hand_back", "applied", "preparing", _BANK, "申込書類を返す", "Hand the papers back", reason=True),
                event("decline", "applied", "declined", _CORPORATION, "保証しない", "Decline", reason=True, second_person=True),
                event("withdraw", ("preparing", "applied"), "declined", _BUSINESS, "取り下げる", "Withdraw", reason=True),
                event(
                    "lend",
                    "applied",
                    "carried_out",
                    _BANK,
                    "融資を実行する",
                    "Lend",
                    sets="loan_day",
                    starts=(duty_of(_SCHEME, "report_progress"), duty_of(_SCHEME, "report_to_corporation")),
                    source=_WHO,
                ),
                event(
                    "report_quarter",
                    "carried_out",
                    None,
                    _BUSINESS,
                    "四半期の進捗を金融機関に報告する",
                    "Report the quarter's progress to the bank",
                    papers=(PROGRESS_REPORT,),
                    fulfils="report_progress",
                    source=_FEATURES,
                ),
                event(
                    "report_year",
                    "carried_out",
                    None,
                    _BANK,
                    "進捗と支援の実施状況を協会に年1回報告する",
                    "Report progress and the support given once a year",
                    papers=(PROGRESS_REPORT,),
                    fulfils="report_to_corporation",
                    source=_YEARLY,
                ),
                event("change_year_end", "carried_out", None, _BUSINESS, "決算期を変える", "Change the end of the fiscal year", reason=True, sets=YEAR_END),
                event(
                    "repay",
                    "carried_out",
                    "ended",
                    _BANK,
                    "完済を報告する",
                    "Report that it is repaid",
                    sets="last_day",
                    ends=("report_progress", "report_to_corporation"),
                ),
            ),
            parties=(_BUSINESS, _BANK, _CORPORATION, _INSTITUTION),
            readings=(
                reading(
                    "四半期の起点・期日・終わりは書かれていない。窓口が入れ、それまで日は示さない。協調支援型の5事業年度は当てはめない",
                    "From when quarters run, when a report is due and when it ends is not said: the desk enters them and no day is shown before."
                    " The five years of coordinated support do not apply",
                    _FEATURES,
                ),
            ),
            figures=(Figure(Words("保証料率はおおむね0.2％低い", "The fee is lower by about 0.2 %"), _FEATURES),),
        ),
    ),
)
"""Source: 003 経営力強化保証制度."""
