"""Safety-net loan of Shoko Chukin in a recognised crisis (危機対応業務)."""

from seido.facts.business.size import is_sme
from seido.facts.finance.public_loans import hit_by_designated_crisis
from seido.rules.build import all_of, judgement, requirement
from seido.rules.words import Words, reading
from seido.schemes.gaps import by_other_law, set_by_window
from seido.schemes.loans.public_loan import BUSINESS
from seido.schemes.loans.safety_net.rule import is_short_of_cash, sales_or_profit_fell
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016

_WHAT = GUIDEBOOK_2016.under("危機対応業務を活用したセーフティネット貸付")

_is_hit_by_crisis = requirement(
    "recognised_crisis_hit_it",
    Words("国が危機対応業務を要すると認定した危機の影響を受けていること", "A crisis that the state has recognised for crisis response lending has hit it"),
    hit_by_designated_crisis,
    _WHAT,
)

_will_recover = judgement(
    "will_recover",
    Words("中長期的に業況の回復が見込まれること", "Business is expected to recover in the medium and long term"),
    Party.SHOKO_CHUKIN.words,
    _WHAT,
)

SCHEME = Scheme(
    id="crisis-response-loan",
    kind=Kind.LOAN,
    name=Words("危機対応業務を活用したセーフティネット貸付", "Crisis response loan"),
    summary=Words(
        "国が認定した危機のとき、商工中金が公庫の経営環境変化対応資金と同様の融資をする。",
        "In a recognised crisis Shoko Chukin lends as the Japan Finance Corporation does when the business environment changes.",
    ),
    aliases=("危機対応業務", "危機対応融資", "商工中金のセーフティネット貸付"),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=_WHAT,
            rule=all_of(is_sme, is_short_of_cash, _is_hit_by_crisis, sales_or_profit_fell, _will_recover),
            particulars=(
                Particular(
                    Words("融資の内容", "Terms"),
                    Words("日本公庫（中小企業事業）の経営環境変化対応資金と同様", "Like those of the SME unit's loan for a changed business environment"),
                ),
                Particular(
                    Words("認定された危機（2016年2月）", "Crises recognised in February 2016"),
                    Words("原材料・エネルギーコスト高、デフレ脱却など", "Costs of materials and energy, the way out of deflation, and others"),
                ),
                Particular(Words("指定金融機関", "Designated lender"), Words("商工中金", "Shoko Chukin")),
            ),
            steps=(
                step("ask_for_terms", BUSINESS, "対象となるかと支援の内容を商工中金に尋ねる", "Ask Shoko Chukin whether one qualifies, and on which terms"),
                step("apply", BUSINESS, "商工中金に申し込む", "Apply to Shoko Chukin"),
                step("decide", Party.SHOKO_CHUKIN, "審査のうえ融資を決める", "Examine and decide on the loan"),
            ),
            windows=("shoko_chukin",),
            readings=(
                reading(
                    "日本公庫（中小企業事業）の資金と「同様」とだけ書かれている。要件は同じで、環境の変化を認定された危機に置き換えたものとし、"
                    "金額・利率・期間は商工中金に尋ねることとする",
                    "It says only that the loan is like the SME unit's: the same is asked of the borrower, with the recognised crisis in the"
                    " place of the change; amount, rate and term are left to the bank to tell",
                    _WHAT,
                ),
            ),
            gaps=(
                set_by_window(
                    "対象の詳細と限度額・利率・期間・書類は商工中金に尋ねる", "Who qualifies in detail, limit, rate, term and papers: ask Shoko Chukin", _WHAT
                ),
                by_other_law("どの危機が認定されているかは国が決める", "Which crises are recognised is for the state to say", _WHAT),
            ),
        ),
    ),
)
"""Source: 002."""
