"""Safety-net loan for the failure of a related business (取引企業倒産対応資金)."""

from dataclasses import replace
from datetime import date

from seido.facts.application import as_of, purpose
from seido.facts.business.hardship import claims_on_failed_business, related_business_failed_on, share_of_failed_business, tie_to_failed_business
from seido.facts.business.size import is_sme
from seido.facts.finance.public_loans import suffers_from_related_failure
from seido.rules.build import all_of, any_of, at_least, at_most, choose, judgement, months_after, one_of, ratio_at_least, requirement, yen
from seido.rules.quantity import man, percent
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.loans import public_loan_moving as now
from seido.schemes.loans.public_loan import (
    BASE_MICRO,
    BASE_RATES_MOVE,
    BASE_RATES_SHARED,
    BASE_SME,
    BY_MICRO_UNIT,
    BY_SME_UNIT,
    FOR_WORKING_CAPITAL,
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
from seido.schemes.loans.safety_net.rule import EVERY_SAFETY_NET, SEPARATE_FRAME, is_short_of_cash
from seido.schemes.model import Edition, Kind, Particular, Scheme, TermRow
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_WHO = GUIDEBOOK_2016.under("取引企業倒産対応資金：対象となる方")
_WHAT = GUIDEBOOK_2016.under("取引企業倒産対応資金：支援内容")

_suffers = requirement(
    "related_failure_hurts_it",
    Words("関連企業の倒産で経営が困難になっていること", "It is in difficulty because a related business failed"),
    suffers_from_related_failure,
    _WHO,
)

_for_working_capital = requirement(
    "for_working_capital",
    Words("運転資金であること（設備資金の分は別に申し込む）", "The money is for working capital; equipment is applied for elsewhere"),
    one_of(purpose, "working"),
    _WHAT,
    reading(
        "資金使途は書かれておらず、貸付期間は運転資金だけにある。設備資金には貸さないと読む",
        "The purpose is not stated, and the only term given is for working capital; it is taken not to lend for equipment",
        _WHAT,
    ),
)

_will_recover = judgement(
    "will_recover",
    Words("中長期的に回復が見込まれること", "It is expected to recover in the medium and long term"),
    LENDER.words,
    EVERY_SAFETY_NET,
    reading(
        "この資金の欄は回復の見込みに触れない。三つの資金の冒頭にある文をここにも当てはめる",
        "This loan's own clause does not speak of recovery; what stands at the head of all three loans is applied here too",
        EVERY_SAFETY_NET,
    ),
)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=all_of(is_sme, lends_to_industry, is_short_of_cash, _suffers, _for_working_capital, _will_recover),
    limit=choose((BY_MICRO_UNIT, yen(man(3_000))), otherwise=man(15_000)),
    interest=(BASE_SME, BASE_MICRO),
    terms=(TermRow(Words("運転資金", "working capital"), 96, 36, FOR_WORKING_CAPITAL),),
    particulars=(SEPARATE_FRAME, UNITS),
    documents=(PAPERS,),
    steps=STEPS,
    windows=WINDOWS_WITH_OKINAWA,
    readings=(BASE_RATES_SHARED,),
    gaps=(PAPERS_ASKED, INDUSTRIES_LEFT, REFINANCING_UNKNOWN, BASE_RATES_MOVE, OKINAWA_UNKNOWN),
)

_TODAY = Source("https://www.jfc.go.jp/n/finance/search/06_tousanntaisaku_m_t.html", "取引企業倒産対応資金：ご利用いただける方")
_TWENTY = Source("https://startup-loan.jp/safe/", "取引企業倒産対応資金（2021年10月1日の利率を引く頁）", date(2021, 10, 1))
_LIST_2014 = Source("https://aichi-yushi.com/p13946/c5344", "取引企業倒産対応資金（2014年4月）", date(2014, 4, 1))

