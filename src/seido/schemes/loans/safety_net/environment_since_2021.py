"""Loan for a changed business environment since 2021: rates that move, causes that are named, cases of a fall."""

from dataclasses import replace
from datetime import date

from seido.facts.accounts.declines import decline_last_three_months
from seido.facts.accounts.two_years_before import (
    decline_of_the_year,
    decline_of_three_months_over_two_years,
    decline_over_two_years,
    fall_in_ordinary_profit_over_two_years,
    ordinary_margin_worsened,
)
from seido.facts.accounts.yearly_results import fall_in_ordinary_profit, ordinary_profit
from seido.facts.application import as_of
from seido.facts.business.hardship import named_cause_of_change, social_cause_hampers_cash, trade_terms_worse_by_a_month
from seido.facts.business.size import is_sme
from seido.facts.finance.public_loans import affected_by_economic_change
from seido.rules.build import all_of, any_of, at_most, below, judgement, more_than, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import asked, moving
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans import public_loan as jfc
from seido.schemes.loans import public_loan_moving as now
from seido.schemes.loans.safety_net.environment_2016 import EDITION_2016, WILL_RECOVER, earns_lower_rate
from seido.schemes.loans.safety_net.rule import ENVIRONMENT_WHO, is_hit_by_change, is_short_of_cash, sales_or_profit_fell
from seido.schemes.model import Particular, RateRow
from seido.schemes.publications import READ_ON
from seido.schemes.thresholds import fell

_FUKUI = Source("https://yorozu-fukui.go.jp/?p=13964", "経営環境変化対応資金", date(2021, 11, 1))
_OIL = Source("https://fukumotocpa.jp/archives/1366/", "セーフティネット貸付の金利引下げ", date(2022, 6, 1))
_COSTS = Source("https://kawamura-tax.jp/column/column-3414", "経営環境変化対応資金：利率", date(2025, 1, 1))
_COSTS_END = Source("https://tenp-g.com/?p=1974", "物価高の金利引下げ", date(2025, 1, 1))
_JFC = Source("https://www.jfc.go.jp/n/finance/saftynet/2025car_tariff.html", "米国自動車関税措置等に伴う特別相談窓口", date(2025, 4, 3))
_TARIFFS = Source("https://np-net.co.jp/comm_dat/fnews/tn20250417.html", "セーフティネット貸付の要件緩和", date(2025, 4, 17))
_TARIFFS_AUGUST = Source("https://kunitachi-shokokai.jp/news/20250820_4392", "セーフティネット貸付の要件緩和（2025年8月1日）", date(2025, 8, 20))
_TARIFF_RATE = Source("http://forincs.com/headlines.php?src=2025042401222.xml", "関税の影響を受けた人への金利引下げ", date(2025, 4, 24))
_TARIFF_RATE_IN_USE = Source("https://growup-partners.jp/magazine_select.php?id=39", "中小企業の資金繰りの要請（2025年11月27日）", date(2025, 11, 28))
_OYSTERS = Source("https://news.livedoor.com/topics/detail/30206304/", "カキのへい死の特別相談窓口（2025年12月12日）", date(2025, 12, 15))
_SIX = Source("https://startup-loan.jp/safe-2/", "経営環境変化対応資金：利用できる方")
_OLDER_CUTS = Source("https://real.or.jp/gyoumu/funding/business-environment-2/", "経営環境変化対応資金：利率")

SECURITY = Particular(Words("担保・保証人", "Security and guarantors"), Words("相談のうえ決める", "As agreed with the borrower"))
_GUIDANCE = (
    RateRow(
        Words("中小企業事業：厳しい業況で認定支援機関等の支援を受ける運転資金", "SME unit: working capital in bad times with guidance"),
        moving("jfc_sme_base", "0.20"),
        all_of(jfc.BY_SME_UNIT, earns_lower_rate),
    ),
    RateRow(
        Words("国民生活事業：厳しい業況で認定支援機関等の支援を受ける運転資金", "Micro unit: working capital in bad times with guidance"),
        moving("jfc_micro_base", "0.20"),
        all_of(jfc.BY_MICRO_UNIT, earns_lower_rate),
    ),
)
_BASES = (now.BASE_SME, now.BASE_MICRO)
_GAPS = (jfc.PAPERS_ASKED, jfc.INDUSTRIES_LEFT, jfc.REFINANCING_UNKNOWN, now.BASE_RATES_LAST_PRINTED, jfc.OKINAWA_UNKNOWN)
_OTHER_CONDITIONS = not_stated(
    "利益が増えていても対象となる、経常損失のほかの要件は書かれていない",
    "What but an ordinary loss lets in a business of rising profit is not stated",
    ENVIRONMENT_WHO,
)
_GUIDANCE_IS_OLD = not_stated(
    "認定支援機関等の支援による0.2%の引下げは2016年の資料による", "The cut of 0.2 with guidance rests on the guidebook of 2016", ENVIRONMENT_WHO
)

