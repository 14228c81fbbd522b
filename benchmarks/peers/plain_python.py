"""The three schemes as one would write them by hand, one function each, from the sources.

Nothing of ``seido`` is used here, so that the same rules stand a second time, independently. Every
fact must be known. A clause bears the name that its requirement has in the catalogue.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

Business = Mapping[str, Any]
Answer = tuple[bool, list[str]]
"""Whether the business qualifies, and the clauses that it fails."""

# Capital in yen and employees, by industry; the rest is counted with manufacturing.
# https://cgc-tokyo.or.jp/business/able.html
_MANUFACTURING = (300_000_000, 300)
_SIZES = {
    "wholesale": (100_000_000, 100),
    "retail": (50_000_000, 50),
    "service": (50_000_000, 100),
    "adult_entertainment": (50_000_000, 100),
    "rubber": (300_000_000, 900),
    "ryokan": (50_000_000, 200),
    "lodging_entertainment": (50_000_000, 100),
}
_NPO_SERVICES = {
    *("wholesale", "service", "software", "ryokan"),
    *("lodging_entertainment", "medical", "adult_entertainment"),
}
_BODIES = {"npo", "other_corporation"}
_COOPERATIVES = {"cooperative", "producer_cooperative", "members_association"}
_PRIMARY = {"agriculture", "forestry", "fishery"}
_EXCLUDED = {*_PRIMARY, "finance", "religious", "adult_entertainment"}

# From net assets in yen: equity ratio in percent, net asset multiple and interest cover in tenths,
# return on assets in percent. 002 特定社債保証制度, the highest tier first.
_TIERS = (
    (500_000_000, 15, 15, 5, 10),
    (300_000_000, 20, 15, 10, 15),
    (50_000_000, 20, 20, 10, 20),
)


def specified_bond(business: Business) -> Answer:
    """Return who may place bonds under guarantee (002 特定社債保証制度, 2016)."""
    return _answer(
        sme=_is_sme(business),
        **_accepted(business),
        issues_bonds=business["form"] == "company",
        meets_a_tier=_meets_a_tier(business),
    )


def succession_special(business: Business) -> Answer:
    """Return who may be handed on without guarantors (003, from 2022-08-31 with 15 times)."""
    used_before = business["used_succession_special_guarantee"]
    first_on = business["first_succession_special_guarantee_on"]
    return _answer(
        sme=_is_sme(business),
        **_accepted(business),
        corporation=business["form"] not in ("sole_proprietor", "not_in_business"),
        hands_on_or_was_handed_on=_hands_on(business) or _was_handed_on(business),
        assets_exceed_liabilities=business["net_assets"] > 0,
        debt_within_15_times=_debt_within_15_times(business),
        company_and_owner_apart=business["company_and_owner_separated"],
        no_eased_loans=not business["has_rescheduled_loans"],
        applies_through_own_bank=business["deals_with_applying_bank"],
        repeats_within_three_years=not used_before
        or business["as_of"] <= _three_years_after(first_on),
    )


def coordinated_support(business: Business) -> Answer:
    """Return whose loan is coupled with the bank's own loan or support (004, 2025)."""
    with_loan = (
        business["proper_loan"] * 10 >= business["amount_wanted"]
        and business["proper_loan_months"] >= 12
        and (business["proper_loan_at_the_same_time"] or business["other_timing_is_accepted"])
    )
    with_plan = (
        business["draws_up_action_plan"]
        and business["bank_supports_plan"]
        and business["carries_out_and_reports_plan"]
    )
    return _answer(
        sme=_is_sme(business),
        **_accepted(business),
        meets_either_requirement=with_loan or with_plan,
    )


SCHEMES = {
    "specified-bond-guarantee": specified_bond,
    "succession-special-guarantee": succession_special,
    "coordinated-support-guarantee": coordinated_support,
}
"""By the scheme's id in the catalogue."""


