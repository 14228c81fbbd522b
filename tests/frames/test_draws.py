"""A loan falls on frames yen by yen: in order, never over what is left, never by a guess."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, composite

from seido.facts.vocabulary import ENTRIES
from seido.frames import asset_backed, general, reserved, safety_net, small
from seido.frames.draws import Draw, Drawn, Fall, drawn, room, where
from seido.frames.register import frames_in
from seido.rules.build import ALWAYS, NEVER
from seido.rules.check import facts_in, walk
from seido.rules.expr import Judgement, Unit
from seido.rules.quantity import man, oku
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Known
from seido.rules.values import Facts, Range, Value
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Kind

GUARANTEES = [each for each in all_schemes() if each.kind is Kind.GUARANTEE]
EDITIONS = [
    pytest.param(edition, id=f"{scheme.id} {edition.opens}")
    for scheme in GUARANTEES
    for edition in scheme.editions
]
WITH_DRAWS = [each for scheme in GUARANTEES for each in scheme.editions if each.draws]
COMPANY: Facts = {
    "form": "company",
    "as_of": date(2025, 6, 1),
    "refinances_guaranteed_debt": False,
    "used_ordinary": man(3_000),
    "used_unsecured": man(6_000),
    "used_specified_bond": 0,
    "used_reserved": 0,
    "uses_small_enterprise_guarantee": False,
    "uses_special_small": False,
}


def falls(draws, amount, **facts: Value) -> dict[str, int]:
    found = drawn(draws, amount, Known({**COMPANY, **facts}))
    assert found.missing == frozenset()
    assert found.over == 0
    return {each.frame.id: each.amount for each in found.falls}


def test_what_the_first_frame_cannot_hold_falls_on_the_next() -> None:
    assert falls(general.draws, man(2_000)) == {"unsecured": man(2_000)}
    assert falls(general.draws, man(5_000)) == {"unsecured": man(2_000), "ordinary": man(3_000)}
    assert falls(general.draws, man(5_000), used_unsecured=man(8_000)) == {"ordinary": man(5_000)}
    assert falls(general.draws, 0) == {}


def test_what_a_loan_repays_is_free_again() -> None:
    refinanced: Facts = {
        "refinances_guaranteed_debt": True,
        "repaid_ordinary": 0,
        "repaid_unsecured": man(4_000),
    }
    assert falls(general.draws, man(6_000), **refinanced) == {"unsecured": man(6_000)}


def test_a_cap_on_several_frames_holds_for_all_of_it() -> None:
    known = Known({**COMPANY, "used_specified_bond": oku(4)})
    left = oku(5) - oku(4) - man(9_000)
    found = drawn(general.draws, left + 1, known)
    assert found == Drawn((Fall(general.UNSECURED, left),), over=1)
    cooperative = Known({**COMPANY, "form": "cooperative", "used_specified_bond": oku(4)})
    assert drawn(general.draws, man(2_001), cooperative).falls == (
        Fall(general.UNSECURED, man(2_000)),
        Fall(general.ORDINARY, man(1)),
    )


def test_reserved_guarantees_keep_their_own_cap_as_well() -> None:
    found = drawn(reserved.draws, man(2_500), Known(COMPANY))
    assert found == Drawn((Fall(general.UNSECURED, man(2_000)),), over=man(500))


def test_a_small_enterprise_draws_on_the_insurance_lines_under_its_own_cap() -> None:
    small_loan = {"guaranteed_balance": man(1_000)}
    assert falls(small.draws, man(500), **small_loan) == {"unsecured": man(500)}
    line = {**small_loan, "uses_special_small": True, "used_special_small": 0}
    assert falls(small.draws, man(500), **line) == {"special_small": man(500)}
    found = drawn(small.draws, man(1_001), Known({**COMPANY, **small_loan}))
    assert found == Drawn((Fall(general.UNSECURED, man(1_000)),), over=man(1))


def test_the_special_small_line_stands_in_the_place_of_the_others() -> None:
    line = {"uses_special_small": True, "used_safety_net_special_small": 0}
    assert falls(safety_net.draws, man(500), **line) == {"safety_net_special_small": man(500)}


def test_only_the_guaranteed_part_counts_where_the_source_names_it_and_part_of_a_yen_is_one() -> (
    None
):
    assert falls(asset_backed.draws, man(25_000), used_asset_backed=0) == {"asset_backed": oku(2)}
    assert falls(asset_backed.draws, 1, used_asset_backed=0) == {"asset_backed": 1}
    assert falls(asset_backed.draws, 6, used_asset_backed=0) == {"asset_backed": 5}


def test_what_is_not_known_is_named_and_nothing_is_guessed() -> None:
    without = {name: value for name, value in COMPANY.items() if name != "form"}
    assert drawn(general.draws, 1, Known(without)).missing == {"form"}
    within = Known({**COMPANY, "used_unsecured": Range(man(5_000), man(6_000))})
    assert drawn(general.draws, man(2_000), within).falls == (Fall(general.UNSECURED, man(2_000)),)
    assert drawn(general.draws, man(2_001), within) == Drawn(missing=frozenset({"used_unsecured"}))


def test_a_judgement_that_is_open_is_named() -> None:
    (edition,) = (each for each in WITH_DRAWS if each.opens == date(2024, 12, 1))
    facts: Facts = {
        **COMPANY,
        "safety_net_certificate": "none",
        "borrowed_from_failed_bank": True,
        "needs_money_to_normalise": True,
    }
    assert "runs_soundly" in drawn(edition.draws, 1, Known(facts)).missing


def test_an_amount_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="a loan of -1 yen: give zero or more"):
        drawn(general.draws, -1, Known(COMPANY))


def test_draws_that_leave_somebody_out_have_no_room_to_tell() -> None:
    for draws in ((), where(NEVER, general.draws)):
        with pytest.raises(ValueError, match="must apply to everybody else"):
            room(draws)
    assert where(ALWAYS, general.draws) == general.draws


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_guarantee_says_on_which_frames_it_falls_or_why_on_none(edition) -> None:
    assert bool(edition.draws) is (edition.frameless is None)
    if edition.draws:
        named = {each for draw in edition.draws for each in (*draw.frames, *draw.within)}
        assert named == set(frames_in(edition.limit))
        for draw in edition.draws:
            assert draw.part == 1 or draw.part == measure(edition.coverage, {}).low < 1


def test_nothing_else_falls_on_a_frame() -> None:
    for scheme in all_schemes():
        if scheme.kind is not Kind.GUARANTEE:
            assert not any(each.draws or each.frameless for each in scheme.editions)


@composite
def businesses(draw: DrawFn, names: tuple[str, ...], judgements: tuple[str, ...]) -> Facts:
    """Return a business about which everything is known that some limits read."""
    facts: dict[str, Value] = {name: draw(st.booleans()) for name in judgements}
    for name in names:
        entry = ENTRIES[name]
        match entry.unit:
            case Unit.TRUTH:
                facts[name] = draw(st.booleans())
            case Unit.CHOICE:
                facts[name] = draw(st.sampled_from(entry.options))
            case Unit.DATE:
                facts[name] = draw(st.dates(date(2014, 1, 1), date(2029, 1, 1)))
            case Unit.YEN:
                facts[name] = draw(st.integers(0, oku(3)))
            case _:
                facts[name] = draw(st.integers(0, entry.high or 100))
    return facts


def read_by(edition) -> tuple[tuple[str, ...], tuple[str, ...]]:
    nodes = [edition.limit, *(each.when for each in edition.draws)]
    facts = {fact.name for node in nodes for fact in facts_in(node)}
    judged = {each.name for node in nodes for each in walk(node) if isinstance(each, Judgement)}
    return tuple(sorted(facts)), tuple(sorted(judged))


@given(st.data())
def test_what_is_drawn_is_the_loan_and_never_over_what_a_frame_has_left(data) -> None:
    edition = data.draw(st.sampled_from(WITH_DRAWS))
    known = Known(data.draw(businesses(*read_by(edition))))
    limit = measure(edition.limit, known)
    assert limit.exact
    amount = data.draw(st.integers(0, int(limit.high)))
    found = drawn(edition.draws, amount, known)
    (part,) = {each.part for each in edition.draws}
    assert found.missing == frozenset()
    assert found.over == 0
    assert sum(each.amount for each in found.falls) == -(-amount * part // 1)
    for fall in found.falls:
        assert 0 < fall.amount <= measure(fall.frame.left, known).low
    # The frames hold the limit, and not a yen more.
    most = int(Fraction(limit.high) / part)
    assert drawn(edition.draws, most, known).over == 0
    assert drawn(edition.draws, most + 1, known).over > 0
    assert measure(room(edition.draws), known) == limit


@given(st.data())
def test_what_is_said_knowing_less_is_what_is_said_knowing_all(data) -> None:
    edition = data.draw(st.sampled_from(WITH_DRAWS))
    facts = data.draw(businesses(*read_by(edition)))
    unknown = data.draw(st.sets(st.sampled_from(sorted(facts))))
    amount = data.draw(st.integers(0, oku(3)))
    less = Known({name: value for name, value in facts.items() if name not in unknown})
    found = drawn(edition.draws, amount, less)
    assert found.missing <= unknown
    assert found.missing or found == drawn(edition.draws, amount, Known(facts))


def test_every_way_says_when_it_applies_by_a_condition_that_can_hold() -> None:
    ways = {draw for edition in WITH_DRAWS for draw in edition.draws}
    assert len(ways) > 15
    assert all(isinstance(each, Draw) and each.when != NEVER for each in ways)
