from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.dated import NotOffered
from seido.money.plan_cost.editions import Part, Track
from seido.money.plan_cost.size import SizeClass
from seido.money.plan_cost.subsidy import PlanSubsidy, Shares, plan_subsidy
from seido.money.plan_cost.top_up import TOP_UPS, TopUp, find_top_up
from seido.refusal import Refused

OLD, NEW = date(2020, 4, 1), date(2024, 4, 1)
SIZES = {"small": 50_000_000, "medium": 500_000_000, "large": 1_000_000_000}


def _answer(
    plan: int,
    monitoring: int = 0,
    on: date = OLD,
    *,
    size: str | None = None,
    top_up: TopUp | None = None,
    frame: Track = Track.NORMAL,
    **parts: int,
) -> PlanSubsidy:
    costs = {Part.PLAN: plan, Part.MONITORING: monitoring}
    costs |= {Part[part.upper()]: yen for part, yen in parts.items()}
    sales = None if size is None else SIZES[size]
    answer = plan_subsidy(costs, on, frame=frame, sales=sales, debt=sales, top_up=top_up)
    assert isinstance(answer, PlanSubsidy)
    return answer


def _shares(plan: int, monitoring: int = 0, on: date = OLD, **asked: object) -> Shares:
    answer = _answer(plan, monitoring, on, **asked)  # type: ignore[arg-type]
    assert answer.needed == ()
    assert answer.least == answer.most
    return answer.least


@pytest.mark.parametrize(
    ("size", "cost", "eligible", "state"),
    [
        # 003, 支援の対象となる費用総額
        ("small", 999_999, 999_999, 666_666),
        ("small", 1_000_000, 1_000_000, 666_666),
        ("small", 1_000_001, 1_000_000, 666_666),
        ("medium", 2_000_000, 2_000_000, 1_333_333),
        ("medium", 2_500_000, 2_000_000, 1_333_333),
        ("large", 3_000_000, 3_000_000, 2_000_000),
        ("large", 9_000_000, 3_000_000, 2_000_000),
        ("small", 0, 0, 0),
        ("small", 1, 1, 0),
        ("small", 300_000, 300_000, 200_000),
    ],
)
def test_two_thirds_up_to_the_total_of_the_class(
    size: str, cost: int, eligible: int, state: int
) -> None:
    assert _shares(cost, size=size) == Shares(eligible, state, 0, cost - state)


@pytest.mark.parametrize(
    ("plan", "monitoring", "eligible"),
    [
        (600_000, 0, 600_000),
        (500_000, 500_000, 1_000_000),
        (400_000, 400_000, 800_000),
        (400_000, 400_001, 800_000),
        (400_000, 900_000, 800_000),
        (0, 100_000, 0),
        (800_000, 400_000, 1_000_000),
    ],
)
def test_monitoring_counts_up_to_half_of_the_total(
    plan: int, monitoring: int, eligible: int
) -> None:
    assert _shares(plan, monitoring, size="small").eligible == eligible


@pytest.mark.parametrize(
    ("corporation", "plan", "monitoring", "size", "paid"),
    [
        # 80 % of the own third of the plan, at most 120,000
        ("岡山", 300_000, 0, "small", 80_000),
        ("岡山", 449_997, 0, "small", 119_999),
        ("岡山", 450_000, 0, "small", 120_000),
        ("岡山", 300_000, 300_000, "small", 80_000),
        ("岡山", 3_000_000, 0, "large", 120_000),
        # a sixth of the plan in thousands, at most 500,000
        ("宮城", 600_000, 300_000, "small", 100_000),
        ("宮城", 3_000_000, 0, "large", 500_000),
        # half of the own yen, at most 200,000
        ("長野", 1_000_000, 0, "small", 166_667),
        ("長野", 1_200_000, 0, "medium", 200_000),
        ("長野", 3_000_000, 0, "large", 200_000),
        # all of the own third
        ("福島", 600_000, 300_000, "small", 300_000),
        ("福島", 1_500_000, 0, "small", 333_334),
    ],
)
def test_what_a_corporation_adds(
    corporation: str, plan: int, monitoring: int, size: str, paid: int
) -> None:
    top_up = find_top_up(corporation)
    shares = _shares(plan, monitoring, size=size, top_up=top_up)
    assert shares.corporation == paid
    assert shares.state + shares.corporation + shares.own == plan + monitoring


def test_the_whole_of_a_large_plan_in_okayama() -> None:
    shares = _shares(3_000_000, size="large", top_up=find_top_up("岡山県"))
    assert shares == Shares(3_000_000, 2_000_000, 120_000, 880_000)


@pytest.mark.parametrize(
    ("parts", "state"),
    [
        # https://www.isico.or.jp/site/saisei/sakutei.html
        ({"plan": 3_000_000}, 2_000_000),
        ({"plan": 3_000_001}, 2_000_000),
        ({"plan": 2_999_999}, 1_999_999),
        ({"plan": 3_000_000, "monitoring": 1_500_000}, 3_000_000),
        ({"plan": 3_000_000, "monitoring": 2_000_000}, 3_000_000),
        ({"plan": 3_000_000, "monitoring": 1_500_000, "negotiation": 150_000}, 3_100_000),
        ({"plan": 3_000_000, "monitoring": 1_500_000, "negotiation": 900_000}, 3_100_000),
        ({"plan": 600_000, "monitoring": 900_000}, 800_000),
        ({"plan": 1_000_000, "due_diligence": 2_500_000}, 2_000_000),
    ],
)
def test_the_ordinary_frame_since_2022(parts: dict[str, int], state: int) -> None:
    assert _shares(on=NEW, **parts).state == state


