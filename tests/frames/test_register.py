from datetime import date

import pytest

from seido.facts.vocabulary import ENTRIES
from seido.frames import asset_backed, crisis, general, reserved, revitalisation, safety_net, small
from seido.frames.register import FRAMES, frames_in
from seido.rules.check import facts_in
from seido.rules.expr import Term
from seido.rules.quantity import man, oku
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Known
from seido.rules.values import Facts, Value
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.model import Kind

UNDRAWN = {
    "succession-support-guarantee": "the borrower is a holding company, mostly one just founded",
    "pre-dip-guarantee": "whether its limit is apart from the general frames is not said",
    "succession-refinancing-guarantee": "which separate frame it is, and its lines, is not said",
    "management-improvement-guarantee": "the lines of the widened frame are not said",
    "overdraft-guarantee": "a corporation's product, whose frame is not said",
    "card-loan-guarantee": "a corporation's product, whose frame is not said",
}
"""Guarantees with a limit that is drawn from no account, and why."""


def drawn_on(scheme: str, day: date) -> set[str]:
    edition = find_scheme(scheme).edition_on(day)
    assert edition is not None
    assert edition.limit is not None
    return {frame.id for frame in frames_in(edition.limit)}


def test_ids_and_names_are_unique() -> None:
    assert len({each.id for each in FRAMES}) == len(FRAMES) > 20
    assert len({each.words for each in FRAMES}) == len(FRAMES)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.id)
def test_a_frame_has_a_source_and_is_kept_in_facts_of_the_vocabulary(frame) -> None:
    assert frame.source.document
    assert frame.source.heading
    assert {fact.name for fact in facts_in(frame.left)} <= ENTRIES.keys()


def test_every_balance_is_an_entry_in_some_account() -> None:
    counted = {fact.name for each in FRAMES for fact in facts_in(each.used)}
    assert {name for name in ENTRIES if name.startswith("used_")} - counted <= {
        "used_succession_special_guarantee",  # whether one was ever used, no balance
        "used_national_plan_support",
    }


def test_every_guarantee_with_a_limit_draws_on_an_account() -> None:
    limits = [
        (scheme.id, edition.limit)
        for scheme in all_schemes()
        if scheme.kind is Kind.GUARANTEE
        for edition in scheme.editions
        if edition.limit is not None
    ]
    assert len(limits) > 15
    undrawn = {scheme for scheme, limit in limits if not frames_in(limit)}
    assert undrawn == UNDRAWN.keys()


def test_no_loan_or_subsidy_draws_on_one_but_a_prefectures_that_is_guaranteed() -> None:
    drawing = {
        scheme.id
        for scheme in all_schemes()
        if scheme.kind is not Kind.GUARANTEE
        if any(frames_in(each.limit) for each in scheme.editions if each.limit)
    }
    # Their corporation covers them under the small-enterprise guarantee, within its cap.
    assert drawing == {"okayama-small-enterprise-loan", "osaka-small-enterprise-loan"}


def test_every_account_is_drawn_on_by_some_scheme() -> None:
    drawn = {
        frame
        for scheme in all_schemes()
        for edition in scheme.editions
        if edition.limit is not None
        for frame in frames_in(edition.limit)
    }
    assert set(FRAMES) - drawn == set()


def test_general_and_separate_frames_are_told_apart() -> None:
    day = date(2020, 6, 1)
    shared = {"ordinary", "unsecured", "with_bonds"}
    assert drawn_on("management-strengthening-guarantee", day) == shared
    assert drawn_on("general-guarantee", day) == shared | {"special_small"}
    assert drawn_on("specified-bond-guarantee", day) == {"specified_bond", "with_bonds"}
    assert drawn_on("asset-backed-guarantee", day) == {"asset_backed"}
    assert drawn_on("reserved-guarantee", day) == shared | {
        "reserved",
        "small_sum",
        "special_small",
    }
    assert drawn_on("business-revitalisation-guarantee", day) == {
        "revitalisation_ordinary",
        "revitalisation_unsecured",
        "revitalisation_special_small",
    }


def holds(term: Term, **facts: Value) -> tuple[object, object]:
    company: Facts = {"form": "company", "refinances_guaranteed_debt": False}
    found = measure(term, Known({**company, **facts}))
    return found.low, found.high


def test_asset_backed_guarantees_have_200_million_yen_of_their_own() -> None:
    assert holds(asset_backed.left, used_asset_backed=0) == (oku(2), oku(2))
    assert holds(asset_backed.left, used_asset_backed=oku(2) + 1) == (0, 0)
    assert holds(asset_backed.left) == (0, oku(2))


def test_what_is_reserved_fits_its_own_cap_and_the_frames() -> None:
    unused: Facts = {
        "used_reserved": 0,
        "uses_small_enterprise_guarantee": False,
        "used_ordinary": 0,
        "used_unsecured": 0,
        "used_specified_bond": 0,
        "guaranteed_balance": 0,
        "as_of": date(2020, 6, 1),
    }
    assert holds(reserved.left, **unused) == (man(2_000), man(2_000))
    combined: Facts = {
        **unused,
        "uses_small_enterprise_guarantee": True,
        "uses_special_small": False,
    }
    assert holds(reserved.left, **combined) == (man(500), man(500))
    assert holds(reserved.left, **{**combined, "guaranteed_balance": man(1_600)}) == (
        man(400),
        man(400),
    )
    full: Facts = {**unused, "used_ordinary": oku(2), "used_unsecured": man(7_999)}
    assert holds(reserved.left, **full) == (man(1), man(1))


@pytest.mark.parametrize(
    ("day", "cap"), [(date(2018, 3, 31), man(1_250)), (date(2018, 4, 1), man(2_000))]
)
def test_small_sums_are_capped_by_date_with_every_guarantee_counted(day: date, cap: int) -> None:
    unused: Facts = {
        "as_of": day,
        "uses_special_small": False,
        "used_unsecured": 0,
        "used_ordinary": 0,
        "used_specified_bond": 0,
    }
    assert holds(small.left, **unused, guaranteed_balance=0) == (cap, cap)
    assert holds(small.left, **unused, guaranteed_balance=man(1_250)) == (cap - man(1_250),) * 2
    special: Facts = {**unused, "uses_special_small": True, "used_special_small": man(250)}
    assert holds(small.left, **special, guaranteed_balance=man(250)) == (cap - man(250),) * 2
    freed = holds(
        small.left,
        **unused,
        repaid_ordinary=0,
        repaid_unsecured=0,
        guaranteed_balance=man(1_000),
        refinances_guaranteed_debt=True,
        fully_covered_refinanced=man(600),
        shared_refinanced=man(100),
    )
    assert freed == (cap - man(300), cap - man(300))


@pytest.mark.parametrize("frame", [safety_net, crisis, revitalisation])
def test_separate_frames_are_as_large_as_the_general_ones(frame) -> None:
    assert frame.ORDINARY.cap is general.ORDINARY.cap
    assert frame.UNSECURED.cap is general.UNSECURED.cap
    assert frame.SPECIAL_SMALL.cap is general.SPECIAL_SMALL.cap
    assert frame.ORDINARY.left != general.ORDINARY.left
