"""How often made-up businesses are one thing or another; the shares are invented.

They are chosen so that nearly every scheme has businesses that qualify and some that do not, and
so that what goes together in life goes together here. Nothing states how many real ones are so.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from seido.rules.quantity import man

TROUBLED, HANDING_ON, FOUNDING = "#troubled", "#handing_on", "#founding"
"""Traits that no fact states, but on which answers depend."""


class Chance(NamedTuple):
    """Of a thousand businesses, how many say yes: those with a trait, and the others."""

    trait: str
    having: int
    otherwise: int


class Choice(NamedTuple):
    """The usual option of a choice, and in how many of a thousand it is the answer."""

    trait: str
    usual: str
    having: int
    otherwise: int


OTHER = Chance(TROUBLED, 300, 300)
"""For what is answered by yes or no and not named in ``CHANCES``."""

FORMS = MappingProxyType(
    {
        "company": 560,
        "sole_proprietor": 370,
        "cooperative": 13,
        "producer_cooperative": 1,
        "members_association": 1,
        "medical_corporation": 15,
        "npo": 12,
        "other_corporation": 18,
        "not_in_business": 40,
    }
)
INDUSTRIES = MappingProxyType(
    {
        "manufacturing_and_others": 340,
        "wholesale": 70,
        "retail": 230,
        "service": 240,
        "rubber": 4,
        "software": 30,
        "ryokan": 10,
        "travel": 6,
        "lodging_entertainment": 12,
        "medical": 25,
        "logging": 2,
        "agriculture": 12,
        "forestry": 2,
        "fishery": 3,
        "finance": 8,
        "adult_entertainment": 4,
        "religious": 2,
    }
)
PLACES = MappingProxyType(
    {
        "tokyo": 125,
        "osaka": 78,
        "aichi": 58,
        "okayama": 55,
        "kanagawa": 55,
        "saitama": 46,
        "hokkaido": 43,
        "hyogo": 42,
        "fukuoka": 39,
        "chiba": 37,
        "shizuoka": 32,
        "hiroshima": 24,
        "kyoto": 24,
    }
)
"""By code, of how many drawn at random one is so; other prefectures count ``OTHER_PLACE``."""
OTHER_PLACE = 12

CAPITALS = tuple(map(man, (100, 300, 300, 500, 1_000, 1_000, 2_000, 5_000)))

TERMS_WANTED = (60, 61, 84, 84, 120, 120, 180)
"""In how many months people want to repay."""

SIZES = ((620, 0, 5), (850, 6, 20), (940, 21, 50), (980, 51, 150), (1_000, 151, 900))
"""Up to how many of a thousand businesses have between how many employees."""

MONTHS: Mapping[str, int] = MappingProxyType(
    {
        "sales_latest_month": 1,
        "sales_next_two_months": 2,
        "sales_last_three_months": 3,
        "sales_previous_three_months": 3,
        "sales_three_months_around_event": 3,
    }
)
"""By fact, over how many months it runs."""


def _all(per_mille: int) -> Chance:
    return Chance(TROUBLED, per_mille, per_mille)


CHANCES: Mapping[str, Chance] = MappingProxyType(
    {
        "antisocial_ties": _all(2),
        "guarantor_antisocial_ties": _all(2),
        "subrogation_claim_outstanding": Chance(TROUBLED, 60, 3),
        "behind_with_guaranteed_loans": Chance(TROUBLED, 100, 5),
        "processes_own_produce": _all(200),
        "has_paid_taxes": Chance(TROUBLED, 850, 980),
        "has_financial_statements": _all(930),
        "deals_with_applying_bank": _all(850),
        "barred_from_mutual_aid": _all(10),
        "two_thirds_of_members_qualify": _all(800),
        "lends_to_representative": _all(200),
        "provides_financial_information": _all(700),
        "submits_accounts_on_request": _all(800),
        "represents_regional_industry": _all(100),
        "grew_since_last_year": _all(100),
        "bank_supports_plan": _all(600),
        "company_and_owner_separated": _all(550),
        "owner_is_woman": _all(150),
        "has_rescheduled_loans": Chance(TROUBLED, 300, 15),
        "had_rescheduled_loans_on_2020_01_31": Chance(TROUBLED, 200, 20),
        "certified_institution_supports_plan": Chance(TROUBLED, 500, 150),
        "draws_up_action_plan": Chance(TROUBLED, 500, 150),
        "draws_up_business_plan": Chance(TROUBLED, 700, 350),
        "carries_out_and_reports_plan": Chance(TROUBLED, 600, 300),
        "money_needed_for_plan": Chance(TROUBLED, 700, 400),
        "all_creditors_agree": Chance(TROUBLED, 400, 100),
        "prepares_revitalisation_plan": Chance(TROUBLED, 200, 5),
        "bridges_until_plan": Chance(TROUBLED, 300, 20),
        "short_of_cash": Chance(TROUBLED, 600, 60),
        "refused_by_private_bank": Chance(TROUBLED, 300, 40),
        "bank_tightened_terms": Chance(TROUBLED, 400, 50),
        "debt_burden": Chance(TROUBLED, 800, 60),
        "burdened_by_repayments": Chance(TROUBLED, 750, 40),
        "hard_to_plan_alone": Chance(TROUBLED, 700, 200),
        "needs_financial_support": Chance(TROUBLED, 700, 60),
        "needs_exchange_with_banks": Chance(TROUBLED, 500, 80),
        "guided_by_certified_institution": Chance(TROUBLED, 500, 200),
        "carries_out_revival_plan": Chance(TROUBLED, 200, 5),
        "borrowed_from_failed_bank": Chance(TROUBLED, 10, 1),
        "borrows_from_designated_bank": Chance(TROUBLED, 60, 20),
        "loans_passed_to_rcc": Chance(TROUBLED, 30, 1),
        "rcc_eased_repayment": Chance(TROUBLED, 30, 1),
        "meeting_requested": Chance(TROUBLED, 300, 30),
        "income_tax_in_arrears": Chance(TROUBLED, 80, 10),
        "repaid_late_within_year": Chance(TROUBLED, 120, 10),
        "follows_revitalisation_guideline": Chance(TROUBLED, 150, 5),
        "affected_by_economic_change": Chance(TROUBLED, 700, 250),
        "hit_by_designated_crisis": Chance(TROUBLED, 300, 60),
        "suffers_from_related_failure": Chance(TROUBLED, 100, 10),
        "customer_designated_bankrupt": Chance(TROUBLED, 60, 10),
        "mostly_guaranteed_loans": Chance(TROUBLED, 600, 350),
        "closed_business_before": Chance(FOUNDING, 150, 40),
        "has_startup_plan": Chance(FOUNDING, 800, 30),
        "supported_by_municipality": Chance(FOUNDING, 300, 10),
        "uses_or_wants_startup_guarantee": Chance(FOUNDING, 500, 20),
        "plans_spin_off": _all(30),
        "has_succession_plan": Chance(HANDING_ON, 700, 10),
        "succession_completed": Chance(HANDING_ON, 350, 50),
        "certified_for_succession": Chance(HANDING_ON, 400, 3),
        "takes_over_another_business": Chance(HANDING_ON, 500, 10),
        "other_business_lacks_successor": Chance(HANDING_ON, 850, 100),
        "confirmed_by_coordinator": Chance(HANDING_ON, 500, 10),
        "refinanced_loans_predate_succession": Chance(HANDING_ON, 800, 200),
        "used_succession_special_guarantee": Chance(HANDING_ON, 50, 2),
        "holding_company_is_new": Chance(HANDING_ON, 700, 5),
        "successor_heads_holding_company": Chance(HANDING_ON, 800, 5),
        "intends_succession": Chance(HANDING_ON, 950, 20),
    }
)

CHOICES: Mapping[str, Choice] = MappingProxyType(
    {
        "revitalisation_plan": Choice(TROUBLED, "none", 700, 985),
        "own_failure": Choice(TROUBLED, "none", 940, 997),
        "improvement_plan": Choice(TROUBLED, "none", 500, 900),
        "stability": Choice(TROUBLED, "stable", 100, 850),
        "refinancing_part": Choice(TROUBLED, "none", 400, 700),
        "certificate": Choice(TROUBLED, "none", 600, 850),
        "customer_failure": Choice(TROUBLED, "none", 850, 970),
        "customer_cut_back": Choice(TROUBLED, "none", 900, 980),
        "designated_accident": Choice(TROUBLED, "none", 980, 990),
        "designated_disaster": Choice(TROUBLED, "none", 850, 930),
        "designated_trade": Choice(TROUBLED, "none", 500, 600),
        "succession_borrower": Choice(HANDING_ON, "nobody", 50, 960),
        "succession_funds_for": Choice(HANDING_ON, "shares", 350, 150),
        "joint_project": Choice(TROUBLED, "none", 900, 900),
        "project_body": Choice(TROUBLED, "other", 850, 850),
        "capital_loan_programme": Choice(TROUBLED, "other", 700, 850),
        "environmental_equipment": Choice(TROUBLED, "none", 850, 850),
        "founding": Choice(FOUNDING, "own", 600, 500),
    }
)
"""By choice its usual answer; the others are equally likely, and so are those of other choices."""