EDITION_2021 = replace(
    EDITION_2016,
    stated_on=date(2021, 11, 1),
    source=_FUKUI,
    interest=(*_BASES, *_GUIDANCE),
    particulars=(SECURITY, jfc.UNITS),
    gaps=(*_GAPS, _OTHER_CONDITIONS, _GUIDANCE_IS_OLD),
)
"""The page of the state's desk in Fukui prints base rates of that November, and security."""

_hit_by_oil = judgement(
    "hit_by_oil_or_ukraine_and_margin_fell",
    Words(
        "ウクライナ情勢か原油価格の上昇の影響で、利益率が5%以上低下していること",
        "The war in Ukraine or the price of oil has hit it, and its margin has fallen by 5 % or more",
    ),
    jfc.LENDER.words,
    _OIL,
)
_PLANNED_UNTIL = at_most(as_of, date(2022, 9, 30))
EDITION_2022 = replace(
    EDITION_2021,
    stated_on=date(2022, 6, 1),
    source=_OIL,
    interest=(
        *EDITION_2021.interest,
        RateRow(
            Words("中小企業事業：ウクライナ・原油高で利益率が5%以上低下", "SME unit: margin down 5 % or more through Ukraine or oil"),
            now.SME_1,
            all_of(jfc.BY_SME_UNIT, _PLANNED_UNTIL, _hit_by_oil),
        ),
        RateRow(
            Words("国民生活事業：ウクライナ・原油高で利益率が5%以上低下", "Micro unit: margin down 5 % or more through Ukraine or oil"),
            now.MICRO_1,
            all_of(jfc.BY_MICRO_UNIT, _PLANNED_UNTIL, _hit_by_oil),
        ),
    ),
    particulars=(
        *EDITION_2021.particulars,
        Particular(
            Words("引下げの期限", "Last day of the cut"),
            Words("ウクライナ・原油高の0.4%の引下げは2022年9月30日までの予定", "The cut of 0.4 for Ukraine and oil is planned to last until 30 September 2022"),
        ),
    ),
    gaps=(
        *EDITION_2021.gaps,
        not_stated("0.4%の引下げが2022年9月の後も続いたかは書かれていない", "Whether the cut of 0.4 went on after September 2022 is not stated", _OIL),
    ),
)

_hit_by_costs = judgement(
    "hit_by_costs_and_margin_fell",
    Words(
        "原材料・エネルギー高かウクライナ情勢で粗利益率か営業利益率が前年より5%以上低下したか、ALPS処理水の影響で最近の売上高が5%以上減ったこと",
        "Costs or Ukraine brought its gross or operating margin down 5 % or more on the year, or ALPS-treated water its recent sales",
    ),
    jfc.LENDER.words,
    _COSTS,
)
_OLDER = reading(
    "古い頁は、運転資金を雇用の維持・拡大で0.2%、計画と認定支援機関の支援で0.4%引き下げると書く（日付なし）。2025年の頁にはなく、引下げには数えない",
    "An older undated page prints 0.2 off working capital where jobs are kept or added, and 0.4 with a plan and a certified institution; the page of 2025"
    " does not, and they are not counted",
    _OLDER_CUTS,
)
_CAP = Particular(
    Words("長期運転資金の上限", "Cap for long-term working capital"), Words("長期運転資金の利率は上限2.5%（2025年の頁）", "At most 2.5 %, by a page of 2025")
)
_CAP_UNCLEAR = not_stated(
    "上限2.5%がどちらの事業の、何年からの長期の運転資金かは書かれていない。示す利率には反映していない。公庫に尋ねる",
    "Of which unit the cap of 2.5 % is, and from which term on, is not stated; the rates shown do not take it in: ask the lender",
    _COSTS,
)
_SAID_UNTIL = at_most(as_of, date(2025, 3, 31))
EDITION_JANUARY_2025 = replace(
    EDITION_2021,
    stated_on=date(2025, 1, 1),
    source=_COSTS,
    interest=(
        *_BASES,
        RateRow(
            Words("中小企業事業：原材料高などで利益率が5%以上低下、またはALPS処理水", "SME unit: margin down 5 % or more through costs, or ALPS water"),
            now.SME_1,
            all_of(jfc.BY_SME_UNIT, _SAID_UNTIL, _hit_by_costs),
        ),
        RateRow(
            Words("国民生活事業：原材料高などで利益率が5%以上低下、またはALPS処理水", "Micro unit: margin down 5 % or more through costs, or ALPS water"),
            now.MICRO_1,
            all_of(jfc.BY_MICRO_UNIT, _SAID_UNTIL, _hit_by_costs),
        ),
    ),
    particulars=(SECURITY, _CAP, jfc.UNITS),
    readings=(_OLDER,),
    gaps=(
        *_GAPS,
        _OTHER_CONDITIONS,
        _CAP_UNCLEAR,
        not_stated("物価高の引下げは2025年3月までとする頁がある", "A page says that the cut for costs lasts until March 2025", _COSTS_END),
    ),
)

