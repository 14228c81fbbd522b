"""The most that the catalogue tells is never passed, and is reached, by what the money computes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.plan_cost.editions import Part, Track
from seido.money.plan_cost.subsidy import PlanSubsidy, plan_subsidy
from seido.money.plan_cost.top_up import find_top_up
from seido.rules.quantity import man, oku
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Known
from seido.schemes.subsidies.improvement_plan.scheme import SCHEME

DAYS = (date(2014, 6, 1), date(2016, 6, 1), date(2020, 6, 1), date(2022, 4, 1), date(2025, 6, 1))
SIZES = (oku(1) - 1, oku(1), oku(10) - 1, oku(10))


def most(on: date, amount: int, *, in_okayama: bool = False, by_guideline: bool = False) -> int:
    edition = SCHEME.edition_on(on)
    assert edition is not None
    assert edition.limit is not None
    facts = {
        "sales": amount,
        "borrowings": amount,
        "bonds": 0,
        "prefecture": "okayama" if in_okayama else "hiroshima",
        "uses_guarantee": True,
        "antisocial_ties": False,
        "follows_revitalisation_guideline": by_guideline,
    }
    limit = measure(edition.limit, Known(facts))
    assert limit.exact
    return int(limit.low)


def paid(on: date, amount: int, costs: dict[Part, int], *, in_okayama: bool = False) -> int:
    answer = plan_subsidy(
        costs, on, sales=amount, debt=amount, top_up=find_top_up("岡山") if in_okayama else None
    )
    assert isinstance(answer, PlanSubsidy)
    assert answer.least == answer.most
    return answer.most.state + answer.most.corporation


@given(
    on=st.sampled_from(DAYS),
    amount=st.sampled_from(SIZES),
    plan=st.integers(0, man(1_000)),
    monitoring=st.integers(0, man(1_000)),
)
def test_no_cost_brings_more_than_the_limit(
    on: date, amount: int, plan: int, monitoring: int
) -> None:
    costs = {Part.PLAN: plan, Part.MONITORING: monitoring}
    assert paid(on, amount, costs) <= most(on, amount)


@pytest.mark.parametrize("amount", SIZES)
@pytest.mark.parametrize("on", DAYS)
def test_a_large_cost_reaches_the_limit(on: date, amount: int) -> None:
    costs = {Part.PLAN: man(500), Part.MONITORING: man(300)}
    if on >= date(2022, 4, 1):
        costs[Part.NEGOTIATION] = man(50)
    assert paid(on, amount, costs) == most(on, amount)


@pytest.mark.parametrize("amount", SIZES)
def test_okayama_adds_its_share_in_2020(amount: int) -> None:
    on, costs = date(2020, 6, 1), {Part.PLAN: man(500)}
    assert paid(on, amount, costs, in_okayama=True) == most(on, amount, in_okayama=True)
    assert most(on, amount, in_okayama=True) == most(on, amount) + man(12)


def test_the_guideline_frame_reaches_its_limit() -> None:
    on = date(2025, 6, 1)
    costs = {Part.DUE_DILIGENCE: man(900), Part.PLAN: man(900), Part.MONITORING: man(900)}
    answer = plan_subsidy(costs, on, frame=Track.GUIDELINE)
    assert isinstance(answer, PlanSubsidy)
    assert answer.most.state == most(on, oku(1), by_guideline=True)
