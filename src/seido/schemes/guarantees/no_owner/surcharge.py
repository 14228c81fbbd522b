"""Who may leave the owner out for a higher fee (事業者選択型経営者保証非提供): ⑴ to ⑸."""

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.finance.owner_guarantee import (
    accepts_fee_surcharge,
    lends_to_representative,
    pledges_to_keep_requirements,
    profit_before_depreciation,
    profit_before_depreciation_year_before,
    settlements_since_incorporation,
    submits_accounts_on_request,
)
from seido.rules.build import all_of, any_of, at_least, judgement, negate, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.guarantees.no_owner.rule import ALWAYS_ASKED, meets_the_four
from seido.schemes.guarantees.usual.usual_terms import CORPORATION

NIIGATA = Source("https://niigata-cgc.or.jp/system/noguarantee_02", "事業者選択型経営者保証非提供制度：申込人資格要件")

_not_over_indebted = at_least(net_assets, 0)
_no_two_losses = any_of(at_least(profit_before_depreciation, 0), at_least(profit_before_depreciation_year_before, 0))
_settled_once = at_least(settlements_since_incorporation, 1)
_settled_twice = at_least(settlements_since_incorporation, 2)

_accounts_handed_in = requirement(
    "accounts_handed_in",
    Words("⑴過去2年間、求めに応じて決算書を提出していること", "(1) It handed in the accounts asked for over two years"),
    any_of(negate(_settled_once), submits_accounts_on_request),
    NIIGATA,
)

_no_claims_on_representative = requirement(
    "no_claims_on_representative",
    Words("⑵代表者への貸付金などがないこと", "(2) It has no claims on the representative"),
    any_of(negate(_settled_once), negate(lends_to_representative)),
    NIIGATA,
)

_solvent_or_profitable = requirement(
    "solvent_or_profitable",
    Words("⑶債務超過でないか、償却前経常利益が2期連続の赤字でないこと", "(3) It is not over-indebted, or not two years in loss before depreciation"),
    any_of(negate(_settled_twice), _not_over_indebted, _no_two_losses),
    NIIGATA,
    reading(
        "純資産がちょうどゼロ、利益がちょうどゼロの場合は書かれていない。ゼロの純資産は債務超過でなく、ゼロの利益は赤字でないとする",
        "What holds at exactly zero is not said: net assets of zero are no excess of debt, and a profit of zero is no loss",
        NIIGATA,
    ),
)

_has_pledged = requirement(
    "has_pledged", Words("⑷要件を満たし続けると書面で誓約すること", "(4) It pledges to keep these requirements"), pledges_to_keep_requirements, NIIGATA
)

_wants_surcharge = requirement(
    "wants_surcharge",
    Words("⑸保証料率を上乗せし、保証を提供しないことを希望すること", "(5) It wants the surcharge, and no guarantor"),
    accepts_fee_surcharge,
    NIIGATA,
)

chooses_surcharge = all_of(_accounts_handed_in, _no_claims_on_representative, _solvent_or_profitable, _has_pledged, _wants_surcharge)
"""It meets ⑴ to ⑸ as far as facts tell; what the representative is paid is left to a person."""

sound_both_ways = all_of(_settled_twice, _not_over_indebted, _no_two_losses)
"""Both parts of ⑶ are met, which makes the surcharge the smaller one."""

_pay_is_proper = requirement(
    "pay_is_proper",
    Words("⑵代表者への報酬などが適切な額であること", "(2) The representative is paid a proper amount"),
    any_of(
        negate(_settled_once),
        judgement(
            "pay_within_bounds",
            Words("代表者への報酬・賞与・配当などが社会通念上相当な額であること", "What the representative is paid is within what is commonly held proper"),
            CORPORATION.words,
            NIIGATA,
        ),
    ),
    NIIGATA,
)

_meets_the_five = requirement("meets_the_five", Words("⑴～⑸のすべてを満たすこと", "It meets (1) to (5)"), all_of(chooses_surcharge, _pay_is_proper), NIIGATA)

RULE_2024 = all_of(
    ALWAYS_ASKED,
    requirement(
        "meets_the_four_or_the_five",
        Words("①～④を満たすか、上乗せを選んで⑴～⑸を満たすこと", "It meets (1) to (4), or chooses the surcharge and meets its own (1) to (5)"),
        any_of(meets_the_four, _meets_the_five),
        NIIGATA,
    ),
)
"""A corporation that meets ① to ④, or else ⑴ to ⑸ with a surcharge."""
