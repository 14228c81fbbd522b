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
    TERMS,
    TERMS_READ,
    WINDOWS,
    business_borrows,
    buys_shares_or_assets,
    certified,
    company_or_sole_proprietor,
    not_yet_handed_on,
    takes_over_for_want_of_successor,
)
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import INTEREST_SET_BY_BANK, REPRESENTATIVE_ALONE
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.procedure import Certificate
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import can_be_guaranteed

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
            terms=TERMS,
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
                Particular(Words("担保", "Security"), Words("原則として不要（公表値）", "As a rule none (published)")),
                REPRESENTATIVE_ALONE,
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
                    "一定の財務要件を満たす会社は経営者保証を不要にできる（高知県の公表）",
                    "A company of certain finances may be spared the owner's guarantee",
                    Source("https://apply.e-tumo.jp/pref-kochi-d/downloadForm/downloadFormList_detailTop?tempSeq=4728", "M&A型：経営承継準備関連保証"),
                ),
            ),
        ),
    ),
)
"""Source: 003 ①経営承継準備関連保証; figures from the page cited in its gaps."""
