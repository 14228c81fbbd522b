"""Loan without the owner's guarantee (経営者保証を不要とする融資制度), as the guidebook of 2016 states it."""

from dataclasses import replace

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.accounts.yearly_results import net_profit, net_profit_year_before
from seido.facts.business.profile import form
from seido.facts.business.size import is_small_enterprise, is_sme
from seido.facts.finance.public_loans import micro_unit_borrowing_months, repaid_late_within_year, tax_returns_filed
from seido.rules.build import all_of, any_of, at_least, below, negate, one_of, requirement
from seido.rules.words import Words, reading
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans.public_loan import (
    BASE_RATES_MOVE,
    BASE_RATES_SHARED,
    BASE_SME,
    BUSINESS,
    BY_MICRO_UNIT,
    BY_SME_UNIT,
    INDUSTRIES_LEFT,
    OKINAWA_UNKNOWN,
    UNITS,
    WINDOWS_WITH_OKINAWA,
    lends_to_industry,
)
from seido.schemes.model import Edition, Particular, RateRow, rates
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016

_WHO = GUIDEBOOK_2016.under("経営者保証を不要とする融資制度：対象となる方")
_WHAT = GUIDEBOOK_2016.under("経営者保証を不要とする融資制度：支援内容")

IS_CORPORATION = requirement(
    "is_corporation",
    Words("経営者が保証する法人であること", "It is a corporation, which an owner guarantees"),
    negate(one_of(form, "sole_proprietor", "not_in_business")),
    _WHO,
    reading(
        "法人に限るとは書かれていない。経営者が保証するのは法人の債務で、個人事業主には免除する保証がないので、法人に限る",
        "It is not said to be for corporations alone; an owner guarantees the debts of a corporation, and one who trades alone has no"
        " guarantee to be released from",
        _WHO,
    ),
)

NO_TWO_LOSSES = requirement(
    "no_two_losses_running",
    Words("2期連続赤字でないこと", "It has not made losses two years running"),
    negate(all_of(below(net_profit, 0), below(net_profit_year_before, 0))),
    _WHO,
    reading(
        "「赤字」がどの利益かは書かれていない。当期純損失とし、0円は赤字としない",
        "Which profit a loss is of is not stated; a net loss is taken, and nothing earned and nothing lost is none",
        _WHO,
    ),
)

IS_SOLVENT = requirement("not_insolvent", Words("債務超過でないこと", "Its liabilities do not exceed its assets"), at_least(net_assets, 0), _WHO)

AS_SME = requirement("as_sme", Words("中小企業事業の要件", "Conditions of the SME unit"), all_of(BY_SME_UNIT, is_sme, any_of(NO_TWO_LOSSES, IS_SOLVENT)), _WHO)

_repays_well = requirement(
    "borrows_and_repays_well",
    Words(
        "税務申告2期以上、国民生活事業から1年以上の借入れがあり、直近1年に返済の遅れがないこと",
        "Two tax returns or more, a year or more of borrowing from the Micro unit, and no late repayment within the last year",
    ),
    all_of(at_least(tax_returns_filed, 2), at_least(micro_unit_borrowing_months, 12), negate(repaid_late_within_year)),
    _WHO,
)

_as_small_enterprise = requirement(
    "as_small_enterprise",
    Words("国民生活事業の要件", "Conditions of the Micro unit"),
    all_of(BY_MICRO_UNIT, is_small_enterprise, _repays_well, NO_TWO_LOSSES, IS_SOLVENT),
    _WHO,
)

_meets_its_unit = requirement(
    "meets_its_unit", Words("申し込む事業の要件を満たすこと", "It meets the conditions of the unit applied to"), any_of(AS_SME, _as_small_enterprise), _WHO
)

EDITION_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=all_of(IS_CORPORATION, lends_to_industry, _meets_its_unit),
    interest=(
        replace(BASE_SME, words=Words("中小企業事業：基準利率の融資で使うとき（上乗せなし）", "SME unit: with a loan at the base rate, nothing added")),
        RateRow(
            Words("国民生活事業：基準利率の融資で使うとき（0.2%上乗せ）", "Micro unit: with a loan at the base rate, 0.2 added"), rates("2.05"), BY_MICRO_UNIT
        ),
    ),
    particulars=(
        Particular(Words("保証", "Guarantee"), Words("経営責任者の保証を免除する", "The owner is released from guaranteeing")),
        Particular(
            Words("限度額と期間", "Limit and term"),
            Words("使う貸付制度ごとに定められたもの。残高のある方も使える", "Those of the programme used; earlier borrowers may use it as well"),
        ),
        Particular(
            Words("上乗せ利率", "Added rate"),
            Words(
                "国民生活事業は、制度の利率に0.2%を上乗せする。事業承継・集約・活性化支援資金と新事業活動促進資金（事業承継関連）で一定の要件に該当すれば免除",
                "The Micro unit adds 0.2 to the rate of the programme, but not, on certain conditions, in two programmes for succession",
            ),
        ),
        Particular(
            Words("ほかの融資", "Other loans"),
            Words(
                "マル経融資（経営改善資金）や新創業融資制度なども経営者保証によらない",
                "Marukei loans and the new start-up loans need no owner's guarantee either",
            ),
        ),
        UNITS,
    ),
    steps=(step("ask_for_terms", BUSINESS, "要件の詳細を日本公庫に尋ねる", "Ask the corporation for the conditions in detail"),),
    windows=WINDOWS_WITH_OKINAWA,
    readings=(
        BASE_RATES_SHARED,
        reading(
            "利率は使う貸付制度のもので、ここには値がない。基準利率の制度で使うときの利率を示し、国民生活事業は0.2%を加える",
            "The rate is that of the programme it is used with; what is shown holds with a loan at the base rate, plus 0.2 at the Micro unit",
            _WHAT,
        ),
    ),
    gaps=(
        INDUSTRIES_LEFT,
        BASE_RATES_MOVE,
        OKINAWA_UNKNOWN,
        set_by_window("経営内容などの要件の詳細は公庫に尋ねる", "The conditions in detail are to be asked of the lender", _WHO),
        not_stated("必要書類は書かれておらず、公庫に尋ねる", "The papers are not stated; ask the lender", _WHO),
        not_stated("上乗せが免除される一定の要件は書かれていない", "On which conditions nothing is added is not stated", _WHAT),
    ),
)
