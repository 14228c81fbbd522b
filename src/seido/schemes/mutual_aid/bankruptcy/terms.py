"""The terms of 経営セーフティ共済 that are stated in words, its papers, its steps and its gaps."""

from seido.facts.business.profile import form
from seido.money.mutual_aid.surrender import TEMPORARY_LOAN
from seido.rules.build import one_of
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import judged, not_stated
from seido.schemes.model import Particular
from seido.schemes.parties import Party
from seido.schemes.procedure import document, step

JOINING = Source("http://www.smrj.go.jp/tkyosai/qa/sikaku/000092.html", "加入条件")
_LENDING = Source("http://www.smrj.go.jp/tkyosai/qa/kasituke/000125.html", "貸付けの対象")
APPLYING = Source("http://www.smrj.go.jp/tkyosai/qa/apply/000095.html", "手続きに必要な書類")

_PREPAYING = Words("前納", "Paying ahead")
_TAX = Words("税", "Tax")
PARTICULARS = (
    Particular(
        Words("掛金", "Contributions"),
        Words(
            "月5,000円から20万円まで5,000円きざみ。加入後に増額できる。総額800万円まで積み立てる。",
            "¥5,000 to ¥200,000 a month in steps of ¥5,000, which can be raised; ¥8m in all.",
        ),
    ),
    Particular(Words("貸付けの単位", "Units of the loan"), Words("50万円以上、5万円単位（公表値）。", "¥500,000 and more, in units of ¥50,000.")),
    Particular(Words("担保・保証人", "Security and guarantors"), Words("いずれも不要。", "None is wanted.")),
    Particular(
        Words("控除", "What is forfeited"),
        Words("借りた額の10分の1が掛金総額から引かれ、戻らない。", "A tenth of the loan is taken from the contributions for good."),
    ),
    Particular(
        Words("一時貸付金", "Temporary loan"),
        Words(
            "倒産がなくても、解約手当金の範囲内（公表値は95％まで、30万円から5万円単位）で事業資金を借りられる。期限に返さなければ年14.6％の違約金。",
            "Without any failure, up to 95 % of the surrender value from ¥300,000 in units of ¥50,000; 14.6 % a year is due when it is repaid late.",
        ),
    ),
    Particular(
        Words("解約手当金", "Surrender value"),
        Words(
            "12か月未満はなし。率は納付月数と解約の種類で変わり、任意解約は40か月から全額。",
            "None before twelve months; then by months and kind of ending, all of it from the fortieth month on where the member ends the contract.",
        ),
    ),
    Particular(
        Words("早期償還手当金", "Bonus for early repayment"),
        Words(
            "延滞なく12か月以上早く完済し、契約が続いていれば支給される。",
            "Paid where all is repaid a year early or more, never late, and the contract runs on.",
        ),
    ),
)


EXPENSE = Particular(_TAX, Words("掛金は、個人は必要経費、法人は損金になる。", "Contributions are an expense for a sole proprietor and for a company alike."))

EXPENSE_UNLESS_REJOINED = Particular(
    _TAX,
    Words(
        "掛金は必要経費・損金になる。ただし2024年10月1日以後に解約して再び加入したときは、解約から2年を経過するまでの掛金は算入できない。",
        "Contributions are an expense, but not those of the two years after a contract was ended on or after 1 October 2024.",
    ),
)

PREPAID_UNTIL_2017 = Particular(
    _PREPAYING,
    Words(
        "1か月前納するごとに掛金月額の0.5％が減額される（日数によらず1か月）。3月末の合計が5,000円以上なら6月に支払われ、満たなければ繰り越す。",
        "0.5 % of a contribution comes back for each month paid ahead, in June where it comes to ¥5,000 or more by the end of March; less waits.",
    ),
)

PREPAID_FROM_2017 = Particular(
    _PREPAYING,
    Words(
        "1か月前納するごとに掛金月額の0.09％が減額される（日数によらず1か月）。3月末の合計が5,000円以上なら6月に支払われ、満たなければ繰り越す。",
        "0.09 % of a contribution comes back for each month paid ahead, in June where it comes to ¥5,000 or more by the end of March; less waits.",
    ),
)


DOCUMENTS = (
    document("contract_application", "契約申込書", "application for the contract"),
    document("account_transfer_order", "掛金預金口座振替申出書", "order for payment from the account"),
    document("terms_and_consent", "重要事項確認書・反社会的勢力の排除の同意書", "confirmation of terms, consent on anti-social forces"),
    document("register_certificate", "登記事項証明書（3か月以内）", "certificate of registered matters, of 3 months", one_of(form, "company", "cooperative")),
    document("tax_return", "確定申告書（決算書を含む）", "tax return with accounts"),
    document("tax_certificate_1", "納税証明書（その1）", "certificate of tax payment"),
)

STEPS = (
    step(
        "join",
        Party.BUSINESS,
        "取引のある金融機関か会員である中小企業団体で説明を受け、申し込む",
        "Hear the terms at one's bank or business association, and apply there",
    ),
    step("send_certificate", Party.SMRJ, "共済契約締結証書を送る", "Send the certificate of the contract"),
    step("claim_loan", Party.MEMBER, "取引先が倒産したら、加入した窓口で貸付けを請求する", "When a customer fails, ask for the loan where one joined"),
    step("decide", Party.SMRJ, "審査し、貸付決定通知書を送る", "Examine, and send the decision"),
    step("receive_loan", Party.MEMBER, "指定した金融機関で借りる", "Receive the loan at the bank named"),
)

READINGS = (
    reading(
        "貸付けの請求は倒産から6か月以内とされ、最後の日をどう数えるかは書かれていない。6か月後の同じ日までとみる",
        "The loan is asked for within six months of the failure; how the last day is counted is not said, and the same day of the sixth month is taken",
        _LENDING,
    ),
    reading(
        "50万円と月間の取引額の20％のうち少ない方に満たない貸付けはないとされる。月間の取引額は尋ねないので、50万円を下限とする",
        "Nothing is lent below ¥500,000 or a fifth of a month's dealings, whichever is less; those dealings are not asked for, so ¥500,000 is the least",
        _LENDING,
    ),
)

GAPS = (
    judged(
        "住所や事業を繰り返し変え取引がつかめない者、経理の内容が不明な者は加入できない",
        "No joining for whoever keeps moving or changing trade, or keeps no clear accounts",
        JOINING,
    ),
    judged(
        "自らも倒産に近い者、回収困難となったことに悪意や重大な過失がある者は借りられない",
        "No loan for whoever is failing too, or is to blame for the loss",
        _LENDING,
    ),
    not_stated(
        "一時貸付金の利率が2011年4月の後に変わったかは確かめられない",
        "Whether the temporary loan's rate has changed since April 2011 is not known",
        TEMPORARY_LOAN,
    ),
)
