"""Succession guarantee (経営承継関連保証): a business buys what its former head owned."""

from seido.facts.business.profile import form
from seido.facts.business.succession import succession_funds_for
from seido.frames.succession import draws, left
from seido.rules.build import all_of, any_of, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import by_other_law, not_stated
from seido.schemes.guarantees.usual.certified_succession import (
    BUYS,
    DOCUMENTS,
    FEES,
    GAPS,
    KUMAMOTO,
    PROPOSED,
    STEPS_AFTER,
    TERMS,
    TERMS_READ,
    WINDOWS,
    business_borrows,
    certified,
    company_or_sole_proprietor,
    handed_on,
)
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import INTEREST_SET_BY_BANK, REPRESENTATIVE_ALONE, SECURITY_AS_NEEDED
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.procedure import Certificate
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import can_be_guaranteed

_WHO = OKAYAMA_GUIDE_2020.under("事業承継支援：③経営承継関連保証")

_is_sole_proprietor = one_of(form, "sole_proprietor")

_pays_for_succession = requirement(
    "pays_for_succession",
    Words("前経営者の資産の取得など、承継に要る資金であること", "It pays for the succession"),
    any_of(
        all_of(one_of(form, "company"), BUYS),
        all_of(_is_sole_proprietor, one_of(succession_funds_for, "assets")),
        requirement(
            "pays_other_costs",
            Words("納税・遺産分割（個人）や事業の継続に特に必要な資金であること", "It pays tax or heirs (a person), or what the business needs to go on"),
            any_of(one_of(succession_funds_for, "continuity"), all_of(_is_sole_proprietor, one_of(succession_funds_for, "tax", "estate_division"))),
            KUMAMOTO,
        ),
    ),
    _WHO,
    reading(
        "003の図は前経営者の所有物を買う資金だけを描き、同じ認定による熊本のページはほかの費用も挙げる。ほかの費用のための申込みも退けない",
        "The guide draws the purchase of what the former head owned; the page of Kumamoto on the same certified scheme lists further"
        " costs. Nobody is turned away for those",
        KUMAMOTO,
    ),
)

SCHEME = Scheme(
    id="succession-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("経営承継関連保証", "Succession guarantee"),
    summary=Words(
        "代表者の交代や事業の引継ぎの後に、前経営者が持つ株式・事業用資産などを買う資金の保証。",
        "Guarantees the money with which a business, once handed on, buys what its former head owned.",
    ),
    aliases=("経営承継関連保証制度", "経営承継"),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_WHO,
            rule=all_of(can_be_guaranteed, company_or_sole_proprietor, business_borrows, handed_on, certified, _pays_for_succession),
            certificate=Certificate(certified),
            readings=(TERMS_READ,),
            limit=left,
            draws=draws,
            coverage=SHARED,
            fees=FEES,
            terms=TERMS,
            particulars=(
                PROPOSED,
                Particular(
                    Words("承継の事由", "How it was handed on"),
                    Words("会社は代表者の死亡または退任、個人は死亡または事業譲渡", "A company's head died or retired; a sole proprietor died or transferred"),
                ),
                Particular(
                    Words("貸付形式・返済方法", "Form and repayment"),
                    Words(
                        "手形貸付・証書貸付・手形割引・電子記録債権割引。一括または分割（公表値）",
                        "Loan on note or deed, discounting; at once or in instalments (published)",
                    ),
                ),
                SECURITY_AS_NEEDED,
                REPRESENTATIVE_ALONE,
                INTEREST_SET_BY_BANK,
            ),
            documents=DOCUMENTS,
            steps=STEPS_AFTER,
            windows=WINDOWS,
            gaps=(
                *GAPS,
                not_stated(
                    "限度額・保証割合・期間・料率は岡山の案内になく、熊本の公表による",
                    "Limit, coverage, terms and rates are Kumamoto's, not the guide's",
                    KUMAMOTO,
                ),
                by_other_law(
                    "売上高の2割減や取引条件の悪化など、認定の事由ごとの基準",
                    "The grounds of the certificate, such as sales down by a fifth",
                    Source("https://www.cgc-fukui.or.jp/various/list/syoukei.html", "経営承継関連保証：保証対象"),
                ),
            ),
        ),
    ),
)
"""Source: 003 ③経営承継関連保証; figures from the page cited in its gaps."""
