"""日本公庫などの融資: from the consultation to the last payment, with what is told meanwhile."""

from datetime import date

from seido.procedures.model import Edition, Figure, Procedure, duty_of, event, state
from seido.procedures.papers import ACCOUNTS, JFC_APPLICATION, JFC_PAPERS, JFC_PLAN, LOAN_CONTRACT, PROGRESS_REPORT
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014, GUIDEBOOK_2016

_SCHEME = "management-strength-loan"
_FLOW = Source("https://www.jfc.go.jp/n/finance/flow/goriyou.html", "お申込みからご返済まで")
_DAYS = Source("https://seturitu-n.jp/yushishinseinagare", "融資申請の流れ")
_PLAN = GUIDEBOOK_2016.under("中小企業経営力強化資金：貸付条件")
_GUIDANCE = CASH_FLOW_LEAFLET_2014.under("経営支援型セーフティネット貸付")
_BUSINESS, _JFC, _INSTITUTION = Party.BUSINESS, Party.JFC, Party.CERTIFIED_INSTITUTION

PROCEDURE = Procedure(
    id="public_loan",
    name=Words("日本公庫の融資", "Loan of the Japan Finance Corporation"),
    schemes=(_SCHEME, "safety-net-loan-business-environment"),
    editions=(
        Edition(
            stated_on=date(2016, 4, 1),
            source=_FLOW,
            states=(
                state("consulting", "相談", "consultation"),
                state("applied", "申込み", "applied"),
                state("interviewed", "面談", "interviewed"),
                state("decided", "決定", "decided"),
                state("contracted", "契約", "contracted"),
                state("repaying", "返済中", "in repayment"),
                state("reporting", "返済中（計画の進捗を報告）", "in repayment, reporting on the plan"),
                state("repaid", "完済", "repaid", final=True),
                state("declined", "否決・取下げ", "declined or withdrawn", final=True),
            ),
            events=(
                event(
                    "apply",
                    "consulting",
                    "applied",
                    _BUSINESS,
                    "電話・支店・オンラインで相談して申し込む",
                    "Apply, after a talk by phone, at the branch or online",
                    papers=(JFC_APPLICATION, JFC_PLAN, JFC_PAPERS, ACCOUNTS),
                    undone_by="take_back",
                    source=_FLOW,
                ),
                event("take_back", "applied", "consulting", _BUSINESS, "申込みを取り下げて直す", "Take the application back to mend it"),
                event("interview", "applied", "interviewed", _JFC, "面談する", "Hold the interview", source=_DAYS),
                event("decide", "interviewed", "decided", _JFC, "審査のうえ融資を決める", "Examine and decide", second_person=True, source=_DAYS),
                event("decline", ("applied", "interviewed"), "declined", _JFC, "融資しない", "Decline", reason=True, second_person=True),
                event("withdraw", ("consulting", "applied", "interviewed", "decided"), "declined", _BUSINESS, "取り下げる", "Withdraw", reason=True),
                event(
                    "contract",
                    "decided",
                    "contracted",
                    _BUSINESS,
                    "契約書類を送る",
                    "Send the contract",
                    papers=(LOAN_CONTRACT,),
                    sets="contract_day",
                    source=_DAYS,
                ),
                event("send_money", "contracted", "repaying", _JFC, "入金する", "Send the money", sets="loan_day", source=_DAYS),
                event(
                    "send_money_on_plan",
                    "contracted",
                    "reporting",
                    _JFC,
                    "事業計画を条件に入金する",
                    "Send the money on a business plan",
                    sets="loan_day",
                    starts=(duty_of(_SCHEME, "report_progress"), duty_of(_SCHEME, "support_plan")),
                    source=_PLAN,
                ),
                event(
                    "report",
                    "reporting",
                    None,
                    _BUSINESS,
                    "計画の進捗を報告する",
                    "Report the plan's progress",
                    papers=(PROGRESS_REPORT,),
                    fulfils="report_progress",
                    source=_PLAN,
                ),
                event(
                    "support",
                    "reporting",
                    None,
                    _INSTITUTION,
                    "計画の実行を支えフォローアップする",
                    "Support the plan and follow up",
                    fulfils="support_plan",
                    source=_PLAN,
                ),
                event("guide", ("repaying", "reporting"), None, _JFC, "定期的に経営を指導する", "Guide the management regularly", source=_GUIDANCE),
                event(
                    "repay",
                    ("repaying", "reporting"),
                    "repaid",
                    _BUSINESS,
                    "完済する",
                    "Repay in full",
                    sets="last_day",
                    ends=("report_progress", "support_plan"),
                ),
            ),
            parties=(_BUSINESS, _JFC, _INSTITUTION),
            readings=(
                reading("報告と指導の間隔は書かれていない。日は示さない", "At which intervals one reports and guides is not said: no day is shown", _PLAN),
            ),
            figures=(
                Figure(
                    Words(
                        "面談は申込みから1～2週間、決定は面談から1～2週間、入金は書類の2～3日後",
                        "Interview 1 to 2 weeks after, decision 1 to 2 weeks later, money 2 to 3 days after the papers",
                    ),
                    _DAYS,
                ),
                Figure(Words("2014年：指導を受けるか雇用を守ると、最大0.5％の引下げ", "2014: up to 0.5 % less for guidance, or jobs kept or added"), _GUIDANCE),
                Figure(
                    Words("窓口は平日9時から17時まで、商工中金は19時まで", "Windows: weekdays 9 to 17, Shoko Chukin to 19"),
                    CASH_FLOW_LEAFLET_2014.under("お問い合わせ先"),
                ),
            ),
        ),
    ),
)
"""Source: 000, 002 and the pages above."""
