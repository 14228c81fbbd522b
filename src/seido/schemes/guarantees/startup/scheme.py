"""Start-up guarantee (創業保証): loans to begin with, for founders and the newly founded."""

from dataclasses import replace
from datetime import date

from seido.facts.business.profile import prefecture
from seido.frames.startup import draws, left
from seido.rules.build import all_of, negate, number, one_of
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import asked
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.startup.rule import IS_FOUNDER_2014, IS_FOUNDER_2021, WHO_2014, sme_or_founder
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE, REPRESENTATIVE_ALONE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.procedure import document, step
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import accepted_by_corporations

_GUIDE = OKAYAMA_GUIDE_2020.under("創業支援：創業資金を保証制度で支援")

_MIE = RateRow(Words("三重（2016年の表）", "Mie (table of 2016)"), rates("0.90"), one_of(prefecture, "mie"))
_NAGANO = RateRow(Words("長野（以内）", "Nagano (at most)"), rates("0.80"), one_of(prefecture, "nagano"))
_BY_CORPORATION = asked("信用保証協会ごとに定める率", "the rate that each corporation sets")
_ELSEWHERE = Words("そのほかの協会", "Other corporations")
_HOKKAIDO = RateRow(Words("北海道", "Hokkaido"), rates("0.86"), one_of(prefecture, "hokkaido"))

_TERM = TermRow(Words("分割返済（北海道・長野の公表値）", "in instalments (Hokkaido, Nagano)"), 120, 12)
_USUAL = (
    INTEREST_SET_BY_BANK,
    Particular(Words("担保", "Security"), Words("不要", "None")),
    REPRESENTATIVE_ALONE,
    Particular(Words("再挑戦支援保証", "Restart guarantee"), Words("創業関連保証と合わせて限度額まで", "Up to the limit together with this one")),
)
_SISTER = Particular(
    Words("創業等関連保証", "Sister guarantee"), Words("別に1,500万円まで（自己資金額が上限の場合がある）", "Another ¥15m, own funds permitting")
)
_OKAYAMA = (
    Particular(
        Words("信用保証料率", "Guarantee fee"),
        Words("各創業保証の料率を0.2%割り引く（2020年4月現在）", "0.2 % lower in every start-up guarantee (April 2020)"),
        whose="岡山",
    ),
    Particular(
        Words("県・市の制度", "Schemes of prefecture and cities"),
        Words(
            "岡山県・岡山市・倉敷市などの創業保証制度により融資を支える（2020年4月現在）",
            "Under those of the prefecture, Okayama City, Kurashiki and others (April 2020)",
        ),
        whose="岡山",
    ),
    Particular(
        Words("創業の前後の支え", "Help before and after the start"),
        Words(
            "専門家派遣（無料。創業計画書の策定などの助言）、定期的なモニタリング、セミナー・スクール（2020年4月現在）",
            "Experts free of charge, on the plan among others; regular monitoring; seminars and schools (April 2020)",
        ),
        whose="岡山",
    ),
)
_FEE_GAP = set_by_window("料率は信用保証協会ごとに定める", "Each corporation sets the fee", WHO_2014)

_SHARED_CAP = not_stated("一般の無担保保険などと合わせた上限", "A cap shared with the general unsecured frame", WHO_2014)
_SHARED_CAP_2014 = not_stated(
    "一般の無担保保険などと合わせた上限（長野は、無担保8,000万円の範囲内とする）",
    "A cap shared with the general unsecured frame; in Nagano the loan lies within its ¥80m",
    Source("http://www.nagano-cgc.or.jp/system/index.html", "保証制度一覧：創業関連保証"),
)

