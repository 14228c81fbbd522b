"""Succession guarantee (経営承継関連保証): a business buys what its former head owned."""

from dataclasses import replace

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
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON
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

_edition_2020 = Edition(
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
            "限度額・保証割合・期間・料率は岡山の案内になく、熊本の公表による", "Limit, coverage, terms and rates are Kumamoto's, not the guide's", KUMAMOTO
        ),
        by_other_law(
            "売上高の2割減や取引条件の悪化など、認定の事由ごとの基準",
            "The grounds of the certificate, such as sales down by a fifth",
            Source("https://www.cgc-fukui.or.jp/various/list/syoukei.html", "経営承継関連保証：保証対象"),
        ),
    ),
)

_edition_2026 = replace(
    _edition_2020,
    stated_on=READ_ON,
    source=Source("https://www.zenshinhoren.or.jp/model-case/shokei/", "事業承継に関する保証：経営承継関連保証"),
    particulars=(
        *_edition_2020.particulars,
        Particular(
            Words("認定にかかる時間", "How long the certificate takes"),
            Words("岡山県の審査にはおおむね2か月かかる（ほかの都道府県は窓口で確かめる）", "Okayama Prefecture takes about two months; ask the others"),
        ),
    ),
    gaps=(
        *_edition_2020.gaps,
        not_stated(
            "対象・書類・手順は2020年の003による。全国団体の一覧に載り、限度額（2億8,000万円）・期間・料率は熊本の日付のないページが同じに書く",
            "Who qualifies, papers and way rest on 003 of 2020; the federation lists the scheme, and an undated page of Kumamoto prints limit (¥280m), terms"
            " and rates alike",
            KUMAMOTO,
        ),
    ),
    readings=(
        TERMS_READ,
        reading(
            "岡山県のページは別枠に特別小口2,000万円も挙げる。別の条件があり、熊本の2億8,000万円には入らないので、限度額に加えない",
            "Okayama Prefecture lists a special small-sum line of ¥20m in the separate frame as well. It has conditions of its own and is not in Kumamoto's"
            " ¥280m, so it is not added",
            Source("https://www-pref-okayama-jp.cache.yimg.jp/page/509718.html", "経営承継円滑化法の認定：金融支援"),
        ),
        reading(
            "福井は、代表者の死亡・退任後3か月の売上高が前年の8割以下などを挙げる。県の認定の事由なので、認定書で確かめ、重ねて尋ねない",
            "Fukui lists sales of the quarter after the death or retirement of the head at 80 % of the year before or less, and the like. Those are grounds"
            " of the certificate, which shows them; they are not asked again",
            Source("https://www.cgc-fukui.or.jp/various/list/syoukei.html", "経営承継関連保証：保証対象"),
        ),
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
    editions=(_edition_2020, _edition_2026),
)
"""Source: 003 ③経営承継関連保証; figures from the page cited in its gaps."""