def _answer(**clauses: bool) -> Answer:
    failing = [name for name, holds in clauses.items() if not holds]
    return not failing, failing


def _accepted(business: Business) -> dict[str, bool]:
    processes = business["processes_own_produce"] and business["processing_counts_as_industry"]
    failure = business["own_failure"]
    return {
        "guaranteed_industry": business["industry"] not in _EXCLUDED
        or business["form"] in _COOPERATIVES
        or (business["industry"] in _PRIMARY and processes),
        "no_antisocial_ties": not business["antisocial_ties"],
        "guarantors_have_no_antisocial_ties": not business["guarantor_antisocial_ties"],
        "no_subrogation_claim": not business["subrogation_claim_outstanding"],
        "no_arrears_on_guaranteed_loans": not business["behind_with_guaranteed_loans"],
        "has_not_failed": failure == "none"
        or (failure == "dishonoured" and business["dishonour_is_excused"]),
    }


def _is_sme(business: Business) -> bool:
    form, industry, employees = business["form"], business["industry"], business["employees"]
    most_capital, most_employees = _SIZES.get(industry, _MANUFACTURING)
    if form == "company":
        little_capital = industry != "medical" and business["capital"] <= most_capital
        return little_capital or bool(employees <= most_employees)
    if form == "sole_proprietor":
        return bool(employees <= (100 if industry == "medical" else most_employees))
    if form in _COOPERATIVES:
        small = form != "members_association" or business["members_are_small"]
        return bool(business["two_thirds_of_members_qualify"] and small)
    if form == "medical_corporation" or (form in _BODIES and industry == "medical"):
        return bool(employees <= 300)
    most = 50 if industry == "retail" else 100 if industry in _NPO_SERVICES else 300
    return form == "npo" and bool(employees <= most)


def _meets_a_tier(business: Business) -> bool:
    net_assets, capital = business["net_assets"], business["capital"]
    assets = net_assets + business["liabilities"]
    profit = business["operating_profit"] + business["interest_income"]
    interest = business["interest_expense"]
    for least, equity, multiple, on_assets, cover in _TIERS:
        if net_assets >= least:
            # Assets are above zero here. Who has no capital has no multiple; who pays no interest
            # covers it unless there is a loss.
            sound = net_assets * 100 >= assets * equity or (
                capital > 0 and net_assets * 10 >= capital * multiple
            )
            earns = profit * 100 >= assets * on_assets or (
                profit * 10 >= interest * cover if interest > 0 else profit >= 0
            )
            return bool(sound and earns)
    return False


def _hands_on(business: Business) -> bool:
    """(1) The succession is planned within three years of the application."""
    today, planned = business["as_of"], business["planned_succession_on"]
    guaranteed_debt_alone = business["refinanced_loans_owner_guaranteed"]
    return bool(
        business["has_succession_plan"]
        and today <= planned <= _three_years_after(today)
        and (business["refinancing_part"] == "none" or guaranteed_debt_alone)
    )


def _was_handed_on(business: Business) -> bool:
    """(2) It took place in the period, less than three years ago; the money refinances alone."""
    today, succeeded = business["as_of"], business["succeeded_on"]
    return bool(
        business["succession_completed"]
        and date(2020, 1, 1) <= succeeded <= date(2025, 3, 31)
        and succeeded <= today <= _three_years_after(succeeded)
        and business["refinancing_part"] == "whole"
        and business["refinanced_loans_owner_guaranteed"]
        and business["refinanced_loans_predate_succession"]
    )


def _debt_within_15_times(business: Business) -> bool:
    net_debt = business["borrowings"] + business["bonds"] - business["cash"]
    ebitda = business["operating_profit"] + business["depreciation"]
    # Without profit only a debt that cash covers can be repaid.
    return bool(net_debt <= (15 * ebitda if ebitda > 0 else 0))


def _three_years_after(day: date) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year + 3, 2, 28)
    return day.replace(year=day.year + 3)
