from datetime import date

import pytest
from tests.rules.generated import CHOICE, DAYS, YEN

from seido.rules import build
from seido.rules.build import ALWAYS, NEVER
from seido.rules.check import RuleError
from seido.rules.expr import Compare, Order, Unit

a, b, _ = YEN


def test_one_comparison_has_one_tree():
    assert build.at_least(a, 5) == build.at_most(5, a)
    assert build.at_least(a, b) == build.at_most(b, a)
    assert build.below(a, b) == build.more_than(b, a)


def test_a_lookup_stands_on_the_right():
    cap = build.table(CHOICE, Unit.YEN, {"red": 1, "green": 2, "blue": 3})
    assert build.at_most(a, cap) == Compare(a, Order.AT_MOST, cap)
    assert build.at_least(cap, a) == Compare(a, Order.AT_MOST, cap)


def test_what_is_certain_is_folded_away():
    assert build.at_least(build.yen(3), build.yen(2)) == ALWAYS
    assert build.below(build.const(date(2020, 1, 1), Unit.DATE), date(2020, 1, 1)) == NEVER
    assert build.one_of(CHOICE, "red", "green", "blue") == ALWAYS


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (lambda: build.at_least(a, DAYS[0]), r"cannot compare a \(yen\), d \(date\)"),
        (lambda: build.at_least(a, 0.5), r"0\.5 is no yen"),  # type: ignore[arg-type]
        (lambda: build.at_least(CHOICE, CHOICE), r"cannot compare k \(choice\)"),
        (lambda: build.one_of(CHOICE, "pink"), "k has no option pink; it has red, green, blue"),
    ],
)
def test_what_means_nothing_is_refused_in_a_sentence(wrong, sentence):
    with pytest.raises(RuleError, match=sentence):
        wrong()
