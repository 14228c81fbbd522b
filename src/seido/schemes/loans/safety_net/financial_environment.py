"""Safety-net loan for a changed financial environment (金融環境変化対応資金)."""

from dataclasses import replace
from datetime import date

from seido.facts.accounts.yearly_results import ordinary_profit
from seido.facts.business.hardship import circumstance_of_bank
from seido.facts.business.size import is_sme
from seido.facts.finance.public_loans import bank_tightened_terms, refused_by_private_bank
from seido.rules.build import all_of, any_of, choose, judgement, more_than, one_of, requirement, yen
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.loans import public_loan_moving as now
from seido.schemes.loans.public_loan import (
    BASE_MICRO,
    BASE_RATES_MOVE,
    BASE_RATES_SHARED,
    BY_MICRO_UNIT,
    BY_SME_UNIT,
    INDUSTRIES_LEFT,
    LENDER,
    OKINAWA_UNKNOWN,
    PAPERS,
    PAPERS_ASKED,
    REFINANCING_UNKNOWN,
    STEPS,
    UNITS,
    WINDOWS_WITH_OKINAWA,
    lends_to_industry,
)
from seido.schemes.loans.safety_net import leaflet_2014 as leaflet
from seido.schemes.loans.safety_net.rule import SEPARATE_FRAME, TERMS_15_8, is_short_of_cash
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, rates
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_WHO = GUIDEBOOK_2016.under("金融環境変化対応資金：対象となる方")

_was_refused = requirement(
    "private_bank_refused_it", Words("民間金融機関から融資を断られたこと", "A private bank has refused it a loan"), refused_by_private_bank, leaflet.VARIANT
)

_has_tighter_bank = requirement(
    "bank_changed_its_dealings",
    Words(
        "借入残高の減少や追加担保の要請など、金融機関との取引状況が変わったこと",
        "A bank has changed its dealings, asking for a lower balance, more security or the like",
    ),
    bank_tightened_terms,
    _WHO,
)

_will_recover = judgement(
    "cash_flow_will_recover",
    Words("中長期的に資金繰りが改善し、経営の安定が見込まれること", "Cash flow and stability are expected to return in the medium and long term"),
    LENDER.words,
    _WHO,
)

_edition_2014 = Edition(
    stated_on=leaflet.STATED,
    source=leaflet.VARIANT,
    rule=all_of(is_sme, lends_to_industry, leaflet.is_short_of_cash, _was_refused),
    interest=leaflet.INTEREST,
    particulars=(
        Particular(
            Words("型", "Variant"), Words("経営支援型（2013年度補正予算で新設）", "With management support, new with the supplementary budget of fiscal 2013")
        ),
        leaflet.RATE_CUT,
    ),
    steps=leaflet.STEPS,
    windows=leaflet.WINDOWS,
    readings=(
        reading(
            "チラシがこの資金について書くのは、融資を断られた人向けの経営支援型だけである。その要件をこの資金の要件とする",
            "Of this loan the leaflet describes only the variant with management support; its condition is taken for the loan's",
            leaflet.VARIANT,
        ),
    ),
    gaps=(*leaflet.GAPS, not_stated("取扱いを始める日は書かれていない", "The day on which it begins is not stated", leaflet.VARIANT)),
)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=all_of(is_sme, lends_to_industry, is_short_of_cash, _has_tighter_bank, _will_recover),
    limit=choose((BY_MICRO_UNIT, yen(man(4_000))), otherwise=oku(3)),
    interest=(
        RateRow(
            Words("中小企業事業：基準利率（5年、2016年2月末）、上限3.0%", "SME unit: base rate (five years, end of February 2016), 3.0 at most"),
            rates("1.30", "3.0"),
            BY_SME_UNIT,
        ),
        BASE_MICRO,
    ),
    terms=TERMS_15_8,
    particulars=(SEPARATE_FRAME, UNITS),
    documents=(PAPERS,),
    steps=STEPS,
    windows=WINDOWS_WITH_OKINAWA,
    readings=(BASE_RATES_SHARED,),
    gaps=(PAPERS_ASKED, INDUSTRIES_LEFT, REFINANCING_UNKNOWN, BASE_RATES_MOVE, OKINAWA_UNKNOWN),
)