_edition_2014 = Edition(
    stated_on=date(2014, 1, 20),
    source=WHO_2014,
    rule=all_of(sme_or_founder, accepted_by_corporations, IS_FOUNDER_2014),
    limit=left,
    draws=draws,
    # Source: http://www.cgc-aichi.or.jp/about_cgc/shared-responsibility-system.html.
    coverage=number(1),
    fees=(_MIE, RateRow(_ELSEWHERE, _BY_CORPORATION, negate(one_of(prefecture, "mie")))),
    terms=(_TERM,),
    particulars=(*_USUAL, _SISTER),
    documents=(
        PLEDGE,
        document("startup_plan", "創業・再挑戦計画書", "plan of the start or restart", by=BUSINESS),
        document("proof_of_own_funds", "自己資金の形成を示すもの", "papers that show how own funds were saved"),
        document("tax_certificate", "納税証明書", "certificate of tax payment"),
    ),
    steps=(
        step("draw_up_plan", BUSINESS, "創業計画を立てる", "Draw up the plan of the start"),
        step("apply", BUSINESS, "金融機関か協会に申し込む", "Apply at the bank or the corporation"),
        step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide on the guarantee"),
    ),
    windows=("guarantee_corporation", "financial_institution", "municipality", "prefecture"),
    gaps=(PLEDGE_FOR_FUTURE, _FEE_GAP, _SHARED_CAP_2014),
    readings=(
        reading(
            "広島のページには日付がなく、2014年1月20日に施行された法律に基づくので、その日からの条件とする。古いページが姉妹の保証に求める自己"
            "資金は、このページにないので求めない",
            "The page of Hiroshima is undated and rests on the act in force since 20 January 2014, so its terms are taken from that day. It"
            " asks for no funds of one's own, which an older page asks for the sister guarantee, so none are asked",
            WHO_2014,
        ),
    ),
)

_edition_2018 = replace(
    _edition_2014,
    stated_on=date(2018, 4, 1),
    source=Source("http://cgc-yamanashi.or.jp/4122/", "創業関連保証の限度額", date(2018, 4, 1)),
    fees=(_MIE, _NAGANO, RateRow(_ELSEWHERE, _BY_CORPORATION, negate(one_of(prefecture, "mie", "nagano")))),
    gaps=(PLEDGE_FOR_FUTURE, _FEE_GAP, _SHARED_CAP),
)

# The guide of Okayama tells how its corporation helps founders; the terms stay as they were.
_edition_2020 = replace(
    _edition_2018,
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=_GUIDE,
    particulars=(*_USUAL, _SISTER, *_OKAYAMA),
    gaps=(PLEDGE_FOR_FUTURE, _FEE_GAP, _SHARED_CAP, not_stated("県と市の制度ごとの要件と限度額", "What each scheme of prefecture and city asks", _GUIDE)),
)

# The sister guarantee was merged into this one, and a founder's own company kept its years.
_edition_2021 = replace(
    _edition_2020,
    stated_on=date(2021, 8, 2),
    source=Source("https://nara-cgc.or.jp/news/detail/129", "創業関連保証の限度額と対象者", date(2021, 9, 17)),
    rule=all_of(sme_or_founder, accepted_by_corporations, IS_FOUNDER_2021),
    fees=(_MIE, _HOKKAIDO, RateRow(_ELSEWHERE, _BY_CORPORATION, negate(one_of(prefecture, "mie", "hokkaido")))),
    particulars=(*_USUAL, *_OKAYAMA),
)

SCHEME = Scheme(
    id="startup-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("創業関連保証", "Start-up guarantee"),
    summary=Words(
        "これから創業する人と、創業から5年未満の中小企業の資金を全額保証する。", "Founders, and SMEs less than five years old, borrow fully covered."
    ),
    aliases=("創業保証", "創業保証制度", "支援創業関連保証"),
    editions=(_edition_2014, _edition_2018, _edition_2020, _edition_2021),
)
"""Source: the pages cited, 003 創業支援; terms:
https://www.nagano-cgc.or.jp/systempost/betsuwaku_sougyo/ and the page of Hokkaido; papers:
http://cgc-yamanashi.or.jp/types/type02/."""
