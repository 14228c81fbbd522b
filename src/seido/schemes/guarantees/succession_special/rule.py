"""Who may use the succession special guarantee (事業承継特別保証): its requirements by name."""

from dataclasses import replace
from datetime import date

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.accounts.ratios import ebitda_debt_multiple
from seido.facts.application import as_of
from seido.facts.business.succession import (
    company_and_owner_separated,
    first_succession_special_guarantee_on,
    has_succession_plan,
    planned_succession_on,
    refinanced_loans_predate_succession,
    succeeded_on,
    succession_completed,
    used_succession_special_guarantee,
)
from seido.facts.finance.bank_loans import (
    deals_with_applying_bank,
    had_rescheduled_loans_on_2020_01_31,
    has_rescheduled_loans,
    refinanced_loans_owner_guaranteed,
    refinancing_part,
)
from seido.rules.build import all_of, any_of, at_least, at_most, months_after, more_than, negate, one_of, ratio_at_most, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import can_be_guaranteed, is_corporation

STATED = date(2020, 4, 1)
WHO = OKAYAMA_GUIDE_2020.under("事業承継特別保証：ご利用いただける方")
WHAT = OKAYAMA_GUIDE_2020.under("事業承継特別保証：制度の概要")
HOW = OKAYAMA_GUIDE_2020.under("事業承継特別保証：申込方法・添付書類")
GUNMA = Source("https://gunma-cgc.or.jp/seido/s06/jigyoushoukeitokubetuhoshouseido", "事業承継特別保証制度：対象者・複数回利用・資金使途")
_CRISIS = Source("https://www.shoukeinet.go.jp/business_successions.html", "事業承継特別保証制度：お申込み資格（返済緩和の確認基準日）")

_HANDED_ON_WORDS = Words("⑴または⑵に当たること", "It meets (1) or (2)")

_is_corporation = requirement("corporation", Words("法人であること", "It is a corporation"), is_corporation, WHO)

_refinances_owner_guaranteed = requirement(
    "refinances_owner_guaranteed",
    Words("借り換えるのは経営者保証の付いた借入れだけであること", "What it refinances is owner-guaranteed debt alone"),
    any_of(one_of(refinancing_part, "none"), refinanced_loans_owner_guaranteed),
    WHAT,
    reading(
        "003は経営者保証の付いた借入れの借換えを認めると書き、付いていない借入れには触れていない。付いていない借入れは借り換えられないとする群馬のページによる",
        "Document 003 allows refinancing of loans with the owner's guarantee and is silent on others. As the page of Gunma says that loans"
        " without it are shut out, they are",
        GUNMA,
    ),
)

_hands_on_within_three_years = requirement(
    "hands_on_within_three_years",
    Words("⑴ 申込受付日から3年以内に事業承継を予定する計画があること", "(1) It plans to be handed on within three years of the application"),
    all_of(has_succession_plan, at_least(planned_succession_on, as_of), at_most(planned_succession_on, months_after(as_of, 36)), _refinances_owner_guaranteed),
    WHO,
    reading(
        "「3年以内」の数え方は書かれていない。初日を算入しない民法140条により、3年後の同じ日までとする。その日の計画は3年以内で、その日には"
        "まだ3年を経過していない",
        "How 'within three years' is counted is not said. The first day is left out (Civil Code, art. 140), so they end with the same day"
        " three years later: a plan for that day is within them, and on it they have not passed",
        WHO,
    ),
)

_was_handed_on_lately = requirement(
    "was_handed_on_lately",
    Words(
        "⑵ 2020年1月1日から2025年3月31日までに事業承継をし、3年を経過していないこと",
        "(2) It was handed on from 2020-01-01 to 2025-03-31, and three years have not passed",
    ),
    all_of(
        succession_completed,
        at_least(succeeded_on, date(2020, 1, 1)),
        at_most(succeeded_on, date(2025, 3, 31)),
        at_most(succeeded_on, as_of),
        at_most(as_of, months_after(succeeded_on, 36)),
        requirement(
            "refinances_debt_from_before",
            Words("資金の全額で、承継前の経営者保証付き借入れを借り換えること", "All of it refinances owner-guaranteed debt from before the succession"),
            all_of(one_of(refinancing_part, "whole"), _refinances_owner_guaranteed, refinanced_loans_predate_succession),
            WHAT,
        ),
    ),
    WHO,
    reading(
        "承継後の申込みで、新しい資金を加えられるかを003は明記しない。資金は借換えに限るとする群馬のページにより、全額を借換えに充てるものとする",
        "Whether new money may be added after the succession is not plain in 003. As the page of Gunma limits the money to refinancing,"
        " all of it has to refinance",
        GUNMA,
    ),
)

_assets_exceed_liabilities = requirement(
    "assets_exceed_liabilities",
    Words("⑶① 直近の決算で資産超過であること", "(3)-1 Assets exceed liabilities"),
    more_than(net_assets, 0),
    WHO,
    reading(
        "資産と負債が等しいときに資産超過かどうかは書かれていない。差が残って初めて超過とし、ゼロは資産超過でないとする",
        "Whether assets that equal liabilities exceed them is not said. They exceed only where something is left, so zero does not",
        WHO,
    ),
)