_TODAY = Source("https://www.jfc.go.jp/n/finance/search/05_kinyuukankyou_m_t.html", "金融環境変化対応資金：ご利用いただける方")
_LIST_2014 = Source("https://aichi-yushi.com/p13946/c5344", "金融環境変化対応資金（2014年4月）", date(2014, 4, 1))

_bank_is_in_trouble = requirement(
    "bank_side_case",
    Words(
        "銀行側の事情五つ（業務停止、破綻、整理回収機構への譲渡、金利の引上げ、金融の混乱のなかの要請）のどれかに当たること",
        "One of five cases on the bank's side: ordered to stop, failed, loans passed to the RCC, a raised rate, or its demands in a financial shock",
    ),
    any_of(
        one_of(circumstance_of_bank, "ordered_to_stop", "failed", "asks_in_shock", "rate_beyond_prime"),
        all_of(one_of(circumstance_of_bank, "passed_to_rcc"), more_than(ordinary_profit, 0)),
    ),
    _TODAY,
    reading(
        "整理回収機構に譲渡された場合の「経常利益」は、直近の決算の経常利益が0円を超えることとする",
        "Where loans were passed to the RCC, ordinary profit is taken to mean one above zero in the latest accounts",
        _TODAY,
    ),
)
_edition_2026 = replace(
    _edition_2016,
    stated_on=READ_ON,
    source=_TODAY,
    rule=all_of(is_sme, lends_to_industry, is_short_of_cash, _bank_is_in_trouble, _will_recover),
    interest=(now.BASE_SME, now.BASE_MICRO),
    particulars=(
        *_edition_2016.particulars,
        Particular(
            Words("利率の上限（2016年）", "Cap of the rate in 2016"),
            Words("2016年の資料では、中小企業事業は上限3.0%", "In the guidebook of 2016 the SME unit's was 3.0 at most"),
        ),
    ),
    readings=(),
    gaps=(
        PAPERS_ASKED,
        INDUSTRIES_LEFT,
        REFINANCING_UNKNOWN,
        now.BASE_RATES_LAST_PRINTED,
        OKINAWA_UNKNOWN,
        not_stated(
            "限度額・期間・利率の決め方・上限は、読めた頁に書かれていない。2016年のものを示す。いまの条件は公庫に尋ねる",
            "Limit, term, and how and up to where the rate is set stand on no page that could be read; those of 2016 are shown: ask the lender for today's",
            _WHO,
        ),
        not_stated("国民生活事業の別枠4,000万円は2014年の一覧にもある", "A list of 2014 prints the Micro unit's separate ¥40m too", _LIST_2014),
        not_stated(
            "公庫の頁は中小企業事業のもの。国民生活事業の頁は確かめられないので、五つの事情を同じく当てはめる",
            "The lender's page is the SME unit's; no page of the Micro unit was seen, and the same five cases are taken for it",
            _TODAY,
        ),
    ),
)

SCHEME = Scheme(
    id="safety-net-loan-financial-environment",
    kind=Kind.LOAN,
    name=Words("金融環境変化対応資金", "Safety-net loan for a changed financial environment"),
    summary=Words(
        "金融機関との取引が変わり、一時的に資金繰りが苦しい中小企業に、公庫が融資する。",
        "Lends to SMEs short of cash for a time because their bank changed its dealings.",
    ),
    aliases=("セーフティネット貸付（金融環境変化対応資金）", "経営支援型の金融環境変化対応資金"),
    editions=(_edition_2014, _edition_2016, _edition_2026),
)
"""Source: 000 for 2014, 002 for 2016; the page of the lender for today."""