_BY_TARIFFS = one_of(named_cause_of_change, "us_tariffs")
_fell_or_tariffs = requirement(
    "sales_or_profit_fell_or_tariffs",
    Words(
        "売上高か利益が減っているか、経常損失があること（米国関税の影響なら問わない）",
        "Sales or profit have fallen, or there is an ordinary loss; not asked of those hit by tariffs of the United States",
    ),
    any_of(_BY_TARIFFS, sales_or_profit_fell),
    _TARIFFS,
    reading(
        "2025年4月の頁は、米国関税の影響なら売上高の5%の減少は要らないと書く。ほかの場合の5%の要件は日付のない頁にだけあるので、それまでは2016年の要件で答える",
        "The page of April 2025 waives a fall of sales by 5 % for tariffs; that test itself stands on an undated page alone, so others are answered by the"
        " terms of 2016 until then",
        _TARIFFS,
    ),
    reading("2025年8月の頁も、この緩和が続くと書く", "A page of August 2025 says that the waiver goes on", _TARIFFS_AUGUST),
)
_hit_by_named_cause = requirement(
    "hit_by_change_or_named_cause",
    Words("社会的・経済的環境の変化（米国関税を含む）の影響を受けていること", "A change in society or the economy, tariffs included, has hit it"),
    any_of(_BY_TARIFFS, is_hit_by_change),
    _TARIFFS,
)
_LOWER_FOR_COSTS = RateRow(
    Words("原材料高・米国関税などの影響で引下げに当たる人", "those for whom the rate is cut, for costs, tariffs and the like"),
    asked("基準利率より低い利率", "a rate below the base rate"),
    any_of(_BY_TARIFFS, affected_by_economic_change),
)
_DESK = Particular(
    Words("相談", "Where to ask"),
    Words("全国の支店か、事業資金相談ダイヤル 0120-154-505", "Any branch, or the corporation's line for businesses, 0120-154-505"),
)
_TARIFF_CUT_UNKNOWN = not_stated(
    "米国関税の影響を受けた人の金利引下げは、2025年4月に5月以降の予定とされ、11月には使われている。引下げの幅・期間・期限は書かれていない",
    "In April 2025 the cut for those hit by tariffs was planned for May or later, and in November it was in use; how much, and until when, is not stated",
    _TARIFF_RATE,
)
_COST_CUT_UNKNOWN = not_stated(
    "物価高などの0.4%の引下げは2025年3月までとする頁があり、その後も続くかは書かれていない",
    "A page ends the cut of 0.4 for costs in March 2025; whether it went on is not stated",
    _COSTS_END,
)
EDITION_APRIL_2025 = replace(
    EDITION_JANUARY_2025,
    stated_on=date(2025, 4, 3),
    source=_JFC,
    rule=all_of(is_sme, jfc.lends_to_industry, is_short_of_cash, _hit_by_named_cause, _fell_or_tariffs, WILL_RECOVER),
    interest=(*_BASES, _LOWER_FOR_COSTS),
    particulars=(SECURITY, _CAP, _DESK, jfc.UNITS),
    gaps=(
        *_GAPS,
        _OTHER_CONDITIONS,
        _CAP_UNCLEAR,
        _TARIFF_CUT_UNKNOWN,
        _COST_CUT_UNKNOWN,
        set_by_window(
            "米国関税の影響は、影響を説明すれば足りる。どう説明するかは公庫に尋ねる",
            "An account of how tariffs hit it is enough; ask the lender in which form",
            _TARIFFS,
        ),
    ),
)

