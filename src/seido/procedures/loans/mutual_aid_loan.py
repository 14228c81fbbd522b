"""共済金の貸付け: joining the mutual aid, and the loan when a customer fails."""

from seido.procedures.clocks import Unit
from seido.procedures.model import Edition, Figure, Procedure, duty_of, event, state, within
from seido.procedures.papers import DECISION_NOTICE, LOAN_CONTRACT, MUTUAL_AID_CLAIM, SEAL_PROOF
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party
from seido.schemes.publications import GUIDEBOOK_2016

_SCHEME = "bankruptcy-mutual-aid"
_JOIN = GUIDEBOOK_2016.under("経営セーフティ共済：加入手続")
_LOAN = GUIDEBOOK_2016.under("経営セーフティ共済：貸付条件")
_CLAIM = Source("http://www.smrj.go.jp/tkyosai/qa/seikyu/000127.html", "共済金の貸付請求")
_STEPS = Source("https://www.smrj.go.jp/kyosai/tkyosai/customer/procedure/loan/01.html", "共済金の借入れ手続き")
_BUSINESS, _MEMBER, _SMRJ, _BANK = Party.BUSINESS, Party.MEMBER, Party.SMRJ, Party.BANK

PROCEDURE = Procedure(
    id="mutual_aid_loan",
    name=Words("経営セーフティ共済の貸付け", "Loan of the mutual aid against bankruptcy"),
    schemes=(_SCHEME,),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=_STEPS,
            states=(
                state("explained", "加入前", "before joining"),
                state("applied", "加入申込み", "applied to join"),
                state("joined", "加入中", "a member"),
                state("failed", "取引先の倒産", "a customer has failed"),
                state("claimed", "請求", "claimed"),
                state("examined", "審査", "under examination"),
                state("notified", "決定", "decided"),
                state("contracted", "契約", "contracted"),
                state("repaying", "償還中", "in repayment"),
                state("ended", "解約", "contract ended", final=True),
            ),
            events=(
                event(
                    "apply_to_join",
                    "explained",
                    "applied",
                    _BUSINESS,
                    "十分な説明を受けて加入を申し込む",
                    "Apply to join, after a full explanation",
                    source=_JOIN,
                ),
                event(
                    "send_certificate",
                    "applied",
                    "joined",
                    _SMRJ,
                    "共済契約締結証書を送る",
                    "Send the certificate of the contract",
                    sets="contract_day",
                    starts=(duty_of(_SCHEME, "pay_contribution"),),
                    source=_JOIN,
                ),
                event("not_join", ("explained", "applied"), "ended", _BUSINESS, "加入しない", "Do not join"),
                event("pay", "joined", None, _MEMBER, "掛金を払い込む", "Pay the contribution", fulfils="pay_contribution", source=_JOIN),
                event(
                    "customer_fails", "joined", "failed", _MEMBER, "取引先の倒産を知る", "Learn that a customer has failed", sets="failure_day", source=_CLAIM
                ),
                event(
                    "claim",
                    "failed",
                    "claimed",
                    _MEMBER,
                    "倒産から6か月以内に、加入した窓口で請求する",
                    "Claim within six months of the failure, where one joined",
                    papers=(MUTUAL_AID_CLAIM,),
                    by=within(6, Unit.MONTHS, "failure_day", first_day_counts=False, source=_CLAIM),
                    undone_by="take_back",
                    source=_CLAIM,
                ),
                event("take_back", "claimed", "failed", _MEMBER, "請求を取り下げる", "Take the claim back", reason=True),
                event("not_claim", "failed", "joined", _MEMBER, "請求しない", "Do not claim"),
                event("examine", "claimed", "examined", _SMRJ, "審査する", "Examine", source=_STEPS),
                event("decline", "examined", "joined", _SMRJ, "貸し付けない", "Decline", reason=True, second_person=True),
                event(
                    "notify",
                    "examined",
                    "notified",
                    _SMRJ,
                    "決定通知書・契約証書・送金通知書を送る",
                    "Send the notice, the contract and the remittance notice",
                    papers=(DECISION_NOTICE,),
                    second_person=True,
                    source=_STEPS,
                ),
                event(
                    "contract",
                    "notified",
                    "contracted",
                    _MEMBER,
                    "契約証書を指定の金融機関に出す（締結証書を示す）",
                    "Hand the contract to the bank named, showing the certificate",
                    papers=(LOAN_CONTRACT, SEAL_PROOF),
                    source=_STEPS,
                ),
                event(
                    "receive",
                    "contracted",
                    "repaying",
                    _BANK,
                    "入金する",
                    "Pay the money in",
                    sets="loan_day",
                    starts=(duty_of(_SCHEME, "repay_loan"),),
                    source=_STEPS,
                ),
                event("pay_instalment", "repaying", None, _MEMBER, "毎月償還する", "Pay an instalment each month", fulfils="repay_loan", source=_LOAN),
                event("repay", "repaying", "joined", _MEMBER, "償還を終える", "Repay in full", sets="last_day", ends=("repay_loan",), source=_LOAN),
                event("end_contract", "joined", "ended", _MEMBER, "解約する", "End the contract", ends=("pay_contribution",)),
            ),
            parties=(_BUSINESS, _MEMBER, _SMRJ, _BANK),
            readings=(
                reading("6か月は倒産の日の翌日から数える", "The six months run from the day after the failure", _CLAIM),
                reading(
                    "償還の日は契約による。据置6か月の後、窓口が入れる",
                    "On which day one repays, after 6 months of grace, is set by the contract: the desk enters it",
                    _LOAN,
                ),
            ),
            figures=(
                Figure(
                    Words(
                        "掛金は月5,000円から20万円（5,000円きざみ）、総額800万円まで",
                        "Contributions of 5,000 to 200,000 yen a month by 5,000, 8 million in all",
                    ),
                    _JOIN,
                ),
                Figure(
                    Words(
                        "貸付けは掛金総額の10倍、8,000万円まで。借りた額の10分の1の掛金がなくなる",
                        "Loans of 10 times those, 80 million at most; a tenth of it is forfeited",
                    ),
                    _LOAN,
                ),
                Figure(Words("償還は5～7年（据置6か月）の毎月均等", "Repaid in 5 to 7 years with 6 months of grace, monthly"), _LOAN),
                Figure(Words("審査は約2週間", "Examined in about two weeks"), _STEPS),
            ),
        ),
    ),
)
"""Source: 002 経営セーフティ共済, and the pages of SMRJ."""
