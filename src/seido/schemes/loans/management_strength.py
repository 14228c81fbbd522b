"""Loan to strengthen management (中小企業経営力強化資金): a new market, with certified support."""

from dataclasses import replace
from datetime import date

from seido.facts.application import amount_wanted, purpose
from seido.facts.business.support import (
    applies_sme_accounting_rules,
    carries_out_and_reports_plan,
    certified_institution_supports_plan,
    draws_up_business_plan,
    keeps_cash_table_and_segment_accounts,
)
from seido.facts.finance.financed_projects import opens_new_market
from seido.rules.build import all_of, any_of, choose, more_than, negate, one_of, requirement, yen
from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.duties import duty
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans import public_loan_moving as now
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
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

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

_edition_2016 = Edition(
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
)

_TODAY = Source("https://sogyotecho.jp/?p=243129", "中小企業経営力強化資金（中小企業事業）")
_BOTH = Source("https://www.tokyo-consulting.com/small-business", "中小企業経営力強化資金", date(2025, 3, 3))
_OLDER_MICRO = Source("https://jfc-center.co.jp/?p=4441", "中小企業経営力強化資金（国民生活事業）")
_FOLDED = Source("https://miyagi-sogyo.jp/supports/1244", "新規開業・スタートアップ支援資金：中小企業の会計", date(2025, 3, 1))

_of_sme_unit = requirement(
    "applies_to_sme_unit",
    Words(
        "中小企業事業に申し込むこと（国民生活事業では新規開業・スタートアップ支援資金が受け持つ）",
        "It applies to the SME unit; at the Micro unit the loan for start-ups has taken this over",
    ),
    BY_SME_UNIT,
    _TODAY,
    reading(
        "2025年3月3日の頁は両事業にあると書く。日付のない新しい頁は中小企業事業だけを案内し、別の頁は国民生活事業では創業の資金が担うとする。中小企業事業だけとする",
        "A page of 3 March 2025 has it at both units; a newer undated one names the SME unit alone, and another says that the start-up loan serves at Micro;"
        " the SME unit alone is taken",
        _BOTH,
    ),
    reading(
        "国民生活事業では、開業7年以内で、中小会計を適用し、計画を作り、認定支援機関の支援を受ける人とする古い頁がある",
        "An older page lets in, at the Micro unit, those within seven years of opening with the accounting rules, a plan and a certified institution",
        _OLDER_MICRO,
    ),
    reading("国民生活事業で中小会計を適用する創業は、特別利率①とされる", "At the Micro unit a start with the accounting rules earns special rate (1)", _FOLDED),
)
_opens_with_support = all_of(_opens_a_market, _has_certified_support, draws_up_business_plan)
_takes_a_way = requirement(
    "market_with_support_or_accounting_rules",
    Words(
        "市場の創出・開拓に自らの計画と認定支援機関の支援で取り組むか、中小会計を適用して計画を作ること",
        "It opens up a market by a plan of its own with certified support, or it applies the accounting rules for SMEs and draws up a plan",
    ),
    any_of(_opens_with_support, all_of(applies_sme_accounting_rules, draws_up_business_plan)),
    _TODAY,
)
_earns_cut = all_of(_opens_with_support, applies_sme_accounting_rules, keeps_cash_table_and_segment_accounts)
_edition_2026 = replace(
    _edition_2016,
    stated_on=READ_ON,
    source=_TODAY,
    rule=all_of(_is_sme_or_starts, lends_to_industry, _of_sme_unit, _takes_a_way),
    limit=choose((one_of(purpose, "working"), yen(man(25_000))), otherwise=man(72_000)),
    interest=(
        replace(now.BASE_SME, when=negate(_earns_cut)),
        RateRow(
            Words(
                "市場の創出・開拓で、中小会計、6か月の資金繰り表、部門別収支をそろえる人（－0.4%）",
                "for a new market with the accounting rules, a cash table of six months and accounts by department, 0.4 lower",
            ),
            now.SME_1,
            _earns_cut,
        ),
    ),
    particulars=(
        Particular(Words("対象資金", "For"), Words("設備資金と運転資金", "Both purposes")),
        Particular(
            Words("国民生活事業", "The Micro unit"),
            Words(
                "小さい企業の創業などは、新規開業・スタートアップ支援資金で扱われる", "Starts and the like of small firms are served by its loan for start-ups"
            ),
        ),
        Particular(
            Words("認定支援機関", "Certified support institutions"), Words("国の認定を受けた認定経営革新等支援機関", "Those that the state has certified")
        ),
    ),
    windows=("jfc_sme",),
    readings=(now.SPECIAL_STEPS,),
    gaps=(
        PAPERS_ASKED,
        INDUSTRIES_LEFT,
        now.BASE_RATES_LAST_PRINTED,
        not_stated(
            "7億2,000万円のうち運転資金2億5,000万円と、進捗の報告は2016年の資料による",
            "That ¥250m of the ¥720m are for working capital, and the report of progress, rest on the guidebook of 2016",
            _TERMS,
        ),
        not_stated("国民生活事業での取扱いがいつ終わったかは書かれていない", "When the Micro unit ended it is not stated", _TODAY),
        not_stated("進捗報告の回数は書かれていない", "How often to report is not stated", _TERMS),
    ),
)

SCHEME = Scheme(
    id="management-strength-loan",
    kind=Kind.LOAN,
    name=Words("中小企業経営力強化資金", "Loan to strengthen management"),
    summary=Words(
        "創業や新しい事業に挑み、認定支援機関の支援を受ける中小企業に、公庫が低利で融資する。",
        "Lends at a low rate to SMEs that start up or take up a new business with certified support.",
    ),
    aliases=("中小企業経営力強化資金融資事業", "経営力強化資金"),
    editions=(_edition_2016, _edition_2026),
)
"""Source: 002, and the pages cited for today."""
