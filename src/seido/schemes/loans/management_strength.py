"""Loan to strengthen management (中小企業経営力強化資金): a new market, with certified support."""

from dataclasses import replace

from seido.facts.application import amount_wanted
from seido.facts.business.support import carries_out_and_reports_plan, certified_institution_supports_plan, draws_up_business_plan
from seido.facts.finance.financed_projects import opens_new_market
from seido.rules.build import all_of, any_of, more_than, negate, requirement
from seido.rules.words import Words
from seido.schemes.duties import duty
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans.public_loan import (
    BASE_MICRO,
    BASE_RATES_MOVE,
    BASE_RATES_SHARED,
    BASE_SME,
    BUSINESS,
    BY_MICRO_UNIT,
    BY_SME_UNIT,
    INDUSTRIES_LEFT,
    LIMIT,
    PAPERS,
    PAPERS_ASKED,
    SEVEN_YEARS,
    SME_OR_STARTING,
    SPECIAL_1,
    SPECIAL_RATE_CAP,
    SPECIAL_RATES_UNKNOWN,
    STEPS_WITHOUT_OKINAWA,
    TERMS,
    UNITS,
    WITHIN_SEVEN_YEARS,
    WOMAN_YOUNG_OR_SENIOR,
    WORKING_CAPITAL_WITHIN_LIMIT,
    lends_to_industry,
)
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme
from seido.schemes.parties import Party
from seido.schemes.publications import GUIDEBOOK_2016

_WHO = GUIDEBOOK_2016.under("中小企業経営力強化資金融資事業：対象となる方")
_TERMS = GUIDEBOOK_2016.under("中小企業経営力強化資金融資事業：貸付条件")
_RATE = GUIDEBOOK_2016.under("中小企業経営力強化資金融資事業：貸付利率")

_is_sme_or_starts = requirement(
    "sme_or_starting", Words("中小企業・小規模事業者か、これから開業する人であること", "It is an SME or about to start"), SME_OR_STARTING, _WHO
)

_opens_a_market = requirement(
    "creates_or_opens_market",
    Words(
        "経営革新や異分野連携などで市場を創出・開拓すること（新規開業を含む）",
        "It creates or opens up a market, by renewal, with SMEs of other fields, or by starting up",
    ),
    opens_new_market,
    _WHO,
)

_has_certified_support = requirement(
    "has_certified_support",
    Words("認定支援機関の経営支援を受けていること", "A certified support institution supports its management"),
    certified_institution_supports_plan,
    _WHO,
)

_plans_and_reports = requirement(
    "plans_and_reports",
    Words("事業計画を自ら作り、実行し、進捗を報告すること", "It draws up a business plan, carries it out and reports its progress"),
    all_of(draws_up_business_plan, carries_out_and_reports_plan),
    _TERMS,
)

_earns_special_rate = all_of(WOMAN_YOUNG_OR_SENIOR, WITHIN_SEVEN_YEARS)

SCHEME = Scheme(
    id="management-strength-loan",
    kind=Kind.LOAN,
    name=Words("中小企業経営力強化資金", "Loan to strengthen management"),
    summary=Words(
        "創業や新しい事業に挑み、認定支援機関の支援を受ける中小企業に、公庫が低利で融資する。",
        "Lends at a low rate to SMEs that start up or take up a new business with certified support.",
    ),
    aliases=("中小企業経営力強化資金融資事業", "経営力強化資金"),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=_WHO,
            rule=all_of(_is_sme_or_starts, lends_to_industry, _opens_a_market, _has_certified_support, _plans_and_reports),
            limit=LIMIT,
            interest=(
                replace(BASE_SME, when=all_of(BY_SME_UNIT, any_of(negate(_earns_special_rate), more_than(amount_wanted, SPECIAL_RATE_CAP)))),
                replace(BASE_MICRO, when=all_of(BY_MICRO_UNIT, negate(_earns_special_rate))),
                RateRow(
                    Words(
                        "女性、30歳未満、55歳以上のどれかで、新規開業から概ね7年以内（中小企業事業は2億7,000万円まで）",
                        "a woman, below 30, or 55 and over, within about seven years of starting (up to ¥270m at the SME unit)",
                    ),
                    SPECIAL_1,
                    _earns_special_rate,
                ),
            ),
            terms=TERMS,
            particulars=(
                Particular(Words("対象資金", "For"), Words("設備資金と運転資金", "Both purposes")),
                WORKING_CAPITAL_WITHIN_LIMIT,
                Particular(
                    Words("無担保・無保証人", "Without security or guarantor"),
                    Words("国民生活事業では2,000万円まで、金利の上乗せなしで借りられる", "Micro unit: up to ¥20m without a higher rate"),
                ),
                Particular(
                    Words("認定支援機関", "Certified support institutions"),
                    Words("中小企業新事業活動促進法に基づく認定経営革新等支援機関", "Those certified under the act that promotes new business of SMEs"),
                ),
                UNITS,
            ),
            documents=(PAPERS,),
            steps=STEPS_WITHOUT_OKINAWA,
            windows=("jfc_micro", "jfc_sme"),
            duties=(
                duty("report_progress", BUSINESS, Party.JFC, "事業計画を実行し、期中に進捗を報告する", "Carry out the business plan and report its progress"),
                duty(
                    "support_plan",
                    Party.CERTIFIED_INSTITUTION,
                    BUSINESS,
                    "計画の策定を助け、期中も続けて実行を支援し、フォローアップする",
                    "Help to draw up the plan, support it all along and follow it up",
                ),
            ),
            readings=(BASE_RATES_SHARED, SEVEN_YEARS),
            gaps=(
                PAPERS_ASKED,
                INDUSTRIES_LEFT,
                BASE_RATES_MOVE,
                SPECIAL_RATES_UNKNOWN,
                not_stated("進捗報告の回数は書かれていない", "How often to report is not stated", _TERMS),
                set_by_window("「概ね7年」をどこまで認めるかは公庫による", "How far about seven years may stretch is for the lender to say", _RATE),
            ),
        ),
    ),
)
"""Source: 002."""
