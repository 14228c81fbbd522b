"""Capital-type loan since March 2025: higher limits, two classes of interest, twenty years."""

from dataclasses import replace
from datetime import date

from seido.facts.accounts.yearly_results import net_profit
from seido.facts.application import term_wanted, whole_years_wanted
from seido.facts.finance.public_loans import capital_loan_programme, newer_capital_loan_programme, private_bank_lends_alongside
from seido.rules.build import all_of, any_of, at_least, at_most, below, choose, judgement, one_of, requirement, yen
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans import public_loan as jfc
from seido.schemes.loans.capital_type.edition_2016 import AS_EQUITY, EDITION_2016, IS_SME_OR_STARTS, SERVES_REGION
from seido.schemes.model import Particular, RateRow, TermRow, rates
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_GUIDE = Source("https://sogyotecho.jp/hojokin_match/20384", "挑戦支援資本強化特別貸付（資本性ローン）", date(2025, 3, 1))
_WIDENED = Source(
    "https://baie-amalfi.com/%E3%80%902025%E5%B9%B4%E4%BB%A5%E9%99%8D%E3%80%91%E4%B8%AD%E5%B0%8F%E4%BC%81%E6%A5%AD%E5%90%91%E3%81%91"
    "%E8%B3%87%E9%87%91%E7%B9%B0%E3%82%8A%E6%94%AF%E6%8F%B4%E5%88%B6%E5%BA%A6/",
    "通常型の資本性ローンの拡充（2025年3月から）",
    date(2025, 1, 1),
)
_OFFICIAL_OLD = Source("https://www.jfc.go.jp/n/finance/search/57_t.html", "挑戦支援資本強化特別貸付（資本性ローン）")
_SIX = Source("https://bizarq.group/column4/065/", "資本性ローンの対象となる融資制度（国民生活事業）")
_COVID = Source("https://www.okinawakouko.go.jp/notice/1732866540/", "新型コロナ対策資本性劣後ローンの申込期限", date(2024, 11, 29))
_PROGRAMMES_2016 = GUIDEBOOK_2016.under("挑戦支援資本強化特例制度（資本性ローン）：貸付対象者")

_of_both_units = one_of(capital_loan_programme, "new_enterprise", "overseas_or_reorganisation", "succession", "revival")
_invests_to_grow = one_of(newer_capital_loan_programme, "growth_investment")
_UNDER_A_PROGRAMME = Words("対象となる貸付制度を使うこと", "It uses a programme that is on the list")

_under_a_programme_2025 = requirement(
    "under_a_programme",
    _UNDER_A_PROGRAMME,
    any_of(
        _of_both_units,
        _invests_to_grow,
        all_of(jfc.BY_MICRO_UNIT, one_of(capital_loan_programme, "fresh_food")),
        all_of(
            jfc.BY_MICRO_UNIT,
            any_of(one_of(capital_loan_programme, "other"), one_of(newer_capital_loan_programme, "social_business")),
            judgement(
                "programme_accepted", Words("使う貸付制度が国民生活事業の対象であること", "The Micro unit takes the programme"), jfc.LENDER.words, _GUIDE
            ),
        ),
    ),
    _WIDENED,
    reading(
        "対象の貸付制度の一覧は2016年の資料による。2025年3月から、省力化投資などに取り組む成長志向の事業者が加わった",
        "The list of programmes is that of 2016; since March 2025 growth-minded firms that invest in saving labour and the like are let in too",
        _PROGRAMMES_2016,
    ),
)
_under_a_programme_2026 = requirement(
    "under_a_programme",
    _UNDER_A_PROGRAMME,
    any_of(_of_both_units, _invests_to_grow, all_of(jfc.BY_MICRO_UNIT, one_of(newer_capital_loan_programme, "social_business"))),
    _SIX,
    reading(
        "国民生活事業の六つの資金のうち、新規開業資金と新事業活動促進資金は「新企業育成貸付」に含めて数える。中小企業事業の一覧は2016年の資料による",
        "Of the six programmes of the Micro unit those for opening and for new lines of business are counted under loans for new enterprises; the SME"
        " unit's list is that of 2016",
        _SIX,
    ),
)

# The SME unit lends for 61 months, or for whole years from six to twenty.
_is_whole_years = at_least(whole_years_wanted, term_wanted)
_runs_a_set_term = requirement(
    "runs_a_set_term",
    Words(
        "貸付期間が定められたものであること（中小企業事業は5年1か月か、6年から20年までの1年きざみ、国民生活事業は5年1か月以上20年以内）",
        "The term is one of those set: five years and a month, or whole years from 6 to 20, at the SME unit; from five years and a month to 20 years at Micro",
    ),
    all_of(at_least(term_wanted, 61), at_most(term_wanted, 240), any_of(jfc.BY_MICRO_UNIT, at_most(term_wanted, 61), _is_whole_years)),
    _GUIDE,
)