_failed_within_a_year = requirement(
    "failed_within_a_year",
    Words("関連企業の倒産が、申込みの前の12か月以内であること", "The related business failed within the twelve months before the application"),
    all_of(at_most(related_business_failed_on, as_of), at_most(as_of, months_after(related_business_failed_on, 12))),
    _TODAY,
    reading("12か月は、倒産の日から12か月後の同じ日までとする", "Twelve months are counted from the day of the failure to the same day a year later", _TODAY),
)
_depends_on_it = any_of(
    ratio_at_least(share_of_failed_business, percent(20)),
    all_of(
        ratio_at_least(share_of_failed_business, percent(10)),
        any_of(
            BY_SME_UNIT,
            judgement(
                "micro_unit_takes_ten_percent",
                Words("国民生活事業でも、取引の10%以上20%未満の依存で足りること", "The Micro unit too is content with 10 % or more of trade, below 20 %"),
                LENDER.words,
                _TWENTY,
            ),
        ),
    ),
)
_is_tied = requirement(
    "tied_to_failed_business",
    Words(
        "倒産企業への50万円以上の債権、取引の10%以上の依存、貸付金・預け金、債務の保証、店舗の賃借、発注の取消しのどれかがあること",
        "Claims of ¥500,000 or more on it, 10 % or more of trade, money lent or deposited, a guarantee, a tenancy or cancelled orders",
    ),
    any_of(
        at_least(claims_on_failed_business, man(50)),
        _depends_on_it,
        one_of(tie_to_failed_business, "lent_or_deposited", "guarantor", "tenant", "orders_cancelled"),
    ),
    _TODAY,
    reading(
        "公庫の頁は中小企業事業のもので、依存を10%以上とする。別の頁は20%以上とし、事業を書かない。中小企業事業は10%、"
        "国民生活事業は20%以上なら当たるとし、その間は公庫の判断に残す",
        "The lender's page is the SME unit's and says 10 %; another says 20 % without naming a unit. For the SME unit 10 % is taken, for Micro 20 % is"
        " surely enough, and what lies between is left to the lender",
        _TWENTY,
    ),
)
_edition_2026 = replace(
    _edition_2016,
    stated_on=READ_ON,
    source=_TODAY,
    rule=all_of(is_sme, lends_to_industry, is_short_of_cash, _failed_within_a_year, _is_tied, _for_working_capital, _will_recover),
    interest=(now.BASE_SME, now.BASE_MICRO),
    particulars=(
        SEPARATE_FRAME,
        Particular(
            Words("直接と代理", "Direct and through an agent"),
            Words(
                "中小企業事業の1億5,000万円は、直接貸付と代理貸付を合わせた額", "The SME unit's ¥150m count loans made directly and through an agent together"
            ),
        ),
        UNITS,
    ),
    readings=(
        reading(
            "2014年の一覧は国民生活事業を別枠4,000万円とする。新しい頁と2016年の資料の3,000万円で答える",
            "A list of 2014 prints ¥40m for the Micro unit; the ¥30m of a newer page and of the guidebook of 2016 are taken",
            _LIST_2014,
        ),
    ),
    gaps=(
        PAPERS_ASKED,
        INDUSTRIES_LEFT,
        REFINANCING_UNKNOWN,
        now.BASE_RATES_LAST_PRINTED,
        OKINAWA_UNKNOWN,
        not_stated("国民生活事業の公庫の頁は確かめられない", "No page of the lender for the Micro unit was seen", _TODAY),
        not_stated(
            "資金繰りの支障と回復の見込みの要件は2016年の資料による",
            "Want of cash and the prospect of recovery rest on the guidebook of 2016",
            EVERY_SAFETY_NET,
        ),
    ),
)

SCHEME = Scheme(
    id="safety-net-loan-supplier-failure",
    kind=Kind.LOAN,
    name=Words("取引企業倒産対応資金", "Safety-net loan for the failure of a related business"),
    summary=Words(
        "関連企業の倒産で経営が困難になった中小企業に、公庫が運転資金を融資する。",
        "Lends working capital to SMEs in difficulty because a related business failed.",
    ),
    aliases=("セーフティネット貸付（取引企業倒産対応資金）",),
    editions=(_edition_2016, _edition_2026),
)
"""Source: 002, and the pages cited for today. The leaflet of 2014 names safety-net loans, but not this one, nor its terms."""