_hit_by_cause_or_oysters = requirement(
    "hit_by_change_or_named_cause",
    Words(
        "社会的・経済的環境の変化（米国関税、カキのへい死を含む）の影響を受けていること",
        "A change in society or the economy, tariffs and deaths of oysters included, has hit it",
    ),
    any_of(one_of(named_cause_of_change, "us_tariffs", "oyster_deaths"), is_hit_by_change),
    _OYSTERS,
)
EDITION_DECEMBER_2025 = replace(
    EDITION_APRIL_2025,
    stated_on=date(2025, 12, 15),
    opens_on=date(2025, 12, 12),
    source=_OYSTERS,
    rule=all_of(is_sme, jfc.lends_to_industry, is_short_of_cash, _hit_by_cause_or_oysters, _fell_or_tariffs, WILL_RECOVER),
    gaps=(
        *EDITION_APRIL_2025.gaps,
        not_stated(
            "2025年11月27日の国の要請は、関税の影響への金利引下げの活用を求めている",
            "The state's request of 27 November 2025 asks to make use of the cut for tariffs",
            _TARIFF_RATE_IN_USE,
        ),
    ),
)

_is_one_of_six = requirement(
    "one_of_six_cases",
    Words(
        "売上高の5%以上の減少、利益・利益率や取引条件の悪化、社会的な要因による資金繰りの支障、損失のどれかがあること（米国関税の影響なら問わない）",
        "A fall of sales by 5 % or more, worse profit, margin or terms of trade, cash hampered for social causes, or a loss; not asked of those hit by tariffs",
    ),
    any_of(
        _BY_TARIFFS,
        fell(5, decline_of_the_year),
        fell(5, decline_over_two_years),
        all_of(
            any_of(fell(5, decline_last_three_months), fell(5, decline_of_three_months_over_two_years)),
            judgement("fall_goes_on", Words("売上高の減少がこれからも続くと見込まれること", "The fall of sales is expected to go on"), jfc.LENDER.words, _SIX),
        ),
        more_than(fall_in_ordinary_profit, 0),
        more_than(fall_in_ordinary_profit_over_two_years, 0),
        ordinary_margin_worsened,
        trade_terms_worse_by_a_month,
        social_cause_hampers_cash,
        below(ordinary_profit, 0),
    ),
    _SIX,
    reading(
        "「利益」はどの利益か書かれていない。2016年の資料と同じく経常利益とする。赤字は、前より縮んでいても当たる",
        "Which profit is meant is not stated; as in 2016 ordinary profit is taken. A loss counts even where it is smaller than before",
        _SIX,
    ),
)
EDITION_2026 = replace(
    EDITION_DECEMBER_2025,
    stated_on=READ_ON,
    opens_on=None,
    source=_SIX,
    rule=all_of(is_sme, jfc.lends_to_industry, _hit_by_cause_or_oysters, _is_one_of_six, WILL_RECOVER),
    readings=(
        reading(
            "日付のない頁（2021年秋ごろの内容）から採るのは六つの型だけで、限度額・期間・据置は2025年4月3日の公庫の頁による",
            "Of the undated page, whose content is of about autumn 2021, only the six cases are taken; limit, term and grace are those of the lender's page of"
            " 3 April 2025",
            _JFC,
        ),
        reading(
            "六つの型の一つが資金繰りの支障なので、ほかの型に資金繰りの支障を重ねて求めない",
            "As one of the six cases is want of cash, it is not asked of the other five",
            _SIX,
        ),
        _OLDER,
    ),
    gaps=(
        *_GAPS,
        _CAP_UNCLEAR,
        _TARIFF_CUT_UNKNOWN,
        _COST_CUT_UNKNOWN,
        not_stated("2026年に加わった原因があるかは書かれていない", "Whether causes were added in 2026 is not stated", _SIX),
    ),
)