_IN_PROFIT = reading(
    "黒字・赤字がどの利益によるかは書かれていない。直近の決算の当期純利益が0円以上なら黒字とする",
    "Which profit parts the two classes is not stated; net profit of the latest accounts of zero or more counts as a profit",
    _GUIDE,
)
_BOTH_UNITS = reading(
    "利率は事業を分けずに書かれているので、二つの事業に同じく当てはめる", "The rates are printed without naming a unit, and are taken for both", _GUIDE
)
_OLDER_PAGE = reading(
    "公庫の頁（日付なし、前の文面）は1社3億円、3区分で0.40～5.40%と書く。2025年3月の頁の7,200万円・15億円・2区分で答える",
    "An undated page of the lender, of older wording, has ¥300m and three classes from 0.40 to 5.40 %; ¥72m, ¥1,500m and two classes (March 2025) are taken",
    _OFFICIAL_OLD,
)

EDITION_2025 = replace(
    EDITION_2016,
    stated_on=date(2025, 3, 1),
    source=_GUIDE,
    rule=all_of(IS_SME_OR_STARTS, jfc.lends_to_industry, _under_a_programme_2025, SERVES_REGION, _runs_a_set_term),
    limit=choose((jfc.BY_MICRO_UNIT, yen(man(7_200))), otherwise=oku(15)),
    interest=(
        RateRow(Words("直近の決算が赤字（2025年3月）", "loss in the latest accounts, March 2025"), rates("0.50"), below(net_profit, 0)),
        RateRow(Words("直近の決算が黒字（2025年3月）", "profit in the latest accounts, March 2025"), rates("3.25", "3.95"), at_least(net_profit, 0)),
        RateRow(
            Words("民間の協調融資があるときの当初3年（2025年3月）", "the first three years where a private bank lends alongside, March 2025"),
            rates("0.50"),
            private_bank_lends_alongside,
        ),
    ),
    terms=(
        TermRow(
            Words("中小企業事業：5年1か月、または6年から20年までの1年きざみ", "SME unit: five years and a month, or 6 to 20 years by the year"),
            240,
            None,
            jfc.BY_SME_UNIT,
        ),
        TermRow(Words("国民生活事業：5年1か月以上20年以内", "Micro unit: from five years and a month to twenty years"), 240, None, jfc.BY_MICRO_UNIT),
    ),
    particulars=(
        Particular(Words("別枠", "Separate frame"), Words("限度額は、ほかの貸付けとは別枠", "The limit stands apart from that of other loans")),
        Particular(
            Words("名称", "Name"),
            Words("いまは「挑戦支援資本強化特別貸付（資本性ローン）」という", "It is now called a special loan in Japanese, no longer a special case"),
        ),
        Particular(Words("返済", "Repayment"), Words("期限に一括で返す", "All at once at the end")),
        Particular(Words("利率の見直し", "Review of the rate"), Words("毎年、直近の決算により見直す", "Every year, by the latest accounts")),
        *AS_EQUITY,
        jfc.UNITS,
    ),
    readings=(_IN_PROFIT, _BOTH_UNITS, _OLDER_PAGE),
    gaps=(
        jfc.PAPERS_ASKED,
        jfc.INDUSTRIES_LEFT,
        jfc.OKINAWA_UNKNOWN,
        not_stated("貸付制度ごとの要件が別にあり、書かれていない", "Each programme has conditions of its own, which are not stated", _GUIDE),
        not_stated(
            "2025年3月より後の利率は確かめられた頁にない。いまの利率は公庫に尋ねる",
            "No page seen prints rates after March 2025; ask the lender for today's",
            _GUIDE,
        ),
        not_stated(
            "自己資本とみなす扱い、劣後の順位、地域に関する三つの要件は2016年の資料による",
            "That it counts as equity, its rank, and the three conditions about the region rest on the guidebook of 2016",
            _PROGRAMMES_2016,
        ),
        set_by_window("協調融資の条件は公庫が定める", "On which conditions a bank lends alongside is set by the lender", _GUIDE),
        not_stated(
            "新型コロナのときの資本性劣後ローンは2025年2月末で申込みを終えた。その後は通常の資本性ローンが拡充された",
            "The covid type took its last applications at the end of February 2025; the ordinary loan was widened after it",
            _COVID,
        ),
    ),
)

EDITION_2026 = replace(
    EDITION_2025,
    stated_on=READ_ON,
    source=_SIX,
    rule=all_of(IS_SME_OR_STARTS, jfc.lends_to_industry, _under_a_programme_2026, SERVES_REGION, _runs_a_set_term),
    readings=(
        reading(
            "日付のない頁から採るのは国民生活事業の対象の貸付制度だけで、限度額・利率・期間は2025年3月の頁による",
            "Of the undated page only the Micro unit's programmes are taken; limits, rates and terms are those of the page of March 2025",
            _GUIDE,
        ),
        *EDITION_2025.readings,
    ),
)
"""Of today's page only the Micro unit's programmes are new; the figures are those of March 2025."""
