"""Businesses to measure with: drawn from a table of values, every fact known, from a seed."""

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from seido.rules.quantity import man, oku
from seido.rules.values import Exact

_EITHER = (True, False)
_MOSTLY = (*[True] * 7, False)
_SELDOM = (*[False] * 7, True)


def _each_month_end(first: int, last: int) -> tuple[date, ...]:
    """Return the first and the last day of every month of some years."""
    firsts = [date(year, month, 1) for year in range(first, last + 1) for month in range(1, 13)]
    return tuple(day for each in firsts for day in (each, each - timedelta(days=1)))


# Steps are chosen so that thresholds are hit exactly; no amount reaches 2**31 yen, which is where
# the whole numbers of openfisca-core end.
VALUES: Mapping[str, Sequence[Exact]] = {
    "as_of": tuple(day for day in _each_month_end(2026, 2027) if "2026-04" <= f"{day}" < "2027-04"),
    "form": (
        *("company",) * 8,
        "sole_proprietor",
        "cooperative",
        "producer_cooperative",
        "members_association",
        "medical_corporation",
        "npo",
        "other_corporation",
        "not_in_business",
    ),
    "industry": (
        *("manufacturing_and_others", "wholesale", "retail", "service") * 2,
        "rubber",
        "software",
        "ryokan",
        "travel",
        "lodging_entertainment",
        "medical",
        "logging",
        "agriculture",
        "forestry",
        "fishery",
        "finance",
        "adult_entertainment",
        "religious",
    ),
    "capital": range(0, oku(4), man(1_000)),
    "employees": (*range(0, 110, 10), *range(0, 1_000, 50)),
    "two_thirds_of_members_qualify": _EITHER,
    "members_are_small": _EITHER,
    "antisocial_ties": _SELDOM,
    "guarantor_antisocial_ties": _SELDOM,
    "subrogation_claim_outstanding": _SELDOM,
    "behind_with_guaranteed_loans": _SELDOM,
    "own_failure": (*("none",) * 7, "dishonoured", "suspended", "in_proceedings"),
    "dishonour_is_excused": _EITHER,
    "processes_own_produce": _EITHER,
    "processing_counts_as_industry": _EITHER,
    "net_assets": range(-man(5_000), oku(7), man(1_000)),
    "liabilities": range(0, oku(12), man(2_000)),
    "cash": range(0, oku(2), man(500)),
    "borrowings": range(0, oku(9), man(1_000)),
    "bonds": range(0, oku(1), man(1_000)),
    "operating_profit": range(-man(2_000), oku(1), man(100)),
    "interest_income": range(0, man(500), man(50)),
    "interest_expense": range(0, man(3_000), man(100)),
    "depreciation": range(0, man(3_000), man(100)),
    "has_succession_plan": _MOSTLY,
    "planned_succession_on": _each_month_end(2026, 2030),
    "succession_completed": _EITHER,
    "succeeded_on": (*_each_month_end(2020, 2020)[:2], *_each_month_end(2023, 2025)),
    "refinancing_part": ("none", "part", "whole"),
    "refinanced_loans_owner_guaranteed": _MOSTLY,
    "refinanced_loans_predate_succession": _MOSTLY,
    "company_and_owner_separated": _MOSTLY,
    "has_rescheduled_loans": _SELDOM,
    "deals_with_applying_bank": _MOSTLY,
    "used_succession_special_guarantee": _EITHER,
    "first_succession_special_guarantee_on": _each_month_end(2022, 2024),
    "amount_wanted": range(0, oku(3), man(500)),
    "proper_loan": range(0, man(4_000), man(50)),
    "proper_loan_months": range(61),
    "proper_loan_at_the_same_time": _EITHER,
    "other_timing_is_accepted": _EITHER,
    "draws_up_action_plan": _EITHER,
    "bank_supports_plan": _MOSTLY,
    "carries_out_and_reports_plan": _MOSTLY,
}
"""By fact, and by the name of each judgement, what a business may have; all equally likely."""


def businesses(count: int, seed: int = 1) -> list[dict[str, Exact]]:
    """Return businesses of which every fact that the three schemes read is known."""
    drawing = random.Random(seed)  # noqa: S311 - it must be the same in every run
    return [{name: drawing.choice(values) for name, values in VALUES.items()} for _ in range(count)]