_company_and_owner_apart = requirement(
    "company_and_owner_apart", Words("⑶③ 法人と個人の分離がなされていること", "(3)-3 Company and owner are kept separate"), company_and_owner_separated, WHO
)

_applies_through_own_bank = requirement(
    "applies_through_own_bank",
    Words("与信取引のある金融機関を通じて申し込むこと", "It applies through a bank that gives it credit already"),
    deals_with_applying_bank,
    HOW,
)

_no_eased_loans_but_for_crisis = requirement(
    "no_eased_loans",
    Words("⑶④ 申込時に返済緩和している借入金がないこと", "(3)-4 The repayment of no loan is eased when it applies"),
    any_of(
        negate(has_rescheduled_loans),
        requirement(
            "no_eased_loans_before_crisis",
            Words("危機関連保証の期間中の申込みで、始期の前日に返済緩和がなかったこと", "It applies during the crisis, and none was eased on the day before"),
            all_of(at_most(as_of, date(2021, 12, 31)), negate(had_rescheduled_loans_on_2020_01_31)),
            _CRISIS,
        ),
    ),
    WHO,
    reading(
        "003は危機関連保証の発動中の例外をまだ知らない。例外は、危機関連保証が実施されていた2021年12月31日までの申込みとする",
        "Document 003 does not yet know the exception for a crisis. It is taken to hold for applications until 31 December 2021, while the"
        " crisis guarantee was in force",
        _CRISIS,
    ),
)

_no_eased_loans = requirement("no_eased_loans", _no_eased_loans_but_for_crisis.words, negate(has_rescheduled_loans), WHO)

_debt_within_10_times = requirement(
    "debt_within_10_times",
    Words("⑶② EBITDA有利子負債倍率が10倍以内であること", "(3)-2 Net debt within 10 times EBITDA"),
    ratio_at_most(ebitda_debt_multiple, 10),
    WHO,
)

_debt_within_15_times = requirement(
    "debt_within_15_times",
    Words("⑶② EBITDA有利子負債倍率が15倍以内であること", "(3)-2 Net debt within 15 times EBITDA"),
    ratio_at_most(ebitda_debt_multiple, 15),
    GUNMA,
)

_repeats_within_three_years = requirement(
    "repeats_within_three_years",
    Words("二度目からは、1回目の保証日から3年以内の申込みであること", "Used again, it is applied for within three years of the first guarantee"),
    any_of(negate(used_succession_special_guarantee), at_most(as_of, months_after(first_succession_special_guarantee_on, 36))),
    GUNMA,
    reading(
        "1回目の保証日から3年以内という条件は、15倍とする日付のないページにあり、003にはない。15倍の条件と同じ日からとする",
        "That a further use comes within three years of the first stands on undated pages that print 15 times, and not in 003. It is taken"
        " to begin with the 15 times",
        GUNMA,
    ),
)

_hands_on_or_was_handed_on = requirement("hands_on_or_was_handed_on", _HANDED_ON_WORDS, any_of(_hands_on_within_three_years, _was_handed_on_lately), WHO)

_may_be_handed_on = all_of(can_be_guaranteed, _is_corporation, _hands_on_or_was_handed_on, _assets_exceed_liabilities)

QUALIFIES_2020 = all_of(_may_be_handed_on, _debt_within_10_times, _company_and_owner_apart, _no_eased_loans_but_for_crisis, _applies_through_own_bank)
"""⑴ or ⑵, and all of ⑶ with a multiple of 10."""

_rest_of_2022 = all_of(_debt_within_15_times, _company_and_owner_apart, _no_eased_loans, _applies_through_own_bank, _repeats_within_three_years)

QUALIFIES_2022 = all_of(_may_be_handed_on, _rest_of_2022)
"""⑴ or ⑵, and all of ⑶ with a multiple of 15."""

FEDERATION = Source("https://www.zenshinhoren.or.jp/model-case/shokei/", "事業承継特別保証：資格要件")

# An extension is neither shown nor ruled out, so who is refused for the day is sent to ask.
_was_handed_on_as_printed = replace(
    _was_handed_on_lately,
    words=Words(
        "⑵ 2020年1月1日から2025年3月31日までに事業承継をし、3年を経過していないこと（その後の承継に延びたかは窓口で確かめる）",
        "(2) It was handed on from 2020-01-01 to 2025-03-31, and three years have not passed; whether later ones were let in, ask the window",
    ),
    source=FEDERATION,
)

QUALIFIES_2026 = all_of(
    can_be_guaranteed,
    _is_corporation,
    requirement("hands_on_or_was_handed_on", _HANDED_ON_WORDS, any_of(_hands_on_within_three_years, _was_handed_on_as_printed), FEDERATION),
    _assets_exceed_liabilities,
    _rest_of_2022,
)
"""The same, as pages of 2026 still print it."""
