"""Who may borrow without the owner's guarantee (経営者保証を不要とする保証): ① to ④."""

from seido.facts.accounts.ratios import equity_ratio, interest_cover, return_on_assets
from seido.facts.business.succession import company_and_owner_separated
from seido.facts.finance.owner_guarantee import provides_financial_information
from seido.rules.build import all_of, any_of, judgement, ratio_at_least, requirement
from seido.rules.quantity import percent
from seido.rules.words import Source, Words, reading
from seido.schemes.guarantees.usual.usual_terms import CORPORATION
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.requirements import can_be_guaranteed, is_corporation

WHO = GUIDEBOOK_2016.under("「経営者保証に関するガイドライン」の利用促進：経営者保証を不要とする保証制度")
HOKKAIDO = Source("http://www.cgc-hokkaido.or.jp/system/management.html", "経営者保証ガイドライン対応保証：資格要件4")

_is_corporation = requirement("corporation", Words("法人であること", "It is a corporation"), is_corporation, WHO)

_company_and_owner_apart = requirement(
    "company_and_owner_apart",
    Words("①法人と経営者個人の資産・経理が明確に分かれていること", "(1) Assets and accounts of company and owner are clearly separate"),
    company_and_owner_separated,
    WHO,
)

_dealings_are_proper = requirement(
    "dealings_are_proper",
    Words("②法人と経営者の資金のやりとりが適切な範囲であること", "(2) Money passes between company and owner within proper bounds"),
    judgement(
        "dealings_within_bounds",
        Words("法人と経営者の資金のやりとりが社会通念上適切な範囲にあること", "What passes between company and owner is within what is commonly held proper"),
        CORPORATION.words,
        WHO,
    ),
    WHO,
)

_informs_in_time = requirement(
    "informs_in_time",
    Words("③財務情報などを、期中も、適時適切に提供すること", "(3) It provides financial information in time, also while the loan runs"),
    provides_financial_information,
    WHO,
)

_equity_is_enough = ratio_at_least(equity_ratio, percent(20))
_return_is_enough = ratio_at_least(return_on_assets, percent(10))
_cover_is_enough = ratio_at_least(interest_cover, 2)

_can_repay_alone = requirement(
    "can_repay_alone",
    Words("④法人だけの資産・収益力で返済できると判断されること", "(4) The company can repay from its own assets and earnings"),
    any_of(
        requirement(
            "sound_without_security",
            Words("自己資本比率20%以上で、事業利益率10%以上かカバレッジ2倍以上", "Equity 20 % or more, and a return of 10 % or interest cover of 2 or more"),
            all_of(_equity_is_enough, any_of(_return_is_enough, _cover_is_enough)),
            HOKKAIDO,
        ),
        requirement(
            "sound_with_security",
            Words("三つの指標のいずれかを満たし、担保で保全が足りること", "One of the three ratios is met, and security covers the loan"),
            all_of(
                any_of(_equity_is_enough, _return_is_enough, _cover_is_enough),
                judgement(
                    "security_covers_loan",
                    Words("法人や経営者の不動産などの担保で保全が足りること", "Real estate or other security of company or owner covers the loan"),
                    CORPORATION.words,
                    HOKKAIDO,
                ),
            ),
            HOKKAIDO,
        ),
    ),
    WHO,
    reading(
        "002は財務の要件があることと、尋ねるようにということだけを書く。同じ四つの要件を載せる北海道のページの数値による",
        "Document 002 says that there are financial requirements, and to ask for them. They are taken from Hokkaido, which prints the same four requirements",
        HOKKAIDO,
    ),
)

meets_the_four = requirement(
    "meets_the_four",
    Words("①～④のすべてを満たすこと", "It meets (1) to (4)"),
    all_of(_company_and_owner_apart, _dealings_are_proper, _informs_in_time, _can_repay_alone),
    WHO,
)

ALWAYS_ASKED = all_of(can_be_guaranteed, _is_corporation)

RULE_2016 = all_of(ALWAYS_ASKED, meets_the_four)
"""A corporation that meets ① to ④ of 002."""
