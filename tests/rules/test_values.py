from datetime import date

import pytest

from seido.rules.values import Change, Range


def test_a_range_holds_something():
    assert Range(3, 3).low == 3
    assert Range(date(2020, 1, 1), None).high is None
    for low, high in ((4, 3), (date(2020, 1, 2), date(2020, 1, 1))):
        with pytest.raises(ValueError, match="holds nothing"):
            Range(low, high)
    with pytest.raises(ValueError, match="at least one bound"):
        Range(None, None)


@pytest.mark.parametrize(
    ("change", "up", "down"),
    [
        (Change.NONE, False, False),
        (Change.UP, True, False),
        (Change.DOWN, False, True),
        (Change.BOTH, True, True),
    ],
)
def test_a_fact_moves_the_ways_it_can(change, up, down):
    assert change.allows(up=True) is up
    assert change.allows(up=False) is down
