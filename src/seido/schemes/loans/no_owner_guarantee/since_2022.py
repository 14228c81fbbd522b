"""Loan without the owner's guarantee since 2022: the Micro unit's conditions, eased step by step."""

from dataclasses import replace
from datetime import date

from seido.facts.application import as_of
from seido.facts.business.profile import form, started_on
from seido.facts.business.size import is_small_enterprise, is_sme
from seido.facts.business.startup import planned_form
from seido.facts.finance.public_loans import repaid_late_within_year, tax_returns_filed
from seido.rules.build import all_of, any_of, at_least, at_most, below, judgement, months_between, negate, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import moving
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans import public_loan as jfc
from seido.schemes.loans import public_loan_moving as now
from seido.schemes.loans.no_owner_guarantee.edition_2016 import AS_SME, EDITION_2016, IS_CORPORATION, IS_SOLVENT, NO_TWO_LOSSES
from seido.schemes.model import Particular, RateRow
from seido.schemes.publications import GUIDEBOOK_2016

_OF_2016 = GUIDEBOOK_2016.under("経営者保証を不要とする融資制度：支援内容")
_DROPPED = Source(
    "https://f-consultant.taizo-office.com/2023/02/08/%e7%b5%8c%e5%96%b6%e8%80%85%e4%bf%9d%e8%a8%bc%e6%94%b9%e9%9d%a9%ef%bc%88%e7%b5%8c%e5%96%b6%e8%80%85%e4%bf%9d"
    "%e8%a8%bc%e3%81%ab%e4%be%9d%e5%ad%98%e3%81%97%e3%81%aa%e3%81%84%e8%9e%8d%e8%b3%87%e6%85%a3-3",
    "経営者保証免除特例制度の要件（2022年4月から）",
    date(2023, 2, 8),
)
_STARTERS_EASED = Source("https://hiraishi.jp/6494.html", "日本公庫 創業から5年以内の要件の緩和（2023年2月から）", date(2022, 12, 23))
_STARTERS = Source("https://jfc-support-navi.maket.jp/?p=413", "創業期の無担保・無保証人（2024年4月から）", date(2025, 1, 1))
_SEVEN = Source("https://media.yayoi-kk.co.jp/25216/", "経営者保証免除特例制度（国民生活事業）", date(2024, 8, 29))
_OLD_SURCHARGE = Source("http://yokkaichi-hojinkai.or.jp/yusi/11a.htm", "中小企業事業：保証人の免除・猶予の利率")

_files_and_repays = requirement(
    "files_and_repays_well",
    Words(
        "税務申告2期以上、直近1年に国民生活事業への返済の遅れがないこと",
        "Two tax returns or more, and no late repayment to the Micro unit within the last year",
    ),
    all_of(at_least(tax_returns_filed, 2), negate(repaid_late_within_year)),
    _DROPPED,
    reading(
        "借入れ1年以上の要件だけがなくなったとあるので、ほかの要件は2016年のままとみる。同じ頁は前の要件を、減価償却前経常利益が2期続けて赤字でないこと、"
        "代表者への貸付けがないことと書くが、2016年の資料の要件で答える",
        "Only the one year of borrowing is said to have been dropped, so the rest is taken to stand as in 2016. The same page"
        " words the earlier conditions as no two years of a loss in ordinary profit before depreciation, and no loans to the owner; the guidebook's are taken",
        _DROPPED,
    ),
)
_as_small_enterprise = requirement(
    "as_small_enterprise",
    Words("国民生活事業の要件", "Conditions of the Micro unit"),
    all_of(jfc.BY_MICRO_UNIT, is_small_enterprise, _files_and_repays, NO_TWO_LOSSES, IS_SOLVENT),
    _DROPPED,
)
_starts = requirement(
    "started_within_five_years",
    Words("創業から5年以内で、緩和された要件を満たすこと", "It began within five years, and meets the eased conditions"),
    all_of(
        jfc.BY_MICRO_UNIT,
        is_sme,
        at_most(months_between(started_on, as_of), 60),
        judgement(
            "eased_for_starters",
            Words("創業5年以内の緩和された要件を満たすこと", "It meets the conditions eased for those within five years of starting"),
            jfc.LENDER.words,
            _STARTERS_EASED,
        ),
    ),
    _STARTERS_EASED,
    reading(
        "何が緩和されたかは書かれていない。創業から満60か月までを5年以内とし、要件は公庫の判断に残す",
        "What was eased is not said; up to sixty completed months count as five years, and the conditions are left to the lender",
        _STARTERS_EASED,
    ),
)
_first_returns = requirement(
    "fewer_than_two_tax_returns",
    Words(
        "税務申告が2期未満の創業期であること（原則として無担保・無保証人）", "It has filed fewer than two tax returns: as a rule no security and no guarantor"
    ),
    all_of(jfc.BY_MICRO_UNIT, jfc.SME_OR_STARTING, any_of(one_of(form, "not_in_business"), below(tax_returns_filed, 2))),
    _STARTERS,
    reading(
        "「原則」の例外は書かれていない。国民生活事業で税務申告が2期未満なら、保証人なしで借りられるとみる",
        "Exceptions from the rule are not stated; whoever has filed fewer than two returns is taken to borrow from the Micro unit without a guarantor",
        _STARTERS,
    ),
)
_one_of_seven = requirement(
    "one_of_seven_routes",
    Words(
        "国民生活事業の七つの要件のうち一つを満たし、返済が見込まれること", "It meets one of the Micro unit's seven conditions, and can be expected to repay"
    ),
    all_of(
        jfc.BY_MICRO_UNIT,
        is_sme,
        judgement("meets_one_of_seven", Words("七つの要件のどれか一つを満たすこと", "It meets one of the seven conditions"), jfc.LENDER.words, _SEVEN),
        judgement("repayment_is_foreseeable", Words("返済の見込みがあること", "Repayment can be foreseen"), jfc.LENDER.words, _SEVEN),
    ),
    _SEVEN,
    reading(
        "七つの要件は確かめられた頁に全部は載っていない。前の要件（連続赤字・債務超過など）を一律には求めず、公庫の判断に残す",
        "The pages that were seen do not print all seven; the earlier conditions, such as on losses, are no longer asked of all, and the lender decides",
        _SEVEN,
    ),
)
_is_or_will_be_corporation = requirement(
    "is_corporation",
    Words(
        "経営者が保証する法人であること（創業の予定なら会社を設ける予定であること）", "It is, or is to be set up as, a corporation, which an owner guarantees"
    ),
    any_of(negate(one_of(form, "sole_proprietor", "not_in_business")), all_of(one_of(form, "not_in_business"), one_of(planned_form, "company"))),
    _SEVEN,
)

