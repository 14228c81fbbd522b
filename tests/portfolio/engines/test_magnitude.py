from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import ALL_FACTS, COUNT, DAYS, TRUTHS, YEN, rules

from seido.rules.build import at_least, fact, least, times, total
from seido.rules.expr import Unit
from seido.rules.readings.decide.decide import decide
from seido.rules.truth import NO, UNKNOWN, YES
from seido.schemes.catalogue import all_schemes

pl = pytest.importorskip("polars")
from tests.portfolio.tables import partly_known_table  # noqa: E402 - polars is an extra

from seido.portfolio.engines.magnitude import GREATEST, Magnitude, greatest_values  # noqa: E402
from seido.rules.readings.rows.columns.columns import columns  # noqa: E402

A, B, C = YEN
TRUTH = {YES: True, NO: False, UNKNOWN: None}
SMALL = {Unit.COUNT: 12, Unit.DATE: 3_652_059, Unit.TRUTH: 1, Unit.CHOICE: 1}


def peak(node, yen):
    return Magnitude({**SMALL, Unit.YEN: yen}).read(node)


def test_a_sum_on_a_common_scale_reaches_as_far_as_its_parts_together():
    assert peak(total(times(A, "0.2"), times(B, "0.5"), 7), 1_000) == 2_000 + 5_000 + 70
    assert peak(times(A, COUNT), 1_000) == 12_000
    assert peak(least(A, times(B, "0.1")), 1_000) == 10_000


def test_a_comparison_reaches_as_far_as_both_its_sides():
    assert peak(at_least(A, times(B, 3)), 1_000) == 4_000


def test_amounts_up_to_a_quadrillion_yen_and_more_are_held_for_every_scheme():
    editions = [edition for scheme in all_schemes() for edition in scheme.editions]
    assert len(editions) > 70
    assert greatest_values(editions)[Unit.YEN] == 10**16


def test_a_rule_that_multiplies_amounts_too_far_is_refused():
    big = fact("big", Unit.COUNT, 0, 10**11)
    edition = all_schemes()[0].editions[0]
    worse = type(edition)(
        stated_on=edition.stated_on, source=edition.source, rule=at_least(times(A, big), B)
    )
    with pytest.raises(OverflowError, match="overflow"):
        greatest_values([worse])


def values(entry, yen):
    if entry.unit is Unit.YEN:
        ends = [yen, yen - 1, 0, *([] if entry.low == 0 else [-yen])]
        return st.sampled_from(ends)
    if entry is COUNT:
        return st.sampled_from([0, 12])
    return st.none()


@settings(max_examples=200)
@given(rules, st.data())
def test_nothing_wraps_round_at_the_greatest_values(rule, data):
    yen = next(10**n for n in range(17, 0, -1) if peak(rule, 10**n) <= GREATEST)
    facts = [each for each in ALL_FACTS if each not in (*DAYS, *TRUTHS)]
    business = {each.name: data.draw(values(each, yen)) for each in facts}
    table = partly_known_table(ALL_FACTS, [business], wide=False)
    found = table.with_columns(found=columns(rule))["found"].to_list()
    assert found == [TRUTH[decide(rule, business).truth]]
    assert Fraction(yen) > 0
