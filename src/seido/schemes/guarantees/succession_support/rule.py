"""Who may use the succession support guarantee (事業承継サポート保証), as each source says it."""

from fractions import Fraction

from seido.facts.business.profile import form
from seido.facts.business.succession import (
    holding_company_is_new,
    holding_company_votes,
    succession_borrower,
    succession_funds_for,
    successor_heads_holding_company,
    successor_votes_in_holding_company,
    target_votes,
    target_votes_after_purchase,
)
from seido.rules.build import all_of, any_of, at_least, judgement, one_of, requirement, times
from seido.rules.words import Words, reading
from seido.schemes.guarantees.succession_support.terms import FUKUI, IBARAKI, OKINAWA, WHO
from seido.schemes.guarantees.usual.usual_terms import CORPORATION
from seido.schemes.requirements import can_be_guaranteed

_TWO_THIRDS = Fraction(2, 3)

_has_shares_to_sell = requirement("company", Words("承継する事業が会社であること", "What is handed on is a company"), one_of(form, "company"), WHO)

_holding_company_borrows = requirement(
    "holding_company_borrows", Words("借りるのが持株会社であること", "A holding company borrows"), one_of(succession_borrower, "holding_company"), WHO
)

_newly_set_up = requirement(
    "newly_set_up",
    Words("後継者が設立し代表する、新設の持株会社であること", "The successor has newly set it up, and heads it"),
    all_of(holding_company_is_new, successor_heads_holding_company),
    WHO,
)

_successor_holds_two_thirds = requirement(
    "successor_holds_two_thirds",
    Words("後継者が持株会社の議決権の3分の2以上を持つこと", "The successor has two thirds of the holding company's votes"),
    at_least(successor_votes_in_holding_company, times(holding_company_votes, _TWO_THIRDS)),
    WHO,
    reading(
        "岡山の図は議決権の3分の2を持株会社の設立の横に書く。後継者が持株会社の議決権の3分の2以上を持つことと読む",
        "Okayama's drawing prints the two thirds of the votes beside the founding of the holding company; they are read as the successor's votes in it",
        WHO,
    ),
)

_buys_two_thirds = requirement(
    "buys_two_thirds",
    Words("株式の取得で事業会社の議決権の3分の2以上を持つこと", "With the shares bought, two thirds of the operating company's votes are held"),
    all_of(one_of(succession_funds_for, "shares"), at_least(target_votes_after_purchase, times(target_votes, _TWO_THIRDS))),
    FUKUI,
    reading(
        "事業会社の議決権の3分の2以上は岡山の案内になく、福井など他の協会が求める。岡山でも株式の取得は承継のためなので、同じに見る",
        "That two thirds of the operating company's votes are held is not in Okayama's guide; Fukui and other corporations ask for it."
        " The shares are bought to hand the business on in Okayama as well, so the same is taken",
        FUKUI,
    ),
)

_ON_EITHER_SIDE = reading(
    "沖縄は新設で初年度決算前の持株会社に限り、茨城は新しさの条件を挙げず、北海道は事業も行う持株会社を認める。既にある持株会社を認めるかは協会の判断とする",
    "Okinawa takes a holding company newly set up alone, before its first accounts; Ibaraki prints no such condition, and Hokkaido lets in one that runs a"
    " business too. Whether one that is there already is taken is left to the corporation",
    IBARAKI,
)

_heads_a_holding_company = requirement(
    "heads_holding_company", Words("後継者が持株会社を代表すること", "The successor heads the holding company"), successor_heads_holding_company, IBARAKI
)

_new_or_taken = requirement(
    "new_or_taken",
    Words("持株会社が新設であるか、既にある会社でも協会が認めること", "The holding company is new, or the corporation takes one that is there already"),
    any_of(
        holding_company_is_new,
        judgement(
            "takes_existing_company",
            Words("既にある持株会社でも利用できると協会が認めること", "The corporation takes a holding company that is there already"),
            CORPORATION.words,
            IBARAKI,
        ),
    ),
    IBARAKI,
    _ON_EITHER_SIDE,
)

_before_first_accounts = requirement(
    "before_first_accounts",
    Words("新設で、初年度の決算前の持株会社であること", "The holding company is newly set up, before its first accounts"),
    holding_company_is_new,
    OKINAWA,
)

RULE_2020 = all_of(can_be_guaranteed, _has_shares_to_sell, _holding_company_borrows, _newly_set_up, _successor_holds_two_thirds, _buys_two_thirds)
"""A holding company that the successor has just founded."""

_who_buys = all_of(can_be_guaranteed, _has_shares_to_sell, _holding_company_borrows, _heads_a_holding_company, _successor_holds_two_thirds, _buys_two_thirds)

RULE_2026 = all_of(_who_buys, _new_or_taken)
"""One that is new, or that the corporation takes."""

RULE_OF_IBARAKI = _who_buys
"""One that is new or not."""

RULE_OF_OKINAWA = all_of(_who_buys, _before_first_accounts)
"""One that is new alone."""
