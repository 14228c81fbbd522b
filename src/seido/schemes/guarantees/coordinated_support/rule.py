"""Who qualifies for the coordinated-support guarantee, by which requirement."""

from seido.facts.application import amount_wanted
from seido.facts.business.support import bank_supports_plan, carries_out_and_reports_plan, draws_up_action_plan
from seido.facts.finance.bank_loans import proper_loan, proper_loan_at_the_same_time, proper_loan_months
from seido.rules.build import all_of, any_of, at_least, judgement, negate, requirement, times
from seido.rules.quantity import percent
from seido.rules.words import Words, reading
from seido.schemes.guarantees.usual.usual_terms import CORPORATION
from seido.schemes.publications import COORDINATED_LEAFLET_2025

WHO = COORDINATED_LEAFLET_2025.under("対象となる方")

_lends_enough = all_of(at_least(proper_loan, times(amount_wanted, percent(10))), at_least(proper_loan_months, 12))

has_proper_loan = requirement(
    "has_proper_loan",
    Words(
        "①保証付き融資の1割以上のプロパー融資を12か月以上、原則同時に受けること",
        "(1) The bank lends a tenth or more itself for 12 months or more, as a rule at the same time",
    ),
    all_of(
        _lends_enough,
        any_of(
            proper_loan_at_the_same_time,
            judgement(
                "other_timing_is_accepted",
                Words("プロパー融資が同時でなくても例外として認められること", "The bank's own loan is accepted although made at another time"),
                CORPORATION.words,
                WHO,
            ),
        ),
    ),
    WHO,
    reading(
        "1割を量る保証付き融資の額は、希望額とする", "The guaranteed loan of which the bank's own loan is a tenth or more is taken to be the amount wanted", WHO
    ),
    reading(
        "004は「原則同時に」とだけ書き、例外を示していない。時期の違うプロパー融資は退けずに、協会の判断に委ねる",
        "Document 004 says 'as a rule at the same time' and names no exception; a loan at another time is left to the corporation and not refused",
        WHO,
    ),
)

has_action_plan = requirement(
    "has_action_plan",
    Words(
        "②金融機関の支援を受けて経営行動計画を自ら作り、実行し、進捗を報告すること",
        "(2) It draws up an action plan with the bank's support, carries it out and reports",
    ),
    all_of(draws_up_action_plan, bank_supports_plan, carries_out_and_reports_plan),
    WHO,
)

meets_either = requirement(
    "meets_either_requirement", Words("①②のいずれかに該当すること", "It meets requirement (1) or (2)"), any_of(has_proper_loan, has_action_plan), WHO
)

BOTH_WAYS = reading(
    "①と②の両方に当たるときにどちらで申し込むかは書かれていない。補助が小さくならない①で申し込むとする。時期の違うプロパー融資は、どちらにもなりうる",
    "Under which of (1) and (2) one applies who meets both is not said. It is taken to be (1), whose subsidy is never the smaller; a loan at another time may"
    " come under either",
    WHO,
)
"""How a business that meets both requirements is read."""

applies_under_plan = all_of(has_action_plan, negate(all_of(_lends_enough, proper_loan_at_the_same_time)))