_MEETS_ITS_UNIT = Words("申し込む事業の要件を満たすこと", "It meets the conditions of the unit applied to")
_CARRIED = not_stated(
    "中小企業事業の要件と、国民生活事業の上乗せ0.2%は2016年の資料による。いまの要件と上乗せは確かめられない",
    "The SME unit's conditions, and the 0.2 that the Micro unit adds, rest on the guidebook of 2016; today's are not known",
    _OF_2016,
)

EDITION_2022 = replace(
    EDITION_2016,
    stated_on=date(2023, 2, 8),
    opens_on=date(2022, 4, 1),
    source=_DROPPED,
    rule=all_of(IS_CORPORATION, jfc.lends_to_industry, requirement("meets_its_unit", _MEETS_ITS_UNIT, any_of(AS_SME, _as_small_enterprise), _DROPPED)),
    interest=(
        replace(now.BASE_SME, words=Words("中小企業事業：基準利率の融資で使うとき（上乗せなし）", "SME unit: with a loan at the base rate, nothing added")),
        RateRow(
            Words("国民生活事業：基準利率の融資で使うとき（0.2%上乗せ）", "Micro unit: with a loan at the base rate, 0.2 added"),
            moving("jfc_micro_base", "-0.20"),
            jfc.BY_MICRO_UNIT,
        ),
    ),
    readings=(
        EDITION_2016.readings[1],
        reading(
            "日付のない古い頁は、中小企業事業で免除なら0.3%、猶予なら0.1%の上乗せと書く。古いと分かる頁なので、2016年の資料（上乗せなし）で答える",
            "An old page without a day has the SME unit add 0.3 for a release, 0.1 for a deferral; being old, it gives way to that of 2016, which adds none",
            _OLD_SURCHARGE,
        ),
    ),
    gaps=(jfc.INDUSTRIES_LEFT, now.BASE_RATES_LAST_PRINTED, jfc.OKINAWA_UNKNOWN, _CARRIED, *EDITION_2016.gaps[3:]),
)

EDITION_2023 = replace(
    EDITION_2022,
    stated_on=date(2022, 12, 23),
    opens_on=date(2023, 2, 1),
    source=_STARTERS_EASED,
    rule=all_of(
        IS_CORPORATION, jfc.lends_to_industry, requirement("meets_its_unit", _MEETS_ITS_UNIT, any_of(AS_SME, _as_small_enterprise, _starts), _STARTERS_EASED)
    ),
)

_OTHER_LOANS = Particular(
    EDITION_2016.particulars[3].name,
    Words(
        "マル経融資（経営改善資金）も経営者保証によらない。創業期は原則として無担保・無保証人（2024年4月から）",
        "Marukei loans need no owner's guarantee either; since April 2024 starters as a rule give neither security nor guarantee",
    ),
)

EDITION_SPRING_2024 = replace(
    EDITION_2023,
    stated_on=date(2025, 1, 1),
    opens_on=date(2024, 4, 1),
    source=_STARTERS,
    rule=all_of(
        _is_or_will_be_corporation,
        jfc.lends_to_industry,
        requirement("meets_its_unit", _MEETS_ITS_UNIT, any_of(AS_SME, _as_small_enterprise, _first_returns, _starts), _STARTERS),
    ),
    particulars=(*EDITION_2016.particulars[:3], _OTHER_LOANS, EDITION_2016.particulars[4]),
)

EDITION_AUTUMN_2024 = replace(
    EDITION_SPRING_2024,
    stated_on=date(2024, 8, 29),
    opens_on=None,
    source=_SEVEN,
    rule=all_of(
        _is_or_will_be_corporation, jfc.lends_to_industry, requirement("meets_its_unit", _MEETS_ITS_UNIT, any_of(AS_SME, _first_returns, _one_of_seven), _SEVEN)
    ),
    particulars=(
        *EDITION_2016.particulars[:2],
        Particular(
            Words("国民生活事業の特例の名", "Its name at the Micro unit"),
            Words("経営者保証免除特例制度（国民生活事業）", "Special release from the owner's guarantee"),
        ),
        EDITION_2016.particulars[2],
        _OTHER_LOANS,
        EDITION_2016.particulars[4],
    ),
    gaps=(
        *EDITION_2022.gaps,
        set_by_window(
            "国民生活事業の七つの要件と、創業5年以内の緩和の中身は公庫に尋ねる",
            "The Micro unit's seven conditions, and what is eased for those within five years of their start, are to be asked of the lender",
            _SEVEN,
        ),
    ),
)
