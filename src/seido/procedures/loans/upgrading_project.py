"""高度化事業: diagnosed before it is lent on, and as needed afterwards."""

from seido.procedures.model import Edition, Figure, Procedure, duty_of, event, state
from seido.procedures.papers import BUSINESS_PLAN, DIAGNOSIS_REPORT, LOAN_CONTRACT
from seido.rules.words import Words, reading
from seido.schemes.parties import Party, together
from seido.schemes.publications import GUIDEBOOK_2016

_SCHEME = "upgrading-project-loan"
_DIAGNOSIS = GUIDEBOOK_2016.under("高度化事業：診断の実施")
_TERMS = GUIDEBOOK_2016.under("高度化事業：貸付条件")
_BUSINESS, _PREFECTURE = Party.BUSINESS, Party.PREFECTURE

PROCEDURE = Procedure(
    id="upgrading_project",
    name=Words("高度化事業の貸付け", "Loan for an upgrading project"),
    schemes=(_SCHEME,),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=_DIAGNOSIS,
            states=(
                state("consulting", "相談", "consultation"),
                state("diagnosed", "診断済", "diagnosed"),
                state("applied", "申込み", "applied"),
                state("decided", "貸付決定", "decided"),
                state("repaying", "償還中", "in repayment"),
                state("repaid", "完済", "repaid", final=True),
                state("declined", "見送り", "not lent on", final=True),
            ),
            events=(
                event(
                    "diagnose",
                    "consulting",
                    "diagnosed",
                    together(_PREFECTURE, Party.SMRJ),
                    "専門家と計画を診断・助言する（中小機構は内容により加わる）",
                    "Diagnose the plan and advise, with experts; SMRJ joins by content",
                    papers=(DIAGNOSIS_REPORT,),
                    source=_DIAGNOSIS,
                ),
                event("plan_anew", "diagnosed", "consulting", _BUSINESS, "助言を受けて計画を練り直す", "Rework the plan on that advice"),
                event(
                    "apply",
                    "diagnosed",
                    "applied",
                    _BUSINESS,
                    "計画を整えて申し込む",
                    "Apply with the plan",
                    papers=(BUSINESS_PLAN,),
                    undone_by="take_back",
                    source=_DIAGNOSIS,
                ),
                event("take_back", "applied", "diagnosed", _BUSINESS, "申込みを取り下げて直す", "Take the application back to mend it"),
                event("decide", "applied", "decided", _PREFECTURE, "貸付けを決める", "Decide on the loan", second_person=True, source=_DIAGNOSIS),
                event("decline", "applied", "declined", _PREFECTURE, "貸し付けない", "Decline", reason=True, second_person=True),
                event("give_up", ("consulting", "diagnosed"), "declined", _BUSINESS, "計画をやめる", "Give the plan up", reason=True),
                event(
                    "lend",
                    "decided",
                    "repaying",
                    _PREFECTURE,
                    "貸し付ける",
                    "Lend",
                    papers=(LOAN_CONTRACT,),
                    sets="loan_day",
                    starts=(duty_of(_SCHEME, "diagnose"),),
                    source=_TERMS,
                ),
                event(
                    "diagnose_after",
                    "repaying",
                    None,
                    together(_PREFECTURE, Party.SMRJ),
                    "運営を随時診断し助言する",
                    "Diagnose the running and advise, as needed",
                    papers=(DIAGNOSIS_REPORT,),
                    fulfils="diagnose",
                    source=_DIAGNOSIS,
                ),
                event("repay", "repaying", "repaid", _BUSINESS, "償還を終える", "Repay in full", sets="last_day", ends=("diagnose",)),
            ),
            parties=(_BUSINESS, _PREFECTURE, Party.SMRJ),
            readings=(reading("貸付け後の診断は「随時」とだけあり、日は示さない", "Diagnosis after lending is 'as needed': no day is shown", _DIAGNOSIS),),
            figures=(
                Figure(Words("原則80％以内、20年以内（据置3年以内）", "As a rule up to 80 %, 20 years with 3 of grace"), _TERMS),
                Figure(Words("年0.65％（2015年度）または無利子", "0.65 % a year (fiscal 2015), or none"), _TERMS),
            ),
        ),
    ),
)
"""Source: 002 高度化事業."""
