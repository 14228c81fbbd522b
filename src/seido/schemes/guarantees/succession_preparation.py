"""Succession preparation guarantee (経営承継準備関連保証): an SME takes over another."""

from datetime import date

from seido.frames.succession import draws, left
from seido.rules.build import all_of
from seido.rules.words import Source, Words
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.certified_succession import (
    DOCUMENTS,
    FEES,
    GAPS,
    KUMAMOTO_2018,
    NEED_NOT_BECOME_HEAD,
    PROPOSED,
    STEPS_BEFORE,
    TERMS_READ,
    TERMS_WITH_GRACE,
    WINDOWS,
    business_borrows,
    buys_shares_or_assets,
    certified,
    company_or_sole_proprietor,
    not_yet_handed_on,
    takes_over_for_want_of_successor,
)
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import INTEREST_SET_BY_BANK, SECURITY_AS_NEEDED
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.procedure import Certificate
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import can_be_guaranteed

_HOKKAIDO = Source("https://cgc-hokkaido.or.jp/system/succession-pre.php", "経営承継準備関連保証")
_WHO = OKAYAMA_GUIDE_2020.under("事業承継支援：①経営承継準備関連保証")

SCHEME = Scheme(
    id="succession-preparation-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("経営承継準備関連保証", "Succession preparation guarantee"),
    summary=Words(
        "会社や個人事業主が、他の中小企業者の経営を引き継ぐために株式などを買う資金の保証。",
        "Guarantees the money with which an SME buys shares or assets to take over another.",
    ),
    aliases=("経営承継準備関連保証制度", "経営承継準備"),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            # Kumamoto's notice of that day says that the scheme was created.
            opens_on=date(2018, 8, 15),
            source=_WHO,
            rule=all_of(
                can_be_guaranteed,
                company_or_sole_proprietor,
                business_borrows,
                takes_over_for_want_of_successor,
                not_yet_handed_on,
                certified,
                buys_shares_or_assets,
            ),
            certificate=Certificate(certified),
            readings=(TERMS_READ,),
            limit=left,
            draws=draws,
            coverage=SHARED,
            fees=FEES,
            terms=TERMS_WITH_GRACE,
            particulars=(
                PROPOSED,
                NEED_NOT_BECOME_HEAD,
                Particular(
                    Words("貸付形式・返済方法", "Form and repayment"),
                    Words(
                        "手形貸付・証書貸付・手形割引・電子記録債権割引。一括または分割（公表値）",
                        "Loan on note or deed, discounting; at once or in instalments (published)",
                    ),
                ),
                SECURITY_AS_NEEDED,
                Particular(
                    Words("連帯保証人", "Guarantors"),
                    Words(
                        "会社が借りるときは代表者と引き継ぐ会社、個人事業主が借りるときは引き継ぐ会社のほかは原則不要（公表値）",
                        "As a rule none but the company taken over and, where a company borrows, its representative (published)",
                    ),
                ),
                Particular(
                    Words("経営者保証", "Owner's guarantee"),
                    Words(
                        "会社が資産超過、EBITDA有利子負債倍率10倍以内、法人と個人の分離、返済緩和中の借入れなしをすべて満たせば不要",
                        "None where the company has assets beyond its debts, net debt of at most ten times EBITDA, accounts apart from its owner's, and no"
                        " loan whose repayment was eased",
                    ),
                    whose="北海道",
                ),
                INTEREST_SET_BY_BANK,
            ),
            documents=DOCUMENTS,
            steps=STEPS_BEFORE,
            windows=WINDOWS,
            gaps=(
                *GAPS,
                not_stated(
                    "限度額・保証割合・期間・料率は岡山の案内になく、熊本の公表による",
                    "Limit, coverage, terms and rates are Kumamoto's, not the guide's",
                    KUMAMOTO_2018,
                ),
                not_stated(
                    "据置・担保・保証人は岡山の案内になく、北海道の公表による", "Grace, security and guarantors are Hokkaido's, not the guide's", _HOKKAIDO
                ),
                not_stated(
                    "経営者保証を不要にできる財務要件を、ほかの協会がいくらとするか（高知県は一定の要件とだけ書く）",
                    "Which finances spare a company the owner's guarantee elsewhere: Kochi says only that some do",
                    Source("https://apply.e-tumo.jp/pref-kochi-d/downloadForm/downloadFormList_detailTop?tempSeq=4728", "M&A型：経営承継準備関連保証"),
                ),
            ),
        ),
    ),
)
"""Source: 003 ①経営承継準備関連保証; figures from the page cited in its gaps."""