@pytest.mark.parametrize(
    ("parts", "state"),
    [
        ({"plan": 4_500_000}, 3_000_000),
        ({"plan": 4_500_000, "due_diligence": 4_500_000}, 6_000_000),
        ({"plan": 5_000_000, "due_diligence": 5_000_000, "monitoring": 5_000_000}, 7_000_000),
    ],
)
def test_the_guideline_frame(parts: dict[str, int], state: int) -> None:
    assert _shares(on=NEW, frame=Track.GUIDELINE, **parts).state == state


@pytest.mark.parametrize(
    ("on", "parts", "state"),
    [
        (date(2017, 5, 10), {"plan": 225_000, "monitoring": 75_000}, 200_000),
        (date(2022, 3, 31), {"plan": 300_000, "monitoring": 100_000}, 200_000),
        (date(2022, 4, 1), {"plan": 225_000, "monitoring": 75_000}, 200_000),
        (NEW, {"plan": 225_000, "monitoring": 75_000, "midterm_monitoring": 75_000}, 250_000),
        (NEW, {"plan": 225_000, "negotiation": 150_000}, 250_000),
    ],
)
def test_the_early_plan(on: date, parts: dict[str, int], state: int) -> None:
    assert _shares(on=on, frame=Track.EARLY, **parts).state == state


@pytest.mark.parametrize(
    ("frame", "on"),
    [
        (Track.NORMAL, date(2013, 2, 28)),
        (Track.GUIDELINE, date(2022, 4, 14)),
        (Track.EARLY, date(2017, 5, 9)),
    ],
)
def test_it_is_not_offered_before_it_began(frame: Track, on: date) -> None:
    assert isinstance(plan_subsidy({Part.PLAN: 1}, on, frame=frame), NotOffered)


def test_an_unknown_class_is_exact_while_no_limit_binds() -> None:
    answer = _answer(600_000, 300_000)
    assert answer.needed == ()
    assert answer.size_class is None
    assert answer.least == Shares(900_000, 600_000, 0, 300_000)


@pytest.mark.parametrize(
    ("sales", "debt", "needed"),
    [
        (None, None, ("sales", "debt")),
        (200_000_000, None, ("debt",)),
        (None, 200_000_000, ("sales",)),
        (1_000_000_000, None, ()),
    ],
)
def test_the_facts_that_decide_a_limit_are_named(
    sales: int | None, debt: int | None, needed: tuple[str, ...]
) -> None:
    answer = plan_subsidy({Part.PLAN: 3_000_000}, OLD, sales=sales, debt=debt)
    assert isinstance(answer, PlanSubsidy)
    assert answer.needed == needed


def test_a_range_runs_from_the_smallest_to_the_largest_class() -> None:
    answer = _answer(3_000_000)
    assert answer.least == Shares(1_000_000, 666_666, 0, 1_000_000)
    assert answer.most == Shares(3_000_000, 2_000_000, 0, 2_333_334)
    assert answer.by_size[SizeClass.MEDIUM].state == 1_333_333


@pytest.mark.parametrize(
    ("size", "cost", "passed"),
    [
        ("small", 1_500_000, False),
        ("small", 1_500_001, True),
        ("medium", 3_000_000, False),
        ("medium", 3_000_001, True),
        (None, 1_500_001, True),
    ],
)
def test_a_cost_above_the_guide_is_called_that(
    size: str | None, cost: int, *, passed: bool
) -> None:
    # https://www.sapporo-cci.or.jp/keieikaizen/comparison/
    notes = _answer(cost, on=NEW, size=size).notes
    assert any("目安" in note.ja for note in notes) == passed


def test_the_terms_of_a_corporation_carry_their_day() -> None:
    answer = _answer(300_000, top_up=find_top_up("岡山"))
    assert any("2020-04-01" in note.ja for note in answer.notes)
    assert any(source.document.startswith("003_") for source in answer.sources)


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(Refused) as refused:
        plan_subsidy(
            {Part.PLAN: -1, Part.NEGOTIATION: 1, Part.MIDTERM_MONITORING: 1}, OLD, sales=-1, debt=-1
        )
    assert len(refused.value.problems) == 5


def test_no_corporation_is_known_to_share_in_an_early_plan() -> None:
    with pytest.raises(Refused, match="岡山県信用保証協会の早期経営改善計画"):
        plan_subsidy({Part.PLAN: 1}, NEW, frame=Track.EARLY, top_up=find_top_up("岡山"))


yen = st.integers(0, 10_000_000)


@given(
    yen,
    yen,
    st.sampled_from([OLD, NEW]),
    st.sampled_from(list(SIZES)),
    st.sampled_from([None, *TOP_UPS]),
)
def test_the_shares_sum_to_the_cost_and_stay_within_their_caps(
    plan: int, monitoring: int, on: date, size: str, top_up: TopUp | None
) -> None:
    shares = _shares(plan, monitoring, on, size=size, top_up=top_up)
    assert shares.state + shares.corporation + shares.own == plan + monitoring
    assert min(shares.state, shares.corporation, shares.own) >= 0
    assert shares.state <= (2_000_000 if on == OLD else 3_000_000)
    assert 3 * shares.state <= 2 * shares.eligible < 3 * shares.state + 6
    assert shares.eligible <= plan + monitoring


@given(yen, yen)
def test_a_range_holds_every_class(plan: int, monitoring: int) -> None:
    answer = _answer(plan, monitoring)
    for size in SIZES:
        shares = _shares(plan, monitoring, size=size)
        assert answer.least.state <= shares.state <= answer.most.state
        assert answer.least.own <= shares.own <= answer.most.own
