"""The terms of 2016 for a loan on receivables and stock (流動資産担保融資保証)."""

from seido.facts.finance.collateral import guarantee_is_revolving, proceeds_paid_into_another_bank
from seido.frames.asset_backed import draws, left
from seido.rules.build import negate
from seido.rules.words import Words
from seido.schemes.duties import Calendar, Every, duty
from seido.schemes.gaps import judged, not_stated, set_by_window
from seido.schemes.guarantees.asset_backed.rule import APPLYING, NAGANO, OTHER, RULE, WHO
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Particular, RateRow, TermRow, rates
from seido.schemes.procedure import document, step
from seido.schemes.publications import GUIDEBOOK_2016

LOAN_AND_SECURITY = (
    Particular(Words("借入限度額", "Loan"), Words("2億5,000万円まで（保証割合80%から定まる）", "Up to ¥250m, which follows from 80 % coverage")),
    Particular(
        Words("担保", "Security"),
        Words(
            "売掛債権（売掛金・手形・電子記録債権、割賦販売代金、運送料、診療報酬、工事請負代金など）と棚卸資産だけ。機械設備・車両などの固定資産は対象外。",
            "Receivables (for goods, on bills, electronically recorded, instalments,"
            " freight, medical fees, works and the like) and stock alone; no fixed"
            " assets such as machines and vehicles.",
        ),
    ),
    Particular(
        Words("対抗要件", "Perfecting the transfer"),
        Words(
            "売掛債権は債権譲渡登記、売掛先への通知、売掛先の承諾のいずれか。棚卸資産は動産譲渡登記が要る",
            "Receivables: registration of the transfer, notice to the debtor or its consent; stock: registration of the transfer of movables",
        ),
    ),
    Particular(
        Words("譲渡禁止特約", "Bar on assignment"),
        Words(
            "付いた債権は、売掛先の解除承諾書か異議なき承諾があれば使える",
            "A claim that bears one counts once its debtor releases it, or consents without objection",
        ),
    ),
    Particular(
        Words("掛け目", "Rate of advance"),
        Words(
            "額面より少ない額しか借りられない（長野の公表値：売掛債権70～100%、棚卸資産は原則簿価の30%）",
            "Less is lent than the face value (Nagano: 70 to 100 % of receivables, as a rule 30 % of the book value of stock)",
        ),
    ),
)

_GUARANTORS = Particular(Words("保証人", "Guarantors"), Words("法人代表者のほかは求めない", "None but the representative of a corporation"))

REPAYMENT_AND_INTEREST = (
    Particular(
        Words("返済", "Repayment"),
        Words("個別保証は、担保の売掛債権の入金予定日に一括して返すのが基本", "A single loan is as a rule repaid at once on the day its claim is paid"),
    ),
    INTEREST_SET_BY_BANK,
)

EDITION_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=WHO,
    rule=RULE,
    # The guaranteed amount; the bank lends up to 2億5,000万円, of which it is 80 %.
    limit=left,
    draws=draws,
    coverage=SHARED,
    fees_source=GUIDEBOOK_2016.under("流動資産担保融資保証制度：保証料率"),
    fees=(RateRow(Words("借入極度額（借入金額）に対して", "of the line, or of the loan"), rates("0.68")),),
    terms=(
        TermRow(Words("根保証（1年、更新できる）", "revolving, a year, renewable"), 12, when=guarantee_is_revolving),
        TermRow(Words("個別保証", "single"), 12, when=negate(guarantee_is_revolving)),
    ),
    particulars=(*LOAN_AND_SECURITY, _GUARANTORS, *REPAYMENT_AND_INTEREST),
    documents=(
        PLEDGE,
        document("dealing_contracts", "取引内容が分かる資料（売掛先との基本契約書など）", "papers that show the dealings, such as contracts with debtors"),
        document("account_notice", "売掛金・棚卸資産の代金が入る口座の届出", "notice of the account into which the proceeds are paid", by=BUSINESS),
    ),
    steps=(
        step("consult", BUSINESS, "取引金融機関か信用保証協会に相談する", "Consult the bank, or the guarantee corporation"),
        step("apply", BUSINESS, "売掛先の理解と協力を得て、入金口座を届け出て申し込む", "Win the debtors' understanding, name the account and apply"),
        step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
        step("lend", BANK, "譲渡の対抗要件を備えて融資する", "Perfect the transfer and lend"),
    ),
    windows=("financial_institution", "guarantee_corporation", "federation"),
    duties=(
        duty(
            "report_collateral",
            BUSINESS,
            BANK,
            "売掛債権の金額と棚卸資産の数量などを3か月に1回以上報告する",
            "Report the amount of receivables, the quantity of stock and the like, at least once in three months",
            calendar=Calendar(Every.QUARTER),
        ),
        duty(
            "hand_in_statement",
            BUSINESS,
            BANK,
            "入金口座の預金明細を1か月に1回以上出す",
            "Hand in the statement of that account, at least once a month",
            calendar=Calendar(Every.MONTH),
            medium="account_statement",
            when=proceeds_paid_into_another_bank,
        ),
    ),
    gaps=(
        PLEDGE_FOR_FUTURE,
        set_by_window("掛け目は金融機関と信用保証協会が決める", "The rate of advance is set by the bank and the corporation", APPLYING),
        not_stated(
            "棚卸資産は法人、個別保証は売掛債権という限定は、各協会の公表による",
            "Stock from corporations, single loans on receivables: as corporations print it",
            NAGANO,
        ),
        judged("売掛先の適切な理解と協力を得ること", "The debtors understand and cooperate", OTHER),
    ),
)
"""Source: 002 流動資産担保融資保証制度; what goes beyond it from the page cited beside it."""
