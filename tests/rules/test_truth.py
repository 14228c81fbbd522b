from itertools import product

import pytest

from seido.rules.truth import NO, UNKNOWN, YES, Truth, at_least, every, known, negate, some

POSSIBLE = {YES: [True], NO: [False], UNKNOWN: [True, False]}


def settled(outcomes: set[bool]) -> Truth:
    return known(outcomes.pop()) if len(outcomes) == 1 else UNKNOWN


@pytest.mark.parametrize("truths", list(product(Truth, repeat=3)))
def test_each_table_is_what_all_possibilities_agree_on(truths):
    worlds = list(product(*(POSSIBLE[each] for each in truths)))
    assert every(truths) is settled({all(world) for world in worlds})
    assert some(truths) is settled({any(world) for world in worlds})
    for least in range(5):
        assert at_least(least, truths) is settled({sum(world) >= least for world in worlds})


def test_negation_leaves_the_unknown():
    assert [negate(each) for each in (YES, NO, UNKNOWN)] == [NO, YES, UNKNOWN]
