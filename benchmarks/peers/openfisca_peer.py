"""The three schemes for openfisca-core: an entity, variables with formulas, a test case.

Written as https://openfisca.org/doc shows: a variable for every fact and every clause, vector
arithmetic in the formulas, a simulation built from a test case of one business. Its whole numbers
have 32 bits and its decimals are binary floats of 32 bits, so ratios are compared by
cross-multiplication of whole numbers, widened to 64 bits within a formula.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
from benchmarks.businesses import VALUES
from openfisca_core.entities import build_entity
from openfisca_core.model_api import ETERNITY, MONTH, Enum, Variable, not_, select, where
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

Formula = Callable[[Any, Any], Any]

Business = build_entity(
    key="business", plural="businesses", label="A business that applies", is_person=True
)


def _options(name: str) -> type[Enum]:
    return Enum(name, [(option, option) for option in dict.fromkeys(VALUES[name])])


_ENUMS = {name: _options(name) for name in ("form", "industry", "refinancing_part", "own_failure")}
Form, Industry, Part, Failure = _ENUMS.values()


_SERVICES = (Industry.service, Industry.lodging_entertainment, Industry.adult_entertainment)
_NPO = (
    *(Industry.wholesale, Industry.software, Industry.ryokan, Industry.medical),
    *_SERVICES,
)
_COOPERATIVES = (Form.cooperative, Form.producer_cooperative, Form.members_association)
_EXCLUDED = (
    *(Industry.agriculture, Industry.forestry, Industry.fishery, Industry.finance),
    *(Industry.religious, Industry.adult_entertainment),
)


def _among(values: Any, *options: Enum) -> Any:
    return sum(values == option for option in options) > 0


def _input(name: str) -> type[Variable]:
    """Return the variable of a fact that is given, with its kind read off the table of values."""
    content: dict[str, Any] = {
        "entity": Business,
        "definition_period": ETERNITY,
        "label": name,
        "value_type": type(VALUES[name][0]),
    }
    if name in _ENUMS:
        options = list(_ENUMS[name])
        content |= {"value_type": Enum, "possible_values": _ENUMS[name]}
        content["default_value"] = options[0]
    return type(name, (Variable,), content)


_FORMULAS: list[type[Variable]] = []


def _variable(kind: type) -> Callable[[Formula], Formula]:
    """Make a variable of the entity, named like its formula, calculated for a month."""

    def made(formula: Formula) -> Formula:
        content = {
            "value_type": kind,
            "entity": Business,
            "definition_period": MONTH,
            "label": formula.__doc__,
            "formula": formula,
        }
        _FORMULAS.append(type(formula.__name__, (Variable,), content))
        return formula

    return made


def _yen(business: Any, name: str, period: Any) -> Any:
    return business(name, period).astype(np.int64)


@_variable(int)
def total_assets(business, period):
    """Total assets."""
    return business("net_assets", period) + business("liabilities", period)


@_variable(int)
def business_profit(business, period):
    """Operating profit plus interest and dividends."""
    return business("operating_profit", period) + business("interest_income", period)


@_variable(int)
def net_debt(business, period):
    """Net interest-bearing debt."""
    debt = business("borrowings", period) + business("bonds", period)
    return debt - business("cash", period)


@_variable(int)
def ebitda(business, period):
    """EBITDA."""
    return business("operating_profit", period) + business("depreciation", period)


@_variable(int)
def capital_cap(business, period):
    """Most capital that an SME of the industry has."""
    industry = business("industry", period)
    fifty = _among(industry, *_SERVICES, Industry.retail, Industry.ryokan)
    return select([fifty, industry == Industry.wholesale], [50_000_000, 100_000_000], 300_000_000)


@_variable(int)
def employee_cap(business, period):
    """Most employees that an SME of the industry has."""
    industry = business("industry", period)
    cases = {
        100: _among(industry, *_SERVICES, Industry.wholesale),
        50: industry == Industry.retail,
        900: industry == Industry.rubber,
        200: industry == Industry.ryokan,
    }
    return select(list(cases.values()), list(cases), 300)


@_variable(bool)
def sme(business, period):
    """It is an SME."""
    form, employees = business("form", period), business("employees", period)
    industry = business("industry", period)
    medical = industry == Industry.medical
    body = (form == Form.medical_corporation) + (
        medical * _among(form, Form.npo, Form.other_corporation)
    )
    small = (form != Form.members_association) + business("members_are_small", period)
    npo_cap = select([industry == Industry.retail, _among(industry, *_NPO)], [50, 100], 300)
    cap = business("employee_cap", period)
    little_capital = business("capital", period) <= business("capital_cap", period)
    return select(
        [
            form == Form.company,
            form == Form.sole_proprietor,
            _among(form, *_COOPERATIVES),
            body,
            form == Form.npo,
        ],
        [
            (not_(medical) * little_capital) + (employees <= cap),
            employees <= where(medical, 100, cap),
            business("two_thirds_of_members_qualify", period) * small,
            employees <= 300,
            employees <= npo_cap,
        ],
        False,
    )


@_variable(bool)
def guaranteed_industry(business, period):
    """The industry can be guaranteed."""
    industry = business("industry", period)
    processes = business("processes_own_produce", period) * business(
        "processing_counts_as_industry", period
    )
    primary = _among(industry, Industry.agriculture, Industry.forestry, Industry.fishery)
    cooperative = _among(business("form", period), *_COOPERATIVES)
    return not_(_among(industry, *_EXCLUDED)) + cooperative + primary * processes


@_variable(bool)
def may_be_guaranteed(business, period):
    """An SME of such an industry, without ties to anti-social forces, that met its debts."""
    failure = business("own_failure", period)
    excused = (failure == Failure.dishonoured) * business("dishonour_is_excused", period)
    return (
        business("sme", period)
        * business("guaranteed_industry", period)
        * not_(business("antisocial_ties", period))
        * not_(business("guarantor_antisocial_ties", period))
        * not_(business("subrogation_claim_outstanding", period))
        * not_(business("behind_with_guaranteed_loans", period))
        * ((failure == Failure.none) + excused)
    )


@_variable(bool)
def meets_a_tier(business, period):
    """It meets the tier of its net assets."""
    net_assets = _yen(business, "net_assets", period)
    assets, profit = (_yen(business, each, period) for each in ("total_assets", "business_profit"))
    capital, interest = (_yen(business, each, period) for each in ("capital", "interest_expense"))
    tiers = [net_assets >= 500_000_000, net_assets >= 300_000_000]
    equity, on_assets = select(tiers, [15, 20], 20), select(tiers, [5, 10], 10)
    multiple, cover = select(tiers, [15, 15], 20), select(tiers, [10, 15], 20)
    sound = (net_assets * 100 >= assets * equity) + (
        (capital > 0) * (net_assets * 10 >= capital * multiple)
    )
    covers = where(interest > 0, profit * 10 >= interest * cover, profit >= 0)
    earns = (profit * 100 >= assets * on_assets) + covers
    return (net_assets >= 50_000_000) * sound * earns


@_variable(bool)
def specified_bond(business, period):
    """Specified bond guarantee."""
    return (
        business("may_be_guaranteed", period)
        * (business("form", period) == Form.company)
        * business("meets_a_tier", period)
    )


def _three_years_after(days: Any) -> Any:
    month = days.astype("datetime64[M]")
    last = (month + 37).astype("datetime64[D]") - 1
    return np.minimum((month + 36).astype("datetime64[D]") + (days - month), last)


@_variable(bool)
def refinances_owner_guaranteed(business, period):
    """What it refinances is owner-guaranteed debt alone."""
    nothing = business("refinancing_part", period) == Part.none
    return nothing + business("refinanced_loans_owner_guaranteed", period)


@_variable(bool)
def hands_on_within_three_years(business, period):
    """It is to be handed on within three years."""
    today, planned = business("as_of", period), business("planned_succession_on", period)
    return (
        business("has_succession_plan", period)
        * (planned >= today)
        * (planned <= _three_years_after(today))
        * business("refinances_owner_guaranteed", period)
    )


@_variable(bool)
def was_handed_on_lately(business, period):
    """It was handed on less than three years ago."""
    today, succeeded = business("as_of", period), business("succeeded_on", period)
    return (
        business("succession_completed", period)
        * (succeeded >= np.datetime64("2020-01-01"))
        * (succeeded <= np.datetime64("2025-03-31"))
        * (succeeded <= today)
        * (today <= _three_years_after(succeeded))
        * (business("refinancing_part", period) == Part.whole)
        * business("refinanced_loans_owner_guaranteed", period)
        * business("refinanced_loans_predate_succession", period)
    )


@_variable(bool)
def debt_within_15_times(business, period):
    """Net debt within 15 times EBITDA."""
    debt, profit = _yen(business, "net_debt", period), _yen(business, "ebitda", period)
    return where(profit > 0, debt <= 15 * profit, debt <= 0)


@_variable(bool)
def repeats_within_three_years(business, period):
    """Used again, it is applied for within three years of the first guarantee."""
    first = business("first_succession_special_guarantee_on", period)
    in_time = business("as_of", period) <= _three_years_after(first)
    return not_(business("used_succession_special_guarantee", period)) + in_time


@_variable(bool)
def succession_special(business, period):
    """Succession special guarantee."""
    form = business("form", period)
    return (
        business("may_be_guaranteed", period)
        * (form != Form.sole_proprietor)
        * (form != Form.not_in_business)
        * (
            business("hands_on_within_three_years", period)
            + business("was_handed_on_lately", period)
        )
        * (business("net_assets", period) > 0)
        * business("debt_within_15_times", period)
        * business("company_and_owner_separated", period)
        * not_(business("has_rescheduled_loans", period))
        * business("deals_with_applying_bank", period)
        * business("repeats_within_three_years", period)
    )


@_variable(bool)
def has_proper_loan(business, period):
    """The bank lends a tenth or more itself for 12 months or more."""
    return (
        (_yen(business, "proper_loan", period) * 10 >= business("amount_wanted", period))
        * (business("proper_loan_months", period) >= 12)
        * (
            business("proper_loan_at_the_same_time", period)
            + business("other_timing_is_accepted", period)
        )
    )


@_variable(bool)
def has_action_plan(business, period):
    """It draws up an action plan with the bank's support."""
    return (
        business("draws_up_action_plan", period)
        * business("bank_supports_plan", period)
        * business("carries_out_and_reports_plan", period)
    )


