"""Safety-net loan for the failure of a related business (取引企業倒産対応資金)."""

from seido.facts.application import purpose
from seido.facts.business.size import is_sme
from seido.facts.finance.public_loans import suffers_from_related_failure
from seido.rules.build import all_of, choose, judgement, one_of, requirement, yen
from seido.rules.quantity import man
from seido.rules.words import Words, reading
from seido.schemes.loans.public_loan import (
    BASE_MICRO,
    BASE_RATES_MOVE,
    BASE_RATES_SHARED,
    BASE_SME,
    BY_MICRO_UNIT,
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
from seido.schemes.model import Edition, Kind, Scheme, TermRow
from seido.schemes.publications import GUIDEBOOK_2016

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

SCHEME = Scheme(
    id="safety-net-loan-supplier-failure",
    kind=Kind.LOAN,
    name=Words("取引企業倒産対応資金", "Safety-net loan for the failure of a related business"),
    summary=Words(
        "関連企業の倒産で経営が困難になった中小企業に、公庫が運転資金を融資する。",
        "Lends working capital to SMEs in difficulty because a related business failed.",
    ),
    aliases=("セーフティネット貸付（取引企業倒産対応資金）",),
    editions=(
        Edition(
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
        ),
    ),
)
"""Source: 002. The leaflet of 2014 names safety-net loans, but not this one, nor its terms."""
