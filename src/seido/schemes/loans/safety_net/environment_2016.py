"""Loan for a changed business environment as the sources of 2014 and 2016 have it (経営環境変化対応資金)."""

from seido.facts.business.size import is_sme
from seido.facts.finance.public_loans import guided_by_certified_institution
from seido.rules.build import all_of, choose, judgement, yen
from seido.rules.quantity import man
from seido.rules.words import Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.loans.public_loan import (
    BASE_MICRO,
    BASE_RATES_MOVE,
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
from seido.schemes.loans.safety_net import leaflet_2014 as leaflet
from seido.schemes.loans.safety_net.rule import ENVIRONMENT_WHO, TERMS_15_8, is_hit_by_change, is_short_of_cash, sales_or_profit_fell
from seido.schemes.model import Edition, Particular, RateRow, rates
from seido.schemes.publications import GUIDEBOOK_2016

_RATE = GUIDEBOOK_2016.under("経営環境変化対応資金：貸付利率")

WILL_RECOVER = judgement(
    "will_recover", Words("中長期的に業況の回復が見込まれること", "Business is expected to recover in the medium and long term"), LENDER.words, ENVIRONMENT_WHO
)

_fares_badly = judgement("fares_badly", Words("厳しい業況にあること", "Business is going badly"), LENDER.words, _RATE)
earns_lower_rate = all_of(FOR_WORKING_CAPITAL, guided_by_certified_institution, _fares_badly)

EDITION_2014 = Edition(
    stated_on=leaflet.STATED,
    source=leaflet.LEAFLET,
    rule=all_of(is_sme, lends_to_industry, leaflet.is_short_of_cash),
    interest=leaflet.INTEREST,
    particulars=(
        Particular(
            Words("ねらい", "Aim"),
            Words("原材料・エネルギー高と消費税率引上げへの備え", "To meet costs of materials and energy, and the higher consumption tax"),
        ),
        leaflet.RATE_CUT,
    ),
    steps=leaflet.STEPS,
    windows=leaflet.WINDOWS,
    readings=(
        reading(
            "チラシは原材料・エネルギー高と消費税率引上げを政策のねらいとして書く。要件とはせず、資金繰りに困っていることだけを求める",
            "The leaflet names costs and the consumption tax as the aim of the policy; they are taken for no condition, and only want of cash is asked for",
            leaflet.LEAFLET,
        ),
        reading(
            "チラシは「セーフティネット貸付」とだけ書き、どの資金かを書かない。2016年のガイドブックが原材料・エネルギー高をこの資金の原因に挙げるので、この資金とする",
            "The leaflet says safety-net loan and no more; as the guidebook of 2016 gives costs for the cause of this one, it is taken for this one",
            leaflet.LEAFLET,
        ),
    ),
    gaps=leaflet.GAPS,
)

EDITION_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=ENVIRONMENT_WHO,
    rule=all_of(is_sme, lends_to_industry, is_short_of_cash, is_hit_by_change, sales_or_profit_fell, WILL_RECOVER),
    limit=choose((BY_MICRO_UNIT, yen(man(4_800))), otherwise=man(72_000)),
    interest=(
        BASE_SME,
        BASE_MICRO,
        RateRow(
            Words(
                "中小企業事業：厳しい業況で認定支援機関等の支援を受ける運転資金（－0.2%）", "SME unit: 0.2 lower for working capital in bad times with guidance"
            ),
            rates("1.10"),
            all_of(BY_SME_UNIT, earns_lower_rate),
        ),
        RateRow(
            Words(
                "国民生活事業：厳しい業況で認定支援機関等の支援を受ける運転資金（－0.2%）",
                "Micro unit: 0.2 lower for working capital in bad times with guidance",
            ),
            rates("1.65"),
            all_of(BY_MICRO_UNIT, earns_lower_rate),
        ),
    ),
    terms=TERMS_15_8,
    particulars=(UNITS,),
    documents=(PAPERS,),
    steps=STEPS,
    windows=WINDOWS_WITH_OKINAWA,
    gaps=(
        PAPERS_ASKED,
        INDUSTRIES_LEFT,
        REFINANCING_UNKNOWN,
        BASE_RATES_MOVE,
        OKINAWA_UNKNOWN,
        not_stated(
            "利益が増えていても対象となる、経常損失のほかの要件は書かれていない",
            "What but an ordinary loss lets in a business of rising profit is not stated",
            ENVIRONMENT_WHO,
        ),
    ),
)