@_variable(bool)
def coordinated_support(business, period):
    """Coordinated-support guarantee."""
    either = business("has_proper_loan", period) + business("has_action_plan", period)
    return business("may_be_guaranteed", period) * either


RESULTS = {
    "specified-bond-guarantee": "specified_bond",
    "succession-special-guarantee": "succession_special",
    "coordinated-support-guarantee": "coordinated_support",
}
"""By the scheme's id in the catalogue, the variable that answers."""


def _system() -> TaxBenefitSystem:
    system = TaxBenefitSystem([Business])
    for name in VALUES:
        system.add_variable(_input(name))
    for variable in _FORMULAS:
        system.add_variable(variable)
    return system


_SYSTEM = _system()


def given(business: Mapping[str, Any]) -> dict[str, Any]:
    """Return a business as a test case, beside the month that it is asked for."""
    facts = {
        name: {"ETERNITY": value.isoformat() if isinstance(value, date) else value}
        for name, value in business.items()
    }
    return {"case": {"businesses": {"it": facts}}, "month": f"{business['as_of']:%Y-%m}"}


def screen(business: dict[str, Any], *, trace: bool) -> dict[str, Any]:
    """Return what each variable comes to, in a simulation of one business."""
    simulation = SimulationBuilder().build_from_entities(_SYSTEM, business["case"])
    simulation.trace = trace
    return {name: simulation.calculate(name, business["month"]) for name in RESULTS.values()}


def answers(calculated: dict[str, Any]) -> dict[str, bool]:
    """Return whether the business qualifies, by scheme."""
    return {scheme: bool(calculated[name][0]) for scheme, name in RESULTS.items()}


def screen_together(cases: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return what each variable comes to for many businesses of one month in one simulation."""
    simulation = SimulationBuilder().build_default_simulation(_SYSTEM, len(cases))
    for name in VALUES:
        values = [case[name] for case in cases]
        if name in _ENUMS:
            column = _ENUMS[name].encode(np.array(values))
        else:
            column = np.array(
                values, dtype="datetime64[D]" if isinstance(values[0], date) else None
            )
        simulation.set_input(name, ETERNITY, column)
    return {name: simulation.calculate(name, "2026-11") for name in RESULTS.values()}
